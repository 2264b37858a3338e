import { hasFiniteVerb, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { CONDITIONALS } from '../lexicon/prepositions';
import { QUESTION_WORDS } from '../lexicon/pronouns';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import type { Source } from './source';
import type { TokenRange } from '../../text/tokenRange';

const AS = wordId('as');
const THAT = wordId('that');
const WHEN = wordId('when');

/** Content of a subordinate report without the main clause: "Although Lind said the soup was hot, | the guests stayed". */
export function withoutMainClause(sentence: Sentence, source: Source, content: readonly TokenRange[]): TokenRange[] {
  const last = content.at(-1);
  if (last === undefined || source.side !== 'left' || !isSubordinate(sentence, source.first)) return [...content];
  const { tags, within } = sentence;
  for (let i = last.first + 1; i < last.past; i++) {
    // "has said it is “dead,” | he is free to change it"
    const marked = within[i] !== 0 && within[i + 1] === 0 && tags[i - 1] === Tag.Comma;
    if (!marked && (within[i] !== 0 || tags[i] !== Tag.Comma)) continue;
    const complete = within[i - 1] !== 0 || hasFiniteVerb(sentence, last.first, i);
    if (complete && clauseBegins(sentence, i + 1))
      return [...content.slice(0, -1), { first: last.first, past: marked ? i + 1 : i }];
  }
  return [...content];
}

/** Whether a subordinator opens the sentence right before the subject: "Before | Okoye said"; "as" names who says the main clause. */
function isSubordinate({ tokens, first }: Sentence, subject: number): boolean {
  const at = subject - 1;
  if (at !== first && !(at === first + 1 && tokens.isA(first, WordClass.Conjunction | WordClass.Adverb))) return false;
  const word = tokens.word(at);
  if (!tokens.isA(at, WordClass.Subordinator) || word === AS || word === THAT) return false;
  return word === WHEN || !(QUESTION_WORDS.has(word) || CONDITIONALS.has(word));
}

/** A subject with its verb: "the guests | stayed", "two others | had left"; at the very end the verb may look like a noun: "the sum | doubles". */
function clauseBegins(sentence: Sentence, i: number): boolean {
  const { tokens, tags, past } = sentence;
  const subject = nounPhraseAt(sentence, i);
  let verb = subject.past;
  if (tags[i] === Tag.Number && tags[i + 1] === Tag.Pronoun) verb = i + 2;
  while (verb < past && tags[verb] === Tag.Adverb) verb++;
  if (verb === i) return false;
  if (verb >= past || tags[verb] === Tag.Stop) return verb - i > 1 && tokens.isA(verb - 1, WordClass.FiniteVerb);
  return tags[verb] === Tag.Verb || tags[verb] === Tag.Auxiliary;
}
