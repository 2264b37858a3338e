import { endsInS } from './endsInS';
import { Tag } from '../tags';
import { classesOf, WordClass } from '../words';
import { Shape, type Tokens } from '../../text/tokens';
import type { Sentence } from './sentence';

/**
 * The first token of a clause that may be its verb though it was taken for a noun, -1 for none: "salt | ruins | the paint",
 * "rents | double | in summer", "the alarm | rang | all night". Asked where no word was taken for a verb;
 * `object` says that a noun with its plural may stand there instead: "job cuts".
 */
export function possibleVerb(sentence: Sentence, first: number, past: number, object = true): number {
  for (let i = first + 1; i < past; i++) if (sentence.within[i] === 0 && mayBeVerb(sentence, i, object)) return i;
  return -1;
}

function mayBeVerb(sentence: Sentence, i: number, object: boolean): boolean {
  const { tokens, tags, first } = sentence;
  if ((tags[i] !== Tag.Noun && tags[i] !== Tag.Adjective) || tokens.has(i, Shape.Capital | Shape.Glued)) return false;
  let subject = i - 1;
  while (subject > first && tags[subject] === Tag.Adverb) subject--;
  const tag = tags[subject];
  if (tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Adjective && tag !== Tag.Number) return false;
  const classes = classesOf(tokens.word(i));
  if (classes === 0) return beginsObject(sentence, i + 1);
  if (!agrees(tokens, subject, i, classes)) return false;
  if (subject < i - 1) return goesOnBehind(sentence, i + 1);
  if (beginsObject(sentence, i + 1)) return true;
  // "said the dam leaks in winter", but "announced job cuts in winter"
  return !(object && endsInS(tokens, i)) && isAdverbial(sentence, i + 1);
}

/** "the firm ships", "parts ship", "the firm shipped"; not "firms ships", "the firm ship". */
function agrees(tokens: Tokens, subject: number, verb: number, classes: number): boolean {
  if ((classes & WordClass.FiniteVerb) !== 0) return !(endsInS(tokens, verb) && endsInS(tokens, subject));
  return (classes & WordClass.BaseVerb) !== 0 && endsInS(tokens, subject);
}

/** An article, a pronoun, a name, a number or a quotation: no noun has these right behind it. */
function beginsObject({ tags, within, past }: Sentence, i: number): boolean {
  const tag = tags[i];
  return (
    i < past &&
    (within[i] !== 0 ||
      tag === Tag.Determiner ||
      tag === Tag.Possessive ||
      tag === Tag.Pronoun ||
      tag === Tag.Number ||
      tag === Tag.Name)
  );
}

/** "rents double | in summer", "the dam leaks |." */
function isAdverbial({ tags, past }: Sentence, i: number): boolean {
  const tag = tags[i];
  return i >= past || tag === Tag.Preposition || tag === Tag.Adverb || tag === Tag.Stop || tag === Tag.To;
}

/** Behind an adverb nearly anything shows the verb: "the firm often ships | parts". */
function goesOnBehind(sentence: Sentence, i: number): boolean {
  return (
    beginsObject(sentence, i) ||
    isAdverbial(sentence, i) ||
    sentence.tags[i] === Tag.Noun ||
    sentence.tags[i] === Tag.Adjective
  );
}
