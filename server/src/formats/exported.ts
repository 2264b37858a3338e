import type { Span } from '../analysis/facts';
import type { Loss } from '../messages/losses';
import { markings } from './marked';
import type { Markup } from './markup';

/** What an export makes of an article. */
export interface Exported {
  /** Names are those of the article with another ending, or fixed ones such as `annotation.conf`. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** What the format cannot carry and this article has. */
  readonly losses: readonly Loss[];
}

/** Writes an article's markup in a format. */
export type Exporter = (markup: Markup) => Exported;

/** The article's name without `.txt` or `.news`. */
export function stem(fileName: string): string {
  return fileName.replace(/\.(?:news\.txt|news|txt)$/i, '');
}

/** A list of the one loss, empty where the count is zero. */
export function loss(count: number, kind: Loss['kind']): Loss[] {
  return count === 0 ? [] : [{ kind, count }];
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
