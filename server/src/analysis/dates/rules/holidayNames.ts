import { Shape, type Tokens } from '../../tokens';
import { wordId } from '../../words';
import { holidays } from '../holidays';
import { Grain, match, point, type Rule, shift, type Which } from '../meaning';
import { readYear } from '../yearBehind';

interface Name {
  readonly words: readonly number[];
  readonly holiday: number;
}

const byFirst = new Map<number, Name[]>();
holidays.forEach(({ names }, holiday) => {
  for (const name of names.split('|')) {
    const words = wordsIn(name);
    const others = byFirst.get(words[0]!) ?? [];
    others.push({ words, holiday });
    byFirst.set(
      words[0]!,
      others.sort((a, b) => b.words.length - a.words.length),
    );
  }
});

/** The word ids of a name as the scanner cuts it: "new year's eve" is new, year, 's, eve; a mark that is no word is 0. */
function wordsIn(name: string): number[] {
  return (name.match(/'s\b|[\p{L}]+|[.']/gu) ?? []).map((word) => (word === '.' || word === "'" ? 0 : wordId(word)));
}

const whichOf = new Map<number, Which>([
  [wordId('last'), 'last'],
  [wordId('this'), 'this'],
  [wordId('next'), 'next'],
]);
const WEEK = wordId('week');
const WEEKEND = wordId('weekend');

/** "Christmas", "New Year's Eve", "last Thanksgiving", "Easter week", "Christmas Day 2007". */
export const holidayNames: Rule = {
  starts: [...byFirst.keys(), ...whichOf.keys()],
  read(tokens, i) {
    const which = whichOf.get(tokens.word(i));
    const at = which === undefined ? i : i + 1;
    for (const { words, holiday } of byFirst.get(tokens.word(at)) ?? []) {
      if (!tokens.has(at, Shape.Capital) || !words.every((word, n) => tokens.word(at + n) === word)) continue;
      const past = at + words.length;
      if (tokens.is(past, WEEK) || tokens.is(past, WEEKEND))
        return match(
          i,
          past + 1,
          shift(tokens.is(past, WEEK) ? Grain.Week : Grain.Weekend, 0, point({ holiday }, which)),
        );
      // "Christmas Island", "the Easter Rising": a name goes on.
      if (goesOn(tokens, past)) return undefined;
      const year = readYear(tokens, past, true);
      if (year === undefined) return match(i, past, point({ holiday }, which));
      return match(i, year.past, point({ holiday, year: year.value, short: year.short }, undefined, year.within));
    }
    return undefined;
  },
};

function goesOn(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.SentenceStart);
}
