import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { scan } from './scan';

/**
 * The unified parser. Its tree goes as deep as the budgets bear, which is its root: paragraphs alone would cost a twentieth
 * of the whole analysis. `file.data.tokens` holds tokens, sentences and paragraphs as compact columns, which the plugins
 * read; `expand` gives the full nlcst tree to whoever wants one.
 */
export const parse: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    file.data.tokens = scan(document);
    return { type: 'RootNode', children: [] };
  };
};
