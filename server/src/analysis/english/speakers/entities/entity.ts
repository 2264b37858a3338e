import type { SpeakerKind } from '../../../facts';
import type { Name } from '../names/name';

/** Gender that title, first name and pronouns give an entity; `neutral` for who is called "they". It serves pronouns and goes no further. */
export type Gender = 'female' | 'male' | 'neutral' | 'unknown';

/** Person, organisation or place that the text names or describes: what a mention refers to. */
export interface Entity {
  name: string;
  kind: SpeakerKind;
  gender: Gender;
  /** Nothing but lists of first names tells the gender. */
  isGenderGuessed: boolean;
  /** The last word of a person's name. */
  readonly surname: string;
  readonly firstName: string;
  readonly names: Name[];
  readonly roles: Set<string>;
  /** A title, a role, a known first name or an initial says that this is a person. */
  evident: boolean;
  /** First token of its last mention by name while names are gathered, -1 before any. */
  lastNamed: number;
  /** Whether "he" or "she" can refer to it. */
  readonly personal: boolean;
}

/** Entity of which nothing but the name is known. */
export function newEntity(name: string, kind: SpeakerKind, surname: string, firstName: string): Entity {
  return {
    name,
    kind,
    gender: 'unknown',
    isGenderGuessed: false,
    surname,
    firstName,
    names: [],
    roles: new Set(),
    personal: kind === 'Person',
    evident: false,
    lastNamed: -1,
  };
}
