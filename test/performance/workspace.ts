// What the index of a workspace costs: in time, in memory, and whoever types while it stands.
import process from 'node:process';
import { readFileSync } from 'node:fs';
import { Client } from '../protocol/client';
import { markdownTable } from '../support/markdown';
import { newsProse } from '../support/prose';
import { ms, spread } from './figures';

const ARTICLES = 2000;
const LENGTH = 5000;
const uri = 'file:///bench/0.news';
const textDocument = { uri };

/** The lines of the page. */
export async function workspaceLines(): Promise<string[]> {
  const files = Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => [`file:///bench/${i}.news`, newsProse(LENGTH, i + 1)]),
  );
  const attribune = { files: true, find: true, list: true, save: true, pick: true };
  const client = await Client.start({ folders: ['file:///bench'], files, attribune });
  const before = residentMegabytes(client.process.pid!);
  const start = performance.now();
  await progress(client, 'end');
  const took = performance.now() - start;
  const after = residentMegabytes(client.process.pid!);
  await client.openText(uri, files[uri]!);
  const problems = async (run: number) => {
    const place = client.open.get(uri)!.positionAt(LENGTH / 2 + run);
    await client.change(uri, { range: { start: place, end: place }, text: 'x' });
    await client.request('textDocument/diagnostic', { textDocument });
  };
  const rows = [
    ['change → problems', ...spread(await times(problems))],
    ['workspace symbols', ...spread(await times(() => client.request('workspace/symbol', { query: 'okoye' })))],
  ];
  await client.stop();
  return [
    markdownTable([['with 2,000 articles', 'best', 'median', '95 %', '99 %'], ...rows], 1),
    '',
    `${ARTICLES.toLocaleString('en')} articles of ${LENGTH / 1000} kB are indexed in ${ms(took)} ms, behind whatever is asked; ` +
      `the process grows from ${before.toFixed(0)} to ${after.toFixed(0)} MB.`,
  ];
}

async function times(work: (run: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  for (let run = -20; run < 100; run++) {
    const start = performance.now();
    await work(run + 20);
    if (run >= 0) found.push(performance.now() - start);
  }
  return found;
}

/** Waits for the end of the work, which takes longer than the client waits at once. */
async function progress(client: Client, kind: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await client.waitFor('$/progress', ({ value }: { value: { kind: string } }) => value.kind === kind);
      return;
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

/** The memory of a process, on Linux; elsewhere NaN. */
function residentMegabytes(pid: number): number {
  if (process.platform !== 'linux') return NaN;
  const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
