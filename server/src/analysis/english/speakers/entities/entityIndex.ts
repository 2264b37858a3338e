import { ROLE_MODIFIERS } from '../../lexicon/descriptionWords';
import { MONTH_FIRST_NAMES, NO_PERSON_FIRST_WORDS } from '../../lexicon/nameElements';
import { PLACE_CONTEXT } from '../../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { noteGenderOfName } from './genders';
import { ORGANIZATION } from '../names/nameWords';
import { initialsOf, keyOf, surnameOf } from './nameKeys';
import { middleWords, partsOf, partsOfNames } from './partsOfNames';
import { MOST_NAMESAKES, nearestNamesake } from './namesakes';
import { isDescribedAsPerson } from './personSigns';
import { fullNameBeside } from './sharedSurnames';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import { newEntity } from './entity';
import { COMMA, LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../../text/codeUnits';

/** An unknown name is a person until more is known. */
const KINDS = { person: 'Person', place: 'Place', organization: 'Organization', unknown: 'Person' } as const;

const NAMING = WordClass.Surname | WordClass.MaleName | WordClass.FemaleName | WordClass.Preposition;

/** Entities of a text's names, with indices by full name, surname, first name, initials, first and last word. */
export class EntityIndex {
  readonly list: Entity[] = [];
  readonly #tokens: Tokens;
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byFirstName = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity>();
  /** Organisations of several words by their first. */
  readonly #byFirstWord = new Map<string, Entity>();
  readonly #byLastWord = new Map<string, Entity>();
  /** People by a word between their first name and their last: the first of two surnames. */
  readonly #byMiddle = new Map<string, Entity[]>();
  /** People by a part of several words of their full names, in lower case: "van daalen", "kilby-sayer". */
  readonly #byPart = new Map<string, Entity[]>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Entities of names, one per name. All of a text's names at once, in text order: a short name means whom it named last. */
  entitiesOf(names: readonly Name[]): Entity[] {
    const parts = partsOfNames(this.#tokens, names);
    const full = names.map((name) =>
      isFull(this.#tokens, name) && !(parts.size > 0 && parts.has(this.#textOf(name).toLowerCase()))
        ? this.#create(name)
        : undefined,
    );
    return names.map((name, i) => {
      const entity = full[i] ?? this.#ofSurnameBeside(names, i) ?? this.#find(name);
      entity.lastNamed = name.first;
      return entity;
    });
  }

  /** Entity of a name by its own words alone, made now if there is none. */
  #create(name: Name): Entity {
    const text = this.#textOf(name);
    const known = this.#byName.get(text);
    if (known !== undefined) {
      this.#note(known, name);
      return known;
    }
    const surname = surnameOf(this.#tokens, name);
    const firstName = keyOf(this.#tokens, name.first);
    const shorter = this.#longerFormOf(name, surname, firstName) ?? this.#wholeOf(name, text, surname);
    if (shorter !== undefined) {
      this.#byName.set(text, shorter);
      if (text.length > shorter.name.length && name.kind === 'person') shorter.name = text;
      this.#note(shorter, name);
      return shorter;
    }
    const entity = newEntity(text, KINDS[name.kind], surname, firstName);
    this.list.push(entity);
    this.#index(entity, name);
    this.#note(entity, name);
    return entity;
  }

  /** "Jaro" of "Brothers Jaro and Milan Bekker": Jaro Bekker, unless a Jaro is known. */
  #ofSurnameBeside(names: readonly Name[], i: number): Entity | undefined {
    const beside = fullNameBeside(this.#tokens, names, i);
    const name = names[i]!;
    if (beside < 0 || this.#findNamesake(name) !== undefined) return undefined;
    const surname = surnameOf(this.#tokens, names[beside]!);
    const firstName = keyOf(this.#tokens, name.first);
    const entity = newEntity(`${firstName} ${surname}`, 'Person', surname, firstName);
    entity.evident = true;
    this.list.push(entity);
    this.#byName.set(entity.name, entity);
    push(this.#bySurname, surname, entity);
    push(this.#byFirstName, firstName, entity);
    this.#noteShort(entity, name);
    return entity;
  }

  /** "Van Daalen", "Kilby-Sayer", "Abu Karim": the person whose full name has these words, if the text names one in full. */
  #ofPart(name: Name): Entity | undefined {
    const called = this.#byPart.get(this.#textOf(name).toLowerCase());
    return called === undefined ? undefined : nearestNamesake(this.#tokens, called, name);
  }

  /** Adds an entity to the indices. */
  #index(entity: Entity, name: Name): void {
    this.#byName.set(entity.name, entity);
    const several = name.past - name.first > 1;
    if (entity.kind === 'Person') {
      push(this.#bySurname, entity.surname, entity);
      if (several) push(this.#byFirstName, entity.firstName, entity);
      for (const part of partsOf(this.#tokens, name)) push(this.#byPart, part, entity);
      for (const word of middleWords(this.#tokens, name)) push(this.#byMiddle, word, entity);
    } else if (several) {
      this.#byInitials.set(initialsOf(this.#tokens, name), entity);
      this.#noteAcronym(entity, name);
      if (entity.kind !== 'Organization') return;
      if (!this.#byFirstWord.has(entity.firstName)) this.#byFirstWord.set(entity.firstName, entity);
      // "the Rockets" after "the Kelowna Rockets"
      const tokens = this.#tokens;
      if (
        !tokens.isA(name.past - 1, ORGANIZATION) &&
        tokens.has(name.past - 1, Shape.Capital) &&
        !this.#byLastWord.has(entity.surname)
      )
        this.#byLastWord.set(entity.surname, entity);
    }
  }

  /** "Citizenship Canada (IRCC)": what follows in brackets is another name. */
  #noteAcronym(entity: Entity, { past }: Name): void {
    const tokens = this.#tokens;
    if (
      tokens.char(past) === LEFT_PARENTHESIS &&
      tokens.char(past + 2) === RIGHT_PARENTHESIS &&
      tokens.has(past + 1, Shape.AllCapitals)
    )
      this.#byInitials.set(tokens.textOf(past + 1), entity);
  }

  /** "Ada N. Okoye" is "Ada Okoye". */
  #longerFormOf(name: Name, surname: string, firstName: string): Entity | undefined {
    if (name.kind !== 'person' || name.past - name.first < 2) return undefined;
    return this.#bySurname.get(surname)?.find((entity) => entity.firstName === firstName && entity.kind === 'Person');
  }

  /** "Haddad Karim" of "Lina Haddad Karim": a surname of several words. */
  #wholeOf(name: Name, text: string, surname: string): Entity | undefined {
    if (name.past - name.first < 2 || name.kind === 'place') return undefined;
    return this.#bySurname.get(surname)?.find(({ name }) => name.toLowerCase().endsWith(` ${text.toLowerCase()}`));
  }

  #note(entity: Entity, name: Name): void {
    entity.names.push(name);
    const people = this.#tokens.isA(name.first, WordClass.Demonym);
    if (name.kind === 'unknown' && !people && isDescribedAsPerson(this.#tokens, name.past)) entity.evident = true;
    if (name.kind !== 'person') return;
    if (isEvident(this.#tokens, name)) entity.evident = true;
    if (
      entity.kind !== 'Person' &&
      name.roleFirst < name.first &&
      !ROLE_MODIFIERS.has(this.#tokens.word(name.first - 1))
    )
      entity.kind = 'Person';
    noteGenderOfName(this.#tokens, entity, name);
  }

  #find(name: Name): Entity {
    const exact = this.#byName.get(this.#textOf(name));
    if (name.past - name.first > 1) {
      const whole = exact ?? this.#ofPart(name);
      if (whole === undefined) return this.#create(name);
      this.#noteShort(whole, name);
      return whole;
    }
    const found = this.#findNamesake(name);
    if (found !== undefined && found !== exact) {
      this.#noteShort(found, name);
      return found;
    }
    return this.#ofInitials(name) ?? exact ?? this.#longOrganization(name) ?? this.#create(name);
  }

  /** "Okoye", "Ada" */
  #findNamesake(name: Name): Entity | undefined {
    const tokens = this.#tokens;
    const word = keyOf(tokens, name.first);
    const located = name.kind === 'place' && tokens.isA(name.first - 1, WordClass.Preposition);
    if (located) return undefined;
    const entities = withSpaces(this.#bySurname.get(word)?.filter((entity) => entity.firstName !== word));
    if (entities !== undefined && entities.length > 0) return nearestNamesake(tokens, entities, name);
    const called = this.#byFirstName.get(word) ?? this.#byMiddle.get(word);
    // "her father, Joseph," is nobody named before.
    if (called === undefined || isRelative(tokens, name)) return undefined;
    return nearestNamesake(tokens, called, name);
  }

  /** "PWU" after "Port Workers' Union" */
  #ofInitials(name: Name): Entity | undefined {
    return this.#tokens.has(name.first, Shape.AllCapitals) ? this.#byInitials.get(this.#textOf(name)) : undefined;
  }

  /** "Acme" after "Acme Shipping Ltd." */
  #longOrganization(name: Name): Entity | undefined {
    if (name.kind === 'place' || name.kind === 'person') return undefined;
    const text = this.#textOf(name);
    if (text.length < 3) return undefined;
    const key = keyOf(this.#tokens, name.first);
    return this.#byFirstWord.get(key) ?? this.#byLastWord.get(key);
  }

  #noteShort(entity: Entity, name: Name): void {
    noteGenderOfName(this.#tokens, entity, name);
    entity.names.push(name);
  }

  #textOf(name: Name): string {
    return this.#tokens.text.slice(this.#tokens.start(name.first), this.#tokens.end(name.past - 1));
  }
}

/** Whether a name has several words, and is no headline or acronym. */
function isFull(tokens: Tokens, name: Name): boolean {
  return name.past - name.first > 1 && !tokens.has(name.past - 1, Shape.AllCapitals);
}

/** "Gasol-Lind" is neither when there is a Jonas Lind. */
function withSpaces(entities: Entity[] | undefined): Entity[] | undefined {
  if (entities === undefined || entities.length < 2) return entities;
  const whole = entities.slice(-MOST_NAMESAKES).filter(({ name }) => name.includes(' '));
  return whole.length > 0 ? whole : entities;
}

/** "her father, Joseph," */
function isRelative(tokens: Tokens, name: Name): boolean {
  return tokens.char(name.first - 1) === COMMA && tokens.isA(name.first - 2, WordClass.Relative);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** "Nnamdi Eze": words that are nothing else in English. */
function isUnheardOf(tokens: Tokens, { first, past }: Name): boolean {
  if (PLACE_CONTEXT.has(tokens.word(first - 1)) || NO_PERSON_FIRST_WORDS.has(tokens.word(first))) return false;
  let unheard = false;
  for (let i = first; i < past; i++) {
    if (tokens.word(i) === 0) unheard ||= tokens.kind(i) === Kind.Word;
    else if (!tokens.isA(i, NAMING) || tokens.isA(i, WordClass.Country | WordClass.Place)) return false;
  }
  return unheard;
}

/** Whether a title, a role, a known first name or an initial says that a name is a person's. */
function isEvident(tokens: Tokens, name: Name): boolean {
  const several = name.past - name.first > 1;
  const people = !several && tokens.isA(name.first, WordClass.Demonym);
  const role = name.roleFirst < name.first && !people && !ROLE_MODIFIERS.has(tokens.word(name.first - 1));
  if (role || tokens.isA(name.first, WordClass.MaleName | WordClass.FemaleName)) return true;
  if (!people && isDescribedAsPerson(tokens, name.past)) return true;
  if (several && (MONTH_FIRST_NAMES.has(tokens.word(name.first)) || isUnheardOf(tokens, name))) return true;
  for (let i = name.first; i < name.past; i++) if (tokens.has(i, Shape.Dotted)) return true;
  return false;
}
