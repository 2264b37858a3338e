import type { Span } from '../analysis/facts';
import { markings } from './marked';
import type { Markup } from './markup';

/** What an export makes of an article. */
export interface Exported {
  /** Names are those of the article with another ending, or fixed ones such as `annotation.conf`. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** What the format cannot carry and this article has: a line each, for people. */
  readonly losses: readonly string[];
}

/** Writes an article's markup in a format. */
export type Exporter = (markup: Markup) => Exported;

/** The article's name without `.txt` or `.news`. */
export function stem(fileName: string): string {
  return fileName.replace(/\.(?:news\.txt|news|txt)$/i, '');
}

/** A line for a loss that happened so many times; none where it did not. */
export function loss(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

/** How many items of a markup have a note. */
export function notes({ quotations, mentions, cues, dates }: Markup): number {
  return [...quotations, ...mentions, ...cues, ...dates].filter(({ note }) => note !== undefined).length;
}

/** How many speakers have a name that another one of another kind has: where only names are written they are one. */
export function namesakes({ speakers }: Markup): number {
  return speakers.length - new Set(speakers.map(({ name }) => name)).size;
}

/** How many annotated stretches begin or end with white space that `kept`, the parts which a format makes of them, has no room for. */
export function edges(markup: Markup, kept: (stretch: Span) => readonly Span[]): number {
  return markings(markup).filter((stretch) => {
    const parts = kept(stretch);
    return parts[0]?.start !== stretch.start || parts.at(-1)?.end !== stretch.end;
  }).length;
}

/** How many quotations stand in another one, and say so. */
export function outers({ quotations }: Markup): number {
  return quotations.filter(({ parent }) => parent !== undefined).length;
}
