import assert from 'node:assert/strict';
import { analyzeAgain } from '../../server/src/analysis/analyze';
import type { Analysis } from '../../server/src/analysis/pipeline';
import type { Facts, Given } from '../../server/src/analysis/facts';

/** Asserts that the analysis of an edited text, made from an earlier version's, finds what a fresh one does; the analysis. */
export function assertAsAnew(text: string, earlier: Analysis, given: Given = {}): Analysis {
  const again = analyzeAgain(text, given, earlier);
  assert.deepEqual(told(again.facts), told(analyzeAgain(text, given).facts));
  return again;
}

/** With what facts and dates tell only when they are asked. */
function told(facts: Facts): object {
  const { paragraphs, sentences } = facts;
  const timexes = facts.timexes.map((timex) => ({ ...timex, reason: timex.reason, others: timex.alternatives }));
  return { ...facts, paragraphs, sentences, timexes };
}
