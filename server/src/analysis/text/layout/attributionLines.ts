import { SPACE } from '../codeUnits';
import type { LayoutRules } from '../language';
import type { Replacement } from './offsetMap';

/** "Geraldine Moss said:" above the line that the quotation has for itself. */
const LEAD_IN = /:(?<gap>[ \t]*\r?\n\s*)(?=["“‘«„])/g;
/** "— Leonora Wick, who keeps the gate" on a line of its own, below a line that ends with a closing mark. */
const SIGNATURE_LINE = /\n[ \t]*(?:[—–―]|--?)[ \t]?(?<name>[A-Z\u00c0-\u00de][^\r\n]{1,117})(?:[\r\n]|$)/g;
const ENDS_QUOTATION = /[.!?…,]["”’»]$/u;
const OPENING = /^[\s*_>]*["“‘«„]/;

/** Replacements that put a quotation and the line that says whose it is into one paragraph: the line above or the signature below. */
export function attributionLineReplacements(text: string, { credit }: LayoutRules): Replacement[] {
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(LEAD_IN)) if (isQuotationAlone(text, match)) replacements.push(space(match));
  for (const { index } of signatures(text, credit)) {
    const start = endOfText(text, index);
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const end = index + /\s*/u.exec(text.slice(index, index + 200))![0].length;
    if (isList(text, end)) continue;
    if (OPENING.test(line) && ENDS_QUOTATION.test(line)) replacements.push({ start, end, by: ' ' });
  }
  return replacements.sort((a, b) => a.start - b.start);
}

function* signatures(text: string, credit: RegExp): Generator<RegExpExecArray> {
  SIGNATURE_LINE.lastIndex = 0;
  for (let match = SIGNATURE_LINE.exec(text); match !== null; match = SIGNATURE_LINE.exec(text)) {
    if (!credit.test(match.groups!['name']!)) yield match;
    // The line's end may begin the next one's match.
    else SIGNATURE_LINE.lastIndex = match.index + 1;
  }
}

/** Whether the line behind the one at an offset begins with a dash as well: items of a list below a quotation, or turns of a dialogue. */
function isList(text: string, offset: number): boolean {
  const past = text.indexOf('\n', offset);
  return past >= 0 && /^[ \t]*(?:[—–―]|--?)[ \t]/.test(text.slice(past + 1, past + 20));
}

/** The offset behind the last character before an offset that is no white space. */
function endOfText(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && text.charCodeAt(end - 1) <= SPACE) end--;
  return end;
}

/** Whether the line below holds nothing but a quotation, closed or not: one with a tag of its own needs no line above. */
function isQuotationAlone(text: string, { index, 0: matched }: RegExpExecArray): boolean {
  LINE_END.lastIndex = index + matched.length;
  const end = LINE_END.exec(text)?.index ?? text.length;
  const line = text.slice(index + matched.length, end).trimEnd();
  return ENDS_IN_CLOSING.test(line) || !CLOSING.test(line.slice(1));
}

const LINE_END = /[\r\n]/g;
const CLOSING = /["”»“]|’(?!\p{L})/u;
const ENDS_IN_CLOSING = /["”’»“][.,]?$/u;

function space(match: RegExpExecArray): Replacement {
  const gap = match.groups!['gap']!;
  const end = match.index + match[0].length;
  return { start: end - gap.length, end, by: ' ' };
}
