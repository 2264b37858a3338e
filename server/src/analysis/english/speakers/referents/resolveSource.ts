import {
  FEMININE_PRONOUNS,
  GROUP_PRONOUNS,
  MASCULINE_PRONOUNS,
  NEUTER_PRONOUNS,
  RELATIVE_PRONOUNS,
} from '../../lexicon/pronouns';
import { LOCATIVE_PREPOSITIONS } from '../../lexicon/prepositions';
import { nounPhraseBefore, type Sentence } from '../../phrases/phrases';
import { beforeBrackets } from '../../reports/brackets';
import { Tag } from '../../tags';
import type { AttributionRule } from '../../../facts';
import { Kind } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { makerOf } from './makerOf';
import { nameInPhrase } from './nameInPhrase';
import { resolveLetter } from './resolveLetter';
import { headOf } from './descriptionHead';
import { resolveDescription } from './resolveDescription';
import type { Discourse, ResolutionStep } from './discourse';
import { resolveGroup } from './resolveGroup';
import { resolveThey } from './resolveThey';
import { resolveHeOrShe } from './resolveHeOrShe';
import { type JointSpeaker, nobody, type SourceResolution } from './sourceResolution';
import { TRUST } from './trust';
import type { TokenRange } from '../../../text/tokenRange';
import { COMMA, LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../../text/codeUnits';

const WHO = wordId('who');
/** In tokens. */
const LONGEST_DESCRIPTION = 10;

const ANNOTATED_BEFORE = { kind: 'annotatedBefore' } as const;

/** Place of a source. */
interface Read {
  readonly sentence: TokenRange;
  /** Inside a quotation. */
  readonly inner: boolean;
  readonly rule: AttributionRule;
}

/** Referent of a source, and how sure that is. */
export function resolveSource(step: ResolutionStep, range: TokenRange, read: Read): SourceResolution {
  const { discourse } = step;
  const word = discourse.tokens.word(range.first);
  const resolution =
    resolveAsAnnotated(discourse, range) ??
    (read.rule === 'turn' ? resolveLetter(discourse, range) : undefined) ??
    (range.past - range.first === 1 ? resolveWord(discourse, range, read, word) : resolvePhrase(discourse, range));
  const { entity, joint } = resolution;
  if (entity !== undefined)
    step.note(
      range.first,
      entity,
      joint.map((other) => other.entity),
    );
  return resolution;
}

/** "the minister" after a person said who that is. */
function resolveAsAnnotated(discourse: Discourse, range: TokenRange): SourceResolution | undefined {
  if (discourse.annotatedReferents.size === 0) return undefined;
  const entity = discourse.annotatedReferents.get(discourse.textOf(range).toLowerCase());
  if (entity === undefined) return undefined;
  return { entity, kind: 'description', confidence: 0.95, reason: ANNOTATED_BEFORE, others: [], joint: [] };
}

function resolveWord(
  discourse: Discourse,
  range: TokenRange,
  { sentence, inner }: Read,
  word: number,
): SourceResolution {
  if (RELATIVE_PRONOUNS.has(word))
    return resolveRelative(discourse, range, discourse.sentence(sentenceAround(discourse, range, sentence), inner));
  if (MASCULINE_PRONOUNS.has(word)) return resolveHeOrShe(discourse, range, 'male');
  if (FEMININE_PRONOUNS.has(word)) return resolveHeOrShe(discourse, range, 'female');
  if (GROUP_PRONOUNS.has(word)) return resolveThey(discourse, range);
  if (NEUTER_PRONOUNS.has(word)) return resolveGroup(discourse, range);
  return resolvePhrase(discourse, range);
}

/** "“…,” said Okoye, | who said he was tired. “It is late.”": the second quotation has its source in the sentence before it. */
function sentenceAround({ tokens }: Discourse, { first, past }: TokenRange, sentence: TokenRange): TokenRange {
  return first >= sentence.first ? sentence : { first: tokens.sentenceStart(tokens.sentenceOf(first)), past };
}

/** "Lena Koch, who said …": the phrase before the pronoun. */
function resolveRelative(discourse: Discourse, range: TokenRange, sentence: Sentence): SourceResolution {
  const { tags } = sentence;
  let end = range.first;
  while (end > sentence.first && (tags[end - 1] === Tag.Comma || tags[end - 1] === Tag.Conjunction)) end--;
  // "Lena Koch (Lab, Northgate), who said …"
  if (discourse.tokens.is(range.first, WHO)) end = beforeBrackets(sentence, end);
  const phrase = nounPhraseBefore(sentence, end);
  if (phrase.past === phrase.first) return nobody('pronoun');
  const antecedent = describedName(discourse, phrase) ?? phrase;
  const resolution = spokenBy(discourse, antecedent) ?? resolvePhrase(discourse, antecedent);
  const reason =
    resolution.entity === undefined ? undefined : discourse.coreference(range, resolution.entity, antecedent.first);
  return { ...resolution, kind: 'pronoun', reason };
}

/** "| Lena Koch, 34, | a baker and a mother of two who said …": the person whom an apposition describes. */
function describedName(discourse: Discourse, phrase: TokenRange): TokenRange | undefined {
  const { tokens, names } = discourse;
  const index = discourse.nameAt(phrase.first) - 1;
  const name = names[index];
  if (name === undefined || discourse.referent(index).kind !== 'Person') return undefined;
  let comma = phrase.first - 1;
  // "Nicky Droste, 24, from | Vessby, who said": a town is nobody who says anything.
  if (LOCATIVE_PREPOSITIONS.has(tokens.word(comma))) comma--;
  if (tokens.isA(comma, WordClass.Conjunction)) comma = appositionBefore(discourse, name.past, comma);
  if (comma - 2 === name.past && tokens.kind(comma - 1) === Kind.Number) comma -= 2;
  if (comma !== name.past || tokens.char(comma) !== COMMA) return undefined;
  return { first: name.roleFirst, past: name.past };
}

/** The comma of the first of two descriptions, "Koch, | a baker | and a mother who"; -1 where something else stands there. */
function appositionBefore({ tokens }: Discourse, namePast: number, conjunction: number): number {
  for (let i = conjunction - 1; i >= Math.max(namePast, conjunction - LONGEST_DESCRIPTION); i--) {
    if (tokens.char(i) === COMMA) return tokens.isA(i + 1, WordClass.Determiner) ? i : -1;
    if (tokens.kind(i) !== Kind.Word || tokens.isA(i, WordClass.FiniteVerb | WordClass.Auxiliary)) return -1;
  }
  return -1;
}

/** "said one neighbour, who said …": a description that is a source already means nobody else. */
function spokenBy({ sources }: Discourse, { first }: TokenRange): SourceResolution | undefined {
  for (let i = sources.length - 1; i >= 0 && sources[i]!.token >= first; i--) {
    const { token, entity } = sources[i]!;
    if (token === first && entity.names.length === 0)
      return { entity, kind: 'pronoun', confidence: TRUST.indefinite, reason: undefined, others: [], joint: [] };
  }
  return undefined;
}

function resolvePhrase(discourse: Discourse, range: TokenRange): SourceResolution {
  const index = nameInPhrase(discourse, range) ?? makerOf(discourse, range) ?? nameBehind(discourse, range);
  if (index === undefined) return resolveDescription(discourse, range);
  const name = discourse.names[index]!;
  const entity = discourse.referent(index);
  const naming = entity.names[0];
  const full = naming === undefined || discourse.textOf(name) === entity.name;
  return {
    entity,
    kind: 'name',
    confidence: entity.kind === 'Person' ? TRUST.person : TRUST.body,
    reason: full ? undefined : discourse.coreference(name, entity, naming.first),
    others: [],
    joint: namesBeside(discourse, range, index),
  };
}

/** "The port's director, Lena Koch, said": the name behind the description, between commas. */
function nameBehind(discourse: Discourse, { first, past }: TokenRange): number | undefined {
  const { tokens, names } = discourse;
  if (tokens.char(past) !== COMMA || !tokens.isA(headOf(tokens, { first, past }), WordClass.Role)) return undefined;
  const index = discourse.nameAt(past + 1);
  const name = names[index];
  if (name?.roleFirst !== past + 1) return undefined;
  const referent = discourse.referent(index);
  // "the minister of trade, Industry and ports"
  if (referent.kind !== 'Person' || !referent.name.includes(' ')) return undefined;
  // "counsel to the board, Lena Koch (SAN), said"
  const bracketed = tokens.char(name.past) === LEFT_PARENTHESIS && tokens.char(name.past + 2) === RIGHT_PARENTHESIS;
  const end = bracketed ? name.past + 3 : name.past;
  return tokens.char(end) === COMMA || tokens.isA(end, WordClass.Conjunction) ? index : undefined;
}

/** "Okoye, | Lind and Park": the comma of a list that ends with "and". */
function isInList({ tokens }: Discourse, range: TokenRange, comma: number): boolean {
  return tokens.char(comma) === COMMA && tokens.find(comma, range.past, WordClass.Conjunction) > 0;
}

function namesBeside(discourse: Discourse, range: TokenRange, first: number): JointSpeaker[] {
  const joint: JointSpeaker[] = [];
  for (let i = first + 1; i < discourse.names.length && discourse.names[i]!.past <= range.past; i++) {
    const before = discourse.names[i]!.roleFirst - 1;
    if (!discourse.tokens.isA(before, WordClass.Conjunction) && !isInList(discourse, range, before)) break;
    const entity = discourse.referent(i);
    const { roleFirst, past } = discourse.names[i]!;
    if (entity !== discourse.referent(first) && (entity.kind !== 'Place' || discourse.referent(first).kind === 'Place'))
      joint.push({ entity, range: { first: roleFirst, past } });
  }
  return joint;
}
