import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { hasFiniteVerb, nounPhraseAt, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';
import { PERIOD } from '../../text/codeUnits';

const AS = wordId('as');
const MAXIMAL_APPOSITION = 30;

/** The comma or stop that closes the apposition which the comma at `comma` opens; 0 when what follows is none. */
export function appositionEnd(sentence: Sentence, comma: number): number {
  const { tokens, tags, past, within } = sentence;
  const start = comma + 1;
  const relative = NONRESTRICTIVE_RELATIVES.has(tokens.word(start));
  for (let i = start; i < past && i < start + MAXIMAL_APPOSITION; i++) {
    if (within[i] !== 0) return 0;
    if (tags[i] === Tag.Comma || tags[i] === Tag.Stop) {
      if (tags[i] === Tag.Stop && tokens.char(i) === PERIOD && i + 1 < past) continue;
      return i > start ? i : 0;
    }
    if (!relative && (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary)) return 0;
    if (i === start && (tags[i] === Tag.Pronoun || tags[i] === Tag.Subordinator) && !relative) return 0;
  }
  return 0;
}

/** "Hugh Hill, a doctor, | said": the comma that opens the apposition which ends at the comma `close`; -1 for none. */
export function appositionStart(sentence: Sentence, close: number): number {
  const { tokens, tags, first, within } = sentence;
  const unit = tokens.char(close);
  for (let i = close - 1; i > first && close - i < MAXIMAL_APPOSITION; i--) {
    if (within[i] !== 0) return -1;
    if (tags[i] === Tag.Stop && tokens.char(i) !== PERIOD) return -1;
    if (tokens.char(i) !== unit || tags[i] !== tags[close]) continue;
    const next = i + 1;
    const relative =
      tokens.is(next, AS) ||
      relativeWithin(sentence, next) ||
      NONRESTRICTIVE_RELATIVES.has(tokens.word(next)) ||
      tokens.isA(next, WordClass.Possessive) ||
      tags[next] === Tag.Gerund ||
      tags[next] === Tag.Preposition;
    if (!relative && hasFiniteVerb(sentence, next, close)) continue;
    // "Lagos, Nigeria," and lists: one more step to the left when what stands before is no subject.
    const subject = nounPhraseBefore(sentence, i);
    if (subject.past > subject.first && !isNumber(sentence, subject)) return i;
  }
  return -1;
}

/** "Her brother, Tomas Vega, said": the name in apposition says better who it is. */
export function apposedName(sentence: Sentence, described: TokenRange, comma: number): TokenRange | undefined {
  const { tokens, tags } = sentence;
  if (tags[comma] !== Tag.Comma || tags[comma + 1] !== Tag.Name || tags[described.past - 1] === Tag.Name)
    return undefined;
  const name = nounPhraseAt(sentence, comma + 1, false);
  for (let i = name.first; i < name.past; i++)
    if (tags[i] !== Tag.Name && tags[i] !== Tag.Dash && tokens.char(i) !== PERIOD) return undefined;
  return tags[name.past] === Tag.Comma || tags[name.past] === Tag.Stop || name.past >= sentence.past ? name : undefined;
}

/** Whether a phrase is a name: "Ada Okoye", not "the director of Acme", "Okoye's brother". */
export function isNamed({ tokens, tags }: Sentence, range: TokenRange): boolean {
  let head = range.past - 1;
  for (let i = range.first + 1; i < range.past; i++)
    if (tags[i] === Tag.Preposition) {
      head = i - 1;
      break;
    }
  return tags[head] === Tag.Name && !tokens.has(head, Shape.Clitic);
}

/** The age in "His brother, 19, a mechanic, said" is no subject. */
function isNumber({ tags }: Sentence, range: TokenRange): boolean {
  return range.past - range.first === 1 && tags[range.first] === Tag.Number;
}

/** "a copy of which was seen by reporters": the relative pronoun comes late. */
function relativeWithin({ tokens }: Sentence, first: number): boolean {
  for (let i = first; i < first + 5; i++) if (NONRESTRICTIVE_RELATIVES.has(tokens.word(i))) return true;
  return false;
}
