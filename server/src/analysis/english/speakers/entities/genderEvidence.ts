import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import {
  FEMININE_PRONOUNS,
  FEMININE_POSSESSIVES,
  MASCULINE_POSSESSIVES,
  MASCULINE_SUBJECT_PRONOUNS,
} from '../../lexicon/pronouns';
import type { IntegerSet } from '../../../text/integerSet';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, wordSet, WordClass } from '../../words';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { titleGender } from './genders';
import { COLON, COMMA } from '../../../text/codeUnits';

/** In tokens behind the name. */
const FAR = 12;
/** In tokens: "a retired teacher and mother of two". */
const LONGEST_APPOSITION = 6;
/** In names: whom a pronoun behind a name may mean instead. */
const RIVALS_BACK = 3;
/** In tokens. */
const RIVAL_FAR = 80;

/** Weights of the evidence for gender; a sum above 0 makes a woman, below 0 a man. */
const Weight = { firstName: 1.5, pronoun: 1, own: 2, noun: 3 } as const;

const AND = wordId('and');
const THEY = wordSet('they them');
const PRONOUN_NOUNS = wordSet('pronoun pronouns');

/**
 * Reads the gender that a text itself gives to those whom it names, by titles, kinship and pronouns: "Lonan said she was
 * hopeful", "Joy Prado and his wife", "Kelly Koch, a father of two". It outweighs what lists of first names say.
 */
export function readGenders(tokens: Tokens, names: readonly Name[], entities: readonly Entity[]): void {
  const votes = new Map<Entity, number>();
  for (let i = 0; i < names.length; i++) {
    const entity = entities[i]!;
    if (entity.kind !== 'Person') continue;
    const vote = signsBeside(tokens, names[i]!) + pronounsBehind(tokens, names, entities, i);
    if (vote !== 0) votes.set(entity, (votes.get(entity) ?? 0) + vote);
  }
  for (const [entity, vote] of votes) {
    const guess = !entity.isGenderGuessed ? 0 : entity.gender === 'female' ? Weight.firstName : -Weight.firstName;
    if (vote + guess === 0) continue;
    entity.gender = vote + guess > 0 ? 'female' : 'male';
    entity.isGenderGuessed = Math.sign(vote) !== Math.sign(vote + guess);
  }
  readTheirPronouns(tokens, names, entities);
}

/** Signs right before and behind a name: its title, "his brother, Okoye", "Okoye and his wife", "Okoye, a mother of two". */
function signsBeside(tokens: Tokens, name: Name): number {
  const { roleFirst, first, past } = name;
  const title = titleGender(tokens, name);
  if (title !== 'unknown') return title === 'female' ? Weight.noun : -Weight.noun;
  if (tokens.char(roleFirst - 1) === COMMA) {
    const noun = genderOfNoun(tokens, roleFirst - 2);
    if (noun !== 0) return noun * Weight.noun;
  } else if (roleFirst === first) {
    const noun = genderOfNoun(tokens, first - 1);
    if (noun !== 0 && !tokens.has(first - 1, Shape.Capital)) return noun * Weight.noun;
  }
  if (tokens.is(past, AND) && tokens.isA(past + 2, WordClass.Relative)) {
    if (MASCULINE_POSSESSIVES.has(tokens.word(past + 1))) return -Weight.noun;
    if (FEMININE_POSSESSIVES.has(tokens.word(past + 1))) return Weight.noun;
  }
  return tokens.char(past) === COMMA ? apposedNoun(tokens, past + 1) * Weight.noun : 0;
}

/** "a father of two": 1 for a woman, -1 for a man, 0 for neither. */
function apposedNoun(tokens: Tokens, first: number): number {
  if (!tokens.isA(first, WordClass.Determiner)) return 0;
  for (let i = first + 1; i < first + LONGEST_APPOSITION && tokens.kind(i) === Kind.Word; i++) {
    if (tokens.isA(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Cue) || tokens.has(i + 1, Shape.Clitic))
      return 0;
    const noun = genderOfNoun(tokens, i);
    if (noun !== 0) return noun;
  }
  return 0;
}

function genderOfNoun(tokens: Tokens, i: number): number {
  if (FEMININE_NOUNS.has(tokens.word(i))) return 1;
  return MASCULINE_NOUNS.has(tokens.word(i)) ? -1 : 0;
}

/** Weight of the first pronoun behind a name that begins its sentence, up to the next name. */
function pronounsBehind(tokens: Tokens, names: readonly Name[], entities: readonly Entity[], index: number): number {
  const { roleFirst, past } = names[index]!;
  if (tokens.char(past) === COLON || !tokens.has(roleFirst, Shape.SentenceStart)) return 0;
  const end = Math.min(past + FAR, names[index + 1]?.roleFirst ?? tokens.count);
  let spoken = false;
  for (let i = past; i < end && !tokens.has(i, Shape.SentenceStart) && tokens.kind(i) !== Kind.Quote; i++) {
    const word = tokens.word(i);
    const gender = FEMININE_PRONOUNS.has(word) ? 1 : MASCULINE_SUBJECT_PRONOUNS.has(word) ? -1 : 0;
    if (gender !== 0) {
      const own = !spoken && isPossessive(tokens, i) && !hasRival(names, entities, index, gender);
      return gender * (own ? Weight.own : Weight.pronoun);
    }
    // A person described between may be meant as well.
    if (tokens.isA(i, WordClass.Role | WordClass.Relative)) return 0;
    spoken ||= tokens.isA(i, WordClass.Cue);
  }
  return 0;
}

/** "lost his keys", "wiped her hands", "hurt himself", not "met her at noon". */
function isPossessive(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (!MASCULINE_POSSESSIVES.has(word) && !FEMININE_POSSESSIVES.has(word)) return false;
  return (
    tokens.kind(i + 1) === Kind.Word && tokens.isA(i + 1, WordClass.Noun | WordClass.Adjective | WordClass.Relative)
  );
}

/** Whether somebody else named shortly before may be whom the pronoun behind a name means: "Anna Koch met Tom Ames. Koch took his hand." */
function hasRival(names: readonly Name[], entities: readonly Entity[], index: number, gender: number): boolean {
  const { first } = names[index]!;
  for (let i = index - 1; i >= 0 && i >= index - RIVALS_BACK && first - names[i]!.first < RIVAL_FAR; i--) {
    const rival = entities[i]!;
    if (rival !== entities[index] && rival.kind === 'Person' && rival.gender !== (gender > 0 ? 'male' : 'female'))
      return true;
  }
  return false;
}

/** Whether one of some words stands from a token on, before the next sentence and the token `end`. */
function has(tokens: Tokens, first: number, end: number, words: IntegerSet): boolean {
  for (let i = first; i < end && !tokens.has(i, Shape.SentenceStart); i++) if (words.has(tokens.word(i))) return true;
  return false;
}

/** "Robin Okoye, whose pronouns are they and them": who is called so is neither he nor she. */
function readTheirPronouns(tokens: Tokens, names: readonly Name[], entities: readonly Entity[]): void {
  for (let i = 0; i < names.length; i++) {
    const { past } = names[i]!;
    const end = Math.min(past + FAR, names[i + 1]?.roleFirst ?? tokens.count);
    if (entities[i]!.kind !== 'Person' || !has(tokens, past, end, PRONOUN_NOUNS) || !has(tokens, past, end, THEY))
      continue;
    entities[i]!.gender = 'neutral';
    entities[i]!.isGenderGuessed = false;
  }
}
