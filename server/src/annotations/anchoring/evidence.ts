import type { Target } from '../model';

/** The words of a target, without its place. */
export type Words = Pick<Target, 'exact' | 'prefix' | 'suffix' | 'lost'>;

/** Length of the stored context around a place, counted outwards from the words, in code units. */
export interface Evidence {
  readonly before: number;
  readonly after: number;
  /** All of the context is there. */
  readonly complete: boolean;
}

/** Compares the context of a target with what stands before `start` and after `end`. */
export function evidenceAt(text: string, words: Words, start: number, end: number): Evidence {
  const { prefix, suffix } = words;
  let before = 0;
  while (
    before < prefix.length &&
    start - before > 0 &&
    prefix.charCodeAt(prefix.length - 1 - before) === text.charCodeAt(start - 1 - before)
  )
    before++;
  let after = 0;
  while (after < suffix.length && suffix.charCodeAt(after) === text.charCodeAt(end + after)) after++;
  return { before, after, complete: before === prefix.length && after === suffix.length };
}

/** Whether the words stand at an offset with all of their context. */
export function standsAt(text: string, { exact, prefix, suffix }: Words, start: number): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}
