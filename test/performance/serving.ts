// What a person waits for: the server in a process of its own, bundled and minified, over the protocol.
import process from 'node:process';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { Client } from '../protocol/client';
import { markdownTable } from '../support/markdown';
import { newsProse } from '../support/prose';
import { at, ms, sorted, spread } from './figures';
import { annotationLines } from './annotations';
import { typing } from './typing';

const SIZES = [5_000, 100_000, 1_000_000];
const uri = 'file:///bench/article.news';
const textDocument = { uri };

/** The lines of the page. */
export async function servingLines(): Promise<string[]> {
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(...(await requests(size)));
  return [
    markdownTable([['characters', 'request', 'best', 'median', '95 %', '99 %'], ...rows], 2),
    '',
    `Start of the server to the first tokens of 5 kB: ${await starts()}.`,
    '',
    ...(await annotationLines()),
  ];
}

/** Milliseconds of each request, after a change and without. */
async function requests(size: number): Promise<string[][]> {
  const client = await Client.start();
  const text = newsProse(size);
  await client.openText(uri, text);
  const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const runs = size < 1e6 ? 300 : 100;
  const changes = await typing(client, uri, tokens.resultId, runs);
  const rows = [['change → fresh tokens', ...spread(changes)]];
  const somewhere = (run: number) => client.open.get(uri)!.positionAt(((run * 7919) % 1000) * (size / 1000));
  const asked: Record<string, (run: number) => object> = {
    hover: (run) => ({ position: somewhere(run) }),
    codeAction: (run) => ({ range: { start: somewhere(run), end: somewhere(run) }, context: { diagnostics: [] } }),
    documentSymbol: () => ({}),
  };
  for (const [name, params] of Object.entries(asked)) {
    const times: number[] = [];
    for (let run = -5; run < runs; run++) {
      const start = performance.now();
      await client.request(`textDocument/${name}`, { textDocument, ...params(run + 5) });
      if (run >= 0) times.push(performance.now() - start);
    }
    rows.push([name, ...spread(times)]);
  }
  await client.stop();
  return rows.map((row) => [size.toLocaleString('en'), ...row]);
}

/** From the start of the process to the first tokens of 5 kB, on the Node that is named or on this one. */
export async function starts(node = process.execPath): Promise<string> {
  const times: number[] = [];
  const text = newsProse(5000);
  for (let run = 0; run < 11; run++) {
    const start = performance.now();
    const client = await Client.start({ node });
    await client.openText(uri, text);
    await client.request('textDocument/semanticTokens/full', { textDocument });
    times.push(performance.now() - start);
    await client.stop();
  }
  const ordered = sorted(times);
  return `${ms(at(ordered, 0.5))} ms (best ${ms(ordered[0]!)}, worst ${ms(ordered.at(-1)!)})`;
}
