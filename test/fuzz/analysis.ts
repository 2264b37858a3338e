import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis/analyze';
import type { Facts, Span } from '../../server/src/analysis/facts';
import { toRecord } from '../../server/src/formats/jsonLines';
import { assertSound } from '../support/soundFacts';
import { anyText, jumbled, tidy } from './texts';

/** Any text: no throw, spans in the text and in order; and the record says what the facts say. */
export const soundness = fc.property(anyText, (text) => {
  const facts = analyze(text);
  assertSound(facts, text);
  for (const { start, end, text: quoted } of toRecord(facts, text).quotes) assert.equal(quoted, text.slice(start, end));
});

/** What was found in two texts one below the other is what was found in each, but for the paragraphs where they meet. */
export const seams = fc.property(fc.oneof(tidy, jumbled), fc.oneof(tidy, jumbled), (a, b) => {
  const before = analyze(a);
  const after = analyze(b);
  if (before.unclosedMarks.length > 0 || after.unclosedMarks.length > 0) return;
  const text = `${a}\n\n${b}`;
  const whole = analyze(text);
  // The labels of a transcript are counted over the whole text: together they may be enough for one.
  if (whole.quotations.some(({ attribution }) => attribution.rule === 'turn')) return;
  const offset = a.length + 2;
  const seam: Span = {
    start: before.paragraphs.at(-1)?.start ?? a.length,
    end: offset + (after.paragraphs[0]?.end ?? 0),
  };
  for (const list of [sentenceEnds, quotedDouble]) {
    const parts = [...list(before, a), ...list(after, b).map(({ start, end }) => shifted(start, end, offset))];
    assert.deepEqual(
      list(whole, text).filter((span) => !meets(span, seam)),
      parts.filter((span) => !meets(span, seam)),
    );
  }
});

function sentenceEnds({ sentences }: Facts): Span[] {
  return sentences.map(({ start, end }) => ({ start, end }));
}

/** Pieces that begin and end with a double mark. */
function quotedDouble({ quotations }: Facts, text: string): Span[] {
  const pieces = quotations.flatMap((quotation) => quotation.pieces);
  return pieces
    .filter(({ start, end }) => /^["“„«»]/.test(text[start]!) && /["”“«»]/.test(text[end - 1]!))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function shifted(start: number, end: number, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function meets(span: Span, seam: Span): boolean {
  return span.start < seam.end && span.end > seam.start;
}
