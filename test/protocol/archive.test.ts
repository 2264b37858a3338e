import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { analyzeJsonLines } from '../../server/src/cli/jsonLines';
import { startPool } from '../../server/src/cli/pool';
import { newsProse } from '../support/prose';
import { archiveBundle } from './build';

describe('attribune analyze --jsonl, with workers', function () {
  this.timeout(60_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-archive-'));
  const brittleWorker = join(directory, 'brittle.js');
  let program: string;

  before(async () => {
    program = await archiveBundle(directory);
    await build({
      entryPoints: [join(import.meta.dirname, '../support/brittleWorker.ts')],
      outfile: brittleWorker,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
  });
  after(() => rmSync(directory, { recursive: true }));

  function run(args: string, input: string): Promise<{ out: string; err: string; code: number }> {
    return new Promise((done) => {
      const words = ['analyze', '--jsonl', ...args.split(' ')];
      const options = { maxBuffer: 1e9 };
      const child = execFile(process.execPath, [program, ...words], options, (error, out, err) =>
        done({ out, err, code: typeof error?.code === 'number' ? error.code : 0 }),
      );
      child.stdin!.end(input);
    });
  }

  /** Each line's answer of brittle workers in short: its id, or its error. */
  async function brittle(texts: readonly string[], timeout: number): Promise<unknown[]> {
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const pool = startPool(brittleWorker, 2, timeout, { version: '1.2.3' });
    let written = '';
    const output = new Writable({
      write: (data: Buffer, _, done) => {
        written += data.toString();
        done();
      },
    });
    const errors = await analyzeJsonLines(Readable.from([Buffer.from(input)], { objectMode: false }), output, pool);
    await pool.end();
    const answers = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: number; line?: number; error?: string });
    assert.equal(errors, answers.filter(({ error }) => error !== undefined).length);
    return answers.map(({ id, line, error }) => (error === undefined ? id : `${line}: ${error}`));
  }

  it('writes the same bytes with one worker and with three, whatever the lengths of the lines', async () => {
    const documents = Array.from({ length: 300 }, (_, id) => {
      if (id % 50 === 7) return 'no document';
      return JSON.stringify({ id, text: newsProse(id % 40 === 0 ? 200_000 : 10 + 37 * id, id + 1) });
    });
    const input = documents.join('\n');
    const alone = await run('--workers 1', input);
    assert.equal(alone.out.split('\n').length, documents.length + 1);
    assert.equal(alone.code, 1);
    assert.deepEqual(await run('--workers 3', input), alone);
  });

  it('writes the fields that are asked for, as they stand in the whole record, with one worker and with two', async () => {
    const input = Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, text: newsProse(800, id + 1) })).join('\n');
    const whole = (await run('--workers 1', input)).out.trimEnd().split('\n');
    const expected = whole.map((line) => {
      const { id, version, quotes, publicationDate } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify({ id, version, quotes, publicationDate }) + '\n';
    });
    for (const workers of [1, 2]) {
      const { out, code } = await run(`--workers ${workers} --fields publicationDate,quotes`, input);
      assert.deepEqual({ out, code }, { out: expected.join(''), code: 0 });
    }
  });

  it('exits with 0 when all went well, and when there was nothing', async () => {
    assert.equal((await run('--workers 2', '{"id":1,"text":""}\n')).code, 0);
    assert.deepEqual(await run('--workers 2', ''), { out: '', err: '', code: 0 });
  });

  it('gives up a line that takes too long, and no other', async () => {
    const out = 'The analysis took longer than 1.5 s and was stopped.';
    assert.deepEqual(await brittle(['It rained.', 'hang', 'It snowed.'], 1.5), [0, `2: ${out}`, 2]);
  });

  it('replaces a worker that dies, and reports its line and no other', async () => {
    const [first, ...others] = await brittle(['die', 'It rained.', 'die', 'It snowed.'], 30);
    assert.match(String(first), /^1: The worker died of this line: /);
    assert.match(String(others[1]), /^3: The worker died of this line: /);
    assert.deepEqual([others[0], others[2]], [1, 3]);
  });

  it('gives up a real line that is too long for the timeout', async () => {
    const { out, code } = await run(
      '--workers 1 --timeout 0.01',
      JSON.stringify({ id: 1, text: newsProse(3_000_000) }),
    );
    assert.deepEqual(JSON.parse(out), { line: 1, error: 'The analysis took longer than 0.01 s and was stopped.' });
    assert.equal(code, 1);
  });

  const wrong: Record<string, RegExp> = {
    '--workers 0': /whole number from 1 to 9999/,
    '--workers 1.5': /whole number/,
    '--workers many': /whole number/,
    '--timeout 0': /seconds above 0/,
    '--timeout -1': /seconds above 0/,
    '--timeout soon': /seconds above 0/,
    '--fields quotes,dates': /some of quotes, speakers, timexes, publicationDate, separated by commas/,
    '--fields ,': /some of quotes/,
  };
  for (const [args, message] of Object.entries(wrong))
    it(`refuses ${args}`, async () => {
      const { err, code } = await run(args, '');
      assert.match(err, message);
      assert.equal(code, 2);
    });
});
