/**
 * How well sentences are split, against a corpus whose lines are `{text, sentences: [{start, end}]}`:
 * `tsx test/quality/sentences.ts FILE.jsonl [--errors N]`.
 *
 * What counts are the ends of sentences, at their last letter or digit, since corpora differ in what belongs behind it.
 * A paragraph's end ends a sentence, whatever the corpus says ("He wrote:"). Counted thrice: all ends; those inside
 * paragraphs, since the others are easy; all but those before a lower-case word ("(I-Vt.) said", "“Why?” he asked"), where
 * corpora made by a program err.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scan } from '../../server/src/analysis/scan';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

class Score {
  right = 0;
  wrong = 0;
  missed = 0;

  describe(): string {
    const precision = this.right / (this.right + this.wrong);
    const recall = this.right / (this.right + this.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)} (${this.right} right, ${this.wrong} too many, ${this.missed} missed)`;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
for (const file of positionals) measure(file, Number(values.errors));

function measure(file: string, shown: number): void {
  const all = new Score();
  const inside = new Score();
  const capital = new Score();
  const errors: string[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { text, sentences } = JSON.parse(line) as Document;
    const tokens = scan(text);
    const found = new Set<number>();
    for (const start of tokens.sentenceStarts) found.add(lastLetter(text, tokens.end(start - 1)));
    const gold = new Set(sentences.map(({ end }) => lastLetter(text, end)));
    found.delete(0);
    gold.delete(0);
    for (const end of new Set([...found, ...gold])) {
      if (endsParagraph(text, end)) {
        all.right++;
        capital.right++;
        continue;
      }
      const verdict = found.has(end) ? (gold.has(end) ? 'right' : 'wrong') : 'missed';
      all[verdict]++;
      inside[verdict]++;
      if (!/^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(end, end + 200))) capital[verdict]++;
      if (verdict !== 'right') errors.push(`${verdict === 'wrong' ? '+' : '-'} ${context(text, end)}`);
    }
  }
  console.log(
    `${file}\nall ends          ${all.describe()}\ninside paragraphs ${inside.describe()}\nnot before lower  ${capital.describe()}`,
  );
  for (const error of errors.slice(0, shown)) console.log(error);
}

/** The end of the last letter or digit before an offset; 0 where there is none. */
function lastLetter(text: string, end: number): number {
  let at = end;
  while (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function endsParagraph(text: string, end: number): boolean {
  return /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(end, end + 200));
}

function context(text: string, end: number): string {
  return `${text.slice(Math.max(0, end - 60), end)}⏎${text.slice(end, end + 40)}`.replaceAll('\n', '¶');
}
