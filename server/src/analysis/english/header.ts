import { BYLINE_WORDS, DATE_LINE_WORDS } from './lexicon/headerWords';
import { readDateline } from './dateline';
import type { EncodedText } from './dates/encodeTokens';
import { encodeText, readTime } from './dates/findMatches';
import type { Dateline, Header, Span } from '../facts';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { WordClass, wordId } from './words';
import { COLON, COMMA, PERIOD, QUESTION_MARK } from '../text/codeUnits';

/** What stands above the text proper, and the dateline that opens it. */
export interface Head {
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
}

/** So many lines may stand above the text proper. */
const LINES = 8;
/** A longer line is no headline, byline or date line; in tokens. */
const LONG = 26;

/**
 * Reads the first lines of a text: the headline (a short line that no period ends), bylines ("By Ada Okoye"), lines with a
 * date and nothing else, then the dateline of the first paragraph. A line of any other kind ends the header.
 */
export function findHeader(tokens: Tokens, text = encodeText(tokens)): Head {
  const found: Draft = { headline: undefined, byline: undefined, dateLine: undefined, end: -1 };
  const lines = Math.min(tokens.paragraphStarts.length - 1, LINES);
  let open = true;
  for (let line = 0; line < lines; line++) {
    const first = tokens.paragraphStarts[line]!;
    const past = tokens.paragraphStarts[line + 1]!;
    const dateline = readDateline(text, first, past);
    if (dateline !== undefined) {
      // A headline may end with a period when a dateline follows.
      if (found.headline === undefined && line > 0 && tokens.paragraphStarts[1]! <= LONG) takeHeadline(tokens, found);
      return { header: finished(found), dateline };
    }
    open = open && take(text, first, past, line, found);
  }
  return { header: finished(found), dateline: undefined };
}

interface Draft {
  headline: Span | undefined;
  byline: Span | undefined;
  dateLine: Span | undefined;
  end: number;
}

/** Takes a line into the header; false when it belongs to the text. */
function take(text: EncodedText, first: number, past: number, line: number, found: Draft): boolean {
  const { tokens } = text;
  const span = { start: tokens.start(first), end: tokens.end(past - 1) };
  const last = tokens.paragraphStarts.length === line + 2;
  if (found.byline === undefined && isByline(tokens, first, past)) found.byline = span;
  else if (found.dateLine === undefined && isDateLine(text, first, past)) found.dateLine = span;
  else if (found.headline === undefined && line < 2 && !last && isHeadline(tokens, first, past)) found.headline = span;
  else return isStandfirst(tokens, first, past, line);
  found.end = span.end;
  return true;
}

function takeHeadline(tokens: Tokens, found: Draft): void {
  found.headline = { start: tokens.start(0), end: tokens.end(tokens.paragraphStarts[1]! - 1) };
  found.end = Math.max(found.end, found.headline.end);
}

function finished({ headline, byline, dateLine, end }: Draft): Header | undefined {
  if (end < 0) return undefined;
  const start = Math.min(...[headline, byline, dateLine].map((span) => span?.start ?? Infinity));
  return { start, end, headline, byline, dateLine };
}

const BY = wordId('by');

/** "By Ada Okoye", "By ADA OKOYE and Tom Reed, Staff Writers", "Ada Okoye, Staff Reporter". */
function isByline(tokens: Tokens, first: number, past: number): boolean {
  if (past - first > 16 || past - first < 2) return false;
  const by = tokens.is(first, BY);
  let staff = false;
  for (let i = by ? first + 1 : first; i < past; i++) {
    if (tokens.kind(i) !== Kind.Word) {
      if (tokens.kind(i) === Kind.Number || tokens.char(i) === QUESTION_MARK || (tokens.char(i) === COLON && !by))
        return false;
      continue;
    }
    if (BYLINE_WORDS.has(tokens.word(i))) staff = true;
    else if (
      !tokens.has(i, Shape.Capital) &&
      !tokens.isA(i, WordClass.Conjunction | WordClass.Preposition | WordClass.Determiner | WordClass.Role)
    )
      return false;
  }
  return by
    ? tokens.has(first + 1, Shape.Capital)
    : staff && tokens.has(first, Shape.Capital) && tokens.char(past - 1) !== PERIOD && past - first < 10;
}

/** "Published 3 January 2022", "Jan. 3, 2022 10:30 a.m. EST", "Updated: 2022-01-03". */
function isDateLine(text: EncodedText, first: number, past: number): boolean {
  const { tokens } = text;
  if (past - first > LONG) return false;
  let dated = false;
  for (let i = first; i < past;) {
    const found = readTime(text, i);
    if (found !== undefined && found.past <= past) {
      if (
        found.meaning.kind === 'point' &&
        (found.meaning.fields.month !== undefined || found.meaning.fields.weekday !== undefined)
      )
        dated = true;
      i = found.past;
    } else if (tokens.kind(i) === Kind.Word && !DATE_LINE_WORDS.has(tokens.word(i))) return false;
    else i++;
  }
  return dated;
}

/** A short line that no period ends: "Council votes to close the harbour". */
function isHeadline(tokens: Tokens, first: number, past: number): boolean {
  const last = past - 1;
  if (past - first > LONG || past - first < 2 || tokens.kind(first) === Kind.Bracket) return false;
  const unit = tokens.char(last);
  return unit !== PERIOD && unit !== COLON && unit !== COMMA;
}

/** A second short line under the headline, before byline or date. */
function isStandfirst(tokens: Tokens, first: number, past: number, line: number): boolean {
  return line === 1 && past - first <= LONG * 2 && tokens.char(past - 1) !== PERIOD;
}
