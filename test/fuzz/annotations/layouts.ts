import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import type { Anchored, Annotation } from '../../../server/src/annotations/model';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import { type ArticleLayout, layOut } from '../../support/layouts';
import fc from '../../unit/annotations/properties';
import { annotatable, article } from './news';

/** An article that was annotated in one layout and is opened in another. */
export interface Relaid {
  readonly seeds: readonly number[];
  readonly picks: readonly number[];
  readonly was: ArticleLayout;
  readonly is: ArticleLayout;
}

const layout: fc.Arbitrary<ArticleLayout> = fc.record({
  width: fc.oneof(fc.constant(Infinity), fc.integer({ min: 24, max: 90 })),
  indent: fc.constantFrom('', '', '  ', '    ', '\t'),
  quoting: fc.constantFrom('', '', '> ', '>', '> > '),
  gap: fc.integer({ min: 1, max: 3 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  divides: fc.boolean(),
  form: fc.constantFrom('NFC', 'NFD'),
  noBreak: fc.constantFrom(0, 0, 1, 3),
  invisible: fc.constantFrom('', '', '\u00ad', '\u200b'),
  marks: fc.constantFrom('curly', 'straight'),
});

/** Articles of up to eight paragraphs in any two layouts. */
export const relayouts: fc.Arbitrary<Relaid> = fc.record({
  seeds: fc.array(fc.nat(2 ** 20), { minLength: 1, maxLength: 8 }),
  picks: fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
  was: layout,
  is: layout,
});

/** What was counted over all articles. */
export interface LayoutCounts {
  annotations: number;
  /** Annotations that were not found, because the article has the same words between the same neighbours elsewhere. */
  twins: number;
}

/** So many characters on each side tell words from others. */
const neighbours = 40;

/**
 * Annotates an article in one layout, and opens it in another: all words are found where they are, but for those of which the article
 * has a twin, and none elsewhere. In the editor, where one edit does the same, all of them stay.
 */
export function relay({ seeds, picks, was, is }: Relaid, counts: LayoutCounts): void {
  const plain = article(seeds, '\n').normalize('NFC').replaceAll(/\n+/g, '\n');
  const spans = annotatable(plain);
  if (spans.length === 0) return;
  const picked = [...new Set(picks.map((pick) => spans[pick % spans.length]!))];
  const [before, after] = [layOut(plain, was), layOut(plain, is)];
  const describe = describer(before.text, 'a.txt');
  const annotations = picked.map((span, i): Annotation => {
    const targets = [describe(before.place(span))];
    return { id: `urn:x:${i}`, kind: 'cue', status: 'confirmed', targets, speakers: [] };
  });
  anchor(after.text, annotations).forEach(({ pieces: [piece] }, i) => {
    counts.annotations++;
    const span = picked[i]!;
    if (piece!.span) assert.deepEqual(piece!.span, after.place(span), 'on other words in the new layout');
    else {
      assert.ok(hasTwin(plain, span), `lost in the new layout: “${plain.slice(span.start, span.end)}”`);
      counts.twins++;
    }
  });
  const live = annotations.map((annotation, i): Anchored => {
    const span = before.place(picked[i]!);
    return { annotation, pieces: [{ span, place: span, by: 'position' }] };
  });
  const edit = { start: 0, end: before.text.length, newText: after.text };
  trackEdits(live, before.text, [edit], after.text).forEach(({ pieces: [piece] }, i) => {
    assert.deepEqual(piece!.span, after.place(picked[i]!), 'elsewhere after an edit');
  });
}

function hasTwin(text: string, { start, end }: Span): boolean {
  const words = text.slice(Math.max(0, start - neighbours), end + neighbours);
  return text.indexOf(words) !== text.lastIndexOf(words);
}
