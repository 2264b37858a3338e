import type { VerificationSource } from '../annotations/verification/verificationModel';
import { typedDate } from './typedDate';

/**
 * The source that somebody typed: an address of the web, a file with or without its line (`notes/call.txt:12`, `call.txt#L12`), else
 * whoever was asked, with the time where one ends the words: "Ada Moss, 3 March 14:30". Undefined for no words.
 *
 * @param today the ISO date that "yesterday" is counted from
 */
export function typedSource(typed: string, today: string): VerificationSource | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return undefined;
  if (ADDRESS.test(text)) return { kind: 'page', url: text.startsWith('www.') ? `https://${text}` : text };
  return typedFile(text) ?? typedPerson(text, today);
}

const ADDRESS = /^(?:(?:https?|ftp):\/\/|www\.|doi:|mailto:)\S+$/i;

/** A file is told by its line, by a folder before it, or by an ending that files have: "J.R.Moss" is a person. */
function typedFile(text: string): VerificationSource | undefined {
  const found = /^(.+?)(?:(?::|#L)([1-9]\d{0,8}))?$/.exec(text.replaceAll('\\', '/'));
  const [, path = '', line] = found ?? [];
  const ending = /[^/]\.([a-z][a-z0-9]{0,7})$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  const isFile = ENDINGS.has(ending) || (!/\s/.test(path) && (line !== undefined || path.includes('/')));
  if (!isFile) return undefined;
  return { kind: 'file', path, ...(line !== undefined && { line: Number(line) }) };
}

const ENDINGS: ReadonlySet<string> = new Set(
  'txt text md news pdf doc docx odt rtf csv tsv xls xlsx ods ppt pptx html htm xml json jsonl eml msg srt vtt mp3 m4a wav mp4 mov jpg jpeg png'.split(
    ' ',
  ),
);

/** How many words of a time are looked for at the end. */
const MOST_TIME_WORDS = 8;

function typedPerson(text: string, today: string): VerificationSource {
  const words = text.split(' ');
  for (let first = Math.max(1, words.length - MOST_TIME_WORDS); first < words.length; first++) {
    const time = typedTime(words.slice(first).join(' '), today);
    const name = nameBefore(words.slice(0, first));
    if (time !== undefined && name !== '') return { kind: 'person', name, time };
  }
  return { kind: 'person', name: text };
}

/** Words before a time, without what leads to it: "Ada Moss, on" is "Ada Moss". */
function nameBefore(words: readonly string[]): string {
  const name = words.map((word) => word.replace(/[,;(]{1,3}$/, ''));
  while (/^(?:on|of|at|from|)$/i.test(name.at(-1) ?? '-')) name.pop();
  return [...words.slice(0, name.length - 1), ...name.slice(-1)].join(' ');
}

/** A day, or a minute of one, in ISO 8601. */
function typedTime(typed: string, today: string): string | undefined {
  const words = typed.replace(/^\(|\)$/g, '');
  const [, clock] = /^(?:at )?(\d{1,2}[:.]\d\d)$/.exec(words) ?? [];
  if (clock !== undefined) return typedTime(`${today}T${clock.replace('.', ':').padStart(5, '0')}`, today);
  // "3 March, 14:30", "yesterday 9.15": a day, then a clock.
  const [, day, hour] = /^(.+?),? (?:at )?(\d{1,2}[:.]\d\d)$/.exec(words) ?? [];
  const date = typedDate(day ?? words, { publicationDate: today })?.value;
  const value = date !== undefined && hour !== undefined ? `${date}T${hour.replace('.', ':').padStart(5, '0')}` : date;
  if (value === undefined || !/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(value)) return undefined;
  return value.slice(0, 10) > today && !/\d{4}/.test(words) ? yearBefore(value) : value;
}

/** Nobody was asked in days to come: "3 December" in November is last year's. */
function yearBefore(value: string): string {
  return `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
}
