import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../../server/src/analysis/analyze';
import type { Span } from '../../../server/src/analysis/facts';
import { intersectionOverUnion, isSame, pairUp, tidy } from '../../quality/spans';
import {
  mark,
  type MarkedMention,
  type MarkedQuotation,
  type MarkedTimex,
  type Marking,
  parseMarking,
} from '../../support/marking';

/**
 * Whole articles. `NAME.expected.txt` is `NAME.txt` as a person marked it, by the conventions and not by what the
 * analysis can do; `NAME.found.txt` is what the analysis finds today. Where the two differ, the analysis is wrong:
 * `diff NAME.expected.txt NAME.found.txt` shows it. `UPDATE=1` records what is found, and raises the floors.
 */
const folder = new URL('../../fixtures/articles/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.txt'))
  .map((file) => file.slice(0, -'.expected.txt'.length));
const update = process.env['UPDATE'] === '1';

describe('articles', () => {
  const scores = new Map<string, Score>();

  for (const name of names)
    it(`finds in "${name}" what it found before`, () => {
      const text = read(`${name}.txt`);
      const expected = parseMarking(read(`${name}.expected.txt`));
      assert.equal(expected.text, text, 'the expected marking is the text with tags');
      const found = find(name, text);
      scores.set(name, compare(expected, parseMarking(found)));
      record(`${name}.found.txt`, found);
    });

  for (const name of names)
    it(`finds the same in "${name}" whatever its line ends, and behind a byte order mark`, () => {
      const text = read(`${name}.txt`);
      const found = find(name, text);
      assert.equal(find(name, text.replaceAll('\n', '\r\n')), found.replaceAll('\n', '\r\n'));
      assert.equal(find(name, `\uFEFF${text}`), `\uFEFF${found}`);
    });

  it('finds no less of what is right than before', () => {
    const floors = existsSync(new URL('floors.json', folder)) ? (JSON.parse(read('floors.json')) as Floors) : {};
    const figures = figuresOf([...scores.values()]);
    if (update) write('floors.json', `${JSON.stringify(raise(floors, figures), null, 2)}\n`);
    for (const [kind, floor] of Object.entries(floors))
      for (const side of ['precision', 'recall'] as const)
        assert.ok(
          figures[kind]![side] >= floor[side],
          `${side} of ${kind}: ${figures[kind]![side]}, was ${floor[side]}`,
        );
    assert.deepEqual(Object.keys(update ? figures : floors), Object.keys(figures), 'every kind has a floor');
  });
});

/** The file's name may hold the publication date, so it is given. */
function find(name: string, text: string): string {
  return mark(text, analyze(text, { fileName: `${name}.txt` }));
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

function write(file: string, content: string): void {
  writeFileSync(new URL(file, folder), content);
}

function record(file: string, found: string): void {
  if (update) write(file, found);
  else assert.equal(found, read(file), `UPDATE=1 records this in ${file}`);
}

/** How many spans of a kind are expected, are found, and are both. */
interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

type Score = Readonly<Record<string, Counts>>;

function compare(expected: Marking, found: Marking): Score {
  const { text } = expected;
  const overlapEnough = (a: MarkedQuotation, b: MarkedQuotation) => {
    const overlap = intersectionOverUnion(tidy(text, a), tidy(text, b));
    // Between equal overlaps the one with the right speaker wins.
    return overlap < 0.8 ? 0 : overlap + (sameSpeakers(a, b) ? 1e-6 : 0);
  };
  const paired = pairUp(expected.quotations, found.quotations, overlapEnough);
  const named = [...paired].filter(([index, { index: other }]) =>
    sameSpeakers(expected.quotations[index]!, found.quotations[other]!),
  );
  const quotations = { expected: expected.quotations.length, found: found.quotations.length };
  return {
    quotation: { ...quotations, right: paired.size },
    'quotation and full name': { ...quotations, right: named.length },
    cue: count(expected.cues, found.cues, isSame),
    speaker: count(expected.mentions, found.mentions, sameMention),
    'date and value': count(expected.timexes, found.timexes, sameTimex),
  };
}

function count<T extends Span>(expected: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean): Counts {
  const right = pairUp(expected, found, (a, b) => Number(same(a, b))).size;
  return { expected: expected.length, found: found.length, right };
}

function sameSpeakers(a: MarkedQuotation, b: MarkedQuotation): boolean {
  const keys = ({ speakers }: MarkedQuotation) => speakers.map(nameKey).sort().join('; ');
  return keys(a) === keys(b);
}

function sameMention(a: MarkedMention, b: MarkedMention): boolean {
  return isSame(a, b) && nameKey(a.name) === nameKey(b.name);
}

function sameTimex(a: MarkedTimex, b: MarkedTimex): boolean {
  return isSame(a, b) && a.type === b.type && a.value === b.value;
}

/** "The port authority" and "port authority" are one name; so is the one with a curly apostrophe. */
function nameKey(name = ''): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '');
}

/** Percentages, rounded down to one decimal. */
type Floors = Readonly<Record<string, { readonly precision: number; readonly recall: number }>>;

function figuresOf(scores: readonly Score[]): Floors {
  const kinds = Object.keys(scores[0] ?? {});
  return Object.fromEntries(
    kinds.map((kind) => {
      const sum = (key: keyof Counts) => scores.reduce((total, score) => total + score[kind]![key], 0);
      return [kind, { precision: percent(sum('right'), sum('found')), recall: percent(sum('right'), sum('expected')) }];
    }),
  );
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10;
}

function raise(floors: Floors, figures: Floors): Floors {
  return Object.fromEntries(
    Object.entries(figures).map(([kind, { precision, recall }]) => {
      const floor = floors[kind] ?? { precision: 0, recall: 0 };
      return [kind, { precision: Math.max(precision, floor.precision), recall: Math.max(recall, floor.recall) }];
    }),
  );
}
