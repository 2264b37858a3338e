import { SMALL_S } from '../text/codeUnits';
import type { Language } from '../text/language';
import { ENGLISH_FUNCTION_WORDS } from '../text/languages/wordsOfLanguages';
import { EnglishSentences } from './sentences/sentenceRules';
import { words, wordSet } from './words';

/** English, for the stages that find tokens, sentences and quotation marks. */
export const english: Language = {
  words,
  layout: {
    byline: /^By\s+\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/u,
    // "Q.", "A:", "MODERATOR:", "Ms. Pelletier:"
    turnLabel: /^(?:[QA]\d*[.:]\s|(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]+:(?:\s|$))/u,
    // "17", "- 3 -", "Page 4 of 12", "[5]"
    pageNumber: /^(?:[-–—[(]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—\])])?$/iu,
    credit: /^(?:Reporting|Additional|Editing)/,
  },
  apostrophes: {
    clitics: ['s', 'd', 'm', 're', 've', 'll'],
    // "'em", "'tis", "rock 'n' roll"
    elisions: wordSet('em tis twas til cause round n bout tween cos'),
    bareGenitive: SMALL_S,
  },
  functionWords: wordSet(ENGLISH_FUNCTION_WORDS),
  sentenceRules: (tokens) => new EnglishSentences(tokens),
};
