import { Kind, Shape } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { WordClass } from '../../words';
import { type Entity, newEntity } from '../entities/entity';
import type { Discourse } from './discourse';
import { bestOf } from './ranking';
import { rankGroups } from './resolveGroup';
import type { SourceResolution } from './sourceResolution';
import { COMMA, SMALL_S } from '../../../text/codeUnits';

const NAMES_BACK = 20;
const SOURCES_BACK = 6;
const SENTENCES_BACK = 6;
/** In tokens: "The night nurses". */
const LONGEST_SUBJECT = 4;
/** In names. */
const LONGEST_LIST = 5;
/** Penalty for a sentence of distance. */
const DISTANCE = 0.35;
/** Weights of the readings of "they": people who spoke together, who were named together, whom the text calls so, whom a noun describes. */
const Bonus = { joint: 2, together: 1.7, neutral: 2.4, plural: 1.6 } as const;

/** Several, or one whom the text calls "they", with the first token of the mention. */
interface Group {
  readonly entities: readonly [Entity, ...Entity[]];
  readonly token: number;
  readonly score: number;
}

/** Referents of "they": who spoke or was named together, people described, an organisation; never one whom the text calls "he" or "she". */
export function resolveThey(discourse: Discourse, range: TokenRange): SourceResolution {
  const ranking = rankGroups(discourse, range, () => true);
  for (const ranked of ranking) if (ranked.entity.name.endsWith('s')) ranked.score += 1;
  ranking.sort((a, b) => b.score - a.score);
  const organization = bestOf(discourse, range, 'pronoun', ranking, { floor: 0.5, ceiling: 0.7, lead: 2 });
  const best = [...spokenTogether(discourse, range), ...namedTogether(discourse, range), ...described(discourse, range)]
    .toSorted((a, b) => b.score - a.score)
    .at(0);
  if (best === undefined || best.score < (ranking[0]?.score ?? -Infinity)) return organization;
  const [entity, ...joint] = best.entities;
  return {
    entity,
    kind: 'pronoun',
    confidence: 0.7,
    reason: discourse.coreference(range, entity, best.token),
    others: ranking.slice(0, 3).map((other) => other.entity),
    joint: joint.map((other) => ({ entity: other, range: undefined })),
  };
}

function scoreOf({ tokens }: Discourse, range: TokenRange, token: number, bonus: number): number {
  return bonus - (tokens.sentenceOf(range.first) - tokens.sentenceOf(token)) * DISTANCE;
}

/** "Lee and Park said … “…,” they added." */
function spokenTogether(discourse: Discourse, range: TokenRange): Group[] {
  const { sources } = discourse;
  const groups: Group[] = [];
  for (let i = sources.length - 1; i >= Math.max(0, sources.length - SOURCES_BACK); i--) {
    const { token, entity, joint } = sources[i]!;
    if (joint.length === 0 || token >= range.first) continue;
    groups.push({ entities: [entity, ...joint], token, score: scoreOf(discourse, range, token, Bonus.joint) });
  }
  return groups;
}

/** "Anna Lee and Jonas Park sell bread. They said …", "Neither Anna Lee nor Jonas Park", and who is called "they" alone. */
function namedTogether(discourse: Discourse, range: TokenRange): Group[] {
  const { tokens, names } = discourse;
  const here = tokens.sentenceOf(range.first);
  const groups: Group[] = [];
  const last = discourse.nameAt(range.first) - 1;
  for (let i = last; i >= Math.max(0, last - NAMES_BACK); i--) {
    const { first } = names[i]!;
    if (here - tokens.sentenceOf(first) > SENTENCES_BACK) break;
    const entity = discourse.referent(i);
    if (entity.kind !== 'Person') continue;
    if (entity.gender === 'neutral')
      groups.push({ entities: [entity], token: first, score: scoreOf(discourse, range, first, Bonus.neutral) });
    const list = listThatEndsWith(discourse, i);
    if (list.length < 2) continue;
    const entities = list.map((index) => discourse.referent(index));
    const head = names[list[0]!]!.first;
    const quoted = discourse.marks.within[head] === 0 ? 0 : 1;
    const score = scoreOf(discourse, range, head, Bonus.together) - quoted;
    groups.push({ entities: [entities[0]!, ...entities.slice(1)], token: head, score });
  }
  return groups;
}

/** Indices of the people whom a list names, "Lee, Park and Okoye", by the index of the last; it alone where it ends no list. */
function listThatEndsWith(discourse: Discourse, last: number): number[] {
  const list = [last];
  for (let i = last - 1; i >= 0 && list.length < LONGEST_LIST; i--) {
    const isPerson = discourse.referent(i).kind === 'Person' && discourse.referent(i) !== discourse.referent(list[0]!);
    if (!isPerson || !isJoined(discourse, i, list[0]!, list.length === 1)) break;
    list.unshift(i);
  }
  return list;
}

/** "Lee | and | Park", "Lee |, 34, and | Park", "Lee | and her husband, | Park"; further to the left "Okoye |, | Lee and Park". */
function isJoined({ tokens, names }: Discourse, left: number, right: number, isLast: boolean): boolean {
  let between = names[right]!.roleFirst - 1;
  if (tokens.char(between) === COMMA && tokens.isA(between - 1, WordClass.Relative)) between -= 3;
  if (isLast ? !tokens.isA(between, WordClass.Conjunction) : tokens.char(between) !== COMMA) return false;
  if (tokens.char(between - 1) === COMMA && tokens.kind(between - 2) === Kind.Number) between -= 3;
  return names[left]!.past === between || (names[left]!.past === between - 1 && tokens.char(between - 1) === COMMA);
}

/** "Doctors have worked without pay. They said …": people whom a plural noun describes, the subject of a sentence before. */
function described(discourse: Discourse, range: TokenRange): Group[] {
  const { tokens, marks } = discourse;
  const here = tokens.sentenceOf(range.first);
  for (let sentence = here; sentence >= Math.max(0, here - SENTENCES_BACK); sentence--) {
    const first = tokens.sentenceStart(sentence);
    if (marks.within[first] !== 0) continue;
    const past = pluralSubject(discourse, first);
    if (past <= first || past > range.first) continue;
    const entity = entityDescribed(discourse, { first, past });
    return [{ entities: [entity], token: first, score: scoreOf(discourse, range, first, Bonus.plural) }];
  }
  return [];
}

/** End (exclusive) of the noun phrase of several people that begins a sentence before its verb, the first token for none. */
function pluralSubject({ tokens }: Discourse, first: number): number {
  for (let i = first; i < first + LONGEST_SUBJECT && tokens.kind(i) === Kind.Word; i++) {
    const isPlural = tokens.isA(i, WordClass.Role) && tokens.text.charCodeAt(tokens.end(i) - 1) === SMALL_S;
    const verb = WordClass.Auxiliary | WordClass.FiniteVerb | WordClass.BaseVerb;
    if (isPlural && (i === first || !tokens.has(i, Shape.Capital)) && tokens.isA(i + 1, verb)) return i + 1;
    if (tokens.isA(i, WordClass.Preposition | WordClass.Pronoun | WordClass.Subordinator | WordClass.Auxiliary)) break;
  }
  return first;
}

function entityDescribed(discourse: Discourse, range: TokenRange): Entity {
  const written = discourse.textOf(range);
  const key = written.toLowerCase();
  const known = discourse.unnamedReferent(key);
  if (known !== undefined) return known;
  const entity = newEntity(written, 'Unnamed', '', '');
  discourse.addUnnamedReferent(key, entity);
  return entity;
}
