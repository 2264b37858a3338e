import { Kind, Shape } from '../../text/tokens';
import { Tag } from '../tags';
import { nounPhraseAt } from './nounPhraseAt';
import type { Sentence } from './sentence';
import { isTime } from './isTime';
import { WordClass } from '../words';
import { LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../text/codeUnits';

/** The end of one adjunct that begins at a token, "in an interview", "on Tuesday", "last week"; the token itself if none does. */
export function adjunctAt(sentence: Sentence, i: number): number {
  const { tokens, tags, past } = sentence;
  if (i >= past || sentence.within[i] !== 0) return i;
  if (tags[i] === Tag.Preposition || tags[i] === Tag.To) {
    const phrase = nounPhraseAt(sentence, i + 1);
    return phrase.past > phrase.first ? pastYear(sentence, pastPartOfDay(sentence, phrase.past)) : i;
  }
  // "said | yesterday's verdict was unanimous"
  if (isOwner(sentence, i)) return i;
  if (tags[i] === Tag.Adverb) return i + 1;
  if (isTime(tokens, i)) {
    let end = i + 1;
    while (end < past && (isTime(tokens, end) || tags[end] === Tag.Number)) end++;
    // "said | Monday night’s vote was late"
    return isOwner(sentence, end - 1) ? i : end;
  }
  if ((tags[i] === Tag.Adjective || tags[i] === Tag.Determiner) && isTime(tokens, i + 1)) return i + 2;
  if (tags[i] === Tag.Bracket && tokens.char(i) === LEFT_PARENTHESIS) {
    for (let close = i + 1; close < past && close < i + 30; close++)
      if (tokens.char(close) === RIGHT_PARENTHESIS) return close + 1;
  }
  return i;
}

/** "on Monday | morning |", not "on Monday | night's vote". */
function pastPartOfDay(sentence: Sentence, i: number): number {
  const { tokens, past } = sentence;
  const isPart = i < past && tokens.isA(i - 1, WordClass.Weekday) && isTime(tokens, i);
  return isPart && !isOwner(sentence, i) ? i + 1 : i;
}

/** "the night | ’s | vote" */
function isOwner({ tokens, tags }: Sentence, i: number): boolean {
  return tokens.has(i + 1, Shape.Clitic) && tags[i + 1] === Tag.Possessive;
}

/** "on April 2 |, 2019 |, that": the year belongs to the date. */
function pastYear({ tokens, tags, past }: Sentence, i: number): number {
  const dated = i + 1 < past && tokens.kind(i - 1) === Kind.Number && isTime(tokens, i - 1);
  return dated && tags[i] === Tag.Comma && tokens.kind(i + 1) === Kind.Number ? i + 2 : i;
}
