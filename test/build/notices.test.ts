import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { withLibraries } from '../../scripts/notices';

describe('Whoever gets a bundle', function () {
  this.timeout(60_000);

  it('gets the notices that the libraries in it ask for, of the versions in it', async () => {
    const notices = await readFile(new URL('../../THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
    assert.ok(notices === (await withLibraries(notices)), 'THIRD-PARTY-NOTICES.txt is out of date: npm run notices');
    assert.match(notices, /^vscode-languageserver \d/m);
    assert.match(notices, /^unified \d/m);
  });
});
