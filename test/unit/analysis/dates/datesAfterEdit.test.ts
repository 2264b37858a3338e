import assert from 'node:assert/strict';
import { analyzeAgain } from '../../../../server/src/analysis/analyze';
import { assertAsAnew } from '../../../support/asAnew';

const filler = 'The quay was quiet and the boats lay at their moorings while the wind went round to the north.';

/** A text with so many paragraphs about nothing before and behind what is edited that no rule sees across them. */
function between(...middle: readonly string[]): string {
  const quiet = Array.from({ length: 200 }, () => filler);
  const behind = [
    'It took two weeks. It opened again that year. On October 11 the looms were sold.',
    'The next day it was dry, as in May 1970.',
  ];
  return [...quiet, ...middle, ...quiet, ...behind].join('\n\n');
}

const tale = ['In 1931 it was let.', 'By 1934 it was sold.', 'In June 1938 it burned.', 'In 1944 it was rebuilt.'];

/** [what the edit changes for dates far behind it, text, what is looked for, what stands in its place] */
const edits: [string, string, string, string][] = [
  ['the year that is spoken of', between('The founder died on 9 March 1951.'), '1951', '1952'],
  ['nothing', between('The founder died on 9 March 1951.'), 'founder', 'founders'],
  ['the year of a tale', between(...tale, 'In 1951 it was closed.'), '1951', '1961'],
  ['whether it is a tale', between(...tale, 'In 1951 it was closed.'), '1944', '2044'],
  ['the day of publication', between(...tale).replace(/^/, 'LEITH, 4 March 2021 — '), '2021', '2022'],
  ['the order of day and month', between('It is due on 25/12/2019.', 'Or on 03/04/2020.'), '25/12', '12/25'],
  ['the end of a range', between('From Monday to', 'Friday it was shut, in May 2019.'), 'Friday', 'Sunday'],
  ['the beginning of a range', between('It ran from 3 March to 5 May 1951.'), '3 March', '8 March'],
  ['whose name a month is', between('April Renn spoke.', 'It was shut in 2019, April said.'), 'Renn', 'renn'],
  ['the quarter that is spoken of', between('Sales fell in the third quarter of 2019.'), '2019', '2018'],
];

describe('A date far behind an edit', () => {
  for (const [what, text, from, to] of edits)
    it(`is counted as in the text opened anew where the edit changes ${what}`, () => {
      const edited = text.replace(from, to);
      assert.notEqual(edited, text);
      const before = analyzeAgain(text, {});
      const again = assertAsAnew(edited, before);
      assertAsAnew(text, again);
    });

  it('is taken over as it was where nothing before it is another date', () => {
    const text = between('The founder died on 9 March 1951.');
    const before = analyzeAgain(text, {});
    const again = analyzeAgain(text.replace('founder', 'founders'), {}, before);
    assert.equal(again.dates.counted.standings.at(-1), before.dates.counted.standings.at(-1));
  });
});
