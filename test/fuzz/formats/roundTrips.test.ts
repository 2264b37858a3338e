import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { emptySidecar } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { english } from '../../../server/src/messages/english';
import { lossInWords } from '../../../server/src/messages/losses';
import { write } from '../../../server/src/formats/exporting';
import { importFormats, read } from '../../../server/src/formats/importing';
import { countingSource } from '../../unit/annotations/article';
import { noFacts } from '../../unit/formats/importing/noFacts';
import { aboutTheText, lossRules } from './lossRules';
import { after, type Case, cases, normal, sorted } from '../../unit/formats/importing/sidecars';

/** An article's sidecar in another format. */
function exported(format: string, { text, json }: Case) {
  const sidecar = parseSidecar(json).value;
  const anchored = anchor(text, sidecar.annotations);
  const now = '2026-03-06T12:00:00.000Z';
  const article = { text, fileName: 'ferry.txt', facts: noFacts, sidecar, anchored, json, confirmed: false, now };
  const { files, losses } = write(format, article);
  const lines = losses.map((loss) => lossInWords(loss, english));
  const readable = files.filter(({ name }) => !/^(?:annotation\.conf|label-studio\.xml)$/.test(name));
  return { files: readable.map(({ name, content }) => ({ name, text: content })), losses: lines };
}

/** What a fresh sidecar says after the import of what was exported, and what was lost on the way. */
function thereAndBack(format: string, one: Case) {
  const { files, losses } = exported(format, one);
  const article = { text: one.text, fileName: 'ferry.txt', sidecar: emptySidecar, anchored: [] };
  const { value, problems } = read(format, files, article, countingSource(undefined, 1000));
  return { back: normal(one.text, after(undefined, value)), problems, losses };
}

/** More of them, and others: `ROUNDS=3000 SEED=5 npx mocha …`. */
const rounds = Number(process.env['ROUNDS'] ?? 30);
const seed = Number(process.env['SEED'] ?? 11);

describe('through each format and back', function () {
  this.timeout(60_000);

  for (const format of importFormats) {
    it(`${format}: comes what the loss report does not name, and no other line is in it`, () => {
      const holds = fc.property(cases, (one) => {
        const { back, problems, losses } = thereAndBack(format, one);
        assert.deepEqual(problems, []);
        let expected = normal(one.text, one.json);
        const left = new Set(losses);
        for (const [line, lose] of lossRules) {
          const said = losses.find((loss) => line.test(loss));
          if (said === undefined) continue;
          left.delete(said);
          const lost = lose(expected, one.text, format);
          if (!aboutTheText.test(said)) assert.notDeepEqual(sorted(lost), sorted(expected), `“${said}” is not so`);
          expected = lost;
        }
        assert.deepEqual([...left], [], 'a line that no rule explains');
        const unsigned =
          format === 'w3c'
            ? back
            : { ...back, annotations: back.annotations.map((said) => ({ ...said, signed: undefined })) };
        assert.deepEqual(sorted(unsigned), sorted(expected));
      });
      fc.assert(holds, { numRuns: rounds, seed });
    });
  }
});
