import { readFileSync } from 'node:fs';
import { threeWayMerge } from '../annotations/threeWayMerge/threeWayMerge';
import { decodeUtf8 } from './decode';
import { messages } from './messages';
import { writeDurably } from './durableFiles';

/**
 * Joins two versions of a sidecar into the file of ours, as git asks of a merge driver. Where one of them cannot be read, ours
 * stays as it is.
 *
 * @param name what to call the file in messages
 * @returns the exit code: 1 when something is left to a person
 * @throws as the file system does
 */
export function mergeSidecars(base: string, ours: string, theirs: string, name = ours): number {
  const texts = [base, ours, theirs].map((path) => decodeUtf8(readFileSync(path)));
  const [b, o, t] = texts;
  const result =
    b === undefined || o === undefined || t === undefined
      ? { refused: messages.versionIsNotUtf8(['base', 'ours', 'theirs'][texts.indexOf(undefined)]!) }
      : threeWayMerge(b, o, t);
  if ('refused' in result) {
    console.error(`${name}: ${messages.notMerged(result.refused)}`);
    return 1;
  }
  if (result.text !== o) writeDurably(ours, result.text);
  for (const conflict of result.conflicts) console.error(`${name}: ${messages.conflict(conflict)}`);
  return result.conflicts.length > 0 ? 1 : 0;
}
