import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentHighlight,
  FoldingRange,
  Location,
  Range,
  SelectionRange,
} from 'vscode-languageserver-protocol/node';
import { Client, fullCapabilities } from './client';
import { uri } from './prose';

const text = `By Morag Sinclair
March 4, 2026

“It is shut,” said Ada Okoye, the mayor. Tom Reid disagreed.

“It will open again,” she said. “We are sure.

“We have the money.”

Okoye said the bridge was old. “Nobody knows,” a man said.
`;

describe('navigation', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ settings: { codeLens: true } });
    await client.openText(uri, text);
  });
  afterEach(() => client.stop());

  const nowhere = 'file:///nowhere.news';
  const at = (words: string, of = uri) => ({
    textDocument: { uri: of },
    position: of === uri ? client.rangeOf(uri, words).start : { line: 0, character: 0 },
  });
  const words = (range: Range) => client.open.get(uri)!.getText(range).replace(/\s+/g, ' ');
  const definition = async (of: string) => {
    const found = await client.request<Location | null>('textDocument/definition', at(of));
    return found && words(found.range);
  };
  const references = async (of: string, includeDeclaration: boolean) => {
    const params = { ...at(of), context: { includeDeclaration } };
    const found = await client.request<Location[] | null>('textDocument/references', params);
    return found?.map(({ range }) => words(range)) ?? null;
  };

  it('leads from a pronoun, a short name and a quotation to the name', async () => {
    for (const place of ['she said', 'Okoye said', 'It will open', 'We have the money']) {
      assert.equal(await definition(place), 'Ada Okoye', place);
    }
    assert.equal(await definition('disagreed'), null);
  });

  it('lists every mention and every quotation of a speaker', async () => {
    assert.deepEqual(await references('she said', true), [
      '“It is shut,”',
      'Ada Okoye',
      '“It will open again,”',
      'she',
      '“We are sure.',
      '“We have the money.”',
      'Okoye',
      'the bridge was old',
    ]);
    assert.ok(!(await references('she said', false))!.includes('Ada Okoye'));
    assert.equal(await references('disagreed', true), null);
  });

  it('highlights them, the name in its own way', async () => {
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at('Okoye said'));
    const naming = found.filter(({ kind }) => kind === 3).map(({ range }) => words(range));
    assert.deepEqual(naming, ['Ada Okoye']);
    assert.equal(found.length, 8);
  });

  it('renames a speaker in the annotations, never in the article, and can be taken back', async () => {
    const prepared = await client.request<{ placeholder: string; range: Range }>(
      'textDocument/prepareRename',
      at('she said'),
    );
    assert.equal(prepared.placeholder, 'Ada Okoye');
    assert.equal(words(prepared.range), 'she');
    await client.request('textDocument/rename', { ...at('she said'), newName: 'Adaeze Okoye' });
    assert.equal(client.open.get(uri)!.getText(), text);
    assert.match(client.files.get(`${uri}.annotations.jsonld`)!, /Adaeze Okoye/);
    const again = await client.request<{ placeholder: string }>('textDocument/prepareRename', at('Okoye said'));
    assert.equal(again.placeholder, 'Adaeze Okoye');
    await client.request('workspace/executeCommand', { command: 'attribune.undo', arguments: [{ uri }] });
    assert.doesNotMatch(client.files.get(`${uri}.annotations.jsonld`) ?? '', /Adaeze/);
  });

  it('refuses to rename where nobody is meant, and says why', async () => {
    await assert.rejects(
      client.request('textDocument/prepareRename', at('disagreed')),
      /Nobody in the text is meant here/,
    );
    await assert.rejects(
      client.request('textDocument/rename', { ...at('disagreed'), newName: 'X' }),
      /Nobody in the text is meant here/,
    );
  });

  it('folds the header and a quotation over paragraphs', async () => {
    const found = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.deepEqual(
      found.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 1],
        [5, 7],
      ],
    );
  });

  it('grows a selection from the word to the quotation, the sentence, the paragraph, the article', async () => {
    const params = { textDocument: { uri }, positions: [client.rangeOf(uri, 'open again').start] };
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', params);
    const grown: string[] = [];
    for (let one: SelectionRange | undefined = first; one; one = one.parent) grown.push(words(one.range));
    assert.deepEqual(grown.slice(0, 4), [
      'open',
      '“It will open again,”',
      '“It will open again,” she said.',
      '“It will open again,” she said. “We are sure.',
    ]);
    assert.equal(grown.at(-1), text.replace(/\s+/g, ' '));
  });

  it('counts above the first line, and leads to the review', async () => {
    const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.match(found[0]!.command!.title, /^\d+ quotations$/);
    assert.match(found[1]!.command!.title, /^\d+ to review$/);
    assert.equal(found[1]!.command!.command, 'attribune.review.start');
  });

  it('offers no review to a client that has none, and no numbers where they are not wanted', async () => {
    await client.stop();
    client = await Client.start({ attribune: null, settings: { codeLens: true }, capabilities: fullCapabilities });
    await client.openText(uri, text);
    const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal(found.length, 1);
    client.settings = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument: { uri } }), []);
  });

  it('sees what was typed and not saved', async () => {
    await client.replace(uri, 'Ada Okoye', 'Ngozi Okoye');
    assert.equal(await definition('she said'), 'Ngozi Okoye');
  });

  it('has nothing for an unknown document', async () => {
    const unknown = { textDocument: { uri: nowhere } };
    for (const method of ['definition', 'documentHighlight', 'prepareRename']) {
      assert.equal(await client.request(`textDocument/${method}`, at('', nowhere)), null, method);
    }
    for (const method of ['foldingRange', 'codeLens']) {
      assert.equal(await client.request(`textDocument/${method}`, unknown), null, method);
    }
    const positions = [{ line: 0, character: 0 }];
    assert.equal(await client.request('textDocument/selectionRange', { ...unknown, positions }), null);
    const context = { includeDeclaration: true };
    assert.equal(await client.request('textDocument/references', { ...at('', nowhere), context }), null);
    assert.equal(await client.request('textDocument/rename', { ...at('', nowhere), newName: 'X' }), null);
  });
});
