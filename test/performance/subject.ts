// What `bench.ts` bundles as it ships and runs in processes of their own, so that no run warms up another:
//   node subject.cjs cold|warm|shares|memory LENGTH        prints its answer as JSON
import type { Node } from 'unist';
import { type Processor, type Transformer, unified } from 'unified';
import { VFile } from 'vfile';
import { analyze } from '../../server/src/analysis/analyze';
import { pipeline } from '../../server/src/analysis/pipeline';
import { newsProse } from '../support/prose';

const WARM_UP = 300;
const BUDGET = 3000;

const measurements: Record<string, (text: string) => unknown> = { cold, warm, shares, memory };

const [, , what, length] = process.argv;
console.log(JSON.stringify(measurements[what!]!(newsProse(Number(length)))));

/** Milliseconds of the first analysis of a process. */
function cold(text: string): number {
  const start = performance.now();
  analyze(text);
  return performance.now() - start;
}

/** Runs after the compiler has settled, as many as fit a few seconds, at least three. */
function warm(text: string): { runs: number[]; cpu: number } {
  const warmed = performance.now() + WARM_UP;
  const sample = newsProse(50_000, 2);
  while (performance.now() < warmed) analyze(sample);
  cold(text);
  const runs: number[] = [];
  const before = process.cpuUsage();
  for (const stop = performance.now() + BUDGET; runs.length < 3 || (performance.now() < stop && runs.length < 1000);)
    runs.push(cold(text));
  const { user, system } = process.cpuUsage(before);
  return { runs, cpu: (user + system) / 1000 / runs.length };
}

/** Milliseconds of each plugin in the order of the list, warm, as medians. */
function shares(text: string): [string, number][] {
  const times = new Map<string, number[]>();
  const timed = timedProcessor((name, time) => times.set(name, [...(times.get(name) ?? []), time]));
  for (let run = 0; run < 15; run++) {
    const file = new VFile(text);
    const start = performance.now();
    const tree = timed.parse(file);
    times.set('parse', [...(times.get('parse') ?? []), performance.now() - start]);
    timed.runSync(tree, file);
  }
  return ['parse', ...[...times.keys()].filter((name) => name !== 'parse')].map((name) => [
    name,
    median(times.get(name)!.slice(5)),
  ]);
}

/** The processor with its plugins in a coat that measures. */
function timedProcessor(note: (name: string, time: number) => void): Processor {
  const timed = unified();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- unified has no public list of its plugins.
  for (const [plugin, ...options] of pipeline.attachers)
    timed.use(function (this: Processor) {
      const transform = plugin.apply(this, options as []) as Transformer | undefined;
      if (transform === undefined) return undefined;
      return (tree: Node, file: VFile) => {
        const start = performance.now();
        void transform(tree, file, () => undefined);
        note(plugin.name, performance.now() - start);
      };
    });
  return timed.freeze();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Bytes of resident memory: before, and at the peak of one analysis whose facts are kept. */
function memory(text: string): { before: number; peak: number } {
  const before = process.memoryUsage.rss();
  const facts = analyze(text);
  // Linux counts the peak in kilobytes; the facts are named so that they live until here.
  return { before, peak: process.resourceUsage().maxRSS * 1024 + 0 * facts.sentences.length };
}
