// npm run bench [-- --record] [-- --only analysis|serving|workspace|editor|archives] [-- --peers]
// Measures what ships (bundled, minified) on generated news, each figure in a process of its own; `--peers` measures other
// libraries beside it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { markdownTable, recordMeasured } from '../support/markdown';
import { archiveLines } from './archives';
import { editorLines } from './editor';
import { at, ms, sorted } from './figures';
import { peerLines } from './peers';
import { servingLines } from './serving';
import { workspaceLines } from './workspace';

const SIZES = [5_000, 100_000, 1_000_000, 10_000_000];
const MEGA = 1e6;
const README = join(import.meta.dirname, 'README.md');
/** Where peers are installed; `out/` is in no list of anything. */
const PEERS = join(import.meta.dirname, '../../out/peers');

const { values } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const directory = mkdtempSync(join(tmpdir(), 'attribune-bench-'));

const parts: Record<string, () => Promise<string[]>> = {
  analysis: async () => {
    const subject = await bundle('test/performance/subject.ts', 'subject.cjs');
    const rows = SIZES.map((size) => analysisRow(subject, size));
    return [markdownTable([HEAD, ...rows]), '', `Plugins at 1 MB: ${pluginShares(subject)}.`];
  },
  serving: servingLines,
  workspace: workspaceLines,
  editor: editorLines,
  archives: async () => {
    await bundle('server/src/worker.node.ts', 'worker.js');
    return archiveLines(await bundle('server/src/cli.ts', 'cli.js'), directory);
  },
  peers: async () => peerLines(await bundle('test/performance/subject.ts', 'subject.cjs'), PEERS),
};

async function main(): Promise<void> {
  const asked = Object.keys(parts).filter((name) =>
    values.only === undefined ? name !== 'peers' || values.peers : name === values.only,
  );
  if (asked.length === 0) throw new Error(`--only takes ${Object.keys(parts).join(', ')}.`);
  const lines: string[] = [];
  for (const name of asked) lines.push(...(await parts[name]!()), '');
  const [load] = loadavg();
  lines.push(
    `Node ${process.version}, ${availableParallelism()} cores, at the end ${load!.toFixed(1)} programs wanted them.`,
  );
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

const HEAD = [
  'characters',
  'cold ms',
  'warm ms',
  'best',
  '90 %',
  'CPU ms',
  'MB/s',
  'best MB/s',
  'peak memory',
  'per character',
];

/** Cold is the median of five processes, of three for long texts; the spread of the warm runs goes from the best to the 90th of a hundred. */
function analysisRow(subject: string, size: number): string[] {
  const cold = sorted(Array.from({ length: size < MEGA ? 5 : 3 }, () => ask(subject, 'cold', size)));
  const { runs, cpu } = ask(subject, 'warm', size);
  const warm = sorted(runs);
  const { before, peak } = ask(subject, 'memory', size);
  const middle = at(warm, 0.5);
  return [
    size.toLocaleString('en'),
    ...[at(cold, 0.5), middle, at(warm, 0), at(warm, 0.9), cpu].map(ms),
    (size / MEGA / (middle / 1000)).toFixed(1),
    (size / MEGA / (at(warm, 0) / 1000)).toFixed(1),
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

void main().finally(() => rmSync(directory, { recursive: true }));
