import * as v from 'valibot';
import { ItemSchema, PositionSelectorSchema, QuoteSelectorSchema, type SpeakerSchema, TimexSchema } from './itemSchema';
import { asList, isObject, member, type Json, type JsonObject } from './json/values';
import type { Annotation, AnnotationKind, SpeakerRecord, Target, TimexDetails } from './model';
import { type VerificationPart, verificationFrom, verificationPartOf } from './verification/verificationBodies';
import type { Label, Verification } from './verification/verificationModel';
import { isPlainItem, isPlainPosition, isPlainQuote, isPlainTimex } from './plainItem';

/** Something wrong with an item: the way to its place from the item, and what to say. */
export interface ItemProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Whether an item is ours to read: other tools do not know a status. */
export function isOwnItem(item: Json): item is JsonObject {
  return isObject(item) && Object.hasOwn(item, 'attribune:status');
}

/** Reads one of our items; without an annotation when it lacks what an annotation needs. */
export function readItem(item: JsonObject): { annotation: Annotation | undefined; problems: readonly ItemProblem[] } {
  const problems: ItemProblem[] = [];
  const shape = isPlainItem(item) ? item : check(ItemSchema, item, [], problems);
  const bodies = readBodies(item, problems);
  const targets = readTargets(item, problems);
  if (!shape || !bodies || !targets) return { annotation: undefined, problems };
  // Thousands are read at once: what there is is set, which is ten times as fast as spreading what there may be.
  const annotation: { -readonly [Key in keyof Annotation]: Annotation[Key] } = {
    id: shape.id,
    kind: bodies.kind,
    status: shape['attribune:status'],
    targets,
    speakers: bodies.speakers,
    item,
  };
  const creator = readCreator(member(item, 'creator'));
  if (shape['attribune:quotation']) annotation.quotation = shape['attribune:quotation'];
  if (shape['attribune:confirmedWords']) annotation.confirmedWords = shape['attribune:confirmedWords'];
  if (bodies.timex) annotation.timex = bodies.timex;
  if (bodies.check !== undefined) annotation.check = bodies.check;
  if (bodies.note !== undefined) annotation.note = bodies.note;
  if (bodies.verification) annotation.verification = bodies.verification;
  if (bodies.labels) annotation.labels = bodies.labels;
  if (shape.created !== undefined) annotation.created = shape.created;
  if (creator !== undefined) annotation.creator = creator;
  return { annotation, problems };
}

/** A speaker record as an entry of `attribune:speakers` has it. */
export function speakerRecordOf(entry: v.InferOutput<typeof SpeakerSchema>, item: JsonObject): SpeakerRecord {
  const { id, type, name, 'attribune:roles': roles, 'attribune:labels': labels } = entry;
  return { id, type, name, roles, ...(labels && labels.length > 0 && { labels }), item };
}

/** Contents of an item's bodies (Data Model, section 3.2). */
export interface BodyContents {
  readonly kind: AnnotationKind;
  readonly speakers: readonly string[];
  readonly timex: TimexDetails | undefined;
  readonly check: string | undefined;
  readonly note: string | undefined;
  readonly verification: Verification | undefined;
  /** None rather than an empty list. */
  readonly labels: readonly Label[] | undefined;
}

/** The part that a body plays in our items. Of each there is one, but of speakers and labels. */
export type BodyRole = 'kind' | 'speaker' | 'timex' | 'check' | 'note' | 'label' | VerificationPart;

/** The part that a body plays in our items; undefined for a body of another tool. */
export function roleOf(body: Json): BodyRole | undefined {
  if (!isObject(body)) return undefined;
  const purpose = member(body, 'purpose');
  if (purpose === 'identifying' && typeof member(body, 'source') === 'string') return 'speaker';
  if (purpose === 'tagging' && Object.hasOwn(body, 'attribune:timex')) return 'timex';
  if (purpose === 'assessing' || purpose === 'linking') return verificationPartOf(body);
  if (typeof member(body, 'value') !== 'string') return undefined;
  if (purpose === 'classifying') return isKind(member(body, 'value')) ? 'kind' : undefined;
  if (purpose === 'commenting') return 'note';
  if (purpose !== 'tagging') return undefined;
  if (typeof member(body, 'attribune:check') === 'string') return 'check';
  return typeof member(body, 'attribune:label') === 'string' ? 'label' : undefined;
}

/** Whether an item may have several bodies that play a part. */
export function isRepeatable(role: BodyRole | undefined): boolean {
  return role === 'speaker' || role === 'label';
}

/** Reads the bodies that are ours; of several that play one part the first counts, but of speakers and labels all. */
export function readBodies(item: JsonObject, problems: ItemProblem[]): BodyContents | undefined {
  const bodies = asList(member(item, 'body'));
  const found: Partial<Record<BodyRole, JsonObject>> = {};
  const speakers: string[] = [];
  let labels: Label[] | undefined;
  let timexAt = -1;
  for (let i = 0; i < bodies.length; i++) {
    const body = bodies[i];
    const role = isObject(body) ? roleOf(body) : undefined;
    if (!isObject(body) || role === undefined) continue;
    if (role === 'speaker') speakers.push(body['source'] as string);
    const { 'attribune:label': name, value } = body;
    if (role === 'label' && typeof name === 'string' && typeof value === 'string')
      (labels ??= []).push({ name, value });
    if (role === 'timex' && !found.timex) timexAt = i;
    found[role] ??= body;
  }
  if (!found.kind) {
    const message =
      'The annotation does not say what it is of. Add a body with the purpose "classifying" and the value "quotation", "speaker", "cue" or "date".';
    problems.push({ path: ['body'], message });
    return undefined;
  }
  return {
    kind: found.kind['value'] as AnnotationKind,
    speakers,
    timex: found.timex && readTimex(found.timex['attribune:timex'], timexAt, problems),
    check: found.check?.['attribune:check'] as string | undefined,
    note: found.note?.['value'] as string | undefined,
    verification: found.state && verificationFrom(found),
    labels,
  };
}

function readTimex(timex: Json | undefined, body: number, problems: ItemProblem[]): TimexDetails | undefined {
  if (isPlainTimex(timex)) return { type: timex.type, value: timex.value };
  return check(TimexSchema, timex, ['body', body, 'attribune:timex'], problems);
}

function isKind(value: unknown): value is AnnotationKind {
  return value === 'quotation' || value === 'speaker' || value === 'cue' || value === 'date' || value === 'check';
}

/** The targets of an item in order; undefined where one cannot be found again by its words. */
export function readTargets(item: JsonObject, problems: ItemProblem[]): readonly Target[] | undefined {
  const written = asList(member(item, 'target'));
  const targets: Target[] = [];
  for (let i = 0; i < written.length; i++) {
    const target = readTarget(written[i]!, i, problems);
    if (target) targets.push(target);
  }
  if (written.length === 0)
    problems.push({ path: [], message: 'The annotation has no target. Remove it, or give it one.' });
  return written.length > 0 && targets.length === written.length ? targets : undefined;
}

function readTarget(target: Json, i: number, problems: ItemProblem[]): Target | undefined {
  const selectors = isObject(target) ? asList(member(target, 'selector')) : [];
  const quoteAt = selectorOf(selectors, 'TextQuoteSelector');
  if (!isObject(target) || quoteAt < 0) {
    const message =
      'The target has no TextQuoteSelector, so its words cannot be found again. Add one with "exact", "prefix" and "suffix".';
    problems.push({ path: ['target', i], message });
    return undefined;
  }
  const said = selectors[quoteAt];
  const quote = isPlainQuote(said)
    ? said
    : check(QuoteSelectorSchema, said, ['target', i, 'selector', quoteAt], problems);
  const at = selectorOf(selectors, 'TextPositionSelector');
  const placed = selectors[at];
  const position =
    placed === undefined || isPlainPosition(placed)
      ? placed
      : check(PositionSelectorSchema, placed, ['target', i, 'selector', at], problems);
  if (!quote) return undefined;
  const source = member(target, 'source');
  const hash = member(target, 'attribune:hash');
  const read: { -readonly [Key in keyof Target]: Target[Key] } = {
    source: typeof source === 'string' ? source : '',
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
  };
  if (position) read.position = { start: position.start, end: position.end };
  if (typeof hash === 'string') read.hash = hash;
  if (member(target, 'attribune:lost') === true) read.lost = true;
  return read;
}

/** The place of the first selector of a type, -1 for none. */
function selectorOf(selectors: readonly Json[], type: string): number {
  for (let i = 0; i < selectors.length; i++) {
    const one = selectors[i];
    if (isObject(one) && one['type'] === type) return i;
  }
  return -1;
}

/** Section 3.3.1 lets a creator be an IRI or an agent with a name. */
function readCreator(creator: Json | undefined): string | undefined {
  const name = isObject(creator) ? (member(creator, 'name') ?? member(creator, 'id')) : creator;
  return typeof name === 'string' ? name : undefined;
}

/** The value where it fits the schema; problems with their way where it does not. */
export function check<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  path: readonly (string | number)[],
  problems: ItemProblem[],
): T | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inner = (issue.path ?? []).map((step) => step.key as string | number);
    const name = inner.at(-1);
    const missing = issue.input === undefined;
    const message = missing
      ? `${JSON.stringify(name)} is missing. Add it, or remove the item.`
      : `${name === undefined ? 'This' : JSON.stringify(name)} ${issue.message}. Correct it, or remove the item.`;
    problems.push({ path: [...path, ...inner], message });
  }
  return undefined;
}
