import assert from 'node:assert/strict';
import { uriBelow } from '../../../server/src/disk.node';

/** A URI below a folder of Windows. */
const check = (folderUri: string, folder: string, path: string, expected: string) =>
  assert.equal(uriBelow(folderUri, folder, path, true), expected);

describe('the disk', () => {
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
