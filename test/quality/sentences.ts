/**
 * How well sentences are split, against a corpus whose lines are `{text, sentences: [{start, end}]}`:
 * `tsx test/quality/sentences.ts FILE.jsonl [--errors N]`.
 *
 * What counts are the ends of sentences, at their last letter or digit, since corpora differ in what belongs behind it.
 * Ends inside paragraphs are counted apart, since a paragraph's end is easy.
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

  toString(): string {
    const precision = this.right / (this.right + this.wrong);
    const recall = this.right / (this.right + this.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)} (${this.right} right, ${this.wrong} too many, ${this.missed} missed)`;
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string', default: '0' } } });
for (const file of positionals) measure(file, Number(values.errors));

function measure(file: string, shown: number): void {
  const all = new Score();
  const inside = new Score();
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
      const verdict = found.has(end) ? (gold.has(end) ? 'right' : 'wrong') : 'missed';
      all[verdict]++;
      if (!endsParagraph(text, end)) inside[verdict]++;
      if (verdict !== 'right') errors.push(`${verdict === 'wrong' ? '+' : '-'} ${context(text, end)}`);
    }
  }
  console.log(`${file}\nall ends          ${all}\ninside paragraphs ${inside}`);
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
