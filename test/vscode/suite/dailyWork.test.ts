import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  languages,
  workspace,
  WorkspaceEdit,
  type InlayHint,
  type SymbolInformation,
  type TextDocument,
} from 'vscode';
import { apply, eventually, open, quickFixes, rangeOf, read, sidecarOf } from './workspace';

const lead = 'LEITH, March 4, 2026 (Firth News) — The pier will close, its owner said on Wednesday.\n\n';

describe('Daily work', () => {
  const hints = (document: TextDocument) =>
    eventually('the hints', async () => {
      const all = rangeOf(document, document.getText());
      const found = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
      return found.length > 0 ? found : undefined;
    });
  const label = ({ label: parts }: InlayHint) =>
    typeof parts === 'string' ? parts : parts.map(({ value }) => value).join('');

  it('reads who speaks in brackets behind the closing mark, a namesake with the first name', async () => {
    const text = `${lead}“We are late,” said Ada Okoye, the mayor. “We are sorry.”\n\n“It rained,” said Ben Okoye, her brother.\n\n“We waited,” she said. “For hours.”\n\n“It is shut,” said Tomasz Wolny. “For good,” he said. “I saw it.”\n`;
    const document = await open('brackets.news', text);
    const found = await hints(document);
    assert.deepEqual(found.map(label), ['[Ada Okoye]', '[Wolny]']);
    for (const { position } of found) {
      const before = document.lineAt(position.line).text.slice(0, position.character);
      assert.match(before, /[.,]”$/);
    }
  });

  it('cuts a sentence, and gets rid of all that was annotated in it with one fix of one problem', async () => {
    const sentence = '“We begin on 2 May 2026,” said Ada Okoye, the mayor of Leith. ';
    const document = await open('sentence.news', `${lead}${sentence}The pier is of wood.\n`);
    const stored = async () => (await read(sidecarOf(document.uri))) ?? '';
    await apply(document, rangeOf(document, 'We begin'), 'Attribute quotation to Ada Okoye');
    await eventually('the quotation', async () => (await stored()).includes('We begin') || undefined);
    await apply(document, rangeOf(document, '2 May 2026'), 'Confirm date');
    await eventually('the date', async () => (await stored()).includes('2026-05-02') || undefined);
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, sentence));
    await workspace.applyEdit(edit);
    await document.save();
    const problems = () => languages.getDiagnostics(document.uri);
    const [problem] = await eventually('the problem', () => (problems().length > 0 ? problems() : undefined));
    assert.deepEqual(
      problems().map(({ code }) => code),
      ['orphan'],
    );
    const titles = (await quickFixes(document, problem!.range)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => /attach/i.test(title)),
      [],
    );
    await apply(document, problem!.range, 'Delete all 2 annotations of the deleted text');
    await eventually('no problem', () => problems().length === 0 || undefined);
    // The verb of the quotation goes with it, unasked.
    await eventually('nothing annotated', async () => !(await stored()).includes('"exact"') || undefined);
  });

  it('finds all that somebody is quoted with in the workspace, by the name', async () => {
    await open(
      'quoted.news',
      `${lead}“The sea took it,” said Mara Plisk, a diver.\n\nPlisk said the wood was rotten.\n`,
    );
    const names = await eventually('the symbols', async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Plisk',
      );
      return found.length >= 3 ? found.map(({ name }) => name) : undefined;
    });
    assert.deepEqual([...names].sort(), [
      'Mara Plisk',
      'Mara Plisk: the wood was rotten',
      'Mara Plisk: “The sea took it,”',
    ]);
  });

  it('hears of a pronoun that may be two people, and of none behind its name', async () => {
    const settings = workspace.getConfiguration('attribune.checks');
    await settings.update('ambiguousPronoun', 'information', ConfigurationTarget.Global);
    try {
      const two = 'Tom Reid met Ivan Petrov in Leith. “The deal is done,” he said.\n\n';
      const named = 'Tom Reid met Ivan Petrov in Hull. Reid said the deal was off, and he added that he was glad.\n';
      const document = await open('pronoun.news', `${lead}${two}${named}`);
      const [problem, ...more] = await eventually('the problem', () => {
        const found = languages.getDiagnostics(document.uri).filter(({ code }) => code === 'ambiguousPronoun');
        return found.length > 0 ? found : undefined;
      });
      assert.equal(more.length, 0);
      assert.match(problem!.message, /^“he” could be .* or .*: use the name\.$/);
      assert.equal(document.offsetAt(problem!.range.start), document.getText().indexOf('he said'));
    } finally {
      await settings.update('ambiguousPronoun', undefined, ConfigurationTarget.Global);
    }
  });
});
