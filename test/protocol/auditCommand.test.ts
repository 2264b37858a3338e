import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandLineBundle } from './build';

describe('attribune audit', function () {
  this.timeout(60_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-audit-'));
  let bundle: string;

  before(async () => {
    bundle = await commandLineBundle(directory);
    mkdirSync(join(directory, 'news/2022'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(directory, 'news', name), text);
    write(
      '2022/pier.txt',
      'Published 3 March 2022\n\n“The pier is shut,” said Mayor Ada Okoye. A resident said it was late.\n',
    );
    write('2022/ferry.news', 'Published 9 May 2022\n\nMayor Ada Okoye said that the ferry would sail.\n');
    write('storm.txt', '“The roof is gone,” said Iain Murray, a skipper. “It is late.”\n');
    write('asked.txt', 'The harbour was empty.\n\n“Who will pay for all of this?”\n');
  });
  after(() => rmSync(directory, { recursive: true }));

  const run = async (...args: string[]) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bundle, 'audit', ...args], {
      cwd: directory,
    });
    assert.equal(stderr, '');
    return stdout;
  };

  it('tells people who is quoted, how often, named or not, and when', async () => {
    assert.equal(
      await run('news'),
      `4 articles; 3 sources; 5 quotations; 25 words quoted, 46 % of all

people with a name  3 quotations  15 words  60 %
unnamed sources      1 quotation   3 words  12 %
no source            1 quotation   7 words  28 %

2022-03  2 quotations   7 words  28 %   1 article
2022-05   1 quotation   4 words  16 %   1 article
no date  2 quotations  14 words  56 %  2 articles

2 quotations  8 words  32 %  2 articles  Ada Okoye, Mayor
 1 quotation  7 words  28 %   1 article  Iain Murray, skipper
 1 quotation  3 words  12 %   1 article  A resident, unnamed
`,
    );
  });

  it('lists as many sources as are asked for, and says that there are more', async () => {
    assert.match(
      await run('news', '--top', '1'),
      /Ada Okoye, Mayor\n… and 2 more sources; --top has them, --format csv all\n$/,
    );
  });

  it('gives programs all of it, with the files', async () => {
    const { articles, naming, sources } = JSON.parse(await run('news', '--format', 'json')) as {
      articles: number;
      naming: Record<string, { quotations: number }>;
      sources: { name: string; articles: { file: string; publicationDate: string | null }[] }[];
    };
    assert.equal(articles, 4);
    assert.equal(naming['nobody']!.quotations, 1);
    assert.deepEqual(sources[0]!.articles, [
      { file: join('news', '2022', 'pier.txt'), publicationDate: '2022-03-03' },
      { file: join('news', '2022', 'ferry.news'), publicationDate: '2022-05-09' },
    ]);
  });

  it('gives a spreadsheet a row for each source', async () => {
    const rows = (await run('news', '--format', 'csv')).split('\r\n');
    assert.equal(rows.length, 5);
    assert.match(rows[0]!, /^\ufeffsource,kind,roles,articles,quotations,direct,indirect,mixed,words,share,/);
    assert.match(rows[1]!, /^Ada Okoye,Person,Mayor \(2\),2,2,1,1,0,8,0\.3200,2022-03-03,2022-05-09,said \(2\)$/);
  });

  it('fails where a file cannot be read, and counts the others', async () => {
    writeFileSync(join(directory, 'news/latin.txt'), Buffer.from('café', 'latin1'));
    const failed = await run('news').catch(
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    assert.ok(typeof failed === 'object');
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /latin\.txt/);
    assert.match(failed.stdout, /^4 articles/);
  });
});
