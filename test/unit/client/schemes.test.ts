import assert from 'node:assert/strict';
import { servedSchemes } from '../../../client/src/schemes';

describe('the sample article', () => {
  it('is served in a browser too, where the extension’s own files have a scheme of their own', () =>
    assert.ok(servedSchemes(['vscode-test-web'], 'vscode-userdata').includes('vscode-userdata')));
  it('adds nothing on a desktop, where it is a file', () =>
    assert.deepEqual(servedSchemes(['file'], 'file'), ['file', 'untitled', 'vscode-remote', 'vscode-vfs']));
});
