import { LINE_FEED } from '../analysis/text/codeUnits';

/**
 * A stream of bytes as blocks of whole lines: what each chunk completed, as soon as it came. Every line ends in a line
 * feed, only the very last may lack it. Holds one line and one chunk at a time.
 */
export async function* wholeLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield join([...begun, chunk.subarray(0, end)]);
      begun = [];
    }
    if (end < chunk.length) begun.push(chunk.subarray(end));
  }
  if (begun.length > 0) yield join(begun);
}

/** The lines of a block, without their line feeds. */
export function linesOf(block: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < block.length;) {
    const feed = block.indexOf(LINE_FEED, from);
    const to = feed === -1 ? block.length : feed;
    lines.push(block.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
