import { type Stretch, stretchAt } from '../../text/marks';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import type { TokenRange } from '../../text/tokenRange';
import { COLON, COMMA, EXCLAMATION_MARK, HYPHEN, PERIOD, QUESTION_MARK } from '../../text/codeUnits';
import type { QuotationDraft } from './quotationDraft';
import type { QuotationState } from './quotationState';

/** A shorter stretch, in words, is a title or a word that the writer keeps at a distance, unless a colon leads to it. */
const FEWEST_WORDS = 3;
/** No label or sign-off names its speaker with more tokens. */
const LONGEST_NAME = 6;
/** Punctuation makes a direct quotation certain enough, whatever the language. */
const CONFIDENCE = 0.8;

/**
 * Takes the quotations of a paragraph that is not English, by its marks alone: what stands between quotation marks, and what
 * a dash opens at its start ("– No lo sé – respondió"). A speaker is known only where a label or a dash names one.
 */
export function takeForeignParagraph(state: QuotationState, paragraph: TokenRange): void {
  state.last = undefined;
  state.waiting = [];
  state.previousSentence = undefined;
  const { stretches } = state.marks;
  const spoken = dialogueOf(state.tokens, paragraph);
  if (spoken.length > 0) state.drafts.add({ ...newDraft(paragraph, spoken), spoken: true }, []);
  let index = stretchAt(stretches, paragraph.first);
  for (; index < stretches.length && stretches[index]!.open < paragraph.past; index++)
    if (stretches[index]!.parent < 0 && !spoken.some((piece) => holds(piece, stretches[index]!)))
      takeStretch(state, paragraph, index);
}

function takeStretch(state: QuotationState, paragraph: TokenRange, index: number): void {
  const { tokens, drafts, marks } = state;
  const stretch = marks.stretches[index]!;
  const before = drafts.continuedBy(index);
  if (before !== undefined) {
    drafts.extend(before, index);
    return;
  }
  const label = labelBefore(tokens, paragraph, stretch.open);
  const source = label ?? signatureBehind(tokens, stretch.close);
  if (wordsIn(tokens, stretch) < FEWEST_WORDS && tokens.char(stretch.open - 1) !== COLON && source === undefined)
    return;
  const draft = newDraft(paragraph, [{ first: stretch.open, past: stretch.close + 1 }]);
  const rule = source === undefined ? draft.rule : label === undefined ? 'dash' : 'colon';
  drafts.add({ ...draft, rule, source }, [index]);
}

function newDraft({ first, past }: TokenRange, pieces: TokenRange[]): QuotationDraft {
  return {
    pieces,
    report: undefined,
    candidate: undefined,
    sentence: { first, past },
    inner: false,
    rule: 'floating',
    confidence: CONFIDENCE,
    source: undefined,
    parent: undefined,
    spoken: false,
    foreign: true,
    mergedInto: undefined,
  };
}

function holds({ first, past }: TokenRange, { open, close }: Stretch): boolean {
  return first <= open && close < past;
}

function wordsIn(tokens: Tokens, { open, close }: Stretch): number {
  let words = 0;
  for (let i = open; i <= close; i++) if (tokens.kind(i) === Kind.Word) words++;
  return words;
}

/** "Petra Lindholm: „…“", "Marie Delaunoy : « … »": a name that opens the paragraph and leads to the mark. */
function labelBefore(tokens: Tokens, { first }: TokenRange, open: number): TokenRange | undefined {
  const colon = open - 1;
  if (tokens.char(colon) !== COLON || colon <= first || colon - first > LONGEST_NAME) return undefined;
  return isName(tokens, first, colon) ? { first, past: colon } : undefined;
}

/** "« … » — Marc Delaunoy, maire": a name behind the dash, up to a comma or the end of the paragraph. */
function signatureBehind(tokens: Tokens, close: number): TokenRange | undefined {
  const dash = close + 1;
  if (tokens.kind(dash) !== Kind.Dash || tokens.has(dash, Shape.ParagraphStart)) return undefined;
  const first = dash + 1;
  let past = first;
  while (past < tokens.count && isNameWord(tokens, past)) past++;
  const ends = past >= tokens.count || tokens.has(past, Shape.ParagraphStart) || tokens.kind(past) === Kind.Punctuation;
  return ends && past - first <= LONGEST_NAME && isName(tokens, first, past) ? { first, past } : undefined;
}

/** Whether a range is words with capitals, the first and the last at least: "Ludwig von Brenn". */
function isName(tokens: Tokens, first: number, past: number): boolean {
  if (past <= first || !tokens.has(first, Shape.Capital) || !tokens.has(past - 1, Shape.Capital)) return false;
  for (let i = first; i < past; i++) if (tokens.kind(i) !== Kind.Word && tokens.char(i) !== HYPHEN) return false;
  return true;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, Shape.ParagraphStart)) return false;
  return tokens.kind(i) === Kind.Word || (tokens.char(i) === HYPHEN && tokens.has(i, Shape.Glued));
}

/**
 * The pieces of a paragraph that a dash opens: all of it, or what stands before and between the dashes that part the tag from
 * what is said: "—No lo sé —respondió Marta—. Mañana hablaremos." A list's item, which is no sentence, has none.
 */
function dialogueOf(tokens: Tokens, { first, past }: TokenRange): TokenRange[] {
  if (!isDash(tokens, first) || !endsSentence(tokens, past - 1) || past - first < FEWEST_WORDS + 1) return [];
  const pieces: TokenRange[] = [];
  let start = first + 1;
  let isSaid = true;
  for (let i = start; i <= past; i++) {
    if (i < past && !partsTag(tokens, i, isSaid)) continue;
    const piece = isSaid ? trimmed(tokens, start, i) : undefined;
    if (piece !== undefined) pieces.push(piece);
    isSaid = !isSaid;
    start = i + 1;
  }
  return pieces;
}

/** Whether a dash parts a tag from what is said: a space before it opens the tag; the tag's end may have none. */
function partsTag(tokens: Tokens, i: number, isSaid: boolean): boolean {
  return isDash(tokens, i) && (!isSaid || !tokens.has(i, Shape.Glued));
}

function isDash(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Dash && tokens.char(i) !== HYPHEN;
}

function endsSentence(tokens: Tokens, last: number): boolean {
  const i = tokens.kind(last) === Kind.Quote ? last - 1 : last;
  const unit = tokens.char(i);
  return unit === PERIOD || unit === QUESTION_MARK || unit === EXCLAMATION_MARK || tokens.textOf(i) === '…';
}

/** A piece without the comma behind it and the period of the tag before it. */
function trimmed(tokens: Tokens, first: number, past: number): TokenRange | undefined {
  let [from, to] = [first, past];
  while (from < to && tokens.kind(from) === Kind.Punctuation) from++;
  while (to > from && tokens.char(to - 1) === COMMA) to--;
  return to > from ? { first: from, past: to } : undefined;
}
