import { Range } from 'vscode';
import type { LspRange } from '../../server/src/protocol/positions';

/** The editor's range of one of the protocol. */
export function rangeFrom({ start, end }: LspRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
