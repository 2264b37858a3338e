import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { invert } from '../../../server/src/annotations/history';
import type { Change } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource } from '../../unit/annotations/article';
import fc from '../../unit/annotations/properties';

const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliet'];
const text = words.map((word, i) => `${word} 🎉 stands in line number ${i}, apart from all the others.`).join('\r\n');

const wordAt = fc.nat(words.length - 1);
const spans = wordAt.map((i) => ({ start: text.indexOf(words[i]!), end: text.indexOf(words[i]!) + words[i]!.length }));
const names = fc
  .constantFrom('Ida Moen', 'Lars Bakke', 'Åse 🎉')
  .map((name) => ({ name, kind: 'Person' as const, roles: [] }));
const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ do: fc.constant('cue' as const), span: spans }),
  fc.record({ do: fc.constant('speaker' as const), span: spans, speaker: names }),
  fc.record({
    do: fc.constant('date' as const),
    span: spans,
    type: fc.constant('DATE' as const),
    value: fc.constantFrom('2024', 'P1D'),
  }),
  fc.record({
    do: fc.constant('quotation' as const),
    pieces: spans.map((span) => [span]),
    type: fc.constant('direct' as const),
    speakers: fc.array(names, { maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('reject' as const),
    kind: fc.constantFrom('cue' as const, 'date' as const),
    pieces: spans.map((span) => [span]),
  }),
  fc.record({ do: fc.constant('publicationDate' as const), value: fc.constantFrom(undefined, '2024-03-05') }),
);
const lists = fc.array(decisions, { minLength: 1, maxLength: 6 });

function decided(
  json: string | undefined,
  list: readonly Decision[],
  source = countingSource(undefined, 500),
): Change[] {
  const { value } = parseSidecar(json ?? '');
  const outcome = decide(
    list,
    { ...articleWith(text), sidecar: value, anchored: anchor(text, value.annotations) },
    source,
  );
  assert.ok('changes' in outcome);
  return [...outcome.changes];
}

function edited(json: string | undefined, changes: readonly Change[]): string {
  const edits = editSidecar(json, changes);
  // Whoever has read the file already need not have it parsed again.
  assert.deepEqual(editSidecar(json, changes, parseSidecar(json ?? '').value), edits);
  return applyEdits(json ?? '', edits);
}

/** Items that are not ours, in strange layouts, with strange content. */
const foreign = fc.constantFrom(
  '{"id":"https://example.org/1",\n\n"type":"Annotation", "target":"https://example.org/",  "note":"\\u00e9 \\"x\\" [}"}',
  '{ "id" : "urn:x:2" , "x" : [ 1.50e0 ,{ } ] }',
  '17.0',
  '"a bare string, with ] and }"',
);
const layouts = fc.constantFrom(
  (value: unknown) => JSON.stringify(value),
  (value: unknown) => JSON.stringify(value, undefined, '\t'),
  (value: unknown) => `\ufeff${JSON.stringify(value, undefined, 4).replaceAll('\n', '\r\n')}\r\n`,
  (value: unknown) => `\n ${JSON.stringify(value, undefined, 1).replaceAll('": ', '"  :')} `,
);

describe('editing sidecars', () => {
  it('gives what was decided, whatever the layout', () => {
    fc.assert(
      fc.property(lists, lists, layouts, (first, second, layOut) => {
        const start = layOut(JSON.parse(edited(undefined, decided(undefined, first))));
        const source = countingSource(undefined, 100);
        const changes = decided(start, second, source);
        const json = edited(start, changes);
        const { value, problems } = parseSidecar(json);
        assert.deepEqual(problems, []);
        const now = new Map(value.annotations.map((one) => [one.id, { ...one, item: undefined }]));
        for (const change of changes) {
          if (change.of !== 'annotation') continue;
          if (change.after) assert.deepEqual(now.get(change.after.id), { ...change.after, item: undefined });
          else assert.ok(!now.has(change.before!.id));
        }
      }),
    );
  });

  it('is taken back to the byte', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const start = edited(undefined, decided(undefined, first));
        const source = countingSource(undefined, 100);
        const changes = decided(start, second, source);
        assert.equal(edited(edited(start, changes), invert(changes)), start);
      }),
    );
  });

  it('leaves every byte of foreign items and members as it is', () => {
    fc.assert(
      fc.property(
        fc.array(foreign, { maxLength: 3 }),
        lists,
        lists,
        layouts,
        fc.nat(3),
        (items, first, second, layOut, at) => {
          const root = JSON.parse(edited(undefined, decided(undefined, first))) as {
            first: { items: unknown[] };
            'x:own': string;
          };
          root['x:own'] = 'kept {';
          root.first.items.splice(at, 0, ...items.map((_, i) => `MARKER ${i}`));
          let start = layOut(root);
          items.forEach((item, i) => (start = start.replace(`"MARKER ${i}"`, () => item)));
          const source = countingSource(undefined, 100);
          const json = edited(start, decided(start, second, source));
          let from = 0;
          for (const item of items) {
            from = json.indexOf(item, from);
            assert.ok(from >= 0, `${item} in ${json}`);
            from += item.length;
          }
          const kept = /"x:own"\s*:\s*"kept \{"/.exec(start)![0];
          assert.ok(json.includes(kept));
          assert.doesNotThrow(() => JSON.parse(json.replace('\ufeff', '')) as unknown);
          const own = items.reduce((left, item) => left.replace(item, ''), json);
          if (start.includes('\r\n')) assert.doesNotMatch(own, /[^\r]\n/);
          if (!start.includes('\n')) assert.ok(!own.includes('\n'));
        },
      ),
    );
  });

  it('leaves what other tools wrote into our items', () => {
    const start = edited(undefined, decided(undefined, [{ do: 'cue', span: { start: 0, end: 5 } }]));
    const stranger = start
      .replace('"motivation": "classifying",', '"motivation": [ "classifying" , "tagging" ], "x:seen":true,')
      .replace('"exact"', '"x:inner": 1.0, "exact"')
      .replace(
        '"value": "cue"\n          }',
        '"value": "cue", "x:by": "me" }, {"type":"TextualBody", "purpose":"tagging","value":"urgent"}',
      );
    const json = edited(
      stranger,
      decided(stranger, [{ do: 'date', span: { start: 0, end: 5 }, type: 'DATE', value: '2024' }], countingSource()),
    );
    assert.ok(json.includes(stranger.slice(stranger.indexOf('"x:seen"'), stranger.indexOf('"attribune:hash"'))));
    const { annotations } = parseSidecar(json).value;
    const noted = edited(json, decided(json, [{ do: 'note', id: annotations[0]!.id, note: 'hm' }]));
    for (const part of [
      '[ "classifying" , "tagging" ], "x:seen":true,',
      '"x:inner": 1.0,',
      '"x:by": "me"',
      '"urgent"',
      '"hm"',
    ]) {
      assert.ok(noted.includes(part), part);
    }
  });

  it('changes one line where one thing changed', () => {
    const start = edited(undefined, decided(undefined, [{ do: 'cue', span: { start: 0, end: 5 } }]));
    const [cue] = parseSidecar(start).value.annotations;
    const json = edited(start, [{ of: 'annotation', before: cue, after: { ...cue!, status: 'automatic' } }]);
    const lines = json.split('\n');
    assert.deepEqual(
      lines.filter((line, i) => line !== start.split('\n')[i]),
      ['        "attribune:status": "automatic",'],
    );
  });
});
