import { KIN_OF, PAST_OF_DOER, RANKS_APART, ROLE_MODIFIERS } from '../../lexicon/descriptionWords';
import type { IntegerSet } from '../../../text/integerSet';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { knownWordId, WordClass, wordId } from '../../words';
import type { Entity } from '../entities/entity';
import type { Introduction } from '../entities/entityRoles';
import type { Discourse } from './discourse';

const NAMES_BACK = 30;
/** In tokens behind a name. */
const LONGEST_PREDICATE = 12;

/** Person whom a description means, and the first token of the words that say so. */
type Meant = Pick<Introduction, 'entity' | 'token'>;

/**
 * Person to whom the text has given the role of a description, the last one whose role fits best: "the prime minister" is not
 * "Health Minister Laura Reede", though "the minister" is.
 */
export function introducedAs(discourse: Discourse, range: TokenRange, head: number): Meant | undefined {
  const { tokens, roles } = discourse;
  const word = tokens.textOf(head).toLowerCase();
  discourse.journal?.asked.push(`as ${word}`);
  const introduced = roles.upTo(range.first).get(word);
  if (introduced === undefined) return undefined;
  const words: number[] = [];
  for (let i = range.first + 1; i <= head; i++) if (tokens.kind(i) === Kind.Word) words.push(i);
  let best: Introduction | undefined;
  let bestFit = 0;
  for (const introduction of introduced) {
    const fit = introduction.entity.kind === 'Person' ? fitOf(tokens, words, introduction.role) : 0;
    if (fit > 0 && fit >= bestFit) [best, bestFit] = [introduction, fit];
  }
  return best;
}

/** Fit of a description's words with a role: 0 for none. */
function fitOf(tokens: Tokens, description: readonly number[], role: readonly string[]): number {
  let fit = 2;
  let others = 0;
  for (const i of description) {
    if (role.includes(tokens.textOf(i).toLowerCase())) fit++;
    else if (ROLE_MODIFIERS.has(tokens.word(i)) || RANKS_APART.has(tokens.word(i))) return 0;
    else if (isKind(tokens, i)) others++;
  }
  const said = new Set(description.map((i) => tokens.textOf(i).toLowerCase()));
  const left = role.filter((word) => !said.has(word));
  if (left.some((word) => RANKS_APART.has(knownWordId(word)))) return 0;
  // "the finance minister" is not "Energy Minister Ruth Adler".
  if (others > 0 && left.length > 0) return 0;
  return left.some((word) => ROLE_MODIFIERS.has(knownWordId(word))) ? fit - 1 : fit;
}

/** Whether a word of a description says which kind is meant: "the | finance | minister", not "the | Norwegian | minister". */
function isKind(tokens: Tokens, i: number): boolean {
  return (
    tokens.isA(i, WordClass.Noun) &&
    !tokens.isA(i, WordClass.Adjective | WordClass.Demonym) &&
    !tokens.has(i, Shape.Capital)
  );
}

/** What is asked for where ages tell whom a description means. */
export const AGES = 'aged';

/** Person whose age is the one in the description, who was named last: "the 24-year-old" after "Nils Lind, 24, won". */
export function ofAge(discourse: Discourse, range: TokenRange, age: string): Meant | undefined {
  const { names, roles } = discourse;
  discourse.journal?.asked.push(AGES);
  roles.upTo(range.first);
  for (let i = discourse.nameAt(range.first) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    const entity = discourse.referent(i);
    if (roles.ageOf(entity) === age) return { entity, token: names[i]!.first };
  }
  return undefined;
}

/**
 * Person of whom the text has told what the description says: "Ada Okoye drives a bus. … the driver", "Lena Koch buried her
 * husband. … the widow".
 */
export function knownBy(discourse: Discourse, range: TokenRange, head: number): Meant | undefined {
  const { tokens, names } = discourse;
  const kin = KIN_OF.get(tokens.word(head));
  const stem = kin === undefined ? stemOf(tokens, head) : undefined;
  if (kin === undefined && stem === undefined) return undefined;
  for (let i = discourse.nameAt(range.first) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    const { past, first } = names[i]!;
    const entity = discourse.referent(i);
    if (!isPerson(entity)) continue;
    const told = kin === undefined ? does(tokens, past, stem!, head) : has(tokens, past, kin);
    if (told) return { entity, token: first };
  }
  return undefined;
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'Person';
}

/** "driv" of "driver", "bak" of "baker", "run" of "runner". */
function stemOf(tokens: Tokens, head: number): string | undefined {
  const word = tokens.textOf(head).toLowerCase();
  if (!/^[a-z]{3,}(?:er|or)$/.test(word)) return undefined;
  const stem = word.slice(0, -2);
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether the verb behind a name is what the description's head does: "Ada Okoye, who | drives | a bus". */
function does(tokens: Tokens, past: number, stem: string, head: number): boolean {
  const irregular = PAST_OF_DOER.get(tokens.word(head));
  for (let i = past; i < past + 4 && !tokens.has(i, Shape.SentenceStart); i++) {
    if (!tokens.isA(i, VERB) || tokens.isA(i, WordClass.Auxiliary)) continue;
    const verb = tokens.textOf(i).toLowerCase();
    return irregular?.has(tokens.word(i)) === true || (verb.startsWith(stem) && verb.length <= stem.length + 4);
  }
  return false;
}

const VERB = WordClass.FiniteVerb | WordClass.BaseVerb | WordClass.Gerund;

/** "Lena Koch buried | her husband" */
function has(tokens: Tokens, past: number, kin: IntegerSet): boolean {
  for (let i = past; i < past + LONGEST_PREDICATE && !tokens.has(i, Shape.SentenceStart); i++)
    if (kin.has(tokens.word(i)) && (tokens.isA(i - 1, WordClass.Possessive) || tokens.isA(i - 2, WordClass.Possessive)))
      return true;
  return false;
}

/** Sentences, the pronoun's own included, in which a description may be its antecedent. */
const SENTENCES_BACK = 1;
/** In tokens: "On Thursday the deputy mayor". */
const LATEST_SUBJECT = 10;

/** Person whom a definite description means that is the subject of a pronoun's sentence or of the one before: "The mayor came at six. … he said". */
export function subjectDescribed(discourse: Discourse, pronoun: number): { entity: Entity; first: number } | undefined {
  const { tokens, marks } = discourse;
  const here = tokens.sentenceOf(pronoun);
  for (let sentence = here; sentence >= 0 && sentence >= here - SENTENCES_BACK; sentence--) {
    const start = tokens.sentenceStart(sentence);
    const past = Math.min(start + LATEST_SUBJECT, tokens.sentenceStart(sentence + 1), pronoun);
    for (let i = start; i < past && marks.within[i] === 0; i++) {
      if (!tokens.is(i, THE) || tokens.isA(i - 1, WordClass.Preposition)) continue;
      const head = titleBehind(tokens, i + 1);
      const meant = head < 0 ? undefined : introducedAs(discourse, { first: i, past: head + 1 }, head);
      if (meant !== undefined) return { entity: meant.entity, first: i };
      break;
    }
  }
  return undefined;
}

const THE = wordId('the');

/** "mayor" of "deputy mayor said": a role with a verb behind it, -1 for none. */
function titleBehind(tokens: Tokens, first: number): number {
  let head = first;
  while (head < first + 3 && tokens.isA(head + 1, WordClass.Role | WordClass.Title)) head++;
  const office = tokens.isA(head, WordClass.Role | WordClass.Title) && !tokens.has(head, Shape.Capital);
  const verb = tokens.isA(head + 1, VERB | WordClass.Auxiliary);
  return office && verb ? head : -1;
}
