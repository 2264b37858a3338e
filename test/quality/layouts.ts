import type { Span } from '../../server/src/analysis/facts';
import type { GoldDocument, GoldSpan } from './corpus';

/** A document as another program would deliver it: the same words in the layout of that name, the quotations moved along. */
export function inLayout(document: GoldDocument, layout: CorpusLayout): GoldDocument {
  const { text, quotes = [], ignore = [] } = document;
  const { text: laidOut, moved } = changed(text, LAYOUTS[layout](text));
  const part = (span: GoldSpan | null | undefined): GoldSpan | null => {
    if (!span) return null;
    const { start, end } = moved(span);
    return { ...span, start, end, text: laidOut.slice(start, end) };
  };
  return {
    id: document.id,
    text: laidOut,
    ...(document.dct !== undefined && { dct: document.dct }),
    quotes: quotes.map((quote) => ({
      ...quote,
      ...moved(quote),
      speaker: part(quote.speaker),
      cue: part(quote.cue),
    })),
    ignore: ignore.map(moved),
  };
}

/** A span of a text that gives way to `by`. */
interface Change extends Span {
  readonly by: string;
}

const BREAK = /\n\s*/g;

/** What each layout changes in a text that has a line a paragraph, in text order. */
const LAYOUTS = {
  /** Lines of at most 70 columns, paragraphs parted by a blank line. */
  wrap: (text: string) => wrapped(text, { columns: 70, between: '\n\n', indent: '', quoting: '' }),
  /** Lines of at most 76 columns, a paragraph told by its indentation alone. */
  indent: (text: string) => wrapped(text, { columns: 76, between: '\n', indent: '    ', quoting: '' }),
  /** Lines of at most 66 columns, each quoted, as in the answer to an e-mail. */
  mail: (text: string) => wrapped(text, { columns: 66, between: '\n>\n', indent: '', quoting: '> ' }),
  /** Blank lines between paragraphs, and line ends of two characters. */
  crlf: (text: string) => each(text, BREAK, () => '\r\n\r\n'),
  /** Every fifth space is a no-break space. */
  nbsp: (text: string) => each(text, / /g, (_, count) => (count % 5 === 4 ? '\u00a0' : ' ')),
  /** A soft hyphen inside every word of eight letters or more. */
  shy: (text: string) =>
    Array.from(text.matchAll(/\p{L}{8,}/gu), ({ 0: word, index }) => insertion(index + (word.length >> 1), '\u00ad')),
  /** Quotation marks, apostrophes and "&" as HTML entities. */
  entities: (text: string) => each(text, /[“”‘’"'&]/g, (character) => ENTITIES[character]!),
  /** Curly marks and apostrophes made straight. */
  straight: (text: string) => each(text, /[“”‘’]/g, (mark) => (mark === '“' || mark === '”' ? '"' : "'")),
};

/** The name of a layout. */
export type CorpusLayout = keyof typeof LAYOUTS;

/** The names of all layouts. */
export const layouts = Object.keys(LAYOUTS) as CorpusLayout[];

const ENTITIES: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&rdquo;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
};

interface Wrapping {
  /** The widest line. */
  readonly columns: number;
  /** What parts two paragraphs. */
  readonly between: string;
  /** What stands before the first line of a paragraph. */
  readonly indent: string;
  /** What stands before every line. */
  readonly quoting: string;
}

function wrapped(text: string, { columns, between, indent, quoting }: Wrapping): Change[] {
  const changes: Change[] = [];
  for (const { 0: paragraph, index: start } of text.matchAll(/\S[^\n]*/g)) {
    const gap = /\s*$/.exec(text.slice(0, start))!.index;
    changes.push({ start: gap, end: start, by: (gap > 0 ? between : '') + quoting + indent });
    let width = quoting.length + indent.length;
    let before = start;
    for (const { 0: word, index } of paragraph.matchAll(/[^ ]+/g)) {
      const at = start + index;
      width += at - before + word.length;
      if (width > columns && before > start) {
        changes.push({ start: before, end: at, by: '\n' + quoting });
        width = quoting.length + word.length;
      }
      before = at + word.length;
    }
  }
  return changes;
}

function each(text: string, pattern: RegExp, by: (match: string, count: number) => string): Change[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }, count) => ({
    start: index,
    end: index + match.length,
    by: by(match, count),
  }));
}

function insertion(at: number, by: string): Change {
  return { start: at, end: at, by };
}

/** A text after changes, and where its spans are then; what was put in before or behind a span does not belong to it. */
function changed(text: string, changes: readonly Change[]): { text: string; moved: (span: Span) => Span } {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of changes) {
    parts.push(text.slice(at, start), by);
    at = end;
  }
  parts.push(text.slice(at));
  const shiftOf = (before: readonly Change[]): number =>
    before.reduce((shift, { start, end, by }) => shift + by.length - (end - start), 0);
  const moved = ({ start, end }: Span): Span => ({
    start: start + shiftOf(changes.filter((change) => change.end <= start)),
    end: end + shiftOf(changes.filter((change) => change.end <= end && change.start < end)),
  });
  return { text: parts.join(''), moved };
}
