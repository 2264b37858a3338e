import assert from 'node:assert/strict';
import type { Facts } from '../../../server/src/analysis/facts';
import { oneLine } from '../../../server/src/formats/ansi';
import { toTerminal } from '../../../server/src/formats/terminal';
import { factsOf } from '../annotations/article';

const text = '“We sail,” said Ida Moen.\n“Not today,” a man shouted on Friday,\nshe heard.';

const facts = factsOf(
  text,
  [
    { pieces: ['“We sail,”'], cue: 'said', mention: 'Ida Moen', name: 'Ida Moen' },
    { pieces: ['“Not today,”'], cue: 'shouted' },
  ],
  [['Friday', '2024-03-08']],
);

function check(shown: Facts, color: boolean, expected: string[]): void {
  assert.deepEqual(toTerminal('harbour.txt', shown, text, { color, width: 60 }).split('\n'), [...expected, '']);
}

describe('output for a terminal', () => {
  it('lists quotations, dates and speakers with line and column', () => {
    check(facts, false, [
      'harbour.txt · 2 quotations · 1 date',
      '',
      'Quotations',
      '      1:1  “We sail,”',
      '           Ida Moen · direct · said · 97 %',
      '      2:1  “Not today,”',
      '           no speaker found · direct · shouted',
      '',
      'Dates',
      '     2:31  Friday  2024-03-08    as written',
      '',
      'Speakers',
      '           Ida Moen · 1 quotation',
    ]);
  });

  it('has a title only where nothing was found', () => {
    check({ ...facts, quotations: [], timexes: [] }, false, ['harbour.txt · 0 quotations · 0 dates']);
  });

  it('colours when asked to', () => {
    const lines = toTerminal('harbour.txt', facts, text, { color: true, width: 60 }).split('\n');
    assert.equal(lines[3], '\u001b[2m      1:1\u001b[0m  \u001b[32m“We sail,”\u001b[0m');
  });
});

describe('one line', () => {
  const cases: Record<string, [string, string]> = {
    'short words stay': ['It rained.', 'It rained.'],
    'line breaks become spaces': ['It\r\n  rained.', 'It rained.'],
    'a terminal must not obey a text': ['red \u001b[31m\u0007now', 'red \ufffd[31m\ufffdnow'],
    'nor turn it round': ['abc \u202e def', 'abc \ufffd def'],
    'long words are cut in the middle': ['The ferry has left the harbour already', 'The ferry has l … lready'],
    'no surrogate pair is cut': ['😀'.repeat(30), '😀😀😀😀😀😀😀 … 😀😀😀'],
  };
  for (const [name, [long, expected]] of Object.entries(cases))
    it(name, () => assert.equal(oneLine(long, 24), expected));
});
