import { Tag } from '../tags';
import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { isTime } from '../phrases/isTime';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { classesOf, wordId, WordClass } from '../words';
import { CLOSED, POSSESSIVE_CLITICS, tagClosed } from './closedClasses';
import { isName, isShoutedName } from './names';
import { isPluralGenitive } from './pluralGenitive';
import { tagOpen } from './openClasses';
import { AMPERSAND, AT_SIGN, COMMA, DOLLAR_SIGN } from '../../text/codeUnits';

const TO = wordId('to');
/** In words; fewer may be the name of an agency. */
const FEWEST_SHOUTED = 3;

/**
 * Writes the tags of the tokens `first` to `past` (one sentence) into `tags`. A guess from word classes and neighbours,
 * left to right, in one pass; never looks outside the sentence.
 */
export function tagSentence(tokens: Tokens, first: number, past: number, tags: Uint8Array): void {
  const shouts = isShouted(tokens, first, past);
  for (let i = first; i < past; i++) tags[i] = tagOf(tokens, i, first, past, tags, shouts);
}

/** "POLICE SAID THREE MEN WERE HURT": with nothing in lower case, capitals make no names. */
export function isShouted(tokens: Tokens, first: number, past: number): boolean {
  let words = 0;
  for (let i = first; i < past; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) continue;
    if (!tokens.has(i, Shape.AllCapitals) && (!tokens.has(i, Shape.Capital) || tokens.end(i) - tokens.start(i) > 1))
      return false;
    words++;
  }
  return words > FEWEST_SHOUTED;
}

function tagOf(tokens: Tokens, i: number, first: number, past: number, tags: Uint8Array, shouts: boolean): number {
  switch (tokens.kind(i)) {
    case Kind.Word:
      return tagWord(tokens, i, first, past, tags, shouts);
    case Kind.Number:
      return Tag.Number;
    case Kind.Punctuation:
      return tokens.char(i) === COMMA ? Tag.Comma : Tag.Stop;
    case Kind.Quote:
      return isPluralGenitive(tokens, i) ? Tag.Possessive : Tag.Quote;
    case Kind.Dash:
      return Tag.Dash;
    case Kind.Bracket:
      return Tag.Bracket;
    default:
      return tagSymbol(tokens.char(i));
  }
}

/** "&" joins, "$" and "@" stand before what they belong to. */
function tagSymbol(unit: number): number {
  if (unit === AMPERSAND) return Tag.Conjunction;
  return unit === DOLLAR_SIGN || unit === AT_SIGN ? Tag.Adjective : Tag.Noun;
}

function tagWord(tokens: Tokens, i: number, first: number, past: number, tags: Uint8Array, shouts: boolean): number {
  const word = tokens.word(i);
  const classes = classesOf(word);
  const previous = i > first ? tags[i - 1]! : Tag.Stop;
  if (tokens.has(i, Shape.Clitic)) return tagClitic(tokens, i, previous, tags);
  if (shouts ? isShoutedName(classes) : isName(tokens, i, first, classes, previous)) return Tag.Name;
  if (word === TO) return Tag.To;
  if ((classes & CLOSED) !== 0) {
    const closed = tagClosed(tokens, i, past, word, classes, previous);
    if (closed !== Tag.Other) return closed;
  }
  return tagOpen(tokens, i, first, classes, previous, tags);
}

/** 's after a noun is a possessive before another noun, else a verb: "Kenya's minister", "he's here". */
function tagClitic(tokens: Tokens, i: number, previous: number, tags: Uint8Array): number {
  if (!POSSESSIVE_CLITICS.has(tokens.word(i)) || previous === Tag.Pronoun) return Tag.Auxiliary;
  // "there's a queue", "that's fair", "how's work" own nothing; "today's vote" does.
  if ((previous === Tag.Adverb || previous === Tag.Subordinator) && !isTime(tokens, i - 1)) return Tag.Auxiliary;
  const next = classesOf(tokens.word(i + 1));
  // "a friend of Mrs. Holt's who was there"
  if (NONRESTRICTIVE_RELATIVES.has(tokens.word(i + 1))) return Tag.Possessive;
  if ((next & (WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun)) !== 0 && tags[i - 1] === Tag.Name)
    return Tag.Auxiliary;
  return Tag.Possessive;
}
