import type { Sentence } from '../phrases/index';
import { Tag } from '../tags';
import { Kind, Shape } from '../../text/tokens';
import { wordId, WordClass } from '../../text/words';
import type { Candidate } from './scorer';
import { sourceOf, verbIn } from './sharedValues';
import type { TokenRange } from '../../text/tokenRange';

const AS = wordId('as');
const KINDS = { colon: 0, dash: 1, first: 2, next: 3, inner: 4 } as const;
/** What ties a stretch to its source, or how it stands in its paragraph. */
export type LooseKind = keyof typeof KINDS;
const BEFORE = new Map<number, number>([
  [Tag.Verb, 1],
  [Tag.Base, 1],
  [Tag.Gerund, 1],
  [Tag.Participle, 1],
  [Tag.Auxiliary, 1],
  [Tag.Determiner, 2],
  [Tag.Preposition, 3],
  [Tag.Noun, 4],
  [Tag.Name, 5],
  [Tag.Adjective, 6],
  [Tag.Comma, 7],
  [Tag.Stop, 8],
  [Tag.Possessive, 9],
  [Tag.Conjunction, 11],
]);
const AFTER = new Map<number, number>([
  [Tag.Comma, 1],
  [Tag.Stop, 2],
  [Tag.Noun, 3],
  [Tag.Adjective, 3],
  [Tag.Verb, 4],
  [Tag.Auxiliary, 4],
  [Tag.Preposition, 5],
  [Tag.Name, 6],
]);

/**
 * Describes what stands in marks from token `open` to `close`, where no report covers it, by the values of
 * `LOOSE_GROUPS`. `reported` says that its sentence has a report.
 */
export function describeLoose(
  sentence: Sentence,
  open: number,
  close: number,
  closed: boolean,
  kind: LooseKind,
  source: TokenRange | undefined,
  reported: boolean,
): Candidate {
  const { tokens, tags } = sentence;
  const which = KINDS[kind];
  const { words, title } = wordsIn(sentence, open, close);
  const count = countOf(words);
  const from = source === undefined ? 11 : sourceOf(sentence, source);
  const values = [
    which,
    tokens.char(open) === 0x27 || tokens.char(open) === 0x2018 ? 1 : 0,
    count,
    closed ? endsWith(tokens.char(close - 1)) : 4,
    tokens.has(open + 1, Shape.Capital) ? 0 : tokens.kind(open + 1) === Kind.Word ? 1 : 2,
    title ? 0 : 1,
    open === sentence.first ? 0 : (BEFORE.get(tags[open - 1]!) ?? (tokens.is(open - 1, AS) ? 10 : 12)),
    close + 1 >= sentence.past ? 0 : (AFTER.get(tags[close + 1]!) ?? 7),
    verbIn(sentence, open, close) ? 0 : 1,
    from,
    reported ? 0 : hasCue(sentence) ? 1 : 2,
    which * 6 + count,
    which * 12 + from,
  ];
  return { values, cue: 0, column: 0, loose: true };
}

/** How many words stand between two marks, and whether the longer ones have capitals, as in a title. */
function wordsIn({ tokens }: Sentence, open: number, close: number): { words: number; title: boolean } {
  let words = 0;
  let long = 0;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) continue;
    words++;
    if (tokens.end(i) - tokens.start(i) < 4) continue;
    long++;
    if (tokens.has(i, Shape.Capital)) capitals++;
  }
  return { words, title: long > 1 && capitals >= long * 0.8 };
}

function countOf(words: number): number {
  if (words < 3) return words < 2 ? 0 : 1;
  if (words < 5) return 2;
  if (words < 9) return 3;
  return words < 16 ? 4 : 5;
}

/** By the code unit before the closing mark. */
function endsWith(unit: number): number {
  if (unit === 0x2c) return 0;
  if (unit === 0x2e) return 1;
  return unit === 0x3f || unit === 0x21 ? 2 : 3;
}

/** Whether a verb outside the marks can be a cue. */
function hasCue({ tokens, tags, within, first, past }: Sentence): boolean {
  for (let i = first; i < past; i++)
    if (within[i] === 0 && tokens.isA(i, WordClass.Cue) && tags[i] === Tag.Verb) return true;
  return false;
}
