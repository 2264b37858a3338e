import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/analysis/analyze';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { panel, panelFile } from '../../../../server/src/formats/panels/panel';
import { daysOf, isoDays } from '../../../../server/src/formats/panels/timeline';
import { english } from '../../../../server/src/messages/english';

const article = (text: string) => ({
  text,
  fileName: 'quay.news',
  facts: analyze(text, { publicationDate: '2022-01-03' }),
  sidecar: { ...emptySidecar, publicationDate: '2022-01-03' },
  anchored: [],
});

/** A TIMEX3 value, and the days that it stands for. */
const values: [string, string | undefined][] = [
  ['2021-12-24', '2021-12-24'],
  ['2021-12-24T15:30', '2021-12-24'],
  ['2021-12-24TEV', '2021-12-24'],
  ['2021-12', '2021-12-01 – 2021-12-31'],
  ['2021', '2021-01-01 – 2021-12-31'],
  ['199', '1990-01-01 – 1999-12-31'],
  ['19', '1900-01-01 – 1999-12-31'],
  ['2021-W51', '2021-12-20 – 2021-12-26'],
  ['2021-W51-WE', '2021-12-25 – 2021-12-26'],
  ['2021-Q3', '2021-07-01 – 2021-09-30'],
  ['2021-H2', '2021-07-01 – 2021-12-31'],
  ['2021-WI', '2021-12-01 – 2022-02-28'],
  ['-0044-03-15', '45 BC-03-15'],
  ['XXXX-WXX-1', undefined],
  ['PAST_REF', undefined],
  ['P3M', undefined],
  ['2021-XX', undefined],
  ['', undefined],
];

describe('The timeline', () => {
  for (const [value, days] of values)
    it(`places ${value || 'nothing'} ${days === undefined ? 'nowhere' : `at ${days}`}`, () => {
      const found = daysOf(value);
      assert.equal(found && isoDays(found), days);
    });

  it('has the dates in time order, and those without a place behind them', () => {
    const text = 'It began in 1987 and ended on Saturday.\nIt took three months, from 5 March 2019, every day.';
    const lines = panelFile('timeline', article(text), 'csv', english).content.trim().split('\r\n').slice(1);
    assert.deepEqual(
      lines.map((line) => line.split(',')[1]),
      ['in 1987', '1987', '5 March 2019', 'Saturday', 'three months', 'every day'].filter(
        (words) => words !== 'in 1987',
      ),
    );
  });

  it('counts what it has, and says nothing of what it has not', () => {
    for (const [text, words] of [
      ['It began in 1987.', '1 dated. Published'],
      ['It took three months.', '1 duration or vague. Published'],
      ['It began in 1987 and ended in 1988. It took three months.', '2 dated, 1 duration or vague. Published'],
      ['It began in 1987. It took three months, every day.', '1 dated, 2 durations or vague. Published'],
    ] as const)
      assert.ok(panel('timeline', article(text), english).body.includes(`<p class="lead">${words}`), text);
  });

  it('says when the article appeared, or that nobody knows', () => {
    assert.match(panel('timeline', article('It began in 1987.'), english).body, /Published Monday 3 January 2022\./);
    const unknown = { ...article('It began.'), facts: analyze('It began.'), sidecar: emptySidecar };
    assert.match(panel('timeline', unknown, english).body, /Its publication date is not known\./);
  });

  it('shows what stands around a date, and runs none of it', () => {
    const { body } = panel(
      'timeline',
      article('It began in 1987 <object onclick=alert(1)>and</object> went on.'),
      english,
    );
    assert.match(body, /&#x3C;object onclick=alert\(1\)>/);
    assert.doesNotMatch(body, /<b |<b>/);
  });
});
