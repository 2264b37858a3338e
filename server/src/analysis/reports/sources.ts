import { hasFiniteVerb, isTime, nounPhraseAt, nounPhraseBefore, type Range, type Sentence, isColon } from '../phrases';
import { Tag } from '../tags';
import { Shape } from '../tokens';
import { wordId, wordSet, WordClass } from '../words';
import { appositionEnd, appositionStart, apposedName, isNamed } from './appositions';
import { clauseEnd, leftContent } from './clauses';
import { ADDRESSES } from './cues';
import type { Report } from './report';

const THAT = wordId('that');
const BE = wordSet("is are was were be been being 's 're isn't wasn't aren't weren't");
const RELATIVES = wordSet('who which');

export interface Source {
  readonly range: Range;
  readonly side: 'left' | 'right' | 'inherited';
  /** The first token of the tag: source, apposition, auxiliaries, cue. */
  readonly first: number;
}

export function findSource(
  sentence: Sentence,
  cue: number,
  group: number,
  earlier: readonly Report[],
): Source | undefined {
  const { tags } = sentence;
  const before = group - 1;
  const boundary =
    group === sentence.first ||
    sentence.within[before] !== 0 ||
    tags[before] === Tag.Stop ||
    tags[before] === Tag.Comma ||
    tags[before] === Tag.Dash;
  if (tags[cue] === Tag.Gerund && group === cue && !isProgressive(sentence, cue))
    return inheritedSource(sentence, cue, earlier);
  if (boundary && !closesRelative(sentence, before)) {
    const right = sourceOnRight(sentence, cue, group);
    if (right !== undefined) return right;
  }
  const left = sourceOnLeft(sentence, group);
  if (left !== undefined) return left;
  if (tags[before] === Tag.Conjunction || tags[before] === Tag.Comma) return inheritedSource(sentence, cue, earlier);
  return undefined;
}

/** "The singer, who was born in 1988, | writes": the comma closes a relative clause, and the verb is the subject's before it. */
function closesRelative({ tokens, tags, within, first }: Sentence, comma: number): boolean {
  if (tags[comma] !== Tag.Comma || within[comma] !== 0) return false;
  for (let i = comma - 1; i > first; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Stop) return false;
    if (tags[i] === Tag.Comma) return RELATIVES.has(tokens.word(i + 1));
  }
  return false;
}

function isProgressive(sentence: Sentence, cue: number): boolean {
  return BE.has(sentence.tokens.word(cue - 1));
}

/** `…", said Ada Okoye, who runs the port.` What follows the name must not be its verb. */
function sourceOnRight(sentence: Sentence, cue: number, group: number): Source | undefined {
  const { tokens, tags, past, within } = sentence;
  const range = nounPhraseAt(sentence, cue + 1);
  if (range.past === range.first || tags[range.first] === Tag.Adverb) return undefined;
  if (isTime(tokens, range.first) && range.past - range.first === 1) return undefined;
  const afterQuote = group > sentence.first && within[group - 1] !== 0;
  const word = tokens.word(cue);
  if (ADDRESSES.has(word) && !afterQuote) return undefined;
  const next = tags[range.past];
  if (range.past < past && (next === Tag.Verb || next === Tag.Auxiliary || next === Tag.Participle)) return undefined;
  if (range.past < past && tokens.is(range.past, THAT) && !afterQuote) return undefined;
  if (group === sentence.first && !isColon(tokens, range.past) && within[range.past] === 0) return undefined;
  if (!afterQuote && group > sentence.first) {
    const left = leftContent(sentence, group);
    if (left === undefined || !hasFiniteVerb(sentence, left.first, left.past)) return undefined;
    if (
      range.past < past &&
      hasFiniteVerb(sentence, range.past, clauseEnd(sentence, range.past)) &&
      tags[range.past] !== Tag.Comma &&
      !RELATIVES.has(tokens.word(range.past)) &&
      tags[range.past] !== Tag.Preposition
    )
      return undefined;
  }
  if (
    tags[range.first] === Tag.Pronoun &&
    (tokens.isA(range.first, WordClass.Subordinator) || !tokens.isA(range.first, WordClass.Pronoun))
  )
    return undefined;
  return { range: apposedName(sentence, range, range.past) ?? range, side: 'right', first: group };
}

export function sourceOnLeft(sentence: Sentence, group: number): Source | undefined {
  const { tokens, tags, first, within } = sentence;
  let end = group;
  // "on Monday", "in a statement" between subject and verb, and "(Labour)".
  if (end > first && tags[end - 1] === Tag.Bracket && tokens.char(end - 1) === 0x29) {
    let open = end - 2;
    while (open > first && tokens.char(open) !== 0x28 && end - open < 30) open--;
    if (tokens.char(open) === 0x28) end = open;
  }
  if (end > first && (tags[end - 1] === Tag.Comma || tags[end - 1] === Tag.Dash) && within[end - 1] === 0) {
    const open = appositionStart(sentence, end - 1);
    if (open < 0) return undefined;
    end = open;
  }
  if (end <= first) return undefined;
  let range = nounPhraseBefore(sentence, end);
  // "Okoye on Monday said": the time is no subject.
  while (
    range.past > range.first &&
    range.past - range.first <= 2 &&
    isTime(tokens, range.past - 1) &&
    !tokens.has(range.past - 1, Shape.Clitic)
  ) {
    end = range.first;
    if (end > first && tags[end - 1] === Tag.Preposition) end--;
    range = nounPhraseBefore(sentence, end);
  }
  if (range.past === range.first) return undefined;
  range = ownerOfPlace(sentence, range);
  const start = tags[range.first];
  if (
    start === Tag.Pronoun &&
    tokens.isA(range.first, WordClass.Subordinator) &&
    !RELATIVES.has(tokens.word(range.first))
  )
    return undefined;
  const named = end < group ? apposedName(sentence, range, end) : undefined;
  return { range: named ?? range, side: 'left', first: range.first };
}

/** "Tim Brand with the water board said": the person before the preposition is the subject. */
function ownerOfPlace(sentence: Sentence, range: Range): Range {
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

/** The subject of the clause goes on: "Okoye agreed and said …", "…, adding that …". */
function inheritedSource(sentence: Sentence, cue: number, earlier: readonly Report[]): Source | undefined {
  const { tags, tokens } = sentence;
  const last = earlier.at(-1);
  if (last?.source !== undefined) return { range: last.source, side: 'inherited', first: cue };
  for (let i = sentence.first; i < cue; i++) {
    if (sentence.within[i] !== 0 || tags[i] === Tag.Preposition || tags[i] === Tag.Subordinator) {
      if (tags[i] === Tag.Preposition || tags[i] === Tag.Subordinator) {
        const phrase = nounPhraseAt(sentence, i + 1);
        if (tags[i] === Tag.Preposition && phrase.past > i + 1) i = phrase.past - 1;
      }
      continue;
    }
    const phrase = nounPhraseAt(sentence, i);
    if (phrase.past === phrase.first || isTime(tokens, phrase.first)) continue;
    if (verbFollows(sentence, phrase.past, cue)) return { range: phrase, side: 'inherited', first: cue };
    i = phrase.past - 1;
  }
  return undefined;
}

/** Whether a phrase that ends at `i` is the subject of a verb before `limit`. */
function verbFollows(sentence: Sentence, i: number, limit: number): boolean {
  const { tags } = sentence;
  let at = i;
  if (tags[at] === Tag.Comma) {
    const close = appositionEnd(sentence, at);
    if (close > 0) at = close + 1;
  }
  while (at < limit && tags[at] === Tag.Adverb) at++;
  return at < limit && (tags[at] === Tag.Verb || tags[at] === Tag.Auxiliary);
}
