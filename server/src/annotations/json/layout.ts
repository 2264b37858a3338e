import type { Json } from './values';

/** Layout of a JSON text; a text of one line is compact. */
export interface Layout {
  /** One level: two spaces, a tab. */
  readonly unit: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly compact: boolean;
}

/** Layout of new sidecars. */
export const ownLayout: Layout = { unit: '  ', lineEnd: '\n', compact: false };

/** The layout of a JSON text, taken from its first line ends and its least indented line. */
export function layoutOf(text: string): Layout {
  const lineEnd = /\r\n|\n|\r/.exec(text.trim())?.[0] as Layout['lineEnd'] | undefined;
  if (!lineEnd) return { ...ownLayout, compact: true };
  const unit = /[\r\n]([ \t]+)["{[]/.exec(text)?.[1];
  return { unit: unit ?? ownLayout.unit, lineEnd, compact: false };
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** A value as JSON in a layout; lines after the first begin with `indent`. */
export function print(value: Json, layout: Layout, indent: string): string {
  if (layout.compact || typeof value !== 'object') return JSON.stringify(value);
  // In JSON a line end occurs between tokens only; inside strings it is escaped.
  return JSON.stringify(value, undefined, layout.unit).replaceAll('\n', layout.lineEnd + indent);
}
