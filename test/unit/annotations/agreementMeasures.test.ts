import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { cohensKappa } from '../../../server/src/annotations/agreement/cohensKappa';
import type { Annotator } from '../../../server/src/annotations/agreement/agreementItems';
import { groupAgreement } from '../../../server/src/annotations/agreement/groupAgreement';
import { labelAgreement } from '../../../server/src/annotations/agreement/labelAgreement';
import { krippendorffsAlpha } from '../../../server/src/annotations/agreement/krippendorffsAlpha';
import { unitizedAlpha } from '../../../server/src/annotations/agreement/unitizedAlpha';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

function close(value: number | undefined, expected: number, by = 0.0005): void {
  assert.ok(value !== undefined && Math.abs(value - expected) < by, `${String(value)}, not ${expected}`);
}

/** Values of one annotator a string, one character a thing; a space for none. */
function units(...annotators: readonly string[]): string[][] {
  return Array.from(annotators[0]!, (_, i) => annotators.map((values) => values[i]!).filter((value) => value !== ' '));
}

/** Units as starts with lengths. */
function spans(...given: readonly (readonly [start: number, length: number])[]): Span[] {
  return given.map(([start, length]) => ({ start, end: start + length }));
}

describe("Krippendorff's alpha of nominal values", () => {
  it("is 0.743 for the four observers with missing values of Krippendorff's own example (2011, section C)", () =>
    close(krippendorffsAlpha(units('123321412   ', '1233224125  ', ' 33323422513', '12332441251 ')), 0.743));
  it('is by hand: two annotators, ten things, six of which they say the same of', () => {
    // a 5 and b 5 of the one, a 5 and b 5 of the other: Dₒ = 8/20, Dₑ = 200/380.
    close(krippendorffsAlpha(units('aaaaabbbbb', 'aaabbbbbaa')), 1 - 0.4 / ((2 * 10 * 10) / 380), 1e-12);
  });
  it('is 1 where all agree, and below 0 where they agree less than by chance', () => {
    assert.equal(krippendorffsAlpha(units('aabb', 'aabb')), 1);
    assert.ok(krippendorffsAlpha(units('abab', 'baba'))! < 0);
  });
  it('hears nothing from a thing with one value', () =>
    assert.equal(krippendorffsAlpha(units('aabbb', 'aabb ')), krippendorffsAlpha(units('aabb', 'aabb'))));
  it('is not known of nothing, or of one value', () => {
    assert.equal(krippendorffsAlpha([]), undefined);
    assert.equal(krippendorffsAlpha(units('a', ' ')), undefined);
    assert.equal(krippendorffsAlpha(units('aaa', 'aaa')), undefined);
  });
});

describe("Krippendorff's alpha of units in a text", () => {
  // Content Analysis (2004), page 254: a continuum of 300 that begins at 150; observed 0.0144, expected 0.0532.
  const [i, j] = [spans([75, 70], [220, 30]), spans([70, 80], [205, 20], [250, 20])];
  it("is 0.7286 for category c of Krippendorff's own example, and 1 for k, on which the two agree", () => {
    close(unitizedAlpha(300, [i, j]), 0.7286, 0.0001);
    close(unitizedAlpha(300, [spans([30, 60], [150, 50]), spans([30, 60], [150, 50])]), 1, 1e-12);
  });
  // On the reliability of unitizing (1995), page 57, its example C stretched, and as corrected in 2004.
  it('goes to 0.679 where the example of 1995 is stretched, for the length of a character is no matter', () => {
    const stretched = (by: number) => [
      spans(
        ...[
          [2, 6],
          [10, 2],
          [14, 4],
          [20, 2],
        ].map(([s, l]) => [s! * by, l! * by] as const),
      ),
      spans(
        ...[
          [0, 2],
          [4, 4],
          [10, 4],
          [16, 2],
          [20, 2],
        ].map(([s, l]) => [s! * by, l! * by] as const),
      ),
    ];
    close(unitizedAlpha(24 * 500, stretched(500)), 0.678, 0.02);
    close(unitizedAlpha(24 * 50_000, stretched(50_000)), 0.679, 0.02);
  });
  it('is lower the further units are apart, and below 0 where nobody marks what the other does', () => {
    const at = (start: number) => unitizedAlpha(1000, [spans([100, 50]), spans([start, 50])])!;
    assert.equal(at(100), 1);
    assert.ok(at(105) < 1 && at(120) < at(105) && at(149) < at(120));
    assert.ok(at(600) < 0);
  });
  it('is for three the mean of what each two differ by', () => {
    const [a, b] = [spans([100, 50]), spans([110, 50])];
    const [two, three] = [unitizedAlpha(1000, [a, b])!, unitizedAlpha(1000, [a, a, b])!];
    assert.ok(three > two && three < 1);
  });
  it('is not known of nothing, or of one annotator', () => {
    assert.equal(unitizedAlpha(100, [[], []]), undefined);
    assert.equal(unitizedAlpha(100, [i]), undefined);
  });
});

describe("Cohen's kappa", () => {
  it('is 0.385 for Bertha and Bill (Krippendorff 1995), where alpha is 0.329', () => {
    const [bertha, bill] = ['001111111100001111110000', '000011110000000110000000'];
    close(cohensKappa(Array.from(bertha, (value, k) => [value, bill[k]!] as const)), 0.385);
    close(krippendorffsAlpha(units(bertha, bill)), 0.329);
  });
});

describe('agreement of several people', () => {
  const text = '“No,” Amina Yusuf said on Monday.\n“Never,” she added on Friday. “Go home.”\n';
  const said = (words: string, name: string): Decision => {
    return {
      do: 'quotation',
      pieces: [spanOf(text, words)],
      type: 'direct',
      speakers: [{ name, kind: 'Person', roles: [] }],
    };
  };
  function annotator(...decisions: Decision[]): Annotator {
    const outcome = decide(decisions, articleWith(text), countingSource());
    assert.ok('changes' in outcome);
    const sidecar = parseSidecar(applyEdits('', editSidecar(undefined, outcome.changes))).value;
    return { sidecar, anchored: anchor(text, sidecar.annotations) };
  }
  const a = annotator(said('“No,”', 'Amina Yusuf'), said('“Never,”', 'Amina Yusuf'), said('“Go home.”', 'Li Wei'));
  const b = annotator(said('“No,”', 'Amina Yusuf'), said('“Never,”', 'Li Wei'));
  const c = annotator(said('“No,”', 'Amina Yusuf'), said('“Never,”', 'Li Wei'), said('“Go home.”', 'Li Wei'));
  const quotations = (...annotators: Annotator[]) => groupAgreement([{ text, annotators }])[0]!;

  it('has the measures of each two, and their means', () => {
    const { annotations, pairs, f1 } = quotations(a, b, c);
    assert.deepEqual(annotations, [3, 2, 3]);
    assert.deepEqual(
      pairs.map(({ first, second, precision, recall }) => [first, second, precision, recall]),
      [
        [0, 1, 1, 2 / 3],
        [0, 2, 1, 1],
        [1, 2, 2 / 3, 1],
      ],
    );
    close(f1, (0.8 + 1 + 0.8) / 3, 1e-12);
  });
  it('has alpha of what is said of the spans that two or more have', () => {
    // Yusuf three times; Yusuf, Wei, Wei; Wei twice.
    close(
      quotations(a, b, c).alpha,
      krippendorffsAlpha([
        ['y', 'y', 'y'],
        ['y', 'w', 'w'],
        ['w', 'w'],
      ])!,
      1e-12,
    );
  });
  it('is of several articles as of one long text', () => {
    const twice = groupAgreement([
      { text, annotators: [a, b] },
      { text, annotators: [a, b] },
    ])[0]!;
    assert.deepEqual(twice.annotations, [6, 4]);
    assert.equal(twice.f1, quotations(a, b).f1);
  });
  it('is whole of people with themselves', () => {
    const own = quotations(a, a, a);
    assert.deepEqual([own.f1, own.kappa, own.alpha, own.unitizedAlpha], [1, 1, 1, 1]);
  });
  it('takes quotations in others with the one around them, for units may not overlap', () => {
    const outer = annotator(
      said('“Never,” she added on Friday. “Go home.”', 'Amina Yusuf'),
      said('“Go home.”', 'Li Wei'),
    );
    assert.equal(quotations(outer, outer).unitizedAlpha, 1);
  });
});

describe('The agreement on labels of one’s own', () => {
  const text = '“No,” Amina Yusuf said. “Yes,” she added. “Perhaps,” Piotr Nowak wrote. “Never,” he said.';
  const words = ['“No,”', '“Yes,”', '“Perhaps,”', '“Never,”'];
  const amina = { name: 'Amina Yusuf', kind: 'Person', roles: [] } as const;

  /** One who annotated all quotations, with a stance each, `-` for none, and labelled Amina Yusuf. */
  function person(stances: string, source: string): Annotator {
    const decisions = words.flatMap((one, i): Decision[] => {
      const pieces = [spanOf(text, one)];
      const label = { do: 'label', kind: 'quotation', pieces, label: 'stance', values: [stances[i]!] } as const;
      return [{ do: 'quotation', pieces, type: 'direct', speakers: [amina] }, ...(stances[i] === '-' ? [] : [label])];
    });
    const all: Decision[] = [...decisions, { do: 'labelSpeaker', speaker: amina, label: 'source', values: [source] }];
    const outcome = decide(all, articleWith(text), countingSource());
    assert.ok('changes' in outcome, JSON.stringify(outcome));
    const sidecar = parseSidecar(applyEdits('', editSidecar('', outcome.changes))).value;
    return { sidecar, anchored: anchor(text, sidecar.annotations) };
  }

  it('is by hand: of three quotations that both labelled, two have the same value', () => {
    const found = labelAgreement([{ text, annotators: [person('ffa-', 'expert'), person('faaf', 'expert')] }]);
    const [stance, source] = found;
    assert.deepEqual(
      found.map(({ kind, label, units, agreed }) => [kind, label, units, agreed]),
      [
        ['quotation', 'stance', 3, 2],
        ['speaker', 'source', 1, 1],
      ],
    );
    // Values f f, f a, a a: Dₒ = 2/6, Dₑ = (3 · 3 + 3 · 3) / (6 · 5).
    close(stance!.alpha, 1 - 2 / 6 / (18 / 30), 1e-12);
    assert.equal(source!.alpha, undefined);
  });
  it('is not told of labels that nobody uses', () => {
    const { sidecar, anchored } = person('----', 'expert');
    const bare = { sidecar: { ...sidecar, speakers: [] }, anchored };
    assert.deepEqual(labelAgreement([{ text, annotators: [bare, bare] }]), []);
  });
});
