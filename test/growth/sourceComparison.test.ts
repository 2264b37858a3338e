import assert from 'node:assert/strict';
import process from 'node:process';
import { analyze } from '../../server/src/analysis/analyze';
import { applyDecisions } from '../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../server/src/annotations/model';
import { compareQuotations } from '../../server/src/annotations/sourceComparison/compareQuotations';
import { readSource } from '../../server/src/annotations/sourceComparison/sourceText';
import { newsProse } from '../support/prose';

describe('comparing quotations with a source grows linearly', function () {
  this.timeout(120_000);

  /** An article and a source of about so many UTF-16 code units. */
  const cases: Record<string, (size: number) => readonly [article: string, source: string]> = {
    'with the source': (size) => [newsProse(8000, 3), newsProse(size)],
    'with the article': (size) => [newsProse(size, 3), newsProse(40_000)],
    'with both, for an earlier draft': (size) => [newsProse(size), newsProse(size)],
    'with captions': (size) => [
      newsProse(4000, 3),
      newsProse(size).replace(/(.{30,60}) /g, '\n\n00:01:02.000 --> 00:01:04.000\n$1\n'),
    ],
    'with a source that says the same again and again': (size) => [
      '“It rained all day and nobody came to the old pier,” Ada Okoye said.\n'.repeat(20),
      'It rained all night and nobody came to the old pier. '.repeat(size / 53),
    ],
    'with a source of one word': (size) => [
      '“No no no no no no no,” Ada Okoye said.\n'.repeat(20),
      'no '.repeat(size / 3),
    ],
    'with one long quotation': (size) => [
      `“${newsProse(size).replace(/[\n“”"]/g, ' ')},” Ada Okoye said.\n`,
      newsProse(size).replace(/\b(\w+) (\w+)\b/g, (both, one: string) => (one.length % 5 === 0 ? one : both)),
    ],
    'with brackets and marks': (size) => [
      '“No (laughter) no,” Ada Okoye said.\n'.repeat(20),
      '(laughter [ '.repeat(size / 12),
    ],
    'with lines that begin with capitals': (size) => [
      '“No, Ada, no,” Ada Okoye said.\n'.repeat(20),
      'Ada Okoye Tom Reed Li\n'.repeat(size / 22),
    ],
  };
  for (const [name, make] of Object.entries(cases))
    it(name, function () {
      this.retries(2);
      const small = timeOf(...make(50_000));
      const large = timeOf(...make(200_000));
      this.test!.title = `${name}: ${small.toFixed(1)} → ${large.toFixed(1)} ms`;
      // Four times the text; the rest is for a busy machine and for the compiler that is still warming up.
      assert.ok(large < 12 * Math.max(small, 4), `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
    });
});

/** The processor time of the shortest of three runs, in milliseconds, without that of the analysis. */
function timeOf(text: string, source: string): number {
  const facts = analyze(text);
  const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] });
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    compareQuotations({ text, merged }, readSource(source));
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}
