import type { TokenizedText } from '../../text/columns';
import { Kind, Shape } from '../../text/tokens';
import { classesOf, WordClass, wordSet } from '../words';
import { CAPITAL_I, COMMA } from '../../text/codeUnits';

/** Words that begin a sentence after an abbreviation: "in the U.S. She left", "at Acme Inc. The shares". */
const STARTER =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Possessive |
  WordClass.Adverb |
  WordClass.Auxiliary;

/** Of these, words that no name begins with: "The", not "May" or "Will". */
const CLOSED =
  WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator;

const NAME = WordClass.MaleName | WordClass.FemaleName | WordClass.Surname;

/** Abbreviations that never end a sentence, since a name follows: "Ft. Worth", "Adeyemi v. the State". */
const BEFORE_NAMES = wordSet('ft mt ste pt v vs govs');

/** Abbreviations of states and provinces; with a comma before and none behind they end the sentence: "in Buffalo, N.Y. Okoye left". */
const STATES = wordSet(
  'ala alta ariz ark calif colo conn del fla ga ill ind kan ky la man mass md mich minn miss mo mont neb nev okla ont ore pa que sask tenn tex va vt wash wis wyo b.c. d.c. n.b. n.c. n.d. n.h. n.j. n.m. n.s. n.y. p.e.i. r.i. s.c. s.d. w.va.',
);

/** The dotted words in lower case that may end a sentence: times of the day. "e.g." and the like do not. */
const TIMES = wordSet('a.m. p.m.');

/** Abbreviations of "number", which may also be an answer: "No. 5", "No. Okoye left". */
const NUMBERS = wordSet('no nos');

/** Time zones, which go on with the sentence: "9 p.m. EST". */
const ZONES = wordSet(
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet ist jst sgt aest aedt eastern central mountain pacific atlantic greenwich local e.t. c.t. m.t. p.t. e.s.t. e.d.t. p.s.t. p.d.t. g.m.t.',
);

/** Disambiguates periods: the end of a sentence, or of an abbreviation in its middle ("Sen. Diaz", "the U.S. Navy"). */
export class Periods {
  readonly #columns: TokenizedText;

  constructor(columns: TokenizedText) {
    this.#columns = columns;
  }

  /** Whether the period at `i` may end a sentence; the parameters are those of `SentenceRules.periodEnds`. */
  ends(i: number, next: number, dotted: boolean, closed: boolean): boolean {
    const { kind, shape, start, end } = this.#columns;
    if (!dotted && end[i]! - start[i]! > 1) return true;
    if (closed)
      return kind[next - 1] !== Kind.Bracket || !this.#isAbbreviation(dotted ? i : i - 1) || this.#starts(next);
    if (dotted) return this.#dottedEnds(i, next);
    // "on January 1st. Okoye left": an ordinal is no abbreviation.
    const counts = kind[i - 2] === Kind.Number && (shape[i - 1]! & Shape.Glued) !== 0;
    return kind[i - 1] !== Kind.Word || counts || !this.#isAbbreviation(i - 1) || this.#abbreviationEnds(i - 1, next);
  }

  /** "in the U.S. She left", "at 5 p.m. Okoye left"; not "the U.S. Navy", "5 p.m. EST", "George W. Bush". */
  #dottedEnds(i: number, next: number): boolean {
    const { word } = this.#columns;
    const quoted = this.#quotes(next);
    if (!this.#isLong(i)) {
      // "Neither do I. The council …", but "I. The beginning".
      if (this.#char(i) === CAPITAL_I && (this.#startsParagraph(i) || this.#isCapital(i - 1))) return false;
      return this.#starts(next);
    }
    if (this.#isCapital(i)) return this.#starts(next) || quoted || this.#placeEnds(i, next);
    if (!TIMES.has(word[i]!)) return false;
    const dated = (classesOf(word[next]!) & (WordClass.Month | WordClass.Weekday)) !== 0 || ZONES.has(word[next]!);
    return this.#starts(next) || quoted || (this.#isCapital(next) && !dated);
  }

  /** "at Acme Inc. The shares", "on Main St. He fell"; not "Sen. Diaz", "No. 5", "Acme Inc. Chairman Okoye". */
  #abbreviationEnds(abbreviation: number, next: number): boolean {
    const { word, kind } = this.#columns;
    if (BEFORE_NAMES.has(word[abbreviation]!)) return false;
    const classes = classesOf(word[abbreviation]!);
    const capital = this.#isCapital(abbreviation);
    if (NUMBERS.has(word[abbreviation]!))
      return kind[next] !== Kind.Number && (classesOf(word[next]!) & WordClass.NumberWord) === 0;
    if ((classes & WordClass.Title) !== 0 && capital) {
      const following = classesOf(word[next]!);
      const ends = (following & CLOSED) !== 0 && (following & NAME) === 0 && this.#isCapital(next);
      // "on Main St. He fell", "for RT. The channel"; but "the Rev. All Saints".
      return (
        ends && (this.#isCapital(abbreviation - 1) || (this.#columns.shape[abbreviation]! & Shape.AllCapitals) !== 0)
      );
    }
    if (kind[next] === Kind.Number) return false;
    // "no" is an answer, "No." a number; "sun" shines, "Sun." is a day.
    const isWord = (classes & (WordClass.Noun | WordClass.Adverb | WordClass.Auxiliary)) !== 0;
    if (isWord && !capital) return true;
    return this.#starts(next) || this.#quotes(next) || this.#placeEnds(abbreviation, next);
  }

  #char(i: number): number {
    return this.#columns.text.charCodeAt(this.#columns.start[i] ?? Infinity);
  }

  #isCapital(i: number): boolean {
    return ((this.#columns.shape[i] ?? 0) & Shape.Capital) !== 0;
  }

  /** "U.S.", not "J." */
  #isLong(i: number): boolean {
    return (this.#columns.end[i] ?? 0) - (this.#columns.start[i] ?? 0) > 2;
  }

  #startsParagraph(i: number): boolean {
    return ((this.#columns.shape[i] ?? 0) & Shape.ParagraphStart) !== 0;
  }

  #isAbbreviation(i: number): boolean {
    const { word, shape } = this.#columns;
    return (shape[i]! & Shape.Dotted) !== 0 || (classesOf(word[i]!) & WordClass.Abbreviation) !== 0;
  }

  /** Whether a word with a capital begins a sentence rather than a name: "The council", not "National Bank". */
  #starts(next: number): boolean {
    const classes = classesOf(this.#columns.word[next]!);
    if ((classes & STARTER) === 0 || !this.#isCapital(next)) return false;
    if (this.#columns.kind[next + 1] !== Kind.Word || !this.#isCapital(next + 1)) return true;
    return (classes & CLOSED) !== 0;
  }

  /** `in Fresno, Calif. "They left`; not a nickname: `C.L. "Butch" Otter`. */
  #quotes(next: number): boolean {
    const { kind } = this.#columns;
    return kind[next] === Kind.Quote && this.#isCapital(next + 1) && kind[next + 2] !== Kind.Quote;
  }

  /** "in Buffalo, N.Y. Okoye left", "Diaz, R-Fla. Okoye left": going on, the sentence would have a second comma. */
  #placeEnds(i: number, next: number): boolean {
    const { kind, word } = this.#columns;
    if (!STATES.has(word[i]!) || !this.#isCapital(next) || (classesOf(word[next]!) & WordClass.Month) !== 0)
      return false;
    let before = i - 1;
    if (kind[before] === Kind.Dash && this.#isCapital(before - 1)) before -= 2;
    return this.#char(before) === COMMA && this.#isCapital(before - 1) && !this.#startsParagraph(before - 1);
  }
}
