import type { Previous } from '../../incremental/reusedRanges';
import { lineAt } from '../lines';
import { Kind, Shape, type Tokens } from '../tokens';
import { ENGLISH_BIT, type FunctionWords, LANGUAGES, REPORT_BIT } from './wordsOfLanguages';

/** Paragraphs of a text that are English. */
export interface TextLanguages {
  /** Whether most of the text is in another language than English; short paragraphs are taken to be in it as well. */
  readonly isForeign: boolean;
  /** Per paragraph, 1 where it is in another language than English; undefined where all are English. */
  readonly foreign: Uint8Array | undefined;
  /** Per paragraph, what its words alone say. */
  readonly verdicts: Uint8Array;
}

/** Of a paragraph, so many tokens are read. */
const SAMPLE_TOKENS = 64;
/** Shorter paragraphs, in words, are in the language of the text. */
const FEWEST_WORDS = 8;
/** In an English text a paragraph in another language has so many words, and none that is English. */
const FEWEST_WORDS_AMONG_ENGLISH = 12;
const FEWEST_FUNCTION_WORDS = 3;
/** One word in so many is a function word of no language but English. */
const ENGLISH_WORDS_PER_FUNCTION_WORD = 8;
/** One word in so many is a function word of the one other language. */
const FOREIGN_WORDS_PER_FUNCTION_WORD = 6;
/** So many of its words stand in another language for an English one. */
const FOREIGN_PER_ENGLISH = 3;

/** Evidence of a paragraph's words for its language. */
const Verdict = { Unknown: 0, English: 1, Foreign: 2, WhollyForeign: 3 } as const;
type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** Words of a paragraph, counted. */
interface WordCounts {
  words: number;
  /** Words that begin with a letter that is not Latin. */
  otherScript: number;
  english: number;
  /** Whether an English word tells of a report: then the paragraph at most quotes another language. */
  reports: boolean;
  /** Function words of each other language. */
  readonly foreign: Int32Array;
  readonly distinct: Set<string>;
}

/**
 * Finds which paragraphs of a text are English, by the function words in the first part of each. What is not plainly foreign
 * is English: names ("Juan de la Cruz"), headlines, and a paragraph that quotes a foreign sentence and says in English who
 * said it.
 */
export function findLanguages(
  tokens: Tokens,
  functionWords: FunctionWords,
  previous?: Previous<{ readonly languages: TextLanguages }>,
): TextLanguages {
  const starts = tokens.paragraphStarts;
  const verdicts = new Uint8Array(starts.length - 1);
  const { from, to } = takeReused(tokens, verdicts, previous);
  let english = 0;
  let foreign = 0;
  for (let paragraph = 0; paragraph < verdicts.length; paragraph++) {
    const first = starts[paragraph]!;
    const past = Math.min(starts[paragraph + 1]!, first + SAMPLE_TOKENS);
    if (paragraph >= from && paragraph < to) verdicts[paragraph] = verdictAt(tokens, first, past, functionWords);
    if (verdicts[paragraph] === Verdict.English) english += past - first;
    else if (verdicts[paragraph] !== Verdict.Unknown) foreign += past - first;
  }
  if (english + foreign === 0) foreign = foreignWordsOfAll(tokens, functionWords);
  return foreign === 0
    ? { isForeign: false, foreign: undefined, verdicts }
    : languagesFrom(verdicts, foreign > english);
}

/** Takes over the verdicts on paragraphs that an edit did not touch; gives the range of those that are to be read. */
function takeReused(
  { count, paragraphStarts }: Tokens,
  verdicts: Uint8Array,
  previous: Previous<{ readonly languages: TextLanguages }> | undefined,
): { readonly from: number; readonly to: number } {
  if (previous === undefined) return { from: 0, to: verdicts.length };
  const { found, reused } = previous;
  const earlier = found.languages.verdicts;
  const from = lineAt(paragraphStarts, reused.first);
  const to = reused.past < count ? lineAt(paragraphStarts, reused.past) : verdicts.length;
  verdicts.set(earlier.subarray(0, from));
  verdicts.set(earlier.subarray(to - reused.paragraphShift), to);
  return { from, to };
}

function languagesFrom(verdicts: Uint8Array, isForeign: boolean): TextLanguages {
  const foreign = verdicts.map((verdict) =>
    Number(isForeign ? verdict !== Verdict.English : verdict === Verdict.WhollyForeign),
  );
  return foreign.includes(1) ? { isForeign, foreign, verdicts } : { isForeign: false, foreign: undefined, verdicts };
}

/** The verdict on a paragraph. Most are plain English or short, and their words need not be looked up. */
function verdictAt(tokens: Tokens, first: number, past: number, functionWords: FunctionWords): Verdict {
  const { byId } = functionWords;
  let words = 0;
  let otherScript = 0;
  let english = 0;
  for (let i = first; i < past; i++) {
    if (tokens.kind(i) !== Kind.Word) continue;
    words++;
    const word = tokens.word(i);
    if (word === 0) otherScript += isOtherScript(tokens.char(i)) ? 1 : 0;
    else if (word < byId.length && (byId[word]! & ENGLISH_BIT) !== 0) english++;
  }
  if (words >= FEWEST_WORDS && english * ENGLISH_WORDS_PER_FUNCTION_WORD >= words) return Verdict.English;
  if (otherScript * 2 > words) return Verdict.WhollyForeign;
  if (words < FEWEST_WORDS) return Verdict.Unknown;
  const counts = newCounts();
  count(tokens, first, past, functionWords, counts);
  return verdictOf(counts);
}

/** The number of words that were read of a text whose paragraphs tell nothing alone, if together they are foreign; else 0. */
function foreignWordsOfAll(tokens: Tokens, functionWords: FunctionWords): number {
  const counts = newCounts();
  const starts = tokens.paragraphStarts;
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const first = starts[paragraph]!;
    count(tokens, first, Math.min(starts[paragraph + 1]!, first + SAMPLE_TOKENS), functionWords, counts);
  }
  return verdictOf(counts) === Verdict.Unknown ? 0 : counts.words;
}

function verdictOf({ words, otherScript, english, reports, foreign, distinct }: WordCounts): Verdict {
  if (otherScript * 2 > words) return Verdict.WhollyForeign;
  if (words < FEWEST_WORDS || reports || distinct.size < FEWEST_FUNCTION_WORDS) return Verdict.Unknown;
  const most = Math.max(...foreign);
  const isForeign =
    most >= FEWEST_FUNCTION_WORDS &&
    most * FOREIGN_WORDS_PER_FUNCTION_WORD >= words &&
    most >= english * FOREIGN_PER_ENGLISH;
  if (!isForeign) return Verdict.Unknown;
  return english === 0 && words >= FEWEST_WORDS_AMONG_ENGLISH ? Verdict.WhollyForeign : Verdict.Foreign;
}

function newCounts(): WordCounts {
  return {
    words: 0,
    otherScript: 0,
    english: 0,
    reports: false,
    foreign: new Int32Array(LANGUAGES),
    distinct: new Set(),
  };
}

/** Articles and pronouns that lose their vowel: "l’État", "qu’il", "dell’arte". */
const ELIDED = /^(?:[ldncj]|qu|dell|nell)(?=['’])/u;

/** Counts the words of a range. Function words between capitalised ones are parts of a name: "María de los Ríos". */
function count(tokens: Tokens, first: number, past: number, functionWords: FunctionWords, counts: WordCounts): void {
  let pending: string[] = [];
  let behindName = false;
  for (let i = first; i < past; i++) {
    if (tokens.kind(i) !== Kind.Word) {
      behindName = false;
      continue;
    }
    counts.words++;
    if (isOtherScript(tokens.char(i))) {
      counts.otherScript++;
      continue;
    }
    const isCapital = tokens.has(i, Shape.Capital);
    const bits = isCapital && !tokens.has(i, Shape.SentenceStart) ? 0 : languagesAt(tokens, i, functionWords);
    if ((bits & FOREIGN_BITS) !== 0) {
      pending.push(functionWordAt(tokens, i, functionWords));
      continue;
    }
    if (!isCapital && (bits & ENGLISH_BIT) !== 0) {
      counts.english++;
      counts.reports ||= (bits & REPORT_BIT) !== 0;
    }
    if (!(isCapital && behindName)) take(pending, functionWords, counts);
    if (pending.length > 0) pending = [];
    behindName = isCapital;
  }
  take(pending, functionWords, counts);
}

const FOREIGN_BITS = ENGLISH_BIT - 1;

/** The languages that have the word at `i` as a function word, as bits. */
function languagesAt(tokens: Tokens, i: number, functionWords: FunctionWords): number {
  const id = tokens.word(i);
  if (id !== 0) return functionWords.byId[id] ?? 0;
  return functionWords.byWord.get(functionWordAt(tokens, i, functionWords)) ?? 0;
}

/** The word at `i` in lower case, or the function word that is elided in it. */
function functionWordAt(tokens: Tokens, i: number, { byWord }: FunctionWords): string {
  const word = tokens.textOf(i).toLowerCase();
  return byWord.has(word) ? word : (ELIDED.exec(word)?.[0] ?? word);
}

function take(words: readonly string[], { byWord }: FunctionWords, { foreign, distinct }: WordCounts): void {
  for (const word of words) {
    distinct.add(word);
    const languages = byWord.get(word)!;
    for (let language = 0; language < LANGUAGES; language++)
      if (((languages >> language) & 1) === 1) foreign[language]!++;
  }
}

/** Whether a letter is of another script than the Latin one. */
function isOtherScript(unit: number): boolean {
  return unit >= 0x370 && (unit < 0x1e00 || unit > 0x1eff) && unit < 0xfb00;
}
