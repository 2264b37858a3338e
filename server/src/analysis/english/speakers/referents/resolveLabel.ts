import { Kind, type Tokens } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { WordClass } from '../../words';
import { type Entity, type Gender, newEntity } from '../entities/entity';
import type { Discourse, ResolutionStep } from './discourse';
import { labelledNamesake } from './labelledNamesake';
import type { SourceResolution } from './sourceResolution';

/** A label says who speaks, and nothing else that the text says can make it somebody else. */
const CONFIDENCE = 0.95;

/**
 * Referent of the label of a turn that is no letter: the person it names, in full or by surname ("TAN" after "EZEKIEL TAN,
 * POSTMASTER"), else whoever is called so throughout the transcript ("The PRESIDING OFFICER").
 */
export function resolveLabel(step: ResolutionStep, range: TokenRange): SourceResolution {
  const { discourse } = step;
  const own = ownName(discourse, range);
  const named =
    labelledNamesake(discourse, range) ??
    personNamed(discourse, range) ??
    personCalled(discourse, own) ??
    personBySurname(discourse, range);
  if (named !== undefined) nameInLowerCase(named);
  const entity = named ?? calledSo(discourse, range, own);
  step.note(range.first, entity);
  const kind = entity.kind === 'Person' ? 'name' : 'description';
  return { entity, kind, confidence: CONFIDENCE, reason: undefined, others: [], joint: [] };
}

/** Gives a person whom the text names in capitals alone a name as others have one: "Dennis Farrow" for "DENNIS FARROW". */
export function nameInLowerCase(entity: Entity): void {
  if (entity.kind === 'Person' && isCapitals(entity.name)) entity.name = titleCased(entity.name);
}

/** "Ms. Wangari Njoroge": a name up to the end of the label, with nothing but titles before it. */
function personNamed(discourse: Discourse, { first, past }: TokenRange): Entity | undefined {
  const { tokens, names } = discourse;
  for (let i = discourse.nameAt(first); i < names.length && names[i]!.first < past; i++) {
    const name = names[i]!;
    if (name.past < past) continue;
    for (let token = first; token < name.first; token++)
      if (
        tokens.kind(token) === Kind.Word &&
        !tokens.isA(token, WordClass.Title | WordClass.Role | WordClass.Determiner)
      )
        return undefined;
    const entity = discourse.referent(i);
    return entity.kind === 'Person' ? entity : undefined;
  }
  return undefined;
}

/** A surname in capitals that is a word of the lexicon too is no name by itself. */
function personBySurname(discourse: Discourse, { first, past }: TokenRange): Entity | undefined {
  const { tokens, names } = discourse;
  const surname = tokens.textOf(past - 1).toLowerCase();
  for (let token = first; token < past - 1; token++)
    if (tokens.kind(token) === Kind.Word && !tokens.isA(token, WordClass.Title)) return undefined;
  for (let i = 0; i < names.length && names[i]!.first < past; i++) {
    const entity = discourse.referent(i);
    if (entity.kind === 'Person' && entity.surname.toLowerCase() === surname) return entity;
  }
  // One whom only labels name.
  for (const entity of discourse.unnamedReferents)
    if (entity.kind === 'Person' && entity.surname === surname) return entity;
  return undefined;
}

/** "RUTH OKADA" where the text speaks of Ruth Okada. */
function personCalled(discourse: Discourse, { first, past }: TokenRange): Entity | undefined {
  if (past - first < 2) return undefined;
  const name = discourse.textOf({ first, past }).toLowerCase();
  for (let i = 0; i < discourse.names.length; i++) {
    const entity = discourse.referent(i);
    if (entity.kind === 'Person' && entity.name.toLowerCase() === name) return entity;
  }
  return undefined;
}

/** Whoever the text does not name elsewhere is known by the words of the label. */
function calledSo(discourse: Discourse, range: TokenRange, own: TokenRange): Entity {
  const written = discourse.textOf(own);
  const key = written.toLowerCase();
  const known = discourse.unnamedReferent(key);
  if (known !== undefined) return known;
  const entity = isPersonal(discourse, range, own)
    ? newEntity(isCapitals(written) ? titleCased(written) : written, 'Person', lastWord(key), '')
    : newEntity(isCapitals(written) ? capitalized(written) : written, 'Unnamed', '', '');
  if (entity.kind === 'Person') entity.gender = genderOfFirstName(discourse.tokens, own.first);
  discourse.addUnnamedReferent(key, entity);
  return entity;
}

/** "MINA CASTLE" */
function genderOfFirstName(tokens: Tokens, i: number): Gender {
  const male = tokens.isA(i, WordClass.MaleName);
  if (male === tokens.isA(i, WordClass.FemaleName)) return 'unknown';
  return male ? 'male' : 'female';
}

/** A label without "The" and titles, unless it is nothing else: "Shri Raghunath Salvi", "Mr. Speaker", but "The Rev." */
function ownName({ tokens }: Discourse, { first, past }: TokenRange): TokenRange {
  let own = first;
  for (let i = first; i < past - 1; i++) {
    if (tokens.isA(i, WordClass.Determiner) || (isAddress(tokens.textOf(i)) && tokens.isA(i, WordClass.Title)))
      own = i + 1;
    else if (tokens.kind(i) === Kind.Word) break;
    else own = i + 1;
  }
  return { first: own, past };
}

/** Titles that are no office: "Mr", "Hon.", "Shrimati". */
function isAddress(word: string): boolean {
  return ADDRESSES.has(word.replace('.', '').toLowerCase());
}

const ADDRESSES = new Set(
  'mr mrs ms miss mx madam sir dame lord lady dr doctor prof professor hon honourable honorable rt right rev fr sen rep gov senator representative governor cllr councillor shri shrimati smt kumari thiru'.split(
    ' ',
  ),
);

/** Whether a label that the text does not explain is a person's name: "MR PRICE", "TOM ACHTERBERG"; not "UNIDENTIFIED MAN". */
function isPersonal({ tokens }: Discourse, { first }: TokenRange, own: TokenRange): boolean {
  const isTitled = own.first > first && isAddress(tokens.textOf(first));
  for (let i = own.first; i < own.past; i++) {
    if (tokens.kind(i) === Kind.Number) return false;
    if (tokens.kind(i) !== Kind.Word) continue;
    if (tokens.isA(i, WordClass.Title | WordClass.Role)) return false;
    const isName = tokens.word(i) === 0 || tokens.isA(i, NAMES);
    if (!isTitled && (!isName || own.past - own.first < 2)) return false;
  }
  return true;
}

const NAMES = WordClass.MaleName | WordClass.FemaleName | WordClass.Surname;

function isCapitals(words: string): boolean {
  return words.length > 2 && words === words.toUpperCase();
}

/** "Unidentified man" of "UNIDENTIFIED MAN". */
function capitalized(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}

/** "Fergus O’Hara-McNab" of "FERGUS O’HARA-MCNAB". */
function titleCased(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])(?:mc(?=\p{L}{2})|o[’'])?\p{L}/gu, (start) =>
      start.length < 2 ? start.toUpperCase() : capitalized(start.slice(0, -1)) + start.slice(-1).toUpperCase(),
    );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
