import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { MarkupDate } from './markup';
import { timexWords } from './timexWords';
import { clean } from './xmlText';

/** A `date` or `time` with its value as `n` and, where TEI has an attribute for it, in that. */
export function dateElement(
  { timex }: MarkupDate,
  marked: Record<string, string>,
  children: ElementContent[],
): Element {
  const { type, value } = timex;
  const base = { ...marked, type, n: clean(timexWords(timex)) };
  if (/^P(?!.*[XQ])(?:\d+[YMWD]|T\d+[HMS])$/.test(value)) {
    return x('date', { ...base, ...(value.endsWith('W') ? { 'dur-iso': value } : { dur: value }) }, children);
  }
  const when = isoValue(value);
  if (when?.name === 'when' && value.includes('T')) return x('time', { ...base, when: `${value}:00` }, children);
  if (when) return x('date', { ...base, [when.name]: value }, children);
  return x(type === 'TIME' ? 'time' : 'date', base, children);
}

/** In which attribute a value stands that a calendar has, and XML Schema or ISO 8601 knows; undefined for all others. */
function isoValue(value: string): { name: 'when' | 'when-iso' } | undefined {
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/.exec(value) ?? [];
  if (year === '') {
    const week = /^(?!0000)\d{4}-W(\d\d)$/.exec(value)?.[1];
    return week !== undefined && week >= '01' && week <= '53' ? { name: 'when-iso' } : undefined;
  }
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const exists =
    year !== '0000' &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60;
  return exists ? { name: 'when' } : undefined;
}
