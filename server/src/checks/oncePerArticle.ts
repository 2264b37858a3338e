import type { Merged } from '../annotations/mergedModel';
import type { Checked } from './check';

/** The same function, which looks once at each version of an article: several checks ask, and an editor at every move of the cursor. */
export function oncePerArticle<T extends object>(find: (article: Checked) => T): (article: Checked) => T {
  const known = new WeakMap<Merged, T>();
  return (article) => {
    const before = known.get(article.merged);
    if (before !== undefined) return before;
    const found = find(article);
    known.set(article.merged, found);
    return found;
  };
}
