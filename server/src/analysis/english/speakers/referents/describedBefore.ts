import { GENERIC_PERSONS } from '../../lexicon/descriptionWords';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import { FIRST_PERSON_SUBJECTS } from '../../lexicon/pronouns';
import { wordSet, WordClass } from '../../words';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import type { Gender } from '../entities/entity';
import { isUnknownTrade } from '../entities/entityRoles';
import { isMan } from './descriptionHead';
import type { Discourse } from './discourse';
import { sentenceBefore } from './introducedBefore';
import { COMMA } from '../../../text/codeUnits';

/** Sentences before the quotation, the last one included, in which a description may be its pronoun's antecedent. */
const SENTENCES_BACK = 3;
/** In tokens: what stands further behind the beginning of a sentence is hardly its subject or object. */
const FAR = 40;
/** In tokens: "the tall, grey-haired woman". */
const LONGEST = 8;
/** In tokens: "Later I met", "I spoke to". */
const OPENING = 4;

/** Person whom the text describes and does not name. */
export interface DescribedPerson extends TokenRange {
  /** The sentence right before brings in this person and nobody else: "I asked the driver.", "A boy came in." */
  readonly isNew: boolean;
}

/**
 * Whom the words before a pronoun describe and do not name, the nearest first: "I asked the woman behind the counter about it. “It is
 * late,” she said."
 */
export function describedBefore(discourse: Discourse, pronoun: number, gender: Gender): DescribedPerson | undefined {
  const { tokens } = discourse;
  const own = tokens.sentenceOf(pronoun);
  const here = personIn(discourse, { first: tokens.sentenceStart(own), past: pronoun }, gender);
  if (here !== undefined) return here;
  const before = sentenceBefore(discourse, pronoun);
  for (let sentence = before; sentence >= 0 && sentence > before - SENTENCES_BACK; sentence--) {
    const range = { first: tokens.sentenceStart(sentence), past: tokens.sentenceStart(sentence + 1) };
    const person = personIn(discourse, range, gender);
    if (person !== undefined) return { ...person, isNew: person.isNew && sentence === before };
  }
  return undefined;
}

const NEW = wordSet('a an another my one our');

/** The first person who is a subject or an object in a range. */
function personIn(discourse: Discourse, { first, past }: TokenRange, gender: Gender): DescribedPerson | undefined {
  const { tokens, marks } = discourse;
  let reporter = -1;
  for (let i = first; i < past && i < first + FAR; i++) {
    if (marks.within[i] !== 0) continue;
    if (FIRST_PERSON_SUBJECTS.has(tokens.word(i)) && i < first + OPENING) reporter = i;
    if (!tokens.isA(i, WordClass.Determiner | WordClass.Possessive) || !isArgument(tokens, i, first)) continue;
    const head = headAt(tokens, i + 1, past);
    if (head < 0 || !mayBe(tokens, head, gender)) continue;
    // "its director, | Lena Koch": named right behind.
    if (tokens.char(head + 1) === COMMA && tokens.has(head + 2, Shape.Capital)) continue;
    const isMet = reporter >= 0 && i <= reporter + OPENING;
    // "The boy" and "his wife" may be somebody whom the text names elsewhere.
    const comes =
      i <= first + 1 && NEW.has(tokens.word(i)) && isGendered(tokens, head) && !isNamed(discourse, first, past);
    return { first: i, past: withPlace(tokens, head + 1, past), isNew: isMet || comes };
  }
  return undefined;
}

/** Whether a phrase is a subject or an object: "| A woman | came", "asked | the woman |", "spoke to | the woman |". */
function isArgument(tokens: Tokens, i: number, first: number): boolean {
  if (i === first || tokens.kind(i - 1) === Kind.Punctuation) return true;
  // "Later | a girl | came"
  if (i === first + 1 && tokens.isA(first, WordClass.Adverb)) return true;
  if (tokens.isA(i - 1, VERB)) return true;
  return GOVERNING.has(tokens.word(i - 1)) && tokens.isA(i - 2, VERB);
}

const VERB = WordClass.FiniteVerb | WordClass.BaseVerb | WordClass.Gerund;
/** Prepositions behind verbs of meeting and hearing. */
const GOVERNING = wordSet('by from to with');

/** The noun of a person that ends a phrase, -1 for none: "old | man", not "woman’s", "drivers", "police station". */
function headAt(tokens: Tokens, first: number, past: number): number {
  let i = first;
  while (i < past && i < first + LONGEST && isInPhrase(tokens, i)) i++;
  const head = i - 1;
  if (head < first || tokens.has(head, Shape.Capital) || tokens.has(i, Shape.Clitic) || !isPerson(tokens, head))
    return -1;
  const text = tokens.textOf(head);
  return /[^s]s$/.test(text) || tokens.kind(i) === Kind.Quote ? -1 : head;
}

function isInPhrase(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === Kind.Dash) return tokens.has(i, Shape.Glued);
  if (tokens.kind(i) !== Kind.Word || tokens.isA(i, CLOSED)) return false;
  return tokens.word(i) === 0 || tokens.isA(i, NOMINAL) || GENERIC_PERSONS.has(tokens.word(i));
}

const CLOSED =
  WordClass.Preposition | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction | WordClass.FiniteVerb;
const NOMINAL = WordClass.Noun | WordClass.Adjective | WordClass.Role | WordClass.Relative | WordClass.Demonym;

function isPerson(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (tokens.isA(i, WordClass.Role | WordClass.Relative) || isMan(tokens, i) || isUnknownTrade(tokens, i)) return true;
  return GENERIC_PERSONS.has(word) || MASCULINE_NOUNS.has(word) || FEMININE_NOUNS.has(word);
}

function isGendered(tokens: Tokens, i: number): boolean {
  return MASCULINE_NOUNS.has(tokens.word(i)) || FEMININE_NOUNS.has(tokens.word(i));
}

function isNamed(discourse: Discourse, first: number, past: number): boolean {
  return (discourse.names[discourse.nameAt(first)]?.first ?? past) < past;
}

function mayBe(tokens: Tokens, head: number, gender: Gender): boolean {
  const word = tokens.word(head);
  if (MASCULINE_NOUNS.has(word)) return gender === 'male';
  return !FEMININE_NOUNS.has(word) || gender === 'female';
}

/** Past the place behind a phrase: "the woman | behind the counter |". */
function withPlace(tokens: Tokens, behind: number, past: number): number {
  if (!PLACES.has(tokens.word(behind)) || !tokens.isA(behind + 1, WordClass.Determiner | WordClass.Possessive))
    return behind;
  let i = behind + 2;
  while (i < past && i < behind + LONGEST && isInPhrase(tokens, i)) i++;
  return i > behind + 2 && !tokens.isA(i - 1, WordClass.TimeUnit) ? i : behind;
}

const PLACES = wordSet('at behind from in near of on outside');
