import assert from 'node:assert/strict';
import { fileNameOf, folderOf, isUntitled, siblingOf } from '../../../server/src/languageServer/uris';

describe('URIs', () => {
  const uris: Readonly<Record<string, readonly [name: string, folder: string]>> = {
    'file:///home/ada/storm.txt': ['storm.txt', '/home/ada'],
    'file:///c%3A/News%20desk/storm%20(2).txt': ['storm (2).txt', '/c:/News desk'],
    'file:///C:/news/storm.txt': ['storm.txt', '/C:/news'],
    'file://fileserver/share/gr%C3%BCn.news': ['grün.news', '//fileserver/share'],
    'vscode-remote://wsl%2Bubuntu/home/ada/a.txt': ['a.txt', '//wsl+ubuntu/home/ada'],
    'untitled:Untitled-1': ['untitled:Untitled-1', ''],
    'file:///a/100%.txt': ['100%.txt', '/a'],
  };
  for (const [uri, [name, folder]] of Object.entries(uris)) {
    it(`finds name and folder of ${uri}`, () => {
      assert.equal(fileNameOf(uri), name);
      assert.equal(folderOf(uri), folder);
    });
  }

  it('puts a file beside another, in the spelling of its folder', () => {
    assert.equal(siblingOf('file:///c%3A/news/a.ann', 'müll & co.txt'), 'file:///c%3A/news/m%C3%BCll%20%26%20co.txt');
    assert.equal(siblingOf('file://fileserver/share/a.ann', 'a#1.txt'), 'file://fileserver/share/a%231.txt');
  });

  it('knows a document that was never saved', () => {
    assert.ok(isUntitled('untitled:Untitled-1'));
    assert.ok(!isUntitled('file:///untitled/a.txt'));
  });
});
