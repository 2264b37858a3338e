import assert from 'node:assert/strict';
import { passageLike } from '../../../server/src/checks/passage';

const transcript = [
  'OKOYE: Good morning. We looked at every beam of the bridge, and it is not safe to cross.',
  'REED: When will it be mended?',
  'OKOYE: We hope to open it in the spring, if the money comes. It may be summer.',
  'REED: And who pays?',
  'OKOYE: The council pays for one half, and the state pays for the other half of it.',
].join('\n');

/** Words, and the passage of the transcript that is like them; undefined for none. */
const rows: [string, string | undefined][] = [
  [
    '“We looked at every beam of the bridge, and it is not safe to cross,”',
    'OKOYE: Good morning.|and it is not safe to cross.',
  ],
  ['“We looked at each beam of the bridge and it is unsafe,”', 'We looked at every beam'],
  ['“We hope to open it in spring if the money comes.”', 'We hope to open it in the spring'],
  ['“The council pays one half and the state the other half.”', 'The council pays for one half'],
  ['“when will it be mended”', 'When will it be mended?'],
  ['“The harbour was closed for a week by the storm.”', undefined],
  ['“Nobody told us anything.”', undefined],
  ['“of the”', undefined],
  ['', undefined],
];

describe('The passage of a transcript', () => {
  for (const [words, expected] of rows)
    it(`is ${expected === undefined ? 'not there' : 'found'} for ${words || 'nothing'}`, () => {
      const passage = passageLike(words, transcript);
      const found = passage && transcript.slice(passage.start, passage.end);
      if (expected === undefined) assert.equal(found, undefined);
      else assert.ok(found?.includes(expected.split('|').at(-1)!), found);
    });

  it('is looked for in a long text in a time that grows with its length only', () => {
    const long = 'It rained all day and nothing happened on the quay. '.repeat(20_000);
    const start = performance.now();
    passageLike('“It rained all day and nothing happened on the quay of the old town.”', long);
    assert.ok(performance.now() - start < 5000);
  });
});
