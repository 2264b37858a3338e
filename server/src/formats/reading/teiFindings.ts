import type { Element } from 'xast';
import {
  type Label,
  type Verification,
  type VerificationSource,
  verifiedStates,
} from '../../annotations/verification/verificationModel';
import { LABEL_NOTE, VERIFICATION_NOTE } from '../teiFindings';
import { pointers } from './teiChains';
import { childrenOf, descendants, textOf } from './xml';

/** What people found out about words and speakers, by the ids that the notes of a document point at. */
export interface TeiFindings {
  readonly verifications: ReadonlyMap<string, Verification>;
  readonly labels: ReadonlyMap<string, readonly Label[]>;
}

/** Whether a note is of another kind than an annotator's own words. */
export function isFinding({ attributes: { type } }: Element): boolean {
  return type === VERIFICATION_NOTE || type === LABEL_NOTE;
}

/** Reads the notes that an export makes of verifications and labels. */
export function findingsOf(document: Element): TeiFindings {
  const verifications = new Map<string, Verification>();
  const labels = new Map<string, Label[]>();
  for (const note of descendants(document, 'note')) {
    const { type, target, n } = note.attributes;
    for (const id of pointers(target)) {
      const verification = type === VERIFICATION_NOTE ? verificationIn(note) : undefined;
      if (verification) verifications.set(id, verification);
      if (type === LABEL_NOTE && n) labels.set(id, [...(labels.get(id) ?? []), { name: n, value: textOf(note) }]);
    }
  }
  return { verifications, labels };
}

function verificationIn(note: Element): Verification | undefined {
  const state = verifiedStates.find((one) => one === note.attributes['subtype']);
  if (state === undefined) return undefined;
  const segments = (type: string) => childrenOf(note, 'seg').filter(({ attributes }) => attributes['type'] === type);
  const source = sourceIn(note, segments('source')[0]);
  const [remark] = segments('remark');
  const [name] = childrenOf(note, 'name');
  const modified = childrenOf(note, 'date')[0]?.attributes['when'];
  return {
    state,
    words: segments('words').map(textOf),
    ...(source && { source }),
    ...(remark && { note: textOf(remark) }),
    ...(name && { creator: textOf(name) }),
    ...(modified && { modified }),
  };
}

function sourceIn(note: Element, person: Element | undefined): VerificationSource | undefined {
  if (person) {
    const time = person.attributes['n'];
    return { kind: 'person', name: textOf(person), ...(time && { time }) };
  }
  const [reference] = childrenOf(note, 'ref');
  if (!reference) return undefined;
  const words = textOf(reference);
  if (reference.attributes['type'] !== 'file') return { kind: 'page', url: words };
  const line = /#line=(\d+)/.exec(reference.attributes['target'] ?? '')?.[1];
  if (line === undefined) return { kind: 'file', path: words };
  return { kind: 'file', path: words.replace(/:\d+$/, ''), line: Number(line) + 1 };
}
