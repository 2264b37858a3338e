import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cohensKappa } from '../../server/src/annotations/agreement/cohensKappa';
import { krippendorffsAlpha } from '../../server/src/annotations/agreement/krippendorffsAlpha';
import { measuresEnvironment, readWith } from './environment';

type Values = readonly (string | null)[];

/** Values by chance, the same each time: of each thing the annotators agree more often than not, and some leave some out. */
function unitsOf(seed: number, annotators: number, missing: number): Values[] {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: 60 }, () => {
    const truth = Math.floor(random() * 4);
    return Array.from({ length: annotators }, () => {
      const value = random() < 0.7 ? truth : Math.floor(random() * 4);
      return random() < missing ? null : 'wxyz'.charAt(value);
    });
  });
}

describe('our measures of agreement', function () {
  this.timeout(300_000);
  const cases = [
    unitsOf(1, 2, 0),
    unitsOf(2, 2, 0),
    unitsOf(3, 2, 0.2),
    unitsOf(4, 3, 0),
    unitsOf(5, 4, 0.3),
    unitsOf(6, 7, 0.5),
  ];
  let found: { krippendorff: number; nltkAlpha: number; nltkKappa: number | null }[];

  before(async function () {
    const made = await measuresEnvironment();
    if (typeof made === 'string') {
      console.log(`      krippendorff and nltk are skipped: ${made}`);
      return this.skip();
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'attribune-agreement-'));
    try {
      writeFileSync(path.join(folder, 'units.json'), JSON.stringify(cases));
      found = (await readWith(made, 'agreement.py', folder)) as unknown as typeof found;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const close = (one: number | undefined, other: number): void => {
    assert.ok(one !== undefined && Math.abs(one - other) < 1e-9, `${String(one)}, not ${other}`);
  };

  it("are krippendorff's and nltk's alpha, with two to seven annotators, and with values missing", () => {
    assert.equal(found.length, cases.length);
    cases.forEach((units, i) => {
      const alpha = krippendorffsAlpha(units.map((values) => values.filter((value) => value !== null)));
      close(alpha, found[i]!.krippendorff);
      close(alpha, found[i]!.nltkAlpha);
    });
  });

  it("are nltk's kappa of Cohen", () => {
    const whole = cases.flatMap((units, i) =>
      found[i]!.nltkKappa === null ? [] : [{ units, kappa: found[i]!.nltkKappa }],
    );
    assert.ok(whole.length >= 3);
    for (const { units, kappa } of whole) close(cohensKappa(units.map(([a, b]) => [a!, b!] as const)), kappa);
  });
});
