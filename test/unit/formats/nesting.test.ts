import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, nest, nestLines, type NestedSpan } from '../../../server/src/formats/nesting';

describe('spans as elements', () => {
  const text = 'Ada\n\nOkoye said so.\r\n  \r\nTwice.';
  const spans = fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 })
    .map((all) => all.map(([a, b], of) => ({ start: Math.min(a, b), end: Math.max(a, b), of })));

  it('are in a line what they would be if it were asked of all', () => {
    const same = fc.property(spans, (all) => {
      const lines = linesOf(text);
      assert.deepEqual(
        nestLines(all, lines, (of) => of % 2),
        lines.map((line) => ({ line, parts: nest(all, line, (of) => of % 2) })),
      );
    });
    fc.assert(same, { numRuns: 300, seed: 3 });
  });

  it('never cross, and cover what they covered', () => {
    const holds = fc.property(spans, (all) => {
      const covered = new Set<string>();
      const look = (parts: readonly NestedSpan<number>[], start: number, end: number): void => {
        let at = start;
        for (const part of parts) {
          assert.ok(at <= part.start && part.start < part.end && part.end <= end);
          at = part.end;
          for (let i = part.start; i < part.end; i++) covered.add(`${part.of} ${i}`);
          look(part.children, part.start, part.end);
        }
      };
      look(nest(all, { start: 0, end: text.length }), 0, text.length);
      const wanted = all.flatMap(({ start, end, of }) =>
        Array.from({ length: end - start }, (_, i) => `${of} ${start + i}`),
      );
      assert.deepEqual([...covered].sort(), wanted.sort());
    });
    fc.assert(holds, { numRuns: 300, seed: 3 });
  });

  it('with the same ends, the lower rank is outside', () => {
    const [outer] = nest(
      [
        { start: 0, end: 3, of: 2 },
        { start: 0, end: 3, of: 1 },
      ],
      { start: 0, end: 9 },
      (of) => of,
    );
    assert.deepEqual([outer!.of, outer!.children[0]!.of], [1, 2]);
  });
});
