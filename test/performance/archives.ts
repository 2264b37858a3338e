import { spawn } from 'node:child_process';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../support/markdown';
import { newsProse } from '../support/prose';
import { at, sorted } from './figures';

const DOCUMENTS = 4000;
const RUNS = 3;

/** How fast `attribune analyze --jsonl` is with one worker and with two, reading from a file as a shell would. */
export async function archiveLines(cli: string, directory: string): Promise<string[]> {
  const documents = Array.from({ length: DOCUMENTS }, (_, id) => JSON.stringify({ id, text: newsProse(5000, id + 1) }));
  const path = join(directory, 'documents.jsonl');
  const input = documents.join('\n') + '\n';
  writeFileSync(path, input);
  const megabytes = Buffer.byteLength(input) / 1e6;
  const seconds = new Map<number, number[]>([
    [1, []],
    [2, []],
  ]);
  // In turns, so that a busy machine is busy for both.
  for (let run = 0; run < RUNS; run++)
    for (const [workers, times] of seconds) times.push(await timeCli(cli, path, workers));
  const rows = [...seconds].map(([workers, times]) => {
    const [best, middle] = [sorted(times)[0]!, at(sorted(times), 0.5)];
    return [workers, middle, best, megabytes / middle, megabytes / best, DOCUMENTS / best].map((figure, column) =>
      column === 0 ? String(figure) : figure.toFixed(column === 5 ? 0 : 2),
    );
  });
  return [
    `\`attribune analyze --jsonl\`, ${DOCUMENTS.toLocaleString('en')} documents of 5 kB, the start of the process included:`,
    '',
    markdownTable([['workers', 'median s', 'best s', 'MB/s', 'best MB/s', 'best documents/s'], ...rows]),
  ];
}

/** Seconds from the start of the process to its end. */
function timeCli(cli: string, path: string, workers: number): Promise<number> {
  const start = performance.now();
  const words = [cli, 'analyze', '--jsonl', '--workers', String(workers)];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'inherit'] });
  createReadStream(path).pipe(child.stdin);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code === 0) done((performance.now() - start) / 1000);
      else fail(new Error(`attribune ended with ${code}`));
    });
  });
}
