import { Kind, Shape, type Tokens } from './tokens';
import { classesOf, wordId, wordSet, WordClass } from './words';

/** What a token is in its clause, as far as the words beside it tell. */
export const Tag = {
  Other: 0,
  Noun: 1,
  /** Part of a name: a capital inside the sentence, or a known name at its start. */
  Name: 2,
  /** A finite main verb. */
  Verb: 3,
  Base: 4,
  Gerund: 5,
  Participle: 6,
  /** be, have, do and the modals. */
  Auxiliary: 7,
  Determiner: 8,
  /** his, their; also 's after a noun. */
  Possessive: 9,
  Preposition: 10,
  Conjunction: 11,
  Subordinator: 12,
  Pronoun: 13,
  Adjective: 14,
  Adverb: 15,
  Number: 16,
  Comma: 17,
  Stop: 18,
  Quote: 19,
  Dash: 20,
  Bracket: 21,
  To: 22,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

const TO = wordId('to');
const NOT = wordId('not');
const THAT = wordId('that');
const POSSESSIVE_CLITICS = wordSet("'s '");
const HER = wordId('her');
const HAVE = wordSet("have has had having 've haven't hasn't hadn't");
const BE = wordSet("be is are was were been being am 're 'm isn't aren't wasn't weren't");
const FINITE_BE_HAVE_DO = wordSet(
  "is are was were am has have had do does did 's 're 'm 've 'd isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't",
);
const SUBJECT_PRONOUNS = wordSet('i he she they we who it you');
const OBJECT_PRONOUNS = wordSet('him them us me her it you whom');

/**
 * Writes the tags of the tokens `first` to `past` (one sentence) into `tags`. A guess from word classes and neighbours,
 * left to right, in one pass; never looks outside the sentence.
 */
export function tagSentence(tokens: Tokens, first: number, past: number, tags: Uint8Array): void {
  for (let i = first; i < past; i++) tags[i] = tagOf(tokens, i, first, past, tags);
}

function tagOf(tokens: Tokens, i: number, first: number, past: number, tags: Uint8Array): number {
  switch (tokens.kind(i)) {
    case Kind.Word:
      return tagWord(tokens, i, first, past, tags);
    case Kind.Number:
      return Tag.Number;
    case Kind.Punctuation:
      return tokens.char(i) === 0x2c ? Tag.Comma : Tag.Stop;
    case Kind.Quote:
      return Tag.Quote;
    case Kind.Dash:
      return Tag.Dash;
    case Kind.Bracket:
      return Tag.Bracket;
    default:
      return tokens.char(i) === 0x26
        ? Tag.Conjunction
        : tokens.char(i) === 0x24 || tokens.char(i) === 0x40
          ? Tag.Adjective
          : Tag.Noun;
  }
}

function tagWord(tokens: Tokens, i: number, first: number, past: number, tags: Uint8Array): number {
  const word = tokens.word(i);
  const classes = classesOf(word);
  const previous = i > first ? tags[i - 1]! : Tag.Stop;
  if (tokens.has(i, Shape.Clitic)) return tagClitic(tokens, i, previous, tags);
  if (isName(tokens, i, first, classes, previous)) return Tag.Name;
  if (word === TO) return Tag.To;
  if ((classes & CLOSED) !== 0) {
    const closed = tagClosed(tokens, i, past, word, classes, previous);
    if (closed !== Tag.Other) return closed;
  }
  return tagOpen(tokens, i, first, classes, previous, tags);
}

const CLOSED =
  WordClass.Determiner |
  WordClass.Possessive |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary |
  WordClass.Pronoun;

/** 's after a noun is a possessive before another noun, else a verb: "Kenya's minister", "he's here". */
function tagClitic(tokens: Tokens, i: number, previous: number, tags: Uint8Array): number {
  if (!POSSESSIVE_CLITICS.has(tokens.word(i)) || previous === Tag.Pronoun) return Tag.Auxiliary;
  const next = classesOf(tokens.word(i + 1));
  if ((next & (WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun)) !== 0 && tags[i - 1] === Tag.Name)
    return Tag.Auxiliary;
  return Tag.Possessive;
}

/** A capital inside a sentence makes a name; at its start, only a word that is no ordinary one. */
function isName(tokens: Tokens, i: number, first: number, classes: number, previous: number): boolean {
  const shape = tokens.shape(i);
  if ((shape & Shape.Capital) === 0)
    return tokens.has(i, Shape.Glued) && previous === Tag.Dash && classes === 0 && tokens.has(i - 2, Shape.Capital);
  if (
    (classes & (WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive)) !== 0 &&
    (shape & Shape.AllCapitals) === 0
  )
    return false;
  const atStart =
    i === first ||
    (shape & Shape.SentenceStart) !== 0 ||
    tokens.kind(i - 1) === Kind.Quote ||
    tokens.char(i - 1) === 0x3a;
  if (!atStart) return (classes & (WordClass.Preposition | WordClass.Conjunction)) === 0 || (classes & NAMES) !== 0;
  if ((classes & NAMES) !== 0)
    return (classes & CLOSED) === 0 || (tokens.has(i + 1, Shape.Capital) && (classes & WordClass.Month) !== 0);
  if ((classes & (WordClass.Title | WordClass.Month | WordClass.Weekday)) !== 0) return true;
  return (classes & (CLOSED | ORDINARY)) === 0;
}

const NAMES =
  WordClass.MaleName |
  WordClass.FemaleName |
  WordClass.Surname |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym |
  WordClass.Company;
const ORDINARY =
  WordClass.Common |
  WordClass.Noun |
  WordClass.Adjective |
  WordClass.Adverb |
  WordClass.BaseVerb |
  WordClass.FiniteVerb |
  WordClass.Gerund |
  WordClass.Cue |
  WordClass.Role |
  WordClass.Group |
  WordClass.NumberWord |
  WordClass.TimeUnit |
  WordClass.Document |
  WordClass.Relative;

function tagClosed(tokens: Tokens, i: number, past: number, word: number, classes: number, previous: number): number {
  if (word === THAT) return tagThat(tokens, i, previous);
  if (word === HER) return nounFollows(tokens, i, past) ? Tag.Possessive : Tag.Pronoun;
  if ((classes & WordClass.Possessive) !== 0) return Tag.Possessive;
  if ((classes & WordClass.Auxiliary) !== 0) return Tag.Auxiliary;
  if (
    (classes & WordClass.Subordinator) !== 0 &&
    ((classes & WordClass.Preposition) === 0 || !nounFollows(tokens, i, past))
  )
    return Tag.Subordinator;
  if ((classes & WordClass.Preposition) !== 0) return Tag.Preposition;
  if ((classes & WordClass.Subordinator) !== 0) return Tag.Subordinator;
  if ((classes & WordClass.Conjunction) !== 0) return Tag.Conjunction;
  const noun = (classes & WordClass.Determiner) !== 0 && nounFollows(tokens, i, past);
  if (noun) return Tag.Determiner;
  return (classes & WordClass.Pronoun) !== 0 ? Tag.Pronoun : Tag.Determiner;
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

function nounFollows(tokens: Tokens, i: number, past: number): boolean {
  if (i + 1 >= past) return false;
  const kind = tokens.kind(i + 1);
  if (kind === Kind.Number || (kind === Kind.Symbol && tokens.char(i + 1) === 0x24)) return true;
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
    return (classes & (WordClass.Preposition | WordClass.Auxiliary | WordClass.Pronoun)) === 0;
  }
  return (classes & (CLOSED | WordClass.FiniteVerb | WordClass.BaseVerb)) === 0;
}

const PLAIN_NOUN =
  WordClass.Noun |
  WordClass.Title |
  WordClass.Role |
  WordClass.Group |
  WordClass.TimeUnit |
  WordClass.Document |
  WordClass.Relative;

const VERB = WordClass.FiniteVerb | WordClass.BaseVerb | WordClass.Gerund;

function tagOpen(tokens: Tokens, i: number, first: number, known: number, previous: number, tags: Uint8Array): number {
  if (known === 0) return tagUnknown(tokens, i, previous);
  // A reporting verb that the lists of forms lack.
  const classes = (known & WordClass.Cue) === 0 || (known & VERB) !== 0 ? known : known | formOf(tokens, i);
  const noun = (classes & PLAIN_NOUN) !== 0;
  const adjective = (classes & WordClass.Adjective) !== 0;
  const verb = (classes & VERB) !== 0;
  if ((classes & WordClass.NumberWord) !== 0 && !verb) return Tag.Number;
  // "an e-mailed note", "a well-known critic"
  if (verb && previous === Tag.Dash && tokens.has(i, Shape.Glued))
    return (classes & WordClass.FiniteVerb) !== 0 ? Tag.Adjective : Tag.Noun;
  if (!verb) {
    if (
      (classes & WordClass.Adverb) !== 0 &&
      !(noun && previous === Tag.Determiner) &&
      !(adjective && adjectiveFits(tokens, i))
    )
      return Tag.Adverb;
    if (adjective && (!noun || adjectiveFits(tokens, i))) return Tag.Adjective;
    return noun ? Tag.Noun : Tag.Other;
  }
  switch (previous) {
    case Tag.Determiner:
    case Tag.Possessive:
    case Tag.Number:
    case Tag.Adjective:
      if (
        noun &&
        !(previous === Tag.Number && (classes & WordClass.FiniteVerb) !== 0 && (classes & WordClass.Cue) !== 0)
      )
        return Tag.Noun;
      if ((classes & WordClass.Gerund) !== 0) return adjectiveFits(tokens, i) ? Tag.Adjective : Tag.Noun;
      if ((classes & WordClass.FiniteVerb) !== 0)
        return previous === Tag.Number || previous === Tag.Adjective
          ? adjectiveFits(tokens, i)
            ? Tag.Adjective
            : Tag.Verb
          : Tag.Adjective;
      return Tag.Noun;
    case Tag.To:
      if ((classes & WordClass.BaseVerb) !== 0) return Tag.Base;
      return (classes & WordClass.Gerund) !== 0
        ? Tag.Gerund
        : adjective && adjectiveFits(tokens, i)
          ? Tag.Adjective
          : Tag.Noun;
    case Tag.Auxiliary:
    case Tag.Adverb:
      return afterAuxiliary(tokens, i, first, classes, tags);
    case Tag.Preposition:
      if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
      return noun ? Tag.Noun : (classes & WordClass.FiniteVerb) !== 0 ? Tag.Adjective : Tag.Noun;
    case Tag.Pronoun:
    case Tag.Name:
      if ((classes & WordClass.FiniteVerb) !== 0) return Tag.Verb;
      if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
      if (previous === Tag.Pronoun) return (classes & WordClass.BaseVerb) !== 0 ? Tag.Verb : Tag.Noun;
      return noun ? Tag.Noun : (classes & WordClass.BaseVerb) !== 0 ? Tag.Verb : Tag.Noun;
    default:
      return openVerb(tokens, i, classes, noun, previous);
  }
}

function formOf(tokens: Tokens, i: number): number {
  return tokens.text.startsWith('ing', tokens.end(i) - 3) ? WordClass.Gerund : WordClass.FiniteVerb;
}

/** After a noun, a comma or at the start. "officials say", "the company plans", "plans stalled". */
function openVerb(tokens: Tokens, i: number, classes: number, noun: boolean, previous: number): number {
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  if ((classes & WordClass.FiniteVerb) !== 0) {
    if (!noun) return Tag.Verb;
    if (previous === Tag.Noun) return verbFollowsOnly(tokens, i) || pluralFits(tokens, i) ? Tag.Noun : Tag.Verb;
    return Tag.Noun;
  }
  if (previous === Tag.Noun && !noun) return Tag.Verb;
  if (previous === Tag.Noun && (classes & WordClass.Cue) !== 0) return Tag.Verb;
  if ((classes & WordClass.Adjective) !== 0 && adjectiveFits(tokens, i)) return Tag.Adjective;
  return noun ? Tag.Noun : (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Base;
}

/** "defence studies at the academy": a plural, though "studies" can be a verb. */
function pluralFits(tokens: Tokens, i: number): boolean {
  if (!tokens.text.startsWith('s', tokens.end(i) - 1) || tokens.isA(i, WordClass.Cue)) return false;
  if (tokens.kind(i + 1) === Kind.Punctuation) return true;
  return tokens.isA(i + 1, WordClass.Preposition | WordClass.Conjunction) && !tokens.is(i + 1, TO);
}

/** Whether the next word is a verb, so that this one is not. */
function verbFollowsOnly(tokens: Tokens, i: number): boolean {
  const next = classesOf(tokens.word(i + 1));
  return (next & WordClass.Auxiliary) !== 0 || ((next & WordClass.FiniteVerb) !== 0 && (next & PLAIN_NOUN) === 0);
}

function afterAuxiliary(tokens: Tokens, i: number, first: number, classes: number, tags: Uint8Array): number {
  let at = i - 1;
  while (at > first && tags[at] === Tag.Adverb) at--;
  const word = tokens.word(at);
  if (tags[at] === Tag.Auxiliary) {
    if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
    if (BE.has(word) || HAVE.has(word) || POSSESSIVE_CLITICS.has(word)) {
      if ((classes & WordClass.FiniteVerb) !== 0 && endsLikeParticiple(tokens, i)) return Tag.Participle;
      if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
      return (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Participle;
    }
    return (classes & WordClass.BaseVerb) !== 0 ? Tag.Base : (classes & PLAIN_NOUN) !== 0 ? Tag.Noun : Tag.Verb;
  }
  if (tags[at] === Tag.To) return (classes & WordClass.BaseVerb) !== 0 ? Tag.Base : Tag.Noun;
  if ((classes & WordClass.FiniteVerb) !== 0)
    return (classes & PLAIN_NOUN) !== 0 && tags[at] !== Tag.Name && tags[at] !== Tag.Pronoun ? Tag.Noun : Tag.Verb;
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  if (tags[at] === Tag.Pronoun && (classes & WordClass.BaseVerb) !== 0) return Tag.Verb;
  if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
  return (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Base;
}

function endsLikeParticiple(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end(i) - 1) !== 0x73;
}

/** An adjective stands before a noun: the next word can be one. */
function adjectiveFits(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === Kind.Dash && tokens.has(i + 1, Shape.Glued)) return true;
  if (tokens.kind(i + 1) !== Kind.Word || tokens.has(i + 1, Shape.Clitic)) return false;
  if (tokens.has(i + 1, Shape.Capital)) return true;
  const next = classesOf(tokens.word(i + 1));
  if ((next & CLOSED) !== 0) return false;
  return next === 0
    ? !tokens.text.startsWith('ly', tokens.end(i + 1) - 2)
    : (next & (PLAIN_NOUN | WordClass.Gerund)) !== 0 ||
        // "a tired old man", but "the official stated": what can be a noun is none before a word that can be a verb.
        ((next & WordClass.Adjective) !== 0 && ((next & WordClass.FiniteVerb) === 0 || !tokens.isA(i, PLAIN_NOUN)));
}

/** A word that the lexicon lacks, by its ending. */
function tagUnknown(tokens: Tokens, i: number, previous: number): number {
  const text = tokens.text;
  const end = tokens.end(i);
  const length = end - tokens.start(i);
  if (length > 4) {
    if (text.startsWith('ly', end - 2)) return Tag.Adverb;
    if (text.startsWith('ing', end - 3))
      return previous === Tag.Determiner || previous === Tag.Adjective ? Tag.Noun : Tag.Gerund;
    if (text.startsWith('ed', end - 2)) {
      if (previous === Tag.Determiner || previous === Tag.Possessive || previous === Tag.Preposition)
        return Tag.Adjective;
      return previous === Tag.Auxiliary ? Tag.Participle : Tag.Verb;
    }
  }
  if (previous === Tag.To) return Tag.Base;
  return Tag.Noun;
}

/** Whether the word can only be the subject of a verb: "he", "they". */
export function isSubjectPronoun(word: number): boolean {
  return SUBJECT_PRONOUNS.has(word);
}

export function isObjectPronoun(word: number): boolean {
  return OBJECT_PRONOUNS.has(word);
}

/** Forms of be, have, do that are finite by themselves. */
export function isFiniteAuxiliary(word: number): boolean {
  return FINITE_BE_HAVE_DO.has(word) || word === NOT;
}
