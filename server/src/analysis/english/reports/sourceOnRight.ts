import { FORMS_OF_TELL, LISTENER_CUES } from '../lexicon/cueConstructions';
import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { hasFiniteVerb, isColon, isTime, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { apposedName } from './appositions';
import { leftContent } from './leftContent';
import { clauseEnd } from './reportedClauses';
import { verbIn } from './sharedValues';
import type { Source } from './source';
import type { TokenRange } from '../../text/tokenRange';

const THAT = wordId('that');

/** `…", said Ada Okoye, who runs the port.` What follows the name must not be its verb. */
export function sourceOnRight(sentence: Sentence, cue: number, group: number): Source | undefined {
  const { tokens, tags, past, within } = sentence;
  const range = nounPhraseAt(sentence, cue + 1);
  if (!canBeSource(sentence, range)) return undefined;
  const afterQuote = standsAfterQuote(sentence, group);
  if (LISTENER_CUES.has(tokens.word(cue)) && !afterQuote && !closesClause(sentence, cue, group, range.past))
    return undefined;
  const next = tags[range.past];
  if (range.past < past && (next === Tag.Verb || next === Tag.Auxiliary || next === Tag.Participle)) return undefined;
  if (range.past < past && tokens.is(range.past, THAT) && !afterQuote) return undefined;
  if (group === sentence.first && !isColon(tokens, range.past) && within[range.past] === 0) return undefined;
  if (!afterQuote && group > sentence.first && !interruptsClause(sentence, group, range.past)) return undefined;
  return { range: apposedName(sentence, range, range.past) ?? range, side: 'right', first: group };
}

/** `“…,” | said`, and with the comma outside the marks, as British papers have it: `“…”, | said`. */
function standsAfterQuote({ tags, within, first }: Sentence, group: number): boolean {
  if (group <= first) return false;
  if (within[group - 1] !== 0) return true;
  return tags[group - 1] === Tag.Comma && within[first] !== 0 && within[group - 2] === within[first];
}

/** Somebody or something: no time, "that", "when". */
function canBeSource({ tokens, tags }: Sentence, { first, past }: TokenRange): boolean {
  if (past === first || tags[first] === Tag.Adverb) return false;
  if (isTime(tokens, first) && past - first === 1) return false;
  if (tags[first] !== Tag.Pronoun) return true;
  return tokens.isA(first, WordClass.Pronoun) && !tokens.isA(first, WordClass.Subordinator);
}

/** "Leith, said Okoye, was dying": the verb of the subject before the tag. */
export function goesOnBehind({ tags, past }: Sentence, i: number): boolean {
  return i + 1 < past && tags[i] === Tag.Comma && (tags[i + 1] === Tag.Auxiliary || tags[i + 1] === Tag.Verb);
}

/** "The bridge may fall, warned Okoye.": nobody is warned here, as in "Okoye, warned Reid, left". */
function closesClause(sentence: Sentence, cue: number, group: number, i: number): boolean {
  const { tokens, tags, past } = sentence;
  const ends = i >= past || tags[i] === Tag.Comma || tags[i] === Tag.Stop;
  if (!ends || FORMS_OF_TELL.has(tokens.word(cue))) return false;
  const left = leftContent(sentence, group);
  return left !== undefined && hasFiniteVerb(sentence, left.first, left.past);
}

/** "The bridge, said Okoye, | is closed": a clause stands before the tag, and behind the source no other one begins. */
function interruptsClause(sentence: Sentence, group: number, i: number): boolean {
  const { tokens, tags, past } = sentence;
  const left = leftContent(sentence, group);
  if (left === undefined) return false;
  // `“We are glad” about the plan, said Okoye.`
  const quoted = sentence.within[left.first] !== 0 && verbIn(sentence, left.first, left.past);
  if (!quoted && !hasFiniteVerb(sentence, left.first, left.past)) return goesOnBehind(sentence, i);
  return (
    i >= past ||
    !hasFiniteVerb(sentence, i, clauseEnd(sentence, i)) ||
    tags[i] === Tag.Comma ||
    tags[i] === Tag.Preposition ||
    NONRESTRICTIVE_RELATIVES.has(tokens.word(i))
  );
}
