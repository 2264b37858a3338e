import { WordClass } from '../words';
import { Kind, type Tokens } from '../../text/tokens';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { SMALL_S } from '../../text/codeUnits';

const COUNTED = tokenPattern('(?<=N|SIGN|PERCENT|SLASH|COUNTED)');

/** Whether "a year" is a rate and no length of time: "$5 a year", "10 percent a year", "four flights a week", "two hot meals a day". */
export function isRate({ tokens, codes }: EncodedText, i: number): boolean {
  if (matchAt(COUNTED, codes, i) !== undefined) return true;
  const before = i - 1;
  const noun = tokens.isA(before, WordClass.Noun) || (tokens.kind(before) === Kind.Word && tokens.word(before) === 0);
  if (!noun || tokens.text.charCodeAt(tokens.end(before) - 1) !== SMALL_S) return false;
  return (
    isCount(tokens, before - 1) ||
    (isCount(tokens, before - 2) && tokens.isA(before - 1, WordClass.Adjective | WordClass.Noun))
  );
}

function isCount(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Number || tokens.isA(i, WordClass.NumberWord);
}
