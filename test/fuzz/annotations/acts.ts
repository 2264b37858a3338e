import type { Span } from '../../../server/src/analysis/facts';
import type { TextEdit } from '../../../server/src/annotations/model';
import { adopt } from './ownership';
import { fresh, join, replace, slice, type Traced } from './traced';

/** What an act does: edits as an editor sends them, and the text that they leave. */
export interface Deed {
  readonly edits: readonly TextEdit[];
  readonly next: Traced;
}

/** What people type. */
export const typed = ['x', ' ', 'said ', '🎉', 'e\u0301', '.', '“', ' on Monday', '\n', 'Captain Ida Moen', 'not '];

/** Something instead of something. */
export function put(traced: Traced, { start, end }: Span, by: Traced): Deed {
  return { edits: [{ start, end, newText: by.text }], next: replace(traced, { start, end }, by) };
}

/** What a formatter sends: the whole text, in which some spaces are doubled. */
export function format(traced: Traced, seed: number): Deed {
  const { text } = traced;
  const places = Array.from(text.matchAll(/\. /g), ({ index }) => index + 1).filter((_, i) => i % 3 === seed % 3);
  const next = places.reduceRight((made, at) => join(slice(made, 0, at), fresh(' '), slice(made, at)), traced);
  return { edits: [{ start: 0, end: text.length, newText: next.text }], next };
}

/** What was cut comes back as itself; a copy is of other characters, which are as much an annotation's own as those copied. */
export function pasted({ ids }: Traced, clipboard: Traced, own: readonly Set<number>[]): Traced {
  const present = new Set(ids);
  if (!clipboard.ids.some((id) => present.has(id))) return clipboard;
  const copy = fresh(clipboard.text);
  for (const set of own) clipboard.ids.forEach((id, i) => set.has(id) && set.add(copy.ids[i]!));
  return copy;
}

/** One edit for each place, from the last to the first. */
export function replaceAll(traced: Traced, seed: number, own: readonly Set<number>[]): Deed {
  const [words, by] = [
    ['said', 'told us'],
    ['e\u0301', 'é'],
    ['Moen', 'Moen-Lie'],
    ['on', 'on'],
  ][seed % 4] as [string, string];
  const places = Array.from(traced.text.matchAll(new RegExp(words, 'g')), ({ index }) => index).reverse();
  const edits = places.map((start) => ({ start, end: start + words.length, newText: by }));
  const next = edits.reduce((made, edit) => {
    const now = replace(made, edit, fresh(by));
    // One by one: what replaces words beside an annotation's is not written in its place.
    for (const ids of own) adopt(made, now, ids);
    return now;
  }, traced);
  return { edits, next };
}

/** One edit over all lines, which keep their identity. */
export function sortLines(traced: Traced, lineEnd: string): Deed {
  const { text } = traced;
  const lines: Traced[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(lineEnd, at);
    lines.push(slice(traced, at, end < 0 ? text.length : end));
    at = end < 0 ? text.length : end + lineEnd.length;
  }
  lines.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
  const next = join(...lines.flatMap((line, i) => (i === 0 ? [line] : [fresh(lineEnd), line])));
  return { edits: [{ start: 0, end: text.length, newText: next.text }], next };
}
