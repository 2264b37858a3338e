import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../../server/src/annotations/anchoring/anchor';
import { parseSidecar } from '../../../../server/src/annotations/sidecar';
import { english } from '../../../../server/src/messages/english';
import { lossInWords } from '../../../../server/src/messages/losses';
import { write } from '../../../../server/src/formats/exporting';
import { importFormats, read } from '../../../../server/src/formats/importing';
import { countingSource, spanOf } from '../../annotations/article';
import { noFacts } from './noFacts';
import { after, cases } from './sidecars';

const text = '“No,” Amina Yusuf said on Monday. “Never,” Piotr Nowak added on Friday.\n';

/** A line of doccano's, as an import reads it: labels on words, with their metadata. */
function doccano(
  labels: readonly (readonly [label: string, words: string, meta?: object])[],
  more: object = {},
): string {
  const label = labels.map(([name, words]) => [spanOf(text, words).start, spanOf(text, words).end, name]);
  const meta: Record<string, Record<string, unknown>> = { statuses: {}, notes: {}, speakers: {}, dates: {} };
  labels.forEach(([name, words, said = {}]) => {
    const { start, end } = spanOf(text, words);
    for (const [key, value] of Object.entries({ statuses: 'confirmed', ...said }))
      meta[key]![`${name} ${start} ${end}`] = value;
  });
  return JSON.stringify({ text, label, ...meta, ...more });
}

function imported(json: string | undefined, line: string) {
  const sidecar = parseSidecar(json ?? '').value;
  const into = { fileName: 'harbour.txt', text, sidecar, anchored: anchor(text, sidecar.annotations), json };
  const { value, problems } = read(
    'doccano',
    [{ name: 'harbour.jsonl', text: line }],
    into,
    countingSource(undefined, Math.random() * 1e9),
  );
  return {
    json: value.length === 0 ? (json ?? '') : after(json, value),
    problems: problems.map(({ message }) => message),
    changes: value.length,
  };
}

/** `quotation “No,” Amina Yusuf (direct, confirmed; a note)` */
function said(json: string): string[] {
  const { value } = parseSidecar(json);
  const names = new Map(value.speakers.map(({ id, name }) => [id, name]));
  return value.annotations.map(({ kind, targets, speakers, status, quotation, timex, note }) => {
    const more = [quotation?.type, timex?.value, status].filter(Boolean).join(', ');
    const who = speakers.map((id) => ` ${names.get(id)!}`).join('');
    return `${kind} ${targets[0]!.exact}${who} (${more}${note === undefined ? '' : `; ${note}`})`;
  });
}

const no = (meta: object) => doccano([['Quotation-direct', '“No,”', meta]]);
const amina = { speakers: ['Amina Yusuf'] };

describe('an import into a sidecar that says something already', () => {
  const first = imported(undefined, no(amina)).json;

  it('changes nothing when it comes a second time', () => {
    const again = imported(first, no(amina));
    assert.equal(again.changes, 0);
    assert.deepEqual(again.problems, []);
  });

  it('adds what is new, beside what is there', () => {
    const { json, problems } = imported(
      first,
      doccano([
        ['Quotation-direct', '“No,”', amina],
        ['Cue', 'said'],
      ]),
    );
    assert.deepEqual(said(json), ['quotation “No,” Amina Yusuf (direct, confirmed)', 'cue said (confirmed)']);
    assert.deepEqual(problems, []);
    assert.equal(parseSidecar(json).value.speakers.length, 1);
  });

  it('says what the sidecar does not say yet', () => {
    const { json, problems } = imported(first, no({ ...amina, notes: 'heard on the radio' }));
    assert.deepEqual(said(json), ['quotation “No,” Amina Yusuf (direct, confirmed; heard on the radio)']);
    assert.deepEqual(problems, []);
  });

  it('takes nothing away that the file has no word about', () => {
    const noted = imported(undefined, no({ ...amina, notes: 'heard on the radio' })).json;
    assert.equal(imported(noted, no({})).changes, 0);
  });

  it('keeps what contradicts it beside it, as a problem, and that only once', () => {
    const other = no({ speakers: ['Piotr Nowak'] });
    const { json, problems } = imported(first, other);
    assert.deepEqual(said(json), [
      'quotation “No,” Amina Yusuf (direct, confirmed)',
      'quotation “No,” Piotr Nowak (direct, confirmed)',
    ]);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /^the annotation of “No,”: the sidecar says something else/);
    assert.match(parseSidecar(json).problems[0]!.message, /attribune:theirs/);
    assert.equal(imported(json, other).changes, 0);
  });

  it('lets a person’s word go over a batch’s, and no batch’s over a person’s', () => {
    const batch = imported(undefined, no({ speakers: ['Piotr Nowak'], statuses: 'automatic' })).json;
    const confirmed = imported(batch, no(amina));
    assert.deepEqual(said(confirmed.json), ['quotation “No,” Amina Yusuf (direct, confirmed)']);
    assert.deepEqual(confirmed.problems, []);
    const late = imported(first, no({ speakers: ['Piotr Nowak'], statuses: 'automatic' }));
    assert.deepEqual(late.changes, 0);
  });

  it('leaves alone what a person rejected', () => {
    const rejected = first
      .replace('"attribune:status": "confirmed"', '"attribune:status": "rejected"')
      .replace(/\{[^{}]*"identifying"[^{}]*\},?/, '');
    const cleaned = rejected.replace(/,(\s*\])/, '$1');
    assert.equal(imported(cleaned, no({ ...amina, statuses: 'automatic' })).changes, 0);
    assert.equal(imported(cleaned, no(amina)).problems.length, 1);
  });

  it('keeps the publication date that is there, and says so', () => {
    const dated = imported(undefined, doccano([], { publicationDate: '2024-03-04', dateDecided: true })).json;
    const other = imported(dated, doccano([], { publicationDate: '2024-03-05', dateDecided: true }));
    assert.equal(other.changes, 0);
    assert.match(other.problems[0]!, /2024-03-05 there and 2024-03-04 in the sidecar/);
    assert.equal(
      imported(dated, doccano([], { publicationDate: '2024-03-05', dateDecided: false })).problems.length,
      0,
    );
  });
});

describe('what a sidecar was exported to, imported into it again', function () {
  this.timeout(30_000);

  for (const format of importFormats) {
    it(`${format}: changes nothing`, () => {
      const holds = fc.property(cases, ({ text, json }) => {
        const sidecar = parseSidecar(json).value;
        const into = { fileName: 'ferry.txt', text, sidecar, anchored: anchor(text, sidecar.annotations), json };
        const article = { ...into, facts: noFacts, confirmed: false, now: '2026-03-06T12:00:00.000Z' };
        const { files, losses } = write(format, article);
        const lines = losses.map((loss) => lossInWords(loss, english));
        // These are other annotations, or other people's.
        fc.pre(!lines.some((line) => /in several pieces|of another one|line breaks$|pieces whose words/.test(line)));
        const { value } = read(
          format,
          files
            .map(({ name, content }) => ({ name, text: content }))
            .filter(({ name }) => !/conf$|studio\.xml$/.test(name)),
          into,
          countingSource(),
        );
        assert.deepEqual(value, []);
      });
      fc.assert(holds, { numRuns: Number(process.env['ROUNDS'] ?? 20), seed: Number(process.env['SEED'] ?? 2) });
    });
  }
});
