import { messages } from './messages';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = '\ufeff';

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string; readonly bom: boolean } | { readonly refused: string };

/**
 * The text of a file. A byte order mark is cut off, as editors do, and reported; offsets count from behind it, so that
 * they mean the same in the editor, in a sidecar and in this program's output.
 *
 * @param encoding that the file has where no byte order mark says another; UTF-8 unless given
 */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== undefined && encoding === 'utf-8') return { refused: messages.utf16(wide) };
  const marked = wide ?? (utf8Mark.every((byte, i) => bytes[i] === byte) ? 'utf-8' : encoding);
  const decoded = decodeAs(bytes, marked);
  if (decoded === undefined) {
    return { refused: encoding === 'utf-8' ? messages.fileIsNotUtf8 : messages.isNotIn(encoding) };
  }
  // Editors take a NUL near the start for a sign of a binary file; further on it is a damaged text, which we can read.
  if (decoded.slice(0, 8000).includes('\0')) return { refused: messages.binary };
  const bom = decoded.startsWith(BYTE_ORDER_MARK);
  return { text: bom ? decoded.slice(1) : decoded, bom };
}

/** The string of these bytes, a byte order mark included; none when they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decodeAs(bytes, 'utf-8');
}

/** An encoding by the name that the Encoding Standard or an editor gives it: `latin1`, `windows1252`, `shiftjis`; undefined for any other. */
export function encodingNamed(name: string): string | undefined {
  const names = [
    name,
    name.replace(/^(windows|utf|koi8|gb|big5)-?(?=\w)/i, '$1-'),
    name.replace(/^shift[-_]?jis$/i, 'sjis'),
  ];
  for (const one of names) {
    try {
      return new TextDecoder(one, { fatal: true }).encoding;
    } catch {
      // The next name may do.
    }
  }
  return undefined;
}

const utf8Mark = [0xef, 0xbb, 0xbf];

/** The UTF-16 encoding that a byte order mark announces. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const decoded = decoder.decode(bytes);
    return encoding === 'windows-1252' ? decoded.replace(/[\x80-\x9f]/g, windows1252) : decoded;
  } catch {
    return undefined;
  }
}

/** Node before 24 reads windows-1252 as Latin 1, which has no marks; these are what stands at 0x80 to 0x9f. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(control: string): string {
  return marks.charAt(control.charCodeAt(0) - 0x80);
}
