import type { Span } from '../../analysis/facts';
import type { Target } from '../model';
import { evidenceAt, standsAt, type Words } from './evidence';
import { foldSpan, foldText, foldWords, unfoldSpan, withoutOuterMarks, type FoldedText } from './foldedText';
import { gramIndex, gramLength, type GramIndex } from './gramIndex';
import { matchNear } from './matchNear';
import { matchWords } from './matchWords';

/** So many characters of the context must be there on each side. */
const LEAST_CONTEXT = 12;
/** Words of so many characters are found with a part of their context. */
const LONG_ENOUGH = 24;
const MOST_PLACES = 512;

/** A target without the layout that it was described in. */
interface FoldedTarget {
  readonly target: Target;
  readonly words: Words;
}

/** Finds words in a text whose layout may be another than the one that they were described in. */
export class FoldedSearch {
  readonly #folded: FoldedText;
  #index: GramIndex | undefined;

  constructor(text: string) {
    this.#folded = foldText(text);
  }

  /**
   * Where the words of targets that were not found as they are stand in another layout.
   *
   * @param found where targets stand, by target; gets those that are found here
   */
  words(targets: readonly Target[], found: (Span | undefined)[]): void {
    const folded = targets.map((target, i): FoldedTarget | undefined => {
      const words = found[i] ? undefined : foldWords(target);
      return words && { target, words };
    });
    folded.forEach((one, i) => (found[i] ??= one && this.#unfolded(this.#match(one.words))));
    const missing = folded.filter((one, i) => one !== undefined && !found[i]);
    if (missing.length === 0) return;
    const order = this.#sureOnes(targets, found);
    folded.forEach((one, i) => (found[i] ??= one && this.#unfolded(this.#between(one, order))));
  }

  /** The one place with nearly the same words; short ones have too many lookalikes for that. */
  near(target: Target): Span | undefined {
    const words = foldWords(target);
    if (!words || words.exact.length < LONG_ENOUGH) return undefined;
    return this.#unfolded(matchNear(this.#folded.text, words, this.#grams()));
  }

  /** The one place where words stand with all of their context. */
  whole(words: Words): Span | undefined {
    const folded = foldWords(words);
    return folded && this.#unfolded(this.#onlyComplete(folded));
  }

  #match(words: Words): Span | undefined {
    const complete = this.#onlyComplete(words);
    // In another layout, the context of short words tells them from lookalikes only as a whole.
    if (complete || words.exact.length < LONG_ENOUGH) return complete;
    const span = matchWords(this.#folded.text, words, [], this.#grams());
    return span && isEnough(this.#folded.text, words, span.start) ? span : undefined;
  }

  #onlyComplete(words: Words, lowest = 0, highest = Infinity): Span | undefined {
    const [only, other] = this.#completePlaces(words).filter((at) => at >= lowest && at <= highest);
    const isSure = only !== undefined && other === undefined && isEnough(this.#folded.text, words, only);
    return isSure ? { start: only, end: only + words.exact.length } : undefined;
  }

  /** The places where words stand with all of their context. */
  #completePlaces({ prefix, exact, suffix }: Words): number[] {
    const whole = prefix + exact + suffix;
    if (whole.length < gramLength) return [];
    const { offsets, overflow } = this.#grams().find(whole.slice(0, gramLength), MOST_PLACES);
    if (overflow) return [];
    return offsets.filter((at) => this.#folded.text.startsWith(whole, at)).map((at) => at + prefix.length);
  }

  /** Targets that stand with all of their context, as they follow upon each other; none where they do so in another order than they did. */
  #sureOnes(targets: readonly Target[], found: readonly (Span | undefined)[]): readonly Sure[] {
    const sure = targets.flatMap((target, i): Sure[] => {
      const span = found[i] && foldSpan(this.#folded, found[i]);
      const words = span && target.position && foldWords(target);
      return words && standsAt(this.#folded.text, words, span.start)
        ? [{ was: target.position.start, is: span.start }]
        : [];
    });
    sure.sort((one, other) => one.was - other.was || one.is - other.is);
    return sure.every(({ is }, i) => i === 0 || is >= sure[i - 1]!.is) ? sure : [];
  }

  /** The one place with all of the context between the neighbours. */
  #between({ target: { position }, words }: FoldedTarget, sure: readonly Sure[]): Span | undefined {
    if (!position || sure.length === 0) return undefined;
    const lowest = sure.findLast(({ was }) => was <= position.start)?.is ?? 0;
    const highest = sure.find(({ was }) => was >= position.start)?.is ?? Infinity;
    return this.#onlyComplete(words, lowest, highest);
  }

  #unfolded(span: Span | undefined): Span | undefined {
    return span && unfoldSpan(this.#folded, span);
  }

  #grams(): GramIndex {
    return (this.#index ??= gramIndex(this.#folded.text));
  }
}

/** Old place of a target, in code points, and its place in the folded text. */
interface Sure {
  readonly was: number;
  readonly is: number;
}

/** Whether there is much of the context on both sides, or all that the text has. In another layout one side alone does not tell lookalikes. */
function isEnough(text: string, words: Words, start: number): boolean {
  const end = start + words.exact.length;
  const { before, after } = evidenceAt(text, words, start, end);
  const around = withoutOuterMarks({
    prefix: text.slice(Math.max(0, start - LEAST_CONTEXT), start),
    suffix: text.slice(end, end + LEAST_CONTEXT),
  });
  return before >= around.prefix.length && after >= around.suffix.length;
}
