import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  workspace,
  type CodeLens,
  type DocumentHighlight,
  type FoldingRange,
  type InlayHint,
  type Location,
  type SelectionRange,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { eventually, open, rangeOf, read, sidecarOf } from './workspace';

const text = [
  'By Morag Sinclair',
  'March 4, 2026',
  '',
  '“It is shut,” said Ada Okoye, the mayor.',
  '',
  '“It will open again,” she said. “We are sure.',
  '',
  '“We have the money.”',
  '',
].join('\n');

describe('Finding one’s way', () => {
  let document: TextDocument;
  before(async () => {
    document = await open('way.news', text);
  });

  /** What the editor's own command for a provider gives, once there is something. */
  const ask = <T>(command: string, ...more: unknown[]): Promise<T[]> =>
    eventually(command, async () => {
      const found = await commands.executeCommand<T[] | undefined>(command, document.uri, ...more);
      return found !== undefined && found.length > 0 ? found : undefined;
    });
  const she = () => rangeOf(document, 'she').start;

  it('goes from a pronoun to the name', async () => {
    const [found] = await ask<Location>('vscode.executeDefinitionProvider', she());
    assert.equal(document.getText(found!.range), 'Ada Okoye');
  });

  it('lists and highlights what a speaker is called and says', async () => {
    const references = await ask<Location>('vscode.executeReferenceProvider', she());
    assert.ok(references.some(({ range }) => document.getText(range) === '“We have the money.”'));
    const highlights = await ask<DocumentHighlight>('vscode.executeDocumentHighlights', she());
    assert.equal(highlights.length, references.length);
  });

  it('folds a quotation over paragraphs', async () => {
    const folds = await ask<FoldingRange>('vscode.executeFoldingRangeProvider');
    assert.ok(folds.some(({ start, end }) => start === 5 && end === 7));
  });

  it('grows the selection to the quotation', async () => {
    const position = rangeOf(document, 'open again').start;
    const [first] = await ask<SelectionRange>('vscode.executeSelectionRangeProvider', [position]);
    const grown: string[] = [];
    for (let one: SelectionRange | undefined = first; one; one = one.parent) grown.push(document.getText(one.range));
    assert.ok(grown.includes('“It will open again,”'));
  });

  it('says behind a quotation who speaks, where no name beside it does', async () => {
    const hints = await ask<InlayHint>('vscode.executeInlayHintProvider', rangeOf(document, text));
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(labels.includes('[Okoye]'));
  });

  it('counts above the first line, when it is asked to', async () => {
    const settings = workspace.getConfiguration('attribune');
    await settings.update('codeLens', true, ConfigurationTarget.Global);
    try {
      const lenses = await ask<CodeLens>('vscode.executeCodeLensProvider');
      assert.match(lenses.map(({ command }) => command?.title).join(' '), /^2 quotations \d+ to review$/);
    } finally {
      await settings.update('codeLens', undefined, ConfigurationTarget.Global);
    }
  });

  it('renames a speaker in the annotations, not in the article', async () => {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      she(),
      'Adaeze Okoye',
    );
    await workspace.applyEdit(edit);
    await eventually('the new name in the sidecar', async () => {
      return (await read(sidecarOf(document.uri)))?.includes('Adaeze Okoye') ? true : undefined;
    });
    assert.equal(document.getText(), text);
  });
});
