import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { commandLineBundle } from './build';

const text =
  'LEITH, March 4, 2026 (Firth News) — “It is 🎉 shut,” Ada Okoye said on Tuesday.\r\n\r\n“We saw nothing,” she added.\r\n';
const formats = {
  brat: 'ferry.ann',
  'cas-json': 'ferry.cas.json',
  doccano: 'ferry.doccano.jsonl',
  'label-studio': 'ferry.label-studio.json',
  tei: 'ferry.tei.xml',
  w3c: 'ferry.w3c.jsonld',
};

describe('attribune import', function () {
  this.timeout(60_000);
  const root = mkdtempSync(join(tmpdir(), 'attribune-import-'));
  let bundle: string;
  let directory: string;
  let folders = 0;

  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: directory,
      encoding: 'utf8',
    });
    return { out: stdout, err: stderr, code: status };
  };
  const write = (name: string, content: string): void => writeFileSync(join(directory, name), content);
  const readText = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const annotations = (name: string) => parseSidecar(readText(`${name}.annotations.jsonld`)).value.annotations;

  before(async () => {
    bundle = await commandLineBundle(root);
  });
  beforeEach(() => {
    directory = join(root, `case${folders++}`);
    mkdirSync(directory);
    write('ferry.txt', text);
  });
  after(() => rmSync(root, { recursive: true }));

  for (const [format, file] of Object.entries(formats)) {
    it(`${format}: reads what export wrote, into the same folder and into another one, once`, () => {
      run('annotate', 'ferry.txt');
      const before = readText('ferry.txt.annotations.jsonld');
      assert.equal(run('export', '--to', format, 'ferry.txt', '-o', 'out').code, 0);
      const again = run('import', '--from', format, `out/${file}`, '-o', '.');
      assert.equal(again.code, 0, again.err);
      assert.match(again.out, /^ferry\.txt\.annotations\.jsonld: 0 annotations added\n/);
      assert.match(again.out, /: (\d+) annotations read: 0 added, 0 changed, \1 known already, 0 left out\n$/);
      assert.equal(readText('ferry.txt.annotations.jsonld'), before);
      if (format === 'w3c') write('out/ferry.txt', text);
      const count = annotations('ferry.txt').length;
      const elsewhere = run('import', '--from', format, `out/${file}`);
      assert.equal(elsewhere.code, 0, elsewhere.err);
      assert.match(elsewhere.out, new RegExp(`^out/ferry\\.txt\\.annotations\\.jsonld: ${count} annotations added\n`));
      const words = (name: string) => annotations(name).map(({ kind, targets }) => [kind, targets[0]!.exact]);
      assert.deepEqual(words('out/ferry.txt'), words('ferry.txt'));
      assert.deepEqual(
        readdirSync(join(directory, 'out')).filter((name) => name.includes('tmp')),
        [],
      );
    });
  }

  it('counts only, with --dry-run', () => {
    write('notes.jsonl', JSON.stringify({ text, label: [[0, 5, 'Cue']] }));
    const { out, code } = run('import', '--from', 'doccano', 'notes.jsonl', '--article', 'ferry.txt', '--dry-run');
    assert.equal(code, 0);
    assert.match(out, /^ferry\.txt\.annotations\.jsonld: 1 annotation to add\n/);
    assert.ok(!existsSync(join(directory, 'ferry.txt.annotations.jsonld')));
  });

  for (const name of [
    '../stolen.txt',
    '/tmp/stolen.txt',
    'a/../../stolen.txt',
    '..\\stolen.txt',
    'C:stolen.txt',
    '..',
    '',
  ]) {
    it(`writes nothing for an article that is called ${JSON.stringify(name)}`, () => {
      write('notes.jsonl', JSON.stringify({ text, label: [[0, 5, 'Cue']], file: name }));
      const listed = readdirSync(root);
      const { err, code } = run('import', '--from', 'doccano', 'notes.jsonl', '-o', 'inside');
      assert.equal(code, 1);
      assert.match(err, /leads out of its folder|--article/);
      assert.deepEqual(readdirSync(root), listed);
      assert.ok(!existsSync(join(directory, 'inside')));
    });
  }

  it('writes articles as texts, whatever a file calls them', () => {
    write('notes.jsonl', JSON.stringify({ text, label: [[0, 5, 'Cue']], file: '.profile' }));
    assert.equal(run('import', '--from', 'doccano', 'notes.jsonl', '-o', 'inside').code, 0);
    assert.deepEqual(readdirSync(join(directory, 'inside')), ['.profile.txt', '.profile.txt.annotations.jsonld']);
  });

  it('leaves out of a folder what a link in it leads to', () => {
    mkdirSync(join(directory, 'inside'));
    write('outside.txt', 'Something else.');
    symlinkSync(join(directory, 'outside.txt'), join(directory, 'inside/ferry.txt'));
    write('notes.jsonl', JSON.stringify({ text, label: [[0, 5, 'Cue']], file: 'ferry.txt' }));
    const { err, code } = run('import', '--from', 'doccano', 'notes.jsonl', '-o', 'inside');
    assert.equal(code, 1);
    assert.match(err, /another text than the article/);
    assert.equal(readText('outside.txt'), 'Something else.');
  });

  it('writes nothing of a damaged file, and says in which line it is', () => {
    write('ferry.ann', `T1\tCue 0 5\tLEITH\nT2\tCue 0\n`);
    const { err, code, out } = run('import', '--from', 'brat', 'ferry.ann');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^ferry\.ann:2: /);
    assert.deepEqual(readdirSync(directory).sort(), ['ferry.ann', 'ferry.txt']);
  });

  it('leaves a sidecar alone that cannot be read', () => {
    write('ferry.txt.annotations.jsonld', '{"type": ');
    write('ferry.ann', 'T1\tCue 0 5\tLEITH\n');
    const { err, code } = run('import', '--from', 'brat', 'ferry.ann');
    assert.equal(code, 1);
    assert.match(err, /It was left alone/);
    assert.equal(readText('ferry.txt.annotations.jsonld'), '{"type": ');
  });

  it('goes on behind a file that is not there, and tells by its exit code', () => {
    write('ferry.ann', 'T1\tCue 0 5\tLEITH\n');
    const { err, code, out } = run('import', '--from', 'brat', 'gone.ann', 'ferry.ann', 'ferry.txt');
    assert.equal(code, 1);
    assert.match(err, /^gone\.ann: There is no such file/);
    assert.match(out, /^ferry\.txt\.annotations\.jsonld: 1 annotation added\n/);
  });

  it('tells a line that makes no sense from what is wrong with a file', () => {
    assert.equal(run('import', 'x.ann').code, 2);
    assert.equal(run('import', '--from', 'word', 'x.ann').code, 2);
    assert.match(run('import', '--help').out, /--article <file>/);
  });

  it('keeps what other tools wrote into the sidecar, through export and import', () => {
    run('annotate', 'ferry.txt');
    const foreign = {
      id: 'https://notes.example.org/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'So?' },
      target: 'ferry.txt',
    };
    const sidecar = JSON.parse(readText('ferry.txt.annotations.jsonld')) as { first: { items: object[] } };
    sidecar.first.items.push(foreign);
    write('ferry.txt.annotations.jsonld', JSON.stringify(sidecar));
    assert.equal(run('export', '--to', 'w3c', '--confirmed', 'ferry.txt', '-o', 'out').code, 0);
    const { first } = JSON.parse(readText('out/ferry.w3c.jsonld')) as typeof sidecar;
    assert.deepEqual(first.items, [foreign]);
    write('out/ferry.txt', text);
    assert.equal(run('import', '--from', 'w3c', 'out/ferry.w3c.jsonld').code, 0);
    assert.deepEqual((JSON.parse(readText('out/ferry.txt.annotations.jsonld')) as typeof sidecar).first.items, [
      foreign,
    ]);
  });
});

describe('attribune export', function () {
  this.timeout(60_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-export-'));
  let bundle: string;
  before(async () => {
    bundle = await commandLineBundle(directory);
  });
  after(() => rmSync(directory, { recursive: true }));

  it('never writes over a configuration that people made their own', () => {
    writeFileSync(join(directory, 'annotation.conf'), '[entities]\nContent\nMood\n');
    writeFileSync(join(directory, 'own.txt'), text);
    const { stderr, status } = spawnSync(process.execPath, [bundle, 'export', '--to', 'brat', 'own.txt', '-o', '.'], {
      cwd: directory,
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stderr, /annotation\.conf is there already/);
    assert.match(readFileSync(join(directory, 'annotation.conf'), 'utf8'), /Mood/);
  });

  it('never writes over a text, its own article with a byte order mark included', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [bundle, ...args], { cwd: directory, encoding: 'utf8' });
    writeFileSync(join(directory, 'ferry.news'), text);
    writeFileSync(join(directory, 'ferry.txt'), 'Something else.');
    writeFileSync(join(directory, 'marked.txt'), `\ufeff${text}`);
    const other = run('export', '--to', 'brat', 'ferry.news');
    assert.equal(other.status, 1);
    assert.match(other.stderr, /ferry\.txt is another text/);
    assert.equal(readFileSync(join(directory, 'ferry.txt'), 'utf8'), 'Something else.');
    const marked = run('export', '--to', 'brat', 'marked.txt', '-o', '.');
    assert.equal(marked.status, 1);
    assert.match(marked.stderr, /byte order mark/);
    assert.equal(readFileSync(join(directory, 'marked.txt'), 'utf8'), `\ufeff${text}`);
    assert.equal(run('export', '--to', 'brat', 'marked.txt', '-o', 'out').status, 0);
    // What an export wrote, another one writes anew.
    writeFileSync(join(directory, 'marked.txt'), text.replace('shut', 'open'));
    assert.equal(run('export', '--to', 'brat', 'marked.txt', '-o', 'out').status, 0);
    assert.match(readFileSync(join(directory, 'out/marked.txt'), 'utf8'), /open/);
  });
});
