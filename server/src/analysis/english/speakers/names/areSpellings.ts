/** Shorter names differ by a letter and are two: Reed, Reid. */
const LEAST_LENGTH = 5;

/** One word, or a double name: "Okonjo-Hale". */
const NAME = /^\p{L}+(?:[-’']\p{L}+)*$/u;

/**
 * Whether two words may be one name in two spellings: "Qureshi", "Quereshi"; "Petersen", "Peterson". One letter is left out, put
 * in or another, or two have changed places ("Sandoval", "Sandavol"), but not at the beginning; an s at the end makes a family or a genitive.
 */
export function areSpellings(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || Math.min(a.length, b.length) < LEAST_LENGTH || !b.startsWith(a.charAt(0))) return false;
  if (!NAME.test(a) || !NAME.test(b)) return false;
  if (`${a}s` === b || `${b}s` === a || `${a}es` === b || `${b}es` === a) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [mine, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  // Letters that changed places: beside each other, or across one, "Sandoval", "Sandavol".
  const swapped = `${mine.charAt(mine.length - 1)}${mine.slice(1, -1)}${mine.charAt(0)}`;
  return mine.length === theirs.length && mine.length <= 3 && swapped === theirs;
}
