import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { evidenceAt } from '../../../server/src/annotations/anchoring/evidence';
import type { Annotation, Target } from '../../../server/src/annotations/model';
import fc from '../../unit/annotations/properties';
import { annotatable, article, sentence } from './news';
import { fresh, hullOf, idsIn, join, replace, slice, snap, type Traced } from './traced';

const outside = ['add', 'remove', 'move', 'twin', 'word', 'rename', 'lineEnds', 'insert'] as const;

/** An article that was closed, what another program did to it, and how many copies of its annotated words were planted. */
export interface Reopened {
  readonly seeds: readonly number[];
  readonly lineEnd: string;
  readonly pick: number;
  readonly acts: readonly (readonly [what: (typeof outside)[number], where: number, seed: number])[];
  readonly lookalikes: readonly (readonly [where: number, seed: number])[];
}

const number = fc.nat(2 ** 20);

/** Articles of up to eight paragraphs with up to four changes and three planted lookalikes. */
export const reopenings: fc.Arbitrary<Reopened> = fc.record({
  seeds: fc.array(number, { minLength: 2, maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  pick: fc.nat(60),
  acts: fc.array(fc.tuple(fc.constantFrom(...outside), number, number), { minLength: 1, maxLength: 4 }),
  lookalikes: fc.array(fc.tuple(number, number), { maxLength: 3 }),
});

/** What was counted over all articles. */
export interface ReopenCounts {
  /** Annotations that a person would find again, and those of them that were found. */
  findable: number;
  recovered: number;
  /** Annotations whose words are there no more, or that a person could not tell from others; and those of them that were found all the same, rightly. */
  hard: number;
  recoveredHard: number;
  wrong: number;
  /** Found at other words than its own, which nobody could tell from them who has but what was stored. */
  twins: number;
}

/**
 * Describes one annotation, closes the article, changes it outside and opens it again.
 *
 * Wrong: less than half of what is found, or of what is left of the words, is the other, by the identity of characters. Not
 * counted as wrong is a twin, whose own words are gone while the same words stand elsewhere between at least 12 of the same
 * characters on each side, or up to the text's edge, in another layout between all that was stored, or, 24 characters long at least, next to all that was stored on one side. Findable: the words stand somewhere unchanged, or with at most a tenth of at least 30
 * characters changed; at least 12 characters next to them on each side, or up to the text's edge, are the old ones; and nowhere
 * else the same words, or those stored, stand between such neighbours.
 */
export function reopen({ seeds, lineEnd, pick, acts, lookalikes }: Reopened, counts: ReopenCounts): void {
  const start = fresh(article(seeds, lineEnd));
  const spans = annotatable(start.text);
  if (spans.length === 0) return;
  const span = spans[pick % spans.length]!;
  const target = describer(start.text, 'a.txt')(span);
  const annotation: Annotation = { id: 'urn:x:1', kind: 'cue', status: 'confirmed', targets: [target], speakers: [] };
  const own = new Set(idsIn(start, span));

  let now = start;
  for (const [what, where, seed] of acts) now = change(now, what, where, seed, lineEnd);
  for (const [where, seed] of lookalikes) now = plant(now, target, where, seed, lineEnd);

  const found = anchor(now.text, [annotation])[0]!.pieces[0]!.span;
  const left = hullOf(now, own);
  const isRight = found !== undefined && left !== undefined && overlap(found, left) >= 0.5;
  const canFind = left !== undefined && isFindable(now, start, span, left, target);
  if (found && !isRight) {
    if (!canFind && isTwin(now.text, found, target)) counts.twins++;
    else {
      counts.wrong++;
      const at = now.text.slice(Math.max(0, found.start - 40), found.end + 40);
      assert.fail(`${JSON.stringify(target)} was taken for ${JSON.stringify(at)}`);
    }
  }
  if (canFind) {
    counts.findable++;
    if (isRight) counts.recovered++;
  } else {
    counts.hard++;
    if (isRight) counts.recoveredHard++;
  }
}

/** Whether somebody who has the stored words before them, and the new text, would take these for them. */
function isTwin(text: string, found: Span, target: Target): boolean {
  const { exact, prefix, suffix } = target;
  const { before, after } = evidenceAt(text, target, found.start, found.end);
  const isBefore = before >= Math.min(neighbours, prefix.length, found.start);
  if (isBefore && after >= Math.min(neighbours, suffix.length, text.length - found.end)) return true;
  if (isTwinInLayout(text, found, target)) return true;
  return (
    text.startsWith(exact, found.start) &&
    exact.length >= 24 &&
    ((before >= 24 && before === prefix.length) || (after >= 24 && after === suffix.length))
  );
}

/** Whether words stand in the whole of the stored context, where a line end is a space and a blank line too. */
function isTwinInLayout(text: string, { start, end }: Span, { prefix, suffix }: Target): boolean {
  const spaced = (words: string): string => words.replaceAll(/\s+/g, ' ');
  return (
    spaced(text.slice(0, start)).endsWith(spaced(prefix).trimStart()) &&
    spaced(text.slice(end)).startsWith(spaced(suffix).trimEnd())
  );
}

function overlap(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, both) / (one.end - one.start + other.end - other.start - Math.max(0, both));
}

const neighbours = 12;

function isFindable(now: Traced, start: Traced, span: Span, left: Span, { exact }: Target): boolean {
  const { text } = now;
  const isWhole = text.slice(left.start, left.end) === exact;
  if (!isWhole && (exact.length < 30 || left.end - left.start < exact.length * 0.9)) return false;
  const before = start.text.slice(Math.max(0, span.start - neighbours), span.start);
  const after = start.text.slice(span.end, span.end + neighbours);
  if (text.slice(Math.max(0, left.start - neighbours), left.start) !== before) return false;
  if (text.slice(left.end, left.end + neighbours) !== after) return false;
  const words = before + text.slice(left.start, left.end) + after;
  if (!isWhole && text.includes(before + exact + after)) return false;
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** What a program other than the editor may do. */
function change(traced: Traced, what: (typeof outside)[number], where: number, seed: number, lineEnd: string): Traced {
  const { text } = traced;
  const lines = linesOf(traced);
  const i = where % lines.length;
  switch (what) {
    case 'add':
      return join(...lines.slice(0, i), fresh(sentence(seed) + lineEnd), ...lines.slice(i));
    case 'remove':
      return join(...lines.slice(0, i), ...lines.slice(i + 1));
    case 'move': {
      const rest = [...lines.slice(0, i), ...lines.slice(i + 1)];
      const to = seed % lines.length;
      return join(...rest.slice(0, to), lines[i]!, ...rest.slice(to));
    }
    case 'twin': {
      // The same paragraph again with another word in it.
      const line = lines[i]!.text;
      const other = line.replace(/\b(?:Monday|Tuesday|said|ferry|us|No|drops)\b/, 'Sunday');
      const at = seed % (lines.length + 1);
      return other === line ? traced : join(...lines.slice(0, at), fresh(other), ...lines.slice(at));
    }
    case 'word': {
      const words = Array.from(text.matchAll(/[\p{L}\p{M}]+/gu));
      const word = words[where % words.length];
      if (!word) return traced;
      const end = word.index + word[0].length;
      return replace(
        traced,
        { start: word.index, end },
        fresh(['', 'never', `${word[0]}s`, word[0].slice(1)][seed % 4]!),
      );
    }
    case 'rename': {
      const places = Array.from(text.matchAll(/Moen|Eze/g)).reverse();
      return places.reduce((made, { index, 0: name }) => {
        return replace(made, { start: index, end: index + name.length }, fresh('Okafor'));
      }, traced);
    }
    case 'lineEnds': {
      const places = Array.from(text.matchAll(/\r\n/g), ({ index }) => index).reverse();
      return places.reduce((made, start) => join(slice(made, 0, start), slice(made, start + 1)), traced);
    }
    case 'insert': {
      const at = snap(text, where % (text.length + 1));
      return join(
        slice(traced, 0, at),
        fresh([' not', ' — ', '🎉', `${lineEnd}${lineEnd}`][seed % 4]!),
        slice(traced, at),
      );
    }
  }
}

/** The words again, in another sentence or between some of their own neighbours. */
function plant(
  traced: Traced,
  { exact, prefix, suffix }: Target,
  where: number,
  seed: number,
  lineEnd: string,
): Traced {
  const lines = linesOf(traced);
  const near = 1 + (seed % 16);
  const line = [
    `${prefix.slice(-near)}${exact}${suffix.slice(0, near >>> 2)}, as they put it.`,
    `Others ${exact}${suffix.slice(0, near)} elsewhere.`,
    sentence(seed).replace(/said|told reporters|warned|added/, exact),
  ][seed % 3]!.replaceAll(/[\r\n]+/g, ' ');
  const i = where % (lines.length + 1);
  return join(...lines.slice(0, i), fresh(line + lineEnd), ...lines.slice(i));
}

function linesOf(traced: Traced): Traced[] {
  const lines: Traced[] = [];
  for (const match of traced.text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    lines.push(slice(traced, match.index, match.index + match[0].length));
  }
  return lines.length > 0 ? lines : [fresh('')];
}
