import { CAPITAL_I, COMMA, PERIOD } from '../../text/codeUnits';
import type { TokenizedText } from '../../text/columns';
import type { SentenceRules } from '../../text/language';
import { Kind, Shape } from '../../text/tokens';
import { classesOf, WordClass, wordSet } from '../words';
import { Periods } from './periods';

/** Start of a web address. */
const ADDRESSES = wordSet('http https www pic');

/** Words that begin a sentence when they have a capital behind `?”`, and no tag: "They shouted at him." */
const STARTER =
  WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive;

/** The sentence rules of English. */
export class EnglishSentences implements SentenceRules {
  readonly #columns: TokenizedText;
  readonly #count: number;
  readonly #periods: Periods;

  constructor(columns: TokenizedText) {
    this.#columns = columns;
    this.#count = columns.kind.length;
    this.#periods = new Periods(columns);
  }

  periodEnds(i: number, next: number, dotted: boolean, closed: boolean): boolean {
    return this.#periods.ends(i, next, dotted, closed);
  }

  /** `"Is it true?" Okoye asked`: after a closing mark a tag may go on with the sentence. */
  tagFollows(next: number): boolean {
    const { word, kind } = this.#columns;
    // `"Is it true?" They left and asked`: with its capital, "they" begins a sentence.
    if ((classesOf(word[next]!) & STARTER) !== 0 && this.#isCapital(next) && this.#char(next) !== CAPITAL_I)
      return false;
    let comma = -1;
    for (let i = next; i < next + (comma < 0 ? 4 : 14) && i < this.#count; i++) {
      // "Ada Okoye, 46, the mayor, asked": a cue right behind a comma still belongs to the name before it.
      // `"By whom?" Ms. Okoye asked`
      if (i > next && this.#char(i) === PERIOD && (classesOf(word[i - 1]!) & WordClass.Title) !== 0) continue;
      if (this.#char(i) === COMMA) comma = i;
      else if (kind[i] !== Kind.Word) {
        if (comma < 0 || kind[i] !== Kind.Number) return false;
      } else if (!this.#isCapital(i)) {
        const classes = classesOf(word[i]!);
        if ((classes & WordClass.Cue) !== 0 && (comma < 0 || comma === i - 1)) return true;
        if (comma < 0 && (classes & (WordClass.Role | WordClass.Pronoun)) === 0) return false;
      }
    }
    return false;
  }

  isAddress(i: number): boolean {
    return ADDRESSES.has(this.#columns.word[i]!);
  }

  isFullWord(i: number): boolean {
    const classes = classesOf(this.#columns.word[i]!);
    return (classes & WordClass.Common) !== 0 && (classes & WordClass.Abbreviation) === 0;
  }

  #char(i: number): number {
    return i < this.#count ? this.#columns.text.charCodeAt(this.#columns.start[i]!) : 0;
  }

  #isCapital(i: number): boolean {
    return i < this.#count && (this.#columns.shape[i]! & Shape.Capital) !== 0;
  }
}
