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
  for (const { index } of text.matchAll(CANDIDATE)) {
    GLUED.lastIndex = index;
    const match = GLUED.exec(text);
    if (match === null || isAddress(text, index)) continue;
    const behind = index + match[0].length;
    const at = match.groups!['closing'] === '"' && opensThere(text, behind - 1) ? behind - 1 : behind;
    replacements.push({ start: at, end: at, by: ' ' });
  }
  return replacements;
}

/** "www.Halvern.example": no sentence ends inside an address. */
function isAddress(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const word = /\S*$/u.exec(text.slice(from, at))![0];
  return /www\.|:\/\/|@/i.test(word);
}

/** Whether the straight mark at an offset opens a quotation: an even number of them stands before it in its line. */
function opensThere(text: string, at: number): boolean {
  let count = 0;
  for (let i = text.lastIndexOf('\n', at - 1) + 1; i < at; i++) if (text[i] === '"') count++;
  return count % 2 === 0;
}
