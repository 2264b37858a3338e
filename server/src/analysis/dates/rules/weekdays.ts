import { Kind, Shape, type Tokens } from '../../tokens';
import { WordClass, wordId, wordSet } from '../../words';
import { match, point, type Rule } from '../meaning';
import { monthOf, weekdayNames } from '../vocabulary';
import { readWhich, whichStarts } from '../which';

const THE = wordId('the');
const BLOODY = wordSet('bloody black ash shrove good palm super holy cyber easter sheffield maundy ruby');
const SHORT = wordSet('mon tue tues wed weds thu thur thurs fri sat sun');

/** "Friday", "last Friday", "this coming Sunday", "the previous Monday"; not "Bloody Sunday", "Sheffield Wednesday". */
export const weekdays: Rule = {
  starts: [...weekdayNames.keys(), ...whichStarts],
  read(tokens, i) {
    const { which, past } = readWhich(tokens, i);
    const word = tokens.word(past);
    const weekday = weekdayNames.get(word);
    if (weekday === undefined || !tokens.has(past, Shape.Capital) || (tokens.is(i, THE) && which === undefined))
      return undefined;
    if (which === undefined && isName(tokens, past)) return undefined;
    if (!SHORT.has(word)) return match(i, past + 1, point({ weekday }, which));
    // "the Pioneer Sun." is a newspaper.
    if (which === undefined && tokens.has(past - 1, Shape.Capital) && !tokens.has(past - 1, Shape.SentenceStart))
      return undefined;
    // "Sun" shines or makes computers: short names need a period, or a date behind them.
    if (tokens.char(past + 1) === 0x2e && tokens.has(past + 1, Shape.Glued))
      return match(i, past + 2, point({ weekday }, which));
    return dateFollows(tokens, past + 1) ? match(i, past + 1, point({ weekday }, which)) : undefined;
  },
};

function dateFollows(tokens: Tokens, i: number): boolean {
  const at = tokens.char(i) === 0x2c ? i + 1 : i;
  return tokens.kind(at) === Kind.Number || monthOf.has(tokens.word(at));
}

/** A capital before the weekday that begins no sentence makes a name, and so does one behind it that is no month. */
function isName(tokens: Tokens, i: number): boolean {
  if (BLOODY.has(tokens.word(i - 1)) && tokens.has(i - 1, Shape.Capital)) return true;
  const next = i + 1;
  return (
    tokens.is(next, NIGHT) &&
    tokens.has(next, Shape.Capital) &&
    tokens.isA(next + 1, WordClass.Noun) &&
    tokens.has(next + 1, Shape.Capital)
  );
}

const NIGHT = wordId('night');
