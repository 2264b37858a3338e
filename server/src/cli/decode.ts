import { messages } from './messages';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = '\ufeff';

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string; readonly bom: boolean } | { readonly refused: string };

/**
 * The text of a file. A byte order mark is cut off, as editors do, and reported; offsets count from behind it, so that
 * they mean the same in the editor, in a sidecar and in this program's output.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { refused: messages.utf16 };
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return { refused: messages.fileIsNotUtf8 };
  // Editors take a NUL near the start for a sign of a binary file; further on it is a damaged text, which we can read.
  if (bytes.subarray(0, 8000).includes(0)) return { refused: messages.binary };
  const bom = decoded.startsWith(BYTE_ORDER_MARK);
  return { text: bom ? decoded.slice(1) : decoded, bom };
}

/** The string of these bytes, a byte order mark included; none when they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
