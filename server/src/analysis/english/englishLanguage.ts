import { SMALL_S } from '../text/codeUnits';
import type { Language } from '../text/language';
import { englishLayout } from './englishLayout';
import { functionWordsOf } from '../text/languages/wordsOfLanguages';
import { EnglishSentences } from './sentences/sentenceRules';
import { tagBegins } from './sentences/tagBegins';
import { words, wordSet } from './words';

/** English, for the stages that find tokens, sentences and quotation marks. */
export const english: Language = {
  words,
  layout: englishLayout,
  apostrophes: {
    clitics: ['s', 'd', 'm', 're', 've', 'll'],
    // "'em", "'tis", "rock 'n' roll"
    elisions: wordSet('em tis twas til cause round n bout tween cos'),
    bareGenitive: SMALL_S,
    dropped: 'in',
  },
  tagBegins,
  functionWords: functionWordsOf(words),
  sentenceRules: (tokens) => new EnglishSentences(tokens),
};
