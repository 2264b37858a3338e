import assert from 'node:assert/strict';
import { commands, type SemanticTokens, type SemanticTokensLegend, type TextDocument } from 'vscode';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { denseArticle } from '../../support/denseArticle';
import { article, eventually, open, quickFixes, rangeOf, read, sidecarOf, write } from './workspace';

/** A quarter of the annotations. The sidecar has more than the 50 MB above which the editor shows its extensions no text. */
const LINES = 12_500;
/** Milliseconds after which something is broken: on a quiet machine it takes a few seconds. */
const broken = 100_000;

describe('An article of a megabyte with 50,000 annotations', () => {
  const { text, sidecar } = denseArticle(LINES, 'dense.news');
  const measured: Record<string, number> = {};
  after(() => {
    const figures = Object.entries(measured).map(([what, time]) => `${what} ${time.toFixed(0)} ms`);
    console.log(`    Measured here: ${figures.join(', ')}.`);
  });
  const timed = async <T>(what: string, task: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const done = await task();
    measured[what] = performance.now() - start;
    return done;
  };
  /** How many tokens of a document are shown as annotated; undefined where no provider answers. */
  const annotated = async ({ uri }: TextDocument): Promise<number | undefined> => {
    const ask = <T>(command: string) => commands.executeCommand<T | undefined>(command, uri);
    const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    const tokens = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens');
    if (!legend || !tokens) return undefined;
    const bit = 1 << legend.tokenModifiers.indexOf('annotated');
    return tokens.data.filter((modifiers, i) => i % 5 === 4 && (modifiers & bit) !== 0).length;
  };
  const untilAnnotated = (document: TextDocument, count: number): Promise<true> =>
    eventually(
      `${count} annotations`,
      async () => {
        return (await annotated(document)) === count || undefined;
      },
      broken,
    );

  it('shows every one of them, and writes what is decided there', async function () {
    this.timeout(4 * broken);
    assert.ok(sidecar.length > 50 * 2 ** 20, `${sidecar.length}`);
    await untilAnnotated(await open('small.news', article), 0);
    await write('dense.news.annotations.jsonld', sidecar);
    const document = await timed('opened', async () => {
      const opened = await open('dense.news', text);
      await untilAnnotated(opened, 4 * LINES);
      return opened;
    });
    const fixes = await timed('quick fixes', () => quickFixes(document, rangeOf(document, '12 March 2026')));
    const command = fixes.find(({ title }) => title === 'Remove the annotation of these words')?.command;
    assert.ok(command, fixes.map(({ title }) => title).join(' | '));
    await timed('decided', async () => {
      await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    });
    await timed('shown', () => untilAnnotated(document, 4 * LINES - 1));
    const { value, writable } = parseSidecar((await read(sidecarOf(document.uri)))!);
    assert.deepEqual([writable, value.annotations.length], [true, 4 * LINES - 1]);
  });
});
