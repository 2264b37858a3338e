import type { AnnotatedArticle } from '../../annotations/annotatedArticle';
import type { FinalQuotation } from '../../annotations/mergedModel';
import { wordCount } from '../wordCount';

/** What a text among articles is: an article, or what articles are written from. */
export type DocumentKind = 'article' | 'transcript' | 'release';

/** At least this share of a transcript's words is said by those whom its labels name. */
const SAID_SHARE = 0.5;
/** Who writes an article says something before its record: a sentence of so many words, but for what clerks say of the record itself. */
const PROSE_WORDS = 8;
const SENTENCE_END = /[.!?][”"’']*\s*$/u;
const OF_THE_RECORD = /\b(?:transcri|verbatim|minutes|record(?:ed|ing)?\b)/iu;
/** The labels of an interview's questions and answers. */
const LETTER = /^\p{L}\W*$/u;
/** A release says what it is on a line of its own near its beginning, which has so many lines. */
const HEAD_LINES = 12;
const RELEASE_HEAD =
  /^[\s*#>–—-]*(?:(?:press|news|media) (?:release|statement)|for (?:immediate )?release|embargoed?)\b.{0,60}$/iu;
/** `Notes to editors`, behind what is said. */
const RELEASE_NOTES = /^[\t *#>]{0,20}notes? (?:to|for) (?:the )?editors?\b/imu;

/**
 * Whether a text is an article, the transcript of a hearing, or a press release, which are sources. Whatever has a byline or a dateline
 * with a day is an article, an interview too.
 * Not handled: a statement or a speech that does not say what it is.
 */
export function documentKind({
  text,
  facts,
  merged,
}: Pick<AnnotatedArticle, 'text' | 'facts' | 'merged'>): DocumentKind {
  const head = text
    .split(/\r\n?|\n/, 4 * HEAD_LINES)
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES);
  if (head.some((line) => RELEASE_HEAD.test(line)) || RELEASE_NOTES.test(text)) return 'release';
  if (facts.header?.byline !== undefined || facts.dateline?.date !== undefined) return 'article';
  const turns = merged.quotations.filter(({ suggestion }) => suggestion?.attribution.rule === 'turn');
  const start = turns[0]?.pieces[0]!.start;
  if (start === undefined || isIntroduced(text.slice(0, start))) return 'article';
  const names = new Set(turns.flatMap(({ speakers }) => speakers.map((index) => merged.speakers[index]!.name)));
  const named = [...names].filter((name) => !LETTER.test(name));
  const said = turns.reduce((sum, one) => sum + wordsIn(text, one), 0);
  return named.length > 1 && said >= SAID_SHARE * wordCount(text) ? 'transcript' : 'article';
}

/** Whether a reporter's sentences stand before the record. */
function isIntroduced(before: string): boolean {
  return before
    .split(/\r\n?|\n/)
    .some((line) => SENTENCE_END.test(line) && !OF_THE_RECORD.test(line) && wordCount(line) >= PROSE_WORDS);
}

function wordsIn(text: string, { pieces }: FinalQuotation): number {
  return pieces.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
}
