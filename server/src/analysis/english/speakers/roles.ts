import type { Entity } from './entities';
import type { Name } from './names';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass } from '../../text/words';

const COMMA = 0x2c;
const PERIOD = 0x2e;
const LONGEST_APPOSITION = 16;
const LEADING_ARTICLE = /^(?:an?|the|who is) /i;

/** The roles that a text gives to those whom it names: "presidential spokesman Ivan Orlov", "Ada Okoye, the port's director,". */
export class Roles {
  readonly #tokens: Tokens;
  readonly #names: readonly Name[];
  readonly #bearers: readonly Entity[];
  /** Per word of a role, who was last given a role with it. */
  readonly #byWord = new Map<string, { readonly entity: Entity; readonly token: number }>();
  #read = 0;

  constructor(tokens: Tokens, names: readonly Name[], bearers: readonly Entity[]) {
    this.#tokens = tokens;
    this.#names = names;
    this.#bearers = bearers;
  }

  /** Reads the roles that the text gives up to a token; every name once, in text order. */
  readTo(token: number): void {
    for (; this.#read < this.#names.length && this.#names[this.#read]!.first <= token; this.#read++) {
      const name = this.#names[this.#read]!;
      const entity = this.#bearers[this.#read]!;
      if (name.roleFirst < name.first) this.#readBefore(entity, name);
      if (this.#tokens.char(name.past) === COMMA && entity.kind === 'Person') this.#readBehind(entity, name);
    }
  }

  /** Who was last introduced with this word in a role, up to the token that was read to. */
  bearerOf(word: string): { readonly entity: Entity; readonly token: number } | undefined {
    return this.#byWord.get(word);
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
