import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import type { TurnLabel } from './turnLabels';

/** Fewer labels make no transcript. */
export const FEWEST_TURNS = 3;
/** Of labels that are letters, "Q" and "A". */
export const FEWEST_LETTERED_TURNS = 2;

/** Whether one of the labels asks and others answer: then any word may be a label, "Courier:" and "Salt:" too. */
export function isDialogue(tokens: Tokens, labels: readonly TurnLabel[]): boolean {
  const turns = new Map<string, { asks: number; count: number }>();
  for (const label of labels) {
    const { asks, count } = turns.get(label.text) ?? { asks: 0, count: 0 };
    const question = /\?["”’]?\s*$/u.test(wordsBehind(tokens, label));
    turns.set(label.text, { asks: asks + (question ? 1 : 0), count: count + 1 });
  }
  return turns.size > 1 && [...turns.values()].some(({ asks, count }) => asks > 1 && asks * 2 >= count);
}

/** Whether people speak to one another behind these labels, as they do not in a recipe, a table of results or a programme. */
export function isTranscript(tokens: Tokens, labels: readonly TurnLabel[]): boolean {
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
  if (said.filter((words) => MARKED.test(words)).length * 2 > labels.length) return false;
  const addressed = said.filter((words) => ADDRESS.test(words)).length;
  const titled = labels.filter(
    (label) => label.form === 'stop' || tokens.isA(label.name.first, WordClass.Title),
  ).length;
  if (titled * 2 < labels.length && (addressed * 5 < labels.length || addressed < 2)) return false;
  return !isArticle(tokens, labels);
}

/** `Ada Okoye: “We wait.”`: an article that quotes behind a colon, for a transcript needs no marks. */
const MARKED = /^["“”„«]/u;
/** What is said is sentences. */
const SENTENCE = /[.!?…]["”’)\]]*(?:<\/v>)?\s*$/u;
/** People who speak to one another say I and you, or ask. */
const ADDRESS = /\b(?:I|you|we|my|your|our|me|us|I['’]\w+|we['’]\w+|you['’]\w+)\b|\?["”’]?\s*$|\bOrder\b/iu;

function wordsBehind(tokens: Tokens, { paragraph, words }: TurnLabel): string {
  const starts = tokens.paragraphStarts;
  const past = starts[paragraph + 1]!;
  if (words < past) return tokens.textBetween(words, past);
  const next = starts[paragraph + 2];
  return next === undefined ? '' : tokens.textBetween(past, next);
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
    if (QUOTED.test(tokens.textBetween(tokens.paragraphStarts[paragraph]!, tokens.paragraphStarts[paragraph + 1]!)))
      quoted++;
  }
  return quoted * 3 > between && quoted > labels.length / 2;
}
