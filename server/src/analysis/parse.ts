import type { Paragraph, Root } from 'nlcst';
import type { Plugin } from 'unified';
import { scan } from './scan';

/**
 * The unified parser. Its tree goes as deep as the budgets bear: a root with one empty paragraph per line that has words;
 * `file.data.tokens` holds tokens and sentences as compact columns. `expand` gives the full nlcst tree.
 */
export const parse: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    const tokens = scan(document);
    file.data.tokens = tokens;
    const lines = tokens.lineStarts;
    const children: Paragraph[] = [];
    let line = 0;
    for (let paragraph = 0; paragraph + 1 < tokens.paragraphStarts.length; paragraph++) {
      const start = tokens.start(tokens.paragraphStarts[paragraph]!);
      const end = tokens.end(tokens.paragraphStarts[paragraph + 1]! - 1);
      while (line + 1 < lines.length && lines[line + 1]! <= start) line++;
      const column = start - lines[line]!;
      children.push({
        type: 'ParagraphNode',
        children: [],
        position: {
          start: { line: line + 1, column: column + 1, offset: start },
          end: { line: line + 1, column: column + end - start + 1, offset: end },
        },
      });
    }
    return { type: 'RootNode', children };
  };
};
