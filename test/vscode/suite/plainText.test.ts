import assert from 'node:assert/strict';
import { commands, type TextDocument } from 'vscode';
import { tokensOf } from './tokens';
import { article, eventually, hoverAt, open, rangeOf } from './workspace';

describe('Plain text', () => {
  const coloured = async (document: TextDocument) => ((await tokensOf(document)) ?? []).length > 0;
  const news = async (document: TextDocument) => {
    return eventually(`colours in ${document.fileName}`, async () => (await coloured(document)) || undefined);
  };

  it('is served when it looks like news', async () => {
    const document = await open('council.txt', article);
    assert.equal(document.languageId, 'plaintext');
    await news(document);
    await eventually('a hover', () => hoverAt(document, rangeOf(document, 'every beam')));
  });

  const others = {
    'requirements.txt': 'requests==2.31.0\nnumpy>=1.26\n# Pillow said to be next\nflask\n',
    'service.txt':
      '2026-03-04 10:15:01 INFO server: "started," said worker 3\n2026-03-04 10:15:02 WARN server: retry in 5 s\n',
    'shopping.txt': 'For Friday: bread, milk, two lemons.\nCall Anna about the 3 pm train.\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is left alone when it does not: ${name}`, async () => {
      const document = await open(name, text);
      // By the time that a later article has its colours, this text would have had them too.
      await news(await open('later.txt', article));
      assert.equal(await coloured(document), false);
    });
  }

  it('is served when the user says so, and left alone again', async () => {
    const document = await open('list.txt', 'Dates of the fair: 4 March 2026, 6 March 2026.\n');
    await news(await open('later.txt', article));
    assert.equal(await coloured(document), false);
    await commands.executeCommand('attribune.treatAsNews', document.uri);
    await news(document);
    await commands.executeCommand('attribune.treatAsNotNews', document.uri);
    await eventually('no colours', async () => !(await coloured(document)) || undefined);
  });
});
