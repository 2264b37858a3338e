import { CITING_GERUNDS, FORMS_OF_REPORT } from '../lexicon/cueConstructions';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';
import type { Report } from './report';
import type { TokenRange } from '../../text/tokenRange';

const THAT = wordId('that');
/** Longest distance of the citing behind the cue: "reported late on Monday, citing …", in tokens. */
const REACH = 8;

/**
 * "Interfax reported, citing two diplomats, that the talks had failed": the diplomats speak, and the agency passes their words on.
 * "Okoye said the bridge was safe, citing two reports" is her own word.
 */
export function citing(sentence: Sentence, report: Report): Report {
  const { cue, source } = report;
  if (cue === undefined || source === undefined || !FORMS_OF_REPORT.has(sentence.tokens.word(cue.first))) return report;
  const cited = citedBehind(sentence, cue.past);
  if (cited === undefined) return report;
  const { at, range } = cited;
  return { ...report, cue: { first: at, past: at + 1 }, source: range, via: [source, ...report.via] };
}

/** Start of the content behind the people a medium cites: "reported, citing two diplomats, | that"; else `start`. */
export function behindCited(sentence: Sentence, start: number): number {
  const end = citedBehind(sentence, start)?.range.past ?? start;
  return sentence.tags[end] === Tag.Comma && sentence.tokens.is(end + 1, THAT) ? end + 1 : start;
}

function citedBehind(
  sentence: Sentence,
  start: number,
): { readonly at: number; readonly range: TokenRange } | undefined {
  const { tokens, tags, within, past } = sentence;
  for (let i = start; i + 1 < past && i < start + REACH; i++) {
    if (within[i] !== 0 || tags[i] === Tag.Verb) return undefined;
    if (tags[i] !== Tag.Comma || !CITING_GERUNDS.has(tokens.word(i + 1))) continue;
    const range = nounPhraseAt(sentence, i + 2);
    return range.past > range.first ? { at: i + 1, range } : undefined;
  }
  return undefined;
}
