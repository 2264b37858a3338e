import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineBundle } from './build';

const hearing =
  'OKOYE: Good morning. The pier is not safe to stand on. We hope to open it in the spring, if the money comes.\n\n' +
  'REED: Nobody told the fishermen.\n';

interface Compared {
  readonly file: string;
  readonly quotations: readonly {
    readonly outcome: string;
    readonly speakers: readonly string[];
    readonly pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[];
    readonly passages: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly changes?: readonly { readonly kind: string; readonly there: string }[];
    }[];
  }[];
}

describe('attribune compare', function () {
  this.timeout(30_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-compare-'));
  const articles = {
    true: '“We hope to open it in the spring,” Ada Okoye said on Monday. “Nobody told the fishermen,” Tom Reed said.\n',
    cut: '“The pier is safe to stand on,” Ada Okoye said on Monday.\n',
    other: '“The lighthouse was sold to a hotel,” Ada Okoye said on Monday.\n',
  };
  let bundle: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bundle, 'compare', ...args], { cwd: directory, encoding: 'utf8' });

  before(async () => {
    bundle = await commandLineBundle(directory);
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(directory, `${name}.news`), text);
    mkdirSync(join(directory, 'desk'));
    writeFileSync(join(directory, 'desk', 'cut.news'), articles.cut);
    writeFileSync(join(directory, 'desk', 'true.news'), articles.true);
    writeFileSync(join(directory, 'hearing.md'), hearing);
    writeFileSync(join(directory, 'latin.md'), Buffer.from('“café”', 'latin1'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('gives 0 where the source has every quotation, and says where', () => {
    const { stdout, status } = run('true.news', 'hearing.md');
    assert.equal(status, 0);
    assert.match(stdout, /^true\.news:1:1: verbatim: “We hope to open it in the spring,”$/m);
    assert.match(stdout, /^ {2}hearing\.md:1:56: We hope to open it in the spring, if the money comes\.$/m);
    assert.match(stdout, /^true\.news: 2 verbatim$/m);
  });

  it('gives 1 where words are left out or nothing is like it, and says which', () => {
    const cut = run('cut.news', 'hearing.md');
    assert.equal(cut.status, 1);
    assert.match(cut.stdout, /^cut\.news:1:1: altered: /m);
    assert.match(cut.stdout, /^ {4}“not” is left out$/m);
    const other = run('other.news', 'hearing.md');
    assert.equal(other.status, 1);
    assert.match(other.stdout, /^other\.news:1:1: not found: “The lighthouse was sold to a hotel,”$/m);
  });

  it('prints one JSON object an article, with offsets into both files', () => {
    const { stdout, status } = run('desk', 'hearing.md', '--json');
    assert.equal(status, 1);
    const objects = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Compared);
    assert.deepEqual(
      objects.map(({ file, quotations }) => [file, quotations.map(({ outcome }) => outcome)]),
      [
        [join('desk', 'cut.news'), ['altered']],
        [join('desk', 'true.news'), ['verbatim', 'verbatim']],
      ],
    );
    const [cut] = objects[0]!.quotations;
    const [piece] = cut!.pieces;
    const [passage] = cut!.passages;
    assert.deepEqual(cut!.speakers, ['Ada Okoye']);
    assert.equal(articles.cut.slice(piece!.start, piece!.end), piece!.text);
    assert.equal(hearing.slice(passage!.start, passage!.end), passage!.text);
    assert.deepEqual(
      passage!.changes!.map(({ kind, there }) => [kind, there]),
      [['leftOut', 'not']],
    );
  });

  it('gives 2 for what cannot be read, and says why', () => {
    const rows: readonly (readonly [article: string, source: string, why: RegExp])[] = [
      ['true.news', 'none.md', /There is no none\.md/],
      ['none.news', 'hearing.md', /There is no \S*none\.news/],
      ['true.news', 'latin.md', /not valid UTF-8/],
      ['true.news', 'desk', /is a folder/],
    ];
    for (const [article, source, why] of rows) {
      const { stderr, status } = run(article, source);
      assert.equal(status, 2, article);
      assert.match(stderr, why);
    }
    assert.equal(run('true.news').status, 2);
  });

  it('reads a source in the encoding that it is said to have', () =>
    assert.equal(run('other.news', 'latin.md', '--source-encoding', 'latin1').status, 1));
});
