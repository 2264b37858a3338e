// The shape of our own items in a sidecar; members that it does not name are let through.
import * as v from 'valibot';
import type { TimexDetails } from './model';
import type { Label } from './verification/verificationModel';

/** Any string. */
export const text = v.string('must be a string');

const timexType = v.picklist(['DATE', 'TIME', 'DURATION', 'SET'], 'must be DATE, TIME, DURATION or SET');
const timexMod = v.picklist(
  [
    'BEFORE',
    'AFTER',
    'ON_OR_BEFORE',
    'ON_OR_AFTER',
    'LESS_THAN',
    'MORE_THAN',
    'EQUAL_OR_LESS',
    'EQUAL_OR_MORE',
    'START',
    'MID',
    'END',
    'APPROX',
  ],
  'must be a modifier of TIMEX3',
);

/** `attribune:timex`: TIMEX3 attributes. */
export const TimexSchema = v.object(
  {
    type: timexType,
    value: text,
    mod: v.exactOptional(timexMod),
    quant: v.exactOptional(text),
    freq: v.exactOptional(text),
    zone: v.exactOptional(text),
  },
  'must be an object with type and value',
) satisfies v.GenericSchema<unknown, TimexDetails>;

/** `attribune:quotation`. */
export const QuotationSchema = v.object(
  {
    type: v.picklist(['direct', 'indirect', 'mixed'], 'must be direct, indirect or mixed'),
    cue: v.exactOptional(text),
    parent: v.exactOptional(text),
  },
  'must be an object with a type',
);

const codePoint = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must be 0 or more'),
);

/** Web Annotation Data Model, 4.2.4; the context is optional there too. */
export const QuoteSelectorSchema = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.nonEmpty('must not be empty')),
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});

/** Web Annotation Data Model, 4.2.5. */
export const PositionSelectorSchema = v.pipe(
  v.looseObject({ type: v.literal('TextPositionSelector'), start: codePoint, end: codePoint }),
  v.forward(
    v.check(({ start, end }) => start < end, 'must be greater than start'),
    ['end'],
  ),
);

/** Pattern of an item's id. */
export const iri = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Everything of an item but its bodies and targets. */
export const ItemSchema = v.looseObject({
  id: v.pipe(text, v.regex(iri, 'must be an IRI, such as urn:uuid:…')),
  'attribune:status': v.picklist(['confirmed', 'rejected', 'automatic'], 'must be confirmed, rejected or automatic'),
  'attribune:quotation': v.exactOptional(QuotationSchema),
  'attribune:confirmedWords': v.exactOptional(v.array(text, 'must be a list of strings')),
  created: v.exactOptional(text),
});

/** A value of one of the newsroom's own labels. */
const LabelSchema = v.object(
  { name: v.pipe(text, v.nonEmpty('must not be empty')), value: v.pipe(text, v.nonEmpty('must not be empty')) },
  'must be an object with name and value',
) satisfies v.GenericSchema<unknown, Label>;

/** An entry of `attribune:speakers`. */
export const SpeakerSchema = v.looseObject({
  id: v.pipe(text, v.nonEmpty('must not be empty')),
  type: v.picklist(['Person', 'Organization', 'Place', 'Unnamed'], 'must be Person, Organization, Place or Unnamed'),
  name: v.pipe(text, v.nonEmpty('must not be empty')),
  'attribune:roles': v.optional(v.array(text, 'must be a list of strings'), []),
  'attribune:labels': v.exactOptional(v.array(LabelSchema, 'must be a list of labels')),
});
