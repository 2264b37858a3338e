import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/annotations/editSidecar';
import { jsonEdits } from '../../../server/src/annotations/json/edits';
import { elementRanges, memberRanges, rangeAt, rootRange } from '../../../server/src/annotations/json/ranges';
import { isArray, isObject, isSame, type Json } from '../../../server/src/annotations/json/values';
import fc from './properties';

const keys = fc.constantFrom('a', 'b', 'id', '"', '\\', 'é🎉', '__proto__', '1');
const scalars = fc.oneof(fc.constantFrom(null, true, 0, -1.5e30, '', '"\\', '[{,:}]', '🎉\ud800\n'), fc.integer());
const { values } = fc.letrec<{ values: Json; objects: Json }>((tie) => ({
  objects: fc.dictionary(keys, tie('values'), { maxKeys: 4 }),
  values: fc.oneof({ maxDepth: 4 }, scalars, fc.array(tie('values'), { maxLength: 4 }), tie('objects')),
}));
const spaces = fc.constantFrom('', ' ', '\n', '\r\n\t', '  ');

/** A value laid out as nobody would: with the white space of the list, one after the other. */
function layOut(value: Json, space: () => string): string {
  const item = (text: string): string => space() + text + space();
  if (isArray(value)) return `[${value.map((one) => item(layOut(one, space))).join(',') || space()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, one]) => item(JSON.stringify(key)) + ':' + item(layOut(one, space)));
  return `{${members.join(',') || space()}}`;
}

const laidOut = fc.tuple(values, fc.array(spaces, { minLength: 1 })).map(([value, list]) => {
  let next = 0;
  const space = (): string => list[next++ % list.length]!;
  return { value, text: space() + layOut(value, space) + space() };
});

describe('JSON ranges and edits', () => {
  it('finds every value where it stands', () => {
    const check = (text: string, start: number, end: number): void => {
      const value = JSON.parse(text.slice(start, end)) as Json;
      if (isArray(value)) {
        const elements = elementRanges(text, start);
        assert.equal(elements.length, value.length);
        for (const element of elements) check(text, element.start, element.end);
      } else if (isObject(value)) {
        const members = memberRanges(text, start);
        assert.deepEqual(members.map(({ key }) => key).sort(), Object.keys(value).sort());
        for (const member of members) check(text, member.value.start, member.value.end);
      }
    };
    fc.assert(
      fc.property(laidOut, ({ text, value }) => {
        const root = rootRange(text);
        assert.ok(isSame(JSON.parse(text.slice(root.start, root.end)), JSON.parse(JSON.stringify(value))));
        check(text, root.start, root.end);
      }),
    );
  });

  it('turns any value into any other', () => {
    fc.assert(
      fc.property(laidOut, values, ({ text }, after) => {
        const before = JSON.parse(text) as Json;
        const edited = applyEdits(text, jsonEdits(text, before, after));
        assert.ok(isSame(JSON.parse(edited), JSON.parse(JSON.stringify(after))), edited);
      }),
    );
  });

  it('puts in, takes out and changes elements that nearly all stay the same objects, and writes no other', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('put', 'take', 'change'), fc.nat(9)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(9), steps, fc.constantFrom(0, 1, 2), (length, changes, indent) => {
        const list = Array.from({ length }, (_, i) => ({ id: `old ${i}`, words: '] } "' }));
        const text = JSON.stringify({ items: list, last: 1 }, undefined, indent);
        const before = JSON.parse(text) as { items: readonly Json[]; last: number };
        const items = [...before.items];
        changes.forEach(([how, at], i) => {
          const one = { id: `new ${i}`, words: '[' };
          const old = items[at];
          if (how === 'put') items.splice(at, 0, one);
          else items.splice(at, 1, ...(how === 'change' && isObject(old) ? [{ ...old, words: '' }] : []));
        });
        const after = { ...before, items };
        const edits = jsonEdits(text, before, after);
        assert.ok(isSame(JSON.parse(applyEdits(text, edits)), after), applyEdits(text, edits));
        const isStill = new Set(items.filter((one) => before.items.includes(one)));
        const written = edits.map(({ newText }) => newText).join();
        for (const [i, one] of before.items.entries())
          if (isStill.has(one)) assert.ok(!written.includes(`"old ${i}"`), written);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes values in their place, whatever stands around them', () => {
    const renewed = (value: Json, every: number, counter = { at: 0 }): Json => {
      if (isArray(value)) return value.map((one) => renewed(one, every, counter));
      if (isObject(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewed(one, every, counter)]));
      }
      return ++counter.at % every === 0 ? `new ${counter.at}` : value;
    };
    fc.assert(
      fc.property(laidOut, fc.integer({ min: 1, max: 5 }), ({ text }, every) => {
        const before = JSON.parse(text) as Json;
        const after = renewed(before, every);
        const edits = jsonEdits(text, before, after);
        assert.ok(isSame(JSON.parse(applyEdits(text, edits)), after));
        // Nothing but the new words is written, as long as no list has elements that an edit could move.
        if (!/[[]/.test(text)) for (const { newText } of edits) assert.match(newText, /^"new \d+"$/);
      }),
    );
  });

  it('is not misled by keys that occur twice, stand in another order, or are escaped', () => {
    const texts: [text: string, edited: string][] = [
      ['{"a": 1, "a": 2}', '{"a": 1, "a": 7}'],
      // JSON.parse puts keys that are numbers first, so that this is another order.
      ['{"b": 0, "1": 2, "0": 2}', '{"0": 7, "1":7, "b":0}'],
      ['{"\\u0061": 2, "b": 2}', '{"\\u0061": 7, "b": 7}'],
      ['{"a\\"": 2, "a\\\\": 2}', '{"a\\"": 7, "a\\\\": 7}'],
      ['[{"id": "x", "n": 2}, {"id": "x", "n": 2}]', '[{"id": "x", "n": 7}, {"id": "x", "n": 7}]'],
    ];
    const seven = (value: Json): Json =>
      JSON.parse(JSON.stringify(value), (_, one: unknown) => (one === 2 ? 7 : one)) as Json;
    for (const [text, expected] of texts) {
      const before = JSON.parse(text) as Json;
      assert.equal(applyEdits(text, jsonEdits(text, before, seven(before))), expected);
    }
  });

  it('leaves what is the same as it is', () => {
    fc.assert(
      fc.property(laidOut, laidOut, laidOut, (one, two, three) => {
        const text = `{ "one" :${one.text},"list":[{"id":"a","x":${two.text}} ,\t{"id":"b"}],"three":${three.text}}`;
        const before = JSON.parse(text) as Record<string, Json>;
        const list = before['list'] as Json[];
        const after = { ...before, list: [list[0]!, { id: 'c' }, { id: 'b', y: 1 }] };
        const edited = applyEdits(text, jsonEdits(text, before, after));
        const expected = `{ "one" :${one.text},"list":[{"id":"a","x":${two.text}},\t`;
        assert.ok(edited.startsWith(expected), edited);
        assert.ok(edited.endsWith(`,"three":${three.text}}`), edited);
      }),
    );
  });

  it('takes the nearest place there is for a path', () => {
    const text = '{"a": [1, {"b": 2}]}';
    const at = (...path: (string | number)[]): string => text.slice(rangeAt(text, path).start, rangeAt(text, path).end);
    assert.equal(at('a', 1, 'b'), '2');
    assert.equal(at('a', 1, 'c'), '{"b": 2}');
    assert.equal(at('a', 7), '[1, {"b": 2}]');
    assert.equal(at('z'), text);
  });
});
