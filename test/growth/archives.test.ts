import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { archiveBundle } from '../protocol/build';
import { newsProse } from '../support/prose';

/** Writes the highest memory of a process, in kilobytes, as the last line of its standard error. */
const PEAK = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS));";

describe('the memory of attribune analyze --jsonl', function () {
  this.timeout(300_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-archive-'));
  const hook = join(directory, 'peak.cjs');
  let program: string;

  before(async () => {
    writeFileSync(hook, PEAK);
    program = await archiveBundle(directory);
  });
  after(() => rmSync(directory, { recursive: true }));

  for (const workers of [1, 2])
    it(`is that of the longest line, not of the archive, with workers: ${workers}`, async function () {
      const [small, large] = [await peakOf(10_000_000, workers), await peakOf(30_000_000, workers)];
      this.test!.title += `: ${small.toFixed(0)} → ${large.toFixed(0)} MB`;
      // What 20 MB more would take that were read or written too early: with their records some 70 MB.
      assert.ok(large < small + 45, `${large.toFixed(0)} MB after ${small.toFixed(0)} MB`);
    });

  /** The highest memory while so many bytes of articles go through, in megabytes. */
  async function peakOf(bytes: number, workers: number): Promise<number> {
    const articles = Array.from(
      { length: 50 },
      (_, id) => JSON.stringify({ id, text: newsProse(5000, id + 1) }) + '\n',
    );
    const block = articles.join('');
    const words = ['--require', hook, program, 'analyze', '--jsonl', '--workers', String(workers)];
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'pipe'] });
    Readable.from(Array.from({ length: Math.ceil(bytes / block.length) }, () => block)).pipe(child.stdin);
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 0, printed);
    return Number(printed.trim().split('\n').at(-1)) / 1000;
  }
});
