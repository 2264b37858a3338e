import { LOCATIVE_PREPOSITIONS } from '../lexicon/prepositions';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import type { Sentence } from './sentence';
import { AMPERSAND } from '../../text/codeUnits';

const AND = wordId('and');
const ONE = wordId('one');

/** Whether a token can stand inside a noun phrase before its head or be its head. */
export function nominal(tag: number): boolean {
  return (
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Adjective ||
    tag === Tag.Number ||
    tag === Tag.Determiner ||
    tag === Tag.Possessive
  );
}

/** Whether a token can be the head of a noun phrase. */
export function head(tag: number): boolean {
  return tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;
}

/** Whether a possessive is the end of a noun: the "'s" of "the port's", the mark of "the crews'". */
export function isGenitive(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Clitic) || tokens.kind(i) === Kind.Quote;
}

/** "a tall, | stooping | man", "the wiry, grey-haired plumber": whether a comma parts two adjectives of one noun. */
function partsAdjectives(sentence: Sentence, comma: number): boolean {
  const { tags, tokens, past, within } = sentence;
  if (tags[comma] !== Tag.Comma || comma + 2 >= past || within[comma + 1] !== 0) return false;
  if (tags[comma - 1] !== Tag.Adjective && !isUnknownAdjective(sentence, comma - 1)) return false;
  const adjective = tags[comma + 1] === Tag.Adjective || isVerbalAdjective(sentence, comma + 1);
  // "weary, | sunburnt | deckhand"
  const unknown = tags[comma + 1] === Tag.Noun && tokens.word(comma + 1) === 0 && tags[comma + 2] === Tag.Noun;
  if (!adjective && !unknown) return false;
  // "At the latest, angry crowds …": the preposition ends with the comma.
  let i = comma - 1;
  while (i > sentence.first && i > comma - LONGEST_ADJECTIVES && isOfAdjectives(sentence, i)) i--;
  return (
    (tags[i] === Tag.Determiner || tags[i] === Tag.Possessive || tokens.is(i, ONE)) &&
    !(i > sentence.first && (tags[i - 1] === Tag.Preposition || tokens.isA(i - 1, WordClass.Preposition)))
  );
}

/** Whether a comma, or a verb's form behind one, goes on with the adjectives of a noun in a phrase that begins at `first` or later. */
export function goesOnWithAdjectives(sentence: Sentence, first: number, i: number): boolean {
  if (sentence.tags[i] === Tag.Comma) return i > first && partsAdjectives(sentence, i);
  return i > first + 1 && isVerbalAdjective(sentence, i) && partsAdjectives(sentence, i - 1);
}

/** In tokens: "a small, thin, very old, grey-haired man". */
const LONGEST_ADJECTIVES = 10;

/** "a tall, | stooping | man": an -ing or -ed form before a noun. */
function isVerbalAdjective({ tags, past }: Sentence, i: number): boolean {
  const verbal = tags[i] === Tag.Gerund || tags[i] === Tag.Verb || tags[i] === Tag.Participle;
  return verbal && i + 1 < past && tags[i - 1] === Tag.Comma && tags[i + 1] === Tag.Noun;
}

function isOfAdjectives(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i];
  return (
    tag === Tag.Adjective ||
    tag === Tag.Adverb ||
    tag === Tag.Comma ||
    isHyphen(sentence, i) ||
    isUnknownAdjective(sentence, i) ||
    isVerbalAdjective(sentence, i)
  );
}

/** "the | wiry |, grey-haired plumber": a word that no list knows, before a comma. */
function isUnknownAdjective({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Noun && tokens.word(i) === 0 && tags[i + 1] === Tag.Comma && !tokens.has(i, Shape.Capital);
}

/** Whether a hyphen without spaces stands at a token: "34-year-old", "Rolls-Royce". */
export function isHyphen({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Dash && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued);
}

/** "Lee and Park", "Johnson & Johnson", "the police and fire departments": both sides of one subject. */
export function joins(sentence: Sentence, i: number, first: number): boolean {
  const { tokens, tags } = sentence;
  if (tokens.char(i) === AMPERSAND) return tags[i + 1] === Tag.Name;
  if (!tokens.is(i, AND)) return false;
  if (tags[i - 1] === Tag.Name && tags[i + 1] === Tag.Name) return !isPlaceBefore(sentence, i);
  // "it was safe and | two engineers warned"
  if (tags[i - 2] === Tag.Auxiliary) return false;
  return (
    tags[first] !== Tag.Name && nominal(tags[i + 1]!) && tags[i + 1] !== Tag.Determiner && tags[i - 1] === Tag.Noun
  );
}

/** "a zoo in Norway | and Jonas Lind said": behind "in" and one name a person begins a new clause. */
function isPlaceBefore({ tokens, tags, first }: Sentence, conjunction: number): boolean {
  const i = conjunction - 1;
  return (
    i - 1 > first &&
    tags[i - 1] === Tag.Preposition &&
    LOCATIVE_PREPOSITIONS.has(tokens.word(i - 1)) &&
    !tokens.isA(i, FIRST_NAME) &&
    tokens.isA(conjunction + 1, FIRST_NAME) &&
    tags[conjunction + 2] === Tag.Name
  );
}

const FIRST_NAME = WordClass.MaleName | WordClass.FemaleName;

/** "an aide to the mayor", "the envoy to Oslo" */
export function isToSomebody({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.To && tokens.isA(i - 1, WordClass.Role) && nominal(tags[i + 1]!);
}

/** Whether an adverb stands between an article and its noun: "an | earlier | hearing", "the | then | mayor". */
export function isBeforeNoun({ tags, first }: Sentence, i: number): boolean {
  return i > first && (tags[i - 1] === Tag.Determiner || tags[i - 1] === Tag.Possessive) && tags[i + 1] === Tag.Noun;
}
