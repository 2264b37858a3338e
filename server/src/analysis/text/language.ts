import type { TokenizedText } from './columns';
import type { IntegerSet } from './integerSet';
import type { FunctionWords } from './languages/wordsOfLanguages';
import type { Tokens } from './tokens';
import type { WordTable } from './wordTable';

/**
 * The part of a language that the stages for tokens, sentences and quotation marks need. The one instance is
 * `english/englishLanguage.ts`; nothing else of a language reaches into this folder.
 */
export interface Language {
  readonly words: WordTable;
  readonly layout: LayoutRules;
  readonly apostrophes: ApostropheRules;
  /** The words that tell a text of the language from one of another. */
  readonly functionWords: FunctionWords;
  /** Whether a tag begins at a token, behind a comma, that is no part of what is said: "Okoye told the meeting." */
  readonly tagBegins: (tokens: Tokens, i: number) => boolean;
  /** The rules by which the tokens of a text are parted into sentences. */
  readonly sentenceRules: (tokens: TokenizedText) => SentenceRules;
}

/** Lines that layout tells by their words. The expressions are anchored, and keep no state: neither `g` nor `y`. */
export interface LayoutRules {
  /** Begins a byline, which begins a paragraph: "By MARLA DEEN". */
  readonly byline: RegExp;
  /** Begins a turn of a transcript, which begins a paragraph: "Q.", "MODERATOR:". */
  readonly turnLabel: RegExp;
  /** All of a line with the number of a page: "17", "Page 4 of 12". */
  readonly pageNumber: RegExp;
  /** Begins a credit line, which is no signature though a dash stands before it: "Reporting by Ada Okoye". */
  readonly credit: RegExp;
}

/** Uses of an apostrophe besides quoting. */
export interface ApostropheRules {
  /** The letters of clitics, in lower case. With their apostrophe they are a token: "'s" in "she's". */
  readonly clitics: readonly string[];
  /** Words, by id, that an apostrophe stands before and belongs to: "'em", "'tis". */
  readonly elisions: IntegerSet;
  /** The letter (in lower case) behind which an apostrophe may belong to the word before it: "the girls' room". */
  readonly bareGenitive: number;
  /** Ending of a word whose last letter an apostrophe replaces: "in" in "nothin'". */
  readonly dropped: string;
}

/**
 * Whether a mark that may end a sentence does, by the words around it. All parameters are indices of tokens; an index outside
 * the text must be borne.
 */
export interface SentenceRules {
  /**
   * Whether the period at `i` may end a sentence, rather than belong to an abbreviation alone.
   *
   * @param next the token behind the period and the marks that close after it
   * @param dotted whether the token at `i` is a word with its periods inside: "U.S.", "p.m.", "J."
   * @param closed whether marks close behind the period
   */
  periodEnds(i: number, next: number, dotted: boolean, closed: boolean): boolean;
  /** Whether the sentence goes on at `next` with who says it, behind a closing mark: `"Is it true?" Okoye asked`. */
  tagFollows(next: number): boolean;
  /** Whether the token begins a web address, which may begin a sentence though it is in lower case. */
  isAddress(i: number): boolean;
  /** Whether the token is an ordinary word that is never abbreviated: a period behind it ends a sentence. */
  isFullWord(i: number): boolean;
}
