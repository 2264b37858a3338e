import { Tag } from './tags';
import { Kind, Shape, type Tokens } from './tokens';
import { wordId, wordSet, WordClass } from './words';

/** Tokens `first` up to, not including, `past`. */
export interface Range {
  readonly first: number;
  readonly past: number;
}

/** A sentence with its tags; marked stretches inside it count as one thing. */
export interface Sentence extends Range {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  /** Per token, 0 outside quotation marks. */
  readonly within: Int32Array;
}

const OF = wordId('of');
const AND = wordId('and');
const BY = wordId('by');
/** Prepositions that bind to the noun before them: "a spokesman for the port", "people familiar with the plan". */
const BINDING = wordSet('of for from with at in on near behind inside against among within to');
/** Adjectives behind their noun: "people familiar with the talks". */
const POSTNOMINAL = wordSet(
  'familiar close loyal privy knowledgeable responsible aware sympathetic critical based involved opposed',
);
const TIME_ADVERBS = wordSet(
  'today yesterday tomorrow tonight earlier later afterwards recently now then too also meanwhile',
);

/** Whether a token can stand inside a noun phrase before its head or be its head. */
function nominal(tag: number): boolean {
  return (
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Adjective ||
    tag === Tag.Number ||
    tag === Tag.Determiner ||
    tag === Tag.Possessive
  );
}

function head(tag: number): boolean {
  return tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;
}

/** A weekday, a month or a word such as "yesterday" says when, not who. */
export function isTime(tokens: Tokens, i: number): boolean {
  if (
    tokens.isA(i, WordClass.Month) &&
    tokens.isA(i - (tokens.char(i - 1) === 0x2e ? 2 : 1), WordClass.Title | WordClass.MaleName | WordClass.FemaleName)
  )
    return false;
  return tokens.isA(i, WordClass.Weekday | WordClass.Month | WordClass.TimeUnit) || TIME_ADVERBS.has(tokens.word(i));
}

/**
 * The noun phrase that begins at a token, with what `of` and `for` tie to it: "the head of the port authority". Stops
 * before commas, verbs and other prepositions. `past === first` when there is none.
 */
export function nounPhraseAt(sentence: Sentence, first: number, bind = true): Range {
  const { tokens, tags, past: end } = sentence;
  let i = first;
  let last = first;
  if ((tags[i] === Tag.Pronoun || (tags[i] === Tag.Determiner && tokens.is(i + 1, OF))) && i < end)
    return pronounPhrase(sentence, first);
  while (i < end && sentence.within[i] === 0) {
    const tag = tags[i]!;
    if (
      nominal(tag) &&
      !(last > first && last === i && bind && POSTNOMINAL.has(tokens.word(i)) && tags[i + 1] === Tag.Preposition)
    ) {
      if ((tag === Tag.Determiner || (tag === Tag.Possessive && !tokens.has(i, Shape.Clitic))) && last > first) break;
      if (last > first && endsWithPlace(sentence, i)) break;
      if (last > first && isTime(tokens, i) && head(tags[last - 1]!) && !tokens.has(i + 1, Shape.Clitic)) break;
      i++;
      if (head(tag) || (tag === Tag.Adjective && tokens.has(i - 1, Shape.Capital))) last = i;
      continue;
    }
    if (tag === Tag.Dash && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued) && last === i) {
      i++;
      if (i < end && tags[i] !== Tag.Name && tags[i] !== Tag.Noun && tags[i] !== Tag.Adjective) i++;
      last = Math.min(i + 1, end);
      i = last;
      continue;
    }
    if (tag === Tag.Dash && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued)) {
      i++;
      continue;
    }
    if (tag === Tag.Adverb && last === first && i + 1 < end && tags[i + 1] === Tag.Adjective) {
      i++;
      continue;
    }
    // "Sen. Maria Diaz": the period belongs to the title.
    if (
      tag === Tag.Stop &&
      tokens.char(i) === 0x2e &&
      tokens.isA(i - 1, WordClass.Abbreviation) &&
      tags[i + 1] === Tag.Name
    ) {
      i++;
      continue;
    }
    if (tag === Tag.Conjunction && last === i && joins(sentence, i, first)) {
      i++;
      continue;
    }
    if (bind && POSTNOMINAL.has(tokens.word(i)) && last === i && last > first && tags[i + 1] === Tag.Preposition) {
      const tail = nounPhraseAt(sentence, i + 2, false);
      if (tail.past > tail.first) {
        i = last = tail.past;
        continue;
      }
    }
    if (
      bind &&
      (tag === Tag.Preposition || isToSomebody(sentence, i)) &&
      last === i &&
      last > first &&
      binds(sentence, i)
    ) {
      const tail = nounPhraseAt(sentence, i + 1, false);
      if (tail.past > tail.first) {
        i = last = tail.past;
        continue;
      }
    }
    break;
  }
  return { first, past: last };
}

/** "he", but "one of the officials", "some of those who fled". */
function pronounPhrase(sentence: Sentence, first: number): Range {
  if (!sentence.tokens.is(first + 1, OF)) return { first, past: first + 1 };
  const whole = nounPhraseAt(sentence, first + 2, false);
  return { first, past: whole.past > whole.first ? whole.past : first + 1 };
}

/** "the row with Ghana | Owusu said": after a country behind a preposition a new name begins. */
function endsWithPlace(sentence: Sentence, i: number): boolean {
  const { tokens, tags } = sentence;
  if (
    tags[i] !== Tag.Name ||
    !tokens.isA(i - 1, WordClass.Country) ||
    tokens.isA(i, WordClass.Group | WordClass.Place | WordClass.Country | WordClass.Noun)
  )
    return false;
  return (
    tags[i - 2] === Tag.Preposition && !tokens.isA(i - 1, WordClass.MaleName | WordClass.FemaleName | WordClass.Surname)
  );
}

/** "Lee and Park", "Johnson & Johnson", "the police and fire departments": both sides of one subject. */
function joins(sentence: Sentence, i: number, first: number): boolean {
  const { tokens, tags } = sentence;
  if (tokens.char(i) === 0x26) return tags[i + 1] === Tag.Name;
  if (!tokens.is(i, AND)) return false;
  if (tags[i - 1] === Tag.Name && tags[i + 1] === Tag.Name) return true;
  return (
    tags[first] !== Tag.Name && nominal(tags[i + 1]!) && tags[i + 1] !== Tag.Determiner && tags[i - 1] === Tag.Noun
  );
}

/** "an aide to the mayor", "the envoy to Oslo" */
function isToSomebody({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.To && tokens.isA(i - 1, WordClass.Role) && nominal(tags[i + 1]!);
}

function binds(sentence: Sentence, i: number): boolean {
  const { tokens, tags } = sentence;
  if (tokens.is(i, OF)) return true;
  if (tokens.is(i, BY)) return tokens.isA(i - 1, WordClass.Document);
  if (!BINDING.has(tokens.word(i))) return false;
  if (isTime(tokens, i + 1)) return false;
  return tags[i - 1] !== Tag.Name && tags[i + 1] !== Tag.Stop;
}

/**
 * The noun phrase that ends just before `past`: scans left over what can belong to it, then lets `nounPhraseAt` say how
 * much of that is one phrase. "Officials in the port of Aden" | said.
 */
export function nounPhraseBefore(sentence: Sentence, past: number): Range {
  const { tokens, tags, first } = sentence;
  let start = past;
  let i = past - 1;
  let steps = 0;
  while (i >= first && sentence.within[i] === 0 && steps++ < 40) {
    const tag = tags[i]!;
    if (tag === Tag.Pronoun || (tag === Tag.Determiner && tokens.is(i + 1, OF))) {
      if (start === past || tokens.is(i + 1, OF)) start = i;
      break;
    }
    const fits =
      nominal(tag) ||
      POSTNOMINAL.has(tokens.word(i)) ||
      (tag === Tag.Dash && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued)) ||
      (tag === Tag.Stop && tokens.char(i) === 0x2e && tokens.isA(i - 1, WordClass.Abbreviation) && i > first) ||
      isToSomebody(sentence, i) ||
      (tag === Tag.Preposition && tokens.is(i, BY) && tokens.isA(i - 1, WordClass.Document)) ||
      (tag === Tag.Preposition &&
        i > first &&
        BINDING.has(tokens.word(i)) &&
        (head(tags[i - 1]!) ||
          POSTNOMINAL.has(tokens.word(i - 1)) ||
          (tokens.is(i, OF) && (tags[i - 1] === Tag.Pronoun || tags[i - 1] === Tag.Determiner)))) ||
      (tag === Tag.Preposition && i > first && tokens.has(i, Shape.Glued)) ||
      (tag === Tag.Conjunction && joinsLeft(sentence, i)) ||
      (tag === Tag.Adverb && tags[i + 1] === Tag.Adjective);
    if (!fits) break;
    start = i;
    i--;
  }
  // Peel phrases off the front until one reaches `past`.
  for (let from = start; from < past;) {
    const phrase = nounPhraseAt(sentence, from);
    if (phrase.past === past) return phrase;
    from = phrase.past > from ? phrase.past : from + 1;
  }
  return { first: past, past };
}

function joinsLeft(sentence: Sentence, i: number): boolean {
  return i > sentence.first && joins(sentence, i, i - 1);
}

/** A colon that opens something, not the one in "5:48 p.m." */
export function isColon(tokens: Tokens, i: number): boolean {
  return tokens.char(i) === 0x3a && !(tokens.has(i + 1, Shape.Glued) && tokens.kind(i + 1) === Kind.Number);
}

/** Whether a finite verb stands between two tokens, outside quotation marks. */
export function hasFiniteVerb(sentence: Sentence, first: number, past: number): boolean {
  for (let i = first; i < past; i++) {
    if (sentence.within[i] !== 0) continue;
    const tag = sentence.tags[i];
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  }
  return false;
}

/** The end of one adjunct that begins at a token, "in an interview", "on Tuesday", "last week"; the token itself if none does. */
export function adjunctAt(sentence: Sentence, i: number): number {
  const { tokens, tags, past } = sentence;
  if (i >= past || sentence.within[i] !== 0) return i;
  if (tags[i] === Tag.Preposition || tags[i] === Tag.To) {
    const phrase = nounPhraseAt(sentence, i + 1);
    return phrase.past > phrase.first ? phrase.past : i;
  }
  if (tags[i] === Tag.Adverb) return i + 1;
  if (isTime(tokens, i)) {
    let end = i + 1;
    while (end < past && (isTime(tokens, end) || tags[end] === Tag.Number)) end++;
    return end;
  }
  if ((tags[i] === Tag.Adjective || tags[i] === Tag.Determiner) && isTime(tokens, i + 1)) return i + 2;
  if (tags[i] === Tag.Bracket && tokens.char(i) === 0x28) {
    for (let close = i + 1; close < past && close < i + 30; close++) if (tokens.char(close) === 0x29) return close + 1;
  }
  return i;
}

/** Whether a clause can begin here: a subject, a preposition, "there", "when". */
export function beginsClause(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i];
  if (i >= sentence.past || sentence.tokens.kind(i) === Kind.Punctuation) return false;
  return (
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Pronoun ||
    tag === Tag.Determiner ||
    tag === Tag.Possessive ||
    tag === Tag.Adjective ||
    tag === Tag.Number ||
    tag === Tag.Preposition ||
    tag === Tag.Subordinator ||
    tag === Tag.Adverb ||
    tag === Tag.Gerund ||
    tag === Tag.Other
  );
}
