import type { Facts, Quotation, Span } from '../facts';

/** Length of the text that is looked at, in UTF-16 code units. */
export const likenessWindow = 20_000;

/** Above this share of machine-made lines a text is a log or a list, whatever was found in it. */
const MACHINE_SHARE = 0.3;

/** At least this share of a text, in letters, is prose; of one that only a byline or a lone place shows to be news, in lines too. */
const PROSE_SHARE = 0.6;

/** Verse and the items of lists have shorter lines, in UTF-16 code units; wrapped prose has longer ones. */
const LONG_LINE = 50;

/** A shorter line is a heading or an item, even if a period ends it; in words. */
const PROSE_WORDS = 5;

/** Fewer words a turn, or in all turns, are a chat or the questions and answers about a product, unless names and marks are those of a record. */
const TURN_WORDS = 7;
const TRANSCRIPT_WORDS = 40;

/** "ANCHOR", "Maya Lind": names as a record of what was said has them. A chat has nicknames, a FAQ letters. */
const RECORDED_NAME = /^(?:[\p{Lu}.’' -]{3,}|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)+)$/u;

/** The rules whose result shows that somebody reports what somebody said; a lone colon does so in logs and configurations too. */
const REPORTING_RULES: ReadonlySet<Quotation['attribution']['rule']> = new Set([
  'decided',
  'cue-and-source',
  'according-to',
]);

/**
 * Whether a plain text looks like news: a dateline, a byline or an attributed quotation near its beginning and most of it
 * prose, or a transcript. A headline alone is not enough, and a log or a requirements.txt is no news even if a name seems
 * to speak in it.
 * Not handled: a novel is full of attributed quotations too, and passes; so does a play.
 *
 * @param text the text, or at least its first `likenessWindow`
 * @param facts of that text
 */
export function looksLikeNews(text: string, facts: Facts): boolean {
  const head = text.slice(0, likenessWindow);
  if (isTranscript(head, facts)) return true;
  const { dateline, header, quotations } = facts;
  const isEvident =
    dateline?.date !== undefined || dateline?.agency !== undefined || quotations.some((one) => isReported(one));
  if (!isEvident && dateline === undefined && header?.byline === undefined) return false;
  const top = MAIL_HEAD.exec(head)?.[0].length ?? 0;
  const lines = head.slice(Math.max(top, header?.end ?? 0)).split(/\r\n?|\n/);
  return isProse(lines, isEvident) && !isMachineMade(head.slice(top));
}

/** "From: Priya Nair <press@…>⏎To: Newsdesk": a statement comes by mail, with what its sender's program wrote above it. */
const MAIL_HEAD = /^(?:[A-Z][\w-]{1,20}: .*\r?\n){2,}\r?\n/;

function isReported({ attribution: { speaker, rule }, cue, pieces }: Quotation): boolean {
  return speaker !== undefined && cue !== undefined && pieces[0]!.start < likenessWindow && REPORTING_RULES.has(rule);
}

function isTranscript(head: string, { mentions, quotations }: Facts): boolean {
  const turns = quotations.filter(({ attribution, pieces }) => {
    return attribution.rule === 'turn' && attribution.speaker !== undefined && pieces[0]!.start < likenessWindow;
  });
  const words = turns.reduce(
    (sum, { pieces }) => sum + pieces.reduce((own, piece) => own + wordsOf(head, piece), 0),
    0,
  );
  return (words >= TRANSCRIPT_WORDS && words >= turns.length * TURN_WORDS) || isShortTranscript(head, turns, mentions);
}

/** "ANCHOR: Is the road open?⏎REPORTER: Not yet.": names of a record, whole sentences, and a question. */
function isShortTranscript(head: string, turns: readonly Quotation[], mentions: Facts['mentions']): boolean {
  const said = turns.map(({ pieces }) => head.slice(pieces[0]!.start, pieces.at(-1)!.end));
  return (
    said.length > 0 &&
    said.every((words) => SENTENCE_END.test(words.slice(-LINE_END))) &&
    said.some((words) => words.includes('?')) &&
    turns.every(({ attribution: { mention } }) => {
      return mention !== undefined && RECORDED_NAME.test(textOf(head, mentions[mention]!));
    })
  );
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function wordsOf(text: string, span: Span): number {
  return textOf(text, span).match(/\S+/g)?.length ?? 0;
}

/** The end of a sentence; closing marks, emphasis and a note's number may follow, marks also as entities or in broken UTF-8. */
const SENTENCE_END = /[.!?…](?:["'”’»)\]*_\s\u00AD\u200B\d]|&[#\w]{2,8};|â€[™œ\u009D]?)*$/u;

/** Length of a line's end that is searched for it, in UTF-16 code units. */
const LINE_END = 40;

/** Whether most of the lines belong to running text. */
function isProse(lines: readonly string[], isEvident: boolean): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const prose = filled.filter(isProseLine);
  if (!isEvident && prose.length < filled.length * PROSE_SHARE) return false;
  return lettersOf(prose) >= lettersOf(filled) * PROSE_SHARE;
}

function isProseLine(line: string): boolean {
  if (line.length >= LONG_LINE) return true;
  return SENTENCE_END.test(line.slice(-LINE_END)) && wordsOf(line, { start: 0, end: line.length }) >= PROSE_WORDS;
}

function lettersOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

const MACHINE_LINE = new RegExp(
  [
    String.raw`^\s*[\[{}<#;|=$/\\*]`, // [INFO] …, {"json": …}, <tag>, # comment, ; ini, | table
    String.raw`^\s*\d{4}[-/]\d\d[-/]\d\d[T ,]\d\d:\d\d`, // 2021-12-24 12:00:01 …
    String.raw`^\s*\d\d:\d\d:\d\d`, // 12:00:01 …
    String.raw`^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d `, // Dec 24 12:00:01 host …
    String.raw`^\s*(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b`,
    String.raw`^(?:error|warning|fatal|info|debug)(?:\[\w+\])?: `, // what tools say on a terminal
    String.raw`^(?:commit|index|diff --git) [\w/]`, // git
    String.raw`^(?:@@ |\+\+\+ |--- |[-+]["“\w])`, // a diff
    String.raw`^(?:From|To|Cc|Subject|Date|Author|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|Signed-off-by): `,
    String.raw`^\s*(?:\d+(?:\.\d+)*[.)]|\([a-z]{1,3}\)|§) `, // clauses of a contract, numbered instructions
    String.raw`^[\w.@/-]+(?:\[[^\]]*\])?\s*(?:[=~<>!]=|:=|=)`, // package==1.0, key=value
    String.raw`^(?!\d{1,2}[:.]\d\d(?:[ap]m)?$)[\w./@:-]+$`, // one word without spaces: a name in a list; not the time of an entry of a live blog
    String.raw`(?:\{|(?<!&#?\w{1,8});)\s*$`, // code; not “Stay,&rdquo;
    String.raw`\t.*\t`, // a table
  ].join('|'),
);

function isMachineMade(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const machine = lines.filter((line) => MACHINE_LINE.test(line.slice(0, 400))).length;
  return machine > lines.length * MACHINE_SHARE;
}
