import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import { GENERIC_PERSONS } from '../../lexicon/descriptionWords';
import { DEFINITE_DETERMINERS, DEMONSTRATIVES } from '../../lexicon/determiners';
import type { AttributionReason } from '../../../attributionReasons';
import type { SpeakerKind } from '../../../facts';
import { Kind, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { isUnknownTrade } from '../entities/entityRoles';
import {
  ageIn,
  headOf,
  isFromSomewhere,
  isMan,
  isParentOfSome,
  isPortrait,
  isQualified,
  isShort,
} from './descriptionHead';
import type { Discourse } from './discourse';
import { introducedAs, knownBy, ofAge } from './introducedAs';
import { isBusiness, resolveOrganization } from './resolveGroup';
import { rankPersons } from './resolvePerson';
import { TRUST } from './trust';
import type { Entity, Gender } from '../entities/entity';
import type { SourceResolution } from './sourceResolution';
import type { TokenRange } from '../../../text/tokenRange';
import { SMALL_S } from '../../../text/codeUnits';

const SENTENCES_BACK = 6;
const INDEFINITE = /^(?:an?|one|another|two|some|several|many)\b/;

/** Referent of a description, an entity named before or one of its own: "the Kremlin official", "a neighbour", "the company". */
export function resolveDescription(discourse: Discourse, range: TokenRange): SourceResolution {
  const { tokens } = discourse;
  const head = headOf(tokens, range);
  const role =
    tokens.isA(head, WordClass.Role | WordClass.Relative) ||
    ageIn(tokens, range) !== undefined ||
    isMan(tokens, head) ||
    isUnknownTrade(tokens, head);
  const known = resolveDefinite(discourse, range, head, role);
  if (known !== undefined) return known;
  const written = discourse.textOf(range);
  const key = written.toLowerCase();
  const same = INDEFINITE.test(key)
    ? undefined
    : (discourse.unnamedReferent(key) ?? discourse.unnamedReferent(key.replace(/^the /, 'a ')));
  if (same !== undefined)
    return resolved(same, kindOf(tokens, head, role) === 'Organization' ? TRUST.definiteBody : TRUST.again);
  const speakerKind = kindOf(tokens, head, role);
  const entity: Entity = {
    name: written,
    kind: speakerKind,
    gender: genderOfRole(tokens, head),
    isGenderGuessed: false,
    surname: '',
    firstName: '',
    names: [],
    roles: new Set(),
    personal: role,
    evident: false,
    lastNamed: -1,
  };
  discourse.addUnnamedReferent(key, entity);
  if (role && tokens.word(head) !== 0) discourse.noteDescribedAs(tokens.word(head), entity);
  // "a neighbour" is nobody else; "the report", "the director" may be somebody whom a reader would name.
  return resolved(
    entity,
    INDEFINITE.test(key) ? TRUST.indefinite : speakerKind === 'Organization' ? TRUST.definiteBody : TRUST.definite,
  );
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
  const { tokens } = discourse;
  if (isParentOfSome(tokens, range)) return mostSalient(discourse, range, genderOfRole(tokens, range.first + 1));
  const singular = tokens.text.charCodeAt(tokens.end(head) - 1) !== SMALL_S;
  if (!singular || !DEFINITE_DETERMINERS.has(tokens.word(range.first))) return undefined;
  const age = ageIn(tokens, range);
  // "the bank" is not its governor.
  const office = role || tokens.isA(head, WordClass.Title);
  const meant =
    (age === undefined ? undefined : ofAge(discourse, range, age)) ??
    (office ? introducedAs(discourse, range, head) : undefined);
  if (meant !== undefined)
    return resolved(meant.entity, TRUST.role, discourse.coreference(range, meant.entity, meant.token));
  const described = discourse.lastDescribedAs(tokens.word(head));
  if (role && described !== undefined && range.past === head + 1) return resolved(described, TRUST.again);
  const told = role && DEMONSTRATIVES.has(tokens.word(range.first)) ? knownBy(discourse, range, head) : undefined;
  if (told !== undefined)
    return resolved(told.entity, TRUST.deed, discourse.coreference(range, told.entity, told.token));
  const portrait =
    isPortrait(tokens, range, head) && !tokens.isA(head, WordClass.Group | WordClass.Company | WordClass.Document);
  if (portrait || isFromSomewhere(tokens, range) || (role && (age !== undefined || isQualified(tokens, range)))) {
    const salient = resolveBySalience(discourse, range, head, age);
    if (salient !== undefined) return salient;
  }
  return isFirm(discourse, range, head) ? resolveOrganization(discourse, range, head) : undefined;
}

/** "the union", "the Lagos-based carrier" are ones named before; "the dockers' union" tells its own name. */
function isFirm({ tokens }: Discourse, { first, past }: TokenRange, head: number): boolean {
  if (past !== head + 1 || !DEMONSTRATIVES.has(tokens.word(first))) return false;
  const business = isBusiness(tokens.textOf(head), tokens.word(head));
  if (head === first + 1) return business || tokens.isA(head, WordClass.Group | WordClass.Company);
  if (!business) return false;
  for (let i = first + 1; i < head; i++) {
    const attributes = tokens.isA(i, WordClass.Adjective | WordClass.Demonym) || isInCompound(tokens, i);
    if (!attributes) return false;
  }
  return true;
}

/** A part of "Lagos-based" */
function isInCompound(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Dash || tokens.kind(i - 1) === Kind.Dash || tokens.kind(i + 1) === Kind.Dash;
}

function resolveBySalience(
  discourse: Discourse,
  range: TokenRange,
  head: number,
  age: string | undefined,
): SourceResolution | undefined {
  const { tokens } = discourse;
  if (!isShort(tokens, range, head) && age === undefined) return undefined;
  if (tokens.isA(head, WordClass.Relative) || (GENERIC_PERSONS.has(tokens.word(head)) && !isQualified(tokens, range)))
    return undefined;
  return mostSalient(discourse, range, genderOfRole(tokens, head), age);
}

/** The person named before who is likeliest to be spoken of, and has no other age than the one that is told. */
function mostSalient(
  discourse: Discourse,
  range: TokenRange,
  gender: Gender,
  age?: string,
): SourceResolution | undefined {
  const { tokens, roles } = discourse;
  const ranking = rankPersons(discourse, range, gender).filter(
    ({ entity }) => age === undefined || roles.ageOf(entity) === undefined,
  );
  const best = ranking[0];
  if (best === undefined || tokens.sentenceOf(range.first) - tokens.sentenceOf(best.token) > SENTENCES_BACK)
    return undefined;
  const others = ranking.slice(1, 4).map(({ entity }) => entity);
  return { ...resolved(best.entity, TRUST.portrait, discourse.coreference(range, best.entity, best.token)), others };
}

function genderOfRole(tokens: Tokens, head: number): Gender {
  if (MASCULINE_NOUNS.has(tokens.word(head))) return 'male';
  return FEMININE_NOUNS.has(tokens.word(head)) ? 'female' : 'unknown';
}
