import assert from 'node:assert/strict';
import { type Disposable, Uri, window, workspace } from 'vscode';
import { MemoryFiles } from './memory';
import { tokensOf } from './tokens';
import { apply, article, eventually, hoverAt, rangeOf, sidecarOf } from './workspace';

describe('An article on no disk', () => {
  const files = new MemoryFiles();
  const uri = Uri.parse('vscode-vfs://attribune/bridge.news');
  let mounted: Disposable;

  before(() => {
    mounted = files.mount('vscode-vfs');
    files.writeFile(uri, new TextEncoder().encode(article));
  });
  after(() => {
    mounted.dispose();
  });

  it('has colours and hovers, and its annotations are kept where it is', async () => {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await eventually('the colours', async () => ((await tokensOf(document))?.length ? true : undefined));
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    const stored = await eventually('the sidecar', () => {
      const text = files.text(sidecarOf(uri));
      return text?.includes('We looked at every beam') ? text : undefined;
    });
    assert.match(stored, /"attribune:status": "confirmed"/);
    const hover = await eventually('the annotation', async () => {
      const found = await hoverAt(document, rangeOf(document, 'every beam'));
      return found?.includes('Confirmed') ? found : undefined;
    });
    assert.match(hover, /Ada Okoye/);
    assert.equal(document.isDirty, false);
  });
});
