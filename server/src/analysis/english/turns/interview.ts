import { QUESTION_MARK } from '../../text/codeUnits';
import type { TokenRange } from '../../text/tokenRange';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { isOrdinary } from './turnLabels';

/** An interview without labels: whom it is with, and the paragraphs of each answer. */
export interface Interview {
  /** The name in the introduction. */
  readonly person: TokenRange;
  /** Indices of paragraphs, `past` exclusive; what lies between is asked, and nobody's turn. */
  readonly answers: readonly { readonly first: number; readonly past: number }[];
}

const FEWEST_QUESTIONS = 3;
/** More paragraphs an answer are an article with questions in it. */
const MOST_PARAGRAPHS = 5;
/** Longer paragraphs that end in a question are no questions, in tokens. */
const LONGEST_QUESTION = 90;

/**
 * Finds the answers of an interview that has no labels: "What made you sell the boat?⏎I was tired of the cold." Paragraphs that
 * ask "you" part paragraphs of somebody who says "I", below an introduction that says with whom somebody spoke. A column
 * that asks its readers has no such introduction, questions about a product have nobody who says "I".
 */
export function findInterview(tokens: Tokens): Interview | undefined {
  const starts = tokens.paragraphStarts;
  const questions: number[] = [];
  for (let i = 1; i + 1 < starts.length; i++) if (isQuestion(tokens, i)) questions.push(i);
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined || questions.length < FEWEST_QUESTIONS) return undefined;
  if (last - first > questions.length * MOST_PARAGRAPHS) return undefined;
  if (!INTRODUCTION.test(textOf(tokens, 0, first))) return undefined;
  const answers = questions
    .map((question, i) => ({ first: question + 1, past: questions[i + 1] ?? endOf(tokens, question + 1) }))
    .filter((answer) => answer.past > answer.first);
  const personal = answers.filter((answer) => SELF.test(textOf(tokens, answer.first, answer.past))).length;
  if (answers.length < FEWEST_QUESTIONS || personal * 2 < answers.length) return undefined;
  const quoted = answers.filter((answer) => QUOTED.test(textOf(tokens, answer.first, answer.past))).length;
  if (quoted * 3 > answers.length) return undefined;
  const person = personIn(tokens, starts[first]!);
  return person && { person, answers };
}

function isQuestion(tokens: Tokens, paragraph: number): boolean {
  const first = tokens.paragraphStarts[paragraph]!;
  const past = tokens.paragraphStarts[paragraph + 1]!;
  if (past <= first || past - first > LONGEST_QUESTION || tokens.char(past - 1) !== QUESTION_MARK) return false;
  return ADDRESS.test(textOf(tokens, paragraph, paragraph + 1));
}

const ADDRESS = /\b[Yy]ou(?:r|['’]\w+)?\b/u;
const SELF = /\b(?:I|I['’]\w+|[Mm]y|[Mm]e)\b/u;
/** "she said", beside marks: an article. */
const QUOTED = /["”]\s*(?:\p{L}+\s){0,3}(?:said|says|told|asked)\b/u;
/** "In conversation with", "We spoke to her", "she tells", "Interview by". */
const INTRODUCTION =
  /\b(?:interview(?:s|ed)?|conversation|sp(?:eaks|oke)|talk(?:s|ed)|chat(?:s|ted)|met|meets|asked|asks|tells|told|answers|questions|Q\s?&\s?A)\b/iu;

/** The last answer goes on while somebody speaks of himself: an editors' note below it does not. */
function endOf(tokens: Tokens, paragraph: number): number {
  const count = tokens.paragraphStarts.length - 1;
  let past = Math.min(paragraph + 1, count);
  while (past < count && past - paragraph < MOST_PARAGRAPHS && SELF.test(textOf(tokens, past, past + 1))) past++;
  return past;
}

/** The full name that is there most often, by its surname, those with a known first name before others; of equals the first. */
function personIn(tokens: Tokens, past: number): TokenRange | undefined {
  const counts = new Map<string, number>();
  for (let i = 0; i < past; i++)
    if (tokens.has(i, Shape.Capital)) counts.set(tokens.textOf(i), (counts.get(tokens.textOf(i)) ?? 0) + 1);
  let best: TokenRange | undefined;
  let most = 0;
  for (let i = 0; i < past; i++) {
    const name = fullNameAt(tokens, i, past);
    if (name === undefined) continue;
    i = name.past - 1;
    let count = counts.get(tokens.textOf(name.past - 1)) ?? 0;
    if (tokens.isA(name.first, FIRST_NAME)) count += past;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

const FIRST_NAME = WordClass.MaleName | WordClass.FemaleName;

/** "Ada Okoye", "Ji-woo H. Park": a first name and what else is capital behind it. An author's, behind "by", is none. */
function fullNameAt(tokens: Tokens, first: number, past: number): TokenRange | undefined {
  const isName = (i: number): boolean => i < past && tokens.kind(i) === Kind.Word && tokens.has(i, Shape.Capital);
  if (!isName(first) || isOrdinary(tokens, first)) return undefined;
  if (first > 0 && /^by$/iu.test(tokens.textOf(first - 1))) return undefined;
  let end = first + 1;
  while (isName(end) && !tokens.has(end, Shape.ParagraphStart) && !tokens.has(end, Shape.Clitic)) end++;
  return end > first + 1 ? { first, past: end } : undefined;
}

function textOf(tokens: Tokens, paragraph: number, past: number): string {
  const starts = tokens.paragraphStarts;
  return tokens.textBetween(starts[paragraph]!, starts[past]!);
}
