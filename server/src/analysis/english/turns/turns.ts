import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';
import { directionsAround, endsTranscript, isDirection } from './directions';
import { namesSpeaker, type TurnLabel, turnLabelAt } from './turnLabels';

/** A line of a transcript or an interview: who, and what is said, to the next turn or the end of the transcript. */
export interface Turn {
  /** First token of its paragraph; a time or "The" may stand before the label. */
  readonly first: number;
  /** Who speaks, as named there. */
  readonly label: TokenRange;
  /** One piece a paragraph, without directions ("Applause"). */
  readonly pieces: readonly TokenRange[];
  /** First token of the paragraph behind the turn. */
  readonly past: number;
}

const FEWEST_TURNS = 3;
const FEWEST_LETTERED_TURNS = 2;

/**
 * Finds the turns of a text that is a transcript: three paragraphs at least that begin with a label, by two speakers at
 * least, who speak to one another. A recipe, a table of results and a programme have labels, and nobody speaks.
 */
export function findTurns(tokens: Tokens): Turn[] {
  const found = labelsOf(tokens);
  const labels = found.filter(({ form }) => form !== 'examiner');
  const named = isDialogue(tokens, labels) ? labels : labels.filter((label) => namesSpeaker(tokens, label));
  if (!isTranscript(tokens, named)) return [];
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

function labelsOf(tokens: Tokens): TurnLabel[] {
  const labels: TurnLabel[] = [];
  const ownLines: TurnLabel[] = [];
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphStarts.length; paragraph++) {
    const label = turnLabelAt(tokens, paragraph);
    if (label === undefined) continue;
    if (label.form === 'ownLine') ownLines.push(label);
    else labels.push(label);
  }
  return labels.length >= FEWEST_LETTERED_TURNS ? labels : recurring(ownLines);
}

/** Names on lines of their own are labels if they come again: "Miriam Thorsby⏎You stopped …" Those of a list do not. */
function recurring(labels: readonly TurnLabel[]): TurnLabel[] {
  const counts = new Map<string, number>();
  for (const { text } of labels) counts.set(text, (counts.get(text) ?? 0) + 1);
  const stamped = labels.filter(({ isStamped }) => isStamped);
  if (stamped.length >= FEWEST_TURNS) return stamped;
  const comesAgain = ({ text }: TurnLabel): boolean => counts.get(text)! > 1;
  const first = labels.findIndex(comesAgain);
  const last = labels.findLastIndex(comesAgain);
  // A name that comes once speaks only between those that come again.
  return last > first ? labels.slice(first, last + 1) : [];
}

function ownLineLabels(tokens: Tokens, labels: readonly TurnLabel[]): readonly TurnLabel[] {
  // A name with nothing below it speaks no words.
  return labels.filter(({ paragraph }) => paragraph + 2 < tokens.paragraphStarts.length);
}

/** Whether one of the labels asks and others answer: then any word may be a label, "Courier:" and "Salt:" too. */
function isDialogue(tokens: Tokens, labels: readonly TurnLabel[]): boolean {
  const turns = new Map<string, { asks: number; count: number }>();
  for (const label of labels) {
    const { asks, count } = turns.get(label.text) ?? { asks: 0, count: 0 };
    const question = /\?["”’]?\s*$/u.test(wordsBehind(tokens, label));
    turns.set(label.text, { asks: asks + (question ? 1 : 0), count: count + 1 });
  }
  return turns.size > 1 && [...turns.values()].some(({ asks, count }) => asks > 1 && asks * 2 >= count);
}

function isTranscript(tokens: Tokens, labels: readonly TurnLabel[]): boolean {
  const lettered = labels.filter(({ form }) => form === 'letter').length;
  const fewest = lettered >= FEWEST_LETTERED_TURNS ? FEWEST_LETTERED_TURNS : FEWEST_TURNS;
  const speakers = new Set(
    labels.map(({ text, form }) => (form === 'letter' ? text.replace(/(?<!\d)\d{1,4}$/u, '') : text).toLowerCase()),
  );
  if (labels.length < fewest || speakers.size < 2) return false;
  if (lettered === labels.length) return true;
  const said = labels.map((label) => wordsBehind(tokens, label));
  const sentences = said.filter((words) => SENTENCE.test(words)).length;
  if (sentences * 10 < labels.length * 6) return false;
  const addressed = said.filter((words) => ADDRESS.test(words)).length;
  const titled = labels.filter(
    (label) => label.form === 'stop' || tokens.isA(label.name.first, WordClass.Title),
  ).length;
  if (titled * 2 < labels.length && (addressed * 5 < labels.length || addressed < 2)) return false;
  return !isArticle(tokens, labels);
}

/** What is said is sentences. */
const SENTENCE = /[.!?…]["”’)\]]*(?:<\/v>)?\s*$/u;
/** People who speak to one another say I and you, or ask. */
const ADDRESS = /\b(?:I|you|we|my|your|our|me|us|I['’]\w+|we['’]\w+|you['’]\w+)\b|\?["”’]?\s*$|\bOrder\b/iu;

function wordsBehind(tokens: Tokens, { paragraph, words }: TurnLabel): string {
  const starts = tokens.paragraphStarts;
  const past = starts[paragraph + 1]!;
  if (words < past) return textOf(tokens, words, past);
  const next = starts[paragraph + 2];
  return next === undefined ? '' : textOf(tokens, past, next);
}

function textOf(tokens: Tokens, first: number, past: number): string {
  return tokens.text.slice(tokens.start(first), tokens.end(past - 1));
}

/** A feature with quoted lines and "READ MORE:" between its paragraphs: most of these have quotation marks and a tag. */
const QUOTED = /\b(?:said|says|told|added)\b/u;

function isArticle(tokens: Tokens, labels: readonly TurnLabel[]): boolean {
  const own = new Set(labels.map(({ paragraph }) => paragraph));
  let between = 0;
  let quoted = 0;
  for (let paragraph = labels[0]!.paragraph; paragraph <= labels.at(-1)!.paragraph; paragraph++) {
    if (own.has(paragraph)) continue;
    between++;
    if (QUOTED.test(textOf(tokens, tokens.paragraphStarts[paragraph]!, tokens.paragraphStarts[paragraph + 1]!)))
      quoted++;
  }
  return quoted * 3 > between && quoted > labels.length / 2;
}

/** From behind the label to the next one, or to where the transcript ends. */
function turnOf(tokens: Tokens, label: TurnLabel, next: TurnLabel | undefined): Turn | undefined {
  const starts = tokens.paragraphStarts;
  const paragraphs = next?.paragraph ?? lastParagraph(tokens, label) + 1;
  const pieces: TokenRange[] = [];
  for (let paragraph = label.paragraph; paragraph < paragraphs; paragraph++) {
    const first = paragraph === label.paragraph ? label.words : starts[paragraph]!;
    const piece = pieceOf(tokens, first, starts[paragraph + 1]!);
    if (piece === undefined) continue;
    if (endsTranscript(textOf(tokens, piece.first, piece.past))) break;
    pieces.push(piece);
  }
  return pieces.length === 0
    ? undefined
    : { first: starts[label.paragraph]!, label: label.name, pieces, past: starts[paragraphs] ?? tokens.count };
}

/** A paragraph without the directions around what is said; none where it is nothing but one. */
function pieceOf(tokens: Tokens, first: number, past: number): TokenRange | undefined {
  if (first >= past) return undefined;
  const text = textOf(tokens, first, past);
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
  const at = (i: number): string => textOf(tokens, starts[i]!, starts[i + 1]!);
  for (let i = own + 1; i <= most; i++) if (endsTranscript(at(i))) return i - 1;
  let last = own;
  while (last < most && GOES_ON.test(at(last + 1)) && !/["“”]/u.test(at(last + 1))) last++;
  return last;
}
