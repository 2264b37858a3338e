import type { Dateline, Header } from './facts';
import type { Tokens } from './tokens';

/** What stands above the text proper, and the dateline that opens it. */
export function findHeader(tokens: Tokens): {
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
} {
  void tokens;
  return { header: undefined, dateline: undefined };
}
