import { spanAt } from '../../../text/spanAt';
import { startAt } from '../../../text/lines';
import { type Entities, gatherEntities } from '../entities/gatherEntities';
import type { Coreference } from '../../../attributionReasons';
import type { Span } from '../../../facts';
import type { Marks } from '../../../text/marks';
import type { Sentence } from '../../phrases/phrases';
import { withinInner } from '../../quoting/innerQuotations';
import { Kind, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { EntityRoles } from '../entities/entityRoles';
import { withPlacesToldApart } from '../entities/placesLikePeople';
import type { Name } from '../names/name';
import { type Entity, newEntity } from '../entities/entity';
import type { SourceResolution } from './sourceResolution';
import type { TokenRange } from '../../../text/tokenRange';
import { COMMA } from '../../../text/codeUnits';

/** In tokens, comma included: "The port's former director,". */
const LONGEST_DESCRIPTION = 8;

/** Text, names and tags that a discourse is made of. */
export interface DiscourseSources {
  readonly tokens: Tokens;
  readonly marks: Marks;
  /** Per token, the tag that it got when its sentence was read. */
  readonly tags: Uint8Array;
  readonly names: readonly Name[];
  /** Byline, date line and dateline: who is named there is nobody that the text speaks of. */
  readonly skip: readonly Span[];
}

/** Names of a text and their entities as they were found in an earlier version. */
export interface EarlierEntities extends Entities {
  readonly names: readonly Name[];
}

/** Referent of a source that begins at a token, and who speaks with it. */
export interface SourceNote {
  readonly token: number;
  readonly entity: Entity;
  readonly joint: readonly Entity[];
}

/** Resolution of sources one by one, which `Discourse.inTextOrder` alone makes: those before one have their referents. */
class ResolutionStep {
  readonly #discourse: Discourse;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  get discourse(): Discourse {
    return this.#discourse;
  }

  /** Notes the referent of the source that is resolved, which begins at a token, and who speaks with it. */
  note(token: number, entity: Entity, joint: readonly Entity[] = []): void {
    this.#discourse.sources.push({ token, entity, joint });
  }
}

export type { ResolutionStep };

/** What the resolution of a source asked for and changed: by it the resolution is taken over after an edit elsewhere. */
export interface Journal {
  /** Descriptions in lower case, words by their ids, roles behind "as ". */
  readonly asked: (string | number)[];
  readonly described: Described[];
  readonly changes: Change[];
}

/** The entity of a description, or the one last described with a word, from here on. */
interface Described {
  readonly description: string | number;
  readonly entity: Entity;
  /** The entity as it was made, if it was for this description. */
  readonly made: Entity | undefined;
  readonly before: Entity | undefined;
}

/** What the text says of an entity's kind and gender from here on. */
interface Change {
  readonly entity: Entity;
  readonly change: Partial<Pick<Entity, 'kind' | 'gender' | 'isGenderGuessed'>>;
  /** Its traits before and after: see `traitsOf`. */
  readonly before: string;
  readonly after: string;
}

export function newJournal(): Journal {
  return { asked: [], described: [], changes: [] };
}

/** What the resolution of a source may change of an entity, as one word. */
export function traitsOf({ kind, gender, isGenderGuessed }: Entity): string {
  return `${kind} ${gender} ${String(isGenderGuessed)}`;
}

/** Referents of a text: the entities of its names, and those of the sources resolved up to now. */
export class Discourse {
  readonly tokens: Tokens;
  readonly marks: Marks;
  /** Names as they are written, before women are told from villages. */
  readonly written: readonly Name[];
  readonly names: readonly Name[];
  readonly entities: Entities;
  readonly roles: EntityRoles;
  /** Referents of the sources resolved up to now, in text order. */
  readonly sources: SourceNote[] = [];
  /** Entities that the text describes and does not name, by the description in lower case. */
  readonly #unnamedReferents = new Map<string, Entity>();
  /** Entities that a person annotated up to now, by the description in lower case. */
  readonly annotatedReferents = new Map<string, Entity>();
  /** Entity last described with a word, by the word's id. */
  readonly #lastDescribedAs = new Map<number, Entity>();
  /** What the resolution of the present source asks for and changes, where an edited text may go on from this one. */
  journal: Journal | undefined;
  /** Speaker of each label shared by people of one surname, by the label in lower case. */
  readonly labelled = new Map<string, Entity>();
  /** Person who answers the questions of an interview, and the answer that was resolved last. */
  interviewee: { readonly resolution: SourceResolution; token: number } | undefined;
  /** The first token of each name. */
  readonly #firsts: Int32Array;
  readonly #tags: Uint8Array;
  #withinInner: Int32Array | undefined;
  #byName: Map<string, Entity> | undefined;

  /** @param earlier names and entities of an earlier version, if the text has the same */
  constructor(
    { tokens, marks, tags, names, skip }: DiscourseSources,
    earlier?: (names: readonly Name[]) => EarlierEntities | undefined,
  ) {
    this.tokens = tokens;
    this.marks = marks;
    this.#tags = tags;
    this.written =
      skip.length === 0 ? names : names.filter(({ first }) => spanAt(skip, tokens.start(first)) === undefined);
    const same = earlier?.(this.written);
    this.names = same?.names ?? withPlacesToldApart(tokens, this.written);
    this.#firsts = new Int32Array(this.names.length);
    for (let i = 0; i < this.names.length; i++) this.#firsts[i] = this.names[i]!.first;
    this.entities = same ?? gatherEntities(tokens, this.names);
    this.roles = new EntityRoles(tokens, this.names, this.entities.ofName);
  }

  /**
   * Entity that a person annotated by a full name: the one of that name in the text, else a new one. An entity that the
   * text calls by a part of the name only has the full name from now on.
   *
   * @param referent entity of the name that was annotated
   */
  called({ name, kind }: Pick<Entity, 'name' | 'kind'>, referent?: Entity): Entity {
    this.#byName ??= new Map(this.entities.list.toReversed().map((entity) => [entity.name, entity]));
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const entity = referent && ` ${name} `.includes(` ${referent.name} `) ? referent : newEntity(name, kind, '', '');
    entity.name = name;
    this.#byName.set(name, entity);
    return entity;
  }

  /** Entity that the text describes and does not name, by the description in lower case. */
  unnamedReferent(description: string): Entity | undefined {
    this.journal?.asked.push(description);
    return this.#unnamedReferents.get(description);
  }

  /** All that the text describes and does not name, up to now. */
  get unnamedReferents(): Iterable<Entity> {
    return this.#unnamedReferents.values();
  }

  addUnnamedReferent(description: string, entity: Entity): void {
    const before = this.#unnamedReferents.get(description);
    this.journal?.described.push({ description, entity, made: { ...entity }, before });
    this.#unnamedReferents.set(description, entity);
  }

  /** Entity last described with a word, by the word's id: "a senior aide" for "the aide". */
  lastDescribedAs(word: number): Entity | undefined {
    this.journal?.asked.push(word);
    return this.#lastDescribedAs.get(word);
  }

  noteDescribedAs(word: number, entity: Entity): void {
    const before = this.#lastDescribedAs.get(word);
    this.journal?.described.push({ description: word, entity, made: undefined, before });
    this.#lastDescribedAs.set(word, entity);
  }

  /** The entity of a description, or the one last described with a word, without asking for it. */
  described(description: string | number): Entity | undefined {
    return typeof description === 'string'
      ? this.#unnamedReferents.get(description)
      : this.#lastDescribedAs.get(description);
  }

  change(entity: Entity, change: Change['change']): void {
    const before = this.journal && traitsOf(entity);
    Object.assign(entity, change);
    if (before !== undefined) this.journal?.changes.push({ entity, change, before, after: traitsOf(entity) });
  }

  /** The entities of the names, one per name. */
  get referents(): readonly Entity[] {
    return this.entities.ofName;
  }

  /** Entity of a name, by its index in `names`. */
  referent(name: number): Entity {
    return this.entities.ofName[name]!;
  }

  /** Sentence as it was read; `inner` for one inside a quotation, whose marks do not count there. */
  sentence({ first, past }: TokenRange, inner: boolean): Sentence {
    const { tokens, marks } = this;
    const within = inner ? (this.#withinInner ??= withinInner(marks, { first: 0, past: tokens.count })) : marks.within;
    return { tokens, tags: this.#tags, within, first, past };
  }

  /** Sources in text order, with the step in which they are resolved: whom one refers to counts for those behind it. */
  inTextOrder<T>(
    sources: readonly T[],
    tokenOf: (source: T) => number,
  ): { readonly source: T; readonly step: ResolutionStep }[] {
    const step = new ResolutionStep(this);
    return sources.toSorted((a, b) => tokenOf(a) - tokenOf(b)).map((source) => ({ source, step }));
  }

  /** Index of the first name that begins at or after a token. */
  nameAt(token: number): number {
    return startAt(this.#firsts, token);
  }

  /**
   * Whether a name stands where subjects do: first in its sentence, behind its description, "The mayor, Iain Drum, …", or behind
   * an adjunct, "Across the room, Iain Drum …".
   */
  beginsSentence(name: Name): boolean {
    const { tokens } = this;
    const start = tokens.sentenceStart(tokens.sentenceOf(name.first));
    const before = name.roleFirst - start;
    // "Frost thanked | Jill Marsh"
    if (this.#isTag(name)) return true;
    if (before <= 2) return before === 0 || !tokens.isA(name.roleFirst - 1, WordClass.FiniteVerb | WordClass.Auxiliary);
    return (
      before <= LONGEST_DESCRIPTION &&
      tokens.char(name.roleFirst - 1) === COMMA &&
      (tokens.char(name.past) === COMMA || tokens.isA(start, WordClass.Preposition)) &&
      tokens.find(start, name.roleFirst, WordClass.Conjunction) < 0
    );
  }

  /** "…, Okoye believes." */
  #isTag({ roleFirst, past }: Name): boolean {
    const { tokens } = this;
    return (
      tokens.char(roleFirst - 1) === COMMA &&
      tokens.isA(past, WordClass.FiniteVerb) &&
      tokens.kind(past + 1) === Kind.Punctuation
    );
  }

  spanOf(range: TokenRange): Span {
    return { start: this.tokens.start(range.first), end: this.tokens.end(range.past - 1) };
  }

  textOf(range: TokenRange): string {
    return this.tokens.text.slice(this.tokens.start(range.first), this.tokens.end(range.past - 1));
  }

  /** Reason of a source that refers to an entity which a mention at a token names: "the minister" → Ada Okoye. */
  coreference(source: TokenRange, { name }: Entity, token: number): Coreference {
    return { kind: 'coreference', mention: this.spanOf(source), name, antecedent: this.tokens.start(token) };
  }
}
