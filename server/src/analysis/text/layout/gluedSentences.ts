import { LINE_FEED, QUOTATION_MARK } from '../codeUnits';
import type { Replacement } from './offsetMap';

/** A stop with a capital or an opening mark at once behind it; most texts have none. */
const CANDIDATE = /[.!?](?:[A-Z\u00c0-\u00de“‘]|["”’)][A-Z\u00c0-\u00de“‘"])/g;
/**
 * A full stop, the closing mark behind it, and at once the next sentence. Not "3.5", "example.org", "e.g.", "J.B. Hume": a
 * word of two small letters or a number stands before the stop, a capital word or an opening mark behind it.
 */
const GLUED =
  /(?<=\p{Ll}{2}|\d|[)”])[.!?](?<closing>[”’)"]?)(?=[“‘"]?\p{Lu}\p{Ll}|[“‘"]\p{Lu}\s)(?![“‘"]?\p{L}+[./@]\p{L})/uy;

/** Replacements that put a space between sentences that were run together. */
export function gluedSentenceReplacements(text: string): Replacement[] {
  const replacements: Replacement[] = [];
  const marks = new LineMarks(text);
  for (const { index } of text.matchAll(CANDIDATE)) {
    GLUED.lastIndex = index;
    const match = GLUED.exec(text);
    if (match === null || isAddress(text, index)) continue;
    const behind = index + match[0].length;
    const at = match.groups!['closing'] === '"' && marks.opensAt(behind - 1) ? behind - 1 : behind;
    replacements.push({ start: at, end: at, by: ' ' });
  }
  return replacements;
}

/** "www.Halvern.example": no sentence ends inside an address. */
function isAddress(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const word = text.slice(from, at).split(/\s/u).at(-1)!;
  return /www\.|:\/\/|@/i.test(word);
}

/** The straight marks of each line, counted once from the text's beginning on. */
class LineMarks {
  readonly #text: string;
  #at = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the mark at an offset opens a quotation: an even number of them stands before it in its line. Offsets must rise. */
  opensAt(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === LINE_FEED) this.#count = 0;
      else if (unit === QUOTATION_MARK) this.#count++;
    }
    return this.#count % 2 === 0;
  }
}
