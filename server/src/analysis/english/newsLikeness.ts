import type { Facts, Quotation } from '../facts';

/** How much of a text is looked at, in UTF-16 code units. */
export const likenessWindow = 20_000;

/** Above this share of machine-made lines a text is a log or a list, whatever was found in it. */
const machineShare = 0.3;

/** The rules whose result shows that somebody reports what somebody said; a lone colon does so in logs and configurations too. */
const telling: ReadonlySet<Quotation['attribution']['rule']> = new Set([
  'decided',
  'cue-and-source',
  'according-to',
  'turn',
]);

/**
 * Whether a plain text looks like news: a dateline, a byline or an attributed quotation near its beginning. A headline
 * alone is not enough, and a log or a requirements.txt is no news even if a name seems to speak in it.
 * Not handled: a novel is full of attributed quotations too, and passes.
 *
 * @param text the text, or at least its first `likenessWindow`
 * @param facts of that text
 */
export function looksLikeNews(text: string, facts: Facts): boolean {
  const head = text.slice(0, likenessWindow);
  const evident =
    facts.dateline !== undefined ||
    facts.header?.byline !== undefined ||
    facts.quotations.some((quotation) => quotation.pieces[0]!.start < likenessWindow && tells(quotation));
  return evident && !isMachineMade(head);
}

function tells({ attribution, cue }: Quotation): boolean {
  return attribution.speaker !== undefined && cue !== undefined && telling.has(attribution.rule);
}

const machineLine = new RegExp(
  [
    String.raw`^\s*[\[{}<#;|=$/\\*]`, // [INFO] …, {"json": …}, <tag>, # comment, ; ini, | table
    String.raw`^\s*\d{4}[-/]\d\d[-/]\d\d[T ,]\d\d:\d\d`, // 2021-12-24 12:00:01 …
    String.raw`^\s*\d\d:\d\d:\d\d`, // 12:00:01 …
    String.raw`^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d `, // Dec 24 12:00:01 host …
    String.raw`^\s*(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b`,
    String.raw`^[\w.@/-]+(?:\[[^\]]*\])?\s*(?:[=~<>!]=|:=|=)`, // package==1.0, key=value
    String.raw`^[\w./@:-]+$`, // one word without spaces: a name in a list
    String.raw`[;{]\s*$`, // code
    String.raw`\t.*\t`, // a table
  ].join('|'),
);

function isMachineMade(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const machine = lines.filter((line) => machineLine.test(line.slice(0, 400))).length;
  return machine > lines.length * machineShare;
}
