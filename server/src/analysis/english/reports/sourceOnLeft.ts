import { NONRESTRICTIVE_RELATIVES, REFLEXIVES, RESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { endsInS } from '../phrases/endsInS';
import { adjunctAt, hasFiniteVerb, isTime, nounPhraseAt, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { beforeAdjuncts, withParticiple } from './adjunctsOfSubject';
import { apposedName, appositionStart } from './appositions';
import { beforeBrackets } from './brackets';
import { isNamed } from './namedPhrase';
import { opensClause } from './outerSubject';
import type { Source } from './source';
import type { TokenRange } from '../../text/tokenRange';
import { CAPITAL_A, CAPITAL_Z, PERIOD } from '../../text/codeUnits';

const THOSE = wordId('those');
/** "Okoye however said" */
const HOWEVER = wordId('however');
/** In tokens. */
const LONGEST_RELATIVE = 12;

/** "Okoye said", "Okoye, who runs the port, said", "Okoye on Monday repeatedly said": the subject before the verb group. */
export function sourceOnLeft(sentence: Sentence, group: number): Source | undefined {
  const { tokens, tags } = sentence;
  const end = beforeInsertions(sentence, group);
  if (end <= sentence.first) return undefined;
  const { subject, past } = beforeTimes(sentence, end);
  if (subject.past === subject.first) {
    const described = headOfParticiple(sentence, end) ?? headOfRestrictive(sentence, end);
    return described && { range: described, side: 'left', first: described.first };
  }
  if (isRelative(sentence, subject)) return { range: subject, side: 'left', first: subject.first };
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

/** Where what stands between subject and verb begins: "(Labour)", "itself", an apposition; -1 where a comma opens none. */
function beforeInsertions(sentence: Sentence, group: number): number {
  const { tags, first, within, tokens } = sentence;
  let end = beforeBrackets(sentence, group);
  if (end - 1 > first && within[end - 1] === 0 && (REFLEXIVES.has(tokens.word(end - 1)) || tokens.is(end - 1, HOWEVER)))
    end--;
  const described = commaBeforeMarks(sentence, end);
  if (described > 0) return described;
  end = beforeLetters(sentence, end > first && tags[end - 1] === Tag.Comma ? end - 1 : end, end);
  const closed = end > first && (tags[end - 1] === Tag.Comma || tags[end - 1] === Tag.Dash) && within[end - 1] === 0;
  if (!closed) return end;
  const open = appositionStart(sentence, end - 1);
  return open < 0 ? nameBeforeAdjunct(sentence, end - 1) : beforeBrackets(sentence, open);
}

/** "Lydia Okoye | for the Harbour Board, | says they are ready": the end of a name before an adjunct whose comma no other opens; -1 for none. */
function nameBeforeAdjunct(sentence: Sentence, comma: number): number {
  if (sentence.tags[comma] !== Tag.Comma) return -1;
  const name = nounPhraseAt(sentence, sentence.first, false);
  const whole = name.past - name.first > 1 && isNamed(sentence, name) && sentence.tags[name.past] === Tag.Preposition;
  return whole && adjunctAt(sentence, name.past) === comma ? name.past : -1;
}

/** "Okoye |, who calls the road a “sewer,” | said": the comma before a relative clause that ends inside marks; 0 for none. */
function commaBeforeMarks({ tokens, tags, within, first }: Sentence, end: number): number {
  const mark = within[end - 1];
  if (mark === undefined || mark === 0 || end - 2 <= first || tags[end - 2] !== Tag.Comma) return 0;
  let i = end - 2;
  while (i > first && within[i] === mark) i--;
  if (within[i] !== 0 || tags[i] === Tag.Comma) return 0;
  while (i > first && within[i] === 0 && tags[i] !== Tag.Comma && tags[i] !== Tag.Stop) i--;
  return tags[i] === Tag.Comma && NONRESTRICTIVE_RELATIVES.has(tokens.word(i + 1)) ? i : 0;
}

/** "Ada Okoye, MD, PhD | told", "Ada Okoye, Ph.D. | told": the comma before the letters behind a name, where none closes them. */
function beforeLetters(sentence: Sentence, past: number, end: number): number {
  const { tokens, tags, first } = sentence;
  let i = past;
  while (i - 1 > first && endsInCapital(tokens, i - 1) && tags[i - 2] === Tag.Comma) i -= 2;
  if (i === past) return end;
  const name = nounPhraseBefore(sentence, i);
  const full = name.past - name.first > 1 && isNamed(sentence, name) && tags[name.first - 1] !== Tag.Preposition;
  return full ? i : end;
}

/** "MD", "Ph.D.", not "Okoye". */
function endsInCapital(tokens: Tokens, i: number): boolean {
  const past = tokens.end(i) - (tokens.has(i, Shape.Dotted) ? 1 : 0);
  const unit = tokens.text.charCodeAt(past - 1);
  return tokens.has(i, Shape.Capital) && past - tokens.start(i) > 1 && unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

/** "Okoye on Monday | said": the time is no subject. Gives the subject, and where the words behind it begin. */
function beforeTimes(sentence: Sentence, end: number): { subject: TokenRange; past: number } {
  const { tokens, tags, first } = sentence;
  let past = end;
  let subject = subjectBefore(sentence, past);
  while (
    subject.past > subject.first &&
    subject.past - subject.first <= (tokens.char(subject.first + 1) === PERIOD ? 3 : 2) &&
    isTime(tokens, subject.past - 1) &&
    !isSurname(sentence, subject) &&
    !tokens.has(subject.past - 1, Shape.Clitic)
  ) {
    // "Families evacuated at midnight | said"
    const described = withParticiple(sentence, subject);
    if (described !== subject) return { subject: described, past };
    past = subject.first;
    if (past > first && tags[past - 1] === Tag.Preposition) past--;
    subject = subjectBefore(sentence, past);
  }
  return { subject, past };
}

/** "Day | said", "but May | said": a time would have its subject before it. */
function isSurname({ tokens, tags, within, first }: Sentence, { first: name, past }: TokenRange): boolean {
  if (past - name !== 1 || !tokens.has(name, Shape.Capital) || !tokens.isA(name, NAME)) return false;
  const before = tags[name - 1];
  return name === first || within[name - 1] !== 0 || before === Tag.Conjunction || before === Tag.Subordinator;
}

const NAME = WordClass.Surname | WordClass.MaleName | WordClass.FemaleName;

/** "Those surveyed | said", "half of the farmers polled | said": right before another verb, a participle. */
function headOfParticiple(sentence: Sentence, end: number): TokenRange | undefined {
  const { tokens, tags } = sentence;
  if (tags[end - 1] !== Tag.Verb || endsInS(tokens, end - 1)) return undefined;
  const head = nounPhraseBefore(sentence, end - 1);
  if (head.past === head.first || !opensClause(sentence, head)) return undefined;
  return tags[head.first] === Tag.Pronoun && !tokens.is(head.first, THOSE) && head.past - head.first === 1
    ? undefined
    : { first: head.first, past: end };
}

/** The noun phrase, or the relative pronoun, that ends just before `past`. */
function subjectBefore(sentence: Sentence, past: number): TokenRange {
  const pronoun = { first: past - 1, past };
  return isRelative(sentence, pronoun) ? pronoun : nounPhraseBefore(sentence, past);
}

/** "Okoye, | who | said", "a trust | which | replied"; not the question in "asked who said so". */
export function isRelative({ tokens, tags, first }: Sentence, range: TokenRange): boolean {
  const before = tags[range.first - 1];
  return (
    range.past - range.first === 1 &&
    range.first > first &&
    NONRESTRICTIVE_RELATIVES.has(tokens.word(range.first)) &&
    (before === Tag.Comma || before === Tag.Dash || before === Tag.Noun || before === Tag.Name || before === Tag.Number)
  );
}

/** "A man who saw the crash said": the crash is the object of the relative clause, and the man is the subject. */
function headOfRelative(sentence: Sentence, range: TokenRange): TokenRange {
  const { tokens, tags, within, first } = sentence;
  let verb = false;
  for (let i = range.first - 1; i > first && i > range.first - LONGEST_RELATIVE; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Comma || tags[i] === Tag.Stop) return range;
    if (tags[i] === Tag.Verb || tags[i] === Tag.Base || tags[i] === Tag.Auxiliary) verb = true;
    if (!NONRESTRICTIVE_RELATIVES.has(tokens.word(i))) continue;
    // "Okoye |, who is chair of the port | said": no comma closes it.
    const comma = tags[i - 1] === Tag.Comma && within[i - 1] === 0;
    const head = nounPhraseBefore(sentence, comma ? i - 1 : i);
    if (comma && !(isNamed(sentence, head) && opensClause(sentence, head))) return range;
    return verb && head.past > head.first ? head : range;
  }
  return range;
}

/** "The officials whose laws have been struck down | say": the noun before the relative clause, which ends with its own verb. */
function headOfRestrictive(sentence: Sentence, end: number): TokenRange | undefined {
  const { tokens, tags, within, first } = sentence;
  for (let i = end - 1; i > first && end - i < LONGEST_RELATIVE; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Comma || tags[i] === Tag.Stop) return undefined;
    if (!RESTRICTIVE_RELATIVES.has(tokens.word(i)) || (tags[i - 1] !== Tag.Noun && tags[i - 1] !== Tag.Name)) continue;
    const head = nounPhraseBefore(sentence, i);
    const described = head.past > head.first && opensClause(sentence, head) && hasFiniteVerb(sentence, i + 1, end);
    return described ? head : undefined;
  }
  return undefined;
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
