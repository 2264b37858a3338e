import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { standsAt, type Words } from '../../../server/src/annotations/anchoring/evidence';
import type { Span } from '../../../server/src/analysis/facts';
import type { Anchored, Annotation, TextEdit } from '../../../server/src/annotations/model';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import { retarget } from '../../../server/src/annotations/retarget';
import fc from '../../unit/annotations/properties';
import { annotatable, article, sentence } from './news';
import { type Deed, format, pasted, put, replaceAll, sortLines, typed } from './acts';
import { adopt } from './ownership';
import { fresh, idsIn, inverse, slice, snap, type Traced } from './traced';

/** One thing that a person does: what, near which annotation, how far from it, how much, and a number for the rest. */
export type Act = readonly [what: (typeof acts)[number], near: number, distance: number, width: number, seed: number];

const acts = [
  'type',
  'delete',
  'overwrite',
  'cut',
  'copy',
  'paste',
  'replaceAll',
  'sortLines',
  'format',
  'lookalike',
  'undo',
  'redo',
] as const;

/** An article in an editor, and what is done to it. */
export interface LiveSession {
  readonly seeds: readonly number[];
  readonly lineEnd: string;
  readonly picks: readonly number[];
  readonly acts: readonly Act[];
}

const number = fc.nat(2 ** 20);

/** Sessions of up to ten acts, most of them at annotated words. */
export const sessions: fc.Arbitrary<LiveSession> = fc.record({
  seeds: fc.array(number, { minLength: 1, maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  picks: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  acts: fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(3), fc.integer({ min: -12, max: 12 }), fc.nat(30), number), {
    minLength: 1,
    maxLength: 10,
  }),
});

/** What was counted over all sessions. */
export interface LiveCounts {
  /** After each act, for each annotation. */
  looks: number;
  /** Looks at which it had no words. */
  orphans: number;
  /** Of these: the words stand somewhere, whole and with the same identity. */
  missed: number;
  /** Looks at words that are not its own, but have the whole of their description around them. */
  twins: number;
  /** Sessions taken back to the start, by annotation; and those of them that were not where they had been. */
  undone: number;
  notBack: number;
}

/** What is known of an annotation's words besides what the server knows. */
interface Known {
  readonly original: readonly number[];
  readonly own: Set<number>;
  /** What stood around them when they were last seen. */
  around: string;
}

/** The identities of what stands next to a span, white space apart. */
function around({ text, ids }: Traced, { start, end }: Span): string {
  const left = text.slice(0, start).trimEnd().length - 1;
  return `${ids[left]} ${ids[text.length - text.slice(end).trimStart().length]}`;
}

interface State {
  readonly traced: Traced;
  readonly anchored: readonly Anchored[];
}

/**
 * Plays a session. An annotation's own characters are those that were annotated, and what was written between two of them; cut
 * and pasted they stay its own. Wherever it is shown, all of its words must be its own, or, where identical words stand in the
 * whole context that was described, words that nobody could tell from them. What no edit touches must stay; an orphan must
 * keep its description; and what is saved and opened again must be where it was.
 */
export function play({ seeds, lineEnd, picks, acts: list }: LiveSession, counts: LiveCounts): void {
  const start = fresh(article(seeds, lineEnd));
  const spans = annotatable(start.text);
  if (spans.length === 0) return;
  const describe = describer(start.text, 'a.txt');
  const first = [...new Set(picks.map((pick) => spans[pick % spans.length]!))].map((span, i): Anchored => {
    const targets = [describe(span)];
    const annotation: Annotation = { id: `urn:x:${i}`, kind: 'cue', status: 'confirmed', targets, speakers: [] };
    return { annotation, pieces: [{ span, place: span, by: 'position' }] };
  });
  const known = first.map(({ pieces: [piece] }): Known => {
    const original = idsIn(start, piece!.span!);
    return { original, own: new Set(original), around: around(start, piece!.span!) };
  });
  const own = known.map((one) => one.own);
  let now: State = { traced: start, anchored: first };
  let clipboard: Traced | undefined;
  const past: { readonly traced: Traced; readonly edits: readonly TextEdit[] }[] = [];
  const future: typeof past = [];

  const step = (edits: readonly TextEdit[], next: Traced): void => {
    const { traced: before, anchored } = now;
    for (const ids of own) adopt(before, next, ids);
    const moved = trackEdits(anchored, before.text, edits, next.text);
    assert.deepEqual(
      moved.map(({ annotation }) => annotation),
      anchored.map(({ annotation }) => annotation),
      'lost',
    );
    moved.forEach((one, i) => look(next, one, anchored[i]!, edits, before, known[i]!, counts));
    moved.forEach(({ pieces: [piece] }, i) => piece!.span && (known[i]!.around = around(next, piece!.span)));
    now = { traced: next, anchored: moved };
  };
  const act = ({ edits, next }: Deed): void => {
    past.push({ traced: now.traced, edits });
    future.length = 0;
    step(edits, next);
  };
  const undo = (): void => {
    const done = past.pop();
    if (!done) return;
    const edits = inverse(done.traced.text, done.edits);
    future.push({ traced: now.traced, edits: done.edits });
    step(edits, done.traced);
  };

  for (const [what, near, distance, width, seed] of list) {
    const { text } = now.traced;
    const { place } = now.anchored[near % now.anchored.length]!.pieces[0]!;
    const at = snap(text, (seed % 2 === 0 ? place.start : place.end) + distance);
    const end = snap(text, at + width);
    const write = (by: Traced, until = end): void => act(put(now.traced, { start: at, end: until }, by));
    switch (what) {
      case 'type':
        write(fresh(typed[seed % typed.length]!), at);
        break;
      case 'delete':
        write(fresh(''));
        break;
      case 'overwrite':
        write(fresh(typed[seed % typed.length]!));
        break;
      case 'cut':
      case 'copy':
        clipboard = slice(now.traced, at, end);
        if (what === 'cut') write(fresh(''));
        break;
      case 'paste':
        if (clipboard) write(pasted(now.traced, clipboard, own), at);
        break;
      case 'lookalike': {
        const line = text.lastIndexOf('\n', at - 1) + 1;
        act(put(now.traced, { start: line, end: line }, fresh(sentence(seed) + lineEnd)));
        break;
      }
      case 'replaceAll':
        act(replaceAll(now.traced, seed, own));
        break;
      case 'sortLines':
        act(sortLines(now.traced, lineEnd));
        break;
      case 'format':
        act(format(now.traced, seed));
        break;
      case 'undo':
        undo();
        break;
      case 'redo': {
        const next = future.pop();
        if (!next) break;
        past.push({ traced: now.traced, edits: next.edits });
        step(next.edits, next.traced);
      }
    }
  }
  reopen(now, own, counts);
  while (past.length > 0) undo();
  now.anchored.forEach(({ pieces: [piece] }, i) => {
    counts.undone++;
    const span = piece!.span;
    if (!span || idsIn(start, span).join() !== known[i]!.original.join()) counts.notBack++;
  });
}

function look(
  next: Traced,
  one: Anchored,
  was: Anchored,
  edits: readonly TextEdit[],
  before: Traced,
  { own, original, ...seen }: Known,
  counts: LiveCounts,
): void {
  const { span, place, last } = one.pieces[0]!;
  const old = was.pieces[0]!;
  const { text } = next;
  counts.looks++;
  assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length, 'a place outside the text');
  const touched = edits.some(({ start, end }) => old.span && start < old.span.end && end > old.span.start);
  if (
    old.span &&
    !touched &&
    !edits.some(({ start, end }) => start === end && start > old.span!.start && start < old.span!.end)
  ) {
    assert.ok(span, 'lost although nobody touched it');
    const kept = new Set(idsIn(next, span));
    assert.ok(
      idsIn(before, old.span).every((id) => kept.has(id)),
      'moved although nobody touched it',
    );
  }
  if (!span) {
    counts.orphans++;
    if (next.ids.join().includes(original.join())) counts.missed++;
    return;
  }
  assert.ok(text.slice(span.start, span.end).trim() !== '', 'no words');
  if (idsIn(next, span).every((id) => own.has(id))) return;
  const twin =
    around(next, span) === seen.around ||
    [last, old.last, one.annotation.targets[0]].some((words) => words && standsAt(text, words, span.start));
  assert.ok(twin, `wrong words: “${text.slice(span.start, span.end)}”`);
  counts.twins++;
}

/** Whether words stand with all of their context, in whatever layout: from such a place nobody could tell their own. */
function hasWholeContext(text: string, { prefix, exact, suffix }: Words, { start, end }: Span): boolean {
  const flat = (part: string): string => part.replaceAll(/\s+/g, ' ');
  return (
    flat(text.slice(0, start)).endsWith(flat(prefix)) &&
    flat(text.slice(start, end)) === flat(exact) &&
    flat(text.slice(end)).startsWith(flat(suffix))
  );
}

/** Saved, closed and opened as it is. */
function reopen({ traced, anchored }: State, own: readonly Set<number>[], counts: LiveCounts): void {
  const { text } = traced;
  const saved = new Map(
    retarget(text, anchored, 'a.txt').flatMap((one) => (one.of === 'annotation' ? [[one.after!.id, one.after!]] : [])),
  );
  const stored = anchored.map(({ annotation }) => saved.get(annotation.id) ?? annotation);
  anchor(text, stored).forEach(({ annotation, pieces: [found] }, i) => {
    const live = anchored[i]!.pieces[0]!;
    if (live.span) assert.deepEqual(found!.span, live.span, 'elsewhere after it was opened again');
    else
      assert.deepEqual(
        annotation.targets,
        anchored[i]!.annotation.targets.map((one) => ({ ...one, lost: true })),
        'an orphan that lost its description',
      );
    if (live.span || !found!.span || idsIn(traced, found!.span).some((id) => own[i]!.has(id))) return;
    assert.ok(hasWholeContext(text, annotation.targets[0]!, found!.span), 'an orphan on a lookalike');
    counts.twins++;
  });
}
