import { BUSINESS_NOUNS, MEMBERSHIP_NOUNS } from '../../lexicon/descriptionWords';
import { LOCATIVE_PREPOSITIONS, PLACE_CONTEXT } from '../../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { SLASH } from '../../../text/codeUnits';
import type { Name } from '../names/name';
import { type Discourse } from './discourse';
import type { Entity } from '../entities/entity';
import type { SourceResolution } from './sourceResolution';
import { bestOf, type Ranked, Ranking } from './ranking';
import { TRUST_IN_BODY } from './trust';
import type { TokenRange } from '../../../text/tokenRange';

const BY = wordId('by');
const OF = wordId('of');
const NAMES_BACK = 30;
const SOURCES_BACK = 8;
const SENTENCES_BACK = 12;
/** Papers and agencies only pass on what "the company" says. */
const MEDIUM = /\b(?:News|Press|Times|Post|Media)$/;
/** "Acme Corp" is no union. */
const COMPANY = /\b(?:Corp|Corporation|Inc|Ltd|Limited|plc|PLC|LLC|Bank|Airlines|Holdings)$/;
/** "Grain Commission", "University of Accra" */
const OFFICIAL =
  /\b(?:Assembly|Commission|Committee|Congress|Council|Court|Department|Government|House|Ministry|Parliament|Party|Police|Senate|Tribunal|Union|University)\b/;
/** Pronouns that are a source by themselves. */
const ADDRESSED = /^(?:I|we|you)$/i;
/** Penalty of a name that may be a person's against one that is an organisation's. */
const UNSURE = 0.5;

/** Referent of "it": the group that spoke or was named last, the more often the likelier. */
export function resolveGroup(discourse: Discourse, range: TokenRange): SourceResolution {
  const ranking = rankGroups(discourse, range, (entity) => !entity.personal || mayBeOrganization(discourse, entity));
  return settled(discourse, bestOf(discourse, range, 'pronoun', ranking, TRUST_IN_BODY));
}

/** Referent of "the company" or "the union": an organisation whose name has the word, else the most salient. */
export function resolveOrganization(
  discourse: Discourse,
  range: TokenRange,
  head: number,
): SourceResolution | undefined {
  const word = discourse.tokens.textOf(head).toLowerCase();
  const ranking = rankGroups(
    discourse,
    range,
    (entity) =>
      // "the dockers' union" is no utility.
      (entity.kind === 'Organization' &&
        !MEDIUM.test(entity.name) &&
        !isAnotherKind(discourse.tokens, head, entity.name) &&
        (entity.names.length > 0 || entity.name.toLowerCase().includes(word))) ||
      (mayBeOrganization(discourse, entity) && !isHeadlinesObject(discourse, entity)),
  );
  if (ranking.length === 0) return undefined;
  const same = ranking.filter(({ entity }) => entity.name.toLowerCase().includes(word));
  if (same.length === 0 && !isBusiness(word, discourse.tokens.word(head))) return undefined;
  const list = same.length > 0 ? same : ranking;
  return settled(discourse, bestOf(discourse, range, 'description', list, TRUST_IN_BODY));
}

/** "Acme Corp" is no union, and "the Grain Commission" no company. */
function isAnotherKind(tokens: Tokens, head: number, name: string): boolean {
  if (MEMBERSHIP_NOUNS.has(tokens.word(head))) return COMPANY.test(name);
  return (
    BUSINESS_NOUNS.has(tokens.word(head)) &&
    OFFICIAL.test(name) &&
    !name.toLowerCase().includes(tokens.textOf(head).toLowerCase())
  );
}

/** "Baker to leave Larwal": a lone word that a headline names and nothing else does, and not as its subject. */
function isHeadlinesObject(discourse: Discourse, { names }: Entity): boolean {
  const { tokens } = discourse;
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || discourse.beginsSentence(name)) return false;
  const past = tokens.sentenceStart(tokens.sentenceOf(name.first) + 1);
  return tokens.has(past, Shape.ParagraphStart) && tokens.kind(past - 1) === Kind.Word;
}

/** "company", "drugmaker", "sailmaker" */
export function isBusiness(text: string, word: number): boolean {
  return BUSINESS_NOUNS.has(word) || text.endsWith('maker');
}

/** A lone word that no list knows and nothing makes a person: "Nordbank". */
function mayBeOrganization({ tokens }: Discourse, { kind, evident, gender, names, roles }: Entity): boolean {
  if (kind !== 'Person' || evident || gender !== 'unknown' || roles.size > 0) return false;
  return areNamesOfOrganization(tokens, names);
}

/** Whether the names of somebody of whom nothing else is known may be an organisation's. */
export function areNamesOfOrganization(tokens: Tokens, names: readonly Name[]): boolean {
  // "its crossing to Kelbrook"
  if (
    names.every(
      ({ first }) => PLACE_CONTEXT.has(tokens.word(first - 1)) && !tokens.isA(first - 1, WordClass.Determiner),
    )
  )
    return false;
  return names.every(
    (name) => name.past - name.first === 1 && !tokens.isA(name.first, WordClass.Demonym) && !isInCompound(tokens, name),
  );
}

/** "Biscuit | maker to leave Larwal": the first word of a sentence before a noun is no name by itself. */
function isInCompound(tokens: Tokens, { first, past }: Name): boolean {
  return (
    tokens.has(first, Shape.SentenceStart) &&
    tokens.isA(past, WordClass.Noun | WordClass.Role) &&
    !tokens.has(past, Shape.Capital) &&
    !tokens.isA(past, WordClass.FiniteVerb | WordClass.Cue | WordClass.Auxiliary)
  );
}

/** Referents of "it" and "the bank" are no persons. */
function settled(discourse: Discourse, resolution: SourceResolution): SourceResolution {
  if (resolution.entity?.kind === 'Person') discourse.change(resolution.entity, { kind: 'Organization' });
  return resolution;
}

/** "Dean of | Engineering |", "professor of | History |": what somebody is learned in. */
function isField(tokens: Tokens, { first, past }: Name): boolean {
  return (
    past - first === 1 &&
    tokens.isA(first, WordClass.Noun) &&
    tokens.is(first - 1, OF) &&
    tokens.isA(first - 2, WordClass.Role | WordClass.Title)
  );
}

/** What a name gains where it is a subject, "Acme has …", or who does something, "built by Acme"; it loses where it is a place, "in Acme Park". */
function standing(discourse: Discourse, name: Name): number {
  if (discourse.beginsSentence(name)) return Standing.subject;
  const { tokens } = discourse;
  const before = name.roleFirst - (tokens.isA(name.roleFirst - 1, WordClass.Determiner) ? 2 : 1);
  if (tokens.is(before, BY)) return Standing.agent;
  return LOCATIVE_PREPOSITIONS.has(tokens.word(before)) ? Standing.place : 0;
}

const Standing = { subject: 0.8, agent: 0.6, place: -0.6 } as const;

/** Organisations, places and groups before a token, best first. */
export function rankGroups(discourse: Discourse, range: TokenRange, fits: (entity: Entity) => boolean): Ranked[] {
  const { tokens, names, sources } = discourse;
  const ranking = new Ranking();
  const here = tokens.sentenceOf(range.first);
  const consider = (entity: Entity, token: number, bonus: number): void => {
    const unsure = mayBeOrganization(discourse, entity);
    if ((entity.kind === 'Person' && !unsure) || !fits(entity)) return;
    const often = Math.min(1.2, entity.names.length * 0.15);
    const place = entity.kind === 'Place' ? 0.8 : 0;
    ranking.consider(
      entity,
      bonus + often - place - (unsure ? UNSURE : 0) - (here - tokens.sentenceOf(token)) * 0.35,
      token,
    );
  };
  for (let i = discourse.nameAt(range.first) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    const name = names[i]!;
    if (here - tokens.sentenceOf(name.first) > SENTENCES_BACK) break;
    // "(Lena Koch/Nordic Press)": who took the picture.
    if (tokens.char(name.roleFirst - 1) === SLASH || isField(tokens, name)) continue;
    consider(discourse.referent(i), name.first, standing(discourse, name));
  }
  for (let i = sources.length - 1, seen = 0; i >= 0 && seen < SOURCES_BACK; i--, seen++) {
    const { token, entity } = sources[i]!;
    // "You asked …. “…,” it said."
    if (entity.names.length === 0 && ADDRESSED.test(entity.name)) continue;
    if (token < range.first && here - tokens.sentenceOf(token) < SENTENCES_BACK) consider(entity, token, 1);
  }
  return ranking.sorted();
}
