import { biases, cueWeights, groupWeights, looseGroupWeights } from '../lexicon/scorerWeights';
import { wordId } from '../words';
import { LOOSE_GROUPS, type LooseValues, REPORT_GROUPS, type ReportValues } from './scorerFeatures';

/** A candidate as the scorer sees it: its score is the sum of the weights of its values and cue. */
export type QuotationCandidate = ReportCandidate | LooseCandidate;

/** A cue with its source and content. */
interface ReportCandidate {
  readonly loose: false;
  readonly values: ReportValues;
  /** The cue's word id. */
  readonly cue: number;
  /** Column of the cue weights: 0 with marks, 1 without. */
  readonly column: 0 | 1;
}

/** A stretch in quotation marks without a cue. */
interface LooseCandidate {
  readonly loose: true;
  readonly values: LooseValues;
}

const reportWeights = weightsOf(REPORT_GROUPS, groupWeights);
const looseWeights = weightsOf(LOOSE_GROUPS, looseGroupWeights);

/** Per cue, its weights with marks and without. */
const ofCue = new Map<number, readonly [number, number]>();
for (const line of cueWeights.split('\n')) {
  const [word, marked, plain] = line.split(' ');
  if (word) ofCue.set(wordId(word), [Number(marked), Number(plain)]);
}

/** Probability, 0 to 1, that a candidate reports something said. */
export function probability(candidate: QuotationCandidate): number {
  const sum = candidate.loose
    ? sumOf(biases.loose, looseWeights, candidate.values)
    : sumOf(biases.report, reportWeights, candidate.values) + (ofCue.get(candidate.cue)?.[candidate.column] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Weights of the values of one group, learnt by `server/scripts/trainScorer.ts`. */
interface GroupWeights<Group> {
  readonly group: Group;
  readonly weights: Float64Array;
}

function sumOf<Group extends string>(
  bias: number,
  groups: readonly GroupWeights<Group>[],
  values: Readonly<Record<Group, number>>,
): number {
  let sum = bias;
  for (const { group, weights } of groups) sum += weights[values[group]]!;
  return sum;
}

function weightsOf<Group extends string>(
  groups: Readonly<Record<Group, readonly string[]>>,
  learnt: Readonly<Record<string, Readonly<Record<string, number>>>>,
): GroupWeights<Group>[] {
  return (Object.keys(groups) as Group[]).map((group) => ({
    group,
    weights: Float64Array.from(groups[group], (value) => learnt[group]?.[value] ?? 0),
  }));
}
