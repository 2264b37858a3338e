import { FEMININE_PRONOUNS, MASCULINE_SUBJECT_PRONOUNS } from '../../lexicon/pronouns';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { COLON } from '../../../text/codeUnits';

/** In tokens behind the name. */
const FAR = 12;
/** How often a text must say so before it overrules the lists of first names. */
const ENOUGH = 2;

/**
 * What pronouns a text uses for those whom it names: "Lonan said she was hopeful" makes Lonan a woman, whatever lists of first
 * names say. Only names that begin their sentence count, up to the next name.
 */
export function readPronouns(tokens: Tokens, names: readonly Name[], entities: readonly Entity[]): void {
  const votes = new Map<Entity, number>();
  for (let i = 0; i < names.length; i++) {
    const entity = entities[i]!;
    const { roleFirst, past } = names[i]!;
    const labels = tokens.char(past) === COLON;
    if (entity.kind !== 'Person' || labels || !tokens.has(roleFirst, Shape.SentenceStart)) continue;
    const vote = pronounBehind(tokens, past, Math.min(past + FAR, names[i + 1]?.roleFirst ?? tokens.count));
    if (vote !== 0) votes.set(entity, (votes.get(entity) ?? 0) + vote);
  }
  for (const [entity, vote] of votes) {
    if (Math.abs(vote) >= (entity.gender === 'unknown' ? 1 : ENOUGH)) entity.gender = vote > 0 ? 'female' : 'male';
  }
}

/** 1 for the first pronoun of a woman, -1 for that of a man, 0 for none; a person described between may be meant as well. */
function pronounBehind(tokens: Tokens, first: number, past: number): number {
  for (let i = first; i < past && !tokens.has(i, Shape.SentenceStart) && tokens.kind(i) !== Kind.Quote; i++) {
    const word = tokens.word(i);
    if (FEMININE_PRONOUNS.has(word)) return 1;
    if (MASCULINE_SUBJECT_PRONOUNS.has(word)) return -1;
    if (tokens.isA(i, WordClass.Role | WordClass.Relative)) return 0;
  }
  return 0;
}
