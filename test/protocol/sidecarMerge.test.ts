import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { commandLineBundle } from './build';

const name = 'harbour.txt.annotations.jsonld';

describe('attribune merge, as git calls it', function () {
  this.timeout(30_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-merge-'));
  const sidecar = join(directory, name);
  let bundle: string;

  function git(...args: string[]): string {
    const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
  }
  const commit = (message: string) => git('commit', '-q', '-a', '-m', message);
  const edit = (from: string | RegExp, to: string) => {
    const before = readFileSync(sidecar, 'utf8');
    const after = before.replace(from, to);
    assert.notEqual(after, before);
    writeFileSync(sidecar, after);
  };

  before(async function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('      skipped: there is no git on this machine');
      this.skip();
    }
    bundle = await commandLineBundle(directory);
    git('init', '-q', '-b', 'main');
    // The two lines of docs/sidecar.md, with the program by its path.
    git('config', 'merge.attribune.driver', `"${process.execPath}" "${bundle}" merge --name %P %O %A %B`);
    writeFileSync(join(directory, '.gitattributes'), '*.annotations.jsonld merge=attribune\n');
    writeFileSync(
      join(directory, 'harbour.txt'),
      '“No,” Amina Yusuf said on Monday. “Never,” Piotr Nowak added on Friday.\n',
    );
    execFileSync(process.execPath, [bundle, 'annotate', 'harbour.txt'], { cwd: directory });
    git('add', '.gitattributes', 'harbour.txt', name);
    commit('begin');
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('joins two branches that changed neighbouring lines', () => {
    git('checkout', '-q', '-b', 'other');
    edit(/"attribune:status": "automatic"/, '"attribune:status": "confirmed"');
    edit('"name": "Piotr Nowak"', '"name": "Piotr Jan Nowak"');
    commit('theirs');
    git('checkout', '-q', 'main');
    edit(/("attribune:status": )"automatic"([^]*?)\1"automatic"/, '$1"automatic"$2$1"rejected"');
    edit('"name": "Amina Yusuf"', '"name": "Amina B. Yusuf"');
    commit('ours');
    git('merge', '-q', 'other', '-m', 'both');
    const { value, problems } = parseSidecar(readFileSync(sidecar, 'utf8'));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.annotations.slice(0, 2).map(({ status }) => status),
      ['confirmed', 'rejected'],
    );
    assert.deepEqual(value.speakers.map((one) => one.name).sort(), ['Amina B. Yusuf', 'Piotr Jan Nowak']);
  });

  it('leaves a conflict where both changed the same, with both versions in the file', () => {
    git('checkout', '-q', '-b', 'third');
    edit('Amina B. Yusuf', 'A. Yusuf');
    commit('theirs');
    git('checkout', '-q', 'main');
    edit('Amina B. Yusuf', 'Amina Binta Yusuf');
    commit('ours');
    const { status, stderr } = spawnSync('git', ['merge', 'third'], { cwd: directory, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /harbour\.txt\.annotations\.jsonld: the speaker “Amina Binta Yusuf”: both changed “name”\. Both versions/,
    );
    assert.match(git('status', '--short'), new RegExp(`^UU ${name}$`, 'm'));
    const text = readFileSync(sidecar, 'utf8');
    assert.match(text, /"attribune:theirs": \{\s*"name": "A\. Yusuf"/);
    assert.match(parseSidecar(text).problems[0]!.message, /Two people changed this/);
  });

  it('leaves ours alone where theirs is damaged, and says why', () => {
    for (const [file, text] of [
      ['o', '{}'],
      ['a', readFileSync(sidecar, 'utf8')],
      ['b', '{"type": '],
    ] as const) {
      writeFileSync(join(directory, file), text);
    }
    const { status, stderr } = spawnSync(process.execPath, [bundle, 'merge', 'o', 'a', 'b'], {
      cwd: directory,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^a: not merged, it stays as it is here\. The version “base” cannot be read\./);
    assert.equal(readFileSync(join(directory, 'a'), 'utf8'), readFileSync(sidecar, 'utf8'));
  });
});
