import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { readClientCapabilities } from '../../../../server/src/languageServer/requests/clientCapabilities';

const read = (params: object) => readClientCapabilities({ capabilities: {}, ...params } as InitializeParams);

describe('readClientCapabilities', () => {
  it('takes nothing for granted', () => {
    const client = read({});
    const given = Object.entries(client).filter(([, value]) => value === true);
    // Without `readFile` the server reads its own disk, which can list files.
    assert.deepEqual(Object.fromEntries(given), { findSidecars: true, findFiles: true });
    assert.deepEqual(client.folders, []);
    assert.equal(client.formatsUrl, undefined);
  });

  it('asks a client that reads files for lists only where it has them', () => {
    const { readFile, findSidecars, findFiles, isAttribuneClient } = read({
      initializationOptions: { attribune: { files: true, find: true } },
    });
    assert.deepEqual(
      { readFile, findSidecars, findFiles, isAttribuneClient },
      {
        readFile: true,
        findSidecars: true,
        findFiles: false,
        isAttribuneClient: true,
      },
    );
  });

  it('takes options of a wrong type for absent', () => {
    const attribune = { files: 'yes', formats: 3, texts: { Move: 4, Leave: 'Lassen' }, treatAs: 'news' };
    const { readFile, formatsUrl, texts, treatAs } = read({ initializationOptions: { attribune } });
    assert.deepEqual(
      { readFile, formatsUrl, texts, treatAs },
      {
        readFile: false,
        formatsUrl: undefined,
        texts: { Leave: 'Lassen' },
        treatAs: {},
      },
    );
  });

  it('takes the root of older clients for their folder', () => {
    assert.deepEqual(read({ rootUri: 'file:///c%3A/news' }).folders, ['file:///c%3A/news']);
    assert.deepEqual(read({ rootUri: 'file:///a', workspaceFolders: [{ uri: 'file:///b', name: 'b' }] }).folders, [
      'file:///b',
    ]);
  });
});
