import { Tag } from '../tags';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { classesOf, wordId, wordSet, WordClass } from '../words';
import { DOLLAR_SIGN } from '../../text/codeUnits';

const THAT = wordId('that');
const HER = wordId('her');
const BUT = wordId('but');
const ONCE = wordId('once');

/** Word classes that list all their words. */
export const CLOSED =
  WordClass.Determiner |
  WordClass.Possessive |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary |
  WordClass.Pronoun;

/** Clitics that are possessives or forms of be and have: "the minister's plan", "she's here", "the ports' owners". */
export const POSSESSIVE_CLITICS = wordSet("'s '");

/** The tag of a word of a closed class, `Tag.Other` for none: "her plan" and "told her", "before noon" and "before he left". */
export function tagClosed(
  tokens: Tokens,
  i: number,
  past: number,
  word: number,
  classes: number,
  previous: number,
): number {
  if (word === THAT) return tagThat(tokens, i, previous);
  if (word === BUT) return tagBut(tokens, i, previous);
  if (word === ONCE && standsInGroup(tokens, i, previous)) return Tag.Adverb;
  if (isPlainVerb(classes, previous)) return Tag.Other;
  if (word === HER) return nounFollows(tokens, i, past) ? Tag.Possessive : Tag.Pronoun;
  if ((classes & WordClass.Possessive) !== 0) return Tag.Possessive;
  if ((classes & WordClass.Auxiliary) !== 0) return Tag.Auxiliary;
  if (
    (classes & WordClass.Subordinator) !== 0 &&
    ((classes & WordClass.Preposition) === 0 || !nounFollows(tokens, i, past))
  )
    return Tag.Subordinator;
  if ((classes & WordClass.Preposition) !== 0)
    return isNoun(tokens, i, past, classes, previous) ? Tag.Noun : Tag.Preposition;
  if ((classes & WordClass.Subordinator) !== 0) return Tag.Subordinator;
  if ((classes & WordClass.Conjunction) !== 0) return Tag.Conjunction;
  const pronoun = (classes & WordClass.Pronoun) !== 0;
  if ((classes & WordClass.Determiner) !== 0 && nounFollows(tokens, i, past) && !(pronoun && speaks(tokens, i + 1)))
    return Tag.Determiner;
  return pronoun ? Tag.Pronoun : Tag.Determiner;
}

/** "Another | said it rained", "Both | claimed that", but "most reported cases", "some alleged members". */
function speaks(tokens: Tokens, verb: number): boolean {
  if (!tokens.isA(verb, WordClass.Cue) || tokens.has(verb, Shape.Capital)) return false;
  if (!tokens.isA(verb, WordClass.FiniteVerb | WordClass.BaseVerb) || tokens.isA(verb, WordClass.Noun)) return false;
  return (
    !tokens.text.startsWith('ed', tokens.end(verb) - 2) ||
    tokens.kind(verb + 1) !== Kind.Word ||
    tokens.isA(verb + 1, CLOSED) ||
    tokens.has(verb + 1, Shape.Capital)
  );
}

/** "Okoye | once | said", "she had | once | been mayor"; not "once Okoye said it". */
function standsInGroup(tokens: Tokens, i: number, previous: number): boolean {
  if (previous === Tag.Auxiliary) return true;
  if (previous !== Tag.Name && previous !== Tag.Noun && previous !== Tag.Pronoun) return false;
  return tokens.isA(i + 1, WordClass.FiniteVerb | WordClass.BaseVerb) && !tokens.isA(i + 1, CLOSED);
}

/** "the state already provided more", not "provided the state pays": a verb where its subject stands before it. */
function isPlainVerb(classes: number, previous: number): boolean {
  return (
    (classes & WordClass.Subordinator) !== 0 &&
    (classes & WordClass.FiniteVerb) !== 0 &&
    (previous === Tag.Name || previous === Tag.Noun || previous === Tag.Pronoun || previous === Tag.Adverb)
  );
}

/** "all but two", "nothing but praise"; elsewhere "but" joins: "backed the plan but said". */
function tagBut(tokens: Tokens, i: number, previous: number): number {
  const excepts = previous === Tag.Pronoun || previous === Tag.Determiner || tokens.isA(i - 1, WordClass.Determiner);
  return excepts && tokens.isA(i - 1, WordClass.Pronoun) && !tokens.isA(i + 1, WordClass.FiniteVerb)
    ? Tag.Preposition
    : Tag.Conjunction;
}

/** "that man", "said that he", "the plan that failed". */
function tagThat(tokens: Tokens, i: number, previous: number): number {
  if (previous === Tag.Preposition) return Tag.Determiner;
  const next = classesOf(tokens.word(i + 1));
  const clause =
    WordClass.Pronoun |
    WordClass.Determiner |
    WordClass.Possessive |
    WordClass.Subordinator |
    WordClass.Preposition |
    WordClass.Auxiliary;
  if ((next & clause) !== 0 || tokens.has(i + 1, Shape.Capital)) return Tag.Subordinator;
  return previous === Tag.Stop && (next & WordClass.Noun) !== 0 ? Tag.Determiner : Tag.Subordinator;
}

/** "the post", "her past", "a blog post said": what may be a preposition, behind an article or where no noun follows. */
function isNoun(tokens: Tokens, i: number, past: number, classes: number, previous: number): boolean {
  if ((classes & WordClass.Noun) === 0 || (classes & WordClass.Adverb) !== 0) return false;
  const article = previous === Tag.Determiner || previous === Tag.Possessive;
  if (!article && previous !== Tag.Noun && previous !== Tag.Adjective) return false;
  return article || i + 1 >= past || !(nounFollows(tokens, i, past) || tokens.isA(i + 1, ARTICLE));
}

const NOUN_OR_PREPOSITION = WordClass.Preposition | WordClass.Noun;
const ARTICLE = WordClass.Determiner | WordClass.Possessive;

/** Whether the next word can stand in a noun phrase, so that this one opens it: "her | new plan", "before | the vote". */
function nounFollows(tokens: Tokens, i: number, past: number): boolean {
  if (i + 1 >= past) return false;
  const kind = tokens.kind(i + 1);
  if (kind === Kind.Number || (kind === Kind.Symbol && tokens.char(i + 1) === DOLLAR_SIGN)) return true;
  if (kind === Kind.Quote) return true;
  if (kind !== Kind.Word || tokens.has(i + 1, Shape.Clitic)) return false;
  if (tokens.has(i + 1, Shape.Capital)) return true;
  const classes = classesOf(tokens.word(i + 1));
  if (
    (classes &
      (WordClass.Noun |
        WordClass.Adjective |
        WordClass.NumberWord |
        WordClass.Role |
        WordClass.Group |
        WordClass.TimeUnit)) !==
    0
  ) {
    // "several times", "a post": nouns that are prepositions elsewhere.
    if ((classes & (WordClass.Preposition | WordClass.Noun | WordClass.Adverb)) === NOUN_OR_PREPOSITION) return true;
    return (classes & (WordClass.Preposition | WordClass.Auxiliary | WordClass.Pronoun)) === 0;
  }
  return (classes & (CLOSED | WordClass.FiniteVerb | WordClass.BaseVerb)) === 0;
}
