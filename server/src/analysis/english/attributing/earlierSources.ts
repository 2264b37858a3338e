import type { Previous, ReusedRanges } from '../../incremental/reusedRanges';
import { lowerBound } from '../../text/lowerBound';
import type { TokenRange } from '../../text/tokenRange';
import type { Tokens } from '../../text/tokens';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Entity } from '../speakers/entities/entity';
import { EntityRoles } from '../speakers/entities/entityRoles';
import type { Name } from '../speakers/names/name';
import { isSameName } from './earlierEntities';
import { type Discourse, type Journal, newJournal, type SourceNote, traitsOf } from '../speakers/referents/discourse';
import { AGES } from '../speakers/referents/introducedAs';
import { areNamesOfOrganization } from '../speakers/referents/resolveGroup';
import type { SourceResolution } from '../speakers/referents/sourceResolution';

/** No rule looks further back than so many names, sentences and sources; in tokens nothing is further away than they are. */
const NAMES_BACK = 40;
const SENTENCES_BACK = 30;
const SOURCES_BACK = 12;
/** More names of an entity than these make no difference to any rule. */
const MOST_NAMES = 8;

/** State of a discourse from which that of an edited text goes on. */
export interface DiscourseState {
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  /** The entity of each name. */
  readonly referents: readonly Entity[];
  /** What is known of each entity before the first source is resolved. */
  readonly known: ReadonlyMap<Entity, Known>;
  /** In text order. */
  readonly sources: readonly ResolvedStep[];
  /** The number of sources that were not taken over from an earlier version. */
  readonly resolvedAnew: number;
}

/** What the names alone tell of an entity. */
interface Known {
  readonly name: string;
  readonly traits: string;
  readonly kind: Entity['kind'];
  /** Nothing but the words around each of its names tells whether it is a person. */
  readonly doubtful: boolean;
  readonly count: number;
  /** Index of the name that its full name was taken from first, and of its first name in the text. */
  readonly naming: number;
  readonly earliest: number;
}

/** A source as it was resolved, and all that this changed. */
interface ResolvedStep {
  readonly draft: QuotationDraft;
  readonly source: TokenRange;
  readonly resolution: SourceResolution;
  readonly notes: readonly SourceNote[];
  readonly journal: Journal;
  /** The number of names whose roles were read then. */
  readonly rolesRead: number;
}

/**
 * Resolves the sources of a text in order, and takes over from an earlier version of the text what the edit cannot have
 * changed: what stands before it, and what stands so far behind it that no rule sees it from there, once the discourse is as it
 * was. What differs of the discourse is known throughout; who asks for it is resolved anew.
 */
export class EarlierSources {
  readonly #discourse: Discourse;
  readonly #known: ReadonlyMap<Entity, Known>;
  readonly #steps: ResolvedStep[] = [];
  readonly #earlier: Earlier | undefined;
  /** The source of the earlier version that stands next. */
  #next = 0;
  #behind = false;
  #lost = false;
  #notesSince = 0;
  /** What differs from the earlier version at this place: descriptions and words with their entities there, entities with their traits. */
  readonly #differing = new Map<string | number | Entity, Entity | string | undefined>();
  #rolesBefore = 0;
  #resolvedAnew = 0;

  constructor(discourse: Discourse, previous: Previous<DiscourseState> | undefined) {
    this.#discourse = discourse;
    this.#known = knownOf(discourse);
    this.#earlier = previous && correspondence(discourse, this.#known, previous);
  }

  /** State from which the analysis of the edited text goes on. */
  get state(): DiscourseState {
    const { tokens, names, referents } = this.#discourse;
    return {
      tokens,
      names,
      referents,
      known: this.#known,
      sources: this.#steps,
      resolvedAnew: this.#resolvedAnew,
    };
  }

  /** The resolution of a source: that of the earlier version, or what `resolve` finds. */
  resolution(draft: QuotationDraft, source: TokenRange, resolve: () => SourceResolution): SourceResolution {
    const discourse = this.#discourse;
    const before = this.#counterpart(draft);
    const journal = newJournal();
    discourse.journal = journal;
    const firstNote = discourse.sources.length;
    const known = before && this.#mayBeTaken(before, source) ? this.#taken(before) : undefined;
    const resolution = known ?? resolve();
    if (known === undefined) this.#resolvedAnew++;
    const notes = discourse.sources.slice(firstNote);
    this.#steps.push({ draft, source, resolution, notes, journal, rolesRead: discourse.roles.count });
    if (this.#earlier === undefined) return resolution;
    if (known === undefined) {
      this.#noteNew(journal);
      if (before !== undefined) this.#noteEarlier(before);
      if (before === undefined || !this.#areSame(before.notes, notes)) this.#notesSince = 0;
    }
    this.#notesSince += notes.length;
    if (before !== undefined) this.#rolesBefore = before.rolesRead;
    return resolution;
  }

  /** The same source in the earlier version; none for those in the paragraphs of the edit. */
  #counterpart(draft: QuotationDraft): ResolvedStep | undefined {
    if (this.#earlier === undefined || this.#lost) return undefined;
    const { sources, reused } = this.#earlier;
    const { first } = draft.source!;
    if (first >= reused.first && first < reused.past) return undefined;
    if (first >= reused.past && !this.#behind) this.#leaveEdit(this.#earlier);
    const step = sources[this.#next++];
    const shift = this.#behind ? reused.tokenShift : 0;
    if (step !== undefined && isSameDraft(step.draft, draft, shift)) return step;
    this.#lost = true;
    return undefined;
  }

  /** The sources of the earlier version in the paragraphs of the edit are gone, with all that they changed. */
  #leaveEdit({ sources, reused }: Earlier): void {
    this.#behind = true;
    const end = reused.past - reused.tokenShift;
    for (; this.#next < sources.length && sources[this.#next]!.draft.source!.first < end; this.#next++) {
      this.#noteEarlier(sources[this.#next]!);
      this.#rolesBefore = sources[this.#next]!.rolesRead;
    }
    this.#notesSince = 0;
  }

  #mayBeTaken({ source, resolution, journal, notes }: ResolvedStep, now: TokenRange): boolean {
    const earlier = this.#earlier!;
    const { reused } = earlier;
    const shift = this.#behind ? reused.tokenShift : 0;
    if (source.first + shift !== now.first || source.past + shift !== now.past) return false;
    if (this.#behind && !(this.#isFar(now.first) && this.#notesSince >= SOURCES_BACK)) return false;
    if (this.#namesRead(this.#rolesBefore) !== this.#discourse.roles.count) return false;
    if (this.#differing.size > 0) {
      for (const what of this.#differing.keys()) if (typeof what === 'object') return false;
      if (journal.asked.some((what) => this.#differing.has(what))) return false;
    }
    if (this.#behind && earlier.roles.size > 0 && journal.asked.some((what) => earlier.roles.has(what))) return false;
    const { reason } = resolution;
    if (reason?.kind === 'coreference' && this.#movedOffset(reason.antecedent) === undefined) return false;
    const isKnown = (entity: Entity): boolean =>
      earlier.entities.has(entity) || journal.described.some((one) => one.entity === entity && one.made !== undefined);
    return (
      (resolution.entity === undefined || isKnown(resolution.entity)) &&
      resolution.others.every(isKnown) &&
      resolution.joint.every(({ entity }) => isKnown(entity)) &&
      notes.every(({ entity, joint }) => isKnown(entity) && joint.every(isKnown)) &&
      journal.described.every(({ entity }) => isKnown(entity)) &&
      journal.changes.every(({ entity }) => isKnown(entity))
    );
  }

  /** Whether the edit is out of sight from a token. */
  #isFar(token: number): boolean {
    const { tokens } = this.#discourse;
    const { past } = this.#earlier!.reused;
    return (
      tokens.sentenceOf(token) - tokens.sentenceOf(past) > SENTENCES_BACK &&
      this.#discourse.nameAt(token) - this.#discourse.nameAt(past) > NAMES_BACK
    );
  }

  /** Changes in the discourse what a source of the earlier version changed; its resolution. */
  #taken({ resolution, journal, notes, rolesRead }: ResolvedStep): SourceResolution {
    const discourse = this.#discourse;
    const { entities, reused } = this.#earlier!;
    const shift = this.#behind ? reused.tokenShift : 0;
    const units = this.#behind ? reused.unitShift : 0;
    for (const { description, entity, made } of journal.described) {
      if (made !== undefined) entities.set(entity, { ...made, names: [], roles: new Set() });
      const now = entities.get(entity)!;
      if (typeof description === 'string') discourse.addUnnamedReferent(description, now);
      else discourse.noteDescribedAs(description, now);
    }
    discourse.journal?.asked.push(...journal.asked);
    for (const { entity, change } of journal.changes) discourse.change(entities.get(entity)!, change);
    const read = this.#namesRead(rolesRead);
    if (read !== undefined) discourse.roles.readNames(read);
    const now = (entity: Entity): Entity => entities.get(entity)!;
    for (const { token, entity, joint } of notes)
      discourse.sources.push({ token: token + shift, entity: now(entity), joint: joint.map(now) });
    const { entity, others, joint, reason } = resolution;
    return {
      ...resolution,
      entity: entity && now(entity),
      others: others.map(now),
      joint: joint.map(({ entity: other, range }) => ({
        entity: now(other),
        range: range && { first: range.first + shift, past: range.past + shift },
      })),
      reason:
        reason?.kind === 'coreference'
          ? {
              ...reason,
              mention: { start: reason.mention.start + units, end: reason.mention.end + units },
              antecedent: this.#movedOffset(reason.antecedent)!,
            }
          : reason,
    };
  }

  /** An offset of the earlier version; undefined for one in the paragraphs of the edit. */
  #movedOffset(offset: number): number | undefined {
    const { start, end, reused } = this.#earlier!;
    if (offset < start) return offset;
    return offset >= end ? offset + reused.unitShift : undefined;
  }

  /** A number of names of the earlier version; undefined for one that ends in the paragraphs of the edit. */
  #namesRead(count: number): number | undefined {
    const { namesBefore, namesTo, nameShift } = this.#earlier!;
    if (count <= namesBefore) return count;
    return count >= namesTo ? count + nameShift : undefined;
  }

  #noteNew({ described, changes }: Journal): void {
    const differing = this.#differing;
    for (const { description, entity, before } of described) {
      if (!differing.has(description)) differing.set(description, before);
      if (differing.get(description) === entity) differing.delete(description);
    }
    for (const { entity, before, after } of changes) {
      if (!this.#earlier!.now.has(entity)) continue;
      if (!differing.has(entity)) differing.set(entity, before);
      if (differing.get(entity) === after) differing.delete(entity);
    }
  }

  #noteEarlier({ journal: { described, changes } }: ResolvedStep): void {
    const { entities } = this.#earlier!;
    const discourse = this.#discourse;
    const differing = this.#differing;
    for (const { description, entity } of described) {
      const was = entities.get(entity) ?? entity;
      if (discourse.described(description) === was) differing.delete(description);
      else differing.set(description, was);
    }
    for (const { entity, after } of changes) {
      const now = entities.get(entity);
      if (now === undefined) continue;
      if (traitsOf(now) === after) differing.delete(now);
      else differing.set(now, after);
    }
  }

  #areSame(before: readonly SourceNote[], notes: readonly SourceNote[]): boolean {
    const { entities, reused } = this.#earlier!;
    const shift = this.#behind ? reused.tokenShift : 0;
    return (
      before.length === notes.length &&
      before.every(({ token, entity, joint }, i) => {
        const now = notes[i]!;
        return (
          token + shift === now.token &&
          entities.get(entity) === now.entity &&
          joint.length === now.joint.length &&
          joint.every((other, at) => entities.get(other) === now.joint[at])
        );
      })
    );
  }
}

function isSameDraft(before: QuotationDraft, now: QuotationDraft, shift: number): boolean {
  return (
    before === now ||
    (before.rule === now.rule &&
      before.inner === now.inner &&
      before.source!.first + shift === now.source!.first &&
      before.source!.past + shift === now.source!.past &&
      before.sentence.first + shift === now.sentence.first &&
      before.sentence.past + shift === now.sentence.past &&
      before.pieces[0]!.first + shift === now.pieces[0]!.first)
  );
}

function knownOf(discourse: Discourse): ReadonlyMap<Entity, Known> {
  const known = new Map<Entity, Known>();
  const { referents } = discourse;
  for (let i = 0; i < referents.length; i++) {
    const entity = referents[i]!;
    if (known.has(entity)) continue;
    const { name, kind, gender, evident, personal, names, surname, firstName } = entity;
    known.set(entity, {
      name,
      traits: `${traitsOf(entity)} ${String(evident)} ${String(personal)} ${firstName} ${surname}`,
      kind,
      doubtful: kind === 'Person' && !evident && gender === 'unknown',
      count: Math.min(MOST_NAMES, names.length),
      naming: discourse.nameAt(names[0]!.first),
      earliest: i,
    });
  }
  return known;
}

/** What of an earlier version's discourse is what in the edited text's. */
interface Earlier {
  readonly sources: readonly ResolvedStep[];
  readonly reused: ReusedRanges;
  /** Entities of the earlier version with those of this one. */
  readonly entities: Map<Entity, Entity>;
  /** Entities of this version that the earlier one has. */
  readonly now: ReadonlySet<Entity>;
  /** The earlier version's paragraphs of the edit: offsets, and indices of names. */
  readonly start: number;
  readonly end: number;
  readonly namesBefore: number;
  readonly namesTo: number;
  readonly nameShift: number;
  /** What is asked for by those whom the edit gives another role, or takes one from. */
  readonly roles: ReadonlySet<string | number>;
}

/** Names in the paragraphs of an edit, by their indices: of the earlier version from `first` to `to`, of this one to `nowTo`. */
interface NamesOfEdit {
  readonly first: number;
  readonly to: number;
  readonly nowTo: number;
}

/** Undefined where names far from the edit are others, or mean somebody of whom the text says something else. */
function correspondence(
  discourse: Discourse,
  known: ReadonlyMap<Entity, Known>,
  previous: Previous<DiscourseState>,
): Earlier | undefined {
  const { found: state, reused } = previous;
  const { first, past, tokenShift } = reused;
  const earlierNameAt = (token: number): number => lowerBound(state.names.length, (i) => state.names[i]!.first < token);
  const edit = { first: discourse.nameAt(first), to: earlierNameAt(past - tokenShift), nowTo: discourse.nameAt(past) };
  const nameShift = edit.nowTo - edit.to;
  if (earlierNameAt(first) !== edit.first || discourse.names.length - state.names.length !== nameShift)
    return undefined;
  const entities = entitiesOfSameNames(discourse, previous, edit);
  if (entities === undefined || !areKnownAlike(discourse, known, state, entities, edit)) return undefined;
  return {
    sources: state.sources,
    reused,
    entities,
    now: new Set(entities.values()),
    start: state.tokens.start(first),
    end: state.tokens.start(past - tokenShift),
    namesBefore: edit.first,
    namesTo: edit.to,
    nameShift,
    roles: changedRoles(discourse, known, state, entities, edit),
  };
}

/** The entities of the names outside the edit, each with that of this version; undefined where a name or its entity is another. */
function entitiesOfSameNames(
  { names, referents }: Discourse,
  { found: state, reused }: Previous<DiscourseState>,
  { first, to, nowTo }: NamesOfEdit,
): Map<Entity, Entity> | undefined {
  const entities = new Map<Entity, Entity>();
  const taken = new Set<Entity>();
  for (let i = 0; i < state.names.length; i++) {
    if (i >= first && i < to) continue;
    const isBehind = i >= to;
    const index = isBehind ? i + nowTo - to : i;
    if (!isSameName(state.names[i]!, names[index]!, isBehind ? reused.tokenShift : 0)) return undefined;
    const entity = state.referents[i]!;
    const mine = referents[index]!;
    const other = entities.get(entity);
    if (other === mine) continue;
    if (other !== undefined || taken.has(mine)) return undefined;
    entities.set(entity, mine);
    taken.add(mine);
  }
  return entities;
}

/** Whether the names tell the same of each entity in both versions. */
function areKnownAlike(
  { tokens, referents }: Discourse,
  known: ReadonlyMap<Entity, Known>,
  state: DiscourseState,
  entities: ReadonlyMap<Entity, Entity>,
  { first, to, nowTo }: NamesOfEdit,
): boolean {
  const inEdit = new Set([...state.referents.slice(first, to), ...referents.slice(first, nowTo)]);
  const moved = (index: number): number => (index < first ? index : index >= to ? index + nowTo - to : first);
  const isSameIndex = (before: number, index: number): boolean =>
    moved(before) === index || (before >= first && before < to && index >= first && index < nowTo);
  for (const [entity, mine] of entities) {
    const before = state.known.get(entity)!;
    const after = known.get(mine)!;
    const same =
      before.name === after.name &&
      before.traits === after.traits &&
      before.count === after.count &&
      isSameIndex(before.naming, after.naming) &&
      isSameIndex(before.earliest, after.earliest);
    if (!same) return false;
    const isTouched = after.doubtful && (inEdit.has(entity) || inEdit.has(mine));
    if (!isTouched) continue;
    if (areNamesOfOrganization(state.tokens, entity.names) !== areNamesOfOrganization(tokens, mine.names)) return false;
  }
  return true;
}

/** What is asked for by those to whom the names in the edit give another role or age, or give none any more. */
function changedRoles(
  discourse: Discourse,
  known: ReadonlyMap<Entity, Known>,
  state: DiscourseState,
  entities: ReadonlyMap<Entity, Entity>,
  { first, to, nowTo }: NamesOfEdit,
): ReadonlySet<string | number> {
  const before = rolesIn(state, { first, past: to }, (entity) => state.known.get(entity)!, entities);
  const now = rolesIn(discourse, { first, past: nowTo }, (entity) => known.get(entity)!);
  const roles = new Set<string | number>();
  for (const [word, given] of before) if (!areSameRoles(now.get(word), given)) roles.add(word);
  for (const word of now.keys()) if (!before.has(word)) roles.add(word);
  return roles;
}

/** Roles and ages that some names of a text give: by what asks for them, to whom, and in which words. */
function rolesIn(
  { tokens, names, referents }: Pick<DiscourseState, 'tokens' | 'names' | 'referents'>,
  { first, past }: TokenRange,
  knownAs: (entity: Entity) => Known,
  now?: ReadonlyMap<Entity, Entity>,
): Map<string, (Entity | string)[]> {
  const copies = new Map<Entity, Entity>();
  const originals = new Map<Entity, Entity>();
  const own = referents.slice(first, past).map((entity) => {
    const known = copies.get(entity);
    if (known !== undefined) return known;
    const { name, kind } = knownAs(entity);
    const copy = { ...entity, name, kind, roles: new Set<string>() };
    copies.set(entity, copy);
    originals.set(copy, now?.get(entity) ?? entity);
    return copy;
  });
  const roles = new EntityRoles(tokens, names.slice(first, past), own);
  const given = new Map<string, (Entity | string)[]>();
  for (const [word, introductions] of roles.upTo(Infinity))
    given.set(
      `as ${word}`,
      introductions.flatMap(({ entity, role }) => [originals.get(entity)!, role.join(' ')]),
    );
  const ages = [...originals].flatMap(([copy, entity]) => {
    const age = roles.ageOf(copy);
    return age === undefined ? [] : [entity, age];
  });
  if (ages.length > 0) given.set(AGES, ages);
  return given;
}

function areSameRoles(
  a: readonly (Entity | string)[] | undefined,
  b: readonly (Entity | string)[] | undefined,
): boolean {
  return a?.length === b?.length && a?.every((one, i) => one === b![i]) === true;
}
