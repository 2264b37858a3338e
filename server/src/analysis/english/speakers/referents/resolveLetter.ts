import { QUESTIONER } from '../../../questioner';
import type { TokenRange } from '../../../text/tokenRange';
import { newEntity } from '../entities/entity';
import type { Discourse } from './discourse';
import { bestOf, type Ranked } from './ranking';
import { nameInLowerCase } from './resolveLabel';
import { rankPersons } from './resolvePerson';
import type { SourceResolution } from './sourceResolution';

/** A letter says who speaks, though not who that is. */
const CONFIDENCE = 0.95;
const QUESTION = /^(?:Q\d{0,3}\.?|Question|QUESTION)$/;
const ANSWER = /^(?:A\d{0,3}\.?|Answer|ANSWER)$/;

/** Whether a label stands before the questions or the answers of an interview: "Q", "Q2", "A.", "Answer". */
export function isLetter({ tokens }: Discourse, { first, past }: TokenRange): boolean {
  const written = tokens.textBetween(first, Math.min(past, first + 3));
  return QUESTION.test(written) || ANSWER.test(written);
}

/** Referent of the letter of an interview: of "Q" one who asks and has no name, of "A" the person whom it is with; undefined for other labels. */
export function resolveLetter(discourse: Discourse, range: TokenRange): SourceResolution | undefined {
  if (!isLetter(discourse, range)) return undefined;
  const written = discourse.textOf(range);
  if (ANSWER.test(written)) return resolveAnswer(discourse, range);
  return calledByLetter(discourse, written.length > 5 ? QUESTIONER.word : QUESTIONER.letter);
}

/** "Q", "Q." and "Q2" are one. */
function calledByLetter(discourse: Discourse, letter: string): SourceResolution {
  const key = letter.toLowerCase();
  const known = discourse.unnamedReferent(key);
  const entity = known ?? newEntity(letter, 'Unnamed', '', '');
  if (known === undefined) discourse.addUnnamedReferent(key, entity);
  return { entity, kind: 'description', confidence: CONFIDENCE, reason: undefined, others: [], joint: [] };
}

/** Between two answers: another witness is heard. */
const NEXT_WITNESS = /\bsworn\b|\bas a witness\b/i;

/** The "A" of an interview: the person whom the text names most clearly before the first, whomever the questions name. */
function resolveAnswer(discourse: Discourse, range: TokenRange): SourceResolution {
  const { interviewee } = discourse;
  const goesOn =
    interviewee !== undefined && !NEXT_WITNESS.test(discourse.textOf({ first: interviewee.token, past: range.first }));
  const resolution = goesOn ? interviewee.resolution : firstAnswer(discourse, range);
  if (resolution.entity !== undefined) nameInLowerCase(resolution.entity);
  discourse.interviewee = { resolution, token: range.first };
  return resolution;
}

function firstAnswer(discourse: Discourse, range: TokenRange): SourceResolution {
  // Before the question rather than behind it: "What did you think of Boris Ferrant’s plan?" asks somebody else.
  const above = named(discourse, questionBefore(discourse, range));
  const ranking = above.length > 0 ? above : named(discourse, range);
  return ranking.length === 0
    ? calledByLetter(discourse, 'A')
    : bestOf(discourse, range, 'description', ranking, { floor: 0.5, ceiling: 0.8, lead: 2 });
}

/** People that the text names in full before a token, best first. */
function named(discourse: Discourse, range: TokenRange): Ranked[] {
  return rankPersons(discourse, range, 'unknown').filter(({ entity }) => entity.name.includes(' '));
}

/** The label of the paragraph before an answer. */
function questionBefore({ tokens }: Discourse, { first }: TokenRange): TokenRange {
  const question = tokens.paragraphStarts[Math.max(0, tokens.paragraphOf(first) - 1)]!;
  return { first: question, past: question + 1 };
}
