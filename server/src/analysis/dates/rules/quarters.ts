import { Kind, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { type Fields, Grain, type Match, match, point, type Read, type Shift, shift } from '../meaning';
import { isDash } from '../numbers';
import { PERIOD, type UnitPhrase } from '../unitPhrase';
import { readYear } from '../yearBehind';

const THE = wordId('the');
const THAT = wordId('that');
const THIS = wordId('this');
const OF = wordId('of');

/** The reporting period a year before the one spoken of. */
const YEAR_BEFORE: Shift = { kind: 'shift', unit: Grain.Year, amount: -1, direction: -1, from: 'period' };

/** "the year-ago quarter", "the year-earlier period". */
export function yearAgo(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (!phrase.yearAgo || phrase.count !== undefined) return undefined;
  const meaning =
    phrase.ordinal > 0 ? point(partFields(phrase), undefined, shift(Grain.Year, -1, 'publication')) : YEAR_BEFORE;
  return match(phrase.first, phrase.past, meaning);
}

function partFields(phrase: UnitPhrase): Fields {
  return phrase.unit === Grain.Half ? { half: phrase.ordinal } : { quarter: phrase.ordinal };
}

/** "the third quarter", "third-quarter", "the first half of 1990", "the 1988 second quarter", "the 20th century". */
export function numberedPart(tokens: Tokens, phrase: UnitPhrase, read: Read): Match | undefined {
  const { first, past, unit } = phrase;
  const ordinal = unit === Grain.Half && phrase.which === 'last' ? 2 : phrase.ordinal;
  if (ordinal === 0 || phrase.plural || phrase.count !== undefined) return undefined;
  if (unit === Grain.Century && ordinal < 30) return match(first, past, point({ century: ordinal - 1 }));
  if ((unit !== Grain.Quarter && unit !== Grain.Half) || ordinal > (unit === Grain.Half ? 2 : 4)) return undefined;
  const fields = unit === Grain.Half ? { half: ordinal } : { quarter: ordinal };
  if (phrase.year > 0) return match(first, past, point({ ...fields, year: phrase.year }));
  if (unit === Grain.Quarter && (phrase.which === 'previous' || phrase.which === 'last'))
    return match(first, past, point(fields, 'last'));
  const year = readYear(tokens, past, true);
  const whole = unit === Grain.Half && year === undefined && tokens.is(past, OF) ? read(tokens, past + 1) : undefined;
  // "the last half of the '80s"
  if (whole?.meaning.kind === 'point' && whole.meaning.fields.month === undefined)
    return match(first, whole.past, whole.meaning, ordinal === 1 ? 'START' : 'END');
  if (year === undefined) return isPlay(tokens, first) ? undefined : match(first, past, point(fields));
  return match(first, year.past, point({ ...fields, year: year.value, short: year.short }, undefined, year.within));
}

const PLAY = wordSet(
  'game match goal goals scored touchdown touchdowns coach team teams lead trailed halftime kick shot shots debate basket rebounds penalty striker yard yards points referee field',
);
const MONEY = wordSet(
  'profit profits sales revenue revenues earnings loss losses net income growth fiscal economy output exports dividend million billion percent shares',
);

/** "the third quarter" of a game: the sentence speaks of play and not of money. */
function isPlay(tokens: Tokens, i: number): boolean {
  const sentence = tokens.sentenceOf(i);
  let play = false;
  for (let at = tokens.sentenceStart(sentence); at < tokens.sentenceStart(sentence + 1); at++) {
    if (MONEY.has(tokens.word(at))) return false;
    play ||= PLAY.has(tokens.word(at));
  }
  return play;
}

/** "the quarter", "the latest quarter"; "the quarter a year ago", "the same period last year", "the 1988 period". */
export function period(tokens: Tokens, phrase: UnitPhrase, read: Read): Match | undefined {
  const { first, past, unit, which } = phrase;
  if ((unit !== Grain.Quarter && unit !== PERIOD) || phrase.plural || phrase.count !== undefined || phrase.ordinal > 0)
    return undefined;
  if (phrase.year > 0) return match(first, past, point({ year: phrase.year }));
  if (phrase.determiner !== THE && phrase.determiner !== THAT && phrase.determiner !== THIS && which === undefined)
    return undefined;
  const at = tokens.is(past, OF) ? past + 1 : past;
  const other = tokens.kind(at) === Kind.Word ? read(tokens, at) : undefined;
  if (other?.meaning.kind === 'shift' && other.meaning.unit === Grain.Year && (other.meaning.amount ?? 0) < 0)
    return match(first, other.past, YEAR_BEFORE);
  if (isDash(tokens, past)) return undefined;
  if (unit === PERIOD) return which === 'latest' ? match(first, past, shift(Grain.Quarter, 0, 'period')) : undefined;
  if (which === 'next' || which === 'following') return match(first, past, shift(unit, 1, 'period'));
  if (which === 'last' || which === 'past' || which === 'previous')
    return match(first, past, shift(unit, -1, 'publication'));
  if (which === 'latest') return match(first, past, shift(unit, -1, 'publication'));
  return match(first, past, shift(unit, 0, which === 'this' || phrase.determiner === THIS ? 'publication' : 'period'));
}

const PERIOD_WORDS = wordSet('quarter period');

/** "last year's third quarter", "this year's quarter": the part of a year that has just been read. */
export function partOfYear(tokens: Tokens, year: Match, part: Match | undefined, i: number): Match | undefined {
  const { meaning } = year;
  if (part?.meaning.kind === 'point' && hasPart(part.meaning.fields) && part.meaning.within === undefined) {
    const { fields } = part.meaning;
    if (meaning.kind === 'point') return match(year.first, part.past, point({ ...fields, year: meaning.fields.year }));
    return match(year.first, part.past, point(fields, undefined, meaning));
  }
  const ago = meaning.kind === 'shift' && meaning.amount === -1 && PERIOD_WORDS.has(tokens.word(i));
  return ago ? match(year.first, i + 1, YEAR_BEFORE) : undefined;
}

function hasPart(fields: Fields): boolean {
  return (
    fields.year === undefined &&
    (fields.quarter !== undefined || fields.half !== undefined || fields.season !== undefined)
  );
}
