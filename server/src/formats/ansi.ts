import { asRead } from '../analysis/text/layout/asRead';

const codes = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;

/** A colour or weight of a terminal. */
export type Style = keyof typeof codes;

/** Puts a style on a text. */
export type Paint = (style: Style, text: string) => string;

/** Styles as ANSI escape sequences, or none at all. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;
}

/**
 * Words of a text as a reader takes them, on one line: white space becomes one space, and control characters, which a terminal would obey, a
 * replacement character. Longer than `width` UTF-16 code units, it is cut in the middle, since both ends tell.
 */
export function oneLine(text: string, width: number): string {
  const line = asRead(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]|\p{Cs}/gu, '\ufffd');
  if (line.length <= width) return line;
  const head = Math.ceil((width - 3) * 0.7);
  const tail = line.length - (width - 3 - head);
  // What is left of a surrogate pair at the cut goes too.
  return `${line.slice(0, head).trimEnd()} … ${line.slice(tail).trimStart()}`.replace(/\p{Cs}/gu, '');
}
