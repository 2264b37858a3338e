import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { answerLines } from '../../../server/src/cli/answerLines';
import { analyzeJsonLines, type Answerer } from '../../../server/src/cli/jsonLines';

const here: Answerer = { answer: (lines, first) => answerLines(lines, first, { version: '1.2.3' }), ahead: 1 };

/** What is written for these bytes, cut into chunks of a size. */
async function run(input: Uint8Array | string, chunk = 1 << 16): Promise<{ lines: string[]; errors: number }> {
  const bytes = Buffer.from(input);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  let written = '';
  const output = new Writable({
    // Full after every line, so that the loop must wait each time.
    highWaterMark: 1,
    write: (data: Buffer, _, done) => {
      written += data.toString();
      setImmediate(done);
    },
  });
  const errors = await analyzeJsonLines(Readable.from(chunks, { objectMode: false }), output, here);
  return { lines: written.split('\n').slice(0, -1), errors };
}

/** Each line's answer in short: its id, or its error. */
async function check(input: Uint8Array | string, expected: unknown[]): Promise<void> {
  const { lines, errors } = await run(input);
  const answers = lines.map((line) => JSON.parse(line) as { id?: unknown; line?: number; error?: string });
  assert.deepEqual(
    answers.map(({ id, line, error }) => (error === undefined ? id : `${line}: ${error}`)),
    expected,
  );
  assert.equal(errors, answers.filter(({ error }) => error !== undefined).length);
}

describe('analyze --jsonl', () => {
  const noDocument = 'The line is no document: it needs a string "text".';
  const cases: Record<string, [Uint8Array | string, unknown[]]> = {
    'no lines': ['', []],
    'a line for each': ['{"id":1,"text":""}\n{"id":"b","text":"It rained."}\n', [1, 'b']],
    'the last line may lack its end': ['{"id":1,"text":""}', [1]],
    'Windows line ends': ['{"id":1,"text":""}\r\n{"id":2,"text":""}\r\n', [1, 2]],
    'a byte order mark': ['\ufeff{"id":1,"text":""}\n', [1]],
    'no id': ['{"text":""}\n', [null]],
    'an id that is anything': ['{"id":{"a":[1]},"text":""}\n', [{ a: [1] }]],
    'errors stand in their place': [
      '{"id":1,"text":""}\nnope\n\n{"id":2,"text":""}\n',
      [1, '2: The line is not JSON.', '3: The line is not JSON.', 2],
    ],
    'no document': ['[]\nnull\n7\n{"id":1}\n{"text":5}\n', [1, 2, 3, 4, 5].map((line) => `${line}: ${noDocument}`)],
    'no UTF-8': [Buffer.from('{"text":"caf\u00e9"}\n', 'latin1'), ['1: The line is not valid UTF-8.']],
    'no date': [
      '{"text":"","dct":"soon"}\n{"text":"","dct":7}\n{"text":"","dct":"2022-02-30"}\n',
      [1, 2, 3].map((line) => `${line}: "dct" is no ISO date such as "2022-01-03".`),
    ],
    'a date, a moment, none': [
      '{"id":1,"text":"","dct":"2022-01"}\n{"id":2,"text":"","dct":"2022-01-03T10:00Z"}\n{"id":3,"text":"","dct":null}\n',
      [1, 2, 3],
    ],
    'NUL and lone surrogates': ['{"id":1,"text":"a\\u0000b \\ud83d c"}\n', [1]],
  };
  for (const [name, [input, expected]] of Object.entries(cases)) it(name, () => check(input, expected));

  it('counts relative dates from dct', async () => {
    const { lines } = await run('{"id":1,"text":"It rained yesterday.","dct":"2022-01-03T10:00Z"}\n');
    const { publicationDate, version } = JSON.parse(lines[0]!) as { publicationDate: unknown; version: string };
    assert.deepEqual(publicationDate, { value: '2022-01-03', inferred: false });
    assert.equal(version, '1.2.3');
  });

  it('does not mind how the bytes arrive', async () => {
    const input = '{"id":1,"text":"“Ja,” sagte sie. 😀"}\n\n{"id":2,"text":"é"}';
    const expected = await run(input);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), async (chunk) =>
        assert.deepEqual(await run(input, chunk), expected),
      ),
      { numRuns: 15 },
    );
  });

  it('writes an answer before the next line has come', async () => {
    let wrote: () => void = () => undefined;
    const written = new Promise<void>((resolve) => (wrote = resolve));
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":""}\n{"id":');
      await written;
      yield Buffer.from('2,"text":""}\n');
    }
    const output = new Writable({
      write: (_data, _encoding, done) => {
        wrote();
        done();
      },
    });
    assert.equal(await analyzeJsonLines(input(), output, { ...here, ahead: 100 }), 0);
  });

  it('reads no further while nobody takes the output', async () => {
    let chunks = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (; chunks < 1000; chunks++) yield await Promise.resolve(Buffer.from('{"id":1,"text":""}\n'));
    }
    let take: () => void = () => undefined;
    const full = new Promise<void>((resolve) => (take = resolve));
    const output = new Writable({ highWaterMark: 1, write: (_data, _encoding, done) => void full.then(() => done()) });
    const finished = analyzeJsonLines(input(), output, { ...here, ahead: 5 });
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.ok(chunks <= 6, `${chunks} chunks were read`);
    take();
    assert.equal(await finished, 0);
    assert.equal(chunks, 1000);
  });

  it('ends with an error when the output does', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write: (_data, _encoding, done) => done(new Error('The pipe is gone.')),
    });
    output.on('error', () => undefined);
    await assert.rejects(
      analyzeJsonLines(Readable.from([Buffer.from('{"text":""}\n')]), output, here),
      /The pipe is gone/,
    );
  });
});
