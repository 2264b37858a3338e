import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { COMMA, PERIOD } from '../../../text/codeUnits';

const LONGEST_APPOSITION = 16;
const LEADING_ARTICLE = /^(?:an?|the|who is) /i;

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
      if (this.#tokens.char(name.past) === COMMA && entity.kind === 'Person') this.#readBehind(entity, name);
    }
    return this.#byWord;
  }

  #readBefore(entity: Entity, name: Name): void {
    const last = this.#tokens.char(name.first - 1) === PERIOD ? name.first - 2 : name.first - 1;
    if (!this.#tokens.isA(name.roleFirst, WordClass.Abbreviation) || last > name.roleFirst) {
      this.#note(entity, name.roleFirst, last + 1, name.first);
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
