import { Kind, Shape } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { match, point, type Rule } from '../meaning';
import { seasonOf } from '../vocabulary';
import { readWhich, whichStarts } from '../which';
import { readYear } from '../yearBehind';

const THE = wordId('the');
const THAT = wordId('that');
const BEFORE = wordSet('in by since until of through throughout over for into early late mid during');
const FALL = wordId('fall');
const SPRING = wordId('spring');
const A = wordSet('a an any each every free');

/** "this summer", "the summer of 1979", "summer 2007", "last fall", "in the spring", "that winter". */
export const seasons: Rule = {
  starts: [...seasonOf.keys(), ...whichStarts, THAT],
  read(tokens, i) {
    const that = tokens.is(i, THAT);
    const { which, past } = that ? { which: 'same' as const, past: i + 1 } : readWhich(tokens, i);
    const season = seasonOf.get(tokens.word(past));
    if (season === undefined || A.has(tokens.word(i - 1))) return undefined;
    // "the Arab Spring in 2011"
    if (
      tokens.has(past, Shape.Capital) &&
      tokens.has(past - 1, Shape.Capital) &&
      !tokens.has(past - 1, Shape.SentenceStart)
    )
      return undefined;
    const year = readYear(tokens, past + 1, true);
    if (year !== undefined)
      return match(i, year.past, point({ season, year: year.value, short: year.short }, undefined, year.within));
    if (which !== undefined) return match(i, past + 1, point({ season }, which));
    const bare = !tokens.is(i, THE);
    if (bare ? !BEFORE.has(tokens.word(i - 1)) : !BEFORE.has(tokens.word(i - 1))) return undefined;
    // "the fall of Kabul", "in spring water", "the Spring Valley fire".
    const next = past + 1;
    if (
      tokens.kind(next) === Kind.Word &&
      (tokens.has(past, Shape.Capital) || tokens.is(past, FALL) || tokens.is(past, SPRING))
    ) {
      if (!BEHIND.has(tokens.word(next))) return undefined;
    }
    return match(i, past + 1, point({ season }));
  },
};

const BEHIND = wordSet('and or when after before as but to with because for if at on by');
