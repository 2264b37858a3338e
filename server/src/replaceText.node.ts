import { isUtf8 } from 'node:buffer';
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { isReadOnly, replaceFile } from './durableFiles.node';
import type { WriteOutcome } from './protocol/messages';

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

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
    if ((bytes ? textOf(bytes) : null) !== before || (bytes && !isUtf8(bytes))) return 'changed';
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
