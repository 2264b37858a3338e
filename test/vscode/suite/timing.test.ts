import assert from 'node:assert/strict';
import { commands, extensions, type SemanticTokens } from 'vscode';
import { article, eventually, open } from './workspace';

/** Milliseconds after which something is broken; how long it takes on a quiet machine is in test/performance/README.md. */
const broken = 8000;

/** An article of about 5 kB. */
const long = article.repeat(Math.ceil(5000 / article.length));

describe('The first minute', () => {
  const measured: Record<string, number> = {};
  after(() => {
    const figures = Object.entries(measured).map(([what, time]) => `${what} ${time.toFixed(0)} ms`);
    console.log(`    Measured here: ${figures.join(', ')}.`);
  });

  const firstColours = async (name: string): Promise<number> => {
    const start = performance.now();
    const { uri } = await open(name, long);
    await eventually('the colours', async () => {
      const tokens = await commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        uri,
      );
      return tokens !== undefined && tokens.data.length > 0 ? true : undefined;
    });
    return performance.now() - start;
  };

  it('is not spent on waiting for the extension to start', async () => {
    const extension = extensions.getExtension('attribune.attribune');
    assert.ok(extension && !extension.isActive);
    const start = performance.now();
    // Starting the server goes on behind it.
    await extension.activate();
    measured['activation'] = performance.now() - start;
    assert.ok(measured['activation'] < broken);
  });

  it('is not spent on waiting for the first colours', async () => {
    measured['first colours, server just started'] = await firstColours('first.news');
    assert.ok(measured['first colours, server just started'] < broken);
  });

  it('is not spent on waiting for the colours of the next article', async () => {
    measured['first colours, server running'] = await firstColours('second.news');
    assert.ok(measured['first colours, server running'] < broken);
  });
});
