import type { SpeakerKind } from '../facts';
import type { Name } from './names';
import { Shape, type Tokens } from '../tokens';
import { wordSet, WordClass } from '../words';

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
  /** Whether it can be "he" or "she". */
  readonly personal: boolean;
}

const MALE = wordSet(
  'mr sir lord king prince father brother chairman spokesman businessman congressman councilman he his husband son uncle duke pope actor',
);
const FEMALE = wordSet(
  'mrs ms miss lady queen princess sister chairwoman spokeswoman businesswoman congresswoman councilwoman she her wife daughter aunt mother madam dame actress duchess',
);
const SUFFIX = wordSet('jr sr ii iii iv');

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
  return { list: gathering.list, ofName };
}

function isFull(tokens: Tokens, name: Name): boolean {
  return name.past - name.first > 1 && !tokens.has(name.past - 1, Shape.AllCapitals);
}

class Gathering {
  readonly list: Entity[] = [];
  readonly #tokens: Tokens;
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byFirstName = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity>();
  /** The token of the last name that `bearer` saw. */
  readonly #lastNamed = new Map<Entity, number>();
  /** Organisations of several words by their first. */
  readonly #byFirstWord = new Map<string, Entity>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  #textOf(name: Name): string {
    return this.#tokens.text.slice(this.#tokens.start(name.first), this.#tokens.end(name.past - 1));
  }

  /** The bearer of a name by its own words alone, made now if there is none. */
  create(name: Name): Entity {
    const text = this.#textOf(name);
    const known = this.#byName.get(text);
    if (known !== undefined) {
      this.#note(known, name);
      return known;
    }
    const tokens = this.#tokens;
    let last = name.past - 1;
    if (SUFFIX.has(tokens.word(last)) && last > name.first) last -= tokens.char(last - 1) === 0x2c ? 2 : 1;
    const surname = keyOf(tokens, last);
    const firstName = keyOf(tokens, name.first);
    const shorter = this.#longerFormOf(name, surname, firstName) ?? this.#wholeOf(name, text, surname);
    if (shorter !== undefined) {
      this.#byName.set(text, shorter);
      if (text.length > shorter.name.length && name.kind === 'person') shorter.name = text;
      this.#note(shorter, name);
      return shorter;
    }
    const kind =
      name.kind === 'person'
        ? 'Person'
        : name.kind === 'place'
          ? 'Place'
          : name.kind === 'organization'
            ? 'Organization'
            : 'Person';
    const entity: Entity = {
      name: text,
      kind,
      gender: 'unknown',
      surname,
      firstName,
      names: [],
      roles: new Set(),
      personal: kind === 'Person',
      evident: false,
    };
    this.list.push(entity);
    this.#byName.set(text, entity);
    if (kind === 'Person') {
      push(this.#bySurname, surname, entity);
      if (name.past - name.first > 1) push(this.#byFirstName, firstName, entity);
    } else if (name.past - name.first > 1) {
      this.#byInitials.set(initialsOf(tokens, name), entity);
      if (kind === 'Organization' && !this.#byFirstWord.has(firstName)) this.#byFirstWord.set(firstName, entity);
    }
    this.#note(entity, name);
    return entity;
  }

  /** "Ada N. Okoye" is "Ada Okoye". */
  #longerFormOf(name: Name, surname: string, firstName: string): Entity | undefined {
    if (name.kind !== 'person' || name.past - name.first < 2) return undefined;
    return this.#bySurname.get(surname)?.find((entity) => entity.firstName === firstName && entity.kind === 'Person');
  }

  /** "Haddad Karim" of "Lina Haddad Karim": a surname of several words. */
  #wholeOf(name: Name, text: string, surname: string): Entity | undefined {
    if (name.past - name.first < 2 || name.kind === 'place') return undefined;
    return this.#bySurname.get(surname)?.find((entity) => entity.name.endsWith(` ${text}`));
  }

  #note(entity: Entity, name: Name): void {
    entity.names.push(name);
    const tokens = this.#tokens;
    if (name.kind === 'person') {
      if (isEvident(tokens, name)) entity.evident = true;
      if (entity.kind !== 'Person' && name.roleFirst < name.first) entity.kind = 'Person';
      const gender = genderOf(tokens, name);
      if (entity.gender === 'unknown') entity.gender = gender;
    }
  }

  /** Who bears a name; call it in text order. */
  bearer(name: Name, known: Entity | undefined): Entity {
    const entity = known ?? this.#find(name);
    this.#lastNamed.set(entity, name.first);
    return entity;
  }

  #find(name: Name): Entity {
    const tokens = this.#tokens;
    const text = this.#textOf(name);
    const exact = this.#byName.get(text);
    const surname = keyOf(tokens, name.past - 1);
    if (name.past - name.first === 1) {
      const bearers =
        this.#bySurname.get(surname)?.filter((bearer) => bearer.firstName !== surname) ??
        this.#byFirstName.get(surname);
      const located = name.kind === 'place' && tokens.isA(name.first - 1, WordClass.Preposition);
      const found = bearers === undefined || bearers.length === 0 || located ? undefined : this.#nearest(bearers, name);
      if (found !== undefined && found !== exact) {
        this.#noteShort(found, name);
        return found;
      }
      const initials = tokens.has(name.first, Shape.AllCapitals) ? this.#byInitials.get(text) : undefined;
      if (initials !== undefined) return initials;
    }
    if (exact !== undefined) return exact;
    const longer = name.past - name.first > 1 ? undefined : this.#longOrganization(name);
    return longer ?? this.create(name);
  }

  /** "Acme" after "Acme Shipping Ltd." */
  #longOrganization(name: Name): Entity | undefined {
    if (name.kind === 'place' || name.kind === 'person') return undefined;
    const text = this.#textOf(name);
    return text.length < 3 ? undefined : this.#byFirstWord.get(keyOf(this.#tokens, name.first));
  }

  #noteShort(entity: Entity, name: Name): void {
    if (entity.gender === 'unknown') entity.gender = genderOf(this.#tokens, name);
    entity.names.push(name);
  }

  /** Of two people with one surname, the one whose title fits and who was named last before. */
  #nearest(bearers: readonly Entity[], name: Name): Entity | undefined {
    if (bearers.length === 1) return bearers[0];
    const gender = titleGender(this.#tokens, name);
    let best: Entity | undefined;
    let bestDistance = Infinity;
    for (let i = bearers.length - 1; i >= 0 && i >= bearers.length - MOST_NAMESAKES; i--) {
      const bearer = bearers[i]!;
      if (gender !== 'unknown' && bearer.gender !== 'unknown' && bearer.gender !== gender) continue;
      const last = this.#lastNamed.get(bearer);
      const away = last === undefined ? (bearer.names[0]!.first - name.first) * 2 + 1000 : name.first - last;
      // Of two Greenspans, the one whom the article is about needs no first name.
      const distance = away / Math.max(1, bearer.names.length);
      if (distance >= bestDistance) continue;
      best = bearer;
      bestDistance = distance;
    }
    return best;
  }
}

/** A text with more people of one surname is a list; the last ones count. */
const MOST_NAMESAKES = 20;

/** "RAMOS" in a transcript is "Ramos"; nothing else is folded, since names are written alike. */
function keyOf(tokens: Tokens, i: number): string {
  const text = tokens.textOf(i);
  return tokens.has(i, Shape.AllCapitals) && text.length > 3 ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** "Port Workers' Union" → "PWU". */
function initialsOf(tokens: Tokens, name: Name): string {
  let initials = '';
  for (let i = name.first; i < name.past; i++)
    if (tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.Clitic)) initials += tokens.text[tokens.start(i)] ?? '';
  return initials;
}

function isEvident(tokens: Tokens, name: Name): boolean {
  if (name.roleFirst < name.first || tokens.isA(name.first, WordClass.MaleName | WordClass.FemaleName)) return true;
  for (let i = name.first; i < name.past; i++) if (tokens.has(i, Shape.Dotted)) return true;
  return false;
}

function titleGender(tokens: Tokens, name: Name): Gender {
  for (let i = name.roleFirst; i < name.first; i++) {
    if (MALE.has(tokens.word(i))) return 'male';
    if (FEMALE.has(tokens.word(i))) return 'female';
  }
  return 'unknown';
}

function genderOf(tokens: Tokens, name: Name): Gender {
  const title = titleGender(tokens, name);
  if (title !== 'unknown') return title;
  const male = tokens.isA(name.first, WordClass.MaleName);
  const female = tokens.isA(name.first, WordClass.FemaleName);
  if (name.past - name.first === 1 || male === female) return 'unknown';
  return male ? 'male' : 'female';
}
