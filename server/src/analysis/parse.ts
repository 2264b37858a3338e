import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { changedIn } from './incremental/kept';
import { rescan, scan } from './text/scan';

/**
 * The unified parser. Its tree goes as deep as the budgets bear, which is its root: paragraphs alone would cost a twentieth
 * of the whole analysis. `file.data.tokens` holds tokens, sentences and paragraphs as compact columns, which the plugins
 * read; `expand` gives the full nlcst tree to whoever wants one.
 *
 * Where `file.data.earlier` holds what was found in an earlier version of the text, only what changed is cut anew, and
 * `file.data.kept` says what stands again.
 */
export const parse: Plugin<[], string, Root> = function () {
  this.parser = (document, { data }) => {
    const { tokens, marks } = data.earlier ?? {};
    const changed = tokens && marks && changedIn({ tokens, marks }, document);
    if (changed === undefined) data.tokens = scan(document);
    else Object.assign(data, rescan(tokens!, document, changed));
    return { type: 'RootNode', children: [] };
  };
};
