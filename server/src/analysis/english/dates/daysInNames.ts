import { DATED_EVENTS, WEEKDAY_GATHERINGS } from '../lexicon/tenseWords';
import { ADDRESSES } from '../lexicon/titleForms';
import { COMMA } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass, wordId } from '../words';
import type { EncodedText } from './encodeTokens';
import type { Match } from './meaning';
import { valueOf, wordClasses } from './vocabulary';

const { IN_TITLES, LONG_DAY } = wordClasses;

const THE = wordId('the');

/** In tokens: so far around a word the writing says whether capitals mean anything. */
const AROUND = 6;

/** Whether the words of a date are part of a name: "the Sunday Beacon", "Ms. Monday", "on This Morning", "Dredge Daily". */
export function isInTitle({ tokens, codes }: EncodedText, { first, past }: Match): boolean {
  if (!tokens.has(first, Shape.Capital)) return false;
  if (valueOf(LONG_DAY, codes, first) !== undefined) return isSurname(tokens, first) || isOfPaper(tokens, first);
  if (valueOf(IN_TITLES, codes, first) === undefined) return false;
  return (isCapitalized(tokens, first) || isOwnerInName(tokens, first, past)) && inProse(tokens, first, past);
}

/** "three magazines, Dredge Daily, Today’s Welder and Rust": in a list of names too. */
function isOwnerInName(tokens: Tokens, first: number, past: number): boolean {
  return (
    tokens.has(past, Shape.Clitic) &&
    tokens.has(past + 1, Shape.Capital) &&
    tokens.char(first - 1) === COMMA &&
    tokens.has(first - 2, Shape.Capital | Shape.Clitic)
  );
}

/** "Ms. Monday counted the votes"; "told the miss Monday" has no title. */
function isSurname(tokens: Tokens, day: number): boolean {
  const title = tokens.kind(day - 1) === Kind.Word ? day - 1 : day - 2;
  if (title < day - 1 && tokens.textOf(day - 1) !== '.') return false;
  return ADDRESSES.has(tokens.word(title)) && tokens.has(title, Shape.Capital);
}

/** "the Sunday Beacon", "The Friday Gazette"; not "the Sunday NATO talks", "the Monday Senate vote". */
function isOfPaper(tokens: Tokens, day: number): boolean {
  const name = day + 1;
  if (!tokens.is(day - 1, THE) || tokens.kind(name) !== Kind.Word || !tokens.has(name, Shape.Capital)) return false;
  if (tokens.has(name, Shape.AllCapitals | Shape.SentenceStart | Shape.Dotted) || tokens.isA(name, NO_PAPER))
    return false;
  return !isGathering(tokens.word(name)) && !isGathering(tokens.word(name + 1)) && inProse(tokens, day, name + 1);
}

/** "at the Sunday Mass", "the Monday Prayer Breakfast" */
function isGathering(word: number): boolean {
  return DATED_EVENTS.has(word) || WEEKDAY_GATHERINGS.has(word);
}

const NO_PAPER =
  WordClass.Weekday |
  WordClass.Month |
  WordClass.Group |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.Place |
  WordClass.Company;

/** A capital that neither a sentence nor a quotation, heading or list calls for. */
function isCapitalized(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.Capital) &&
    !tokens.has(i, Shape.SentenceStart | Shape.AllCapitals) &&
    tokens.kind(i - 1) === Kind.Word &&
    tokens.sentenceOf(i - 1) === tokens.sentenceOf(i)
  );
}

/** Whether a word with a meaning is written small nearby: not in "Ferry Sails for Vessby This Morning". */
function inProse(tokens: Tokens, first: number, past: number): boolean {
  const sentence = tokens.sentenceOf(first);
  for (let i = first - AROUND; i < past + AROUND; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.sentenceOf(i) !== sentence || (i >= first && i < past)) continue;
    if (!tokens.has(i, NO_PROSE) && !tokens.isA(i, FUNCTION_WORD)) return true;
  }
  return false;
}

const NO_PROSE = Shape.Capital | Shape.Dotted | Shape.Clitic | Shape.Glued;

const FUNCTION_WORD =
  WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Determiner | WordClass.Auxiliary;
