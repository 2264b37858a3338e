import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('smoke', () => {
  it('is there', async () => {
    const extension = extensions.getExtension('attribune.attribune');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
