import type { Previous } from '../../incremental/reusedRanges';
import type { Tokens } from '../../text/tokens';
import type { Entity } from '../speakers/entities/entity';
import { hasCourt } from '../speakers/entities/namesOfPeople';
import type { Name } from '../speakers/names/name';
import type { Discourse, EarlierEntities } from '../speakers/referents/discourse';

/** Entities of a text's names before any source is resolved, for the text after an edit. */
export interface NamedEntities {
  readonly tokens: Tokens;
  /** Names as they are written, and as they are understood. */
  readonly written: readonly Name[];
  readonly names: readonly Name[];
  /** Copies, in the order in which the entities were made. */
  readonly list: readonly Entity[];
  /** By name the place of its entity in the list. */
  readonly places: Int32Array;
}

/** The entities of a discourse in which no source was resolved yet. */
export function namedEntities({ tokens, written, names, entities: { list, ofName } }: Discourse): NamedEntities {
  const placeOf = new Map<Entity, number>();
  for (let i = 0; i < list.length; i++) placeOf.set(list[i]!, i);
  const places = new Int32Array(ofName.length);
  for (let i = 0; i < ofName.length; i++) places[i] = placeOf.get(ofName[i]!)!;
  return { tokens, written, names, list: list.map((entity): Entity => ({ ...entity })), places };
}

/** Whether a name is that of an earlier version, moved by so many tokens. */
export function isSameName(before: Name, now: Name, shift: number): boolean {
  return (
    before === now ||
    (before.first + shift === now.first &&
      before.past + shift === now.past &&
      before.roleFirst + shift === now.roleFirst &&
      before.kind === now.kind)
  );
}

/** No rule for entities looks further before and behind a name, in tokens. */
const NAME_BEFORE = 6;
const NAME_BEHIND = 16;

/**
 * The entities of an earlier version, as they were before any source was resolved; none where an edit moved tokens, or changed
 * a name or what stands around it.
 */
export function earlierEntities(
  tokens: Tokens,
  written: readonly Name[],
  { found: state, reused }: Previous<NamedEntities>,
): EarlierEntities | undefined {
  const { first, past, tokenShift } = reused;
  const before = state.written;
  if (tokenShift !== 0 || before.length !== written.length) return undefined;
  if (hasCourt(tokens, reused) !== hasCourt(state.tokens, reused)) return undefined;
  for (let i = 0; i < written.length; i++) {
    const name = written[i]!;
    if (!isSameName(before[i]!, name, 0)) return undefined;
    const isNear = name.past + NAME_BEHIND > first && name.roleFirst - NAME_BEFORE < past;
    if (isNear && !isSameAround(state.tokens, tokens, name)) return undefined;
  }
  const { names, list, places } = state;
  const copies = list.map((entity): Entity => ({ ...entity, roles: new Set() }));
  return { names, list: copies, ofName: Array.from(places, (place) => copies[place]!) };
}

function isSameAround(before: Tokens, now: Tokens, { roleFirst, first, past }: Name): boolean {
  if (before.textBetween(first, past) !== now.textBetween(first, past)) return false;
  for (let i = roleFirst - NAME_BEFORE; i < past + NAME_BEHIND; i++) {
    const isSame =
      before.word(i) === now.word(i) &&
      before.kind(i) === now.kind(i) &&
      before.shape(i) === now.shape(i) &&
      before.char(i) === now.char(i);
    if (!isSame) return false;
    // An age, or the short form of a name in brackets.
    if (i >= past && i < past + 3 && before.textOf(i) !== now.textOf(i)) return false;
  }
  return true;
}
