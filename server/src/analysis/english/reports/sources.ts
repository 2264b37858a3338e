import { PASSIVE_AUXILIARIES } from '../lexicon/verbForms';
import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { hasFiniteVerb, isTime, nounPhraseAt, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { appositionEnd } from './appositions';
import { hasMainVerb } from './insertedVerbs';
import { headOfPhrase, isNamed } from './namedPhrase';
import { opensClause } from './outerSubject';
import type { Report } from './report';
import type { Source } from './source';
import { sourceOnLeft } from './sourceOnLeft';
import { goesOnBehind, sourceOnRight } from './sourceOnRight';
import { wordId, WordClass } from '../words';

const WITH = wordId('with');
const WHOSE = wordId('whose');

/** The source of a cue whose verb group begins at `group`; `earlier` are the reports of the sentence found so far. */
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
    return subjectBehindWith(sentence, cue) ?? inheritedSource(sentence, cue, earlier);
  if (boundary && !closesRelative(sentence, before)) {
    const right = sourceOnRight(sentence, cue, group);
    if (right !== undefined) return right;
  }
  const left = sourceOnLeft(sentence, group);
  if (left !== undefined) return goesOnBehind(sentence, cue + 1) ? left : (describedName(sentence, left) ?? left);
  if (tags[before] === Tag.Conjunction || tags[before] === Tag.Comma) return inheritedSource(sentence, cue, earlier);
  return undefined;
}

/**
 * "The singer, who was born in 1988, | writes", "Okoye, a lawyer who handles such cases, | said": the comma closes a relative clause,
 * and the verb is the subject's before it.
 */
function closesRelative(sentence: Sentence, comma: number): boolean {
  const { tokens, tags, within, first } = sentence;
  if (tags[comma] !== Tag.Comma || within[comma] !== 0) return false;
  for (let i = comma - 1; i > first; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Stop) return false;
    if (tags[i] !== Tag.Comma) continue;
    if (NONRESTRICTIVE_RELATIVES.has(tokens.word(i + 1)) || tokens.is(i + 1, WHOSE)) return true;
    const described = nounPhraseBefore(sentence, i);
    const subject = described.past > described.first && opensClause(sentence, described);
    return subject && hasFiniteVerb(sentence, i + 1, comma) && !hasMainVerb(sentence, i + 1, comma);
  }
  return false;
}

/**
 * "Rita Holt |, head of the port | said": the name whose description no comma closes. In "Rita Holt, a spokesman said, was late" the
 * sentence goes on.
 */
function describedName(sentence: Sentence, { range, side }: Source): Source | undefined {
  const { tokens, tags, within, first } = sentence;
  const comma = range.first - 1;
  if (tags[comma] !== Tag.Comma || within[comma] !== 0 || isNamed(sentence, range)) return undefined;
  const head = headOfPhrase(sentence, range);
  if (head + 1 >= range.past || !tokens.isA(head, WordClass.Role | WordClass.Title)) return undefined;
  const name = nounPhraseBefore(sentence, comma);
  const whole = name.past - name.first > 1 && isNamed(sentence, name);
  const opens = name.first === first || within[name.first - 1] !== 0;
  return whole && opens ? { range: name, side, first: name.first } : undefined;
}

/** "The party wants a vote, with its leader, Ada Okoye, | saying …": a clause of its own, whose subject stands behind "with". */
function subjectBehindWith(sentence: Sentence, cue: number): Source | undefined {
  const source = sourceOnLeft(sentence, cue);
  return source !== undefined && source.first > sentence.first && sentence.tokens.is(source.first - 1, WITH)
    ? source
    : undefined;
}

/** "she was saying", not "…, saying" */
function isProgressive(sentence: Sentence, cue: number): boolean {
  return PASSIVE_AUXILIARIES.has(sentence.tokens.word(cue - 1));
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
