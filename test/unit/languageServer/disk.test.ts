import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk, uriBelow } from '../../../server/src/disk.node';
import { OpenDocuments } from '../../../server/src/languageServer/documents/openDocuments';
import { readText } from '../../../server/src/languageServer/readText';
import { Sidecars } from '../../../server/src/languageServer/sidecars/sidecars';

/** A URI below a folder of Windows. */
const check = (folderUri: string, folder: string, path: string, expected: string) =>
  assert.equal(uriBelow(folderUri, folder, path, true), expected);

describe('the disk', () => {
  it('refuses a log of a gigabyte as a source without reading it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attribune-'));
    const path = join(folder, 'log.txt');
    await writeFile(path, '');
    await truncate(path, 2 ** 30);
    let reads = 0;
    const read = () => Promise.resolve(String(++reads));
    const sidecars = new Sidecars(new OpenDocuments(), { ...disk, read });
    await assert.rejects(readText(sidecars, pathToFileURL(path).href), /log\.txt is too long/);
    assert.equal(reads, 0);
    await rm(folder, { recursive: true });
  });

  it('spells a URI as the client spells its folder', () => {
    check('file:///c%3A/news', 'c:\\news', 'c:\\news\\2024\\a b.txt', 'file:///c%3A/news/2024/a%20b.txt');
    check('file:///C:/news', 'C:\\news', 'C:\\news\\a.txt', 'file:///C:/news/a.txt');
  });
  it('takes the root of a drive', () => check('file:///d%3A/', 'd:\\', 'd:\\a.txt', 'file:///d%3A/a.txt'));
  it('takes a share of a server', () =>
    check(
      'file://fileserver/share',
      '\\\\fileserver\\share',
      '\\\\fileserver\\share\\a.txt',
      'file://fileserver/share/a.txt',
    ));
  it('encodes what a URI cannot hold', () =>
    check('file:///c%3A/n', 'c:\\n', 'c:\\n\\50% #1.txt', 'file:///c%3A/n/50%25%20%231.txt'));
  it('leaves paths without drives alone', () =>
    assert.equal(uriBelow('file:///home/ada/', '/home/ada', '/home/ada/x/a.txt', false), 'file:///home/ada/x/a.txt'));
});
