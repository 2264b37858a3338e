import assert from 'node:assert/strict';
import * as v from 'valibot';
import {
  ItemSchema,
  PositionSelectorSchema,
  QuoteSelectorSchema,
  TimexSchema,
} from '../../../server/src/annotations/itemSchema';
import type { Json, JsonObject } from '../../../server/src/annotations/json/values';
import { isPlainItem, isPlainPosition, isPlainQuote, isPlainTimex } from '../../../server/src/annotations/plainItem';
import fc from './properties';

/** What stands in the place of a value: anything. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, '', 0, -1, 1.5, 7, [], {}, 'shouted'),
  fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>,
);

/** Mostly what fits, sometimes anything. */
function mostly<T extends Json>(fitting: fc.Arbitrary<T>): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: anything });
}

/** An object that mostly fits; a member may be missing, and another may be there. */
function object(members: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> {
  const others = fc.dictionary(fc.constantFrom('cue', 'mod', 'x:note', 'created'), anything, { maxKeys: 1 });
  return fc
    .tuple(fc.record(members, { requiredKeys: [] }), fc.record(members), others, fc.nat(7))
    .map(([some, all, other, way]) => ({ ...(way === 0 ? other : {}), ...(way < 2 ? some : all) }) as JsonObject);
}

/** Selectors are told by their type before anything else of them is looked at. */
function selector(type: string, members: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> {
  return object(members).map((one) => ({ ...one, type }));
}

const words = fc.constantFrom('', 'a', 'Ida Moen', 'urn:uuid:1');
const quotation = object({ type: mostly(fc.constantFrom('direct', 'indirect', 'mixed')), cue: mostly(words) });
const item = object({
  id: mostly(fc.constantFrom('urn:uuid:1', 'https://example.org/1', 'no iri', '')),
  'attribune:status': mostly(fc.constantFrom('confirmed', 'rejected', 'automatic')),
  'attribune:quotation': mostly(quotation),
  created: mostly(fc.constantFrom('2024-03-08T09:00:00Z')),
});
const timex = object({
  type: mostly(fc.constantFrom('DATE', 'TIME', 'DURATION', 'SET')),
  value: mostly(fc.constantFrom('2024-03-08', 'P2D')),
});
const quote = selector('TextQuoteSelector', {
  exact: mostly(words),
  prefix: mostly(words),
  suffix: mostly(words),
});
const position = selector('TextPositionSelector', {
  start: mostly(fc.integer({ min: -1, max: 9 })),
  end: mostly(fc.integer({ min: -1, max: 9 })),
});

/**
 * What is plainly right the schema takes too, and gives the same value; of values that fit, at least `share` are plain, so
 * that plainly right is not merely what never occurs.
 */
function check(
  values: fc.Arbitrary<JsonObject>,
  isPlain: (value: Json) => boolean,
  schema: v.GenericSchema,
  share = 0.5,
) {
  let plain = 0;
  let fitting = 0;
  fc.assert(
    fc.property(values, (value) => {
      const { success, output } = v.safeParse(schema, value);
      if (success) fitting++;
      if (!isPlain(value)) return;
      plain++;
      assert.equal(success, true);
      assert.deepEqual(output, value);
    }),
    { numRuns: 2000 },
  );
  assert.ok(fitting > 100 && plain >= share * fitting, `${plain} plain of ${fitting} that fit`);
}

describe('what is plainly right', () => {
  it('of an item is right by the schema', () => check(item, (value) => isPlainItem(value as JsonObject), ItemSchema));
  it('of a time expression is right by the schema', () => check(timex, isPlainTimex, TimexSchema));
  it('of the words of a target is right by the schema', () => check(quote, isPlainQuote, QuoteSelectorSchema));
  it('of its position is right by the schema', () => check(position, isPlainPosition, PositionSelectorSchema));
});
