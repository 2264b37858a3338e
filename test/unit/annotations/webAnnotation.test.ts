// Written from the Web Annotation Data Model (W3C Recommendation, 23 February 2017), section by section.
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { decide } from '../../../server/src/annotations/deciding/decide';
import { editSidecar } from '../../../server/src/annotations/editSidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
/** RFC 3987: an IRI, or one relative to where the file is; no colon in its first part. */
const reference = v.pipe(v.string(), v.regex(/^[^\s<>"{}|\\^`:]+$|^[a-z][a-z0-9+.-]*:/i));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 3.3.3 and 3.3.5 */
const motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 3.2.4: exactly one value, which is a string; zero or one format. */
const textualBody = v.looseObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: motivation,
  format: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]+\/[\w.+-]+$/))),
});

/** 4: exactly one source. */
const specificBody = v.looseObject({ type: v.literal('SpecificResource'), source: iri, purpose: motivation });

/** 4.2.4 and 4.2.5 */
const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
const positionSelector = v.strictObject({ type: v.literal('TextPositionSelector'), start: index, end: index });

/** 4.2: more than one selector should select the same content. */
const target = v.looseObject({ source: reference, selector: v.tuple([quoteSelector, positionSelector]) });

/** 3.1: one id, one type at least, one target at least. 3.3.1: creator; created in UTC with `Z`. */
const annotation = v.looseObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  created: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
  creator: v.exactOptional(v.string()),
  body: v.array(v.variant('type', [textualBody, specificBody])),
  target: v.pipe(v.array(target), v.minLength(1)),
});

/** 5.1 and 5.2: a collection with its first page embedded; 3.1 and 5.3: the context comes with the outermost. */
const collection = v.looseObject({
  '@context': v.tuple([v.literal('http://www.w3.org/ns/anno.jsonld'), v.record(v.string(), iri)]),
  type: v.literal('AnnotationCollection'),
  first: v.strictObject({ type: v.literal('AnnotationPage'), items: v.array(annotation) }),
});

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
