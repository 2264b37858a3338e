import type { TimexMod } from '../../facts';
import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { isClosed } from '../guards';
import { Grain, type Match, type Rule } from '../meaning';
import { isDash } from '../numbers';
import { cardinalOf } from '../vocabulary';

const THE = wordId('the');
const OF = wordId('of');
const IN = wordId('in');
const LATER = wordId('later');
const EARLIER = wordId('earlier');
const modOf = new Map<number, TimexMod>();
function mods(list: string, mod: TimexMod): void {
  for (const word of wordSet(list)) modOf.set(word, mod);
}
mods('early start beginning earlier', 'START');
mods('mid middle midst', 'MID');
mods('late end later close latter', 'END');
mods('sometime', 'APPROX');
const NOUNS = wordSet('start beginning middle midst end close');
const PART = wordId('part');

/** "early next week", "mid-1990", "the end of the month", "late in the year", "earlier this year". */
export const startMidEnd: Rule = {
  starts: [THE, ...modOf.keys()],
  read(tokens, i, read) {
    const article = tokens.is(i, THE);
    const at = article ? i + 1 : i;
    const word = tokens.word(at);
    const mod = modOf.get(word);
    if (mod === undefined) return undefined;
    const inside = innerStart(tokens, at, article);
    if (inside < 0) return undefined;
    const found = read(tokens, inside);
    if (found === undefined || !canBeCut(found, word)) return undefined;
    // "the late-November trip" leaves its article out, "in the mid-1990s" does not.
    const hyphen = isDash(tokens, inside - 1) && tokens.kind(found.past) === Kind.Word && !isClosed(tokens, found.past);
    return { ...found, first: article && hyphen ? at : i, mod };
  },
};

function innerStart(tokens: Tokens, at: number, article: boolean): number {
  const word = tokens.word(at);
  if (NOUNS.has(word)) return tokens.is(at + 1, OF) ? at + 2 : -1;
  if (article && tokens.is(at + 1, PART)) return tokens.is(at + 2, OF) ? at + 3 : -1;
  if (isDash(tokens, at + 1) && tokens.has(at + 1, Shape.Glued)) return at + 2;
  if (tokens.is(at + 1, IN) && !article) return at + 2;
  return at + 1;
}

/** Lengths, sets and references have no early part, "the early 1990s" has; in "earlier Friday" the day is meant whole. */
function canBeCut(found: Match, word: number): boolean {
  const { meaning, mod } = found;
  if (mod !== undefined || (meaning.kind !== 'point' && meaning.kind !== 'shift')) return false;
  if (word !== LATER && word !== EARLIER) return true;
  if (meaning.kind === 'shift')
    return (
      (meaning.unit > Grain.Day || meaning.part !== undefined || meaning.from === 'running') &&
      (meaning.from !== 'running' || meaning.amount === 0)
    );
  const { day, weekday, hour, holiday } = meaning.fields;
  return (day ?? weekday ?? hour ?? holiday) === undefined;
}

/** Words that say how exact a length or a date is: phrase, mod. Longer phrases first. */
const limits: readonly (readonly [readonly number[], TimexMod])[] = (
  [
    ['more than', 'MORE_THAN'],
    ['longer than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['no more than', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['just over', 'MORE_THAN'],
    ['just under', 'LESS_THAN'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['nearly', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['circa', 'APPROX'],
    ['roughly', 'APPROX'],
    ['approximately', 'APPROX'],
    ['some', 'APPROX'],
  ] as const
).map(([phrase, mod]) => [phrase.split(' ').map(wordId), mod] as const);

const NEAR = wordSet('around about circa');
const COUNTED = wordSet('ago earlier before');
const DURING = wordSet('over under about around some');
const EXACT = new Set([wordId('a'), wordId('an'), ...cardinalOf.keys()]);

/** "more than four hours", "nearly two years", "about a week ago", "up to 180 days". */
export const howMuch: Rule = {
  starts: [...new Set(limits.map(([words]) => words[0]!))],
  read(tokens, i, read) {
    for (const [words, mod] of limits) {
      if (!words.every((word, n) => tokens.is(i + n, word))) continue;
      const found = read(tokens, i + words.length);
      if (found === undefined || !isLength(tokens, i, found)) return undefined;
      return { ...found, first: i, mod };
    }
    return undefined;
  },
};

function isLength(tokens: Tokens, i: number, found: Match): boolean {
  const { meaning } = found;
  // "over the past year", "over several years": during them.
  if (meaning.kind === 'point')
    return (
      NEAR.has(tokens.word(i)) &&
      (meaning.fields.hour ?? meaning.fields.day ?? meaning.fields.year) !== undefined &&
      found.mod === undefined
    );
  if (DURING.has(tokens.word(i)) && !EXACT.has(tokens.word(found.first)) && tokens.kind(found.first) !== Kind.Number)
    return false;
  return (
    meaning.kind === 'duration' ||
    // "more than two years ago", not "more than last year".
    (meaning.kind === 'shift' &&
      found.mod === undefined &&
      COUNTED.has(tokens.word(found.past - 1)) &&
      meaning.unit >= Grain.Day &&
      meaning.from !== 'running')
  );
}
