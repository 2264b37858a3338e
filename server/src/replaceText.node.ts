import { readFileSync } from 'node:fs';
import { isReadOnly, replaceFile } from './durableFiles.node';
import type { WriteOutcome } from './protocol/messages';

/** Malformed UTF-8 is an error: what was read wrongly must not be written back. */
export const utf8 = new TextDecoder('utf-8', { fatal: true });

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/**
 * Replaces the text of a file in UTF-8, or makes the file, where it is still what it was. A byte order mark stays.
 *
 * @param before null: there is no such file
 */
export function replaceText(path: string, before: string | null, text: string): WriteOutcome {
  try {
    const bytes = bytesOf(path);
    if ((bytes === null ? null : utf8.decode(bytes)) !== before) return 'changed';
    const mark = bytes?.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) === true ? '\ufeff' : '';
    const isStill = (): boolean => {
      const now = bytesOf(path);
      return now === null || bytes === null ? now === bytes : now.equals(bytes);
    };
    return replaceFile(path, mark + text, isStill) ? 'replaced' : 'changed';
  } catch (error) {
    if (isReadOnly(path)) return 'readOnly';
    return codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT' ? 'full' : 'unable';
  }
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
