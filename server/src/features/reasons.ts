import { l10n } from '../l10n';

/** What the analysis, which speaks English only, gives as a reason. The longer of two that begin alike comes first. */
const templates = [
  'month first, as set',
  'day first, as set',
  'as other dates in the text',
  'the text writes the day first',
  'the text writes the month first',
  'month or day first, the text does not say',
  'a length of time',
  'a repeated time',
  'a vague reference',
  'day and month the other way round',
  'the next one after {0}',
  'the next one',
  'the one before',
  'the last one before {0}',
  'the day of publication, {0}',
  'no year given; nearest to {0}',
  'the year is that of {0}',
  '"{0}", counted from {1}',
  'counted from the inferred publication date, {0}',
  'counted from the publication date, {0}',
  'counted from the date beside it',
  'counted from {0}',
  'how long is not said',
  'the century is not written',
  'as written',
  'no publication date to count from',
  'the calendar has no such day',
] as const;

let patterns: readonly (readonly [string, RegExp])[] | undefined;

/** A reason in the client's language; one that is not known here stays English. */
export function reasonInWords(reason: string): string {
  if (!l10n.isOn || reason === '') return reason;
  patterns ??= templates.map((template) => [template, patternOf(template)]);
  for (const [template, pattern] of patterns) {
    const found = pattern.exec(reason);
    if (found) return l10n.t(template, ...found.slice(1).map(inWords));
  }
  return reason;
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{\d\}/g, '(.*)')}$`, 's');
}

/** The date in a reason: "3 March 2026", "March 2026". */
function inWords(words: string): string {
  const [, day, month = '', year] = /^(?:(\d{1,2}) )?(\p{Lu}\p{Ll}+) (\d+)$/u.exec(words) ?? [];
  if (year === undefined) return words;
  return `${day === undefined ? l10n.t(month) : l10n.t('{0} {1}', day, l10n.t(month))} ${year}`;
}
