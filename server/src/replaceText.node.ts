import { isUtf8 } from 'node:buffer';
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { isReadOnly, replaceFile } from './durableFiles.node';
import type { WriteOutcome } from './protocol/messages';

const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/** UTF-16 code units that are compared at a time. */
const PIECE_LENGTH = 2 ** 18;
/** Bytes of UTF-8 that one code unit takes at most. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * The text of bytes in UTF-8, without a byte order mark. A sidecar may have 100 MB: a strict `TextDecoder` would take ten times as long.
 *
 * @throws where they are no UTF-8: what was read wrongly must not be written back
 */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new TypeError('The encoded data was not valid for encoding utf-8');
  return textOf(bytes);
}

/**
 * Replaces the text of a file in UTF-8, or makes the file, where it is still what it was. A byte order mark stays.
 *
 * @param before null: there is no such file
 */
export function replaceText(path: string, before: string | null, text: string): WriteOutcome {
  try {
    const seen = statOf(path);
    const bytes = seen && readFileSync(path);
    const mark = bytes && hasMark(bytes) ? '\ufeff' : '';
    if (bytes ? before === null || !saysText(bytes, before) : before !== null) return 'changed';
    return replaceFile(path, mark + text, () => isUntouched(seen, statOf(path))) ? 'replaced' : 'changed';
  } catch (error) {
    if (isReadOnly(path)) return 'readOnly';
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'unable';
  }
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8', hasMark(bytes) ? BYTE_ORDER_MARK.length : 0);
}

/** Whether bytes are this text in UTF-8, behind a byte order mark or without. Compared in pieces: as a string, 100 MB would take thrice as long. */
function saysText(bytes: Buffer, text: string): boolean {
  const encoder = new TextEncoder();
  const piece = Buffer.allocUnsafe(PIECE_LENGTH * MAX_BYTES_PER_UNIT);
  let byte = hasMark(bytes) ? BYTE_ORDER_MARK.length : 0;
  for (let unit = 0; unit < text.length;) {
    // A pair of surrogates stays together.
    const end = unit + PIECE_LENGTH - (/[\uD800-\uDBFF]/.test(text.charAt(unit + PIECE_LENGTH - 1)) ? 1 : 0);
    const { written } = encoder.encodeInto(text.slice(unit, end), piece);
    if (piece.compare(bytes, byte, Math.min(byte + written, bytes.length), 0, written) !== 0) return false;
    byte += written;
    unit = end;
  }
  return byte === bytes.length;
}

function hasMark(bytes: Buffer): boolean {
  return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/** Whether nobody wrote in between: the file is the same one, of the same time, in nanoseconds, and size. */
function isUntouched(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return (['ino', 'mtimeNs', 'ctimeNs', 'size'] as const).every((part) => one?.[part] === other?.[part]);
}
