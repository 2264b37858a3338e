import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import { GENERIC_PERSONS } from '../../lexicon/descriptionWords';
import { DEFINITE_DETERMINERS, DEMONSTRATIVES } from '../../lexicon/determiners';
import type { AttributionReason } from '../../../attributionReasons';
import type { SpeakerKind } from '../../../facts';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import type { Discourse } from './discourse';
import { resolveOrganization } from './resolveGroup';
import { rankPersons } from './resolvePerson';
import type { Entity, Gender } from '../entities/entity';
import type { SourceResolution } from './sourceResolution';
import type { TokenRange } from '../../../text/tokenRange';
import { SMALL_S } from '../../../text/codeUnits';

const MINISTER = wordId('minister');
const PRIME = wordId('prime');
const OLD = wordId('old');
const SENTENCES_BACK = 6;
/** In words: "the Kremlin official", "the former striker". */
const LONGEST_EPITHET = 5;
const INDEFINITE = /^(?:an?|one|another|two|some|several|many)\b/;

/** Referent of a description, an entity named before or one of its own: "the Kremlin official", "a neighbour", "the company". */
export function resolveDescription(discourse: Discourse, range: TokenRange): SourceResolution {
  const { tokens, unnamedReferents } = discourse;
  const head = headOf(tokens, range);
  const role = tokens.isA(head, WordClass.Role | WordClass.Relative) || hasAge(tokens, range) || isMan(tokens, head);
  const known = resolveDefinite(discourse, range, head, role);
  if (known !== undefined) return known;
  const written = discourse.textOf(range);
  const key = written.toLowerCase();
  const same = INDEFINITE.test(key)
    ? undefined
    : (unnamedReferents.get(key) ?? unnamedReferents.get(key.replace(/^the /, 'a ')));
  if (same !== undefined) return resolved(same, kindOf(tokens, head, role) === 'Organization' ? 0.6 : 0.8);
  const speakerKind = kindOf(tokens, head, role);
  const entity: Entity = {
    name: written,
    kind: speakerKind,
    gender: genderOfRole(tokens, head),
    surname: '',
    firstName: '',
    names: [],
    roles: new Set(),
    personal: role,
    evident: false,
    lastNamed: -1,
  };
  unnamedReferents.set(key, entity);
  if (role && tokens.word(head) !== 0) discourse.lastDescribedAs.set(tokens.word(head), entity);
  // "a neighbour" is nobody else; "the report", "the director" may be somebody whom a reader would name.
  return resolved(entity, INDEFINITE.test(key) ? 0.85 : speakerKind === 'Organization' ? 0.55 : 0.7);
}

function kindOf(tokens: Tokens, head: number, role: boolean): SpeakerKind {
  const group = tokens.isA(head, WordClass.Group | WordClass.Company | WordClass.Document);
  return !role && group ? 'Organization' : 'Unnamed';
}

function resolved(entity: Entity, confidence: number, reason?: AttributionReason): SourceResolution {
  return { entity, kind: 'description', confidence, reason, others: [], joint: [] };
}

/** "the minister" after "Energy Minister Ada Okoye"; "the spokesman": the last man who spoke; "the company": the last one named. */
function resolveDefinite(
  discourse: Discourse,
  range: TokenRange,
  head: number,
  role: boolean,
): SourceResolution | undefined {
  const { tokens, roles } = discourse;
  const singular = tokens.text.charCodeAt(tokens.end(head) - 1) !== SMALL_S;
  if (!singular || !DEFINITE_DETERMINERS.has(tokens.word(range.first))) return undefined;
  const introduced = roles.upTo(range.first);
  // "the bank" is not its governor.
  const office = role || tokens.isA(head, WordClass.Title);
  const introduction = office ? introduced.get(tokens.textOf(head).toLowerCase()) : undefined;
  if (introduction?.entity.kind === 'Person' && !isPremier(discourse, head, introduction.entity)) {
    const { entity, token } = introduction;
    return resolved(entity, 0.85, discourse.coreference(range, entity, token));
  }
  const described = discourse.lastDescribedAs.get(tokens.word(head));
  if (role && described !== undefined && range.past === head + 1) return resolved(described, 0.8);
  if (role && (hasAge(tokens, range) || isQualified(tokens, range))) return resolveBySalience(discourse, range, head);
  // "the union" is one named before, "the dockers' union" tells its own name.
  const plain = head === range.first + 1 && range.past === head + 1 && DEMONSTRATIVES.has(tokens.word(range.first));
  const group = plain && tokens.isA(head, WordClass.Group | WordClass.Company);
  return group ? resolveOrganization(discourse, range, head) : undefined;
}

/** "the minister" is not the prime minister. */
function isPremier({ tokens }: Discourse, head: number, { roles }: Entity): boolean {
  if (!tokens.is(head, MINISTER) || tokens.is(head - 1, PRIME)) return false;
  return [...roles].every((role) => !/minister/i.test(role) || /prime minister/i.test(role));
}

/** "the Norwegian engine maker", "the Kremlin official": an epithet for somebody named before. "the landlord" is somebody else. */
function isQualified(tokens: Tokens, { first }: TokenRange): boolean {
  return tokens.isA(first + 1, WordClass.Demonym) || tokens.has(first + 1, Shape.Capital);
}

function resolveBySalience(discourse: Discourse, range: TokenRange, head: number): SourceResolution | undefined {
  const { tokens } = discourse;
  // "the director of the museum" says who it is by itself.
  const long = words(tokens, range) > LONGEST_EPITHET || head < range.past - 1;
  if (long && !hasAge(tokens, range)) return undefined;
  if (tokens.isA(head, WordClass.Relative) || (GENERIC_PERSONS.has(tokens.word(head)) && !isQualified(tokens, range)))
    return undefined;
  const ranking = rankPersons(discourse, range, genderOfRole(tokens, head));
  const best = ranking[0];
  if (best === undefined || tokens.sentenceOf(range.first) - tokens.sentenceOf(best.token) > SENTENCES_BACK)
    return undefined;
  const others = ranking.slice(1, 4).map(({ entity }) => entity);
  return { ...resolved(best.entity, 0.4, discourse.coreference(range, best.entity, best.token)), others };
}

/** "the 32-year-old founder of the club": ages are for people whom the text has named. */
function hasAge(tokens: Tokens, { first, past }: TokenRange): boolean {
  for (let i = first + 1; i < past && i <= first + LONGEST_EPITHET; i++)
    if (tokens.is(i, OLD) && tokens.has(i, Shape.Glued) && tokens.kind(i - 4) === Kind.Number) return true;
  return false;
}

/** "the defenceman" */
function isMan(tokens: Tokens, head: number): boolean {
  return tokens.word(head) === 0 && !tokens.has(head, Shape.Capital) && tokens.text.endsWith('man', tokens.end(head));
}

/** A compound with hyphens is one: "the 32-year-old labourer" has three. */
function words(tokens: Tokens, { first, past }: TokenRange): number {
  let count = 0;
  for (let i = first; i < past; i++) if (!tokens.has(i, Shape.Glued)) count++;
  return count;
}

/** The last noun before a preposition: "the head of the port" → "head". */
export function headOf(tokens: Tokens, range: TokenRange): number {
  let head = range.past - 1;
  for (let i = range.first + 1; i < range.past; i++) {
    if (tokens.isA(i, WordClass.Preposition) && !tokens.has(i, Shape.Glued)) {
      head = i - 1;
      break;
    }
  }
  while (head > range.first && tokens.has(head, Shape.Clitic)) head--;
  return head;
}

function genderOfRole(tokens: Tokens, head: number): Gender {
  if (MASCULINE_NOUNS.has(tokens.word(head))) return 'male';
  return FEMININE_NOUNS.has(tokens.word(head)) ? 'female' : 'unknown';
}
