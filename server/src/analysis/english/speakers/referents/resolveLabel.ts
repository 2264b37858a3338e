import { Kind } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { WordClass } from '../../words';
import { type Entity, newEntity } from '../entities/entity';
import type { Discourse, ResolutionStep } from './discourse';
import type { SourceResolution } from './sourceResolution';

/** A label says who speaks, and nothing else that the text says can make it somebody else. */
const CONFIDENCE = 0.95;

/**
 * Referent of the label of a turn that is no letter: the person it names, in full or by surname ("TAN" after "EZEKIEL TAN,
 * POSTMASTER"), else whoever is called so throughout the transcript ("The PRESIDING OFFICER").
 */
export function resolveLabel(step: ResolutionStep, range: TokenRange): SourceResolution {
  const { discourse } = step;
  const named = personNamed(discourse, range) ?? personBySurname(discourse, range);
  const entity = named ?? calledSo(discourse, range);
  step.note(range.first, entity);
  const kind = named === undefined ? 'description' : 'name';
  return { entity, kind, confidence: CONFIDENCE, reason: undefined, others: [], joint: [] };
}

/** "Ms. Wangari Njoroge": a name up to the end of the label, with nothing but titles before it. */
function personNamed(discourse: Discourse, { first, past }: TokenRange): Entity | undefined {
  const { tokens, names } = discourse;
  for (let i = discourse.nameAt(first); i < names.length && names[i]!.first < past; i++) {
    const name = names[i]!;
    if (name.past < past) continue;
    for (let token = first; token < name.first; token++)
      if (
        tokens.kind(token) === Kind.Word &&
        !tokens.isA(token, WordClass.Title | WordClass.Role | WordClass.Determiner)
      )
        return undefined;
    const entity = discourse.referent(i);
    return entity.kind === 'Person' ? entity : undefined;
  }
  return undefined;
}

/** A surname in capitals that is a word of the lexicon too is no name by itself. */
function personBySurname(discourse: Discourse, { first, past }: TokenRange): Entity | undefined {
  const { tokens, names } = discourse;
  const surname = tokens.textOf(past - 1).toLowerCase();
  for (let token = first; token < past - 1; token++)
    if (tokens.kind(token) === Kind.Word && !tokens.isA(token, WordClass.Title)) return undefined;
  for (let i = 0; i < names.length && names[i]!.first < past; i++) {
    const entity = discourse.referent(i);
    if (entity.kind === 'Person' && entity.surname.toLowerCase() === surname) return entity;
  }
  return undefined;
}

function calledSo(discourse: Discourse, range: TokenRange): Entity {
  const written = discourse.textOf(range).replace(/^the /i, '');
  const key = written.toLowerCase();
  const known = discourse.unnamedReferents.get(key);
  if (known !== undefined) return known;
  const entity = newEntity(written === written.toUpperCase() ? capitalized(written) : written, 'Unnamed', '', '');
  discourse.unnamedReferents.set(key, entity);
  return entity;
}

/** "UNIDENTIFIED MAN" is Unidentified man; a letter stays one. */
function capitalized(words: string): string {
  return words.length <= 2 ? words : words.charAt(0) + words.slice(1).toLowerCase();
}
