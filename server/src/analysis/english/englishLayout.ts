import type { LayoutRules } from '../text/language';

/** Lines of English texts that have a place of their own. Apart from the word table, so that the formats' bundle lacks that. */
export const englishLayout: LayoutRules = {
  byline: /^By\s+\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/u,
  // "Q.", "A:", "MODERATOR:", "Ms. Pelletier:"
  turnLabel: /^(?:[QA]\d*[.:]\s|(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]+:(?:\s|$))/u,
  // "17", "- 3 -", "Page 4 of 12", "[5]"
  pageNumber: /^(?:[-–—[(]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—\])])?$/iu,
  credit: /^(?:Reporting|Additional|Editing)/,
};
