import { adjunctAt, hasFiniteVerb, nounPhraseAt, type Sentence, isColon } from '../phrases/phrases';
import { OBJECT_PRONOUNS, RESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { Tag } from '../tags';
import { wordId, WordClass, wordSet } from '../words';
import { apposedName, appositionEnd } from './appositions';
import { headOfPhrase, isNamed } from './namedPhrase';
import { leftContent } from './leftContent';
import { clauseFrom } from './reportedClauses';
import { type Report, scored } from './report';
import { IntegerSet } from '../../text/integerSet';
import type { TokenRange } from '../../text/tokenRange';

const AND = wordId('and');
/** In tokens. */
const LONGEST_DESCRIPTION = 20;

/** "According to the ministry, the road is open." "The road is open, according to the ministry." */
export function accordingTo(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, tags, past } = sentence;
  const described = objectPronoun(sentence, cue + 2) ?? withoutNextClause(sentence, nounPhraseAt(sentence, cue + 2));
  if (described.past === described.first) return undefined;
  const source = nameBehind(sentence, described) ?? joinedSource(sentence, described);
  const tagPast = sourceTail(sentence, source.past);
  const left = leftContent(sentence, cue) ?? clauseWithoutComma(sentence, cue, source);
  const content: TokenRange[] = [];
  if (left !== undefined && (left.past - left.first > 1 || sentence.within[left.first] !== 0)) content.push(left);
  const next = tagPast < past && (tags[tagPast] === Tag.Comma || isColon(tokens, tagPast)) ? tagPast + 1 : tagPast;
  const interrupts =
    left === undefined || !hasFiniteVerb(sentence, left.first, left.past) || sentence.within[next] !== 0;
  if (next > tagPast && next < past && interrupts && tags[next] !== Tag.Subordinator) {
    const right = clauseFrom(sentence, next);
    if (right !== undefined && right.past - right.first > 1) content.push(right);
  } else if (left === undefined && next < past) {
    const right = clauseFrom(sentence, next);
    if (right !== undefined && hasFiniteVerb(sentence, right.first, right.past)) content.push(right);
  }
  if (content.length === 0) return undefined;
  return scored(sentence, { first: cue, past: cue + 2 }, source, 'right', content, 'according-to');
}

/** "According to | him |, the road was open", which is no subject; "her" may begin "her lawyer". */
function objectPronoun({ tokens, tags }: Sentence, i: number): TokenRange | undefined {
  return OBJECT_PRONOUNS.has(tokens.word(i)) && tags[i] !== Tag.Possessive ? { first: i, past: i + 1 } : undefined;
}

/** "Prices rose by a tenth | according to the guild": who is named, or has an office, not "according to need". */
function clauseWithoutComma(sentence: Sentence, cue: number, source: TokenRange): TokenRange | undefined {
  const { tokens, tags, within, first } = sentence;
  const parted = EDGES.has(tags[cue - 1]!);
  if (cue - first < 3 || parted || within[cue - 1] !== 0 || !hasFiniteVerb(sentence, first, cue)) return undefined;
  const speaks = isNamed(sentence, source) || tokens.isA(headOfPhrase(sentence, source), SPEAKING);
  return speaks && !RULES.has(tokens.word(source.past - 1)) ? { first, past: cue } : undefined;
}

/** What a clause that "according to" goes on with does not end with. */
const EDGES = new IntegerSet([
  Tag.Stop,
  Tag.Comma,
  Tag.Dash,
  Tag.Conjunction,
  Tag.Subordinator,
  Tag.Verb,
  Tag.Auxiliary,
]);
/** What things are done by: "shared out according to the rules". */
const RULES = wordSet('act budget code formula law laws plan plans protocol rule rules schedule timetable');
const SPEAKING = WordClass.Role | WordClass.Title | WordClass.Group | WordClass.Document;

/** "according to the guild | and sales have fallen": what has a verb behind it begins another clause. */
function withoutNextClause({ tokens, tags, past }: Sentence, phrase: TokenRange): TokenRange {
  const next = tags[phrase.past];
  if (phrase.past >= past || (next !== Tag.Verb && next !== Tag.Auxiliary)) return phrase;
  const conjunction = tokens.find(phrase.first, phrase.past, WordClass.Conjunction);
  return conjunction > phrase.first ? { first: phrase.first, past: conjunction } : phrase;
}

/** "According to the minister, Ada Okoye, the road is open": a clause begins behind the name. */
function nameBehind(sentence: Sentence, described: TokenRange): TokenRange | undefined {
  const { tokens, tags, past } = sentence;
  if (!tokens.isA(headOfPhrase(sentence, described), WordClass.Role | WordClass.Title)) return undefined;
  const name = apposedName(sentence, described, described.past);
  if (name === undefined || tags[name.past] !== Tag.Comma) return name;
  const next = name.past + 1;
  const subject = nounPhraseAt(sentence, next);
  return subject.past > next && tags[next] !== Tag.Number && hasFiniteVerb(sentence, subject.past, past)
    ? name
    : undefined;
}

/** "Okoye | and two clerks |,": a second source up to the comma. */
function joinedSource(sentence: Sentence, named: TokenRange): TokenRange {
  const { tokens, tags } = sentence;
  if (!tokens.is(named.past, AND)) return named;
  const second = nounPhraseAt(sentence, named.past + 1);
  const closed = second.past > second.first && tags[second.past] === Tag.Comma;
  return closed ? { first: named.first, past: second.past } : named;
}

/** "a report | written for the bank |,", "people | who saw the crash |,", "a memo | that I have seen |,": the comma behind the clause that describes a source. */
function describedTo({ tokens, tags, within, past }: Sentence, start: number): number {
  const participle = tags[start] === Tag.Verb && tokens.isA(start, WordClass.FiniteVerb);
  if (!participle && !RESTRICTIVE_RELATIVES.has(tokens.word(start))) return start;
  for (let i = start + 1; i < past && i < start + LONGEST_DESCRIPTION; i++) {
    if (within[i] !== 0 || tags[i] === Tag.Stop) return start;
    if (tags[i] === Tag.Comma) return i;
  }
  return start;
}

/** The end of what describes a source behind it: "Okoye, the port's director, …", "Okoye (Labour)". */
function sourceTail(sentence: Sentence, past: number): number {
  const { tokens, tags } = sentence;
  let i = describedTo(sentence, past);
  for (let end = adjunctAt(sentence, i); end > i; end = adjunctAt(sentence, i)) {
    // "according to the guild | over 300 boats were sold": a subject.
    if (tags[end] === Tag.Auxiliary || (tags[i + 1] === Tag.Number && tags[end] === Tag.Verb)) break;
    i = end;
  }
  if (tags[i] !== Tag.Comma) return i;
  const close = appositionEnd(sentence, i);
  return close > 0 && !tokens.isA(i + 1, WordClass.Conjunction) ? close : i;
}
