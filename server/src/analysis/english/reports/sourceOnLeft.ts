import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { isTime, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { WordClass } from '../words';
import { beforeAdjuncts, withParticiple } from './adjunctsOfSubject';
import { apposedName, appositionStart } from './appositions';
import { isNamed } from './namedPhrase';
import type { Source } from './source';
import type { TokenRange } from '../../text/tokenRange';
import { LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../text/codeUnits';

/** In tokens. */
const LONGEST_BRACKETS = 30;
const LONGEST_RELATIVE = 12;

/** "Okoye said", "Okoye, who runs the port, said", "Okoye on Monday repeatedly said": the subject before the verb group. */
export function sourceOnLeft(sentence: Sentence, group: number): Source | undefined {
  const { tokens, tags } = sentence;
  const end = beforeInsertions(sentence, group);
  if (end <= sentence.first) return undefined;
  const { subject, past } = beforeTimes(sentence, end);
  if (subject.past === subject.first) return undefined;
  const described = withParticiple(sentence, subject);
  const owner = described === subject ? beforeAdjuncts(sentence, ownerOfPlace(sentence, subject)) : described;
  const range = headOfRelative(sentence, owner);
  if (
    tags[range.first] === Tag.Pronoun &&
    tokens.isA(range.first, WordClass.Subordinator) &&
    !NONRESTRICTIVE_RELATIVES.has(tokens.word(range.first))
  )
    return undefined;
  const behind = range.past < subject.first ? range.past : past;
  const named = behind < group ? apposedName(sentence, range, behind) : undefined;
  return { range: named ?? range, side: 'left', first: range.first };
}

/** Where what stands between subject and verb begins: "(Labour)", an apposition; -1 where a comma opens none. */
function beforeInsertions(sentence: Sentence, group: number): number {
  const { tokens, tags, first, within } = sentence;
  let end = group;
  if (end > first && tags[end - 1] === Tag.Bracket && tokens.char(end - 1) === RIGHT_PARENTHESIS) {
    let open = end - 2;
    while (open > first && tokens.char(open) !== LEFT_PARENTHESIS && end - open < LONGEST_BRACKETS) open--;
    if (tokens.char(open) === LEFT_PARENTHESIS) end = open;
  }
  const closed = end > first && (tags[end - 1] === Tag.Comma || tags[end - 1] === Tag.Dash) && within[end - 1] === 0;
  return closed ? appositionStart(sentence, end - 1) : end;
}

/** "Okoye on Monday | said": the time is no subject. Gives the subject, and where the words behind it begin. */
function beforeTimes(sentence: Sentence, end: number): { subject: TokenRange; past: number } {
  const { tokens, tags, first } = sentence;
  let past = end;
  let subject = nounPhraseBefore(sentence, past);
  while (
    subject.past > subject.first &&
    subject.past - subject.first <= 2 &&
    isTime(tokens, subject.past - 1) &&
    !tokens.has(subject.past - 1, Shape.Clitic)
  ) {
    past = subject.first;
    if (past > first && tags[past - 1] === Tag.Preposition) past--;
    subject = nounPhraseBefore(sentence, past);
  }
  return { subject, past };
}

/** "A man who saw the crash said": the crash is the object of the relative clause, and the man is the subject. */
function headOfRelative(sentence: Sentence, range: TokenRange): TokenRange {
  const { tokens, tags, within, first } = sentence;
  let verb = false;
  for (let i = range.first - 1; i > first && i > range.first - LONGEST_RELATIVE; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Comma || tags[i] === Tag.Stop) return range;
    if (tags[i] === Tag.Verb || tags[i] === Tag.Base || tags[i] === Tag.Auxiliary) verb = true;
    if (!NONRESTRICTIVE_RELATIVES.has(tokens.word(i))) continue;
    const head = nounPhraseBefore(sentence, i);
    return verb && head.past > head.first ? head : range;
  }
  return range;
}

/** "Tim Brand with the water board said": the person before the preposition is the subject. */
function ownerOfPlace(sentence: Sentence, range: TokenRange): TokenRange {
  const { tags, first } = sentence;
  if (range.first - 2 < first || tags[range.first - 1] !== Tag.Preposition || tags[range.first - 2] !== Tag.Name)
    return range;
  const owner = nounPhraseBefore(sentence, range.first - 1);
  const before = owner.first - 1;
  const opens =
    owner.first === first ||
    tags[before] === Tag.Comma ||
    tags[before] === Tag.Conjunction ||
    tags[before] === Tag.Subordinator ||
    sentence.within[before] !== 0;
  return owner.past > owner.first && opens && isNamed(sentence, owner) ? owner : range;
}
