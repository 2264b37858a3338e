import type { Span } from '../../analysis/facts';
import { alignInBand } from './bandedAlignment';
import { candidateStretches } from './candidateStretches';
import type { QuotedWords } from './quotedWords';
import type { SourceText } from './sourceText';
import { wordingChanges, type WordingChange } from './wordingChanges';

/** Where a source has the words of a quotation, or about the same; offsets are into `SourceText.text`. */
export interface SourcePassage {
  /** From the first to the last word that is the quotation's. */
  readonly matched: Span;
  /** With the rest of its sentences, for people. */
  readonly around: Span;
  readonly changes: readonly WordingChange[];
  /** How much of the quotation stands there, 0 to 1; rare words count more. */
  readonly share: number;
}

/** So much of a quotation must stand in a passage, rare words counting more; of a short one more, for a phrase stands anywhere. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_SHORT = 0.65;
const LEAST_SHARE_OF_INDIRECT = 0.4;
const SHORT_WORDS = 8;
/** Or this share of its words, unweighted, if a row of at least `LEAST_IN_A_ROW` of them holds a rare word: “The bridge is unsafe”, where it is safe. */
const LEAST_OF_WORDS = 0.75;
const LEAST_IN_A_ROW = 3;
/** In any case so many words, of a quotation that has more; a shorter one must stand there as it is. */
const LEAST_WORDS = 3;
/** A word is rare that is not more than this share of a source. */
const RARE_SHARE = 0.005;
/** Unless it is marked, a quotation of up to 20 words leaves out no more words than it has, and any other no more than these. */
const MOST_LEFT_OUT_UNMARKED = 60;
const FEW_WORDS = 20;
/** So many passages of one quotation are given. */
const MOST_PASSAGES = 3;
/** Other passages must be so good, compared with the best one; where that has the very words, they must have them too. */
const LEAST_OF_BEST = 0.8;

/**
 * The passages of a source that have the words of a quotation, the best match first: stretches that share pairs of neighbouring words
 * are aligned with it word by word. The time grows with the length of the quotation, not with that of the source; a quotation of one
 * word is looked for in all of it.
 *
 * @param loosely for an indirect quotation, which gives nobody's very words
 */
export function sourcePassages(quoted: QuotedWords, source: SourceText, loosely = false): SourcePassage[] {
  const found = passagesWith(quoted, source, (evidence) => isOneText(quoted, source, evidence, loosely));
  const [best] = found;
  if (!best) return [];
  const isGood = (one: SourcePassage): boolean =>
    best.changes.length === 0 ? one.changes.length === 0 : one.share >= LEAST_OF_BEST * best.share;
  return found.filter(isGood).slice(0, MOST_PASSAGES);
}

/** The best passage; where none has enough of the quotation, the one that has most of it, of which a few words stand there in a row. */
export function likestPassage(quoted: QuotedWords, source: SourceText): SourcePassage | undefined {
  const [best] = sourcePassages(quoted, source);
  return best ?? passagesWith(quoted, source, ({ links }) => hasTellingRow(source, links))[0];
}

/** The passages that are accepted, the best match first. */
function passagesWith(
  quoted: QuotedWords,
  source: SourceText,
  accepts: (evidence: Evidence) => boolean,
): SourcePassage[] {
  // What the writer put into brackets is no word of the source.
  const numbers = Int32Array.from(quoted.words, ({ key, isWritersOwn }) => (isWritersOwn ? -1 : source.numberOf(key)));
  const weights = quoted.words.map(({ isWritersOwn }, i) => (isWritersOwn ? 0 : weightOf(numbers[i]!, source)));
  const lengths = quoted.words.map(({ key }) => key.length);
  const all = candidateStretches(numbers, source).flatMap((stretch) => {
    const passage = passageOf(quoted, source, alignInBand(numbers, source.numbers, stretch, lengths), weights, accepts);
    return passage ?? [];
  });
  all.sort(byLikeness);
  // Two stretches may lead to one passage.
  return all.filter((one, i) => all.slice(0, i).every((better) => !overlaps(better.matched, one.matched)));
}

function byLikeness(a: SourcePassage, b: SourcePassage): number {
  return (
    hasUnmarked(a) - hasUnmarked(b) ||
    b.share - a.share ||
    a.changes.length - b.changes.length ||
    a.matched.start - b.matched.start
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Sorting key: 0 where every change is marked, or there is none; 1 otherwise. */
function hasUnmarked({ changes }: SourcePassage): number {
  return changes.every(({ marked }) => marked) ? 0 : 1;
}

/** What a word says about its place: 1 for one that the source does not have, less the more often it has it. */
function weightOf(number: number, { counts }: SourceText): number {
  return 1 / (1 + Math.log2(1 + (counts[number] ?? 0)));
}

function passageOf(
  quoted: QuotedWords,
  source: SourceText,
  links: Int32Array,
  weights: readonly number[],
  accepts: (evidence: Evidence) => boolean,
): SourcePassage | undefined {
  const linked = links.filter((place) => place >= 0);
  if (linked.length === 0) return undefined;
  const changes = wordingChanges(quoted, source, links);
  const same = unchangedWords(links, changes, quoted);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const share = weights.reduce((sum, weight, i) => (same[i] ? sum + weight : sum), 0) / (all || 1);
  if (!accepts({ links, same, share, changes })) return undefined;
  const matched = { start: source.words[linked[0]!]!.start, end: source.words[linked.at(-1)!]!.end };
  return { matched, around: sentencesAround(source.text, matched), changes, share };
}

interface Evidence extends Pick<SourcePassage, 'changes' | 'share'> {
  readonly links: Int32Array;
  readonly same: readonly boolean[];
}

/** Whether so much is the same that it is the same thing said, rather than a phrase. */
function isOneText(
  { words }: QuotedWords,
  source: SourceText,
  { links, same, share, changes }: Evidence,
  loosely: boolean,
): boolean {
  const unmarked = changes.filter(({ marked }) => !marked);
  if (unmarked.length === 0) return true;
  const common = same.filter(Boolean).length;
  if (common < LEAST_WORDS) return false;
  if (loosely && share >= LEAST_SHARE_OF_INDIRECT) return true;
  const leftOut = unmarked.reduce(
    (sum, { quoted, sourceWords }) => sum + Math.max(0, sourceWords - (quoted.past - quoted.from)),
    0,
  );
  if (leftOut > (words.length < FEW_WORDS ? words.length : MOST_LEFT_OUT_UNMARKED)) return false;
  if (share >= (words.length < SHORT_WORDS ? LEAST_SHARE_OF_SHORT : LEAST_SHARE)) return true;
  return common >= LEAST_OF_WORDS * words.length && hasTellingRow(source, links);
}

/** Whether a few words stand there in a row, with a rare one among them. */
function hasTellingRow({ numbers, counts }: SourceText, links: Int32Array): boolean {
  const isRare = (place: number): boolean =>
    place >= 0 && counts[numbers[place]!]! <= Math.max(2, RARE_SHARE * numbers.length);
  return rowsOf(links).some((row) => row.length >= LEAST_IN_A_ROW && row.some(isRare));
}

/** The links in rows without a gap on either side. */
function rowsOf(links: Int32Array): number[][] {
  const rows: number[][] = [];
  links.forEach((place, i) => {
    if (place < 0) return;
    if (i > 0 && links[i - 1] === place - 1) rows.at(-1)!.push(place);
    else rows.push([place]);
  });
  return rows;
}

/** By word whether the source has it; those that it only writes otherwise, "well-known" for "well known", are linked to none and no change. */
function unchangedWords(links: Int32Array, changes: readonly WordingChange[], { words }: QuotedWords): boolean[] {
  const changed = new Set(
    changes.flatMap(({ quoted: { from, past } }) => Array.from({ length: past - from }, (_, i) => from + i)),
  );
  return words.map((_, i) => links[i]! >= 0 || !changed.has(i));
}

/** A passage is shown with so much of its sentences on each side, in UTF-16 code units. */
const MOST_AROUND = 240;

function sentencesAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < MOST_AROUND && !/[.!?\n]/.test(text[from - 1]!)) from--;
  while (from < start && /[^\p{L}\p{N}“"«‘([]/u.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && to - end < MOST_AROUND && !/[.!?\n]/.test(text[to]!)) to++;
  while (to < text.length && /[.!?”"’')\]]/.test(text[to]!)) to++;
  return { start: from, end: to };
}
