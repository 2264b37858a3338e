import { Shape } from '../../../text/tokens';
import { pointOf } from '../fieldsOf';
import * as Grain from '../grain';
import { holidays, partsOfName } from '../holidays';
import { match, type Meaning, point, shift } from '../meaning';
import type { BuildMeaning, PatternRule } from '../rule';
import { symbolIn } from '../tokenCodes';
import { codeOfWord, valueOf, wordClasses } from '../vocabulary';
import { COMMA } from '../../../text/codeUnits';

/** By the codes of their words and marks. */
const keyOf = (codes: string): string => Array.from(codes, (code) => symbolIn(code.charCodeAt(0))).join();
const byName = new Map(
  holidays.map(([name], holiday) => [
    keyOf(
      String.fromCharCode(
        ...partsOfName(name).map((part) => (/\w/.test(part) ? codeOfWord(part) : part.charCodeAt(0))),
      ),
    ),
    holiday,
  ]),
);
const WEEK = wordClasses.WEEK;

/** "Christmas Island", "the Easter Rising": where the name goes on it is no holiday. */
const holiday: BuildMeaning = (found) => {
  const { tokens, first, past, groups } = found;
  const { name = '', week, year } = groups;
  const dated = pointOf(found);
  const meaning = { ...dated, fields: { ...dated.fields, holiday: byName.get(keyOf(name)) } };
  if (week !== undefined) return shift(valueOf(WEEK, week) === undefined ? Grain.Weekend : Grain.Week, 0, meaning);
  if (year === undefined && tokens.has(past, Shape.Capital) && !tokens.has(past, Shape.SentenceStart)) return undefined;
  return match(first, past, year === undefined ? meaning : point(meaning.fields, undefined, meaning.within));
};

const refer =
  (value: string): BuildMeaning =>
  () => ({ kind: 'reference', value });

/** "Now, the council is no fool" only goes on talking. */
const now: BuildMeaning = ({ tokens, first, past }): Meaning | undefined =>
  tokens.has(first, Shape.SentenceStart) && tokens.char(past) === COMMA
    ? undefined
    : { kind: 'reference', value: 'PRESENT_REF' };

/** Holidays and vague references. Adjectives ("current", "recent", "future") are none. */
export const namedRules: readonly PatternRule[] = [
  // "Christmas", "New Year's Eve", "last Thanksgiving", "Easter week", "Christmas Day 2007"
  [
    'the? last|this|next|FIRST_OF_HOLIDAY',
    'which=(last|this|next)? name=(HOLIDAY) (?: week=(week|weekend)|year=(YEAR_OF_DAY))?',
    holiday,
  ],
  ['now', 'now', now],
  ['right|currently|at|nowadays', 'right now|currently|at present|nowadays', refer('PRESENT_REF')],
  ['the moment|present', '(?<=at) the moment|the present (?!OPEN|N)|the present day', refer('PRESENT_REF')],
  ['present', 'present day', refer('PRESENT_REF')],
  ['recently|more|most|lately', '(?: more|most)? recently|lately', refer('PAST_REF')],
  // "in the past"; not "the past two years"
  ['the recent|distant|past', 'the (?: recent|distant)? past (?!OPEN|N)', refer('PAST_REF')],
  [
    'the near|foreseeable|immediate|distant|not|future|short|long',
    'the (?: (?: near|foreseeable|immediate|distant|not too distant)? future|(?: near|short|long) term) (?!OPEN|N)',
    refer('FUTURE_REF'),
  ],
];
