import type { TimexMod } from '../../facts';
import { Kind, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { Grain, type Match, match, type Read, type Shift } from '../meaning';
import { PERIOD, type UnitPhrase } from '../unitPhrase';

const AGO = wordId('ago');
const EARLIER = wordSet('earlier before previously prior');
const LATER = wordSet('later after afterward afterwards thereafter hence');
const FROM = wordId('from');
const NOW = wordId('now');
const BEFORE = wordId('before');
const AFTER = wordId('after');
const OR = wordId('or');
const SO = wordId('so');

/** "Five months ago the mill closed", "two days later", "a year earlier", "three weeks from now", "a week or so ago". */
export function ago(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit === PERIOD || phrase.ordinal > 0 || phrase.hyphen || phrase.which !== undefined) return undefined;
  // "a quarter-century ago" is more than "century ago".
  if (phrase.count === undefined && phrase.determiner === 0 && !phrase.plural) return undefined;
  const { first } = phrase;
  const orSo = tokens.is(phrase.past, OR) && tokens.is(phrase.past + 1, SO);
  const past = orSo ? phrase.past + 2 : phrase.past;
  const mod = orSo ? 'APPROX' : approximate(phrase);
  const word = tokens.word(past);
  const aYear = phrase.count === undefined && !phrase.plural && phrase.unit === Grain.Year;
  if (word === AGO) return match(first, past + 1, shiftOf(phrase, -1, aYear ? 'yearAgo' : 'publication'), mod);
  if (word === FROM && tokens.is(past + 1, NOW)) return match(first, past + 2, shiftOf(phrase, 1, 'publication'), mod);
  if (EARLIER.has(word) && (word !== BEFORE || endsHere(tokens, past + 1)))
    return match(first, past + 1, shiftOf(phrase, -1, aYear ? 'period' : 'running'), mod);
  if (LATER.has(word) && (word !== AFTER || endsHere(tokens, past + 1)))
    return match(first, past + 1, shiftOf(phrase, 1, 'running'), mod);
  return undefined;
}

/** "two days before Christmas", "the day after tomorrow", "a week from Friday". */
export function beforeOrAfter(tokens: Tokens, phrase: UnitPhrase, read: Read): Match | undefined {
  const word = tokens.word(phrase.past);
  if (word !== BEFORE && word !== AFTER && word !== FROM) return undefined;
  if (phrase.plural !== (phrase.count !== undefined && phrase.count.value !== 1) || phrase.unit === PERIOD)
    return undefined;
  if (phrase.ordinal > 0 || phrase.which !== undefined) return undefined;
  const other = read(tokens, phrase.past + 1);
  if (other === undefined || (other.meaning.kind !== 'point' && other.meaning.kind !== 'shift')) return undefined;
  // "a week from Friday" counts from the next one.
  const { meaning } = other;
  const from =
    word === FROM && meaning.kind === 'point' && meaning.which === undefined
      ? { ...meaning, which: 'next' as const }
      : meaning;
  return match(phrase.first, other.past, shiftOf(phrase, word === BEFORE ? -1 : 1, from));
}

function shiftOf(phrase: UnitPhrase, direction: number, from: Shift['from']): Shift {
  const count = phrase.count === undefined ? (phrase.plural ? undefined : 1) : phrase.count.value;
  return {
    kind: 'shift',
    unit: phrase.unit as Grain,
    amount: count === undefined ? undefined : count * direction,
    direction,
    from,
  };
}

/** "a couple of" is about two. */
export function approximate(phrase: UnitPhrase): TimexMod | undefined {
  if (phrase.count?.range === true) return 'EQUAL_OR_MORE';
  return phrase.count?.approximate === true ? 'APPROX' : undefined;
}

function endsHere(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) !== Kind.Word && tokens.kind(i) !== Kind.Number;
}
