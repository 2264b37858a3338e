/** Whether a text is an ISO 8601 calendar date, or a year or month, that exists: 30 February does not. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  // `Date` takes 30 February for 2 March.
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
