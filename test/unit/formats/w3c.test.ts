import assert from 'node:assert/strict';
import * as v from 'valibot';
import { analyze } from '../../../server/src/analysis/analyze';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { emptySidecar } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { write } from '../../../server/src/formats/exporting';
import { countingSource, spanOf } from '../annotations/article';
import { collection } from '../annotations/webAnnotationSchema';

const text = [
  'LEITH, March 4, 2026 (Firth News) — “It is 🎉 shut,” Ada Okoyé, the mayor, said on Tuesday.',
  '“We looked at it,” Zoe\u0301 Reid said. “We saw no fault.',
  '“We will look again.”',
  '',
].join('\r\n');
const facts = analyze(text, {});

/** A W3C export after some decisions. */
function exported(decisions: readonly Decision[], confirmed = false) {
  const article = { text, fileName: 'ferry.txt', facts, sidecar: emptySidecar, anchored: [] };
  const outcome = decide(decisions, article, countingSource('desk'));
  assert.ok('changes' in outcome, JSON.stringify(outcome));
  const json = outcome.changes.length === 0 ? undefined : applyEdits('', editSidecar(undefined, outcome.changes));
  const sidecar = parseSidecar(json ?? '').value;
  const anchored = anchor(text, sidecar.annotations);
  const now = '2026-03-06T12:00:00.000Z';
  const { files, losses } = write('w3c', { ...article, sidecar, anchored, json, confirmed, now });
  return { name: files[0]!.name, json: files[0]!.content, losses };
}

const decisions: Decision[] = [
  {
    do: 'quotation',
    pieces: [spanOf(text, '“It is 🎉 shut,”')],
    type: 'direct',
    cue: spanOf(text, 'said'),
    speakers: [{ name: 'Ada Okoyé', kind: 'Person', roles: [] }],
  },
  { do: 'reject', kind: 'date', pieces: [spanOf(text, 'Tuesday')] },
  { do: 'silence', check: 'unclosedMark', span: spanOf(text, '“We saw') },
];

describe('W3C export', () => {
  for (const [name, made] of [
    ['suggestions alone', []],
    ['decisions and suggestions', decisions],
  ] as const) {
    it(`is a collection by the standard: ${name}`, () => {
      const { json } = exported(made);
      const result = v.safeParse(collection, JSON.parse(json));
      assert.ok(result.success, JSON.stringify(result.issues?.map((issue) => [v.getDotPath(issue), issue.message])));
      assert.deepEqual(parseSidecar(json).problems, []);
    });
  }

  it('has what is shown: suggestions as automatic, with their speakers, cues and all their pieces', () => {
    const { json, name } = exported([]);
    assert.equal(name, 'ferry.w3c.jsonld');
    const { annotations, speakers } = parseSidecar(json).value;
    assert.ok(annotations.every(({ status }) => status === 'automatic'));
    const long = annotations.find(({ kind, targets }) => kind === 'quotation' && targets.length === 3)!;
    assert.deepEqual(
      long.targets.map(({ exact }) => exact),
      ['“We looked at it,”', '“We saw no fault.', '“We will look again.”'],
    );
    assert.equal(speakers.find(({ id }) => id === long.speakers[0])!.name, 'Zo\u00e9 Reid');
    assert.equal(annotations.find(({ id }) => id === long.quotation!.cue)!.targets[0]!.exact, 'said');
    for (const { targets } of annotations) {
      for (const { exact, position } of targets) {
        assert.equal(Array.from(text).slice(position!.start, position!.end).join(''), exact);
      }
    }
  });

  it('leaves out what was rejected, and says so', () => {
    const { json, losses } = exported(decisions);
    const { annotations } = parseSidecar(json).value;
    assert.ok(!annotations.some(({ status, kind }) => status === 'rejected' || kind === 'check'));
    assert.ok(!annotations.some(({ targets }) => targets[0]!.exact === 'Tuesday'));
    assert.deepEqual(losses, [{ kind: 'rejections', count: 2 }]);
  });

  it('has only what a person confirmed, on demand', () => {
    const { annotations } = parseSidecar(exported(decisions, true).json).value;
    assert.deepEqual(
      annotations.map(({ kind, status, targets }) => [kind, status, targets[0]!.exact]),
      [
        ['quotation', 'confirmed', '“It is 🎉 shut,”'],
        ['cue', 'confirmed', 'said'],
      ],
    );
    assert.deepEqual(parseSidecar(exported([], true).json).value.annotations, []);
  });

  it('is the same file each time, so that a diff shows what changed', () => {
    assert.equal(exported(decisions).json, exported(decisions).json);
    const ids = parseSidecar(exported([]).json).value.annotations.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
