import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { emptySidecar } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { write } from '../../../server/src/formats/exporting';
import { importFormats, read, readings } from '../../../server/src/formats/importing';
import { anyCharacters } from '../../support/anyCharacters';
import { countingSource } from '../../unit/annotations/article';
import { noFacts } from '../../unit/formats/importing/noFacts';
import { after, cases } from '../../unit/formats/importing/sidecars';

/** What people's disks, editors and programs do to a file. */
const harms = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(), length: fc.constant(0), by: fc.constant('') }),
  fc.record({ do: fc.constant('take' as const), at: fc.nat(), length: fc.nat(40), by: fc.constant('') }),
  fc.record({
    do: fc.constant('put' as const),
    at: fc.nat(),
    length: fc.nat(3),
    by: fc.oneof(
      fc.constantFrom(
        '"',
        '{',
        ']',
        '<',
        '>',
        '&',
        '\n',
        '\t',
        '\0',
        '\ud800',
        '-1',
        '1e309',
        'null',
        '[]',
        '{}',
        '__proto__',
        '#a1',
        'T1',
        '"@continues": 2',
      ),
      anyCharacters(4),
    ),
  }),
);

describe('a damaged file', function () {
  this.timeout(60_000);

  for (const format of importFormats) {
    it(`${format}: never throws, and what is taken from it is on words of the article`, () => {
      const holds = fc.property(cases, fc.array(harms, { minLength: 1, maxLength: 3 }), ({ text, json }, harm) => {
        const sidecar = parseSidecar(json).value;
        const anchored = anchor(text, sidecar.annotations);
        const article = {
          text,
          fileName: 'ferry.txt',
          facts: noFacts,
          sidecar,
          anchored,
          json,
          confirmed: false,
          now: '2026-03-06T12:00:00.000Z',
        };
        const [first, ...rest] = write(format, article).files.map(({ name, content }) => ({ name, text: content }));
        let damaged = first!.text;
        for (const { do: act, at, length, by } of harm) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + by + (act === 'cut' ? '' : damaged.slice(from + length));
        }
        const files = [{ ...first!, text: damaged }, ...rest.filter(({ name }) => name.endsWith('.txt'))];
        const { value, problems } = read(
          format,
          files,
          { fileName: 'ferry.txt', text, sidecar: emptySidecar, anchored: [] },
          countingSource(),
        );
        if (problems.some(({ severity }) => severity === 'error'))
          assert.deepEqual(value, [], 'nothing of a damaged file');
        for (const { message, line } of problems) {
          assert.ok(message.length > 20);
          assert.ok(line === undefined || (line >= 1 && line <= damaged.split('\n').length));
        }
        if (value.length === 0) return;
        // It is a sidecar that we can read, and its words stand where it says.
        const { value: made, writable, problems: found } = parseSidecar(after(undefined, value));
        assert.ok(writable);
        assert.deepEqual(found, []);
        for (const { annotation, pieces } of anchor(text, made.annotations)) {
          pieces.forEach(({ span }, i) => {
            const target = annotation.targets[i]!;
            assert.ok(target.lost ?? (span && text.slice(span.start, span.end) === target.exact));
          });
        }
      });
      fc.assert(holds, { numRuns: Number(process.env['ROUNDS'] ?? 30), seed: Number(process.env['SEED'] ?? 4) });
    });

    it(`${format}: any words at all are refused with a message`, () => {
      const words = fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom('', '\ufeff', '[[[[', '<', '\0', 'null', '[]', '[null]', '{"text": 1}'),
      );
      const holds = fc.property(words, (text) => {
        const { value, problems } = readings(format, [{ name: 'x.ann', text }]);
        assert.ok(value.every(({ items }) => items.length === 0) || format === 'brat');
        assert.ok(problems.length > 0 || value.length > 0);
      });
      fc.assert(holds, { numRuns: Number(process.env['ROUNDS'] ?? 30), seed: Number(process.env['SEED'] ?? 4) });
    });
  }

  it('says in which line it is damaged', () => {
    const first = (format: string, name: string, text: string) => readings(format, [{ name, text }]).problems[0]!;
    assert.equal(first('brat', 'a.ann', 'T1\tCue 0 2\tIt\nT2 Cue 3 5\n').line, 2);
    assert.equal(
      first('doccano', 'a.jsonl', '{"text": "It", "label": []}\n\n{"text": "It", "label": [[0, 1]\n').line,
      3,
    );
    assert.equal(first('cas-json', 'a.json', '{\n"%TYPES": {},\n"%FEATURE_STRUCTURES": [\n').line, 4);
    assert.equal(first('label-studio', 'a.json', '[\n{"data": {"text": "It"}},\n{"data": 7}\n]').line, 3);
    assert.equal(first('tei', 'a.xml', '<TEI>\n<text>\n<p>It</text></TEI>').line, 3);
    assert.equal(first('w3c', 'a.jsonld', '{"type": "AnnotationPage",\n"items": [\n7]}').line, 3);
  });
});
