import { isCredit } from './credits';
import { isTeaser } from './teasers';
import { readDateline } from './dateline';
import type { EncodedText } from '../dates/encodeTokens';
import { encodeText, readTime } from '../dates/findMatches';
import type { Dateline, Header, Span } from '../../facts';
import type { Previous, ReusedRanges } from '../../incremental/reusedRanges';
import { COLON, COMMA, EXCLAMATION_MARK, PERIOD, QUESTION_MARK } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass, wordId } from '../words';
import { BYLINE_WORDS, DATE_LINE_WORDS } from '../lexicon/headerWords';

/** Header above the text proper, the dateline that opens it, and other spans that are no running text. */
export interface Head {
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** Bylines, date lines, datelines and credits, wherever they stand; in text order. */
  readonly apart: readonly Span[];
  /** Paragraphs behind the header that may begin with a dateline, in text order. */
  readonly capitalLines: readonly CapitalLine[];
}

/** A paragraph that begins with a word in capitals, as a further dateline does. */
interface CapitalLine {
  /** Its first token. */
  readonly first: number;
  readonly dateline: Dateline | undefined;
  /** Whether a colon stands near its start: then other paragraphs tell whether what is before it is a place. */
  readonly hasColon: boolean;
}

/** So many lines may stand above the text proper. */
const LINES = 8;
/** So far down may stand "For Immediate Release", below the navigation of a page. */
const RELEASE_LINES = 40;
/** A longer line is no headline, byline or date line; in tokens. */
const LONG = 26;

/**
 * Reads the first lines of a text: the headline (a short line that no period ends), bylines ("By Ada Okoye"), lines with a
 * date and nothing else, then the dateline of the first paragraph. A line of any other kind ends the header. What stands
 * above "For Immediate Release" belongs to the page that the text was copied from.
 */
export function findHeader(
  tokens: Tokens,
  text = encodeText(tokens),
  previous?: Previous<{ readonly head: Head }>,
): Head {
  const found: Found = {
    headline: undefined,
    byline: undefined,
    dateLine: undefined,
    end: -1,
    apart: [],
    capitalLines: [],
  };
  const starts = tokens.paragraphStarts;
  const top = releaseLine(tokens);
  const lines = Math.min(starts.length - 1, top + LINES);
  let open = true;
  let dateline: Dateline | undefined;
  let line = top;
  for (; line < lines; line++) {
    const first = starts[line]!;
    const past = starts[line + 1]!;
    dateline = isCredit(tokens, first, past) ? undefined : readDateline(text, first, past);
    if (dateline !== undefined) {
      // A headline may end with a period when a dateline follows.
      if (found.headline === undefined && line > 0 && top === 0 && starts[1]! <= LONG) takeHeadline(tokens, found);
      break;
    }
    open = open && take(text, first, past, line - top, found);
  }
  if (dateline !== undefined) found.apart.push(dateline);
  takeApart(text, line, dateline === undefined ? 0 : 1, found, previous);
  const { capitalLines } = found;
  return { header: finished(found), dateline, apart: found.apart.sort((a, b) => a.start - b.start), capitalLines };
}

/** Further datelines ("DERA SULTAN: …" in a round-up), credits and teasers, behind the header too. */
function takeApart(
  text: EncodedText,
  headerLines: number,
  datelines: number,
  found: Found,
  previous: Previous<{ readonly head: Head }> | undefined,
): void {
  const { tokens } = text;
  const known = new CapitalLines(previous);
  const starts = tokens.paragraphStarts;
  for (let line = 0; line + 1 < starts.length; line++) {
    const first = starts[line]!;
    const past = starts[line + 1]!;
    if (isCredit(tokens, first, past) || isTeaser(tokens, first, past))
      found.apart.push({ start: tokens.start(first), end: tokens.end(past - 1) });
    else if (datelines > 0 && line > headerLines && tokens.has(first, Shape.AllCapitals)) {
      const capitalLine = known.at(first) ?? readCapitalLine(text, first, past);
      found.capitalLines.push(capitalLine);
      if (capitalLine.dateline !== undefined) found.apart.push(capitalLine.dateline);
    }
  }
}

/** In tokens: what tells a dateline from text ends before. */
const LONGEST_DATELINE = 60;

function readCapitalLine(text: EncodedText, first: number, past: number): CapitalLine {
  const { tokens } = text;
  const dateline = readDateline(text, first, past);
  let hasColon = false;
  for (let i = first; i < Math.min(past, first + LONGEST_DATELINE) && !hasColon; i++)
    hasColon = tokens.char(i) === COLON;
  return { first, dateline, hasColon };
}

/** The lines of an earlier version of the text that it reuses, asked for in text order. */
class CapitalLines {
  readonly #earlier: readonly CapitalLine[];
  readonly #reused: ReusedRanges | undefined;
  #next = 0;

  constructor(previous: Previous<{ readonly head: Head }> | undefined) {
    this.#earlier = previous?.found.head.capitalLines ?? [];
    this.#reused = previous?.reused;
  }

  at(first: number): CapitalLine | undefined {
    if (this.#reused === undefined) return undefined;
    const { first: from, past, tokenShift, unitShift } = this.#reused;
    if (first >= from && first < past) return undefined;
    const before = first < from ? first : first - tokenShift;
    while (this.#next < this.#earlier.length && this.#earlier[this.#next]!.first < before) this.#next++;
    const line = this.#earlier[this.#next];
    if (line?.first !== before || line.hasColon) return undefined;
    if (first < from || (tokenShift === 0 && unitShift === 0)) return line;
    return { first, dateline: line.dateline && movedBy(line.dateline, unitShift), hasColon: false };
  }
}

/** A dateline so many UTF-16 code units further on. */
function movedBy({ place, date, agency, ...whole }: Dateline, shift: number): Dateline {
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  return { ...moved(whole), place: place && moved(place), date: date && moved(date), agency: agency && moved(agency) };
}

interface Found {
  headline: Span | undefined;
  byline: Span | undefined;
  dateLine: Span | undefined;
  end: number;
  apart: Span[];
  capitalLines: CapitalLine[];
}

const FOR = wordId('for');
const IMMEDIATE = wordId('immediate');
const RELEASE = wordId('release');

/** The line behind "For Immediate Release", where one of the first lines says so; else the first. */
function releaseLine(tokens: Tokens): number {
  const starts = tokens.paragraphStarts;
  for (let line = 0; line + 2 < Math.min(starts.length, RELEASE_LINES); line++) {
    const first = starts[line]!;
    if (tokens.is(first, FOR) && tokens.is(first + 1, IMMEDIATE) && tokens.is(first + 2, RELEASE))
      return starts[line + 1]! - first <= 4 ? line + 1 : line;
  }
  return 0;
}

/** Takes a line into the header; false when it belongs to the text. */
function take(text: EncodedText, first: number, past: number, line: number, found: Found): boolean {
  const { tokens } = text;
  const span = { start: tokens.start(first), end: tokens.end(past - 1) };
  const last = tokens.paragraphStarts.length === line + 2;
  if (isLifeDates(text, first, past)) return true;
  if (isDateLine(text, first, past)) {
    found.dateLine ??= span;
    found.apart.push(span);
  } else if (found.byline === undefined && isByline(text, first, past)) {
    found.byline = bylineSpan(text, first, past);
    found.apart.push(found.byline);
    if (found.dateLine === undefined) takeDateOfByline(text, first, past, found);
    if (found.byline.end < span.end) return false;
  } else if (found.byline === undefined && line > 0 && isNameBefore(text, first, past)) {
    found.byline = span;
    found.apart.push(span);
  } else if (found.headline === undefined && line < 2 && !last && isHeadline(tokens, first, past))
    found.headline = span;
  else return isStandfirst(tokens, first, past, line) || isCredit(tokens, first, past);
  found.end = span.end;
  return true;
}

function takeHeadline(tokens: Tokens, found: Found): void {
  found.headline = { start: tokens.start(0), end: tokens.end(tokens.paragraphStarts[1]! - 1) };
  found.end = Math.max(found.end, found.headline.end);
}

function finished({ headline, byline, dateLine, end }: Found): Header | undefined {
  if (end < 0) return undefined;
  const start = Math.min(...[headline, byline, dateLine].map((span) => span?.start ?? Infinity));
  return start === Infinity ? undefined : { start, end, headline, byline, dateLine };
}

const DASHES_OR_COLON = (tokens: Tokens, i: number): boolean =>
  tokens.char(i) === COLON || (tokens.kind(i) === Kind.Dash && !tokens.has(i, Shape.Glued));

/** All of the line; of one that runs into the text ("By Seamus Hartley: Nobody …") what stands before the colon. */
function bylineSpan(text: EncodedText, first: number, past: number): Span {
  const { tokens } = text;
  const end = inlineBylineEnd(text, first, past) ?? past;
  return { start: tokens.start(first), end: tokens.end(end - 1) };
}

/** Behind the colon or dash of a byline that text follows on the same line; undefined for one that has its line for itself. */
function inlineBylineEnd(text: EncodedText, first: number, past: number): number | undefined {
  const { tokens } = text;
  for (let i = first + 2; i < Math.min(past, first + 8); i++) {
    if (!DASHES_OR_COLON(tokens, i)) continue;
    return past - i > 8 && readTime(text, i + 1) === undefined ? i + 1 : undefined;
  }
  return undefined;
}

/** "By Philippa Dunn — 8 January 2022": its date is that of the article. */
function takeDateOfByline(text: EncodedText, first: number, past: number, found: Found): void {
  const { tokens } = text;
  for (let i = first + 2; i < past; i++) {
    const time = readTime(text, i);
    if (time?.meaning.kind !== 'point' || time.meaning.fields.month === undefined) continue;
    found.dateLine = { start: tokens.start(time.first), end: tokens.end(time.past - 1) };
    return;
  }
}

/** "Harriet Lowe" above a date line or the text, "Ingrid Vale in Thornholt". */
function isNameBefore(text: EncodedText, first: number, past: number): boolean {
  const { tokens } = text;
  if (past - first < 2 || past - first > 6) return false;
  let names = 0;
  for (let i = first; i < past; i++) {
    if (i > first + 1 && tokens.is(i, IN)) return names >= 2 && i < past - 1 && tokens.has(i + 1, Shape.Capital);
    const fits = tokens.kind(i) === Kind.Word && tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.AllCapitals);
    if (!fits || (tokens.isA(i, NO_NAME) && !tokens.isA(i, A_NAME))) return false;
    names++;
  }
  const next = readsAsDate(text, past);
  return (
    names <= 4 &&
    (tokens.isA(first, WordClass.MaleName | WordClass.FemaleName) || next) &&
    (next || isProse(tokens, past))
  );
}

const IN = wordId('in');
const A_NAME = WordClass.MaleName | WordClass.FemaleName | WordClass.Surname;
const NO_NAME =
  WordClass.Preposition |
  WordClass.Determiner |
  WordClass.Auxiliary |
  WordClass.Common |
  WordClass.Group |
  WordClass.Company |
  WordClass.Place |
  WordClass.Country |
  WordClass.Month |
  WordClass.Weekday;

function readsAsDate(text: EncodedText, first: number): boolean {
  const { tokens } = text;
  const line = tokens.paragraphOf(first);
  const past = tokens.paragraphStarts[line + 1];
  return past !== undefined && isDateLine(text, first, past);
}

/** Whether a paragraph is long enough for text, and ends as sentences do. */
function isProse(tokens: Tokens, first: number): boolean {
  const line = tokens.paragraphOf(first);
  const past = tokens.paragraphStarts[line + 1];
  if (past === undefined || past - first < 8) return false;
  const last = tokens.kind(past - 1) === Kind.Quote ? past - 2 : past - 1;
  return tokens.char(last) === PERIOD || tokens.char(last) === QUESTION_MARK || tokens.char(last) === EXCLAMATION_MARK;
}

/** "4 March 1934 – 21 November 2015": years lie between the two, so that they are a life, not a day. */
function isLifeDates(text: EncodedText, first: number, past: number): boolean {
  const years: number[] = [];
  for (let i = first; i < past;) {
    const time = readTime(text, i);
    if (time?.meaning.kind === 'point' && time.meaning.fields.year !== undefined) years.push(time.meaning.fields.year);
    i = time?.past ?? i + 1;
  }
  return years.length === 2 && years[1]! - years[0]! > 3 && past - first < LONG;
}

const BY = wordId('by');

/** "By Ada Okoye", "By ADA OKOYE and Tom Reed, Staff Writers", "Ada Okoye, Staff Reporter". */
function isByline(text: EncodedText, line: number, end: number): boolean {
  const { tokens } = text;
  const first = line;
  const by = tokens.is(first, BY);
  const past = by ? bylineNameEnd(text, first, end) : end;
  if (past - first > 16 || past - first < 2) return false;
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

/** End of the names of a byline: before its date, or before the text that goes on behind a colon. */
function bylineNameEnd(text: EncodedText, first: number, past: number): number {
  const { tokens } = text;
  for (let i = first + 2; i < Math.min(past, first + 12); i++)
    if (DASHES_OR_COLON(tokens, i) || readTime(text, i)?.meaning.kind === 'point') {
      return inlineBylineEnd(text, first, past) === undefined &&
        readTime(text, i + 1) === undefined &&
        readTime(text, i) === undefined
        ? past
        : i;
    }
  return past;
}

/** "Published 3 January 2022", "Jan. 3, 2022 10:30 a.m. EST", "Updated: 2022-01-03". */
function isDateLine(text: EncodedText, first: number, past: number): boolean {
  const { tokens } = text;
  if (past - first > LONG) return false;
  let dated = false;
  for (let i = newspaperEnd(text, first, past); i < past;) {
    const found = readTime(text, i);
    if (found !== undefined && found.past <= past) {
      if (
        found.meaning.kind === 'point' &&
        (found.meaning.fields.month !== undefined || found.meaning.fields.weekday !== undefined)
      )
        dated = true;
      i = found.past;
    } else if (tokens.kind(i) === Kind.Word && !mayStandBesideDate(tokens, i, dated)) return false;
    else i++;
  }
  return dated;
}

/** "Staff Reporter | Updated - July 18, 2025 08:15 pm IST - KOCHI" */
function mayStandBesideDate(tokens: Tokens, i: number, dated: boolean): boolean {
  const word = tokens.word(i);
  return DATE_LINE_WORDS.has(word) || BYLINE_WORDS.has(word) || (dated && tokens.has(i, Shape.AllCapitals));
}

/** Behind the name of the paper: "Tarnwick Gazette, 12 May 2016". */
function newspaperEnd(text: EncodedText, first: number, past: number): number {
  const { tokens } = text;
  for (let i = first; i < Math.min(past, first + 6); i++) {
    if (tokens.char(i) === COMMA) return i > first && readTime(text, i + 1) !== undefined ? i + 1 : first;
    if (
      tokens.kind(i) !== Kind.Word ||
      !tokens.has(i, Shape.Capital) ||
      tokens.isA(i, WordClass.Weekday | WordClass.Month)
    )
      return first;
  }
  return first;
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
