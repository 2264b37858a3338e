import type { SpeakerKind } from '../../facts';
import { Shape, type Tokens } from '../../text/tokens';
import { Gathering } from './gathering';
import type { Name } from './names';
import { readPronouns } from './pronounEvidence';

/** What pronouns a bearer's title and first name let expect. */
export type Gender = 'female' | 'male' | 'unknown';

/** Somebody or something that the text names. Gender serves pronouns and goes no further. */
export interface Entity {
  name: string;
  kind: SpeakerKind;
  gender: Gender;
  /** The last word of a person's name. */
  readonly surname: string;
  readonly firstName: string;
  readonly names: Name[];
  readonly roles: Set<string>;
  /** A title, a role, a known first name or an initial says that this is a person. */
  evident: boolean;
  /** The token of its last name while names are gathered, -1 before any. */
  lastNamed: number;
  /** Whether it can be "he" or "she". */
  readonly personal: boolean;
}

/** All that a text names, each name with its bearer. */
export interface Entities {
  readonly list: Entity[];
  /** Per name of `findNames`, its bearer. */
  readonly ofName: readonly Entity[];
}

/**
 * Gathers names into bearers: first those of several words, then the short ones, which mean the bearer last named with
 * that surname (or, failing that, first name); a short name may come before the full one, as in a headline.
 */
export function gatherEntities(tokens: Tokens, names: readonly Name[]): Entities {
  const gathering = new Gathering(tokens);
  const full = names.map((name) => (isFull(tokens, name) ? gathering.create(name) : undefined));
  const ofName = names.map((name, i) => gathering.bearer(name, full[i]));
  readPronouns(tokens, names, ofName);
  return { list: gathering.list, ofName };
}

/** Whether a name has several words, and is no headline or acronym. */
function isFull(tokens: Tokens, name: Name): boolean {
  return name.past - name.first > 1 && !tokens.has(name.past - 1, Shape.AllCapitals);
}
