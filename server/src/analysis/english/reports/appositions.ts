import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { isColon, nounPhraseAt, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { beforeBrackets } from './brackets';
import { hasMainVerb } from './insertedVerbs';
import { isNamed } from './namedPhrase';
import { outerComma } from './outerSubject';
import { isPostNominal } from '../speakers/names/postNominals';
import type { TokenRange } from '../../text/tokenRange';
import { Shape, type Tokens } from '../../text/tokens';
import { COLON, PERIOD } from '../../text/codeUnits';

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
      if (tags[i] === Tag.Stop && !endsWords(tokens, i) && i + 1 < past) continue;
      return i > start ? i : 0;
    }
    if (!relative && (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary)) return 0;
    if (i === start && (tags[i] === Tag.Pronoun || tags[i] === Tag.Subordinator) && !relative) return 0;
  }
  return 0;
}

/** A stop, but for the period of "Dr." and the colon of "4:50". */
function endsWords(tokens: Tokens, i: number): boolean {
  const sign = tokens.char(i);
  return sign === COLON ? isColon(tokens, i) : sign !== PERIOD;
}

/** "Hugh Hill, a doctor, | said": the comma that opens the apposition which ends at the comma `close`; -1 for none. */
export function appositionStart(sentence: Sentence, close: number): number {
  const { tokens, tags, first, within } = sentence;
  const unit = tokens.char(close);
  for (let i = close - 1; i > first && close - i < MAXIMAL_APPOSITION; i--) {
    if (within[i] !== 0) {
      // "Okoye, who grows “ugly” apples, says"
      i = wordsBeforeMarks(sentence, i);
      if (i < 0) return -1;
      continue;
    }
    if (tags[i] === Tag.Stop && endsWords(tokens, i)) return -1;
    if (tokens.char(i) !== unit || tags[i] !== tags[close]) continue;
    const next = i + 1;
    const relative =
      tokens.is(next, AS) ||
      relativeWithin(sentence, next) ||
      NONRESTRICTIVE_RELATIVES.has(tokens.word(next)) ||
      tokens.isA(next, WordClass.Possessive) ||
      tags[next] === Tag.Gerund ||
      tags[next] === Tag.Preposition;
    if (!relative && hasMainVerb(sentence, next, close)) continue;
    // "Lagos, Nigeria," and lists: one more step to the left when what stands before is no subject.
    const subject = nounPhraseBefore(sentence, beforeBrackets(sentence, i));
    if (
      subject.past > subject.first &&
      !isNumber(sentence, subject) &&
      !isLetters(sentence, subject) &&
      !isSeat(sentence, subject)
    )
      return outerComma(sentence, i, subject);
  }
  return -1;
}

/** The opening mark of a stretch that ends at a token, where a word stands before it and no comma in it; -1 for another stretch, which may be said. */
function wordsBeforeMarks({ tags, within, first }: Sentence, close: number): number {
  let open = close;
  while (open > first && within[open - 1] === within[close]) open--;
  const before = tags[open - 1];
  const ends = tags[close - 1];
  const apart = open === first || before === Tag.Comma || before === Tag.Stop || before === Tag.Dash;
  return apart || ends === Tag.Comma || ends === Tag.Stop ? -1 : open;
}

/**
 * "Her brother, Tomas Vega, said", "the vicar, the Rev Nora Blythe", "the Coastal Authority’s head, Gail Symmonds,": the name in
 * apposition says better who it is.
 */
export function apposedName(sentence: Sentence, described: TokenRange, comma: number): TokenRange | undefined {
  const { tokens, tags } = sentence;
  if (tags[comma] !== Tag.Comma || (isNamed(sentence, described) && !isNamedOffice(sentence, described, comma)))
    return undefined;
  const first = opensTitle(sentence, comma + 1) ? comma + 2 : comma + 1;
  if (tags[first] !== Tag.Name) return undefined;
  const name = nounPhraseAt(sentence, first, false);
  let past = name.past;
  // "Senator | the Honourable | Ada Okoye"
  if (past > first && opensTitle(sentence, past) && isTitle(sentence, past - 1))
    past = nounPhraseAt(sentence, past + 1, false).past;
  // "their lawyers, Charles Glynn | and Richard Jonas"
  if (past > first && tokens.isA(past, WordClass.Conjunction) && tags[past + 1] === Tag.Name)
    past = nounPhraseAt(sentence, past + 1, false).past;
  for (let i = first; i < past; i++)
    if (
      tags[i] !== Tag.Name &&
      tags[i] !== Tag.Dash &&
      tags[i] !== Tag.Conjunction &&
      tokens.char(i) !== PERIOD &&
      !opensTitle(sentence, i)
    )
      return undefined;
  return tags[past] === Tag.Comma || tags[past] === Tag.Stop || past >= sentence.past
    ? { first: comma + 1, past }
    : undefined;
}

/** "the | Rev", "the | Honourable" */
function opensTitle(sentence: Sentence, i: number): boolean {
  return sentence.tags[i] === Tag.Determiner && isTitle(sentence, i + 1);
}

function isTitle({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Name && tokens.isA(i, WordClass.Title);
}

/** "Minister of Trade |, Ada Okoye,", "Director General (Acting) of the Coastal Authority |, Gail Symmonds,": no name of a person. */
function isNamedOffice({ tokens }: Sentence, described: TokenRange, comma: number): boolean {
  const last = described.past - 1;
  if (tokens.isA(comma + 1, FIRST_NAME | WordClass.Title) && tokens.isA(last, WordClass.Group | WordClass.Company))
    return true;
  for (let i = described.first; i < described.past; i++) {
    if (tokens.isA(i, FIRST_NAME)) return false;
    if (tokens.isA(i, WordClass.Preposition)) return tokens.isA(i - 1, WordClass.Title | WordClass.Role);
  }
  return tokens.isA(last, WordClass.Title | WordClass.Role) && !tokens.isA(last, WordClass.Surname);
}

const FIRST_NAME = WordClass.MaleName | WordClass.FemaleName;

/** The age in "His brother, 19, a mechanic, said" is no subject. */
function isNumber({ tags }: Sentence, range: TokenRange): boolean {
  return range.past - range.first === 1 && tags[range.first] === Tag.Number;
}

/** The degree in "Ada Okoye, MD, PhD, said" is no subject. */
function isLetters({ tokens, tags }: Sentence, { first, past }: TokenRange): boolean {
  return past - first === 1 && tags[first - 1] === Tag.Comma && isPostNominal(tokens, first);
}

/** The seat in "Sen. Ada Okoye, D-Ohio, a former judge, said" is no subject. */
function isSeat({ tokens, tags }: Sentence, { first }: TokenRange): boolean {
  const letter = tokens.end(first) - tokens.start(first) === 1 && tokens.has(first, Shape.Capital);
  return letter && tags[first - 1] === Tag.Comma && tags[first + 1] === Tag.Dash && tokens.has(first + 2, Shape.Glued);
}

/** "a copy of which was seen by reporters": the relative pronoun comes late. */
function relativeWithin({ tokens }: Sentence, first: number): boolean {
  for (let i = first; i < first + 5; i++) if (NONRESTRICTIVE_RELATIVES.has(tokens.word(i))) return true;
  return false;
}
