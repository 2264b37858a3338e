import { dayNumber } from '../../analysis/english/dates/calendar';
import type { PublicationDate, Span, Timex, TimexFacts } from '../../analysis/facts';
import type { Checked } from '../check';

/** A time expression that nobody said is none. */
export interface StandingTimex {
  readonly timex: Timex;
  readonly facts: TimexFacts;
  /** A person confirmed its value. */
  readonly decided: boolean;
  /** The other end of the range that it begins. */
  readonly rangeEnd: StandingTimex | undefined;
}

/** The time expressions of an article without those that a person rejected, in text order. */
export function standingTimexes({ facts, merged }: Checked): StandingTimex[] {
  const shown = new Map(merged.dates.map((date) => [key(date), date.status === 'confirmed']));
  const all = facts.timexes.map((timex, i): StandingTimex | undefined => {
    const decided = shown.get(key(timex));
    const own = facts.timexFacts[i];
    return decided === undefined || own === undefined ? undefined : { timex, facts: own, decided, rangeEnd: undefined };
  });
  return all.flatMap((one) => {
    if (one === undefined) return [];
    const { rangeEnd } = one.facts;
    return [rangeEnd === undefined ? one : { ...one, rangeEnd: all[rangeEnd] }];
  });
}

/** The number of the day of publication; undefined where only a month or year is known, or nothing. */
export function publicationDay(publication: PublicationDate | undefined): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(publication?.value ?? '');
  return parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function key({ start, end }: Span): string {
  return `${start} ${end}`;
}
