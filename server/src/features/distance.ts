import { dayNumber } from '../analysis/dates/calendar';

/** How far a day lies from the day of publication: `11 days before publication`; empty where one of them is no full date. */
export function distanceInWords(value: string, publication: string | undefined): string {
  const day = dayOf(value);
  const published = dayOf(publication);
  if (day === undefined || published === undefined) return '';
  const days = day - published;
  if (days === 0) return 'the day of publication';
  const side = days < 0 ? 'before publication' : 'after publication';
  const length = Math.abs(days);
  if (length === 1) return `the day ${side}`;
  if (length < 100) return `${length} days ${side}`;
  const months = Math.round(length / 30.44);
  return months < 24 ? `${months} months ${side}` : `${Math.round(length / 365.25)} years ${side}`;
}

function dayOf(value = ''): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  return parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
