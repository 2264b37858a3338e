import assert from 'node:assert/strict';
import { analyzeAgain } from '../../../server/src/analysis/analyze';
import { assertAsAnew } from '../../support/asAnew';
import { newsProse } from '../../support/prose';

const long = newsProse(12_000, 3);

/** What is done to a long text: [what a reader sees, what is looked for in it, what stands in its place]. */
const reaching: [string, string | RegExp, string][] = [
  ['a letter in a word', 'the', 'thee'],
  ['a mark that opens and is not closed', /\n\n(?=[A-Z])/, '\n\n“'],
  ['a paragraph that goes on with a quotation', /\n\n/, '\n\n“It goes on.\n\n“And on.” '],
  ['two paragraphs made one', /\n\n/, ' '],
  ['a paragraph cut in two', '. ', '.\n\n'],
  ['a dateline', /^/, 'MARLOW BAY, Jan. 3, 2022 (AP) — '],
  ['a headline, a byline and a date line', /^/, 'Council votes to close the quay\nBy Ada Okoye\n3 January 2022\n\n'],
  ['white space before the first word', /^/, ' \n '],
  ['a word that is a name only since it stands inside a sentence', '. ', '. So Foster left. '],
  ['a date from which others are counted', '. ', '. It began on 14 March 1987. '],
  ['the first of two dates written in numbers', '. ', '. It was due on 25/12/2019, not 03/04/2021. '],
  ['lines that make a transcript', /$/, '\n\nOkoye: It rained.\nLind: It did.\nOkoye: All day.\nLind: We left.\n'],
  ['all of it', /^[^]*$/, 'Ada Okoye said it rained.'],
  ['a woman named in full, whose surname all the text has', '. ', '. Anna Okoye left. Ms Okoye said it rained. '],
  ['somebody else with the role of many', '. ', '. The head coach, Jonas Lind, resigned. '],
  ['a mention without a name for somebody', '. ', '. A neighbour said it rained. '],
  ['nothing left', /^[^]*$/, ''],
];

describe('An edit', () => {
  for (const [what, from, to] of reaching)
    it(`leaves what opening the text anew finds: ${what}`, () => {
      const before = analyzeAgain(long, {});
      const edited = long.replace(from, to);
      assert.notEqual(edited, long);
      assertAsAnew(edited, before);
      assertAsAnew(long, analyzeAgain(edited, {}, before));
    });

  it('moves a mark that nothing closes from the start of the text', () => {
    const text = `”${long}`;
    assertAsAnew(`\n${text}`, analyzeAgain(text, {}));
  });

  it('takes over whom mentions mean that stand far from it', () => {
    const text = newsProse(60_000, 4);
    const middle = text.indexOf(' rain', 30_000) + 2;
    const before = analyzeAgain(text, {});
    const { discourse } = analyzeAgain(`${text.slice(0, middle)}s${text.slice(middle)}`, {}, before);
    assert.ok(discourse !== undefined && discourse.resolvedAnew * 4 < discourse.sources.length);
  });

  it('reads no more than the paragraphs around it anew', () => {
    const text = newsProse(100_000, 4);
    const middle = text.indexOf(' ', 50_000);
    const { reused } = analyzeAgain(`${text.slice(0, middle)}s${text.slice(middle)}`, {}, analyzeAgain(text, {}));
    assert.ok(reused !== undefined && reused.past - reused.first < 1500, JSON.stringify(reused));
  });
});
