/** Way to join two lines of a paragraph: with a space, with nothing, or without the hyphen of a word that was divided there. */
export type LineJoint = 'space' | 'nothing' | 'hyphenless';

/**
 * The joint of two lines: "per-⏎formance" is "performance", "Vaughan-⏎Cole" keeps its hyphen.
 *
 * @param above the end of the first line, at least its last word
 * @param below the start of the second line, at least its first word
 */
export function jointOf(above: string, below: string): LineJoint {
  if (!/[\p{L}\d]-$/u.test(above)) return 'space';
  const isDivided = /(?:^|[^\p{L}\d-])\p{L}{2,}-$/u.test(above) && /^\p{Ll}+(?!-)(?:\P{L}|$)/u.test(below);
  return isDivided ? 'hyphenless' : 'nothing';
}
