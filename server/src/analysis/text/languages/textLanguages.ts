import { Kind, Shape, type Tokens } from '../tokens';
import { ENGLISH, LANGUAGES, LANGUAGES_OF } from './wordsOfLanguages';

/** Which paragraphs of a text are English. */
export interface TextLanguages {
  /** Whether most of the text is in another language than English; short paragraphs are taken to be in it as well. */
  readonly isForeign: boolean;
  /** Per paragraph, 1 where it is in another language than English; undefined where all are English. */
  readonly foreign: Uint8Array | undefined;
}

const ALL_ENGLISH: TextLanguages = { isForeign: false, foreign: undefined };

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

/** What the words of a paragraph tell of its language. */
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
 *
 * @param functionWords ids of the words of `ENGLISH_FUNCTION_WORDS`
 */
export function findLanguages(tokens: Tokens, functionWords: ReadonlySet<number>): TextLanguages {
  const starts = tokens.paragraphStarts;
  const verdicts = new Uint8Array(starts.length - 1);
  const undecided = newCounts();
  let english = 0;
  let foreign = 0;
  for (let paragraph = 0; paragraph < verdicts.length; paragraph++) {
    const first = starts[paragraph]!;
    const past = Math.min(starts[paragraph + 1]!, first + SAMPLE_TOKENS);
    if (isPlainEnglish(tokens, first, past, functionWords)) {
      verdicts[paragraph] = Verdict.English;
      english += past - first;
      continue;
    }
    const counts = newCounts();
    count(tokens, first, past, counts);
    verdicts[paragraph] = verdictOf(counts);
    if (verdicts[paragraph] !== Verdict.Unknown) foreign += past - first;
    else if (english + foreign === 0) add(undecided, counts);
  }
  if (english + foreign === 0 && verdictOf(undecided) !== Verdict.Unknown) foreign = undecided.words;
  return foreign === 0 ? ALL_ENGLISH : languagesFrom(verdicts, foreign > english);
}

function languagesFrom(verdicts: Uint8Array, isForeign: boolean): TextLanguages {
  const foreign = verdicts.map((verdict) =>
    Number(isForeign ? verdict !== Verdict.English : verdict === Verdict.WhollyForeign),
  );
  return foreign.includes(1) ? { isForeign, foreign } : ALL_ENGLISH;
}

function isPlainEnglish(tokens: Tokens, first: number, past: number, functionWords: ReadonlySet<number>): boolean {
  let words = 0;
  let english = 0;
  for (let i = first; i < past; i++) {
    if (tokens.kind(i) !== Kind.Word) continue;
    words++;
    if (functionWords.has(tokens.word(i))) english++;
  }
  return words >= FEWEST_WORDS && english * ENGLISH_WORDS_PER_FUNCTION_WORD >= words;
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

function add(to: WordCounts, from: WordCounts): void {
  to.words += from.words;
  to.otherScript += from.otherScript;
  to.english += from.english;
  to.reports ||= from.reports;
  for (const [language, found] of from.foreign.entries()) to.foreign[language]! += found;
  for (const word of from.distinct) to.distinct.add(word);
}

/** Articles and pronouns that lose their vowel: "l’État", "qu’il", "dell’arte". */
const ELIDED = /^(?:[ldncj]|qu|dell|nell)(?=['’])/u;

/** Counts the words of a range. Function words between capitalised ones are parts of a name: "María de los Ríos". */
function count(tokens: Tokens, first: number, past: number, counts: WordCounts): void {
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
    const word = tokens.textOf(i).toLowerCase();
    const functionWord = LANGUAGES_OF.has(word) ? word : ELIDED.exec(word)?.[0];
    if (functionWord !== undefined && (!isCapital || tokens.has(i, Shape.SentenceStart))) {
      pending.push(functionWord);
      continue;
    }
    if (!isCapital) noteEnglish(word, counts);
    if (!(isCapital && behindName)) take(pending, counts);
    pending = [];
    behindName = isCapital;
  }
  take(pending, counts);
}

function noteEnglish(word: string, counts: WordCounts): void {
  const reports = ENGLISH.get(word);
  if (reports === undefined) return;
  counts.english++;
  counts.reports ||= reports;
}

function take(words: readonly string[], { foreign, distinct }: WordCounts): void {
  for (const word of words) {
    distinct.add(word);
    const languages = LANGUAGES_OF.get(word)!;
    for (let language = 0; language < LANGUAGES; language++)
      if (((languages >> language) & 1) === 1) foreign[language]!++;
  }
}

/** Whether a letter is of another script than the Latin one. */
function isOtherScript(unit: number): boolean {
  return unit >= 0x370 && (unit < 0x1e00 || unit > 0x1eff) && unit < 0xfb00;
}
