import type { TimexType } from '../analysis/facts';
import { TimexSchema } from '../annotations/itemSchema';
import type { TimexDetails } from '../annotations/model';
import { TIMEX_PARTS } from '../annotations/timexDetails';
import * as v from 'valibot';

/** A time expression without its type as words: `P1D quant=EVERY zone=local%20;time`; blanks and percent signs are their code points. */
export function timexWords(timex: TimexDetails): string {
  const more = TIMEX_PARTS.flatMap((name) => (timex[name] === undefined ? [] : [`${name}=${encoded(timex[name])}`]));
  return [encoded(timex.value), ...more].join(' ');
}

/** Reads what `timexWords` wrote; undefined where it is nothing of the kind. */
export function readTimexWords(type: string, words: string): TimexDetails | undefined {
  const [value = '', ...more] = words.split(' ');
  const pairs = more.map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at), decoded(one.slice(at + 1))];
  });
  const known = pairs.every(([name]) => TIMEX_PARTS.some((one) => one === name));
  return known ? readTimex({ type, value: decoded(value), ...Object.fromEntries(pairs) }) : undefined;
}

/** A time expression from outside data; undefined where it is none. */
export function readTimex(data: unknown): TimexDetails | undefined {
  const result = v.safeParse(TimexSchema, data);
  return result.success ? result.output : undefined;
}

/** A time expression from outside data that holds its optional members one by one; undefined where it is none. */
export function timexOfParts(
  type: TimexType,
  value: string,
  partOf: (name: string) => string | undefined,
): TimexDetails | undefined {
  const parts = TIMEX_PARTS.map((name) => [name, partOf(name)] as const);
  return readTimex({ type, value, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined)) });
}

/** Whether a word names a type of time expressions. */
export function isTimexType(word: unknown): word is TimexType {
  return word === 'DATE' || word === 'TIME' || word === 'DURATION' || word === 'SET';
}

function encoded(value: string): string {
  return value.replace(/[%\s\p{Cc}\p{Cs}]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16)};`);
}

function decoded(value: string): string {
  return value.replace(/%([0-9a-f]{1,6});/g, (all, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}
