import { Kind, Shape, type Tokens } from '../text/tokens';
import { WordClass } from './words';
import type { TokenRange } from '../text/tokenRange';
import { CAPITAL_A, CAPITAL_Q, COLON } from '../text/codeUnits';

/** A line of a transcript or an interview: who, and what is said, to the next turn or the end of its paragraph. */
export interface Turn {
  readonly label: TokenRange;
  /** One piece a paragraph. */
  readonly pieces: readonly TokenRange[];
}

const LONGEST_LABEL = 5;
const FEWEST_TURNS = 3;
/** On the average: a feature with links between its paragraphs ("READ MORE: …") is no transcript. */
const MOST_LINES_A_TURN = 2;

/**
 * Finds the turns of a text that is a transcript: paragraphs that begin with a name and a colon ("Okoye: We start in May."),
 * or with Q and A. Three of them, by two at least, make a transcript; one "Watch: …" does not.
 */
export function findTurns(tokens: Tokens): Turn[] {
  const labels: TokenRange[] = [];
  const lines: number[] = [];
  const speakers = new Set<string>();
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphStarts.length; paragraph++) {
    const label = labelAt(tokens, tokens.paragraphStarts[paragraph]!, tokens.paragraphStarts[paragraph + 1]!);
    if (label === undefined) continue;
    labels.push(label);
    lines.push(paragraph);
    speakers.add(tokens.text.slice(tokens.start(label.first), tokens.end(label.past - 1)));
  }
  if (labels.length < FEWEST_TURNS || speakers.size < 2 || speakers.size > labels.length / 1.5) return [];
  if (lines.at(-1)! - lines[0]! + 1 > labels.length * MOST_LINES_A_TURN) return [];
  return labels.map((label, index) => ({ label, pieces: piecesOf(tokens, label, labels[index + 1]) }));
}

/** "Q.", "Q:", "Ada Okoye:", "THE CHAIR:" with words behind it. */
function labelAt(tokens: Tokens, first: number, past: number): TokenRange | undefined {
  if (!tokens.has(first, Shape.Capital) || past - first < 4) return undefined;
  if (isLetter(tokens, first)) {
    const dotted = tokens.has(first, Shape.Dotted);
    return dotted || tokens.kind(first + 1) === Kind.Punctuation ? { first, past: first + 1 } : undefined;
  }
  for (let i = first; i < first + LONGEST_LABEL && i < past - 2; i++) {
    if (tokens.char(i) === COLON && !tokens.has(i + 1, Shape.Glued)) return i > first ? { first, past: i } : undefined;
    const fits =
      tokens.kind(i) === Kind.Word &&
      (tokens.has(i, Shape.Capital) || tokens.isA(i, WordClass.Determiner | WordClass.Role));
    if (
      !fits &&
      tokens.kind(i) !== Kind.Dash &&
      !(tokens.kind(i) === Kind.Punctuation && tokens.isA(i - 1, WordClass.Abbreviation))
    )
      return undefined;
  }
  return undefined;
}

/** "Q", "Q.", "A:" */
function isLetter(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  const length = tokens.end(i) - tokens.start(i);
  return (unit === CAPITAL_Q || unit === CAPITAL_A) && (length === 1 || (length === 2 && tokens.has(i, Shape.Dotted)));
}

/** From behind the label to the next one; paragraphs without a label between two turns belong to the first. */
function piecesOf(tokens: Tokens, label: TokenRange, next: TokenRange | undefined): TokenRange[] {
  const starts = tokens.paragraphStarts;
  const paragraph = tokens.paragraphOf(label.first);
  const mark = tokens.kind(label.past) === Kind.Punctuation ? 1 : 0;
  const pieces: TokenRange[] = [{ first: label.past + mark, past: starts[paragraph + 1]! }];
  for (let i = paragraph + 1; next !== undefined && starts[i]! < next.first; i++)
    pieces.push({ first: starts[i]!, past: starts[i + 1]! });
  return pieces;
}
