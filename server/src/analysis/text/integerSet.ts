/**
 * A set of small integers that never changes: ids of words, tags. Rules ask such sets several times a token, and a bit is
 * found many times quicker than a member of a `Set`.
 */
export class IntegerSet {
  readonly #bits: Uint32Array;

  /** @param members not negative, and small: the set takes a bit for each integer up to the greatest */
  constructor(members: readonly number[]) {
    this.#bits = new Uint32Array((Math.max(-1, ...members) >> 5) + 1);
    for (const member of members) this.#bits[member >> 5]! |= 1 << (member & 31);
  }

  /** Whether an integer, which is not negative, is a member. */
  has(integer: number): boolean {
    const bits = this.#bits;
    return integer >> 5 < bits.length && ((bits[integer >> 5]! >>> (integer & 31)) & 1) === 1;
  }
}
