import type { Tokens } from '../../../text/tokens';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { EntityIndex } from './entityIndex';
import { readGenders } from './genderEvidence';
import { noteNamesOfPeople } from './namesOfPeople';

/** Entities of a text's names. */
export interface Entities {
  /** In the order in which they were made: those named in full, then the others. */
  readonly list: readonly Entity[];
  /** Per name of `findNames`, its entity. */
  readonly ofName: readonly Entity[];
}

/**
 * Gathers names into entities: first those of several words, then the short ones, which mean the entity last named with
 * that surname (or, failing that, first name); a short name may come before the full one, as in a headline.
 */
export function gatherEntities(tokens: Tokens, names: readonly Name[]): Entities {
  const index = new EntityIndex(tokens);
  const ofName = index.entitiesOf(names);
  noteNamesOfPeople(tokens, names, ofName);
  readGenders(tokens, names, ofName);
  return { list: index.list, ofName };
}
