// Formats whose programs are servers of their own, by rules written from their documentation.
import assert from 'node:assert/strict';
import type { Span } from '../../server/src/analysis/facts';
import { exportables, type Exportable } from './articles';
import { readBrat } from './brat';

const all = exportables();

describe('by the rules of', function () {
  this.timeout(60_000);

  const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end);
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  const each = (check: (one: Exportable) => void) => {
    for (const one of all) {
      try {
        check(one);
      } catch (error) {
        throw new Error(`${one.name}: ${(error as Error).message}`, { cause: error });
      }
    }
  };

  describe('brat', () => {
    before(() =>
      console.log('      brat itself is a web server that no registry has: its rules are written from its pages'),
    );

    const read = (one: Exportable, change: (ann: string) => string = (ann) => ann) => {
      const files = one.write('brat');
      const content = (ending: string) => files.find(({ name }) => name.endsWith(ending))!.content;
      return readBrat(content('.txt'), change(content('.ann')), content('.conf'));
    };

    it('every line is one that annotation.conf declares, on words that stand where it says', () => {
      each((one) => {
        const { found, errors } = read(one);
        assert.deepEqual(errors, []);
        const { text, markup } = one;
        const inOneLine = (words: string) => words.replace(/[\s\u0085]+/g, '');
        const expected = [
          ...markup.mentions.map((mention) => ['Source', inOneLine(wordsOf(text, mention))]),
          ...markup.cues.map((cue) => ['Cue', inOneLine(wordsOf(text, cue))]),
          ...markup.dates.map((date) => ['Date', inOneLine(wordsOf(text, date))]),
        ];
        const others = found.filter(({ type }) => type !== 'Content');
        assert.deepEqual(sorted(others.map(({ type, words }) => [type, inOneLine(words)])), sorted(expected));
        // Pieces of one line are fragments of one annotation.
        const contents = found.filter(({ type }) => type === 'Content').map(({ words }) => inOneLine(words));
        const pieces = markup.quotations.flatMap((quotation) => quotation.pieces);
        assert.equal(contents.join(''), pieces.map((piece) => inOneLine(wordsOf(text, piece))).join(''));
      });
    });

    const ferry = all.find(({ name }) => name === 'ferry-crlf-decided')!;
    const damage: [string, (ann: string) => string][] = [
      [
        'a place that is off by one',
        (ann) => ann.replace(/^(T1\t\w+ )(\d+)/, (_, head: string, at: string) => `${head}${Number(at) + 1}`),
      ],
      ['a type that is not declared', (ann) => ann.replace('\tCue ', '\tVerb ')],
      ['a link to nothing', (ann) => ann.replace(/Cue:T\d+/, 'Cue:T999')],
      ['an id that is there twice', (ann) => ann + ann.slice(0, ann.indexOf('\n') + 1)],
      ['a value that is not declared', (ann) => ann.replace(/Kind (T\d+|E\d+) direct/, 'Kind $1 loud')],
    ];
    for (const [name, change] of damage) {
      it(`refuses ${name}`, () => assert.notDeepEqual(read(ferry, change).errors, []));
    }
  });

  describe('doccano', () => {
    before(() =>
      console.log('      doccano’s importer is a part of its server: its rules are written from its tutorial'),
    );

    interface Line {
      text: string;
      entities: { id: number; start_offset: number; end_offset: number; label: string }[];
      relations: { id: number; from_id: number; to_id: number; type: string }[];
    }

    it('every entity has an id of its own and stands on its words, in UTF-16; relations join two of them', () => {
      each((one) => {
        const [file] = one.write('doccano');
        const lines = file!.content.split('\n');
        assert.equal(lines.length, 2, 'one line, with its end');
        const { text, entities, relations } = JSON.parse(lines[0]!) as Line;
        assert.equal(text, one.text);
        const ids = entities.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(new Set(relations.map(({ id }) => id)).size, relations.length);
        for (const { from_id, to_id } of relations)
          assert.ok(from_id !== to_id && ids.includes(from_id) && ids.includes(to_id));
        const { markup } = one;
        const expected = [
          ...markup.mentions.map((mention) => ['Speaker', wordsOf(text, mention)]),
          ...markup.cues.map((cue) => ['Cue', wordsOf(text, cue)]),
          ...markup.dates.map((date) => ['Date', wordsOf(text, date)]),
          ...markup.quotations.flatMap(({ pieces, type }) =>
            pieces.map((piece) => [`Quotation-${type}`, wordsOf(text, piece)]),
          ),
        ];
        const found = entities.map(({ label, start_offset: start, end_offset: end }) => [
          label,
          wordsOf(text, { start, end }),
        ]);
        assert.deepEqual(sorted(found), sorted(expected));
      });
    });
  });
});
