import { isArray, isObject, member, type Json, type JsonObject } from '../json/values';
import { type Verification, type VerificationSource, type VerifiedState, verifiedStates } from './verificationModel';

/** The part that a body plays in a verification. */
export type VerificationPart = 'state' | 'remark' | 'source';

/** Members of a body in their order; undefined ones are taken away. */
export type BodyMembers = readonly (readonly [string, Json | undefined])[];

/** The member that says that a body is part of a verification, and which. */
const PART = 'attribune:verification';

/** Which part of a verification a body is; undefined where it is none, or none that we understand. */
export function verificationPartOf(body: JsonObject): VerificationPart | undefined {
  const part = member(body, PART);
  const value = member(body, 'value');
  if (part === 'state') return isVerifiedState(value) && isWords(member(body, 'attribune:words')) ? part : undefined;
  if (part === 'remark') return typeof value === 'string' ? part : undefined;
  return part === 'source' && sourceFrom(body) !== undefined ? part : undefined;
}

/**
 * The bodies of a verification (Web Annotation Data Model, 3.3.5): what was found out and a note are `assessing` (the note in words, for
 * other tools too), the source is a linked resource, and a line of a file a fragment selector (4.2.1) after RFC 5147.
 */
export function verificationBodies(verification: Verification): BodyMembers[] {
  const { state, words, source, note, creator, modified } = verification;
  const bodies: BodyMembers[] = [
    [
      ['type', 'TextualBody'],
      ['purpose', 'assessing'],
      ['value', state],
      ['creator', creator],
      ['modified', modified],
      [PART, 'state'],
      ['attribune:words', words],
    ],
  ];
  if (source) bodies.push(sourceBody(source));
  if (note !== undefined)
    bodies.push([
      ['type', 'TextualBody'],
      ['purpose', 'assessing'],
      ['value', note],
      [PART, 'remark'],
    ]);
  return bodies;
}

/** The verification that bodies make up, each of which plays its part; undefined without a state. */
export function verificationFrom(
  parts: Readonly<Partial<Record<VerificationPart, JsonObject>>>,
): Verification | undefined {
  const state = parts.state && member(parts.state, 'value');
  const words = parts.state && member(parts.state, 'attribune:words');
  if (parts.state === undefined || !isVerifiedState(state) || !isWords(words)) return undefined;
  const source = parts.source && sourceFrom(parts.source);
  const note = parts.remark && member(parts.remark, 'value');
  const creator = member(parts.state, 'creator');
  const modified = member(parts.state, 'modified');
  return {
    state,
    words,
    ...(source && { source }),
    ...(typeof note === 'string' && { note }),
    ...(typeof creator === 'string' && { creator }),
    ...(typeof modified === 'string' && { modified }),
  };
}

function isVerifiedState(value: Json | undefined): value is VerifiedState {
  return verifiedStates.some((state) => state === value);
}

function isWords(words: Json | undefined): words is readonly string[] {
  return words !== undefined && isArray(words) && words.every((one) => typeof one === 'string');
}

const LINE_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc5147';

/** All members of any source, so that none of an earlier one stays. */
function sourceBody(source: VerificationSource): BodyMembers {
  const isPerson = source.kind === 'person';
  const line = source.kind === 'file' ? source.line : undefined;
  return [
    ['type', isPerson ? 'TextualBody' : 'SpecificResource'],
    ['purpose', 'linking'],
    ['source', isPerson ? undefined : source.kind === 'page' ? source.url : iriOf(source.path)],
    ['selector', line === undefined ? undefined : lineSelector(line)],
    ['value', isPerson ? source.name : undefined],
    ['attribune:time', isPerson ? source.time : undefined],
    [PART, 'source'],
  ];
}

function sourceFrom(body: JsonObject): VerificationSource | undefined {
  const address = member(body, 'source');
  if (typeof address === 'string' && address !== '') {
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(address)) return { kind: 'page', url: address };
    const line = lineFrom(member(body, 'selector'));
    return { kind: 'file', path: pathOf(address), ...(line !== undefined && { line }) };
  }
  const name = member(body, 'value');
  const time = member(body, 'attribune:time');
  if (typeof name !== 'string' || name === '') return undefined;
  return { kind: 'person', name, ...(typeof time === 'string' && { time }) };
}

/** RFC 5147 counts positions between lines: line 12 lies between 11 and 12. */
function lineSelector(line: number): JsonObject {
  return { type: 'FragmentSelector', conformsTo: LINE_FRAGMENTS, value: `line=${line - 1},${line}` };
}

function lineFrom(selector: Json | undefined): number | undefined {
  const value = isObject(selector) ? member(selector, 'value') : undefined;
  const found = typeof value === 'string' ? /^line=(\d+)/.exec(value) : null;
  return found ? Number(found[1]) + 1 : undefined;
}

/** A path as an IRI: relative to the sidecar, or a file's where it is absolute. */
function iriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

function pathOf(iri: string): string {
  const path = iri.replace(/^file:\/\/\/(?=[a-z]:)/i, '').replace(/^file:\/\//i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
