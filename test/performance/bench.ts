// npm run bench [-- --record]
// Measures the analysis as it ships (bundled, minified) on generated news, each figure in a process of its own.
import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { markdownTable, recordMeasured } from '../support/markdown';
import { newsProse } from '../support/prose';

const SIZES = [5_000, 100_000, 1_000_000, 10_000_000];
const MEGA = 1e6;
const README = join(import.meta.dirname, 'README.md');

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
const directory = mkdtempSync(join(tmpdir(), 'attribune-bench-'));
void main().finally(() => rmSync(directory, { recursive: true }));

async function main(): Promise<void> {
  const subject = await bundle('test/performance/subject.ts', 'subject.cjs');
  const cli = await bundle('server/src/cli.ts', 'cli.cjs');
  const lines = [
    markdownTable([HEAD, ...SIZES.map((size) => analysisRow(subject, size))]),
    '',
    `Plugins at 1 MB: ${pluginShares(subject)}.`,
    `\`attribune analyze --jsonl\`, 2,000 documents of 5 kB: ${await throughput(cli)}.`,
    `Node ${process.version}, ${availableParallelism()} cores.`,
  ];
  console.log(lines.join('\n'));
  if (values.record) recordMeasured(README, lines);
}

async function bundle(entry: string, name: string): Promise<string> {
  const outfile = join(directory, name);
  const root = join(import.meta.dirname, '../..');
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    keepNames: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

/** What `subject.ts` answers. */
interface Answers {
  readonly cold: number;
  /** Milliseconds of each run, and processor time of a run, the collector's and the compiler's included. */
  readonly warm: { readonly runs: readonly number[]; readonly cpu: number };
  readonly shares: readonly (readonly [string, number])[];
  readonly memory: { readonly before: number; readonly peak: number };
}

function ask<K extends keyof Answers>(subject: string, what: K, size: number): Answers[K] {
  return JSON.parse(execFileSync(process.execPath, [subject, what, String(size)], { encoding: 'utf8' })) as Answers[K];
}

const HEAD = ['characters', 'cold ms', 'warm ms', 'best', '90 %', 'CPU ms', 'MB/s', 'peak memory', 'per character'];

/** Cold is the median of five processes, of three for long texts; the spread of the warm runs goes from the best to the 90th of a hundred. */
function analysisRow(subject: string, size: number): string[] {
  const cold = sorted(Array.from({ length: size < MEGA ? 5 : 3 }, () => ask(subject, 'cold', size)));
  const { runs, cpu } = ask(subject, 'warm', size);
  const warm = sorted(runs);
  const { before, peak } = ask(subject, 'memory', size);
  const middle = at(warm, 0.5);
  return [
    size.toLocaleString('en'),
    ...[at(cold, 0.5), middle, at(warm, 0), at(warm, 0.9), cpu].map((time) => time.toPrecision(3)),
    (size / MEGA / (middle / 1000)).toFixed(1),
    `+${((peak - before) / MEGA).toFixed(0)} MB`,
    `${((peak - before) / size).toFixed(0)} B`,
  ];
}

function pluginShares(subject: string): string {
  const times = ask(subject, 'shares', 1_000_000);
  const total = times.reduce((sum, [, time]) => sum + time, 0);
  return times
    .map(([name, time]) => `${name} ${((100 * time) / total).toFixed(0)} % (${time.toFixed(1)} ms)`)
    .join(', ');
}

/** The median of three runs, reading from a file as a shell would. */
async function throughput(cli: string): Promise<string> {
  const documents = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, text: newsProse(5000, id + 1) }));
  const path = join(directory, 'documents.jsonl');
  const input = documents.join('\n') + '\n';
  writeFileSync(path, input);
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) seconds.push(await timeCli(cli, path));
  const middle = at(sorted(seconds), 0.5);
  return `${(input.length / MEGA / middle).toFixed(1)} MB/s, ${(documents.length / middle).toFixed(0)} documents/s (${middle.toFixed(2)} s with the start)`;
}

/** Seconds from the start of the process to its end. */
function timeCli(cli: string, path: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'analyze', '--jsonl'], { stdio: ['pipe', 'ignore', 'inherit'] });
  createReadStream(path).pipe(child.stdin);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code === 0) done((performance.now() - start) / 1000);
      else fail(new Error(`attribune ended with ${code}`));
    });
  });
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function at(numbers: readonly number[], share: number): number {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
}
