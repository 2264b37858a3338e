import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { emptySidecar, type Annotation, type Sidecar } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { write } from '../../../server/src/formats/exporting';
import { importFormats, read } from '../../../server/src/formats/importing';
import { layOut, layouts } from '../../support/layouts';
import { countingSource, spanOf } from '../../unit/annotations/article';
import { noFacts } from '../../unit/formats/importing/noFacts';
import { after } from '../../unit/formats/importing/sidecars';

const article = [
  'The ferry company has cancelled its night sailings for the rest of the winter, the harbour office said on Tuesday.',
  '“We have waited three years for a second quay, and nobody at the ministry has so much as answered our letters,” said Captain Zoé Reid-Olsen. “We will not wait for another winter.”',
  'The ministry said on Tuesday that it had read them.',
  '',
].join('\n');

const kinds: readonly (readonly [kind: 'quotation' | 'speaker' | 'cue' | 'date', span: Span])[] = [
  [
    'quotation',
    spanOf(
      article,
      '“We have waited three years for a second quay, and nobody at the ministry has so much as answered our letters,”',
    ),
  ],
  ['quotation', spanOf(article, '“We will not wait for another winter.”')],
  ['speaker', spanOf(article, 'Captain Zoé Reid-Olsen')],
  ['cue', spanOf(article, 'said', 1)],
  ['cue', spanOf(article, 'said', 2)],
  ['date', spanOf(article, 'the rest of the winter')],
  ['date', spanOf(article, 'Tuesday', 1)],
];

/** A sidecar of a text, with its words in it where `place` tells. */
function sidecarOf(text: string, place: (span: Span) => Span): Sidecar {
  const describe = describer(text, 'ferry.txt');
  const annotations = kinds.map(([kind, span], i): Annotation => {
    return {
      id: `urn:uuid:a${i}`,
      kind,
      status: 'confirmed',
      targets: [describe(place(span))],
      speakers: kind === 'speaker' ? ['urn:uuid:s1'] : [],
      ...(kind === 'quotation' && { quotation: { type: 'direct' } }),
      ...(kind === 'date' && { timex: { type: 'DATE', value: '2026-03' } }),
    };
  });
  return { speakers: [{ id: 'urn:uuid:s1', type: 'Person', name: 'Zoé Reid-Olsen', roles: [] }], annotations };
}

/** Where the annotations are that come through a format from an article in one layout into it in another. */
function through(format: string, was: string, is: string): [kind: string, span: Span | 'lost'][] {
  const [before, now] = [layOut(article, layouts[was]!), layOut(article, layouts[is]!)];
  const sidecar = sidecarOf(before.text, before.place);
  const { files } = write(format, {
    text: before.text,
    fileName: 'ferry.txt',
    facts: noFacts,
    sidecar,
    anchored: anchor(before.text, sidecar.annotations),
    json: after(
      undefined,
      sidecar.annotations.map((one) => ({ of: 'annotation', before: undefined, after: one })),
    ),
    confirmed: false,
    now: '2026-03-06T12:00:00.000Z',
  });
  const readable = files
    .filter(({ name }) => !/^(?:annotation\.conf|label-studio\.xml)$/.test(name))
    .map(({ name, content }) => ({ name, text: content }));
  const target = { fileName: 'ferry.txt', text: now.text, sidecar: emptySidecar, anchored: [] };
  const { value } = read(format, readable, target, countingSource(undefined, 1000));
  const { annotations } = parseSidecar(after(undefined, value)).value;
  const found = anchor(now.text, annotations).flatMap(({ annotation: { kind }, pieces }) =>
    pieces.map(({ span }): [string, Span | 'lost'] => [kind, span ?? 'lost']),
  );
  return found.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : startOf(one) - startOf(other)));
}

function startOf(span: Span | 'lost'): number {
  return span === 'lost' ? -1 : span.start;
}

function expected(is: string): [kind: string, span: Span | 'lost'][] {
  const { place } = layOut(article, layouts[is]!);
  return kinds
    .map(([kind, span]): [string, Span] => [kind, place(span)])
    .sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one.start - other.start));
}

describe('an article in any layout, through each format and back', () => {
  for (const format of importFormats) {
    for (const layout of Object.keys(layouts)) {
      it(`${format}: ${layout}`, () => assert.deepEqual(through(format, layout, layout), expected(layout)));
      it(`${format}: ${layout}, into a line a paragraph`, () =>
        assert.deepEqual(through(format, layout, 'a line a paragraph'), expected('a line a paragraph')));
      it(`${format}: a line a paragraph, into ${layout}`, () =>
        assert.deepEqual(through(format, 'a line a paragraph', layout), expected(layout)));
    }
  }
});
