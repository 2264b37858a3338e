import type { Span } from '../analysis/facts';
import type { DateStyle } from '../messages/dateWords';
import type { Loss } from '../messages/losses';
import { markings } from './marked';
import type { Markup } from './markup';

/** Files that an export makes of an article. */
export interface Exported {
  /** Names are those of the article with another ending, or fixed ones such as `annotation.conf`. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** Losses: data of this article that the format cannot carry. */
  readonly losses: readonly Loss[];
}

/** Notation of dates in exports for people, as the settings of those names have it. */
export interface DateWording {
  readonly dateStyle: DateStyle;
  /** Whether the types and values of TIMEX3 stand beside the words. */
  readonly annotatorTerms: boolean;
}

export const plainDateWording: DateWording = { dateStyle: 'dmy', annotatorTerms: false };

/** Writes an article's markup in a format. */
export type Exporter = (markup: Markup, wording: DateWording) => Exported;

/** The article's name without `.txt` or `.news`. */
export function stem(fileName: string): string {
  return fileName.replace(/\.(?:news\.txt|news|txt)$/i, '');
}

/** A list of the one loss, empty where the count is zero. */
export function loss(count: number, kind: Loss['kind']): Loss[] {
  return count === 0 ? [] : [{ kind, count }];
}

/** Number of items of a markup with a note. */
export function notes({ quotations, mentions, cues, dates }: Markup): number {
  return [...quotations, ...mentions, ...cues, ...dates].filter(({ note }) => note !== undefined).length;
}

/** Verifications and labels, for formats that have no room for them. */
export function findings({ quotations, dates, speakers }: Markup): Loss[] {
  const items = [...quotations, ...dates];
  const labels = [...items, ...speakers].reduce((sum, one) => sum + (one.labels?.length ?? 0), 0);
  return [...loss(items.filter(({ verification }) => verification).length, 'verifications'), ...loss(labels, 'labels')];
}

/** Number of speakers that share their name with one of another kind: where only names are written they are one. */
export function namesakes({ speakers }: Markup): number {
  return speakers.length - new Set(speakers.map(({ name }) => name)).size;
}

/** Number of spans that lose white space at their ends in `kept`, the parts that a format makes of them. */
export function edges(markup: Markup, kept: (stretch: Span) => readonly Span[]): number {
  return markings(markup).filter((stretch) => {
    const parts = kept(stretch);
    return parts[0]?.start !== stretch.start || parts.at(-1)?.end !== stretch.end;
  }).length;
}

/** Number of quotations nested in another one. */
export function outers({ quotations }: Markup): number {
  return quotations.filter(({ parent }) => parent !== undefined).length;
}
