import { asRead } from '../analysis/text/layout/asRead';

/** The first words of a stretch of text as a reader takes them, on one line, at most `length` UTF-16 code units and whole characters. */
export function firstWords(text: string, length = 60): string {
  const line = asRead(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}

/** Words in quotation marks, for messages and titles; words that bring marks along get no second ones. */
export function quoteWords(text: string, length = 40): string {
  const words = firstWords(text, length);
  return /^["“„«»‘'‚]/.test(words) ? words : `“${words}”`;
}
