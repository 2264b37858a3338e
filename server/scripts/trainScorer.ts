/**
 * Learns the weights of the scorer (server/src/analysis/english/reports/scorer.ts) from annotated news and writes
 * server/src/analysis/english/lexicon/scorerWeights.ts.
 *
 *   npm run train -- DIR      DIR holds ggt.train.jsonl and polnear.train.jsonl
 *
 * Logistic regression over the scorer's named groups, by stochastic gradient descent with a Gaussian prior on each weight.
 * A candidate counts as right when one of its pieces matches an annotated quotation. Only numbers and single words, the
 * cues, get into the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pairMarks } from '../src/analysis/text/marks';
import { findQuotations } from '../src/analysis/english/quotations';
import type { QuotationDraft } from '../src/analysis/english/quoting/quotationDraft';
import { scan } from '../src/analysis/text/scan';
import type { QuotationCandidate } from '../src/analysis/english/reports/scorer';
import { LOOSE_GROUPS, REPORT_GROUPS } from '../src/analysis/english/reports/scorerFeatures';
import type { Tokens } from '../src/analysis/text/tokens';
import { english } from '../src/analysis/english/englishLanguage';

/** How much a candidate of a corpus counts: what the product means by a quotation is nearest to the first. */
const CORPORA = [
  { file: 'ggt.train.jsonl', weight: 2 },
  { file: 'polnear.train.jsonl', weight: 1 },
];
const EPOCHS = 60;
const STEP = 0.05;
/** How strongly weights are drawn to 0 at an example, by how many examples have their value. */
type Decay = (examples: number) => number;

/**
 * As by one prior for each weight: a rare cue stays nearer to 0 than a frequent one. Its strength was chosen between what
 * cross-validation over documents preferred and what the dev sets bore, so that dev figures are optimistic.
 */
const REPORT_DECAY: Decay = (examples) => 4 / examples;
/**
 * Stretches without a report have no cues, and few values that are rare. Their weights in `scorerWeights.ts` are of an earlier
 * run: learnt anew they took two tenths of a point from direct quotations, so a run of this script gives others.
 */
const LOOSE_DECAY: Decay = () => 0.0004;
const MATCH = 0.65;
const FEWEST_OF_A_CUE = 2;

interface Example {
  readonly loose: boolean;
  /** In the order of its groups. */
  readonly values: readonly number[];
  /** The cue's word id, 0 for none. */
  readonly cue: number;
  readonly column: 0 | 1;
  readonly right: boolean;
  readonly weight: number;
}

interface Gold {
  readonly text: string;
  readonly quotes: readonly { start: number; end: number; speech?: boolean }[];
}

/** The mean of the weights over epochs: the last example of an epoch counts no more than the first. */
class Mean {
  #sums: Float64Array[] = [];
  #count = 0;

  add(columns: readonly Float64Array[]): void {
    this.#count++;
    for (const [i, column] of columns.entries()) {
      const sum = (this.#sums[i] ??= new Float64Array(column.length));
      for (let j = 0; j < column.length; j++) sum[j]! += column[j]!;
    }
  }

  get(): Float64Array[] {
    return this.#sums.map((sum) => sum.map((one) => one / this.#count));
  }
}

const directory = process.argv[2];
if (directory === undefined) throw new Error('Say where the corpora are: npm run train -- DIR');
const examples = CORPORA.flatMap(({ file, weight }) => readExamples(path.join(directory, file), weight));
const report = learn(
  examples.filter(({ loose }) => !loose),
  REPORT_GROUPS,
  REPORT_DECAY,
);
const loose = learn(
  examples.filter(({ loose }) => loose),
  LOOSE_GROUPS,
  LOOSE_DECAY,
);
write();

function readExamples(file: string, weight: number): Example[] {
  const examples: Example[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const gold = JSON.parse(line) as Gold;
    const tokens = scan(gold.text, english);
    const { drafts, inner } = findQuotations(tokens, pairMarks(tokens, english).marks, { floor: 0 });
    for (const draft of [...drafts, ...inner]) {
      if (draft.candidate === undefined) continue;
      const verdict = judge(draft, tokens, gold);
      if (verdict !== undefined) examples.push(exampleOf(draft.candidate, verdict, weight));
    }
  }
  return examples;
}

function exampleOf(candidate: QuotationCandidate, right: boolean, weight: number): Example {
  const { loose } = candidate;
  if (candidate.loose)
    return { loose, values: inOrder(LOOSE_GROUPS, candidate.values), cue: 0, column: 0, right, weight };
  const { values, cue, column } = candidate;
  return { loose, values: inOrder(REPORT_GROUPS, values), cue, column, right, weight };
}

function inOrder<Group extends string>(
  groups: Readonly<Record<Group, unknown>>,
  values: Readonly<Record<Group, number>>,
): number[] {
  return (Object.keys(groups) as Group[]).map((group) => values[group]);
}

/** Whether a draft matches a quotation; undefined where the corpus marks a thought, which is not judged. */
function judge(draft: QuotationDraft, tokens: Tokens, gold: Gold): boolean | undefined {
  let unjudged = false;
  for (const piece of draft.pieces) {
    const start = tokens.start(piece.first);
    const end = tokens.end(piece.past - 1);
    for (const quote of gold.quotes) {
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      if (shared <= 0) continue;
      if (shared / (Math.max(end, quote.end) - Math.min(start, quote.start)) >= MATCH) {
        if (quote.speech !== false) return true;
        unjudged = true;
      }
    }
  }
  return unjudged ? undefined : false;
}

interface Learnt {
  bias: number;
  readonly groups: Record<string, Record<string, number>>;
  readonly cues: Map<number, [number, number]>;
}

function learn(examples: Example[], groups: Readonly<Record<string, readonly string[]>>, decay: Decay): Learnt {
  const names = Object.keys(groups);
  const weights = names.map((name) => new Float64Array(groups[name]!.length));
  const seen = new Map<number, number>();
  for (const { cue } of examples) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const counts = names.map((name, g) => countsOf(examples, g, groups[name]!.length));
  const cueCounts = cueCountsOf(examples);
  const cues = new Map<number, [number, number]>();
  for (const [cue, count] of seen) if (cue !== 0 && count >= FEWEST_OF_A_CUE) cues.set(cue, [0, 0]);
  let bias = 0;
  const means = new Mean();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const step = STEP / (1 + epoch * 0.2);
    const order = shuffled(examples, epoch);
    for (const { values, cue: word, column, right, weight } of order) {
      const cue = cues.get(word);
      let sum = bias + (cue?.[column] ?? 0);
      for (let g = 0; g < weights.length; g++) sum += weights[g]![values[g]!]!;
      const gradient = step * weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      bias += gradient * 0.2;
      if (cue !== undefined) cue[column] += gradient - step * decay(cueCounts.get(word)![column]) * cue[column];
      for (let g = 0; g < weights.length; g++) {
        const value = values[g]!;
        weights[g]![value]! += gradient - step * decay(counts[g]![value]!) * weights[g]![value]!;
      }
    }
    if (epoch >= EPOCHS / 2)
      means.add([Float64Array.of(bias), ...weights, ...[...cues.values()].map((pair) => Float64Array.from(pair))]);
  }
  const [mean, ...rest] = means.get();
  bias = mean![0]!;
  for (const [g, column] of weights.entries()) column.set(rest[g]!);
  for (const [i, cue] of [...cues.keys()].entries()) cues.set(cue, [...rest[weights.length + i]!] as [number, number]);
  return { bias, groups: Object.fromEntries(names.map((name, g) => [name, named(groups[name]!, weights[g]!)])), cues };
}

/** How many examples have each value of a group. */
function countsOf(examples: readonly Example[], group: number, values: number): Float64Array {
  const counts = new Float64Array(values);
  for (const example of examples) counts[example.values[group]!]!++;
  return counts;
}

/** How many examples each cue has with marks and without, at least 1. */
function cueCountsOf(examples: readonly Example[]): Map<number, [number, number]> {
  const counts = new Map<number, [number, number]>();
  for (const { cue, column } of examples) {
    const pair = counts.get(cue) ?? [0, 0];
    pair[column]++;
    counts.set(cue, pair);
  }
  for (const pair of counts.values()) for (const column of [0, 1] as const) pair[column] = Math.max(1, pair[column]);
  return counts;
}

function named(values: readonly string[], weights: Float64Array): Record<string, number> {
  const pairs = values.map((value, i): [string, number] => [value, round(weights[i]!)]);
  return Object.fromEntries(pairs.filter(([, weight]) => weight !== 0));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** Another order for every seed, the same at every run. */
function shuffled<T>(list: readonly T[], start: number): T[] {
  const copy = [...list];
  let seed = 7 + start;
  for (let i = copy.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = seed % (i + 1);
    [copy[i], copy[other]] = [copy[other]!, copy[i]!];
  }
  return copy;
}

function write(): void {
  const cues = [...report.cues]
    .map(([cue, [marked, plain]]) => `${english.words.wordOf(cue)} ${String(round(marked))} ${String(round(plain))}`)
    .sort();
  const text = `/**
 * Weights of the scorer, learnt by server/scripts/trainScorer.ts (npm run train). Positive ones speak for a quotation. Cues
 * have two: beside quotation marks, and without.
 */
export const biases = { report: ${String(round(report.bias))}, loose: ${String(round(loose.bias))} };

export const groupWeights: Record<string, Record<string, number>> = ${JSON.stringify(report.groups, null, 2)};

export const looseGroupWeights: Record<string, Record<string, number>> = ${JSON.stringify(loose.groups, null, 2)};

export const cueWeights = \`
${cues.join('\n')}
\`;
`;
  writeFileSync(path.join(__dirname, '../src/analysis/english/lexicon/scorerWeights.ts'), text);
  const right = examples.filter((example) => example.right).length;
  console.log(`${String(examples.length)} candidates, ${String(right)} right; ${String(cues.length)} cues`);
}
