import { isSame } from './json/values';
import type { Annotation, Change, Sidecar } from './model';
import { itemOf, speakerItemOf } from './writeItem';

/** Decisions of one article that can be taken back, and those taken back that can be made again; newest last. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

/** One decision: what it is called, and what it changed. */
export interface HistoryEntry {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** A step of undo or redo; what somebody else changed in the meantime is left as it is and named. */
export interface HistoryStep {
  readonly history: History;
  readonly label: string;
  readonly changes: readonly Change[];
  readonly overtaken: readonly Change[];
}

/** Nothing decided yet. */
export const emptyHistory: History = { done: [], undone: [] };

const MOST_ENTRIES = 1000;

/** The history after a decision; what was taken back before it cannot be made again. */
export function record(history: History, entry: HistoryEntry): History {
  if (entry.changes.length === 0) return history;
  return { done: [...history.done, entry].slice(-MOST_ENTRIES), undone: [] };
}

/** Takes the last decision back; undefined when there is none. */
export function undo(history: History, sidecar: Sidecar): HistoryStep | undefined {
  const entry = history.done.at(-1);
  if (!entry) return undefined;
  const inverse = invert(entry.changes);
  const next = { done: history.done.slice(0, -1), undone: [...history.undone, entry] };
  return { history: next, label: entry.label, ...split(inverse, sidecar) };
}

/** Makes the decision again that was taken back last; undefined when there is none. */
export function redo(history: History, sidecar: Sidecar): HistoryStep | undefined {
  const entry = history.undone.at(-1);
  if (!entry) return undefined;
  const next = { done: [...history.done, entry], undone: history.undone.slice(0, -1) };
  return { history: next, label: entry.label, ...split(entry.changes, sidecar) };
}

/** The changes that take changes back. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse();
}

/** Parts the changes into those whose starting point still holds, and the others. */
function split(changes: readonly Change[], sidecar: Sidecar): Pick<HistoryStep, 'changes' | 'overtaken'> {
  const annotations = new Map(sidecar.annotations.map((one) => [one.id, one]));
  const speakers = new Map(sidecar.speakers.map((one) => [one.id, one]));
  const taken = takenPlaces(changes, sidecar);
  const fresh: Change[] = [];
  const overtaken: Change[] = [];
  for (const change of changes) {
    const step = rebase(change);
    if (step) fresh.push(step);
    else overtaken.push(change);
  }
  return { changes: fresh, overtaken };

  /** The change from what is there now; undefined when that is not what the change starts from. */
  function rebase(change: Change): Change | undefined {
    switch (change.of) {
      case 'publicationDate':
        return change.before === sidecar.publicationDate ? change : undefined;
      case 'checksOff':
        return isSame(change.before, sidecar.checksOff) ? change : undefined;
      case 'item':
        return change;
      case 'speaker': {
        const current = speakers.get(idOf(change));
        const same = isSame(change.before && speakerItemOf(change.before), current && speakerItemOf(current));
        return same ? { ...change, before: current } : undefined;
      }
      case 'annotation': {
        const current = annotations.get(idOf(change));
        // Somebody annotated the words otherwise since.
        if (!current && change.after && taken.has(placeOf(change.after))) return undefined;
        return isSame(untargeted(change.before), untargeted(current)) ? withTargets(change, current) : undefined;
      }
    }
  }
}

function idOf({ before, after }: Extract<Change, { of: 'speaker' | 'annotation' }>): string {
  return before?.id ?? after?.id ?? '';
}

/** Places of the annotations that these changes do not remove. */
function takenPlaces(changes: readonly Change[], { annotations }: Sidecar): ReadonlySet<string> {
  const out = new Set(changes.flatMap((one) => (one.of === 'annotation' && !one.after ? [one.before?.id] : [])));
  return new Set(annotations.filter(({ id }) => !out.has(id)).map(placeOf));
}

function placeOf({ kind, check, status, speakers, targets }: Annotation): string {
  const places = targets.map(({ position, exact, lost }) => [position?.start, position?.end, exact, lost]);
  // Whose the words are not can stand beside what they are; that they are nothing cannot.
  const isOfSpeakers = status === 'rejected' && speakers.length > 0;
  return JSON.stringify([kind, check, isOfSpeakers, places]);
}

/** An annotation without what the article's edits change by themselves. */
function untargeted(annotation: Annotation | undefined): object | undefined {
  return annotation && { ...itemOf(annotation), target: undefined, 'attribune:confirmedWords': undefined };
}

/** Targets have moved on with the article; only a change of the targets themselves puts old ones back. */
function withTargets(change: Extract<Change, { of: 'annotation' }>, current: Annotation | undefined): Change {
  const { before, after } = change;
  const keeps = before && after && current && isSame(before.targets, after.targets);
  if (!keeps) return { of: 'annotation', before: current, after };
  const { targets, confirmedWords } = current;
  const words = confirmedWords && after.status === 'confirmed' ? { confirmedWords } : {};
  return { of: 'annotation', before: current, after: { ...after, targets, ...words } };
}
