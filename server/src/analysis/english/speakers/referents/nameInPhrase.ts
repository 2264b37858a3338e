import { Kind, Shape, type Tokens } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { wordId, WordClass } from '../../words';
import { isPostNominal } from '../names/postNominals';
import { isFromSomewhere } from './descriptionHead';
import type { Discourse } from './discourse';
import { PERIOD } from '../../../text/codeUnits';

const TO = wordId('to');
/** Word classes of what may stand between a preposition and a person's name. */
const LEADING =
  WordClass.Determiner | WordClass.Possessive | WordClass.Adjective | WordClass.NumberWord | WordClass.Demonym;

/** The name that a phrase is, not one that it merely holds: "a lawyer for Acme" is no Acme, "Acme's lawyer" neither. */
export function nameInPhrase(discourse: Discourse, range: TokenRange): number | undefined {
  const { tokens, names } = discourse;
  if (isFromSomewhere(tokens, range)) return undefined;
  let found: number | undefined;
  for (let i = discourse.nameAt(range.first); i < names.length && names[i]!.past <= range.past; i++) {
    const past = behindPeriod(tokens, names[i]!.past);
    const genitive = isGenitive(tokens, past);
    if ((genitive && past < range.past - 1) || isInCompound(tokens, past)) continue;
    if (isTied(discourse, range, i)) break;
    const goesOn =
      past < range.past &&
      tokens.kind(past) === Kind.Word &&
      !tokens.isA(past, WordClass.Preposition | WordClass.Conjunction) &&
      !isPostNominal(tokens, past);
    if (goesOn && !genitive) continue;
    found = i;
    // "France and Germany said": the first of those who speak together.
    if (discourse.referent(i).kind === 'Person' || tokens.isA(past, WordClass.Conjunction)) break;
  }
  return found;
}

/** "Acme Inc.’s chairman": a period between the name and its genitive. */
function behindPeriod(tokens: Tokens, past: number): number {
  return tokens.char(past) === PERIOD && tokens.has(past + 1, Shape.Clitic) ? past + 1 : past;
}

/** "Okoye’s lawyer", "the Dockers’ lawyer" */
function isGenitive(tokens: Tokens, past: number): boolean {
  return tokens.has(past, Shape.Clitic) || (tokens.kind(past) === Kind.Quote && tokens.has(past, Shape.Glued));
}

/** "a Lagos-based carrier", "the Labour-run council": a name whose hyphen ties it to a word that is none. */
function isInCompound(tokens: Tokens, past: number): boolean {
  return (
    tokens.kind(past) === Kind.Dash &&
    tokens.has(past, Shape.Glued) &&
    tokens.has(past + 1, Shape.Glued) &&
    !tokens.has(past + 1, Shape.Capital)
  );
}

/**
 * Whether a preposition ties a name to what stands before it, whatever words lead to the name: "critics of | the Grain Board",
 * "lawyers for | Mr Tull", "friends of | the late Ada Okoye", "an agent of | the shipping line Acme".
 */
function isTied(discourse: Discourse, range: TokenRange, name: number): boolean {
  const { tokens } = discourse;
  const { first, roleFirst, kind } = discourse.names[name]!;
  const person = kind === 'person' || discourse.referent(name).evident;
  const leading = person ? LEADING : LEADING | WordClass.Noun | WordClass.Group;
  let i = Math.min(roleFirst, first - 1);
  while (i > range.first && !isTying(tokens, i) && (i >= roleFirst || tokens.isA(i, leading) || isDash(tokens, i))) i--;
  if (i < range.first || !isTying(tokens, i)) return false;
  return !(isBody(tokens, roleFirst, first) && tokens.isA(i - 1, WordClass.Title | WordClass.Role));
}

/** "Minister in the | Ministry of Trade | Ada Okoye": what leads to the name is no role of its own, and so the end of the title. */
function isBody(tokens: Tokens, roleFirst: number, first: number): boolean {
  return roleFirst < first && tokens.isA(roleFirst, WordClass.Group) && !tokens.isA(roleFirst, WordClass.Title);
}

function isTying(tokens: Tokens, i: number): boolean {
  // "the Corran Times columnist Ada Okoye"
  if (tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.SentenceStart)) return false;
  return (tokens.isA(i, WordClass.Preposition) || tokens.is(i, TO)) && !tokens.has(i, Shape.Glued);
}

function isDash(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Dash || tokens.has(i, Shape.Glued);
}
