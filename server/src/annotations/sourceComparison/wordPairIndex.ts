/** Where pairs of neighbouring words stand in a text of numbered words. */
export class WordPairIndex {
  readonly #numbers: Int32Array;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  /** Reads the text once, in linear time and 8 to 16 bytes per word. */
  constructor(numbers: Int32Array) {
    const size = 1 << Math.min(20, Math.max(8, Math.ceil(Math.log2(numbers.length + 1))));
    this.#numbers = numbers;
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(numbers.length);
    // From the end to the start, so that every chain ascends.
    for (let at = numbers.length - 2; at >= 0; at--) {
      const slot = this.#slotOf(numbers[at]!, numbers[at + 1]!);
      this.#next[at] = this.#heads[slot]!;
      this.#heads[slot] = at;
    }
  }

  /** The places of a pair in ascending order, so many at most; `overflow` tells that there are more. */
  find(
    first: number,
    second: number,
    limit: number,
  ): { readonly places: readonly number[]; readonly overflow: boolean } {
    const places: number[] = [];
    if (first < 0 || second < 0) return { places, overflow: false };
    for (let at = this.#heads[this.#slotOf(first, second)]!; at >= 0; at = this.#next[at]!) {
      if (this.#numbers[at] !== first || this.#numbers[at + 1] !== second) continue;
      if (places.length === limit) return { places, overflow: true };
      places.push(at);
    }
    return { places, overflow: false };
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
