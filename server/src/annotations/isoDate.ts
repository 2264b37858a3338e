/**
 * Whether a text is an ISO 8601 calendar date, month or year (`2022-01-03`, `2022-01`, `2022`) that the analysis can count
 * from: one that exists, as 30 February and the year 0 do not.
 */
export function isIsoDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
  // `Date` takes 30 February for 2 March.
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
