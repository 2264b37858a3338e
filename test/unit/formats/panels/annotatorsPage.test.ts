import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Annotator } from '../../../../server/src/annotations/agreement/agreementItems';
import { anchor } from '../../../../server/src/annotations/anchoring/anchor';
import { decide } from '../../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../../server/src/annotations/editSidecar';
import { parseSidecar } from '../../../../server/src/annotations/sidecar';
import {
  type AnnotatedArticles,
  annotatorsPanel,
  annotatorsPanelFile,
} from '../../../../server/src/formats/panels/annotatorsPage';
import { english } from '../../../../server/src/messages/english';
import { articleWith, countingSource, spanOf } from '../../annotations/article';

const text = '“No,” Amina Yusuf said on Monday.\n“Never,” she added on Friday. “Go home.”\n';

/** One who annotated these words as quotations of somebody, with a stance or none. */
function annotator(...said: readonly (readonly [words: string, name: string, stance?: string])[]): Annotator {
  const decisions = said.flatMap(([words, name, stance]): Decision[] => {
    const pieces = [spanOf(text, words)];
    const speakers = [{ name, kind: 'Person', roles: [] }] as const;
    const label = { do: 'label', kind: 'quotation', pieces, label: 'stance', values: [stance ?? ''] } as const;
    return [{ do: 'quotation', pieces, type: 'direct', speakers }, ...(stance === undefined ? [] : [label])];
  });
  const outcome = decide(decisions, articleWith(text), countingSource());
  assert.ok('changes' in outcome);
  const sidecar = parseSidecar(applyEdits('', editSidecar(undefined, outcome.changes))).value;
  return { sidecar, anchored: anchor(text, sidecar.annotations) };
}

const a = annotator(['“No,”', 'Amina Yusuf'], ['“Never,”', 'Amina Yusuf'], ['“Go home.”', 'Li Wei']);
const b = annotator(['“No,”', 'Amina Yusuf'], ['“Never,”', 'Li Wei']);
const c = annotator(['“No,”', 'Amina Yusuf'], ['“Never,”', 'Li Wei'], ['“Go home.”', 'Li Wei']);

const three: AnnotatedArticles = {
  name: 'yusuf.txt',
  annotators: ['desk', 'press', '<i>legal'],
  articles: [{ text, annotators: [a, b, c] }],
  orphans: [0, 2, 0],
  notCompared: [{ name: 'press/<b>.jsonld', why: 'Torn.' }],
};

/** The page with a space for each tag. */
function words(annotated: AnnotatedArticles): string {
  return annotatorsPanel(annotated, english)
    .body.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('The page about annotators', () => {
  it('has each measure of all, and of each two in a table of their own', () => {
    const page = words(three);
    assert.match(page, /All 3 people .* A B C F1 F1 of half Kappa Alpha Alpha U quotation A 3 B 2 C 3 F1 0\.87 /);
    // Of B’s two quotations A has both, of A’s three B has two.
    assert.match(page, /A and B .* quotation A 3 B 2 Same 2 Half 2 Precision 1\.00 Recall 0\.67 F1 0\.80 /);
    assert.match(page, /B and C .* quotation B 2 C 3 Same 2 Half 2 Precision 0\.67 Recall 1\.00 F1 0\.80 /);
  });

  it('says who is who, whose annotations have lost their words, what was left out, and what each measure counts', () => {
    const page = words(three);
    assert.match(page, /A desk B press Annotations not compared because their words are gone: 2 C /);
    assert.match(page, /Not compared press\/&#x3C;b>\.jsonld – Torn\./);
    assert.match(page, /Alpha U \(Krippendorff\) Which stretches of the text are marked/);
    assert.doesNotMatch(annotatorsPanel(three, english).body, /<i>|<b>/);
  });

  it('has one table for two people, with all measures, and one for their labels', () => {
    const [one, other] = [annotator(['“No,”', 'Li Wei', 'for']), annotator(['“No,”', 'Li Wei', 'against'])];
    const page = words({
      ...three,
      annotators: ['desk', 'press'],
      articles: [{ text, annotators: [one, other] }],
    });
    assert.match(page, /quotation A 1 B 1 Same 1 .* Kappa – Alpha – Alpha U 1\.00/);
    assert.match(page, /quotation, stance Labelled 1 Labelled the same 0 Alpha 0\.00/);
    assert.doesNotMatch(page, /A and B/);
  });

  it('says so where nothing could be compared', () => {
    const page = words({ ...three, articles: [] });
    assert.match(page, /No article could be compared\./);
    assert.doesNotMatch(page, /Kappa/);
  });

  it('is a table with a row for each kind of all, and of each two', () => {
    const { name, content } = annotatorsPanelFile(three, 'csv', english);
    assert.equal(name, 'yusuf.agreement.csv');
    const rows = parse(content, { columns: true, bom: true }) as unknown as Record<string, string>[];
    assert.equal(rows.length, 4 * 4);
    const { annotators, kind, counts, same, precision, f1, alpha } = rows[4]!;
    assert.deepEqual(
      [annotators, kind, counts, same, precision, f1, alpha],
      ['desk; press', 'quotation', '3; 2', '2', '1.00', '0.80', ''],
    );
    assert.doesNotMatch(annotatorsPanelFile(three, 'html', english).content, /<button/);
  });
});
