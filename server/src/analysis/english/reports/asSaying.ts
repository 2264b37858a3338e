import { FORMS_OF_QUOTE } from '../lexicon/cueConstructions';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { wordId } from '../words';
import { apposedName } from './appositions';
import { leftContent } from './leftContent';
import { contentAfter } from './contents';
import { type Report, scored } from './report';
import { sourceOnLeft } from './sourceOnLeft';
import { verbGroup } from './verbGroup';
import type { TokenRange } from '../../text/tokenRange';

const BY = wordId('by');

/** "was quoted as saying", "the agency quoted Okoye as saying": the agency passes the words on. */
export function asSaying(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, tags, first } = sentence;
  let quoted = cue - 2;
  while (quoted > first && cue - quoted < 20 && !FORMS_OF_QUOTE.has(tokens.word(quoted))) quoted--;
  if (!FORMS_OF_QUOTE.has(tokens.word(quoted))) return undefined;
  const object = nounPhraseAt(sentence, quoted + 1);
  let source: TokenRange | undefined =
    object.past > object.first ? (apposedName(sentence, object, object.past) ?? object) : undefined;
  let tagFirst = quoted;
  let via: TokenRange | undefined;
  if (source === undefined) {
    const group = verbGroup(sentence, quoted);
    const found = sourceOnLeft(sentence, group);
    source = found?.range;
    tagFirst = found?.first ?? group;
    if (tokens.is(quoted + 1, BY)) via = nounPhraseAt(sentence, quoted + 2);
  } else via = sourceOnLeft(sentence, verbGroup(sentence, quoted))?.range;
  if (source === undefined) return undefined;
  const content = [...contentAfter(sentence, cue, cue + 1)];
  const left = content.length === 0 ? leftContent(sentence, tagFirst) : undefined;
  if (left !== undefined) content.push(left);
  if (content.length === 0) return undefined;
  const start = tags[quoted + 1] === tags[cue - 1] || quoted + 2 === cue ? quoted : cue - 1;
  const report = scored(sentence, { first: start, past: cue + 1 }, source, 'left', content, 'cue-and-source');
  return via === undefined || via.past === via.first ? report : { ...report, via: [via] };
}
