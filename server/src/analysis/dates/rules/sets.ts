import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { readCount } from '../counts';
import { isClosed } from '../guards';
import { type Grain, match, type Match, type Rule } from '../meaning';
import { readSmall } from '../numbers';
import {
  cardinalOf,
  monthOf,
  partCodes,
  partOf,
  partPlurals,
  PLURAL,
  seasonOf,
  unitOf,
  weekdayNames,
  weekdayPlurals,
} from '../vocabulary';
import { durationValue } from './durations';

const EVERY = wordSet('every each');
const OTHER = wordId('other');
const A = wordSet('a per');
const THE = wordId('the');
const ADVERBS = new Map(
  [
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['hourly', 'PT1H'],
    ['nightly', 'P1D'],
    ['fortnightly', 'P2W'],
    ['everyday', 'P1D'],
  ].map(([word, value]) => [wordId(word!), value!] as const),
);
const TIMES = new Map([
  [wordId('once'), 1],
  [wordId('twice'), 2],
  [wordId('thrice'), 3],
]);
const TIMES_WORD = wordId('times');
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** "every Monday", "each July", "every two weeks", "daily", "twice a month", "Mondays". */
export const sets: Rule = {
  starts: [
    ...weekdayNames.keys(),
    ...EVERY,
    ...ADVERBS.keys(),
    ...TIMES.keys(),
    ...cardinalOf.keys(),
    ...weekdayPlurals.keys(),
  ],
  read(tokens, i) {
    const word = tokens.word(i);
    const adverb = ADVERBS.get(word);
    if (adverb !== undefined) return isAdverb(tokens, i) ? match(i, i + 1, { kind: 'set', value: adverb }) : undefined;
    const plural = weekdayPlurals.get(word);
    if (plural !== undefined && plural < 9)
      return match(i, i + 1, { kind: 'set', value: plural === 8 ? 'XXXX-WXX-WE' : `XXXX-WXX-${plural}` });
    const weekday = weekdayNames.get(word);
    if (weekday !== undefined) return weekdayParts(tokens, i, weekday);
    const count = readSmall(tokens, i);
    if (count !== undefined)
      return tokens.is(count.past, TIMES_WORD) ? perUnit(tokens, i, count.past, count.value!) : undefined;
    const times = TIMES.get(word);
    if (times !== undefined) return perUnit(tokens, i, i + 1, times);
    return EVERY.has(word) ? every(tokens, i) : undefined;
  },
};

/** "the quarterly dividend", "the Daily News" say of what kind a thing is; "the daily tally" is counted every day. */
function isAdverb(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (tokens.has(next, Shape.Capital) && !tokens.has(next, Shape.SentenceStart)) return false;
  if (isRate(tokens, i)) return false;
  if (!KINDS.has(tokens.word(i))) return true;
  return tokens.kind(next) !== Kind.Word || isClosed(tokens, next);
}

/** "8 percent annually", "10,000 barrels daily": so much per time. */
function isRate(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === Kind.Word && !isClosed(tokens, i + 1)) return false;
  for (let at = i - 1; at >= i - 3; at--) {
    if (tokens.kind(at) === Kind.Number || AMOUNTS.has(tokens.word(at)) || tokens.char(at) === 0x25) return true;
    if (tokens.kind(at) !== Kind.Word) return false;
  }
  return false;
}

const AMOUNTS = wordSet('percent million billion thousand dollars');
const KINDS = wordSet('quarterly annually yearly everyday');
/** "twice a month" is the month with its frequency. */
function perUnit(tokens: Tokens, first: number, i: number, times: number): Match | undefined {
  const at = tokens.is(i, TIMES_WORD) ? i + 1 : i;
  const unit = unitOf.get(tokens.word(at + 1));
  if ((!A.has(tokens.word(at)) && !EVERY.has(tokens.word(at))) || unit === undefined || unit > PLURAL) return undefined;
  return match(first, at + 2, { kind: 'set', value: durationValue(1, unit as Grain), freq: `${times}X` });
}

/** "Tuesday nights". */
function weekdayParts(tokens: Tokens, i: number, weekday: number): Match | undefined {
  const part = partPlurals.get(tokens.word(i + 1));
  return part === undefined
    ? undefined
    : match(i, i + 2, { kind: 'set', value: `XXXX-WXX-${weekday}T${partCodes[part]!}` });
}

function every(tokens: Tokens, i: number): Match | undefined {
  const set = (past: number, value: string): Match => match(i, past, { kind: 'set', value, quant: 'EVERY' });
  if (tokens.is(i + 1, THE)) return undefined;
  const other = tokens.is(i + 1, OTHER);
  const at = other ? i + 2 : i + 1;
  const count = readCount(tokens, at);
  const head = count === undefined ? at : count.past;
  const word = tokens.word(head);
  const unit = unitOf.get(word);
  if (unit !== undefined)
    return set(head + 1, durationValue(count === undefined ? (other ? 2 : 1) : count.value, (unit % PLURAL) as Grain));
  if (count !== undefined) return undefined;
  const weekday = weekdayNames.get(word);
  if (weekday !== undefined) {
    const part = partOf.get(tokens.word(head + 1));
    return part === undefined
      ? set(head + 1, `XXXX-WXX-${weekday}`)
      : set(head + 2, `XXXX-WXX-${weekday}T${partCodes[part]}`);
  }
  const month = monthOf.get(word);
  if (month !== undefined) return set(head + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const season = seasonOf.get(word);
  if (season !== undefined) return set(head + 1, `XXXX-${SEASONS[season]}`);
  const part = partOf.get(word);
  return part === undefined ? undefined : set(head + 1, `XXXX-XX-XXT${partCodes[part]}`);
}
