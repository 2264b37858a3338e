/** A caption file (SubRip, WebVTT) has such a line above every caption. */
const TIMING = /^[ \t]*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3}[ \t]+-->.*$/m;
/** The head of WebVTT, the number or name of a caption with its times, and tags: `<v Ada Okoye>`, `<00:14.000>`, `<i>`. */
const CAPTION_PARTS = [
  /^WEBVTT.*$/gm,
  /^(?:[ \t]*\d+[ \t]*\r?\n)?[ \t]*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3}[ \t]+-->.*$/gm,
  /<\/?[a-z][^<>\n]{0,80}>|<[\d:.]{4,16}>/g,
];
/** What no speaker says, in any transcript. */
const NOISE = [
  // "[00:14:03]", "(1:02)", and "0:05 -" where a line begins.
  /[[(]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?[\])]|^[ \t]*\d{1,2}:\d\d(?::\d\d)?(?=[ \t]+(?:[-–—>][ \t]*)?\p{Lu})/gmu,
  // "[inaudible]", "(Laughter and applause.)"
  /[[(](?:inaudible|indistinct|unintelligible|cross-?talk|laugh|applau|cheer|boo(?:s|ing)|sigh|paus|overlapp|silence|cough|music)[^\][()\n]{0,60}[\])]/gi,
  // ">> OKOYE:", "Ada Okoye (Halvern Post):", "Q:", where a line begins.
  /^[ \t]{0,20}(?:>> ?)?\p{Lu}[^\s:()[\]]{0,30}(?: \p{Lu}[^\s:()[\]]{0,30}){0,4}(?: [([][^)\]\n]{1,40}[)\]])?:(?=\s)/gmu,
];

/**
 * A transcript with blanks, one for each code unit, where nobody's words stand: times, numbers of captions, tags, directions, and the
 * labels of speakers. Other texts have few of these. Offsets stay. Linear.
 */
export function withoutTranscriptMarks(text: string): string {
  const parts = TIMING.test(text) ? [...CAPTION_PARTS, ...NOISE] : NOISE;
  return parts.reduce((rest, part) => rest.replace(part, (marks) => marks.replace(/[^\r\n]/g, ' ')), text);
}
