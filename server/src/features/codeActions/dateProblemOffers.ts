import { calendarDay, daysInMonth } from '../../analysis/english/dates/calendar';
import type { Timex, TimexFacts } from '../../analysis/facts';
import type { TextEdit } from '../../annotations/model';
import type { Problem } from '../../checks/check';
import { weekdayNames } from '../../checks/dates/weekdays';
import { shortDate } from '../../messages/dateWords';
import { type Article, wordsOf } from '../article';
import type { LikelyDays, Offer } from './offer';
import { l10n } from '../../l10n';

interface Dated {
  readonly article: Article;
  readonly timex: Timex;
  readonly facts: TimexFacts;
  readonly fixes: { readonly check: string; readonly start: number };
}

/** Quick fixes for a problem with a date: an edit of the article's words, or of their annotation. */
export function dateProblemOffers(
  article: Article,
  { check, start }: Problem,
  picks: boolean,
  days: LikelyDays,
): Offer[] {
  const { timexes, timexFacts } = article.facts;
  const i = timexes.findIndex((timex) => timex.start <= start && start < timex.end);
  const timex = timexes[i];
  const facts = timexFacts[i];
  if (timex === undefined || facts === undefined) return [];
  const dated: Dated = { article, timex, facts, fixes: { check, start } };
  switch (check) {
    case 'weekdayMismatch':
      return [...otherWeekday(dated), ...otherDays(dated)];
    case 'impossibleDate':
      return lastDay(dated);
    case 'rangeEndsBeforeItBegins':
      return swapped(dated);
    case 'ambiguousDate':
      return readings(dated);
    case 'datelineDate':
      return [...asDateline(dated), ...askForDate(dated, picks)];
    case 'relativeWithoutPublicationDate':
      return [...asLikelyDays(dated, days), ...askForAnotherDate(dated, picks)];
    default:
      return [];
  }
}

const weekdayWord = /\b(?:(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)|(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b)/i;

/** "Thursday, 24 December 2021" → "Friday, …"; an abbreviation stays one, capitals stay capitals. */
function otherWeekday({ article, timex, facts, fixes }: Dated): Offer[] {
  const found = weekdayWord.exec(article.text.slice(timex.start, timex.end));
  if (found === null) return [];
  const [word] = found;
  const name = weekdayNames[facts.weekday! - 1]!;
  const right = found[1] === undefined ? name.slice(0, 3) : name;
  const newText = word === word.toUpperCase() ? right.toUpperCase() : right;
  const start = timex.start + found.index;
  return [
    { title: l10n.t('Change {0} to {1}', word, newText), ...edit({ start, end: start + word.length, newText }), fixes },
  ];
}

/** "Thursday, 24 December 2021" → the 23rd, the nearest Thursday before, and the 30th; only within the month. */
function otherDays({ article, timex, facts, fixes }: Dated): Offer[] {
  if (facts.days === undefined) return [];
  const [today] = facts.days;
  const back = (facts.weekday! - facts.writtenWeekday! + 7) % 7;
  const near = back <= 3 ? [today - back, today - back + 7] : [today - back + 7, today - back];
  const { month } = calendarDay(today);
  return near.flatMap((day): Offer[] => {
    const date = calendarDay(day);
    const change = date.month === month ? dayEdit(article, timex, calendarDay(today).day, date.day) : undefined;
    if (change === undefined) return [];
    return [{ title: l10n.t('Change the day to {0}', date.day), ...edit(change), fixes }];
  });
}

/** "31 April" → "30 April". */
function lastDay({ article, timex, fixes }: Dated): Offer[] {
  const parts = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(timex.value);
  const year = Number(parts?.[1] === 'XXXX' ? 2024 : parts?.[1]);
  const month = Number(parts?.[2]);
  const written = Number(parts?.[3]);
  const last = month >= 1 && month <= 12 ? daysInMonth(year, month) : written;
  const change = written > last ? dayEdit(article, timex, written, last) : undefined;
  return change === undefined ? [] : [{ title: l10n.t('Change the day to {0}', last), ...edit(change), fixes }];
}

/** The words of the two dates change places. */
function swapped({ article, timex, facts, fixes }: Dated): Offer[] {
  const other = article.facts.timexes[facts.rangeEnd ?? -1];
  if (other === undefined) return [];
  const words = ({ start, end }: Timex) => article.text.slice(start, end);
  const edits = [
    { start: timex.start, end: timex.end, newText: words(other) },
    { start: other.start, end: other.end, newText: words(timex) },
  ];
  const title = l10n.t('Swap {0} and {1}', wordsOf(article, timex), wordsOf(article, other));
  return [{ title, decisions: [], edits, fixes }];
}

function readings({ article, timex, fixes }: Dated): Offer[] {
  const { start, end } = timex;
  return [timex, ...timex.alternatives].map(({ type, value }) => ({
    title: l10n.t('Confirm as {0}', shortDate(value, l10n.t, article.settings.dateStyle)),
    decisions: [{ do: 'date', span: { start, end }, type, value }],
    fixes,
  }));
}

function asDateline({ article, timex, fixes }: Dated): Offer[] {
  const title = l10n.t('Set the publication date to {0}', shortDate(timex.value, l10n.t, article.settings.dateStyle));
  return [publicationDateOffer(title, timex.value.slice(0, 10), fixes)];
}

/** Today, and the day of the file where that is another one. */
function asLikelyDays({ article, fixes }: Dated, { today, ofFile }: LikelyDays): Offer[] {
  const offers: Offer[] = [];
  if (today !== undefined) {
    const title = l10n.t(
      'Set the publication date to today, {0}',
      shortDate(today, l10n.t, article.settings.dateStyle),
    );
    offers.push(publicationDateOffer(title, today, fixes));
  }
  if (ofFile !== undefined && ofFile !== today) {
    const title = l10n.t(
      'Set the publication date to the file’s, {0}',
      shortDate(ofFile, l10n.t, article.settings.dateStyle),
    );
    offers.push(publicationDateOffer(title, ofFile, fixes));
  }
  return offers;
}

function publicationDateOffer(title: string, value: string, fixes: Dated['fixes']): Offer {
  return { title, decisions: [{ do: 'publicationDate', value }], fixes };
}

function askForAnotherDate(dated: Dated, picks: boolean): Offer[] {
  return askForDate(dated, picks).map((offer) => ({ ...offer, title: l10n.t('Set another publication date…') }));
}

function askForDate({ fixes }: Dated, picks: boolean): Offer[] {
  return picks ? [{ title: l10n.t('Set publication date…'), decisions: [], asksForDate: true, fixes }] : [];
}

function edit(change: TextEdit): Pick<Offer, 'decisions' | 'edits'> {
  return { decisions: [], edits: [change] };
}

/** Puts another number where the day stands, with the ordinal ending that belongs to it: "31st" → "30th". */
function dayEdit(article: Article, { start, end }: Timex, from: number, to: number): TextEdit | undefined {
  const found = new RegExp(`(?<![\\d:])0?${from}(st|nd|rd|th)?(?![\\d:])`, 'i').exec(article.text.slice(start, end));
  if (found === null) return undefined;
  const padded = found[0].startsWith('0') && to < 10 ? `0${to}` : String(to);
  const at = start + found.index;
  return { start: at, end: at + found[0].length, newText: padded + (found[1] === undefined ? '' : ordinalEnding(to)) };
}

function ordinalEnding(day: number): string {
  return day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}
