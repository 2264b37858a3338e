import assert from 'node:assert/strict';
import { commands, extensions, languages, type DocumentSymbol, type TextDocument } from 'vscode';
import { tokensOf } from './tokens';
import { article, eventually, hoverAt, open, quickFixes, rangeOf } from './workspace';

describe('An article in an editor', () => {
  let document: TextDocument;
  before(async () => {
    document = await open('bridge.news', article);
  });

  it('is in the language News and activates the extension', async () => {
    assert.equal(document.languageId, 'news');
    const extension = extensions.getExtension('attribune.attribune');
    assert.ok(extension);
    await eventually('the extension', () => extension.isActive || undefined);
  });

  it('has its quotations, speakers, cues and dates coloured', async () => {
    const tokens = await eventually('the colours', async () => {
      const found = await tokensOf(document);
      return found?.length ? found : undefined;
    });
    for (const token of [
      'quotation: “We looked at every beam of it,”',
      'speaker: Ada Okoye',
      'cue: told',
      'date: 2 February 2026',
    ]) {
      assert.ok(
        tokens.some((found) => found.startsWith(token)),
        `${token} is not among ${tokens.join(' | ')}`,
      );
    }
  });

  it('says in a hover who speaks, and why', async () => {
    const hover = await eventually('the hover', () => hoverAt(document, rangeOf(document, 'It is not safe')));
    assert.match(hover, /Ada Okoye/);
    assert.match(hover, /direct/);
  });

  it('says in a hover what a date means', async () => {
    const hover = await eventually('the hover', () => hoverAt(document, rangeOf(document, '2 February 2026')));
    assert.match(hover, /Monday,? 2 February 2026/);
  });

  it('offers at a quotation to annotate it as its speaker, first and preferred', async () => {
    const fixes = await eventually('the quick fixes', async () => {
      const found = await quickFixes(document, rangeOf(document, 'every beam'));
      return found.length > 0 ? found : undefined;
    });
    const titles = fixes.map(({ title }) => title);
    assert.equal(titles[0], 'Attribute quotation to Ada Okoye');
    assert.equal(fixes[0]?.isPreferred, true);
    assert.ok(titles.includes('Another speaker…'), titles.join(' | '));
    assert.ok(titles.includes('Not a quotation'), titles.join(' | '));
  });

  it('has an outline', async () => {
    const symbols = await eventually('the outline', () =>
      commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = symbols.flatMap((symbol) => [symbol.name, ...symbol.children.map(({ name }) => name)]);
    assert.ok(names.includes('Ada Okoye'), names.join(' | '));
  });

  it('shows an unclosed mark as a problem, and takes suggestions for none', async () => {
    const broken = await open('unclosed.news', `${article}\n“The work goes on, said Dr Petrov.\n`);
    const problems = await eventually('the problem', () => {
      const found = languages.getDiagnostics(broken.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      problems.map(({ code, source }) => `${source ?? ''} ${JSON.stringify(code)}`),
      ['attribune "unclosedMark"'],
    );
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });
});
