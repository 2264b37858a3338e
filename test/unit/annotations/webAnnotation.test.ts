import assert from 'node:assert/strict';
import * as v from 'valibot';
import { decide } from '../../../server/src/annotations/deciding/decide';
import { editSidecar } from '../../../server/src/annotations/editSidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';
import { collection } from './webAnnotationSchema';

const text = '“It’s 🎉 é,” Ida Moen said on Friday. “Tomorrow,”\r\nshe said.';
const facts = factsOf(
  text,
  [{ pieces: ['“It’s 🎉 é,”', '“Tomorrow,”'], cue: 'said', mention: 'Ida Moen', name: 'Ida Moen' }],
  [['Friday', '2024-03-08']],
);

const outcome = decide(
  [
    { do: 'annotateAll', status: 'automatic' },
    { do: 'reject', kind: 'cue', pieces: [spanOf(text, 'said', 1)] },
    { do: 'silence', check: 'unclosedMark', span: spanOf(text, '“Tomorrow,”') },
    { do: 'publicationDate', value: '2024-03-08' },
    ...[
      { kind: 'page', url: 'https://harbour.example/5' } as const,
      { kind: 'person', name: 'Ida Moen', time: '2024-03-08T09:30' } as const,
      { kind: 'file', path: 'calls/a b:c.txt', line: 3 } as const,
    ].map((from, i) => ({
      ...{ do: 'verify' as const, kind: i === 2 ? ('date' as const) : ('quotation' as const) },
      ...{ pieces: i === 2 ? [spanOf(text, 'Friday')] : facts.quotations[0]!.pieces },
      ...{ state: 'checked' as const, source: from, note: 'on tape' },
    })),
    { do: 'label', kind: 'date', pieces: [spanOf(text, 'Friday')], label: 'topic', values: ['a', 'b'] },
  ],
  { ...articleWith(text, facts), fileName: 'a: “b” 100%.txt' },
  countingSource('desk'),
);
assert.ok('changes' in outcome);
const written = JSON.parse(editSidecar(undefined, outcome.changes)[0]!.newText) as v.InferOutput<typeof collection>;

/** Every key of an object and of what is in it. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

describe('a sidecar as Web Annotations', () => {
  it('is a collection of annotations by the standard', () => {
    const result = v.safeParse(collection, written);
    assert.ok(result.success, JSON.stringify(result.issues?.map((issue) => [v.getDotPath(issue), issue.message])));
    assert.equal(written.first.items.length, 6);
  });

  it('uses no term that neither the standard nor our prefix defines', () => {
    const terms = new Set([
      '@context',
      'id',
      'type',
      'first',
      'items',
      'motivation',
      'created',
      'creator',
      'body',
      'purpose',
      'value',
      'format',
      'source',
      'target',
      'selector',
      'exact',
      'modified',
      'conformsTo',
      'prefix',
      'suffix',
      'start',
      'end',
    ]);
    const rest = { ...written, '@context': undefined };
    // Inside our own members, which have no standard meaning, keys are our own.
    const own = JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
      key.startsWith('attribune:') ? undefined : value,
    ) as unknown;
    assert.deepEqual(
      keysOf(own).filter((key) => !terms.has(key)),
      [],
    );
    assert.ok(keysOf(rest).some((key) => key.startsWith('attribune:')));
  });

  it('gives every id once', () => {
    const ids = written.first.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('selects the same words by quotation and by position, in code points (4.2.5)', () => {
    const points = Array.from(text);
    for (const { target: targets } of written.first.items) {
      for (const {
        selector: [quote, position],
      } of targets) {
        assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
        assert.ok(points.slice(0, position.start).join('').endsWith(quote.prefix));
        assert.ok(points.slice(position.end).join('').startsWith(quote.suffix));
      }
    }
  });

  it('has a value that is what its format says', () => {
    for (const { body } of written.first.items) {
      for (const one of body) {
        if (one.type !== 'TextualBody' || one.format !== 'application/json') continue;
        assert.deepEqual(JSON.parse(one.value), one['attribune:timex']);
      }
    }
  });
});
