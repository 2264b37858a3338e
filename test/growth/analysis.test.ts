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
    'many names above an interview': (size) =>
      `${names(size / 5)}\nWe talked to Ada Okoye.\n${'What did you see?\nI saw my boat.\n'.repeat(4)}`,
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
    'wrapped lines': (size) => wrapped(newsProse(size), '', ''),
    'wrapped and quoted lines': (size) => wrapped(newsProse(size), '> ', ''),
    'wrapped and indented lines': (size) => wrapped(newsProse(size), '', '    '),
    'quoting signs': (size) => '>'.repeat(size),
    'lines of quoting signs': (size) => '> > >\n'.repeat(size / 6),
    'short lines': (size) => 'it rained\n'.repeat(size / 10),
    'carriage returns': (size) => 'It rained.\r'.repeat(size / 11),
    'page numbers': (size) => 'the ferry stays in port and\n\n17\n\nhe said no\n'.repeat(size / 44),
    asterisks: (size) => '*'.repeat(size),
    emphasis: (size) => '*Ada* said _no_ '.repeat(size / 16),
    'emphasis that nothing closes': (size) => '*a '.repeat(size / 6) + 'b_ '.repeat(size / 6),
    'emphasis inside open emphasis': (size) => '_a '.repeat(size / 6) + '*b* '.repeat(size / 8),
    'opening brackets': (size) => '['.repeat(size),
    links: (size) => '[Ada Okoye](https://halvern.example/a) said no. '.repeat(size / 48),
    headings: (size) => '# It rained\n'.repeat(size / 12),
    'tags of HTML': (size) => '<p>It <b>rained</b>, <a href="#">she</a> said.</p>'.repeat(size / 51),
    'comments that nothing closes': (size) => '<!--'.repeat(size / 4),
    'tags that nothing closes': (size) => '<a '.repeat(size / 3),
    ampersands: (size) => '&'.repeat(size),
    entities: (size) => '&ldquo;No,&rdquo; said Ada. '.repeat(size / 28),
    'soft hyphens': (size) => '\u00ad'.repeat(size),
    'broken UTF-8': (size) => 'â€œ'.repeat(size / 3),
    'glued sentences': (size) => 'It rained.“No.”She said'.repeat(size / 23),
    'glued sentences with straight marks': (size) => 'it rained."No.'.repeat(size / 14),
    'lines with a colon': (size) => 'Ada Okoye said:\n“No.”\n'.repeat(size / 23),
    'a colon and blank lines': (size) => ':' + '\n'.repeat(size),
    'lines with a dash': (size) => '“No.”\n— Ada Okoye\n'.repeat(size / 18),
    'turns of a transcript': (size) => 'ADA OKOYE: It rained.\n\nQ. And then?\n\nA. No.\n\n'.repeat(size / 48),
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

  it('news of 50 MB takes five times as long as 10 MB, no more', function () {
    // A slow machine with other work takes more than two minutes.
    this.timeout(600_000);
    const small = timeOf(newsProse(1e7));
    const large = timeOf(newsProse(5e7));
    this.test!.title += `: ${small.toFixed(0)} → ${large.toFixed(0)} ms`;
    assert.ok(large < 10 * small, `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
  });

  const large: Record<string, () => string> = {
    '100,000 quotation marks': () => '"'.repeat(100_000),
    '50,000 nested brackets': () => '('.repeat(50_000) + ')'.repeat(50_000),
    '10,000 names': () => names(10_000),
    '10,000 abbreviations without an end': () => 'Dr. U.S. No. '.repeat(3334),
    '10 MB of news': () => newsProse(1e7),
    '10 MB of wrapped news': () => wrapped(newsProse(1e7), '> ', ''),
    'one line of a megabyte with emphasis': () => '**Ada** '.repeat(125_000),
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

/** News in lines of at most 70 columns, with what stands before each line and before each paragraph. */
function wrapped(news: string, quoting: string, indent: string): string {
  const lines = news
    .split('\n')
    .map((line) => indent + line.replaceAll(/(.{1,70})(?: |$)/g, `$1\n${quoting}`).trimEnd());
  return quoting + lines.join(`\n${quoting}`);
}

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
