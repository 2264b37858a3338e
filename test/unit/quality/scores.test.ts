import assert from 'node:assert/strict';
import type { QuotationType } from '../../../server/src/analysis/facts';
import type { QuoteRecord } from '../../../server/src/formats/jsonLines';
import type { GoldDocument, GoldQuote } from '../../quality/corpus';
import { countDates, dateFigures } from '../../quality/dateScore';
import { countGapTracker, gapTrackerFigures } from '../../quality/gapTracker';
import { sameHead, sameName } from '../../quality/names';
import { matchQuotations, type QuotationRules } from '../../quality/quotationMatching';
import { countQuotations, quotationFigures } from '../../quality/quotationScore';
import { tidy } from '../../quality/spans';
import { fallen } from '../../quality/table';

const text = '“We will not sail,” Captain Ida Moen said. “Not today.” She added that the ferry stays in port.';

function span(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words };
}

function gold(words: string, type: QuotationType, source: string | undefined, cue: string | undefined): GoldQuote {
  return {
    ...span(words),
    type,
    speaker: source === undefined ? null : span(source),
    cue: cue === undefined ? null : span(cue),
    speakerEntity: 'Ida Moen',
  };
}

const quotes = [
  gold('“We will not sail,”', 'direct', 'Captain Ida Moen', 'said'),
  gold('“Not today.”', 'direct', undefined, undefined),
  gold('that the ferry stays in port', 'indirect', 'She', 'added'),
];
const document: GoldDocument = { id: 'ferry', text, quotes };

function predicted(quote: GoldQuote, changed: Partial<QuoteRecord> = {}): QuoteRecord {
  const { start, end, type, speaker = null, cue = null, speakerEntity = null } = quote;
  const found = { start, end, text: text.slice(start, end), type, speaker, cue, speakerEntity };
  return { ...found, confidence: 0.9, rule: 'cue-and-source', reason: '', ...changed };
}

/** Figures in whole percent: found, exact, speaker, full name with quotation, exact cue, exact source. */
function check(predictions: readonly QuoteRecord[], expected: number[], rules: QuotationRules = {}): void {
  const figures = quotationFigures(countQuotations(matchQuotations(document, predictions, rules)));
  const { found, exact, speaker, endToEndFullName, cueExact, sourceExact } = figures;
  assert.deepEqual([found, exact, speaker, endToEndFullName, cueExact, sourceExact].map(Math.round), expected);
}

const all = quotes.map((quote) => predicted(quote));

describe('measures of quotations', () => {
  const [first, second, third] = quotes as [GoldQuote, GoldQuote, GoldQuote];
  const cases: Record<string, [readonly QuoteRecord[], number[], QuotationRules?]> = {
    'gold against itself': [all, [100, 100, 100, 100, 100, 100]],
    nothing: [[], [0, 0, 0, 0, 0, 0]],
    'marks and a leading "that" do not count': [
      [
        predicted({ ...first, ...span('We will not sail') }),
        predicted(second),
        predicted({ ...third, ...span('the ferry stays in port.') }),
      ],
      [100, 100, 100, 100, 100, 100],
    ],
    'but they do to the letter': [
      [predicted({ ...first, ...span('We will not sail') }), predicted(second), predicted(third)],
      [100, 67, 100, 100, 100, 100],
      { exactEdges: true },
    ],
    'too little overlap': [[predicted({ ...first, ...span('We will') })], [0, 0, 0, 0, 67, 67]],
    'a false alarm': [
      [...all, predicted({ ...first, ...span('Captain Ida') }, { cue: null, speaker: null })],
      [86, 86, 100, 86, 100, 100],
    ],
    'a pronoun that was not resolved': [[predicted(third, { speakerEntity: 'She' })], [50, 50, 100, 0, 67, 67]],
    'the wrong speaker': [[predicted(second, { speakerEntity: 'Per Lie' })], [50, 50, 0, 0, 0, 0]],
    'direct only': [all, [100, 100, 100, 100, 100, 100], { type: 'direct' }],
  };
  for (const [name, [predictions, expected, rules]] of Object.entries(cases))
    it(name, () => check(predictions, expected, rules));

  it('the Gender Gap Tracker counts the share of the gold span', () => {
    const half = [predicted({ ...first, ...span('“We will not') }), all[1]!, all[2]!];
    const figures = (threshold: number) => gapTrackerFigures(countGapTracker(document, half, threshold));
    assert.deepEqual(figures(0.3), { found: 100, speaker: 100, verb: 100 });
    assert.equal(Math.round(figures(0.8).found), 67);
  });
});

describe('measures of names and dates', () => {
  it('names agree without titles, heads by the last name', () => {
    assert.ok(sameName('Captain Ida Moen', 'Ida Moen'));
    assert.ok(sameName('Ida Moen', 'Ida Marie Moen'));
    assert.ok(!sameName('Moen', 'Ida Moen'));
    assert.ok(sameHead('Sen. Ida Moen, R-Ohio', 'Moen'));
    assert.ok(!sameHead('she', 'she'));
  });

  it('spans are tidied', () => {
    assert.deepEqual(tidy(text, span('that the ferry stays in port.')), {
      start: text.indexOf('the ferry'),
      end: text.length - 1,
    });
  });

  it('dates are right by value where they overlap', () => {
    const day = { type: 'DATE', value: '2024-03-05' } as const;
    const timexes = [
      { start: 0, end: 10, ...day },
      { start: 20, end: 30, ...day },
    ];
    const found = [
      { start: 0, end: 10, ...day },
      { start: 22, end: 30, ...day, value: '2024' },
    ];
    const figures = dateFigures(countDates({ id: 'ferry', text, timexes }, found));
    assert.deepEqual(figures, { strict: 50, relaxed: 100, relaxedPrecision: 100, type: 100, value: 50 });
  });
});

describe('the baseline', () => {
  const measure = { corpus: 'ggt.dev', name: 'quotation F1', noise: 0.7 };
  const key = 'ggt.dev: quotation F1';
  const cases: Record<string, [number, number | undefined, number]> = {
    'a rise is fine': [81, 80, 0],
    'noise is fine': [79.4, 80, 0],
    'a fall is not': [79.2, 80, 1],
    'no baseline, no fall': [10, undefined, 0],
  };
  for (const [name, [figure, before, expected]] of Object.entries(cases))
    it(name, () => {
      const baseline = before === undefined ? {} : { [key]: before };
      assert.equal(fallen([measure], { [key]: figure }, baseline).length, expected);
    });
});
