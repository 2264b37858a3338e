// Valibot says exactly what is wrong, and takes most of the time of reading a file in which nothing is: what is plainly right is
// not shown to it.
import { iri } from './itemSchema';
import { isObject, type Json, type JsonObject } from './json/values';
import type { CodePointSpan, QuotationDetails, Status, Target, TimexDetails } from './model';

const statuses = new Set<unknown>(['confirmed', 'rejected', 'automatic'] satisfies Status[]);
const quotationTypes = new Set<unknown>(['direct', 'indirect', 'mixed'] satisfies QuotationDetails['type'][]);
const types = new Set<unknown>(['DATE', 'TIME', 'DURATION', 'SET'] satisfies TimexDetails['type'][]);

interface PlainItem {
  readonly id: string;
  readonly 'attribune:status': Status;
  readonly 'attribune:quotation'?: QuotationDetails;
  readonly 'attribune:confirmedWords'?: readonly string[];
  readonly created?: string;
}

/** Whether an item is plainly one of ours; only what its bodies and targets say is left to look at. */
export function isPlainItem(item: JsonObject): item is JsonObject & PlainItem {
  const { id, created } = item;
  return (
    typeof id === 'string' &&
    iri.test(id) &&
    (created === undefined ? !Object.hasOwn(item, 'created') : typeof created === 'string') &&
    statuses.has(item['attribune:status']) &&
    isPlainQuotation(item['attribune:quotation']) &&
    !Object.hasOwn(item, 'attribune:confirmedWords')
  );
}

/** Whether there is nothing about a quotation, or nothing but what there must be and may be. */
function isPlainQuotation(details: Json | undefined): boolean {
  if (details === undefined) return true;
  if (!isObject(details) || !quotationTypes.has(details['type'])) return false;
  let known = 1;
  for (const key of ['cue', 'parent']) {
    if (!Object.hasOwn(details, key)) continue;
    if (typeof details[key] !== 'string') return false;
    known++;
  }
  return Object.keys(details).length === known;
}

/** Whether a time expression is plainly right, with nothing but type and value. */
export function isPlainTimex(timex: Json | undefined): timex is JsonObject & TimexDetails {
  return (
    isObject(timex) && types.has(timex['type']) && typeof timex['value'] === 'string' && Object.keys(timex).length === 2
  );
}

/** Whether a TextQuoteSelector is plainly right. */
export function isPlainQuote(one: Json | undefined): one is JsonObject & Pick<Target, 'exact' | 'prefix' | 'suffix'> {
  if (!isObject(one)) return false;
  const { exact, prefix, suffix } = one;
  return typeof exact === 'string' && exact !== '' && typeof prefix === 'string' && typeof suffix === 'string';
}

/** Whether a TextPositionSelector is plainly right. */
export function isPlainPosition(one: Json | undefined): one is JsonObject & CodePointSpan {
  if (!isObject(one)) return false;
  const { start, end } = one;
  return (
    Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0 && (start as number) < (end as number)
  );
}
