import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import type { SpeakerConstraint, Facts } from '../../../server/src/analysis/facts';

const ada = { name: 'Ada Okoye', kind: 'Person' } as const;
const ben = { name: 'Ben Okoye', kind: 'Person' } as const;
const lena = { name: 'Lena Koch', kind: 'Person' } as const;

type Decision = [words: string, speakers: SpeakerConstraint['speakers'], not?: string[]];

/** What a person decided, and who then says each quotation: [what is kept, text, mentions, quotations, who speaks]. */
const rows: [string, string, Decision[], Decision[], string[]][] = [
  [
    'a pronoun behind one that a person resolved',
    'Ada Okoye met Lena Koch. She said it was late. She added that it rained.',
    [['She', [lena]]],
    [],
    ['Lena Koch', 'Lena Koch'],
  ],
  [
    'the same description behind one that a person resolved',
    'Ada Okoye and Tom Reed came. The veteran said it was late. It rained. The veteran said it was cold.',
    [['The veteran', [ada]]],
    [],
    ['Ada Okoye', 'Ada Okoye'],
  ],
  [
    'the full name that a person gave to a surname',
    'Okoye said it was late. It rained. Okoye added that it was cold.',
    [['Okoye', [ben]]],
    [],
    ['Ben Okoye', 'Ben Okoye'],
  ],
  [
    'the speaker of a quotation, for the next pronoun',
    'Ada Okoye met Lena Koch. “It is late,” she said. “It is cold,” she added.',
    [],
    [['“It is late,”', [lena]]],
    ['Lena Koch', 'Lena Koch'],
  ],
  [
    'the speaker of a quotation that nobody is named for',
    'The hall was full. “It is late.” It rained.',
    [],
    [['“It is late.”', [ada]]],
    ['Ada Okoye'],
  ],
  [
    'who it is not, and the next best instead',
    'Ada Okoye met Lena Koch. “It is late,” she said.',
    [],
    [['“It is late,”', [], ['Ada Okoye']]],
    ['Lena Koch'],
  ],
  [
    'what a joint quotation has for speakers',
    'Ada Okoye and Lena Koch said it was late.',
    [],
    [['it was late', [ada, lena]]],
    ['Ada Okoye+Lena Koch'],
  ],
  [
    'what was found where the decision is about other words',
    'Ada Okoye met Tom Reed. “It is late,” she said. “It is cold,” said Tom Reed.',
    [['Tom Reed', [lena]]],
    [],
    ['Ada Okoye', 'Tom Reed'],
  ],
];

describe('A decision', () => {
  for (const [what, text, mentions, quotations, expected] of rows)
    it(`keeps ${what}`, () => {
      const spans = (decisions: Decision[]): SpeakerConstraint[] =>
        decisions.map(([words, speakers, not = []]) => {
          const start = text.indexOf(words);
          return { start, end: start + words.length, speakers, not };
        });
      const facts = analyze(text, { mentions: spans(mentions), quotations: spans(quotations) });
      assert.deepEqual(whoSpeaks(facts), expected);
    });

  it('is what a reader is told: certain, and as annotated', () => {
    const text = 'Ada Okoye met Lena Koch. “It is late,” she said.';
    const [start, end] = [text.indexOf('“'), text.indexOf('”') + 1];
    const { attribution } = analyze(text, { quotations: [{ start, end, speakers: [lena], not: [] }] }).quotations[0]!;
    assert.deepEqual(
      [attribution.rule, attribution.confidence, attribution.reason],
      ['decided', 1, { kind: 'annotated' }],
    );
  });
});

function whoSpeaks({ quotations, speakers }: Facts): string[] {
  return quotations.map(({ attribution }) =>
    [attribution.speaker, ...attribution.joint.map(({ speaker }) => speaker)]
      .map((index) => (index === undefined ? 'nobody' : speakers[index]!.name))
      .join('+'),
  );
}
