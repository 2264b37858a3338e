import { ADDRESSES, isCue, LABELS, QUESTION_WORDS, TAKES_BARE_CLAUSE } from './cues';
import type { AttributionRule } from './facts';
import {
  adjunctAt,
  beginsClause,
  hasFiniteVerb,
  isTime,
  nounPhraseAt,
  nounPhraseBefore,
  type Range,
  type Sentence,
} from './phrases';
import { type Candidate, describeReport, probability } from './scorer';
import { Tag } from './tags';
import { Shape } from './tokens';
import { wordId, wordSet, WordClass } from './words';

/** A cue with its source and what it reports, all in tokens of one sentence. */
export interface Report {
  /** None for a colon or a dash. */
  readonly cue: Range | undefined;
  readonly source: Range | undefined;
  /** In text order; without the words of the tag. */
  readonly content: readonly Range[];
  readonly rule: AttributionRule;
  /** 0 to 1, that something said is reported here. */
  readonly confidence: number;
  readonly candidate: Candidate;
}

const ACCORDING = wordId('according');
const TO = wordId('to');
const AS = wordId('as');
const SAYING = wordId('saying');
const THAT = wordId('that');
const QUOTED = wordSet('quoted quotes quoting cited cites citing');
const MODALS = wordSet("will would could may might should can must shall 'll 'd won't wouldn't can't couldn't cannot");
const NEGATIONS = wordSet(
  "not never didn't don't doesn't hasn't haven't hadn't isn't wasn't aren't weren't neither nor",
);
const BE = wordSet("is are was were be been being 's 're isn't wasn't aren't weren't");
const RELATIVES = wordSet('who which');
const GOES_ON = wordSet('went goes going continued continues on');
const COMMA = 0x2c;
const COLON = 0x3a;
const MAXIMAL_APPOSITION = 30;

/** Finds every cue of a sentence that has a content, left to right. */
export function findReports(sentence: Sentence, floor: number): Report[] {
  const reports: Report[] = [];
  const { tokens, within, first, past } = sentence;
  for (let i = first; i < past; i++) {
    if (within[i] !== 0) continue;
    const report =
      tokens.is(i, ACCORDING) && tokens.is(i + 1, TO)
        ? accordingTo(sentence, i)
        : isCue(tokens, i)
          ? byVerb(sentence, i, reports)
          : undefined;
    if (report !== undefined && report.confidence >= floor && !passesOn(report, reports)) reports.push(report);
  }
  return reports;
}

/** "…, Okoye told reporters, the Daily Post reports": whoever passes a whole report on is not its speaker. */
function passesOn(report: Report, earlier: readonly Report[]): boolean {
  return (
    report.cue !== undefined &&
    earlier.some(
      (other) =>
        other.cue !== undefined &&
        report.content.some(
          (range) =>
            range.first <= other.cue!.first && other.cue!.past <= range.past && report.cue!.first >= range.past,
        ),
    )
  );
}

/** "According to the ministry, the road is open." "The road is open, according to the ministry." */
function accordingTo(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, tags, past } = sentence;
  const source = nounPhraseAt(sentence, cue + 2);
  if (source.past === source.first) return undefined;
  const tagPast = sourceTail(sentence, source.past);
  const left = leftContent(sentence, cue);
  const content: Range[] = [];
  if (left !== undefined && (left.past - left.first > 1 || sentence.within[left.first] !== 0)) content.push(left);
  const next =
    tagPast < past && (tags[tagPast] === Tag.Comma || tokens.char(tagPast) === COLON) ? tagPast + 1 : tagPast;
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

/** The end of what describes a source behind it: "Okoye, the port's director, …", "Okoye (Labour)". */
function sourceTail(sentence: Sentence, past: number): number {
  const { tokens, tags } = sentence;
  let i = past;
  for (let end = adjunctAt(sentence, i); end > i; end = adjunctAt(sentence, i)) i = end;
  if (tags[i] !== Tag.Comma) return i;
  const close = appositionEnd(sentence, i);
  return close > 0 && !tokens.isA(i + 1, WordClass.Conjunction) ? close : i;
}

/** The comma or stop that closes the apposition which the comma at `comma` opens; 0 when what follows is none. */
function appositionEnd(sentence: Sentence, comma: number): number {
  const { tokens, tags, past, within } = sentence;
  const start = comma + 1;
  const relative = RELATIVES.has(tokens.word(start));
  for (let i = start; i < past && i < start + MAXIMAL_APPOSITION; i++) {
    if (within[i] !== 0) return 0;
    if (tags[i] === Tag.Comma || tags[i] === Tag.Stop) {
      if (tags[i] === Tag.Stop && tokens.char(i) === 0x2e && i + 1 < past) continue;
      return i > start ? i : 0;
    }
    if (!relative && (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary)) return 0;
    if (i === start && (tags[i] === Tag.Pronoun || tags[i] === Tag.Subordinator) && !relative) return 0;
  }
  return 0;
}

interface Source {
  readonly range: Range;
  readonly side: 'left' | 'right' | 'inherited';
  /** The first token of the tag: source, apposition, auxiliaries, cue. */
  readonly first: number;
  readonly certain: boolean;
}

function byVerb(sentence: Sentence, cue: number, earlier: readonly Report[]): Report | undefined {
  const { tokens } = sentence;
  if (!canReport(sentence, cue)) return undefined;
  if (tokens.is(cue, SAYING) && tokens.is(cue - 1, AS)) return asSaying(sentence, cue);
  const group = verbGroup(sentence, cue);
  const source = findSource(sentence, cue, group, earlier);
  if (source === undefined) return undefined;
  const content = contentOf(sentence, cue, source);
  if (content.length === 0) return undefined;
  return scored(sentence, { first: cue, past: cue + 1 }, source.range, source.side, content, 'cue-and-source');
}

function scored(
  sentence: Sentence,
  cue: Range,
  source: Range,
  side: 'left' | 'right' | 'inherited',
  content: readonly Range[],
  rule: AttributionRule,
): Report {
  const candidate = describeReport(sentence, cue, source, side, content);
  return { cue, source, content, rule, candidate, confidence: probability(candidate) };
}

/** The first auxiliary or adverb of the verb group that a cue ends: "has repeatedly said". */
function verbGroup(sentence: Sentence, cue: number): number {
  let i = cue;
  while (i > sentence.first && sentence.within[i - 1] === 0) {
    const tag = sentence.tags[i - 1];
    if (tag !== Tag.Adverb && tag !== Tag.Auxiliary) break;
    i--;
  }
  return i;
}

/** No speech yet, none at all, or somebody is spoken to: "will tell", "did not say", "was told". */
function canReport(sentence: Sentence, cue: number): boolean {
  const { tokens, tags } = sentence;
  const tag = tags[cue]!;
  if (tag === Tag.Name || tag === Tag.Adjective) return false;
  let passive = false;
  let i = cue - 1;
  for (
    ;
    i >= sentence.first && (tags[i] === Tag.Adverb || tags[i] === Tag.Auxiliary || NEGATIONS.has(tokens.word(i)));
    i--
  ) {
    if (MODALS.has(tokens.word(i)) || NEGATIONS.has(tokens.word(i))) return false;
    if (BE.has(tokens.word(i)) && tag !== Tag.Gerund) passive = true;
  }
  if (passive) return false;
  if (tags[i] === Tag.To) return GOES_ON.has(tokens.word(i - 1));
  return tag === Tag.Verb || tag === Tag.Gerund || tag === Tag.Base || tag === Tag.Participle || tag === Tag.Noun;
}

/** "was quoted as saying", "the agency quoted Okoye as saying". */
function asSaying(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, tags, first } = sentence;
  let quoted = cue - 2;
  while (quoted > first && cue - quoted < 20 && !QUOTED.has(tokens.word(quoted))) quoted--;
  if (!QUOTED.has(tokens.word(quoted))) return undefined;
  const object = nounPhraseAt(sentence, quoted + 1);
  let source: Range | undefined = object.past > object.first ? object : undefined;
  let tagFirst = quoted;
  if (source === undefined) {
    const group = verbGroup(sentence, quoted);
    const found = sourceOnLeft(sentence, group);
    source = found?.range;
    tagFirst = found?.first ?? group;
  }
  if (source === undefined) return undefined;
  const content = [...contentAfter(sentence, cue, cue + 1)];
  const left = content.length === 0 ? leftContent(sentence, tagFirst) : undefined;
  if (left !== undefined) content.push(left);
  if (content.length === 0) return undefined;
  const start = tags[quoted + 1] === tags[cue - 1] || quoted + 2 === cue ? quoted : cue - 1;
  return scored(sentence, { first: start, past: cue + 1 }, source, 'left', content, 'cue-and-source');
}

function findSource(sentence: Sentence, cue: number, group: number, earlier: readonly Report[]): Source | undefined {
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
  if (boundary) {
    const right = sourceOnRight(sentence, cue, group);
    if (right !== undefined) return right;
  }
  const left = sourceOnLeft(sentence, group);
  if (left !== undefined) return left;
  if (tags[before] === Tag.Conjunction || tags[before] === Tag.Comma) return inheritedSource(sentence, cue, earlier);
  return undefined;
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
  if (group === sentence.first && tokens.char(range.past) !== COLON && within[range.past] === 0) return undefined;
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
  return { range: apposedName(sentence, range, range.past) ?? range, side: 'right', first: group, certain: true };
}

function sourceOnLeft(sentence: Sentence, group: number): Source | undefined {
  const { tokens, tags, first, within } = sentence;
  let end = group;
  let certain = true;
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
    certain = open > first;
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
  return { range: named ?? range, side: 'left', first: range.first, certain };
}

/** "Her brother, Tomas Vega, said": the name in apposition says better who it is. */
function apposedName(sentence: Sentence, described: Range, comma: number): Range | undefined {
  const { tokens, tags } = sentence;
  if (tags[comma] !== Tag.Comma || tags[comma + 1] !== Tag.Name || tags[described.past - 1] === Tag.Name)
    return undefined;
  const name = nounPhraseAt(sentence, comma + 1, false);
  for (let i = name.first; i < name.past; i++)
    if (tags[i] !== Tag.Name && tags[i] !== Tag.Dash && tokens.char(i) !== 0x2e) return undefined;
  return tags[name.past] === Tag.Comma || tags[name.past] === Tag.Stop || name.past >= sentence.past ? name : undefined;
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

/** Whether a phrase is a name: "Ada Okoye", not "the director of Acme", "Okoye's brother". */
function isNamed({ tokens, tags }: Sentence, range: Range): boolean {
  let head = range.past - 1;
  for (let i = range.first + 1; i < range.past; i++)
    if (tags[i] === Tag.Preposition) {
      head = i - 1;
      break;
    }
  return tags[head] === Tag.Name && !tokens.has(head, Shape.Clitic);
}

/** "Hugh Hill, a doctor, | said": the comma that opens the apposition which ends at the comma `close`; -1 for none. */
function appositionStart(sentence: Sentence, close: number): number {
  const { tokens, tags, first, within } = sentence;
  const unit = tokens.char(close);
  for (let i = close - 1; i > first && close - i < MAXIMAL_APPOSITION; i--) {
    if (within[i] !== 0) return -1;
    if (tags[i] === Tag.Stop && tokens.char(i) !== 0x2e) return -1;
    if (tokens.char(i) !== unit || tags[i] !== tags[close]) continue;
    const next = i + 1;
    const relative =
      RELATIVES.has(tokens.word(next)) ||
      tokens.isA(next, WordClass.Possessive) ||
      tags[next] === Tag.Gerund ||
      tags[next] === Tag.Preposition;
    if (!relative && hasFiniteVerb(sentence, next, close)) continue;
    // "Lagos, Nigeria," and lists: one more step to the left when what stands before is no subject.
    const subject = nounPhraseBefore(sentence, i);
    if (subject.past > subject.first) return i;
  }
  return -1;
}

/** The subject of the clause goes on: "Okoye agreed and said …", "…, adding that …". */
function inheritedSource(sentence: Sentence, cue: number, earlier: readonly Report[]): Source | undefined {
  const { tags, tokens } = sentence;
  const last = earlier.at(-1);
  if (last?.source !== undefined) return { range: last.source, side: 'inherited', first: cue, certain: true };
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
    if (verbFollows(sentence, phrase.past, cue)) return { range: phrase, side: 'inherited', first: cue, certain: true };
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

function contentOf(sentence: Sentence, cue: number, source: Source): Range[] {
  const { tokens, tags, past, within } = sentence;
  if (LABELS.has(tokens.word(cue))) return labelContent(sentence, cue, source);
  const tail = source.side === 'right' ? source.range.past : cue + 1;
  const right = source.side === 'right' ? contentAfterSource(sentence, tail) : contentAfter(sentence, cue, tail);
  const left =
    source.side === 'inherited' && tags[cue] === Tag.Gerund ? undefined : leftContent(sentence, source.first);
  if (left === undefined) return right;
  const quotedLeft = within[left.past - 1] !== 0;
  const finiteLeft = hasFiniteVerb(sentence, left.first, left.past);
  if (right.length === 0) return quotedLeft || finiteLeft || left.past - left.first > 1 ? [left] : [];
  const next = right[0]!.first;
  const afterComma = tags[next - 1] === Tag.Comma;
  if (quotedLeft) return within[next] !== 0 || !afterComma || tokens.is(next - 1, THAT) ? [left, ...right] : [left];
  if (!afterComma || tokens.is(next - 1, THAT)) return right;
  if (finiteLeft && within[next] === 0) return [left];
  return tags[left.first] === Tag.Subordinator ||
    (tags[left.first] === Tag.Preposition && within[next] !== 0) ||
    past <= next
    ? right
    : [left, ...right];
}

/** `"Yes," said Okoye, "and no."`, `Said Okoye: "…"` */
function contentAfterSource(sentence: Sentence, tail: number): Range[] {
  const { tokens, tags, past, within } = sentence;
  if (tokens.char(tail) === COLON) return rangeOrNone(clauseFrom(sentence, tail + 1));
  for (let i = tail; i + 1 < past && i < tail + MAXIMAL_APPOSITION; i++) {
    if (within[i] !== 0 || isCue(tokens, i)) return [];
    if (tags[i] === Tag.Comma && within[i + 1] !== 0) return rangeOrNone(clauseFrom(sentence, i + 1));
  }
  return [];
}

function rangeOrNone(range: Range | undefined): Range[] {
  return range === undefined ? [] : [range];
}

/** Behind the cue: the listener, when and where, then "that", a colon, a quotation or a bare clause. */
function contentAfter(sentence: Sentence, cue: number, tail: number): Range[] {
  const { tokens, tags, past, within } = sentence;
  let start = tail;
  const told = ADDRESSES.has(tokens.word(cue));
  if (told && start < past && within[start] === 0 && !tokens.is(start, THAT) && !isTime(tokens, start)) {
    const listener = nounPhraseAt(sentence, start);
    const next = listener.past;
    if (
      next > start &&
      tokens.isA(cue, WordClass.Cue) &&
      (isTell(sentence, cue) || opensContent(sentence, next) || tags[next] === Tag.Comma)
    )
      start = next;
  }
  let safe = start;
  let at = start;
  for (let end = adjunctAt(sentence, at); end > at && end - start < 40; end = adjunctAt(sentence, at)) {
    const timely = isTime(tokens, end - 1) || tags[at] === Tag.Adverb || tags[at] === Tag.Bracket;
    at = end;
    if (timely && safe === start) safe = tags[at] === Tag.Verb || tags[at] === Tag.Auxiliary ? start : at;
    if (opensContent(sentence, at)) safe = at;
  }
  if (at >= past || tags[at] === Tag.Stop)
    if (tokens.char(at) !== COLON)
      return tokens.char(safe) === COLON || within[safe] !== 0
        ? contentFrom(sentence, cue, safe)
        : bareOrNone(sentence, cue, start, at);
  return contentFrom(sentence, cue, safe);
}

function bareOrNone(sentence: Sentence, cue: number, start: number, at: number): Range[] {
  return hasFiniteVerb(sentence, start, at) ? contentFrom(sentence, cue, start) : [];
}

const TELL = wordSet('told tell tells telling');
function isTell(sentence: Sentence, cue: number): boolean {
  return TELL.has(sentence.tokens.word(cue));
}

/** "that", a colon, an opening mark, or a comma before one. */
function opensContent(sentence: Sentence, i: number): boolean {
  const { tokens, tags, past, within } = sentence;
  if (i >= past) return false;
  if (within[i] !== 0 || tokens.is(i, THAT) || tokens.char(i) === COLON || QUESTION_WORDS.has(tokens.word(i)))
    return true;
  return tags[i] === Tag.Comma && i + 1 < past && (within[i + 1] !== 0 || tokens.is(i + 1, THAT));
}

function contentFrom(sentence: Sentence, cue: number, at: number): Range[] {
  const { tokens, tags, past, within } = sentence;
  if (at >= past) return [];
  if (tokens.char(at) === COLON) return rangeOrNone(clauseFrom(sentence, at + 1));
  if (tokens.is(at, THAT)) return rangeOrNone(clauseFrom(sentence, at + 1));
  if (tags[at] === Tag.Comma) {
    if (tokens.is(at + 1, THAT)) return rangeOrNone(clauseFrom(sentence, at + 2));
    const right = clauseFrom(sentence, at + 1);
    return right === undefined || tags[at + 1] === Tag.Gerund ? [] : [right];
  }
  if (within[at] !== 0) return rangeOrNone(quotedFrom(sentence, at));
  if (QUESTION_WORDS.has(tokens.word(at))) return rangeOrNone(clauseFrom(sentence, at));
  // "a plan that the mayor said | was needed"
  if (
    (tags[at] === Tag.Auxiliary || tags[at] === Tag.Verb) &&
    TAKES_BARE_CLAUSE.has(tokens.word(cue)) &&
    at === cue + 1
  )
    return rangeOrNone(clauseFrom(sentence, at));
  if (!beginsClause(sentence, at) || !TAKES_BARE_CLAUSE.has(tokens.word(cue))) return [];
  const clause = clauseFrom(sentence, at);
  return clause !== undefined && hasFiniteVerb(sentence, clause.first, clause.past) ? [clause] : [];
}

/** A quotation behind its cue, with the rest of its clause when the quoted words are but a part of it. */
function quotedFrom(sentence: Sentence, at: number): Range | undefined {
  const { tags, within, past, tokens } = sentence;
  let close = at;
  while (close + 1 < past && within[close + 1] === within[at]) close++;
  const inner = tokens.char(close - 1);
  if (
    close + 1 >= past ||
    tags[close + 1] === Tag.Stop ||
    (inner !== COMMA && tags[close - 1] === Tag.Stop) ||
    inner === COMMA
  )
    return { first: at, past: close + 1 };
  const end = clauseEnd(sentence, close + 1);
  const verb = hasFiniteVerb(sentence, close + 1, end);
  let quoted = false;
  for (let i = close + 1; i < end; i++) if (within[i] !== 0) quoted = true;
  return { first: at, past: verb || quoted ? end : close + 1 };
}

/** `called the plan "a gift"`: the quoted part. */
function labelContent(sentence: Sentence, cue: number, source: Source): Range[] {
  const { tags, within, past, tokens } = sentence;
  for (let i = source.side === 'right' ? source.range.past : cue + 1; i < past && i < cue + 25; i++) {
    if (within[i] !== 0) {
      let close = i;
      while (close + 1 < past && within[close + 1] === within[i]) close++;
      return [{ first: i, past: close + 1 }];
    }
    if (tags[i] === Tag.Verb || tags[i] === Tag.Stop || (isCue(tokens, i) && tags[i] !== Tag.Noun)) return [];
  }
  return [];
}

/** A clause that begins at a token, to where the reporter's own words begin again. */
function clauseFrom(sentence: Sentence, first: number): Range | undefined {
  const { within, past } = sentence;
  if (first >= past) return undefined;
  if (within[first] !== 0) return quotedFrom(sentence, first);
  const end = clauseEnd(sentence, first);
  return end > first ? { first, past: end } : undefined;
}

/** Where reported speech that stands at `from` ends. */
function clauseEnd(sentence: Sentence, from: number): number {
  const { tokens, tags, within, past } = sentence;
  let end = past;
  for (let i = from; i < past; i++) {
    if (within[i] !== 0) continue;
    if (tags[i] === Tag.Comma || tags[i] === Tag.Dash || tokens.isA(i, WordClass.Conjunction)) {
      if (reporterGoesOn(sentence, i, from)) {
        end = i;
        break;
      }
    }
    if (tokens.is(i, ACCORDING) && tokens.is(i + 1, TO)) {
      end = i;
      break;
    }
  }
  while (end > from && within[end - 1] === 0 && (tags[end - 1] === Tag.Stop || tags[end - 1] === Tag.Comma)) end--;
  return end;
}

/** `…, adding that`, `… and told the court that`, `…, but Lee said`: words of the reporter behind a comma or "and". */
function reporterGoesOn(sentence: Sentence, i: number, from: number): boolean {
  const { tokens, tags, past, within } = sentence;
  let at = i + 1;
  const comma = tags[i] === Tag.Comma;
  if (comma && (tokens.isA(at, WordClass.Conjunction) || tags[at] === Tag.Subordinator)) at++;
  const conjunction = tokens.isA(at - 1, WordClass.Conjunction);
  while (at < past && tags[at] === Tag.Adverb) at++;
  if (at >= past || within[at] !== 0) return false;
  if (isCue(tokens, at) && tags[at] === Tag.Gerund && comma)
    return TAKES_BARE_CLAUSE.has(tokens.word(at)) || opensContent(sentence, at + 1);
  if (isCue(tokens, at) && tags[at] === Tag.Verb && conjunction && at > from + 1)
    return (
      opensContent(sentence, at + 1) ||
      ADDRESSES.has(tokens.word(at)) ||
      (TAKES_BARE_CLAUSE.has(tokens.word(at)) && hasFiniteVerb(sentence, at + 1, past))
    );
  if (!comma) return false;
  const subject = nounPhraseAt(sentence, at);
  if (subject.past === subject.first) return false;
  let verb = subject.past;
  while (verb < past && (tags[verb] === Tag.Adverb || tags[verb] === Tag.Auxiliary)) verb++;
  return isCue(tokens, verb) && tags[verb] === Tag.Verb && within[verb] === 0;
}

/** What stands before a tag that begins at `tag`: a quotation, or the clause up to a comma. None behind "and" or "that". */
function leftContent(sentence: Sentence, tag: number): Range | undefined {
  const { tags, within, first } = sentence;
  let end = tag;
  if (end <= first) return undefined;
  if (within[end - 1] === 0) {
    if (tags[end - 1] !== Tag.Comma && tags[end - 1] !== Tag.Dash)
      return tags[end - 1] === Tag.Stop ? undefined : undefined;
    end--;
  }
  while (end > first && within[end - 1] === 0 && tags[end - 1] === Tag.Comma) end--;
  if (end <= first) return undefined;
  let start = first;
  while (start < end && within[start] === 0 && (tags[start] === Tag.Conjunction || tags[start] === Tag.Comma)) start++;
  if (within[end - 1] !== 0) {
    let open = end - 1;
    while (open > start && within[open - 1] === within[end - 1]) open--;
    let words = 0;
    for (let i = start; i < open; i++) if (within[i] === 0 && tags[i] !== Tag.Adverb && tags[i] !== Tag.Comma) words++;
    if (words === 0 || !belongs(sentence, start, open)) start = open;
  }
  return start < end ? { first: start, past: end } : undefined;
}

/** Whether the words before a quotation are part of what was said: `The plan "is dead," he said`, not `He sat down: "…"`. */
function belongs(sentence: Sentence, start: number, open: number): boolean {
  const last = sentence.tags[open - 1];
  return last !== Tag.Comma && last !== Tag.Stop && open > start;
}
