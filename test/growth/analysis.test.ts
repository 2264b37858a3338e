import assert from 'node:assert/strict';
import process from 'node:process';
import { analyze } from '../../server/src/analysis/analyze';
import { newsProse } from '../support/prose';
import { assertSound } from '../support/soundFacts';

describe('analysis grows linearly', function () {
  this.timeout(120_000);

  const names = (count: number): string =>
    Array.from({ length: count }, (_, i) => `A${letters(i)} B${letters(i * 7)} said`).join(' it rained, ');
  const cases: Record<string, (size: number) => string> = {
    news: (size) => newsProse(size),
    'one line': (size) => newsProse(size).replaceAll('\n', ' '),
    'one sentence': (size) => newsProse(size).replace(/[\n.!?]+/g, ','),
    'straight marks': (size) => '"'.repeat(size),
    'opening marks': (size) => '“'.repeat(size),
    'closing marks': (size) => '”'.repeat(size),
    apostrophes: (size) => "'".repeat(size),
    'single marks apart': (size) => "' ".repeat(size / 2),
    'paragraphs that open a quotation': (size) => '“It rained.\n\n'.repeat(size / 13),
    'nested brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
    'nested quotations': (size) => '“a ‘b '.repeat(size / 6) + '’ ”'.repeat(size / 6),
    'many names': (size) => names(size / 25),
    'one name many times': (size) => 'Ada Okoye said it rained. '.repeat(size / 26),
    'capitalised words': (size) => 'Ada Okoye '.repeat(size / 10),
    cues: (size) => 'said '.repeat(size / 5),
    pronouns: (size) => '“It rained,” he said. '.repeat(size / 22),
    abbreviations: (size) => 'Dr. U.S. No. '.repeat(size / 13),
    dates: (size) => 'Monday 3 May 2021 '.repeat(size / 18),
    numbers: (size) => '1,1.'.repeat(size / 4),
    'no white space': (size) => 'a'.repeat(size),
    'line breaks': (size) => '\n'.repeat(size),
    'joint speakers': (size) => '“Yes,” said ' + 'Ada Okoye, '.repeat(size / 11) + 'and Tom Reed.',
    'according to': (size) => 'according to '.repeat(size / 13),
    that: (size) => 'She said that '.repeat(size / 14),
  };
  for (const [name, make] of Object.entries(cases))
    it(name, function () {
      this.retries(2);
      const small = timeOf(make(20_000));
      const large = timeOf(make(80_000));
      this.test!.title = `${name}: ${small.toFixed(1)} → ${large.toFixed(1)} ms`;
      // Four times the text; the rest is for a busy machine and for the compiler that is still warming up.
      assert.ok(large < 12 * Math.max(small, 4), `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
    });

  const large: Record<string, () => string> = {
    '100,000 quotation marks': () => '"'.repeat(100_000),
    '50,000 nested brackets': () => '('.repeat(50_000) + ')'.repeat(50_000),
    '10,000 names': () => names(10_000),
    '10,000 abbreviations without an end': () => 'Dr. U.S. No. '.repeat(3334),
    '10 MB of news': () => newsProse(1e7),
    'one line of 10 MB': () => newsProse(1e7).replaceAll('\n', ' '),
  };
  for (const [name, make] of Object.entries(large))
    it(name, function () {
      const text = make();
      const start = performance.now();
      const facts = analyze(text);
      this.test!.title += `: ${(performance.now() - start).toFixed(0)} ms`;
      assertSound(facts, text);
    });
});

/** The processor time of the shortest of three runs, in milliseconds; one run when it is long, and then says enough. */
function timeOf(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3 && (run === 0 || best < 500); run++) {
    const start = process.cpuUsage();
    analyze(text);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

function letters(number: number): string {
  return number.toString().replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
}
