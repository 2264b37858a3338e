import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/library';

/** For each quotation: who says it, and the speaker's own words. */
function check(text: string, expected: readonly string[]): void {
  const { quotations, speakers } = analyze(text);
  const shown = quotations.map(({ quoted, speakers: who }) => {
    const names = who.map((index) => speakers[index]!.name).join(' and ');
    return [names, ...quoted.map(({ start, end }) => text.slice(start, end))].join(' | ');
  });
  assert.deepEqual(shown, expected);
}

describe('analyze, as a library', () => {
  const cases: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
    'gives the words of a direct quotation with its marks': [
      '“The pier is not safe,” Ada Okoye said. “Nobody knew.”',
      ['Ada Okoye | “The pier is not safe,” | “Nobody knew.”'],
    ],
    'gives of a mixed quotation what is between the marks': [
      'Ada Okoye said the pier was “not safe for anybody” and had been “left to rot” for years.',
      ['Ada Okoye | “not safe for anybody” | “left to rot”'],
    ],
    'gives no quoted words of an indirect quotation': ['Ada Okoye said that the pier was shut.', ['Ada Okoye']],
    'gives words over a broken line as they stand in the file': [
      'The pier of the town was shut to\nall traffic this week. “The pier is\nnot safe,” Ada Okoye said, and\nasked for patience.',
      ['Ada Okoye | “The pier is\nnot safe,”'],
    ],
    'names all who speak together': [
      '“The pier is not safe,” Ada Okoye and Tom Reyes said.',
      ['Ada Okoye and Tom Reyes | “The pier is not safe,”'],
    ],
    'names nobody where the text does not': [
      '“The pier is not safe for children.” It rained.',
      [' | “The pier is not safe for children.”'],
    ],
    'finds nothing where nothing is said': ['The pier was shut, and it rained.', []],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) it(name, () => check(text, expected));

  it('says what stands in what', () => {
    const { quotations } = analyze('“He told me, ‘Go home,’ and I went,” Ada Okoye said on the pier.');
    assert.deepEqual(
      quotations.map(({ parent }) => parent),
      [null, 0],
    );
  });

  it('counts dates from the day that it is given, and refuses one that does not exist', () => {
    const text = 'It rained on Monday.';
    assert.equal(analyze(text, { publicationDate: '2026-03-05' }).dates[0]!.value, '2026-03-02');
    assert.throws(() => analyze(text, { publicationDate: '2026-02-30' }), TypeError);
  });

  it('gives the same when it has been through JSON', () => {
    const found = analyze('LAGOS, March 5 (Wire) — “The pier is not safe,” Mayor Ada Okoye said on Monday.');
    assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
    assert.deepEqual(found.speakers[0]!.roles, ['Mayor']);
  });
});
