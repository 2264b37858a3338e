/** "(Applause)", "[They walk on. A dog barks.]", "(Question put and agreed to)": a whole paragraph that nobody says. */
const DIRECTION = /^(?:\([^()]*\)|\[[^\][]*\])[.\s]*$/u;

/** "(Ends)", "END", "-30-", "###", "* * *": what follows belongs to nobody's turn. */
const END =
  /^\W*(?:ends?|the end|end of (?:the )?(?:interview|transcript|document|tape)|30)\W*$|^\s*(?:#{2,}|(?:[*_-]\s*){3,})\s*$/iu;

/** "This interview has been shortened.", "The conversation was edited for length." */
const NOTE =
  /\b(?:interview|conversation|transcript|discussion|exchange|questions?)\b[^.]*\b(?:has|have|was|were|is)\b[^.]*\b(?:edited|shortened|condensed|translated|abridged|conducted|recorded|transcribed)\b/iu;

/** "- 41 -", "THE RECORD OF THE SENATE": the number and the running head of a page. */
const PAGE = /^\W*(?:page\s+)?\d{1,4}\W*$|^\p{Lu}[\p{Lu}\d’'.,&-]*(?:\s[\p{Lu}\d’'.,&-]+){1,9}$/iu;

/** Whether a paragraph of a transcript is a direction of the clerks or of the stage, or belongs to its pages. */
export function isDirection(paragraph: string): boolean {
  return (
    DIRECTION.test(paragraph) ||
    (PAGE.test(paragraph) && paragraph === paragraph.toUpperCase() && !/[.!?…]["”’]?$/u.test(paragraph))
  );
}

/** Whether a transcript ends before a paragraph. */
export function endsTranscript(paragraph: string): boolean {
  return END.test(paragraph) || NOTE.test(paragraph);
}

/** A direction before what is said: "[Laughs] No." */
const LEADING = /^\s*(?:\((?:\p{Lu}\p{Ll}[^()]{0,40}|\p{Ll}{4,12})\)|\[[^\][]{1,60}\])\s+(?=[\p{Lu}“"‘…])/u;
/** One behind it: "… today. (Applause)". */
const TRAILING = /(?<=[.!?…”"’]\s*)(?:\((?:\p{Lu}[^().?!]{0,50})[.]?\)|\[[^\][]{1,60}\])[.\s]*$/u;

/** How many UTF-16 code units of a paragraph are directions before and behind what is said. */
export function directionsAround(paragraph: string): { readonly before: number; readonly behind: number } {
  return {
    before: LEADING.exec(paragraph)?.[0].length ?? 0,
    behind: TRAILING.exec(paragraph)?.[0].length ?? 0,
  };
}
