import type { Stretch } from '../marks';
import type { Sentence } from '../phrases';
import { findReports } from '../reports/findReports';
import { tagSentence } from '../tagging/tagSentence';
import { wordSet } from '../words';
import { type Draft, draftOfReport } from './draft';
import type { Finding } from './finding';

/** Who says "I" inside a quotation is its own speaker. */
const OWN_WORDS = wordSet('i we');

/** Adds the quotations of somebody else inside quotations: `"She told me 'never again' and left," he said.` */
export function addInnerQuotations(finding: Finding): void {
  const { drafts, marks, tokens } = finding;
  const { stretches } = marks;
  let within: Int32Array | undefined;
  for (let index = 0; index < stretches.length; index++) {
    const inner = stretches[index]!;
    if (inner.parent < 0 || stretches[inner.parent]!.parent >= 0) continue;
    const parent = drafts.owner(inner.parent);
    if (parent === undefined) continue;
    within ??= new Int32Array(tokens.count);
    within.fill(index + 1, inner.open, inner.close + 1);
    const draft = draftAround(finding, inner, stretches[inner.parent]!, within, parent);
    if (draft !== undefined) drafts.add(draft, []);
  }
}

/** The first report whose content is or holds the inner stretch, within its sentence and the outer stretch. */
function draftAround(
  { tokens, tags, floor }: Finding,
  inner: Stretch,
  outer: Stretch,
  within: Int32Array,
  parent: Draft,
): Draft | undefined {
  const own = tokens.sentenceOf(inner.open);
  const first = Math.max(outer.open + 1, tokens.sentenceStart(own));
  const past = Math.max(inner.close + 1, Math.min(outer.close, tokens.sentenceStart(own + 1)));
  const sentence: Sentence = { tokens, tags, within, first, past };
  tagSentence(tokens, first, past, tags);
  for (const report of findReports(sentence, floor)) {
    const { source, content } = report;
    const quotes = content.some((range) => range.first <= inner.open && inner.close < range.past);
    if (!quotes || source === undefined || OWN_WORDS.has(tokens.word(source.first))) continue;
    return draftOfReport(report, sentence, parent);
  }
  return undefined;
}
