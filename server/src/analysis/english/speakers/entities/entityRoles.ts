import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, wordSet, WordClass } from '../../words';
import { ROLE_VERBS } from '../../lexicon/descriptionWords';
import { FORMS_OF_BE } from '../../lexicon/verbForms';
import type { Name } from '../names/name';
import type { Entity } from './entity';
import {
  APOSTROPHE,
  COMMA,
  LEFT_PARENTHESIS,
  PERIOD,
  RIGHT_PARENTHESIS,
  RIGHT_SINGLE_QUOTE,
  SMALL_S,
} from '../../../text/codeUnits';

const OLD = wordId('old');
const AS = wordId('as');
const WHO = wordId('who');
const AGE = wordId('age');
const AGED = wordId('aged');
const WHOSE = wordId('whose');
const FORMS_OF_ADDRESS = wordSet('dame lady lord madam mister sir');
/** "the widow of", "the lawyer for", "an aide to": whose somebody is. */
const SOMEBODYS = wordSet('of for to');
const LONGEST_APPOSITION = 16;
const LEADING_ARTICLE = /^(?:an?|the|who is) /i;

const NOMINAL = WordClass.Noun | WordClass.Adjective | WordClass.Role | WordClass.Determiner;

/** In tokens: "the company’s chairman". */
const LONGEST_EPITHET = 8;

/** Of the people introduced with a word, the last ones are remembered. */
const MOST_INTRODUCED = 6;

/** Entity that was given a role, and the first token of its name there. */
export interface Introduction {
  readonly entity: Entity;
  readonly token: number;
  /** Words of the role in lower case, up to its head: "deputy foreign minister". */
  readonly role: readonly string[];
}

/** Roles that a text gives to the entities that it names: "presidential spokesman Ivan Orlov", "Ada Okoye, the port's director,". */
export class EntityRoles {
  readonly #tokens: Tokens;
  readonly #names: readonly Name[];
  readonly #entities: readonly Entity[];
  readonly #byWord = new Map<string, Introduction[]>();
  readonly #ages = new Map<Entity, string>();
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
   * @returns per word of a role, in lower case, who was introduced with it, the last one last
   */
  upTo(token: number): ReadonlyMap<string, readonly Introduction[]> {
    while (this.#read < this.#names.length && this.#names[this.#read]!.first <= token) this.#readNext();
    return this.#byWord;
  }

  /** The number of names whose roles were read. */
  get count(): number {
    return this.#read;
  }

  /** Reads the roles of so many names, those that were read before included. */
  readNames(count: number): void {
    while (this.#read < count) this.#readNext();
  }

  #readNext(): void {
    const name = this.#names[this.#read]!;
    const entity = this.#entities[this.#read]!;
    this.#read++;
    if (name.roleFirst < name.first) this.#readBefore(entity, name);
    if (entity.kind !== 'Person') return;
    this.#readAge(entity, name);
    if (this.#tokens.char(name.roleFirst - 1) === COMMA) this.#readBeforeComma(entity, name);
    if (this.#tokens.char(name.past) === COMMA) this.#readBehind(entity, name);
    else this.#readPredicate(entity, name);
  }

  /** Age that the text gives an entity up to where `upTo` has read, in digits. */
  ageOf(entity: Entity): string | undefined {
    return this.#ages.get(entity);
  }

  /** "Nils Lind, 24, won", "the 24-year-old Nils Lind" */
  #readAge(entity: Entity, { roleFirst, first, past }: Name): void {
    const tokens = this.#tokens;
    // "the 24-year-old Scot" is somebody else by name.
    if (past - first === 1 && tokens.isA(first, WordClass.Demonym)) return;
    const behind = ageBehind(tokens, past);
    const age = behind > 0 ? behind : ageBefore(tokens, roleFirst - 1);
    if (age > 0) this.#ages.set(entity, tokens.textOf(age));
  }

  #readBefore(entity: Entity, name: Name): void {
    const last = this.#tokens.char(name.first - 1) === PERIOD ? name.first - 2 : name.first - 1;
    // A form of address tells nothing of what somebody is.
    if (last === name.roleFirst && FORMS_OF_ADDRESS.has(this.#tokens.word(last))) return;
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
        // "the widow of the victim, Carol Dunne," is no victim.
        if (SOMEBODYS.has(tokens.word(i - 1)) && tokens.isA(i - 2, WordClass.Role)) continue;
        if (role) this.#note(entity, i + 1, past, name.first);
        return;
      }
      role ||= tokens.isA(i, WordClass.Role) || isUnknownTrade(tokens, i);
      if (tokens.has(i, Shape.SentenceStart)) return;
    }
  }

  /** "Dieter Vogel is the company’s chairman.", "Dieter Vogel has worked as a nurse." */
  #readPredicate(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    const first = predicateAt(tokens, name.past);
    if (first < 0) return;
    for (let i = first + 1; i < first + LONGEST_EPITHET && tokens.kind(i) === Kind.Word; i++)
      if (tokens.isA(i, WordClass.Role) || isUnknownTrade(tokens, i)) {
        this.#note(entity, first, i + 1, name.first);
        return;
      }
  }

  #readBehind(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    const first = name.past + 1;
    // "Hannah Pascoe, whose sons like the school,"
    if (tokens.is(first, WHOSE)) return;
    // "The mayor, Hannah Pascoe, spoke to the Courier.": the comma closes a description before the name.
    const closes = tokens.char(name.roleFirst - 1) === COMMA;
    if (tokens.isA(first, WordClass.FiniteVerb) && !tokens.isA(first, closes ? WordClass.Role : NOMINAL)) return;
    let role = false;
    for (
      let i = first;
      i < first + LONGEST_APPOSITION && i < tokens.count && !tokens.has(i, Shape.SentenceStart);
      i++
    ) {
      if (isPluralGenitive(tokens, i)) continue;
      if (tokens.kind(i) === Kind.Punctuation || tokens.kind(i) === Kind.Quote) {
        if (role) this.#note(entity, first, i, name.first);
        return;
      }
      if (tokens.isA(i, WordClass.Auxiliary | WordClass.Cue | WordClass.Pronoun) && !tokens.isA(i, WordClass.Role))
        return;
      if (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.MaleName | WordClass.FemaleName)) role = true;
      else if (i < first + 4 && tokens.isA(first, WordClass.Determiner) && isUnknownTrade(tokens, i)) role = true;
    }
  }

  #note(entity: Entity, first: number, past: number, token: number): void {
    const tokens = this.#tokens;
    const role = tokens.textBetween(first, past).replace(LEADING_ARTICLE, '');
    if (role.toLowerCase() !== entity.name.toLowerCase()) entity.roles.add(role);
    // "a spokeswoman for the mayor" is no mayor.
    let last = tokens.find(first + 1, past, WordClass.Preposition);
    if (last < 0 || tokens.has(last, Shape.Glued)) last = past;
    const words: string[] = [];
    for (let i = first; i < last; i++) if (tokens.kind(i) === Kind.Word) words.push(tokens.textOf(i).toLowerCase());
    for (let i = first; i < last; i++) {
      if (!tokens.isA(i, WordClass.Role | WordClass.Title | WordClass.Noun) && !isUnknownTrade(tokens, i)) continue;
      const word = tokens.textOf(i).toLowerCase();
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [{ entity, token, role: words }]);
      else {
        list.push({ entity, token, role: words });
        if (list.length > MOST_INTRODUCED) list.shift();
      }
    }
  }
}

/** "secretary of the seafarers’ union": an apostrophe behind an s that a word follows, and no mark that closes. */
function isPluralGenitive(tokens: Tokens, i: number): boolean {
  const sign = tokens.char(i);
  return (
    (sign === APOSTROPHE || sign === RIGHT_SINGLE_QUOTE) &&
    tokens.has(i, Shape.Glued) &&
    tokens.text.charCodeAt(tokens.end(i - 1) - 1) === SMALL_S &&
    tokens.kind(i + 1) === Kind.Word &&
    !tokens.has(i + 1, Shape.Glued)
  );
}

/** The determiner of what a subject that ends at a token is, or works as: "is | the chairman", "has worked as | a nurse"; -1 for none. */
function predicateAt(tokens: Tokens, past: number): number {
  for (let i = past; i < past + 4 && tokens.kind(i) === Kind.Word; i++) {
    if (tokens.isA(i, WordClass.Determiner | WordClass.Possessive))
      return i > past && givesRole(tokens.word(i - 1)) ? i : -1;
    if (!tokens.isA(i, VERB) && !givesRole(tokens.word(i))) return -1;
  }
  return -1;
}

const VERB = WordClass.Auxiliary | WordClass.FiniteVerb | WordClass.BaseVerb;

function givesRole(word: number): boolean {
  return FORMS_OF_BE.has(word) || ROLE_VERBS.has(word) || word === AS;
}

/** The number of ", 24,", "(24)", ", aged 24", ", who is 24,", ", a 24-year-old" behind a name, -1 for none. */
function ageBehind(tokens: Tokens, past: number): number {
  if (tokens.char(past) === LEFT_PARENTHESIS)
    return tokens.char(past + 2) === RIGHT_PARENTHESIS ? numberAt(tokens, past + 1) : -1;
  if (tokens.char(past) !== COMMA) return -1;
  let i = past + 1;
  if (tokens.isA(i, WordClass.Determiner)) return tokens.kind(i + 1) === Kind.Number ? ageBefore(tokens, i + 5) : -1;
  const said = tokens.is(i, AGED) || tokens.is(i, AGE);
  if (said) i++;
  else if (tokens.is(i, WHO) && FORMS_OF_BE.has(tokens.word(i + 1))) i += 2;
  return said || tokens.kind(i + 1) === Kind.Punctuation ? numberAt(tokens, i) : -1;
}

function numberAt(tokens: Tokens, i: number): number {
  return tokens.kind(i) === Kind.Number && tokens.end(i) - tokens.start(i) <= 3 ? i : -1;
}

/** The number of "24-year-old" that ends at a token, -1 for none. */
export function ageBefore(tokens: Tokens, old: number): number {
  return tokens.is(old, OLD) && tokens.has(old, Shape.Glued) && tokens.kind(old - 4) === Kind.Number ? old - 4 : -1;
}

/** "a groundsman", "a porter": a word that is nothing but a surname to any list, and that ends as names of trades do. */
export function isUnknownTrade(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, Shape.Capital) || tokens.isA(i, ~(WordClass.Surname | WordClass.Common))) return false;
  const end = tokens.end(i);
  return (
    end - tokens.start(i) > 4 && TRADE_ENDINGS.some((ending) => tokens.text.startsWith(ending, end - ending.length))
  );
}

const TRADE_ENDINGS = ['man', 'woman', 'er', 'or', 'ist', 'wright', 'smith'];
