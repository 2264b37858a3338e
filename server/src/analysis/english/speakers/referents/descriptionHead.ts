import { isGenitive } from '../../phrases/parts';
import { CLASSIFYING_PARTS } from '../../lexicon/descriptionWords';
import { DEFINITE_DETERMINERS } from '../../lexicon/determiners';
import { Shape, type Tokens, Kind } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { wordId, WordClass } from '../../words';
import { ageBefore, isUnknownTrade } from '../entities/entityRoles';
import { COMMA } from '../../../text/codeUnits';

/** In words: "the Kremlin official", "the former striker". */
const LONGEST_EPITHET = 5;

/** The last noun before a preposition or a participle: "the head of the port" → "head", "the nurse treating the man" → "nurse". */
export function headOf(tokens: Tokens, range: TokenRange): number {
  let head = range.past - 1;
  for (let i = range.first + 1; i < range.past; i++) {
    if ((tokens.isA(i, WordClass.Preposition) && !tokens.has(i, Shape.Glued)) || isParticiple(tokens, i, range.past)) {
      head = i - 1;
      break;
    }
  }
  // "the man | accused | of theft"
  if (head - 1 > range.first && head < range.past - 1 && isPastForm(tokens, head) && tokens.isA(head - 1, PERSON))
    head--;
  while (head > range.first && isGenitive(tokens, head)) head--;
  return head;
}

const PERSON = WordClass.Role | WordClass.Relative | WordClass.Title | WordClass.Noun;

/** "the nurse | treating | the victims", not "the managing director" */
function isParticiple(tokens: Tokens, i: number, past: number): boolean {
  if (i + 1 >= past || !isGerund(tokens, i) || tokens.has(i, Shape.Glued) || tokens.isA(i, WordClass.Role))
    return false;
  if (!tokens.isA(i - 1, PERSON) && !isUnknownTrade(tokens, i - 1)) return false;
  return (
    tokens.has(i + 1, Shape.Capital) ||
    tokens.isA(i + 1, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Preposition)
  );
}

/** An -ing form, known or not. */
function isGerund(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Gerund) || (tokens.word(i) === 0 && tokens.text.endsWith('ing', tokens.end(i)));
}

function isPastForm(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.FiniteVerb) && !tokens.isA(i, WordClass.Role | WordClass.Noun | WordClass.Relative);
}

/** The age that a description tells, in digits: "the 32-year-old founder of the club", "the 24-year-old". */
export function ageIn(tokens: Tokens, { first, past }: TokenRange): string | undefined {
  for (let i = first + 1; i < past && i <= first + LONGEST_EPITHET; i++) {
    const age = ageBefore(tokens, i);
    if (age > 0) return tokens.textOf(age);
  }
  return undefined;
}

/**
 * "the Norwegian engine maker", "the Kremlin official": an epithet for somebody named before. "the landlord" is somebody else, and so is
 * "the Minister", whom a capital only honours.
 */
export function isQualified(tokens: Tokens, { first, past }: TokenRange): boolean {
  if (past - first === 2 && tokens.isA(first + 1, WordClass.Title)) return false;
  return tokens.isA(first + 1, WordClass.Demonym) || tokens.has(first + 1, Shape.Capital);
}

/** "the Spaniard", "the Berliner", "the 34-year-old Scot": somebody named before, by where he is from; not "the Spaniards", and not "the French", who are many. */
export function isFromSomewhere(tokens: Tokens, { first, past }: TokenRange): boolean {
  return (
    (past - first === 2 || ageBefore(tokens, past - 2) === first + 1) &&
    DEFINITE_DETERMINERS.has(tokens.word(first)) &&
    tokens.isA(past - 1, WordClass.Demonym) &&
    !/(?:s|ese|[cs]h)$/.test(tokens.textOf(past - 1))
  );
}

/** "the grandmother-of-six", "the father of three": somebody named before, of whom a reader learns the family. */
export function isParentOfSome(tokens: Tokens, { first, past }: TokenRange): boolean {
  const parent = first + 1;
  if (!DEFINITE_DETERMINERS.has(tokens.word(first)) || !tokens.isA(parent, WordClass.Relative)) return false;
  const isNumber = tokens.isA(past - 1, WordClass.NumberWord) || tokens.kind(past - 1) === Kind.Number;
  const of = tokens.kind(parent + 1) === Kind.Dash ? parent + 2 : parent + 1;
  return isNumber && tokens.is(of, OF) && past - 1 === (of === parent + 1 ? of + 1 : of + 2);
}

const OF = wordId('of');

/** "the wiry, stooping plumber", "the bow-tied chairman": what somebody looks like, which only tells who it is of people named before. */
export function isPortrait(tokens: Tokens, { first }: TokenRange, head: number): boolean {
  for (let i = first + 1; i < head; i++) {
    if (tokens.char(i) === COMMA) return true;
    const part = i + 1;
    if (tokens.kind(i) !== Kind.Dash || !tokens.has(i, Shape.Glued) || part >= head) continue;
    if (!tokens.has(part, Shape.Capital) && isPartOfPortrait(tokens, part)) return true;
  }
  return false;
}

function isPartOfPortrait(tokens: Tokens, i: number): boolean {
  return !CLASSIFYING_PARTS.has(tokens.word(i)) && /(?:ed|ing|back)$/.test(tokens.textOf(i));
}

/** "the defenceman" */
export function isMan(tokens: Tokens, head: number): boolean {
  return tokens.word(head) === 0 && !tokens.has(head, Shape.Capital) && tokens.text.endsWith('man', tokens.end(head));
}

/** Whether a description with these words may be an epithet, by its length; a compound with hyphens is one word. */
export function isShort(tokens: Tokens, { first, past }: TokenRange, head: number): boolean {
  let count = 0;
  for (let i = first; i < past; i++) if (!tokens.has(i, Shape.Glued)) count++;
  // "the director of the museum" says who it is by itself.
  return count <= LONGEST_EPITHET && head === past - 1;
}
