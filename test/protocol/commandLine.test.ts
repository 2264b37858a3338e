import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineBundle } from './build';

/** What a run of the command line printed, and its exit code. */
interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

describe('attribune', function () {
  this.timeout(30_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-cli-'));
  let bundle: string;
  const bridge =
    'BERGEN, March 5, 2024 — The ferry stays in port. “We will not sail,” Captain Ida Moen said on Monday.\n';

  function run(args: string, input?: string | Buffer): Promise<Run> {
    return new Promise((done) => {
      const words = args.split(' ').filter((word) => word !== '');
      const child = execFile(process.execPath, [bundle, ...words], { cwd: directory }, (error, out, err) => {
        done({ out, err, code: typeof error?.code === 'number' ? error.code : 0 });
      });
      child.stdin!.end(input);
    });
  }

  function write(name: string, content: string | Buffer): void {
    writeFileSync(join(directory, name), content);
  }

  before(async () => {
    bundle = await commandLineBundle(directory);
    write('bridge.txt', bridge);
    write('unclosed.txt', 'She said “no.\n');
    write('latin.txt', Buffer.from('café', 'latin1'));
    write('bom.txt', `\ufeff${bridge}`);
    write('ignored.txt', bridge);
    write('.attribuneignore', 'ignored.txt\n');
  });
  after(() => rmSync(directory, { recursive: true }));

  const usage: Record<string, [string, number, RegExp]> = {
    'no command': ['', 2, /Usage: attribune/],
    'an unknown command': ['analyse', 2, /unknown command 'analyse'/],
    'an unknown option': ['analyze --frob', 2, /unknown option '--frob'/],
    'an unknown format': ['analyze --format xml', 2, /Allowed choices are text, json/],
    'an unknown check': ['check --off rain', 2, /unattributedQuotation/],
    'files with --jsonl': ['analyze --jsonl bridge.txt', 2, /reads standard input, not files/],
    'workers without --jsonl': ['analyze --workers 2 bridge.txt', 2, /--workers is for --jsonl/],
    'no date': ['analyze --publication-date soon', 2, /ISO date/],
    '30 February': ['analyze --publication-date 2022-02-30', 2, /ISO date/],
    help: ['--help', 0, /analyze/],
    'help for a command': ['analyze --help', 0, /UTF-16/],
    version: ['--version', 0, /^\d+\.\d+\.\d+\n$/],
    'a missing file': ['analyze missing.txt', 1, /There is no \S*missing\.txt/],
    'invalid UTF-8': ['analyze latin.txt', 1, /latin\.txt[^]*not valid UTF-8/],
  };
  for (const [name, [args, code, pattern]] of Object.entries(usage))
    it(name, async () => {
      const result = await run(args);
      assert.match(result.out + result.err, pattern);
      assert.equal(result.code, code);
    });

  it('prints what it found in files that are not ignored, and goes on behind one that it cannot read', async () => {
    const { out, err, code } = await run('analyze *.txt');
    assert.match(out, /bridge\.txt · 1 quotation[^]*“We will not sail,”\n +Ida Moen/);
    assert.match(out, /unclosed\.txt/);
    assert.ok(!out.includes('ignored.txt') && !out.includes('\u001b'));
    assert.match(err, /latin\.txt/);
    assert.equal(code, 1);
  });

  it('prints one JSON object per file, with offsets behind a byte order mark', async () => {
    const { out } = await run('analyze --format json bom.txt bridge.txt');
    const [bom, plain] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(bom!['bom'], true);
    assert.deepEqual({ ...bom, file: '', bom: 0 }, { ...plain, file: '', bom: 0 });
    assert.equal((plain!['quotes'] as { text: string }[])[0]!.text, '“We will not sail,”');
  });

  it('reads standard input where no file is named', async () => {
    const { out, code } = await run('analyze', bridge);
    assert.match(out, /standard input · 1 quotation/);
    assert.equal(code, 0);
  });

  it('streams JSON Lines, and the exit code tells of a line that is none', async () => {
    const { out, code } = await run(
      'analyze --jsonl --workers 1',
      `${JSON.stringify({ id: 1, text: bridge })}\nnone\n`,
    );
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(first!['id'], 1);
    assert.match(String(first!['version']), /^\d/);
    assert.equal(second!['line'], 2);
    assert.equal(code, 1);
  });

  it('checks, and a problem sets the exit code', async () => {
    const found = await run('check bridge.txt unclosed.txt');
    assert.match(found.out, /unclosed\.txt\n1:10-1:11 warning/);
    assert.equal(found.code, 1);
    assert.deepEqual(await run('check bridge.txt'), { out: '', err: '', code: 0 });
    const json = await run('check --format json --off unclosedMark unclosed.txt');
    assert.deepEqual(JSON.parse(json.out), { file: 'unclosed.txt', problems: [] });
  });

  it('annotates once, keeps what is there, and leaves no temporary file', async () => {
    const sidecar = join(directory, 'bridge.txt.annotations.jsonld');
    assert.match((await run('annotate --dry-run bridge.txt')).out, /\d annotations to add/);
    assert.ok(!existsSync(sidecar));
    assert.match((await run('annotate bridge.txt')).out, /\d annotations added/);
    const written = readFileSync(sidecar, 'utf8');
    assert.match(written, /"attribune:status": "automatic"/);
    assert.match((await run('annotate bridge.txt')).out, /: 0 annotations added/);
    assert.equal(readFileSync(sidecar, 'utf8'), written);
    assert.deepEqual(
      readdirSync(directory).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('never overwrites a sidecar that it cannot read', async () => {
    write('unclosed.txt.annotations.jsonld', '{"half":');
    const { err, code } = await run('annotate unclosed.txt');
    assert.match(err, /sidecar was left alone/);
    assert.equal(code, 1);
    assert.equal(readFileSync(join(directory, 'unclosed.txt.annotations.jsonld'), 'utf8'), '{"half":');
    assert.match((await run('check unclosed.txt')).out, /Sidecar: /);
  });
});
