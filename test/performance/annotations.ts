// What ten thousand annotations cost a person who opens, types, decides and saves, beside the same article without any.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from '../protocol/client';
import { markdownTable } from '../support/markdown';
import { annotatedArticle } from './annotatedArticle';
import { at, ms, sorted } from './figures';
import { typing } from './typing';

const LENGTH = 1_000_000;
const COUNT = 10_000;
const RUNS = 5;
/** As on a desktop: the sidecar is read from the disk. */
const folder = mkdtempSync(join(tmpdir(), 'attribune-bench-'));
const uri = pathToFileURL(join(folder, 'article.news')).href;
const textDocument = { uri };
const onDisk = join(folder, 'article.news.annotations.jsonld');

/** The lines of the page. */
export async function annotationLines(): Promise<string[]> {
  const { text, sidecar } = annotatedArticle(LENGTH, COUNT);
  const { annotations } = parseSidecar(sidecar).value;
  const quotation = annotations.find(({ kind }) => kind === 'quotation')!.id;
  const times = new Map<string, number[]>();
  const add = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  for (let run = 0; run < RUNS; run++) {
    for (const json of [undefined, sidecar]) await serve(text, json, quotation, add);
  }
  rmSync(folder, { recursive: true });
  const rows = [...times].map(([name, list]) => [name, ms(sorted(list)[0]!), ms(at(sorted(list), 0.5))]);
  const best = (name: string) => sorted(times.get(name)!)[0]!;
  const beyond = (name: string) => ms(best(`${name}, annotated`) - best(name));
  return [
    `An article of ${LENGTH.toLocaleString('en')} characters with a sidecar of ${COUNT.toLocaleString('en')} annotations (${(sidecar.length / 1e6).toFixed(1)} MB), and without:`,
    '',
    markdownTable([['what', 'best', 'median'], ...rows], 1),
    '',
    `The annotations take ${beyond('first article of a server opened → tokens')} ms of opening in a fresh server, ${beyond('opened again → tokens')} ms in one that runs, and ${beyond('change → fresh tokens')} ms of a key, by the best runs.`,
  ];
}

/** One server: the article opened, opened again, typed in; with annotations also one decision, and a save after an edit at the top. */
async function serve(
  text: string,
  sidecar: string | undefined,
  quotation: string,
  add: (name: string, time: number) => void,
): Promise<void> {
  const suffix = sidecar === undefined ? '' : ', annotated';
  const client = await Client.start({ attribune: { files: true, sharesDisk: true, save: true } });
  if (sidecar !== undefined) writeFileSync(onDisk, sidecar);
  let tokens: SemanticTokens | undefined;
  for (let opened = 0; opened < 4; opened++) {
    const start = performance.now();
    await client.openText(uri, text);
    tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const time = performance.now() - start;
    if (opened === 0) add(`first article of a server opened → tokens${suffix}`, time);
    else add(`opened again → tokens${suffix}`, time);
    if (opened < 3) await client.close(uri);
  }
  for (const time of await typing(client, uri, tokens?.resultId, 30)) add(`change → fresh tokens${suffix}`, time);
  if (sidecar !== undefined) {
    for (let run = 0; run < 3; run++)
      add('one decision → sidecar on the disk', await decided(client, quotation, `${run}`));
    add('save after an edit at the top → sidecar on the disk', await saved(client));
  }
  await client.stop();
  rmSync(onDisk, { force: true });
}

/** Milliseconds from a note on a quotation until it is on the disk. */
async function decided(client: Client, id: string, note: string): Promise<number> {
  const start = performance.now();
  await decide(client, { do: 'note', id, note });
  return performance.now() - start;
}

/** Milliseconds from the save until all targets have moved in the sidecar. */
async function saved(client: Client): Promise<number> {
  const top = { line: 0, character: 0 };
  await client.change(uri, { range: { start: top, end: top }, text: 'Late. ' });
  await client.request('textDocument/semanticTokens/full', { textDocument });
  const start = performance.now();
  await client.saveText(uri);
  // The save has asked for its turn by then; a decision comes behind it.
  await client.request('attribune/summary', { uri });
  await decide(client);
  return performance.now() - start;
}

async function decide(client: Client, ...decisions: object[]): Promise<void> {
  const { version } = client.open.get(uri)!;
  const argument = { uri, version, decisions };
  await client.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [argument] });
}
