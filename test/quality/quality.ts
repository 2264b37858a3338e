// npm run quality -- DIR [--record] [--train]
// Measures the analysis on the corpora in DIR against test/quality/baseline.json; exit code 1 when a figure fell.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordMeasured } from '../support/markdown';
import { calibrationCurve, crossValidated } from './calibration';
import { readCorpus } from './corpus';
import { inLayout } from './layouts';
import { measureCorpus } from './measureCorpus';
import { keyOf, type Measure, measures } from './measures';
import type { Counts } from './ratios';
import { fallen, type Figures, qualityTable } from './table';

const BASELINE = join(import.meta.dirname, 'baseline.json');
const README = join(import.meta.dirname, 'README.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false }, train: { type: 'boolean', default: false } },
});
process.exitCode = run(positionals[0], values.record, values.train);

/** @returns the exit code */
function run(directory: string | undefined, record: boolean, train: boolean): number {
  const list = train ? measures.map((one) => ({ ...one, corpus: one.corpus.replace(/\.dev$/, '.train') })) : measures;
  const { figures, curves } = measureAll(directory, list);
  if (Object.keys(figures).length === 0) {
    console.log(
      `quality: not measured: ${directory === undefined ? 'npm run quality -- DIR' : `no corpora in ${directory}`}`,
    );
    return 0;
  }
  const baseline = train || !existsSync(BASELINE) ? {} : (JSON.parse(readFileSync(BASELINE, 'utf8')) as Figures);
  const table = qualityTable(list, figures, baseline);
  console.log([table, '', ...curves].join('\n'));
  if (record && !train) write(figures, qualityTable(list, figures, figures), curves);
  const worse = record ? [] : fallen(list, figures, baseline);
  for (const fault of worse) console.error(fault);
  return worse.length > 0 ? 1 : 0;
}

function measureAll(directory: string | undefined, list: readonly Measure[]) {
  const figures: Record<string, number> = {};
  const curves: string[] = [];
  const confidences = new Map<string, Counts>();
  for (const corpus of new Set(list.map((measure) => measure.corpus))) {
    const documents = directory === undefined ? [] : readCorpus(directory, corpus);
    if (documents.length === 0) continue;
    const measured = measureCorpus(corpus, documents);
    for (const [name, figure] of Object.entries(measured.figures)) figures[keyOf({ corpus, name })] = figure;
    if (measured.confidence !== undefined) {
      confidences.set(corpus, measured.confidence);
      curves.push(`Right by confidence, ${corpus}: ${calibrationCurve(measured.confidence).join(', ')}`);
    }
    const inLayouts = list.filter((measure) => measure.corpus === corpus && measure.layout !== undefined);
    for (const layout of new Set(inLayouts.map((measure) => measure.layout!))) {
      const laidOut = measureCorpus(
        corpus,
        documents.map((document) => inLayout(document, layout)),
      );
      for (const measure of inLayouts)
        if (measure.layout === layout) figures[keyOf(measure)] = laidOut.figures[measure.name]!;
    }
  }
  const gold = [...confidences.keys()].filter((corpus) => !corpus.startsWith('gum'));
  return { figures, curves: [...curves, ...crossValidated(confidences, gold)] };
}

/** Updates the baseline and what stands between the marks in the README. */
function write(figures: Figures, table: string, curves: readonly string[]): void {
  const rounded = Object.entries(figures).map(([key, figure]) => [key, Math.round(figure * 100) / 100]);
  writeFileSync(BASELINE, JSON.stringify(Object.fromEntries(rounded), undefined, 2) + '\n');
  recordMeasured(README, [table, '', ...curves.map((curve) => `- ${curve}`)]);
}
