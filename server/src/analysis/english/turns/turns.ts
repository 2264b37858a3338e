import type { Tokens } from '../../text/tokens';
import type { TokenRange } from '../../text/tokenRange';
import type { Previous } from '../../incremental/reusedRanges';
import { spliceReused } from '../../incremental/spliceReused';
import { directionsAround, endsTranscript, isDirection, tellsOfSitting } from './directions';
import { findInterview, type Interview } from './interview';
import { FEWEST_LETTERED_TURNS, FEWEST_TURNS, isDialogue, isTranscript } from './isTranscript';
import { namesSpeaker, type TurnLabel, turnLabelAt } from './turnLabels';

/** A line of a transcript or an interview: who, and what is said, to the next turn or the end of the transcript. */
export interface Turn {
  /** First token of its paragraph; a time or "The" may stand before the label. */
  readonly first: number;
  /** Name of the speaker in the label; in an interview without labels in its introduction. */
  readonly label: TokenRange;
  /** One piece a paragraph, without directions ("Applause"). */
  readonly pieces: readonly TokenRange[];
  /** First token of the paragraph behind the turn. */
  readonly past: number;
}

/** Labels of the paragraphs of a text, whether or not anybody speaks; after an edit read only in what the text does not reuse. */
export function findLabels(tokens: Tokens, previous?: Previous<readonly TurnLabel[]>): readonly TurnLabel[] {
  const count = tokens.paragraphStarts.length - 1;
  if (previous === undefined) return labelsIn(tokens, 0, count);
  const { found, reused } = previous;
  const past = reused.past < tokens.count ? tokens.paragraphOf(reused.past) : count;
  const labels = labelsIn(tokens, tokens.paragraphOf(reused.first), past);
  const { tokenShift, paragraphShift } = reused;
  return spliceReused(
    found,
    reused,
    labels,
    ({ name }) => name.first,
    (label) => ({
      ...label,
      paragraph: label.paragraph + paragraphShift,
      name: { first: label.name.first + tokenShift, past: label.name.past + tokenShift },
      words: label.words + tokenShift,
    }),
  );
}

function labelsIn(tokens: Tokens, from: number, to: number): TurnLabel[] {
  const labels: TurnLabel[] = [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const label = turnLabelAt(tokens, paragraph);
    if (label !== undefined) labels.push(label);
  }
  return labels;
}

/**
 * Finds the turns of a text that is a transcript: three paragraphs at least that begin with a label, by two speakers at
 * least, who speak to one another. A recipe, a table of results and a programme have labels, and nobody speaks.
 */
export function findTurns(tokens: Tokens, lines = findLabels(tokens)): Turn[] {
  const found = labelsOf(lines);
  const labels = found.filter(({ form, text }) => form !== 'examiner' && !HEADINGS.test(text) && !isRoll(text, found));
  const named = isDialogue(tokens, labels) ? labels : labels.filter((label) => namesSpeaker(tokens, label));
  if (!isTranscript(tokens, named)) return answersOf(tokens, findInterview(tokens));
  // Behind a label that names nobody we know begins somebody else's turn all the same.
  const first = named[0]!.paragraph;
  const turns = found.filter(
    ({ paragraph, form }) => (paragraph >= first || form === 'examiner') && form !== 'ownLine',
  );
  const all = named[0]!.form === 'ownLine' ? ownLineLabels(tokens, labels) : turns;
  return withExaminers(all).flatMap((label, i) =>
    label.form === 'examiner' ? [] : (turnOf(tokens, label, all[i + 1]) ?? []),
  );
}

/** "Transcript: Interview with …", "Topic: …": words above a transcript, which say nothing. */
const HEADINGS =
  /^(?:transcript|transcription|interview|recording|recorded|topic|subject|date|location|participants|present)$/iu;

/** "Witness: Dr Henrik Saal, Director": a label above a transcript that comes once says who is there. */
function isRoll(text: string, labels: readonly TurnLabel[]): boolean {
  return ROLL.test(text) && labels.filter((label) => label.text === text).length === 1;
}

const ROLL = /^(?:witness(?:es)?|members|guests?|panel|speakers?|attendees|apologies)$/iu;

function answersOf(tokens: Tokens, interview: Interview | undefined): Turn[] {
  const starts = tokens.paragraphStarts;
  return (interview?.answers ?? []).flatMap(({ first, past }) => {
    const pieces = piecesOf(tokens, first, past, starts[first]!);
    return interview === undefined || pieces.length === 0
      ? []
      : { first: starts[first]!, label: interview.person, pieces, past: starts[past] ?? tokens.count };
  });
}

/** The questions below "BY MS. REED:" are hers, up to the next examiner's. */
function withExaminers(labels: readonly TurnLabel[]): TurnLabel[] {
  let examiner: TurnLabel | undefined;
  return labels.map((label) => {
    if (label.form === 'examiner') examiner = label;
    return examiner !== undefined && label.form === 'letter' && label.text.startsWith('Q')
      ? { ...label, name: examiner.name }
      : label;
  });
}

function labelsOf(lines: readonly TurnLabel[]): TurnLabel[] {
  const labels: TurnLabel[] = [];
  const dashed: TurnLabel[] = [];
  const ownLines: TurnLabel[] = [];
  for (const label of lines) {
    if (label.form === 'ownLine') ownLines.push(label);
    else if (label.form === 'dash') dashed.push(label);
    else labels.push(label);
  }
  if (labels.length >= FEWEST_LETTERED_TURNS) return labels;
  const speaking = recurring(dashed);
  return speaking.length >= FEWEST_TURNS ? speaking : recurring(ownLines);
}

/** Names before a dash or on lines of their own are labels if they come again: "Miriam Thorsby⏎You stopped …" Those of a list do not. */
function recurring(labels: readonly TurnLabel[]): TurnLabel[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(recurringPart(label), (counts.get(recurringPart(label)) ?? 0) + 1);
  const stamped = labels.filter(({ isStamped }) => isStamped);
  if (stamped.length >= FEWEST_TURNS) return stamped;
  const comesAgain = (label: TurnLabel): boolean => (counts.get(recurringPart(label)) ?? 0) > 1;
  const first = labels.findIndex(comesAgain);
  const last = labels.findLastIndex(comesAgain);
  // A name that comes once speaks only between those that come again.
  return last > first ? labels.slice(first, last + 1) : [];
}

/** What comes again of a label: before a dash the surname, "Nadia Brookes — … Brookes — …"; two of a list may share one. */
function recurringPart({ form, text }: TurnLabel): string {
  return form === 'dash' ? text.slice(text.lastIndexOf(' ') + 1) : text;
}

function ownLineLabels(tokens: Tokens, labels: readonly TurnLabel[]): readonly TurnLabel[] {
  // A name with nothing below it speaks no words.
  return labels.filter(({ paragraph }) => paragraph + 2 < tokens.paragraphStarts.length);
}

/** From behind the label to the next one, or to where the transcript ends. */
function turnOf(tokens: Tokens, label: TurnLabel, next: TurnLabel | undefined): Turn | undefined {
  const starts = tokens.paragraphStarts;
  const paragraphs = next?.paragraph ?? lastParagraph(tokens, label) + 1;
  const pieces = piecesOf(tokens, label.paragraph, paragraphs, label.words);
  return pieces.length === 0
    ? undefined
    : { first: starts[label.paragraph]!, label: label.name, pieces, past: starts[paragraphs] ?? tokens.count };
}

/** A piece a paragraph, up to where the transcript ends; the first from behind its label. */
function piecesOf(tokens: Tokens, paragraph: number, paragraphs: number, words: number): TokenRange[] {
  const starts = tokens.paragraphStarts;
  const pieces: TokenRange[] = [];
  for (let i = paragraph; i < paragraphs; i++) {
    const piece = pieceOf(tokens, i === paragraph ? words : starts[i]!, starts[i + 1]!);
    if (piece === undefined) continue;
    const text = tokens.textBetween(piece.first, piece.past);
    if (endsTranscript(text)) break;
    if (i > paragraph && tellsOfSitting(text)) continue;
    pieces.push(piece);
  }
  return pieces;
}

/** A paragraph without the directions around what is said; none where it is nothing but one. */
function pieceOf(tokens: Tokens, first: number, past: number): TokenRange | undefined {
  if (first >= past) return undefined;
  const text = tokens.textBetween(first, past);
  if (isDirection(text)) return undefined;
  const { before, behind } = directionsAround(text);
  if (before === 0 && behind === 0) return { first, past };
  const start = tokens.start(first);
  const piece = { first: tokens.at(start + before), past: tokens.at(start + text.length - behind) };
  return piece.past > piece.first ? piece : undefined;
}

/** Somebody goes on to speak of himself or to somebody. */
const GOES_ON = /\b(?:I|I['’]\w+|my|me|we|our|us|you|your)\b/u;
/** So many paragraphs before a mark that ends the transcript may be the last speaker's. */
const MOST_LAST_PARAGRAPHS = 12;

/** The last paragraph of the last turn: before the mark that ends the transcript, else the last that plainly goes on. */
function lastParagraph(tokens: Tokens, { paragraph, words }: TurnLabel): number {
  const starts = tokens.paragraphStarts;
  const own = words < starts[paragraph + 1]! ? paragraph : Math.min(paragraph + 1, starts.length - 2);
  const most = Math.min(starts.length - 2, own + MOST_LAST_PARAGRAPHS);
  const at = (i: number): string => tokens.textBetween(starts[i]!, starts[i + 1]!);
  for (let i = own + 1; i <= most; i++) if (endsTranscript(at(i))) return i - 1;
  let last = own;
  while (last < most && GOES_ON.test(at(last + 1)) && !/["“”]/u.test(at(last + 1))) last++;
  return last;
}
