import { CAPITAL_A, CAPITAL_Z, COLON, COMMA, GREATER_THAN, SPACE } from '../codeUnits';

/** What in a text may be layout; bits. Most texts have next to none, and are read no closer. */
export const Sign = {
  /** What only a closer look can tell. */
  Any: 0,
  /** Characters that stand for others, or for none: "&ldquo;", a soft hyphen, "ﬁ", "â€œ". */
  Characters: 1,
  /** Markdown's signs, or the bullets of a list. */
  Markdown: 2,
  /** A quoted line, or one that goes on with a small letter, a digit or a mark, as some line of every wrapped text does. */
  Lines: 4,
  /** A line that ends in a colon above one that opens a quotation, or a line that begins with a dash. */
  Attribution: 8,
} as const;

/** "&"; what no reader sees; accents apart; ligatures; the first letters of broken UTF-8, which few texts have. */
const CHARACTER = /[\u0300-\u036f&\u00ad\u00c2-\u00c5\u00e2\u200b-\u200d\u2060\ufb00-\ufb06\ufeff]/;
const MARKDOWN_SIGNS = Array.from('*_[#•◦▪‣·');

/** Which kinds of layout a text may have. Every text pays for this: what searches for one sign is cheaper than a loop. */
export function signsOf(text: string): number {
  return (
    lineSignsOf(text) |
    (CHARACTER.test(text) ? Sign.Characters : 0) |
    (MARKDOWN_SIGNS.some((sign) => text.includes(sign)) ? Sign.Markdown : 0)
  );
}

function lineSignsOf(text: string): number {
  let signs = 0;
  let endsInColon = false;
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const first = skipBlanks(text, start, end);
    if (first < end) {
      signs |= firstSignOf(text.charCodeAt(first), start > 0, endsInColon);
      const last = text.charCodeAt(lastOf(text, end));
      endsInColon = last === COLON;
      if (last === COMMA && lineFeed >= 0) signs |= Sign.Lines;
    }
    start = end + 1;
  }
  return signs | (text.includes('\r') && /\r(?!\n)/.test(text) ? Sign.Lines : 0);
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** The last unit before an offset that is no white space. */
function lastOf(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && text.charCodeAt(at) <= SPACE) at--;
  return at;
}

/** What the first unit of a line says of the lines before it. */
function firstSignOf(unit: number, hasLineAbove: boolean, belowColon: boolean): number {
  const isCapital = (unit >= CAPITAL_A && unit <= CAPITAL_Z) || (unit >= 0xc0 && unit <= 0xde);
  if (isCapital) return 0;
  if (OPENING.has(unit)) return belowColon ? Sign.Attribution : 0;
  if (DASHES.has(unit)) return Sign.Attribution | Sign.Lines;
  return hasLineAbove || unit === GREATER_THAN ? Sign.Lines : 0;
}

const OPENING = unitsOf('"“‘«„\'(');
const DASHES = unitsOf('-–—―');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
