import { POSTNOMINAL_ADJECTIVES } from '../lexicon/descriptionWords';
import { BINDING_PREPOSITIONS } from '../lexicon/prepositions';
import { Tag } from '../tags';
import { nicknameEnd } from '../../text/nicknameMarks';
import { Shape, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { goesOnWithAdjectives, head, isBeforeNoun, isGenitive, isHyphen, isToSomebody, joins, nominal } from './parts';
import { officeListEnd } from './officeLists';
import type { Sentence } from './sentence';
import { isTime } from './isTime';
import type { TokenRange } from '../../text/tokenRange';
import { PERIOD } from '../../text/codeUnits';

const OF = wordId('of');
const BY = wordId('by');

/**
 * The noun phrase that begins at a token, with what `of` and `for` tie to it: "the head of the port authority". Stops
 * before commas, verbs and other prepositions. `past === first` when there is none.
 */
export function nounPhraseAt(sentence: Sentence, first: number, bind = true): TokenRange {
  const { tokens, tags, within, past: end } = sentence;
  let i = first;
  let last = first;
  if ((tags[i] === Tag.Pronoun || (tags[i] === Tag.Determiner && tokens.is(i + 1, OF))) && i < end)
    return pronounPhrase(sentence, first);
  while (i < end && within[i] === 0) {
    const tag = tags[i]!;
    const begun = last > first;
    if (nominal(tag) && !(bind && begun && last === i && opensTail(sentence, i))) {
      if (begun && beginsAnother(sentence, i, last)) break;
      i++;
      if (head(tag) || (tag === Tag.Adjective && tokens.has(i - 1, Shape.Capital))) last = i;
    } else if (begun && last === i && tag === Tag.Quote && nicknameEnd(tokens, i) > 0) {
      // "Rosa “The Anvil” Diaz"
      i = last = nicknameEnd(tokens, i) + 1;
    } else if (begun && last === i && endsAbbreviation(sentence, i)) {
      last = ++i;
    } else if (last === i && isHyphen(sentence, i)) {
      i = last = afterHyphen(sentence, i);
    } else if (goesOnBehind(sentence, i, first, last)) {
      i++;
    } else {
      const past = bind && begun && last === i ? tailEnd(sentence, first, i) : i;
      if (past === i) break;
      i = last = past;
    }
  }
  return { first, past: last };
}

/** "he", but "one of the officials", "some of those who fled". */
function pronounPhrase(sentence: Sentence, first: number): TokenRange {
  if (!sentence.tokens.is(first + 1, OF)) return { first, past: first + 1 };
  const whole = nounPhraseAt(sentence, first + 2, false);
  return { first, past: whole.past > whole.first ? whole.past : first + 1 };
}

/** Whether a token that could belong to the phrase begins another one: "the mayor | this week", "Okoye | Monday". */
function beginsAnother(sentence: Sentence, i: number, last: number): boolean {
  const { tokens, tags } = sentence;
  const tag = tags[i]!;
  if (tag === Tag.Determiner || (tag === Tag.Possessive && !isGenitive(tokens, i))) return true;
  if (endsWithPlace(sentence, i)) return true;
  return tag !== Tag.Number && isTime(tokens, i) && head(tags[last - 1]!) && !tokens.has(i + 1, Shape.Clitic);
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

/** Past the word behind a hyphen, or the two where that one is small: "stock-in-trade". */
function afterHyphen({ tags, past }: Sentence, hyphen: number): number {
  let i = hyphen + 1;
  if (i < past && tags[i] !== Tag.Name && tags[i] !== Tag.Noun && tags[i] !== Tag.Adjective) i++;
  return Math.min(i + 1, past);
}

/** Whether the phrase goes on behind a token that is no nominal itself. */
function goesOnBehind(sentence: Sentence, i: number, first: number, last: number): boolean {
  const { tokens, tags, past } = sentence;
  switch (tags[i]) {
    case Tag.Dash:
      return isHyphen(sentence, i);
    case Tag.Adverb:
      // "very old friends", "an earlier hearing"
      return last === first && i + 1 < past && (tags[i + 1] === Tag.Adjective || isBeforeNoun(sentence, i));
    case Tag.Stop:
      // "Sen. Maria Diaz", "Ada Okoye Jr.’s lawyer": the period belongs to the abbreviation.
      return (
        tokens.char(i) === PERIOD &&
        ((tokens.isA(i - 1, WordClass.Abbreviation) && tags[i + 1] === Tag.Name) || tokens.has(i + 1, Shape.Clitic))
      );
    case Tag.Conjunction:
      return last === i && joins(sentence, i, first);
    case Tag.Comma:
    case Tag.Gerund:
    case Tag.Verb:
    case Tag.Participle:
      return goesOnWithAdjectives(sentence, first, i);
    default:
      return false;
  }
}

/** "Acme Corp. | said", "on Jan. 5": the period belongs to the last word of the phrase, or to its month. */
function endsAbbreviation({ tokens, tags, past }: Sentence, i: number): boolean {
  if (tags[i] !== Tag.Stop || tokens.char(i) !== PERIOD || i + 1 >= past) return false;
  return (
    tokens.isA(i - 1, WordClass.Abbreviation) &&
    tokens.has(i - 1, Shape.Capital) &&
    (tags[i + 1] !== Tag.Number || tokens.isA(i - 1, WordClass.Month))
  );
}

/** "people | familiar with the talks" */
function opensTail({ tokens, tags }: Sentence, i: number): boolean {
  return POSTNOMINAL_ADJECTIVES.has(tokens.word(i)) && tags[i + 1] === Tag.Preposition;
}

/** The end of what a word behind the head ties to it, "of the port", "familiar with the talks"; `i` for nothing. */
function tailEnd(sentence: Sentence, first: number, i: number): number {
  if (sentence.tags[i] === Tag.Comma) return officeListEnd(sentence, first, i);
  if (opensTail(sentence, i)) {
    const tail = nounPhraseAt(sentence, i + 2, false);
    if (tail.past > tail.first) return tail.past;
  }
  if ((sentence.tags[i] === Tag.Preposition || isToSomebody(sentence, i)) && binds(sentence, i)) {
    const tail = nounPhraseAt(sentence, i + 1, false);
    if (tail.past > tail.first) return tail.past;
  }
  return i;
}

/** Whether a preposition ties what follows to the noun before it: "head of", "a report by", "the row with". */
function binds(sentence: Sentence, i: number): boolean {
  const { tokens, tags } = sentence;
  if (tokens.is(i, OF)) return true;
  if (tokens.is(i, BY)) return tokens.isA(i - 1, WordClass.Document);
  if (!BINDING_PREPOSITIONS.has(tokens.word(i))) return false;
  if (isTime(tokens, i + 1)) return false;
  return (tags[i - 1] !== Tag.Name || isOffice(tokens, i - 1)) && tags[i + 1] !== Tag.Stop;
}

/** "Minister | in the Ministry of Trade": a title at the start of a sentence is no name. */
function isOffice(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Title | WordClass.Role) && !tokens.isA(i, WordClass.MaleName | WordClass.FemaleName);
}
