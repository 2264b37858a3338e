import type { Stretch } from '../../text/marks';
import { apposedName } from '../reports/appositions';
import { beforeBrackets } from '../reports/brackets';
import { isTime, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { tagSentence } from '../tagging/tagSentence';
import { Tag } from '../tags';
import { Kind, Shape } from '../../text/tokens';
import { WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';
import { COLON } from '../../text/codeUnits';

/** Person named beside a stretch that no report covers, and the tie. */
interface Beside {
  readonly rule: 'colon' | 'dash';
  readonly source: TokenRange;
}

/** The speaker whom a colon before a stretch or a dash behind it names. */
export function speakerBeside(sentence: Sentence, stretch: Stretch): Beside | undefined {
  const before = speakerBeforeColon(sentence, stretch);
  if (before !== undefined) return { rule: 'colon', source: before };
  const behind = speakerBehindDash(sentence, stretch);
  return behind === undefined ? undefined : { rule: 'dash', source: behind };
}

/** `Okoye: "…"`, `Okoye (Lab, Northgate): "…"`, `The minister, in Lagos: "…"`; not `two words: "…"` in lower case without a person. */
function speakerBeforeColon(sentence: Sentence, stretch: Stretch): TokenRange | undefined {
  const { tokens, tags } = sentence;
  const colon = stretch.open - 1;
  if (colon <= sentence.first || tokens.char(colon) !== COLON) return undefined;
  const phrase = nounPhraseAt(sentence, sentence.first);
  // "READ MORE: …", "WATCH: …" are no speakers.
  if (tokens.has(sentence.first, Shape.AllCapitals) && tokens.isA(sentence.first, WordClass.Common)) return undefined;
  const end = beforeBrackets(sentence, colon);
  const named = phrase.past > phrase.first && (phrase.past === end || tags[phrase.past] === Tag.Comma);
  const subject = named ? phrase : subjectOf(sentence, end, true);
  // "You can quote our chief executive, Martin Oakes: …"
  return subject && (apposedName(sentence, subject, subject.past) ?? subject);
}

/** `"…" — Ada Okoye, mayor`, `"…" — reader Ada Okoye` */
function speakerBehindDash(sentence: Sentence, stretch: Stretch): TokenRange | undefined {
  const { tokens, tags } = sentence;
  const dash = stretch.close + 1;
  if (dash >= tokens.count || tokens.kind(dash) !== Kind.Dash || !opensSignature(sentence, dash + 1)) return undefined;
  if (tokens.has(dash, Shape.ParagraphStart)) return undefined;
  const behind = dash < sentence.past ? sentence : signature(sentence, dash);
  const phrase = nounPhraseAt(behind, dash + 1);
  return phrase.past > phrase.first &&
    (phrase.past >= behind.past || tags[phrase.past] === Tag.Comma || tags[phrase.past] === Tag.Stop)
    ? phrase
    : undefined;
}

function opensSignature({ tokens }: Sentence, i: number): boolean {
  return tokens.has(i, Shape.Capital) || (tokens.isA(i, WordClass.Role) && tokens.has(i + 1, Shape.Capital));
}

/** The sentence behind a quotation that ends with its own full stop. */
function signature({ tokens, tags, within }: Sentence, dash: number): Sentence {
  const past = tokens.sentenceStart(tokens.sentenceOf(dash) + 1);
  tagSentence(tokens, dash, past, tags);
  return { tokens, tags, within, first: dash, past };
}

/** Whether the stretch, and others like it, are the whole sentence. */
export function standsAlone(sentence: Sentence, stretch: Stretch): boolean {
  const { tokens, tags, within } = sentence;
  for (let i = sentence.first; i < sentence.past; i++) {
    if (within[i] !== 0) continue;
    const kind = tokens.kind(i);
    if (kind !== Kind.Punctuation && kind !== Kind.Dash && kind !== Kind.Bracket && tags[i] !== Tag.Conjunction)
      return false;
  }
  return stretch.close - stretch.open > 2;
}

/** A subject of a sentence, which it tags first: the first, or the last before `limit`; one with a name rather than one without. */
export function subjectOf(sentence: Sentence, limit = sentence.past, last = false): TokenRange | undefined {
  const { tokens, tags, within } = sentence;
  tagSentence(tokens, sentence.first, sentence.past, tags);
  let found: TokenRange | undefined;
  for (let i = sentence.first; i < limit; i++) {
    if (within[i] !== 0) continue;
    if (tags[i] === Tag.Preposition) {
      const phrase = nounPhraseAt(sentence, i + 1);
      if (phrase.past > i + 1) i = phrase.past - 1;
      continue;
    }
    const phrase = nounPhraseAt(sentence, i);
    if (phrase.past === phrase.first) continue;
    i = phrase.past - 1;
    const next = tags[phrase.past];
    const verb =
      next === Tag.Verb || next === Tag.Auxiliary || next === Tag.Adverb || next === Tag.Comma || next === Tag.Base;
    if (phrase.past >= limit || !verb || isTime(tokens, phrase.past - 1)) continue;
    if (!last) return phrase;
    found = phrase;
  }
  return found;
}
