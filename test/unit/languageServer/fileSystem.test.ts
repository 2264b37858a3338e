import assert from 'node:assert/strict';
import { clientFileSystem } from '../../../server/src/languageServer/fileSystem';
import type { UriParams } from '../../../server/src/protocol/messages';

describe('A file that is not UTF-8', () => {
  const asked: string[] = [];
  const connection = {
    sendRequest: <Result>(_method: string, params: object): Promise<Result> => {
      asked.push((params as UriParams).uri);
      return Promise.resolve('“We are open,” Ada Okoye said.' as Result);
    },
  };
  const disk = { read: () => Promise.reject(new TypeError('The encoded data was not valid for encoding utf-8')) };
  const files = clientFileSystem(connection, { findFiles: true, writeSidecar: false }, disk);

  it('is read by the client if it is an article, in the encoding of its settings', async () => {
    assert.equal(await files.read('file:///news/old.txt'), '“We are open,” Ada Okoye said.');
    assert.deepEqual(asked, ['file:///news/old.txt']);
  });

  it('is not read if it is a sidecar, which would be damaged', async () => {
    await assert.rejects(files.read('file:///news/old.txt.annotations.jsonld'), /not valid/);
    assert.deepEqual(asked, ['file:///news/old.txt']);
  });
});
