/**
 * Shows where our sentences differ from a corpus whose lines are `{text, sentences: [{start, end}]}`:
 * `tsx test/quality/sentences.ts FILE.jsonl… [--errors N]`. What counts is told in sentenceEnds.ts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Span } from '../../server/src/analysis/facts';
import { english } from '../../server/src/analysis/english/englishLanguage';
import { scan } from '../../server/src/analysis/text/scan';
import { f1 } from './ratios';
import { compareEnds } from './sentenceEnds';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
for (const file of positionals) measure(file, Number(values.errors));

function measure(file: string, shown: number): void {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const errors: string[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { text, sentences } = JSON.parse(line) as { text: string; sentences: readonly Span[] };
    const { right, wrong, missed } = compareEnds(text, sentences, split(text));
    counts.right += right.length;
    counts.wrong += wrong.length;
    counts.missed += missed.length;
    errors.push(...wrong.map((end) => `+ ${context(text, end)}`), ...missed.map((end) => `- ${context(text, end)}`));
  }
  const { right, wrong, missed } = counts;
  const score = f1(right, right + wrong, right + missed);
  console.log(`${file}: F1 ${score.toFixed(2)} (${right} right, ${wrong} too many, ${missed} missed)`);
  for (const error of errors.slice(0, shown)) console.log(error);
}

function split(text: string): Span[] {
  const tokens = scan(text, english);
  return Array.from(tokens.sentenceStarts.slice(1), (start, i) => ({
    start: tokens.start(tokens.sentenceStart(i)),
    end: tokens.end(start - 1),
  }));
}

function context(text: string, end: number): string {
  return `${text.slice(Math.max(0, end - 60), end)}⏎${text.slice(end, end + 40)}`.replaceAll('\n', '¶');
}
