import assert from 'node:assert/strict';
import process from 'node:process';
import { buildArticle } from '../../server/src/annotations/buildArticle';
import { emptySidecar } from '../../server/src/annotations/model';
import { checkDefaults, type CheckName, type Severity } from '../../server/src/checks/check';
import { runChecks } from '../../server/src/checks/checks';
import { newsProse } from '../support/prose';

describe('each check grows linearly', function () {
  this.timeout(120_000);

  /** Articles of about so many UTF-16 code units that give the check much to do. */
  const cases: readonly (readonly [name: CheckName, what: string, make: (size: number) => string])[] = [
    ['twoSpellings', 'many people of one letter', (size) => people(size / 60, (i) => `Qu${letters(i)}sh`)],
    [
      'twoSpellings',
      'one name in many spellings',
      (size) => people(size / 60, (i) => `Quresh${letters(i).slice(0, 1)}`),
    ],
    [
      'changingTitle',
      'many titles',
      (size) =>
        people(
          size / 60,
          () => 'Okoye',
          (i) => (i % 2 === 0 ? 'Dr ' : 'Ms '),
        ),
    ],
    ['surnameFirst', 'many surnames', (size) => people(size / 60, (i) => `B${letters(i)}`)],
    ['undescribedSpeaker', 'many speakers', (size) => people(size / 60, (i) => `B${letters(i)}`)],
    [
      'repeatedQuotation',
      'one quotation many times',
      (size) => '“We shall open the old pier in spring,” Okoye said.\n\n'.repeat(size / 53),
    ],
    ['fragmentWording', 'fragments of one speaker', (size) => fragments(size)],
    [
      'unattributedQuotation',
      'quotations that nobody says',
      (size) => fragments(size).replace(/ said it was| said Ada Okoye/g, ''),
    ],
    [
      'differentWording',
      'sentences much alike',
      (size) =>
        '“We shall open the old pier again in spring,” Okoye said.\n\n“We shall open the new pier again in spring.”\n\n'.repeat(
          size / 108,
        ),
    ],
  ];
  const checks = Object.keys(checkDefaults) as CheckName[];
  for (const [name, what, make] of [
    ...cases,
    ...checks.map((name) => [name, 'news', (size: number) => newsProse(size)] as const),
  ])
    it(`${name}: ${what}`, function () {
      this.retries(2);
      const small = timeOf(name, make(25_000));
      const large = timeOf(name, make(100_000));
      this.test!.title = `${name}, ${what}: ${small.toFixed(1)} → ${large.toFixed(1)} ms`;
      // Four times the text; the rest is for a busy machine and for the compiler that is still warming up.
      assert.ok(large < 12 * Math.max(small, 4), `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
    });
});

/** The processor time of the shortest of three runs of one check, in milliseconds, without that of the analysis. */
function timeOf(name: CheckName, text: string): number {
  const severities = Object.fromEntries(
    Object.keys(checkDefaults).map((each): [string, Severity] => [each, each === name ? 'warning' : 'off']),
  ) as Record<CheckName, Severity>;
  const { facts, merged } = buildArticle({ text, fileName: 'pier.txt', sidecar: emptySidecar });
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    // What is remembered of an article does not count for the next run.
    runChecks({ text, facts, merged: { ...merged } }, severities);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

/** So many people, each of whom says something. */
function people(count: number, surname: (i: number) => string, title: (i: number) => string = () => 'Ada '): string {
  return Array.from(
    { length: count },
    (_, i) => `“The pier was dark and it rained,” said ${title(i)}${surname(i)}.\n\n`,
  ).join('');
}

function fragments(size: number): string {
  return Array.from(
    { length: size / 100 },
    (_, i) =>
      `“The ${letters(i)} is not safe for anybody,” said Ada Okoye. Okoye said it was “not safe for any ${letters(i)} at all”.\n\n`,
  ).join('');
}

function letters(number: number): string {
  return number.toString().replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
}
