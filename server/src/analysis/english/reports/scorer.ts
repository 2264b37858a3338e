import { biases, cueWeights, groupWeights, looseGroupWeights } from '../lexicon/scorerWeights';
import { wordId } from '../../text/words';

/**
 * What the scorer looks at: named groups, each with one value per candidate. A candidate's score is the sum of the
 * weights of its values and of its cue; the weights are learnt by `server/scripts/trainScorer.ts`.
 */
export const GROUPS = {
  form: ['direct', 'mixed', 'indirect'],
  side: ['left', 'right', 'both'],
  opens: ['that', 'colon', 'mark', 'comma', 'question', 'bare'],
  cueTag: ['verb', 'gerund', 'participle', 'base', 'noun', 'other'],
  cueKind: ['label', 'thought', 'clause', 'other'],
  source: ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  sourceSide: ['left', 'right', 'inherited'],
  length: ['1', '2-3', '4-6', '7-12', '13+'],
  verb: ['finite', 'none'],
  begins: [
    'pronoun',
    'determiner',
    'name',
    'noun',
    'preposition',
    'adjective',
    'verb',
    'to',
    'number',
    'quote',
    'other',
  ],
  after: ['end', 'comma', 'preposition', 'noun', 'other'],
  formAndSide: pairs(['direct', 'mixed', 'indirect'], ['left', 'right', 'both']),
  opensAndKind: pairs(['that', 'colon', 'mark', 'comma', 'question', 'bare'], ['label', 'thought', 'clause', 'other']),
  lengthAndVerb: pairs(['1', '2-3', '4-6', '7-12', '13+'], ['finite', 'none']),
} as const;

/** The same for what stands in quotation marks without a cue. */
export const LOOSE_GROUPS = {
  rule: ['colon', 'dash', 'first', 'next', 'inner'],
  marks: ['double', 'single'],
  words: ['1', '2', '3-4', '5-8', '9-15', '16+'],
  ends: ['comma', 'stop', 'question', 'none', 'open'],
  starts: ['capital', 'lower', 'other'],
  title: ['title', 'plain'],
  before: [
    'start',
    'verb',
    'determiner',
    'preposition',
    'noun',
    'name',
    'adjective',
    'comma',
    'stop',
    'possessive',
    'as',
    'conjunction',
    'other',
  ],
  after: ['end', 'comma', 'stop', 'noun', 'verb', 'preposition', 'name', 'other'],
  finite: ['finite', 'none'],
  source: ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  cueNear: ['report', 'cue', 'none'],
  ruleAndWords: pairs(['colon', 'dash', 'first', 'next', 'inner'], ['1', '2', '3-4', '5-8', '9-15', '16+']),
  ruleAndSource: pairs(
    ['colon', 'dash', 'first', 'next', 'inner'],
    ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  ),
} as const;

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a}+${b}`));
}

/** What may be a quotation, as the scorer sees it. */
export interface Candidate {
  /** Indices of the values of `GROUPS`, or of `LOOSE_GROUPS`, in their order. */
  readonly values: readonly number[];
  /** The cue's word id, 0 for none. */
  readonly cue: number;
  /** Which column of cue weights counts: 0 with marks, 1 without. */
  readonly column: number;
  /** Whether `LOOSE_GROUPS` describe it. */
  readonly loose: boolean;
}

const reportWeights = weightsOf(GROUPS, groupWeights);
const looseWeights = weightsOf(LOOSE_GROUPS, looseGroupWeights);

/** Per cue, its weights with marks and without. */
const ofCue = new Map<number, readonly [number, number]>();
for (const line of cueWeights.split('\n')) {
  const [word, marked, plain] = line.split(' ');
  if (word) ofCue.set(wordId(word), [Number(marked), Number(plain)]);
}

/** How likely it is, 0 to 1, that a candidate reports something said. */
export function probability(candidate: Candidate): number {
  const weights = candidate.loose ? looseWeights : reportWeights;
  let sum: number = candidate.loose ? biases.loose : biases.report;
  for (let group = 0; group < weights.length; group++) sum += weights[group]![candidate.values[group]!]!;
  if (!candidate.loose) sum += ofCue.get(candidate.cue)?.[candidate.column] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function weightsOf(
  groups: Record<string, readonly string[]>,
  learnt: Record<string, Record<string, number>>,
): Float64Array[] {
  return Object.entries(groups).map(([name, values]) =>
    Float64Array.from(values, (value) => learnt[name]?.[value] ?? 0),
  );
}
