import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, type TextDocument, type Uri, window, workspace } from 'vscode';
import { apply, article, at, eventually, open, rangeOf, read, sidecarOf } from './workspace';

/** Encodings that old archives have; in none of them is a sidecar. */
const ENCODINGS = ['windows1252', 'utf16le', 'shiftjis'];

describe('A sidecar where `files.encoding` is another than UTF-8', () => {
  const files = () => workspace.getConfiguration('files');
  const annotated = (uri: Uri, words: string): Promise<string> => {
    return eventually(`“${words}” in the sidecar`, async () => {
      const text = await read(sidecarOf(uri));
      return text?.includes(`"exact": "${words}`) === true ? text : undefined;
    });
  };
  const nothingUnsaved = () => {
    return eventually('nothing unsaved', () => !workspace.textDocuments.some(({ isDirty }) => isDirty) || undefined);
  };
  /** An article on disk as UTF-8, and open as that, whatever the settings say. */
  const openArticle = async (name: string): Promise<TextDocument> => {
    const { uri } = await open(name, article);
    const document = await workspace.openTextDocument(uri, { encoding: 'utf8' });
    await window.showTextDocument(document);
    return document;
  };

  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(() => files().update('encoding', undefined, ConfigurationTarget.Global));

  for (const encoding of ENCODINGS) {
    it(`${encoding}: is made, changed and shown as UTF-8, with every mark as it was`, async () => {
      await files().update('encoding', encoding, ConfigurationTarget.Global);
      const document = await openArticle(`${encoding}.news`);
      await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
      const made = await annotated(document.uri, '“We looked at every beam of it');
      assert.ok(made.startsWith('{'));
      await nothingUnsaved();

      await apply(document, rangeOf(document, 'It is not safe'), 'Attribute quotation to Ada Okoye');
      const changed = await annotated(document.uri, '“It is not safe');
      assert.match(changed, /“We looked at every beam of it,”/u);
      await nothingUnsaved();

      const shown = await workspace.openTextDocument(sidecarOf(document.uri));
      // On a busy machine the tab that opened by itself is closed at the same time.
      await eventually('its tab', () => window.showTextDocument(shown).then(Boolean, () => undefined));
      await eventually('the sidecar as UTF-8 in its tab', () => shown.getText() === changed || undefined);
      await window.showTextDocument(document);
      await apply(document, rangeOf(document, '2 February 2026'), 'Confirm date');
      const last = await annotated(document.uri, '2 February 2026');
      assert.match(last, /“We looked at every beam of it,”/u);
      await nothingUnsaved();
    });
  }

  it('is read as UTF-8 where it was there before the setting', async () => {
    const document = await openArticle('before.news');
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document.uri, '“We looked at every beam');
    await nothingUnsaved();
    await commands.executeCommand('workbench.action.closeAllEditors');

    await files().update('encoding', 'windows1252', ConfigurationTarget.Global);
    const again = await workspace.openTextDocument(at('before.news'), { encoding: 'utf8' });
    await window.showTextDocument(again);
    await apply(again, rangeOf(again, '2 February 2026'), 'Confirm date');
    assert.match(await annotated(again.uri, '2 February 2026'), /“We looked at every beam of it,”/u);
    await nothingUnsaved();
  });
});
