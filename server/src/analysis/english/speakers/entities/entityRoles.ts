import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { FORMS_OF_BE } from '../../lexicon/verbForms';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { COMMA, PERIOD } from '../../../text/codeUnits';

const LONGEST_APPOSITION = 16;
const LEADING_ARTICLE = /^(?:an?|the|who is) /i;

/** In tokens: "the company’s chairman". */
const LONGEST_EPITHET = 8;

/** Entity that was given a role, and the first token of its name there. */
interface Introduction {
  readonly entity: Entity;
  readonly token: number;
}

/** Roles that a text gives to the entities that it names: "presidential spokesman Ivan Orlov", "Ada Okoye, the port's director,". */
export class EntityRoles {
  readonly #tokens: Tokens;
  readonly #names: readonly Name[];
  readonly #entities: readonly Entity[];
  readonly #byWord = new Map<string, Introduction>();
  /** Names whose roles were read. */
  #read = 0;

  constructor(tokens: Tokens, names: readonly Name[], entities: readonly Entity[]) {
    this.#tokens = tokens;
    this.#names = names;
    this.#entities = entities;
  }

  /**
   * Reads the roles that the text gives up to a token, each once.
   *
   * @returns per word of a role, in lower case, who was last introduced with it
   */
  upTo(token: number): ReadonlyMap<string, Introduction> {
    for (; this.#read < this.#names.length && this.#names[this.#read]!.first <= token; this.#read++) {
      const name = this.#names[this.#read]!;
      const entity = this.#entities[this.#read]!;
      if (name.roleFirst < name.first) this.#readBefore(entity, name);
      if (entity.kind !== 'Person') continue;
      if (this.#tokens.char(name.roleFirst - 1) === COMMA) this.#readBeforeComma(entity, name);
      if (this.#tokens.char(name.past) === COMMA) this.#readBehind(entity, name);
      else if (FORMS_OF_BE.has(this.#tokens.word(name.past))) this.#readPredicate(entity, name);
    }
    return this.#byWord;
  }

  #readBefore(entity: Entity, name: Name): void {
    const last = this.#tokens.char(name.first - 1) === PERIOD ? name.first - 2 : name.first - 1;
    if (!this.#tokens.isA(name.roleFirst, WordClass.Abbreviation) || last > name.roleFirst) {
      this.#note(entity, name.roleFirst, last + 1, name.first);
    }
  }

  /** "Her lawyer, Felix Braun, was calm", "the foreign minister of Orland, Matteo Sarrazin,". */
  #readBeforeComma(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    const past = name.roleFirst - 1;
    let role = false;
    for (let i = past - 1; i > past - LONGEST_EPITHET && tokens.kind(i) === Kind.Word; i--) {
      if (tokens.isA(i, WordClass.Determiner | WordClass.Possessive)) {
        if (role) this.#note(entity, i + 1, past, name.first);
        return;
      }
      role ||= tokens.isA(i, WordClass.Role);
      if (tokens.has(i, Shape.SentenceStart)) return;
    }
  }

  /** "Dieter Vogel is the company’s chairman." */
  #readPredicate(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    const first = name.past + 1;
    if (!tokens.isA(first, WordClass.Determiner | WordClass.Possessive)) return;
    for (let i = first + 1; i < first + LONGEST_EPITHET && tokens.kind(i) === Kind.Word; i++)
      if (tokens.isA(i, WordClass.Role)) {
        this.#note(entity, first, i + 1, name.first);
        return;
      }
  }

  #readBehind(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    const first = name.past + 1;
    let role = false;
    for (
      let i = first;
      i < first + LONGEST_APPOSITION && i < tokens.count && !tokens.has(i, Shape.SentenceStart);
      i++
    ) {
      if (tokens.kind(i) === Kind.Punctuation || tokens.kind(i) === Kind.Quote) {
        if (role) this.#note(entity, first, i, name.first);
        return;
      }
      if (tokens.isA(i, WordClass.Auxiliary | WordClass.Cue | WordClass.Pronoun) && !tokens.isA(i, WordClass.Role))
        return;
      if (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.MaleName | WordClass.FemaleName)) role = true;
    }
  }

  #note(entity: Entity, first: number, past: number, token: number): void {
    const tokens = this.#tokens;
    const role = tokens.text.slice(tokens.start(first), tokens.end(past - 1)).replace(LEADING_ARTICLE, '');
    if (role.toLowerCase() !== entity.name.toLowerCase()) entity.roles.add(role);
    for (let i = first; i < past; i++) {
      if (tokens.isA(i, WordClass.Role | WordClass.Title | WordClass.Noun))
        this.#byWord.set(tokens.textOf(i).toLowerCase(), { entity, token });
    }
  }
}
