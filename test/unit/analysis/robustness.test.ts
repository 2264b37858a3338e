import assert from 'node:assert/strict';
import process from 'node:process';
import fc from 'fast-check';
import { analyze } from '../../../server/src/analysis/analyze';
import { newsProse } from '../../support/prose';
import { assertSound } from '../../support/soundFacts';

function check(text: string): void {
  assertSound(analyze(text), text);
}

describe('analysis of odd texts', () => {
  const news = newsProse(4000);
  const cases: Record<string, string> = {
    nothing: '',
    'white space': ' \t\r\n \u2028\u00a0',
    'binary data': String.fromCharCode(...Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)),
    'every UTF-16 unit once': Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(''),
    'a lone surrogate in a quotation': '“Yes \ud83d no,” Ada Okoye said on Friday.\udc00',
    'emoji around everything': '😀“😀Yes😀,”😀 Ada Okoye said😀. 😀On Monday😀',
    'Windows line ends': news.replaceAll('\n', '\r\n'),
    'old Macintosh line ends': news.replaceAll('\n', '\r'),
    'a byte order mark': `\ufeff${news}`,
    'line separators': news.replaceAll('\n', '\u2028'),
    'paragraph separators': news.replaceAll('\n', '\u2029'),
    'NUL between all letters': news.slice(0, 500).replaceAll('', '\0'),
    'cut anywhere': news.slice(37, 2345),
    reversed: news.split('').reverse().join(''),
    'capitals only': news.toUpperCase(),
    'a comma before who speaks': ', the harbour master: “Two of the boats had no licence.”',
    'another script': '「はい」と山田は述べた。“Да”, — сказал Иванов 24 декабря.',
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => check(text));

  it('any UTF-16 units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 200 });
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit, maxLength: 100 }), check), { numRuns: 200 });
  });

  it('any order of what rules look at', () => {
    const parts =
      '“ ” " \' ‘ ’ « » „ — - -- ( ) , . : ? … \n \n\n Okoye Ada|Ada Okoye|Mr.|the minister|he|she|they|said|says|told reporters|that|according to|asked whether|and|who|U.S.|on Monday|Dec 24|24 December 2021|2019|the 1990s|three years ago|’s|it rained|police|Q.|A.|MARLOW BAY, Jan. 3 (AP) —'
        .split('|')
        .flatMap((part, i) => (i === 0 ? part.split(' ') : [part]));
    const text = fc.array(fc.constantFrom(...parts, ' ', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('', ' '), (words, glue) => check(words.join(glue))),
      { numRuns: 1500 },
    );
  });
});

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
