import { Kind, type Tokens } from '../tokens';
import { wordSet } from '../words';

/** -1 the clause is told in the past, 1 it speaks of the future, 0 it does not say. */
export type Tense = -1 | 0 | 1;

const FUTURE = wordSet(
  "will 'll shall won't scheduled expected due planned slated plans intends hopes expects upcoming tomorrow going begins starts opens meets until",
);
const TO = wordSet('to');
const BE = wordSet("is are 's 're be");
const PAST = wordSet(
  "was were had did said told wasn't weren't hadn't didn't made took went came gave got saw found began became left met held won lost fell rose sold bought broke brought built died felt flew hit kept knew led let paid put ran sent set shot spoke spent stood struck sought thought threw wrote grew drew drove fought ate cut shut quit hurt arose chose ended started called killed announced reported asked",
);
const PERFECT = wordSet("has have hasn't haven't 've");

/** The tense of the clause that the tokens `first` to `past` stand in, from the nearest verb before them, else after. */
export function tenseAt(tokens: Tokens, first: number, past: number): Tense {
  const sentence = tokens.sentenceOf(first);
  const start = tokens.sentenceStart(sentence);
  const end = tokens.sentenceStart(sentence + 1);
  for (let i = first - 1; i >= start && i > first - 15; i--) {
    const tense = verbTense(tokens, i, start);
    if (tense !== 0) return tense;
  }
  for (let i = past; i < end && i < past + 15; i++) {
    const tense = verbTense(tokens, i, start);
    if (tense !== 0) return tense;
  }
  return 0;
}

function verbTense(tokens: Tokens, i: number, start: number): Tense {
  if (tokens.kind(i) !== Kind.Word) return 0;
  const word = tokens.word(i);
  if (FUTURE.has(word)) return 1;
  if (TO.has(word) && BE.has(tokens.word(i - 1)) && i > start) return 1;
  if (PAST.has(word) || PERFECT.has(word)) return -1;
  const end = tokens.end(i);
  if (end - tokens.start(i) > 3 && tokens.text.startsWith('ed', end - 2)) return -1;
  return 0;
}
