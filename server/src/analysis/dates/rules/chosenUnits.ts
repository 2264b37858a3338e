import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { Grain, type Match, match, point, type Read, shift } from '../meaning';
import { isDash } from '../numbers';
import { PERIOD, type UnitPhrase } from '../unitPhrase';
import { readYear } from '../yearBehind';
import { approximate } from './ago';
import { durationValue, withAlternative } from './durations';

const THE = wordId('the');
const THIS = wordId('this');
const THAT = wordId('that');
const THESE = wordId('these');
const THOSE = wordId('those');
const SOME = wordId('some');
const OF = wordId('of');
const ENDED = wordSet('ended ending to');

/** "these days", "some day", "in those days". */
export function vagueDay(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit !== Grain.Day || phrase.count !== undefined || phrase.which !== undefined) return undefined;
  const value =
    phrase.plural && phrase.determiner === THESE
      ? 'PRESENT_REF'
      : phrase.plural && phrase.determiner === THOSE
        ? 'PAST_REF'
        : !phrase.plural && phrase.determiner === SOME
          ? 'FUTURE_REF'
          : undefined;
  return value === undefined ? undefined : match(phrase.first, phrase.past, { kind: 'reference', value });
}

/** "recent years" is a length that the text leaves open. */
export function reference(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.which !== 'recent' || phrase.unit === PERIOD || !phrase.plural) return undefined;
  const past = withAlternative(tokens, phrase.past);
  return match(phrase.first, past, { kind: 'duration', value: durationValue(undefined, phrase.unit) });
}

/** "last week", "the following month", "this year", "the same day", "the past three months", "the week of March 6". */
export function chosen(tokens: Tokens, phrase: UnitPhrase, read: Read): Match | undefined {
  const { first, past, determiner, unit, which } = phrase;
  if (unit === PERIOD || phrase.ordinal > 0 || phrase.hyphen) return undefined;
  if (unit === Grain.Year && phrase.year > 0) return match(first, past, point({ year: phrase.year }));
  if (phrase.count !== undefined || phrase.plural) return stretch(tokens, phrase);
  if (isDash(tokens, past) && tokens.has(past, Shape.Glued)) return undefined;
  const week = unit === Grain.Week && determiner === THE && tokens.is(past, OF) ? read(tokens, past + 1) : undefined;
  if (week?.meaning.kind === 'point') return match(first, week.past, { ...shift(unit, 0, week.meaning) });
  switch (which) {
    case 'past':
      // "the past year" is the last one, "the past decade" the ten years up to now.
      return unit >= Grain.Decade
        ? match(first, past, { kind: 'duration', value: durationValue(1, unit) })
        : match(first, past, shift(unit, -1, 'publication'));
    case 'last':
      return match(first, past, shift(unit, -1, 'publication'));
    case 'next':
      return match(first, past, shift(unit, 1, determiner === THE ? 'running' : 'publication'));
    case 'previous':
      return match(first, past, shift(unit, -1, 'running'));
    case 'following':
      return match(first, past, shift(unit, 1, 'running'));
    case 'this':
    case 'latest':
      return match(first, past, shift(unit, 0, 'publication'));
    case 'same':
      return match(first, past, shift(unit, 0, 'running'));
    case undefined:
      return spokenOf(tokens, phrase);
    default:
      return undefined;
  }
}

/** "the past three months", "the first nine months", "coming years". */
function stretch(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.which === undefined || phrase.which === 'same') return undefined;
  // "the first two months of 1939"
  const year = tokens.is(phrase.past, OF) ? readYear(tokens, phrase.past, true) : undefined;
  const past = year?.past ?? withAlternative(tokens, phrase.past);
  return match(
    phrase.first,
    past,
    { kind: 'duration', value: durationValue(phrase.count?.value, phrase.unit as Grain) },
    approximate(phrase),
  );
}

/** "this year", "that day", "the week"; "the year ended June 30" is a length. */
function spokenOf(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  const { first, past, determiner } = phrase;
  const unit = phrase.unit as Grain;
  if (determiner === THIS && !phrase.length) return match(first, past, shift(unit, 0, 'publication'));
  if (determiner === THAT && !phrase.length && tokens.kind(past) !== Kind.Number)
    return match(first, past, shift(unit, 0, 'running'));
  if (determiner !== THE || unit < Grain.Weekend) return undefined;
  if (unit === Grain.Year && ENDED.has(tokens.word(past)))
    return match(first, past, { kind: 'duration', value: 'P1Y' });
  return match(first, past, shift(unit, 0, 'spokenOf'));
}
