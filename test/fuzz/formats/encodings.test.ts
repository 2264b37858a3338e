// Encodings × line ends × normal forms × formats, each there and back: whatever a file is written in, its annotations stand on their words.
import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { emptySidecar, type Annotation, type Change } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { decodeText } from '../../../server/src/cli/decode';
import { write } from '../../../server/src/formats/exporting';
import { formatNames } from '../../../server/src/formats/formatNames';
import { importFormats, read } from '../../../server/src/formats/importing';
import { countingSource, spanOf } from '../../unit/annotations/article';
import { noFacts } from '../../unit/formats/importing/noFacts';
import { after } from '../../unit/formats/importing/sidecars';

const article = [
  'LOWMERE, 4 May 2026 — The café on the pier will shut on Friday, the harbour office said in a letter.',
  '',
  '“We have waited three years for a second quay,” said Captain Zoé Reid. “We will not wait for another winter.”',
  '',
].join('\n');
const words: readonly (readonly ['quotation' | 'speaker' | 'cue' | 'date', string])[] = [
  ['date', 'Friday'],
  ['quotation', '“We have waited three years for a second quay,”'],
  ['speaker', 'Captain Zoé Reid'],
  ['quotation', '“We will not wait for another winter.”'],
];

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[character] ?? character.charCodeAt(0));
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': windows1252,
};
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' };
const normalForms = ['NFC', 'NFD'] as const;

/** The article as a file has it, read again. */
function written(encoding: string, lineEnd: string, form: (typeof normalForms)[number]): string {
  const bytes = encodings[encoding]!(article.normalize(form).replaceAll('\n', lineEnd));
  const decoded = decodeText(bytes, encoding.replace(' with a mark', ''));
  assert.ok('text' in decoded, JSON.stringify(decoded));
  return decoded.text;
}

/** The files of a format, of one file of the article. */
function exported(format: string, from: string) {
  const describe = describer(from, 'pier.txt');
  const annotations = words.map(([kind, own], i): Annotation => ({
    id: `urn:uuid:a${i}`,
    kind,
    status: 'confirmed',
    targets: [describe(spanOf(from, from.includes(own) ? own : own.normalize('NFD')))],
    speakers: [],
    ...(kind === 'quotation' && { quotation: { type: 'direct' } }),
    ...(kind === 'date' && { timex: { type: 'DATE', value: '2026-05-08' } }),
  }));
  const changes = annotations.map((one): Change => ({ of: 'annotation', before: undefined, after: one }));
  return write(format, {
    text: from,
    fileName: 'pier.txt',
    facts: noFacts,
    sidecar: { speakers: [], annotations },
    anchored: anchor(from, annotations),
    json: after(undefined, changes),
    confirmed: false,
    now: '2026-05-06T12:00:00.000Z',
  }).files;
}

/** Annotations through a format, from one file of the article into another; its files may be saved in other line ends on the way. */
function through(format: string, from: string, into: string, saved = (content: string) => content): string[] {
  const sources = exported(format, from)
    .filter(({ name }) => !/^(?:annotation\.conf|label-studio\.xml)$/.test(name))
    .map(({ name, content }) => ({ name, text: saved(content) }));
  const target = { fileName: 'pier.txt', text: into, sidecar: emptySidecar, anchored: [] };
  const { value } = read(format, sources, target, countingSource(undefined, 1000));
  const { annotations: read2 } = parseSidecar(after(undefined, value)).value;
  return anchor(into, read2)
    .flatMap(({ pieces }) =>
      pieces.map(({ span }) => (span ? into.slice(span.start, span.end).normalize('NFC') : 'lost')),
    )
    .sort();
}

describe('through each format, whatever a file is written in', () => {
  const expected = words.map(([, own]) => own).sort();
  for (const format of importFormats) {
    for (const encoding of Object.keys(encodings)) {
      for (const [name, lineEnd] of Object.entries(lineEnds)) {
        for (const form of normalForms) {
          // It has no letters without their accents.
          if (encoding === 'windows-1252' && form === 'NFD') continue;
          it(`${format}: ${encoding}, ${name}, ${form}, there and back`, () => {
            const text = written(encoding, lineEnd, form);
            assert.deepEqual(through(format, text, article), expected);
            assert.deepEqual(through(format, article, text), expected);
            assert.deepEqual(through(format, text, text), expected);
          });
        }
      }
    }
    it(`${format}: its files with CRLF, as git may check them out`, () => {
      const saved = (content: string) => content.replaceAll(/\r?\n/g, '\r\n');
      assert.deepEqual(through(format, article, article, saved), expected);
    });
  }
});

describe('in each format that is only written, whatever a file is written in', () => {
  const quoted = words.flatMap(([kind, own]) => (kind === 'quotation' ? [own.slice(1, -1)] : []));
  for (const format of Object.keys(formatNames).filter((one) => !importFormats.includes(one))) {
    for (const encoding of Object.keys(encodings)) {
      for (const [name, lineEnd] of Object.entries(lineEnds)) {
        for (const form of normalForms) {
          if (encoding === 'windows-1252' && form === 'NFD') continue;
          it(`${format}: ${encoding}, ${name}, ${form}: has every quotation`, () => {
            const content = exported(format, written(encoding, lineEnd, form)).map((file) => file.content);
            const text = content.join('\n').normalize('NFC');
            for (const one of quoted) assert.ok(text.includes(one.replace(/[.,]$/, '')), `${one} is not in ${text}`);
          });
        }
      }
    }
  }
});
