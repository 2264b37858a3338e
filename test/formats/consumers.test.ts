import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Span } from '../../server/src/analysis/facts';
import { type Exportable, exportables } from './articles';
import { type Environment, environment, readWith } from './environment';

const all = exportables();

describe('what reads our exports', function () {
  this.timeout(300_000);
  let found: Environment;
  let folder: string;

  before(async function () {
    folder = mkdtempSync(path.join(tmpdir(), 'attribune-exports-'));
    for (const one of all) {
      for (const format of ['cas-json', 'label-studio', 'spacy', 'tei'])
        for (const { name, content } of one.write(format)) writeFileSync(path.join(folder, name), content);
    }
    const made = await environment();
    if (typeof made === 'string') {
      console.log(`      dkpro-cassis, spaCy, Label Studio’s SDK and TEI’s schema are skipped: ${made}`);
      return this.skip();
    }
    found = made;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end);
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  /** Each article with what a reader found in its export. */
  const each = async (reader: string, ending: string, check: (one: Exportable, found: never) => void) => {
    const read = await readWith(found, reader, folder);
    for (const one of all) {
      const result = read[path.join(folder, `${one.name}.${ending}`)];
      assert.ok(result !== undefined, one.name);
      try {
        check(one, result as never);
      } catch (error) {
        throw new Error(`${one.name}: ${(error as Error).message}`, { cause: error });
      }
    }
    return read;
  };

  it('dkpro-cassis reads every annotation of CAS JSON, on its words, with its features and links', async () => {
    interface Cas {
      text: string;
      again: string;
      errors: string[];
      found: unknown[];
    }
    const read = await each('cas.py', 'cas.json', ({ text, markup }, cas: Cas) => {
      assert.equal(cas.text, text);
      assert.equal(cas.again, text);
      assert.deepEqual(cas.errors, []);
      const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
      const first = new Map<string, Span>(
        [...markup.mentions, ...markup.cues, ...markup.quotations.map(({ id, pieces }) => ({ id, ...pieces[0]! }))].map(
          (one) => [one.id, one],
        ),
      );
      const link = (id: string | undefined) => (id === undefined ? null : wordsOf(text, first.get(id)!));
      const head = (kind: string, span: Span, { status, note = null }: { status: string; note?: string | null }) => ({
        kind,
        words: wordsOf(text, span),
        status,
        note,
      });
      const expected = [
        ...markup.mentions.map((one) => ({
          ...head('Mention', one, one),
          speaker: names.get(one.speaker ?? '') ?? null,
        })),
        ...markup.cues.map((one) => head('Cue', one, one)),
        ...markup.dates.map((one) => ({ ...head('Date', one, one), value: `${one.timex.type} ${one.timex.value}` })),
        ...markup.quotations.flatMap((one) =>
          one.pieces.map((piece, i) => ({
            ...head('Quotation', piece, one),
            speaker: names.get(one.speakers[0] ?? '') ?? null,
            type: one.type,
            source: link(one.sources[0]),
            cue: link(one.cue),
            continues: i === 0 ? null : wordsOf(text, one.pieces[i - 1]!),
            parent: link(one.parent),
          })),
        ),
      ];
      assert.deepEqual(sorted(cas.found), sorted(expected));
    });
    assert.equal(read['broken'], true, 'a type that is not declared must be refused');
  });

  it('spaCy makes a Doc of the tokens, in which every span falls on its tokens and has its words', async () => {
    interface Doc {
      text: string;
      found: unknown[];
      wrong: unknown[];
      aligned: number;
      relations: boolean;
    }
    let [aligned, spans] = [0, 0];
    const read = await each('spacy_spans.py', 'spacy.jsonl', ({ text, name, markup }, doc: Doc) => {
      assert.equal(doc.text, text);
      assert.deepEqual(doc.wrong, []);
      const expected = [
        ...markup.mentions.map((one) => [wordsOf(text, one), 'SPEAKER']),
        ...markup.cues.map((one) => [wordsOf(text, one), 'CUE']),
        ...markup.dates.map((one) => [wordsOf(text, one), `TIMEX_${one.timex.type}`]),
        ...markup.quotations.flatMap(({ pieces, type }) =>
          pieces.map((piece) => [wordsOf(text, piece), `QUOTATION_${type.toUpperCase()}`]),
        ),
      ];
      assert.deepEqual(sorted(doc.found), sorted(expected));
      assert.ok(doc.relations, 'a relation’s head is outside its span');
      if (name.startsWith('chance')) return;
      aligned += doc.aligned;
      spans += doc.found.length;
    });
    assert.equal(read['broken'], true, 'a span inside a token must be refused');
    // spaCy's tokenizer for English takes some words otherwise: “10am” are two tokens.
    console.log(`      ${aligned} of ${spans} spans fall on the tokens of spaCy’s own English tokenizer too`);
    assert.ok(aligned >= spans * 0.97, `${aligned} of ${spans}`);
  });

  it('Label Studio’s SDK accepts every region and relation under the configuration, on its words', async () => {
    interface Task {
      text: string;
      found: unknown[];
      wrong: unknown[];
      errors: string[];
    }
    const read = await each('label_studio.py', 'label-studio.json', ({ text, markup }, task: Task) => {
      assert.equal(task.text, text);
      assert.deepEqual(task.wrong, []);
      assert.deepEqual(task.errors, []);
      const expected = [
        ...markup.mentions.map((one) => [wordsOf(text, one), 'Speaker']),
        ...markup.cues.map((one) => [wordsOf(text, one), 'Cue']),
        ...markup.dates.map((one) => [wordsOf(text, one), 'Date']),
        ...markup.quotations.flatMap(({ pieces }) => pieces.map((piece) => [wordsOf(text, piece), 'Quotation'])),
      ];
      assert.deepEqual(sorted(task.found), sorted(expected));
    });
    assert.equal(read['broken'], true, 'a label that the configuration has not must be refused');
  });

  it('TEI is valid under the TEI Consortium’s tei_all, and has the words of every line', async () => {
    const read = await each('tei.py', 'tei.xml', ({ text }, tei: { errors: string[]; lines: string[] }) => {
      assert.deepEqual(tei.errors, []);
      // XML has no control characters, and no byte order mark but at its very beginning.
      // eslint-disable-next-line no-control-regex -- Just these are meant.
      const plain = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
      const lines = plain.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
      assert.deepEqual(
        tei.lines.filter((line) => line !== ''),
        lines,
      );
    });
    assert.equal(read['broken'], true, 'an element that TEI has not must be refused');
  });
});
