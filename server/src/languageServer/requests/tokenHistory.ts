import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensDelta } from '../../features/semanticTokens';

/** The tokens that the client holds of each document, so that the next answer can be what changed. */
export class TokenHistory {
  readonly #last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #count = 0;

  full(uri: string, { data }: SemanticTokens): SemanticTokens {
    this.#count++;
    const resultId = String(this.#count);
    this.#last.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** Everything, when the client's last answer is not the one that is remembered. */
  delta(uri: string, previousResultId: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(uri);
    const { resultId, data } = this.full(uri, tokens);
    if (before?.resultId !== previousResultId) return { resultId: resultId!, data };
    return { resultId: resultId!, ...semanticTokensDelta(before.data, data) };
  }

  closed(uri: string): void {
    this.#last.delete(uri);
  }
}
