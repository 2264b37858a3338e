/** "(Applause)", "[They walk on. A dog barks.]", "(Question put and agreed to)": a whole paragraph that nobody says. */
const DIRECTION = /^(?:\([^()]*\)|\[[^\][]*\])[.\s]*$/u;

/** "(Ends)", "END", "-30-", "###", "* * *": what follows belongs to nobody's turn. */
const END =
  /^\W*(?:ends?|the end|end of (?:the )?(?:interview|transcript|document|tape)|30)\W*$|^\s*(?:#{2,}|(?:[*_-]\s*){3,})\s*$/iu;

/** "This interview has been shortened.", "The conversation was edited for length." */
const NOTE =
  /\b(?:interview|conversation|transcript|discussion|exchange|questions?)\b[^.]*\b(?:has|have|was|were|is)\b[^.]*\b(?:edited|shortened|condensed|translated|abridged|conducted|recorded|transcribed)\b/iu;

/** "- 41 -", "THE RECORD OF THE SENATE": the number and the running head of a page. */
const PAGE =
  /^(?:CROSS|RE-?CROSS|RE-?DIRECT|DIRECT)(?:[-\s]EXAMINATION)?$|^\W*(?:page\s+)?\d{1,4}\W*$|^\p{Lu}[\p{Lu}\d’'.,&-]*(?:\s[\p{Lu}\d’'.,&-]+){1,9}$/iu;

/** "00:19", "[1:02:03]", "00:00:04,500 --> 00:00:08,000 align:start": when the words below are spoken. */
const TIME =
  /^[[(]?\d{1,2}:\d{2}[\d:.,]*[\])]?(?:\s*(?:-->|[-–—])\s*\d{1,2}:\d{2}[\d:.,]*[\])]?)?(?:\s+\p{Ll}+:\S+)*\s*$/u;

/** "The Committee suspended at 10.05 am and resumed at 10.40 am.": what the clerks tell of a sitting. */
const SITTING =
  /^The (?:Committee|Court|House|Senate|Assembly|Council|Commission|Inquiry|Tribunal|sitting|hearing|meeting)(?: was| then)? (?:suspended|adjourned|rose|resumed|divided|recessed)\b(?:[^“”".]|(?<=[\dam])\.){0,120}\.$/u;

/** Whether a paragraph below what somebody says is the clerks' own: they tell of the sitting. */
export function tellsOfSitting(paragraph: string): boolean {
  return SITTING.test(paragraph);
}

/** Whether a paragraph of a transcript is a direction of the clerks or of the stage, or belongs to its pages. */
export function isDirection(paragraph: string): boolean {
  return (
    DIRECTION.test(paragraph) ||
    TIME.test(paragraph) ||
    (PAGE.test(paragraph) && paragraph === paragraph.toUpperCase() && !/[.!?…]["”’]?$/u.test(paragraph))
  );
}

/** Longer paragraphs are no notes of the editors, in UTF-16 code units. */
const LONGEST_NOTE = 500;

/** Whether a transcript ends before a paragraph. */
export function endsTranscript(paragraph: string): boolean {
  return paragraph.length <= LONGEST_NOTE && (END.test(paragraph) || NOTE.test(paragraph));
}

/** Directions beside words are no longer, in UTF-16 code units. */
const LONGEST = 100;

/** Directions that need no capital. */
const NOISE = String.raw`(?:inaudible|indistinct|unintelligible|cross-?talk|laugh(?:s|ter|ing)?|applause|applauding|cheer(?:s|ing)|boo(?:s|ing)|sighs?|pauses?|overlapping|silence|coughs?|music)(?:\s[^()\][]{1,30})?`;
/** A direction before what is said: "[Laughs] No.", "(inaudible) my record". */
const LEADING = new RegExp(
  String.raw`^\s*(?:(?:\((?:\p{Lu}\p{Ll}[^()]{0,40}|\p{Ll}{4,12})\)|\[[^\][]{1,60}\])\s+(?=[\p{Lu}“"‘…])|[([]${NOISE}[)\]]\s+)`,
  'u',
);
/** One behind it: "… today. (Applause)", the end of a voice in WebVTT. */
const TRAILING = new RegExp(
  String.raw`(?:(?<=[.!?…”"’—–-]\s*)(?:\((?:\p{Lu}[^().?!]{0,50}|${NOISE})[.]?\)|\[[^\][]{1,60}\])[.\s]*|</v>\s*)$`,
  'u',
);

/** Lengths of the directions before and behind the words of a paragraph, in UTF-16 code units. */
export function directionsAround(paragraph: string): { readonly before: number; readonly behind: number } {
  return {
    before: LEADING.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0,
    behind: TRAILING.exec(paragraph.slice(-LONGEST))?.[0].length ?? 0,
  };
}
