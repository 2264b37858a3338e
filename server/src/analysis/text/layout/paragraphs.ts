import type { LayoutRules } from '../language';
import { jointOf } from './dividedWords';
import { type LayoutLine, layoutLines } from './layoutLines';
import type { Replacement } from './offsetMap';
import { EVEN, type FillStyle, fillStyleOf, LEAST_FILLED } from './fillStyle';
import { pageBreakAfter } from './pageBreaks';
import {
  agree,
  type Block,
  blocksOf,
  endsSentence,
  type LineEnd,
  lineEndAt,
  lineEndsOf,
  marginOf,
  mostCommonMargin,
} from './wrapping';

/**
 * Replacements that leave a text with a line a paragraph: quoting signs go, and so do the line ends inside paragraphs, with
 * the indentation, the hyphens of words that were divided there, and the head and number of a page.
 */
export function paragraphReplacements(text: string, rules: LayoutRules): Replacement[] {
  const lines = singleSpaced(text, layoutLines(text));
  const soft = softLineEnds(text, lines, rules);
  const replacements: Replacement[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const joined = soft.get(i);
    if (joined !== undefined) {
      replacements.push(join(text, line, lines[joined]!));
      i = joined - 1;
    } else if (i + 1 < lines.length) unquote(lines[i + 1]!);
  }
  if (lines[0] !== undefined && lines[0].quoting > 0) replacements.unshift(unquoted(lines[0]));
  return replacements;

  function unquote(line: LayoutLine): void {
    if (line.quoting > 0) replacements.push(unquoted(line));
  }
}

function unquoted({ start, content }: LayoutLine): Replacement {
  return { start, end: content, by: '' };
}

/** One space for a line end, or nothing where it parts a word. */
function join(text: string, above: LayoutLine, below: LayoutLine): Replacement {
  const joint = jointOf(text.slice(Math.max(above.content, above.end - 24), above.end), wordAt(text, below));
  return {
    start: joint === 'hyphenless' ? above.end - 1 : above.end,
    end: below.content,
    by: joint === 'space' ? ' ' : '',
  };
}

function wordAt(text: string, { content, end }: LayoutLine): string {
  return text.slice(content, Math.min(end, content + 40));
}

/** The line ends that end no paragraph: for each of these lines the one that goes on with it. */
function softLineEnds(text: string, lines: readonly LayoutLine[], rules: LayoutRules): ReadonlyMap<number, number> {
  const blocks = blocksOf(lines).map((block) => {
    const ends = lineEndsOf(text, lines, block);
    const body = bodyIndentOf(lines, ends);
    const open = ends.filter(({ line }) => !beginsParagraph(text, lines, { line, body }, rules));
    return { block, body, open, margin: marginOf(lines, block, open) };
  });
  const soft = new Map<number, number>();
  for (const { block } of blocks) if (lines[block.first]!.quoting > 0) joinOpenQuotations(text, lines, block, soft);
  if (!blocks.some(({ margin }) => margin !== undefined)) return soft;
  const wrapped = blocks.filter(({ margin }) => margin !== undefined);
  const common = mostCommonMargin(
    lines,
    wrapped.flatMap(({ open }) => open),
  );
  const style = fillStyleOf(lines, wrapped, common);
  blocks.forEach(({ block, open, margin }) => {
    const at = margin === undefined || agree(lines, open, common) ? common : margin;
    if (margin === undefined && !fitsInto(lines, block, at + style.beyond)) return;
    // What is not seen to be wrapped by itself gets no allowance for uneven lines.
    const own = margin === undefined ? { ...style, ...EVEN } : style;
    for (const end of open) if (isSoft(text, lines, end, at, own)) soft.set(end.line, end.line + 1);
  });
  joinPages(text, lines, common, soft, rules);
  return soft;
}

/** Lines of a paragraph behind its first: the indentation that most of those have that go on with a sentence. */
function bodyIndentOf(lines: readonly LayoutLine[], ends: readonly LineEnd[]): number {
  const counts = new Map<number, number>();
  for (const { line, flows } of ends)
    if (flows) counts.set(lines[line + 1]!.indent, (counts.get(lines[line + 1]!.indent) ?? 0) + 1);
  let best = Infinity;
  for (const [indent, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && indent < best)) best = indent;
  }
  return best;
}

/** Whether the line behind this one begins a paragraph by what it looks like, however full this one is. */
function beginsParagraph(
  text: string,
  lines: readonly LayoutLine[],
  { line, body }: { readonly line: number; readonly body: number },
  { byline, turnLabel }: LayoutRules,
): boolean {
  const above = lines[line]!;
  const below = lines[line + 1]!;
  if (below.indent > body + 1 && below.indent > 1) return true;
  if (CUE.test(wordAt(text, above))) return true;
  const next = text.slice(below.content, Math.min(below.end, below.content + 80));
  if (ITEM.test(next) || byline.test(next)) return true;
  if (isRow(text, below) || isRow(text, above)) return true;
  return turnLabel.test(next) && (endsSentence(text, above) || turnLabel.test(wordAt(text, above)));
}

/** "00:00:04,500 --> 00:00:08,000": when the words below are shown. */
const CUE = /^[\d:.,]{5,12} --> /;
/** "- two sewing machines", "• …", "3. …", "(b) …". */
const ITEM = /^(?:[-*•◦▪‣·–]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;

/** A row of a table: cells parted by several spaces or tabulators. */
function isRow(text: string, { content, end }: LayoutLine): boolean {
  const cells = text.slice(content, end).match(/\S(?: {3,}|\t+)(?=\S)/g);
  return cells !== null && cells.length >= 2;
}

/**
 * Goes on below a quoted line that leaves a quotation open which the block closes, as mail and Markdown show a statement:
 * `> “We are sorry.` above `> We will refund every ticket.”`
 */
function joinOpenQuotations(
  text: string,
  lines: readonly LayoutLine[],
  { first, past }: Block,
  soft: Map<number, number>,
): void {
  let opened: number | undefined;
  for (let i = first; i < past; i++) {
    const { content, end } = lines[i]!;
    const line = text.slice(content, end);
    if (opened !== undefined && OPENING.test(line)) opened = undefined;
    const closes = line.match(MARKS)?.at(-1);
    if (closes === undefined) continue;
    const isOpen = closes === '“' || (closes === '"' && line.split('"').length % 2 === (opened === undefined ? 0 : 1));
    if (isOpen) opened ??= i;
    else {
      for (let above = opened ?? i; above < i; above++) soft.set(above, above + 1);
      opened = undefined;
    }
  }
}

const MARKS = /["“”]/gu;
const OPENING = /^["“]/u;

/** A short last line of a paragraph may hold anything; a line that the margin would have cut may not. */
function fitsInto(lines: readonly LayoutLine[], { first, past }: Block, margin: number): boolean {
  for (let i = first; i < past; i++) if (lines[i]!.width > margin) return false;
  return true;
}

function isSoft(
  text: string,
  lines: readonly LayoutLine[],
  { line, flows, isOpen, stops, withNextWord }: LineEnd,
  margin: number,
  { early, beyond, dense }: FillStyle,
): boolean {
  const { width, indent } = lines[line]!;
  const opens = opensQuotation(text, lines[line + 1]!);
  if (dense && stops && opens) return false;
  if (withNextWord > margin) return width - indent <= margin + beyond || flows || isOpen;
  if (width < margin * LEAST_FILLED) return false;
  if (flows || dense) return flows;
  return withNextWord + early > margin || (!stops && !opens && line > TOP_LINES);
}

/** Lines in which a headline, which ends without a stop, may stand right above the text. */
const TOP_LINES = 3;

function opensQuotation(text: string, { content }: LayoutLine): boolean {
  return /["“‘«„]/u.test(text.charAt(content));
}

/**
 * The lines without the blank one behind each, where a program put one behind every line: most lines then go on behind a
 * blank one. Of several blank lines, which part paragraphs, one stays.
 */
function singleSpaced(text: string, lines: readonly LayoutLine[]): readonly LayoutLine[] {
  const isBlank = (line: LayoutLine | undefined): boolean => line?.content === line?.end;
  let gaps = 0;
  let flowing = 0;
  for (let i = 0; i + 2 < lines.length; i++) {
    if (isBlank(lines[i])) continue;
    if (!isBlank(lines[i + 1])) return lines;
    if (isBlank(lines[i + 2])) continue;
    gaps++;
    if (lineEndAt(text, lines, i, i + 2).flows) flowing++;
  }
  if (flowing < 3 || flowing < gaps * LEAST_FLOWING) return lines;
  return lines.filter((line, i) => !isBlank(line) || isBlank(lines[i - 1]));
}

/** Of the gaps of a double-spaced text, so many stand inside sentences. */
const LEAST_FLOWING = 0.4;

/** Goes on behind the number and the running head of a page that stand inside a paragraph. */
function joinPages(
  text: string,
  lines: readonly LayoutLine[],
  margin: number,
  soft: Map<number, number>,
  rules: LayoutRules,
): void {
  for (let i = 0; i + 2 < lines.length; i++) {
    const line = lines[i]!;
    if (soft.has(i) || line.content === line.end || line.width > margin + 2) continue;
    const next = pageBreakAfter(text, lines, i, rules);
    if (next === undefined) continue;
    const end = lineEndAt(text, lines, i, next);
    if (!end.stops && (end.flows || end.withNextWord > margin) && line.width >= margin * LEAST_FILLED)
      soft.set(i, next);
    i = next - 1;
  }
}
