import { ADDRESSES } from '../../lexicon/titleForms';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { wordId, WordClass } from '../../words';
import type { Entity, Gender } from '../entities/entity';
import type { Discourse } from './discourse';

const LATE = wordId('late');
/** Of those with one surname, the first ones are looked at. */
const MOST_NAMESAKES = 8;

/**
 * Chooses among people with the surname of a label: whom the label's initial, title or courtesy fits ("H. QUILL", "MAYOR
 * TULLEY", "MS. CASTLE"), else the one whom the text speaks of first, and not as "the late". None where just one has the name.
 */
export function labelledNamesake(discourse: Discourse, range: TokenRange): Entity | undefined {
  const key = discourse.textOf(range).toLowerCase();
  const known = discourse.labelled.get(key);
  if (known !== undefined) return known;
  const all = namesakes(discourse, range.past - 1);
  if (all.length < 2) return undefined;
  const fitting = fittingOf(discourse, range, all);
  if (fitting === undefined) return undefined;
  const best = fitting.find((entity) => !isDead(discourse, entity)) ?? fitting[0];
  if (best !== undefined) discourse.labelled.set(key, best);
  return best;
}

/** People with a surname, in the order in which the text, and then its labels, name them. */
function namesakes(discourse: Discourse, token: number): Entity[] {
  const { tokens, names } = discourse;
  const surname = tokens.textOf(token).toLowerCase();
  const found = new Set<Entity>();
  for (let i = 0; i < names.length && found.size < MOST_NAMESAKES; i++) {
    const entity = discourse.referent(i);
    if (isCalled(entity, surname)) found.add(entity);
  }
  for (const entity of discourse.unnamedReferents) if (isCalled(entity, surname)) found.add(entity);
  return [...found];
}

/** Somebody with a surname and more. */
function isCalled({ kind, name }: Entity, surname: string): boolean {
  return kind === 'Person' && name.toLowerCase().endsWith(` ${surname}`);
}

/** Those whom what stands before the surname fits, none where it is a full name. */
function fittingOf(
  { tokens, roles }: Discourse,
  { first, past }: TokenRange,
  all: readonly Entity[],
): Entity[] | undefined {
  let fitting = [...all];
  for (let i = first; i < past - 1; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.isA(i, WordClass.Determiner)) continue;
    const word = tokens.textOf(i).toLowerCase();
    const gender = genderOfTitle(tokens, i);
    let next: Entity[];
    if (isInitial(tokens, i))
      next = fitting.filter(({ name }) => name.toLowerCase().startsWith(word.charAt(0)) && !/^\p{L}\.? /u.test(name));
    else if (ADDRESSES.has(tokens.word(i))) next = ofGender(fitting, gender);
    else if (tokens.isA(i, WordClass.Title | WordClass.Role)) {
      roles.upTo(Infinity);
      next = fitting.filter((entity) => hasRole(entity, word));
    } else return undefined;
    if (next.length > 0) fitting = next;
  }
  return fitting;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return (
    tokens.end(i) - tokens.start(i) === 1 || (tokens.has(i, Shape.Dotted) && tokens.end(i) - tokens.start(i) === 2)
  );
}

function genderOfTitle(tokens: Tokens, i: number): Gender {
  if (MASCULINE_NOUNS.has(tokens.word(i))) return 'male';
  return FEMININE_NOUNS.has(tokens.word(i)) ? 'female' : 'unknown';
}

/** Those of a gender, else those of whom none is known. */
function ofGender(entities: readonly Entity[], gender: Gender): Entity[] {
  if (gender === 'unknown') return [...entities];
  const same = entities.filter((entity) => entity.gender === gender);
  return same.length > 0 ? same : entities.filter((entity) => entity.gender === 'unknown');
}

function hasRole({ roles }: Entity, word: string): boolean {
  for (const role of roles) if (` ${role.toLowerCase()} `.includes(` ${word} `)) return true;
  return false;
}

/** "his late sister, Oda Quill" */
function isDead({ tokens }: Discourse, { names }: Entity): boolean {
  const name = names[0];
  if (name === undefined) return false;
  for (let i = name.first - 1; i > name.first - 5 && !tokens.has(i + 1, Shape.SentenceStart); i--)
    if (tokens.is(i, LATE)) return true;
  return false;
}
