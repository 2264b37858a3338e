import assert from 'node:assert/strict';
import { flatten, type TokenSpan } from '../../../server/src/features/flatten';

/** Each row of letters is a mark; the result is one row, inner letters over outer ones. */
function check(rows: readonly string[], expected: string): void {
  const marks = rows.flatMap((row, type): TokenSpan[] => {
    const start = row.search(/\S/);
    return start < 0 ? [] : [{ start, end: row.length, type, modifiers: 0 }];
  });
  const shown: string[] = Array.from({ length: expected.length }, () => ' ');
  let last = 0;
  for (const { start, end, type } of flatten(marks)) {
    assert.ok(start >= last && end > start, 'in order, apart, not empty');
    last = end;
    for (let i = start; i < end; i++) shown[i] = rows[type]!.trim()[0]!;
  }
  assert.equal(shown.join(''), expected);
}

describe('flatten', () => {
  it('keeps what lies side by side', () => check(['aa', '   bb'], 'aa bb'));
  it('lets the inner one win', () => check(['aaaaaa', '  bb'], 'aabbaa'));
  it('lets the innermost one win', () => check(['aaaaaaa', ' bbbbb', '   c'], 'abbcbba'));
  it('lets the later of two that cross win', () => check(['aaaa', '  bbbb'], 'aabbbb'));
  it('goes on with the outer one behind two that cross', () => check(['aaaaaaaa', ' bbb', '   ccc'], 'abbcccaa'));
  it('shows one of two equal ones', () => check(['aaa', 'bbb'], 'bbb'));
  it('lets the inner one begin with the outer one', () => check(['aaaa', 'bb'], 'bbaa'));
  it('gives nothing for nothing', () => assert.deepEqual(flatten([]), []));
  it('drops empty ones', () => assert.deepEqual(flatten([{ start: 3, end: 3, type: 0, modifiers: 0 }]), []));
});
