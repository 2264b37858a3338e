import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import type { Client } from '../protocol/client';

/** Milliseconds from a letter that is typed, somewhere in the middle, to the tokens that show it. */
export async function typing(
  client: Client,
  uri: string,
  resultId: string | undefined,
  runs: number,
): Promise<number[]> {
  const times: number[] = [];
  let previousResultId = resultId;
  const middle = client.open.get(uri)!.getText().length >> 1;
  for (let run = -20; run < runs; run++) {
    const place = client.open.get(uri)!.positionAt(middle + ((run + 20) % 50));
    const start = performance.now();
    await client.change(uri, { range: { start: place, end: place }, text: 'x' });
    const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId,
    });
    previousResultId = answer.resultId;
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}
