import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import {
  type AgreementItem,
  type Annotator,
  matchItems,
} from '../../../server/src/annotations/agreement/agreementItems';
import { annotatorAgreement } from '../../../server/src/annotations/agreement/annotatorAgreement';
import { cohensKappa } from '../../../server/src/annotations/agreement/cohensKappa';
import { renderAnnotations } from '../../../server/src/annotations/agreement/renderAnnotations';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

const text = '“No,” Amina Yusuf said on Monday.\n“Never,” she added on Friday. “Go home.”\n';

function annotator(...decisions: Decision[]): Annotator {
  const outcome = decide(decisions, articleWith(text), countingSource());
  assert.ok('changes' in outcome);
  const sidecar = parseSidecar(applyEdits('', editSidecar(undefined, outcome.changes))).value;
  return { sidecar, anchored: anchor(text, sidecar.annotations) };
}

const said = (words: string, name: string, type: 'direct' | 'mixed' = 'direct'): Decision => {
  return { do: 'quotation', pieces: [spanOf(text, words)], type, speakers: [{ name, kind: 'Person', roles: [] }] };
};
const date = (words: string, value: string): Decision => ({
  do: 'date',
  span: spanOf(text, words),
  type: 'DATE',
  value,
});
const cue = (words: string): Decision => ({ do: 'cue', span: spanOf(text, words) });

const a = annotator(
  said('“No,”', 'Amina Yusuf'),
  said('“Never,”', 'Amina Yusuf'),
  said('“Go home.”', 'Li Wei'),
  cue('said'),
  date('Monday', '2024-03-04'),
);
const b = annotator(
  said('No', 'Amina Yusuf'),
  said('“Never,”', 'Li Wei'),
  cue('said'),
  cue('added'),
  date('on Monday', '2024-03-04'),
  { do: 'reject', kind: 'date', pieces: [spanOf(text, 'Friday')] },
);

describe('agreement', () => {
  const { kinds, differences } = annotatorAgreement(text, a, b);
  const of = (kind: string) => kinds.find((one) => one.kind === kind)!;

  it('counts spans that are the same without the marks and space at their ends, A being the reference', () => {
    const { same, precision, recall, f1 } = of('quotation');
    assert.deepEqual([same, precision, recall, f1], [2, 1, 2 / 3, 0.8]);
    assert.equal(of('quotation').agreed, 1, 'of the two with the same words, those with the same speaker');
    assert.deepEqual([of('cue').precision, of('cue').recall], [0.5, 1]);
  });

  it('names what differs in the newsroom’s own labels, which nobody could settle else; not where one uses no such label', () => {
    const label = (...values: string[]): Decision => {
      const pieces = [spanOf(text, '“Never,”')];
      return { do: 'label', kind: 'quotation', pieces, label: 'stance', values };
    };
    const never = said('“Never,”', 'Amina Yusuf');
    const between = (...both: readonly (readonly Decision[])[]) => {
      const [one, other] = both.map((decisions) => annotator(never, ...decisions));
      return annotatorAgreement(text, one!, other!).differences.map((difference) => [difference.a, difference.b]);
    };
    assert.deepEqual(between([label('for')], [label('against')]), [
      ['direct · Amina Yusuf · stance: for', 'direct · Amina Yusuf · stance: against'],
    ]);
    assert.deepEqual(between([label('for')], [label('for')]), []);
    assert.deepEqual(between([label('for')], []), []);
  });

  it('shows of a broken quotation what was said, not the tag in the middle', () => {
    const pieces = [spanOf(text, '“Never,”'), spanOf(text, '“Go home.”')];
    const broken: Decision = { do: 'quotation', pieces, type: 'direct', speakers: [] };
    const [difference] = annotatorAgreement(text, annotator(broken), annotator(cue('said'))).differences.filter(
      ({ kind }) => kind === 'quotation',
    );
    assert.equal(difference!.words, 'Never … Go home');
  });

  it('counts spans of which half is shared apart', () => {
    const { same, overlapping, f1, lenientF1 } = of('date');
    assert.deepEqual([same, overlapping, f1, lenientF1], [0, 1, 0, 1]);
  });

  it('keeps nobody waiting who compares thousands of annotations: only those that overlap are looked at', () => {
    let looks = 0;
    const items = (shift: number): AgreementItem[] =>
      Array.from({ length: 1000 }, (_, i) => ({
        anchored: a.anchored[0]!,
        get pieces() {
          looks++;
          return [{ start: i * 20 + shift, end: i * 20 + shift + 10 }];
        },
        label: '',
      }));
    const { same, pairs } = matchItems(items(0), items(2));
    assert.deepEqual([same, pairs.length], [0, 1000]);
    assert.ok(looks < 50_000, String(looks));
  });

  it('takes two who found nothing for agreed', () => assert.equal(of('speaker').f1, 1));

  it('lists what they do not agree on, in text order', () => {
    assert.deepEqual(
      differences.map(({ kind, words, a: one, b: other }) => [kind, words, one, other]),
      [
        ['date', 'Monday', 'DATE 2024-03-04', 'DATE 2024-03-04 (on Monday)'],
        ['quotation', 'Never', 'direct · Amina Yusuf', 'direct · Li Wei'],
        ['cue', 'added', undefined, ''],
        ['quotation', 'Go home', 'direct · Li Wei', undefined],
      ],
    );
  });

  it('is whole of a person with themselves', () => {
    const own = annotatorAgreement(text, a, a);
    assert.deepEqual(own.differences, []);
    assert.ok(own.kinds.every(({ f1 }) => f1 === 1));
    assert.equal(own.kinds[0]!.kappa, 1);
  });
});

describe("Cohen's kappa", () => {
  const times = (count: number, one: string, other: string) =>
    Array.from({ length: count }, () => [one, other] as const);

  it("is as in Cohen's table: 0.7 observed, 0.5 by chance", () => {
    // Two raters, 50 proposals: 20 yes of both, 15 no of both, 5 and 10 otherwise: 0.7 observed, 0.5 expected.
    const labels = [...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')];
    assert.ok(Math.abs(cohensKappa(labels)! - 0.4) < 1e-12);
  });
  it('is below 0 where they agree less than by chance', () =>
    assert.equal(cohensKappa([...times(1, 'y', 'n'), ...times(1, 'n', 'y')]), -1));
  it('is not known of nothing, or of one label', () => {
    assert.equal(cohensKappa([]), undefined);
    assert.equal(cohensKappa(times(9, 'y', 'y')), undefined);
  });
});

describe('annotations for reading', () => {
  it('are a line each in text order, without ids and times', () => {
    const lost = a.anchored.map((one, i) =>
      i === 0 ? { ...one, pieces: [{ ...one.pieces[0]!, span: undefined }] } : one,
    );
    assert.equal(
      renderAnnotations(text, a.sidecar, lost),
      [
        '1:19 · cue · said',
        '1:27 · date · Monday · DATE 2024-03-04',
        '2:1 · quotation · “Never,” · direct · Amina Yusuf',
        '2:31 · quotation · “Go home.” · direct · Li Wei',
        'orphan · quotation · “No,” · direct · Amina Yusuf',
        '',
      ].join('\n'),
    );
    assert.match(renderAnnotations(text, b.sidecar, b.anchored), /^2:23 · not a date · Friday$/m);
  });
});
