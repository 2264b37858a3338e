// Written from the Web Annotation Data Model (W3C Recommendation, 23 February 2017), section by section.
import * as v from 'valibot';

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

/** 4.2.1: one value; the specification that it follows. */
const fragmentSelector = v.strictObject({
  type: v.literal('FragmentSelector'),
  conformsTo: v.literal('http://tools.ietf.org/rfc/rfc5147'),
  value: v.pipe(v.string(), v.regex(/^line=\d+,\d+$/)),
});

/** 4: exactly one source. */
const specificBody = v.looseObject({
  type: v.literal('SpecificResource'),
  source: reference,
  purpose: motivation,
  selector: v.exactOptional(fragmentSelector),
});

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

/** A collection by the standard. 5.1 and 5.2: a collection with its first page embedded; 3.1 and 5.3: the context comes with the outermost. */
export const collection = v.looseObject({
  '@context': v.tuple([v.literal('http://www.w3.org/ns/anno.jsonld'), v.record(v.string(), iri)]),
  type: v.literal('AnnotationCollection'),
  first: v.strictObject({ type: v.literal('AnnotationPage'), items: v.array(annotation) }),
});
