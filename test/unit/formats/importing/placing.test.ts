import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../../server/src/analysis/facts';
import { canonical } from '../../../../server/src/formats/placing/canonical';
import { isSpan } from '../../../../server/src/formats/placing/piece';
import { place } from '../../../../server/src/formats/placing/place';
import type { Reading } from '../../../../server/src/formats/reading/reading';
import { countingSource, spanOf } from '../../annotations/article';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { read } from '../../../../server/src/formats/importing';
import { anyCharacters } from '../../../support/anyCharacters';
import { after, normal } from './sidecars';

/** Cues on stretches of a text that a file holds. */
function reading(text: string, spans: readonly Span[]): Reading {
  const items = spans.map((span, i) => ({
    annotation: { id: `a${i}`, kind: 'cue' as const, status: 'confirmed' as const, speakers: [] },
    at: { spans: [span] },
    file: 'ferry.jsonl',
  }));
  return { text, speakers: [], items, foreign: [] };
}

/** Where the stretches are in an article; undefined for those that are lost. */
function placed(text: string, spans: readonly Span[], article: string): (Span | undefined)[] {
  const { value } = place(reading(text, spans), article);
  return value.map(({ pieces }) => (isSpan(pieces[0]!) ? pieces[0] : undefined));
}

const ferry = 'Ferry stops\r\n\r\n“It is 🎉 shut,” Zoé Reid  said.\r\n“We saw no fault.”\r\n';
const stretches = ['“It is 🎉 shut,”', 'Zoé Reid', 'said', '“We saw no fault.”'];

describe('annotations whose file holds the article written otherwise', () => {
  const otherwise: [string, (text: string) => string][] = [
    ['with other line ends', (text) => text.replaceAll('\r\n', '\n')],
    ['with old line ends', (text) => text.replaceAll('\r\n', '\r')],
    ['with its accents apart', (text) => text.normalize('NFD')],
    ['behind a byte order mark', (text) => `\ufeff${text}`],
    ['with its white space run together', (text) => text.replace(/\s+/g, ' ').trim()],
    ['with paragraphs set off by blank lines', (text) => text.replaceAll('\r\n', '\n\n\n')],
    ['without control characters', (text) => text.replace('fault', 'fa\u0001ult')],
    ['with all of that', (text) => `\ufeff  ${text.replaceAll('\r\n', '\n\n').normalize('NFD')}\n\n`],
  ];
  for (const [name, write] of otherwise) {
    it(`${name}: stand on the same words`, () => {
      const theirs = write(ferry);
      const spans = stretches.map((words) => spanOf(theirs, write(words).replace(/^\ufeff?\s*|\s*$/g, '')));
      assert.deepEqual(
        placed(theirs, spans, ferry),
        stretches.map((words) => spanOf(ferry, words)),
      );
      // And the other way round.
      assert.deepEqual(
        placed(
          ferry,
          stretches.map((words) => spanOf(ferry, words)),
          theirs,
        ),
        spans,
      );
    });
  }

  it('are found by their words where a sentence was added, and not where there are two such places', () => {
    const here = ferry.replace('“We saw', 'The harbour office had warned of it on Monday.\r\n“We saw');
    const spans = stretches.map((words) => spanOf(ferry, words));
    assert.deepEqual(
      placed(ferry, spans, here),
      stretches.map((words) => spanOf(here, words)),
    );
    const twice = 'Ferry stops. Ferry stops. Ferry stops. Ferry stops.';
    assert.deepEqual(placed(twice, [spanOf(twice, 'Ferry', 1)], 'Ferry stops. Ferry stops.'), [undefined]);
  });

  it('keep the words of what is gone, and say so with the line', () => {
    const here = ferry.replace('“We saw no fault.”', '');
    const article = { fileName: 'ferry.txt', text: here, sidecar: emptySidecar, anchored: [] };
    const label = stretches.map((words) => [spanOf(ferry, words).start, spanOf(ferry, words).end, 'Cue']);
    const files = [{ name: 'ferry.jsonl', text: JSON.stringify({ text: ferry, label }) }];
    const { value, problems } = read('doccano', files, article, countingSource());
    assert.deepEqual(
      problems.map(({ line, message, severity }) => [severity, line, message.split(' cannot')[0]]),
      [['warning', 1, '“We saw no fault.”']],
    );
    const lost = normal(here, after(undefined, value)).annotations.map(({ pieces }) => pieces[0]);
    assert.deepEqual(
      lost.filter((piece) => typeof piece === 'string'),
      ['“We saw no fault.”'],
    );
  });

  it('are refused where the article is another one', () => {
    const { value, problems } = place(
      reading(ferry, [spanOf(ferry, 'said'), spanOf(ferry, 'Zoé Reid')]),
      'A bridge opens.',
    );
    assert.deepEqual(value, []);
    assert.match(problems[0]!.message, /^This is another text/);
    assert.equal(problems[0]!.severity, 'error');
  });
});

describe('a text without what programs change', () => {
  it('gives back every stretch of whole letters', () => {
    const sign = fc.constantFrom(
      'e\u0301',
      'é',
      '🎉',
      '👩‍🚒',
      ' ',
      '\r\n',
      '\u0085',
      '\ufeff',
      'a',
      '한',
      '\u1112\u1161\u11ab',
      '\ud800',
      '\0',
      '़',
      'क',
    );
    const text = fc.array(fc.oneof(sign, anyCharacters(3)), { maxLength: 30 }).map((parts) => parts.join(''));
    const holds = fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const plain = canonical(words);
      assert.equal(canonical(plain.text).text, plain.text, 'nothing is left to change');
      const span = { start: a % (plain.text.length + 1), end: b % (plain.text.length + 1) };
      if (span.start >= span.end) return;
      const back = plain.to(span);
      const again = plain.from(back);
      // Where a stretch begins or ends within what was one letter there, or with a space, it is a whole one here.
      if (again) assert.ok(again.start >= span.start - 8 && again.end <= span.end + 8);
      const inner = words.slice(back.start, back.end);
      assert.ok(canonical(inner).text.trim().includes(plain.text.slice(span.start, span.end).trim().slice(1, -1)));
    });
    fc.assert(holds, { numRuns: 150, seed: 3 });
  });
});

describe('an import into an article that was edited since', function () {
  this.timeout(20_000);

  /** So long is the longest common part of the beginnings, by their lengths, of two lists. */
  function common(some: readonly string[], others: readonly string[]): number[][] {
    const table = Array.from({ length: some.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
    for (let i = 1; i <= some.length; i++) {
      for (let j = 1; j <= others.length; j++) {
        const same = some[i - 1] === others[j - 1] ? table[i - 1]![j - 1]! + 1 : 0;
        table[i]![j] = Math.max(same, table[i - 1]![j]!, table[i]![j - 1]!);
      }
    }
    return table;
  }

  it('puts nothing on other words than its own, however alike they look', () => {
    const lookalike = fc.constantFrom(
      'The ferry is shut.',
      '“No,” he said.',
      '“No,” she said.',
      'Ada Okoye said so.',
      'It rained on Monday.',
      'It rained on Friday.',
      '🎉 Zoé!',
    );
    const sentence = fc.oneof(
      lookalike,
      fc.nat(60).map((n) => `Berth ${n} is free.`),
    );
    const act = fc.record({ at: fc.nat(), remove: fc.nat(2), add: fc.array(sentence, { maxLength: 2 }) });
    const write = (sentences: readonly string[], gap: string) => {
      const spans = sentences.map((words, i): Span => {
        const start = sentences.slice(0, i).join(gap).length + (i === 0 ? 0 : gap.length);
        return { start, end: start + words.length };
      });
      return { text: sentences.join(gap) + gap, spans };
    };
    let [found, kept] = [0, 0];
    const sentences = fc.array(sentence, { minLength: 3, maxLength: 14 });
    const holds = fc.property(sentences, fc.array(act, { minLength: 1, maxLength: 4 }), (before, acts) => {
      const after = [...before];
      const [gone, came] = [new Set<string>(), new Set<string>()];
      for (const { at, remove, add } of acts) {
        for (const words of add) came.add(words);
        for (const words of after.splice(at % (after.length + 1), remove, ...add)) gone.add(words);
      }
      // What is taken away and put somewhere else has moved, to every reader.
      fc.pre([...gone].every((words) => !came.has(words)));
      // Which of three that stand side by side went, nobody can tell.
      const isRow = (list: readonly string[]) => list.some((one, i) => one === list[i + 1] && one === list[i + 2]);
      fc.pre(!isRow(before) && !isRow(after));
      const theirs = write(before, '\n');
      const here = write(
        after.map((words) => words.normalize('NFD')),
        '\r\n\r\n',
      );
      const heads = common(before, after);
      const tails = common([...before].reverse(), [...after].reverse());
      const longest = heads[before.length]![after.length]!;
      kept += longest;
      placed(theirs.text, theirs.spans, here.text).forEach((is, i) => {
        if (!is) return;
        found++;
        const j = here.spans.findIndex(({ start, end }) => start === is.start && end === is.end);
        // The sentence may be that one: some shortest way from the one text to the other leaves it as it is.
        const through = heads[i]![j]! + 1 + tails[before.length - 1 - i]![after.length - 1 - j]!;
        assert.ok(j >= 0 && before[i] === after[j] && through === longest, JSON.stringify({ before, after, i, j }));
      });
    });
    fc.assert(holds, { numRuns: Number(process.env['ROUNDS'] ?? 150), seed: Number(process.env['SEED'] ?? 9) });
    assert.ok(found > kept * 0.5, `${found} of ${kept} found`);
  });
});
