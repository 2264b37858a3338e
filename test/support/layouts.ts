import type { Span } from '../../server/src/analysis/facts';

/** How a program delivers an article. */
export interface ArticleLayout {
  /** The most columns that a line has; Infinity for a line a paragraph. */
  readonly width: number;
  /** What a paragraph's first line begins with. */
  readonly indent: string;
  /** What every line begins with, as in an answered e-mail. */
  readonly quoting: string;
  /** Line ends between two paragraphs. */
  readonly gap: number;
  readonly lineEnd: string;
  /** Whether words are divided by a hyphen where a line is full. */
  readonly divides: boolean;
  readonly form: 'NFC' | 'NFD';
  /** Every so manieth space is a no-break one, 0 for none. */
  readonly noBreak: number;
  /** What stands in the middle of long words that nobody sees. */
  readonly invisible: string;
  readonly marks: 'curly' | 'straight';
}

/** A line a paragraph. */
export const plainLayout: ArticleLayout = {
  width: Infinity,
  indent: '',
  quoting: '',
  gap: 1,
  lineEnd: '\n',
  divides: false,
  form: 'NFC',
  noBreak: 0,
  invisible: '',
  marks: 'curly',
};

/** A text in a layout, and where the words of a span of the plain text are in it. */
export interface LaidOut {
  readonly text: string;
  readonly place: (span: Span) => Span;
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
/** Words of so many letters are divided, or have something invisible in their middle. */
const LONG_WORD = 8;

/** Lays out a text that has a line a paragraph, in NFC. */
export function layOut(text: string, layout: ArticleLayout): LaidOut {
  const units = text.split('');
  const own = units.map((unit) => (layout.form === 'NFD' ? unit.normalize('NFD') : unit));
  if (layout.marks === 'straight') units.forEach((unit, i) => (own[i] = STRAIGHT[unit] ?? own[i]!));
  const before = units.map(() => '');
  const middles = middlesOf(text);
  for (const at of middles) before[at] = layout.invisible;
  let spaces = 0;
  units.forEach((unit, i) => {
    if (unit === ' ' && layout.noBreak > 0 && ++spaces % layout.noBreak === 0) own[i] = '\u00a0';
  });
  breakLines(units, own, before, middles, layout);
  const starts: number[] = [];
  let laid = '';
  units.forEach((_, i) => {
    laid += before[i]!;
    starts.push(laid.length);
    laid += own[i]!;
  });
  return {
    text: laid,
    place: ({ start, end }) => ({ start: starts[start]!, end: starts[end - 1]! + own[end - 1]!.length }),
  };
}

/** Offsets in the middle of long words of letters alone. */
function middlesOf(text: string): ReadonlySet<number> {
  const words = text.matchAll(/[\p{L}\p{M}]+/gu);
  return new Set(
    Array.from(words).flatMap(({ index, 0: word }) => (word.length < LONG_WORD ? [] : [index + (word.length >> 1)])),
  );
}

function breakLines(
  units: readonly string[],
  own: string[],
  before: string[],
  middles: ReadonlySet<number>,
  { width, indent, quoting, gap, lineEnd, divides }: ArticleLayout,
): void {
  const line = lineEnd + quoting;
  let column = 0;
  let space = -1;
  before[0] = quoting + indent + before[0]!;
  units.forEach((unit, i) => {
    column++;
    if (unit === '\n') {
      own[i] = i === units.length - 1 ? lineEnd : line.repeat(gap) + indent;
      column = indent.length;
      space = -1;
    } else if (unit === ' ') space = i;
    else if (divides && middles.has(i) && column >= width - 4) {
      before[i] = `-${line}`;
      column = 0;
      space = -1;
    }
    if (column <= width || space < 0) return;
    own[space] = line;
    column = i - space;
    space = -1;
  });
}

/** The layouts that tests go through, by what a person would call them. */
export const layouts: Readonly<Record<string, ArticleLayout>> = {
  'a line a paragraph': plainLayout,
  'wrapped at 70 columns': { ...plainLayout, width: 70, gap: 2 },
  'wrapped with indents': { ...plainLayout, width: 76, indent: '    ' },
  'quoted in an e-mail': { ...plainLayout, width: 66, gap: 2, quoting: '> ' },
  'words divided': { ...plainLayout, width: 40, gap: 2, divides: true },
  'CRLF, blank lines': { ...plainLayout, gap: 2, lineEnd: '\r\n' },
  'blank lines': { ...plainLayout, gap: 2 },
  NFD: { ...plainLayout, form: 'NFD' },
  'no-break spaces': { ...plainLayout, noBreak: 3 },
  'soft hyphens': { ...plainLayout, invisible: '\u00ad' },
  'zero-width spaces': { ...plainLayout, invisible: '\u200b' },
  'straight marks': { ...plainLayout, marks: 'straight' },
  'all at once': {
    width: 48,
    indent: '  ',
    quoting: '> > ',
    gap: 2,
    lineEnd: '\r\n',
    divides: true,
    form: 'NFD',
    noBreak: 4,
    invisible: '\u00ad',
    marks: 'straight',
  },
};
