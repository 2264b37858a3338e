import type { ArticleStates } from './articleStates';

/** A change of a document; of what the editor tells of it, what is needed here. */
interface Change {
  readonly document: { readonly uri: { toString(): string } };
}

/**
 * Heeds changes of articles only. The output is a document too: where requests are traced, one that follows its changes would cause
 * the next, without end.
 */
export function servedOnly(states: Pick<ArticleStates, 'of'>, then: () => void): (change: Change) => void {
  return ({ document }) => {
    if (states.of(document.uri.toString()).served === true) then();
  };
}
