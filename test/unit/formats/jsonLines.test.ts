import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import type { Facts, Quotation } from '../../../server/src/analysis/facts';
import { type QuoteRecord, toRecord } from '../../../server/src/formats/jsonLines';
import { factsOf, spanOf } from '../annotations/article';

const text = '“We sail,” said Ida Moen and Per Lie. “Not today.” He added: “She said ‘never’ twice.” It is March.';

const facts = factsOf(
  text,
  [
    {
      pieces: ['“We sail,”', '“Not today.”'],
      cue: 'said',
      mention: 'Ida Moen',
      name: 'Ida Moen',
      runnerUp: ['Per Lie', 0.4],
    },
    { pieces: ['“She said ‘never’ twice.”'], mention: 'He', name: 'Per Lie' },
    { pieces: ['‘never’'], parent: 1 },
  ],
  [['March', '2024-03']],
);

/** The records, each as the fields that differ from the plainest. */
function check(changed: Facts, field: keyof QuoteRecord, expected: unknown[]): void {
  assert.deepEqual(
    toRecord(changed, text).quotes.map((quote) => quote[field] ?? null),
    expected,
  );
}

function withAttribution(index: number, part: Partial<Quotation['attribution']>): Facts {
  const quotations = facts.quotations.map((quotation, i) =>
    i === index ? { ...quotation, attribution: { ...quotation.attribution, ...part } } : quotation,
  );
  return { ...facts, quotations };
}

describe('JSON Lines', () => {
  it('has a record for each piece in text order, nested ones too', () => {
    check(facts, 'text', ['“We sail,”', '“Not today.”', '“She said ‘never’ twice.”', '‘never’']);
  });

  it('groups the pieces of a quotation', () => check(facts, 'group', [0, 0, null, null]));

  it('names the record that a nested quotation stands in', () => check(facts, 'parent', [null, null, null, 2]));

  it('gives the cue and the full name to each piece', () => {
    const cue = { ...spanOf(text, 'said'), text: 'said' };
    check(facts, 'cue', [cue, cue, null, null]);
    check(facts, 'speakerEntity', ['Ida Moen', 'Ida Moen', 'Per Lie', null]);
  });

  it('lists all speakers of a joint quotation', () => {
    const changed = withAttribution(0, { joint: [{ speaker: 1, mention: undefined, confidence: 0.9 }] });
    const names = toRecord(changed, text).quotes[0]!.speakers!.map(({ entity }) => entity);
    assert.deepEqual(names, ['Ida Moen', 'Per Lie']);
  });

  it('lists runners-up and those who passed the words on', () => {
    const changed = withAttribution(1, { chain: [spanOf(text, 'March')] });
    check(facts, 'alternatives', [
      [{ entity: 'Per Lie', confidence: 0.4 }],
      [{ entity: 'Per Lie', confidence: 0.4 }],
      null,
      null,
    ]);
    check(changed, 'chain', [null, null, [{ ...spanOf(text, 'March'), text: 'March' }], null]);
  });

  it('keeps dates with their values, and leaves empty alternatives out', () => {
    const [march] = toRecord(facts, text).timexes;
    assert.deepEqual(march, {
      ...spanOf(text, 'March'),
      text: 'March',
      type: 'DATE',
      value: '2024-03',
      confidence: 0.95,
      reason: 'as written',
    });
  });

  it('keeps what the analysis says of a date: when it is, why, and what else it could be', () => {
    const article = 'The bridge opened on 5 March. Repairs took about two weeks.';
    const found = analyze(article, { publicationDate: '2026-03-20' });
    const [march, weeks] = toRecord(found, article).timexes;
    assert.deepEqual(march, {
      ...spanOf(article, '5 March'),
      text: '5 March',
      type: 'DATE',
      value: '2026-03-05',
      confidence: 0.9,
      reason: 'no year given; nearest to 20 March 2026',
      interval: '2026-03-05/2026-03-06',
      alternatives: [{ type: 'DATE', value: '2027-03-05', reason: 'the next one' }],
    });
    assert.deepEqual(weeks, {
      ...spanOf(article, 'about two weeks'),
      text: 'about two weeks',
      type: 'DURATION',
      value: 'P2W',
      mod: 'APPROX',
      confidence: 0.9,
      reason: 'a length of time',
    });
  });

  it('has every field that docs/command-line.md names, where the analysis finds what goes into it', () => {
    const article = `HARBOUR TOWN, 4 March 2026 — “The ferry is late,” Ida Moen said, “and nobody knows why.”

“He told me ‘we sail at nine’ and left,” Moen said. “I waited.”

Ada Okoye and Jonas Lind said the pier would close twice a week until early May.

The mayor said the port would reopen at 9 p.m. GMT, the Harbour Gazette reported.

“It shuts every Friday,” she said.`;
    const { quotes, speakers, timexes } = toRecord(analyze(article), article);
    const fields = (records: readonly object[]) => [...new Set(records.flatMap(Object.keys))].sort().join(' ');
    assert.equal(
      fields(quotes),
      'alternatives chain confidence cue end floating group parent reason rule speaker speakerEntity speakers start text type',
    );
    assert.equal(fields(speakers), 'kind mentions name roles');
    assert.equal(
      fields(timexes),
      'alternatives confidence end freq interval mod quant reason start text type value zone',
    );
  });

  it('says whether the publication date is inferred', () => {
    const dated = (source: 'inferred' | 'dateline'): Facts => ({
      ...facts,
      publicationDate: { value: '2024-03-05', source, span: undefined },
    });
    assert.deepEqual(toRecord(dated('inferred'), text).publicationDate, { value: '2024-03-05', inferred: true });
    assert.deepEqual(toRecord(dated('dateline'), text).publicationDate, { value: '2024-03-05', inferred: false });
    assert.equal(toRecord(facts, text).publicationDate, null);
  });
});
