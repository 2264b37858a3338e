// Articles and sidecars of all kinds, and what a sidecar says in a form that can be compared.
import fc from 'fast-check';
import type { Span } from '../../../../server/src/analysis/facts';
import { anchor } from '../../../../server/src/annotations/anchoring/anchor';
import { describer } from '../../../../server/src/annotations/anchoring/describe';
import { applyEdits, editSidecar } from '../../../../server/src/annotations/editSidecar';
import type { Anchored, Annotation, Change, SpeakerRecord, Target } from '../../../../server/src/annotations/model';
import { parseSidecar } from '../../../../server/src/annotations/sidecar';
import type { Label, Verification } from '../../../../server/src/annotations/verification/verificationModel';

/** Words that formats stumble over: emoji, é as one and as two code points, XML's and brat's own signs, a joiner. */
const words = fc.constantFrom(
  'The ferry',
  'Zoe\u0301',
  'Zoé Reid',
  '🎉',
  '👩‍🚒 crews',
  '<no>',
  'A & B',
  'said',
  'Tuesday',
  '“We looked',
  'again.”',
  'T1\u00a0',
  'harbour;pilot',
  '|=1',
  'क्षि',
  'x]]>y',
  '\u200dnil',
);
const gaps = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\r\n',
  '\r\n\r\n',
  '\n',
  '\u2028',
  '\u0085',
  '\r\n  \r\n',
  '',
);

/** An article's text. */
const articles = fc.array(fc.tuple(words, gaps), { minLength: 6, maxLength: 40 }).map((parts) => parts.flat().join(''));

const names = fc.constantFrom(
  'Ada Okoyé',
  'Zoe\u0301 Reid',
  'Port of Leith',
  'Leith',
  'a nurse',
  'Li & Sons',
  '<Desk>',
  'D. O’Neil; Jr',
  'Ada\nOkoyé',
  'Ben\r\nAmi',
);
const kinds = fc.constantFrom('Person', 'Organization', 'Place', 'Unnamed');
const roles = fc.array(fc.constantFrom('mayor', 'chief of “crews”', 'pilot; retired', 'poet & nurse'), {
  maxLength: 2,
});
const notes = fc.option(fc.constantFrom('heard on the radio', 'two\nlines', '<b>', '  odd  ', 'see T1\tand E2'), {
  nil: undefined,
  freq: 2,
});
const timexes = fc.constantFrom(
  { type: 'DATE', value: '2026-03-04' },
  { type: 'DATE', value: '2026-W12', mod: 'START' },
  { type: 'DATE', value: 'PAST_REF' },
  { type: 'DATE', value: '2026-02-31' },
  { type: 'TIME', value: '2026-03-04T09:30', zone: 'local time' },
  { type: 'DURATION', value: 'P2W' },
  { type: 'DURATION', value: 'PXD', mod: 'APPROX' },
  { type: 'SET', value: 'P1D', quant: 'EVERY OTHER', freq: '2X' },
  { type: 'DATE', value: 'a b%20;' },
) as fc.Arbitrary<NonNullable<Annotation['timex']>>;

const verifications = fc.option(
  fc.record({
    state: fc.constantFrom('checked', 'disputed', 'needsSource'),
    source: fc.constantFrom<Verification['source'][]>(
      undefined,
      { kind: 'page', url: 'https://port.example/a?b=1&c=(2)' },
      { kind: 'file', path: 'calls/a & b.txt', line: 7 },
      { kind: 'file', path: 'notes.txt' },
      { kind: 'person', name: 'Ada Okoyé <press>', time: '2026-03-04T09:30' },
      { kind: 'person', name: 'Hansard; p. 12' },
    ),
    note: notes,
  }),
  { nil: undefined, freq: 2 },
);
const labels = fc.uniqueArray(
  fc.constantFrom(
    { name: 'stance', value: 'for & against' },
    { name: 'topic', value: 'ports' },
    { name: 'topic', value: '<money>' },
    { name: 'type of “source”', value: 'expert; paid' },
  ),
  { maxLength: 3 },
);

/** An article with the sidecar that a person, batches and other tools made for it. */
export interface Case {
  readonly text: string;
  readonly json: string;
}

interface Raw {
  readonly kind: 'quotation' | 'speaker' | 'cue' | 'date' | 'check';
  readonly cuts: readonly number[];
  readonly status: 'confirmed' | 'automatic' | 'rejected';
  readonly speakers: readonly number[];
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly links: readonly [number, number];
  readonly timex: NonNullable<Annotation['timex']>;
  readonly note: string | undefined;
  readonly creator: string | undefined;
  readonly lost: boolean;
  readonly stranger: boolean;
  readonly verification:
    | {
        readonly state: Verification['state'];
        readonly source: Verification['source'] | undefined;
        readonly note: string | undefined;
      }
    | undefined;
  readonly labels: readonly Label[];
}

const raws: fc.Arbitrary<Raw> = fc.record({
  kind: fc.constantFrom('quotation', 'quotation', 'speaker', 'cue', 'date', 'check'),
  cuts: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
  status: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'automatic', 'rejected'),
  speakers: fc.oneof(
    { arbitrary: fc.array(fc.nat(3), { maxLength: 1 }), weight: 4 },
    { arbitrary: fc.array(fc.nat(3), { maxLength: 3 }), weight: 1 },
  ),
  type: fc.constantFrom('direct', 'indirect', 'mixed'),
  links: fc.tuple(fc.nat(12), fc.nat(12)),
  timex: timexes,
  note: notes,
  creator: fc.option(fc.constant('desk'), { nil: undefined }),
  lost: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
  stranger: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
  verification: verifications,
  labels,
});

/** Any article with any sidecar. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    text: articles,
    raws: fc.array(raws, { maxLength: 9 }),
    speakers: fc.array(fc.record({ name: names, type: kinds, roles, labels }), { maxLength: 4 }),
    publicationDate: fc.option(fc.constant('2026-03-04'), { nil: undefined }),
    foreign: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  .map(({ text, raws, speakers, publicationDate, foreign }) => {
    const records = speakers
      .map(({ labels, ...one }, i): SpeakerRecord => ({
        ...{ id: `urn:uuid:s${i}`, ...one },
        ...(labels.length > 0 && { labels }),
      }))
      .filter((one, i, all) => all.findIndex(({ name, type }) => name === one.name && type === one.type) === i);
    const annotations = annotationsOf(text, raws, records);
    const changes: Change[] = [
      ...(publicationDate === undefined
        ? []
        : [{ of: 'publicationDate' as const, before: undefined, after: publicationDate }]),
      ...records.map((after): Change => ({ of: 'speaker', before: undefined, after })),
      ...annotations.map((after): Change => ({ of: 'annotation', before: undefined, after })),
      ...(foreign ? [{ of: 'item' as const, before: undefined, after: foreignItem }] : []),
    ];
    return { text, json: editSidecar(undefined, changes)[0]!.newText };
  });

const foreignItem = {
  id: 'https://notes.example.org/7',
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'Is this so?' },
  target: 'ferry.txt',
};

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function annotationsOf(text: string, raws: readonly Raw[], records: readonly SpeakerRecord[]): Annotation[] {
  const edges = [...Array.from(clusters.segment(text), ({ index }) => index), text.length];
  const describe = describer(text, 'ferry.txt');
  const seen = new Set<string>();
  const made = raws.flatMap(
    ({ kind, cuts, status, speakers, timex, note, creator, lost, stranger, type, ...found }, i): Annotation[] => {
      const offsets = [...new Set(cuts.map((cut) => edges[cut % edges.length]!))].sort((a, b) => a - b);
      const pieces = offsets
        .flatMap((start, j): Span[] =>
          j % 2 === 0 && offsets[j + 1] !== undefined ? [{ start, end: offsets[j + 1]! }] : [],
        )
        // Blanks at the end of one line, and then words of the next: nobody means these blanks.
        .filter(
          ({ start, end }) =>
            !/^[^\S\r\n\u2028]+[\r\n\u2028]|[\r\n\u2028][^\S\r\n\u2028]+$/.test(text.slice(start, end)),
        )
        .filter(({ start, end }) => /[^\s\u0085]/.test(text.slice(start, end)));
      // What says of the same words what another one says cannot be told from it.
      const key = `${kind} ${JSON.stringify(pieces.map(({ start, end }) => `${start} ${text.slice(start, end).trim()}`))}`;
      if (pieces.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const who = kind === 'cue' || kind === 'date' ? [] : speakers.flatMap((n) => records[n]?.id ?? []);
      const targets = pieces.map((piece, j) => {
        const target = describe(piece);
        return lost && j === 0 ? { ...target, exact: `${target.exact}…gone`, lost: true as const } : target;
      });
      return [
        {
          id: `urn:uuid:a${i}`,
          kind,
          status,
          targets,
          speakers: [...new Set(who)],
          ...(kind === 'quotation' && { quotation: { type } }),
          ...(kind === 'date' && { timex }),
          ...(kind === 'check' && { check: 'unclosedMark' }),
          ...(note !== undefined && { note }),
          ...((kind === 'quotation' || kind === 'date') && findingsOf(found, targets, creator)),
          created: '2026-03-05T12:00:00.000Z',
          ...(creator !== undefined && { creator }),
          ...(stranger && { item: { 'dc:source': 'desk 4' } }),
        },
      ];
    },
  );
  return made.map((one) => {
    const { links } = raws[Number(one.id.slice('urn:uuid:a'.length))]!;
    if (one.quotation === undefined) return one;
    const cue = made.filter(({ kind }) => kind === 'cue')[links[0]];
    const parent = made.filter(({ kind, id }) => kind === 'quotation' && id !== one.id)[links[1]];
    const quotation = { ...one.quotation, ...(cue && { cue: cue.id }), ...(parent && { parent: parent.id }) };
    return { ...one, quotation };
  });
}

/** What a person found out about a quotation or a date, and its labels. */
function findingsOf(
  { verification, labels: own }: Pick<Raw, 'verification' | 'labels'>,
  targets: readonly Target[],
  creator: string | undefined,
): Pick<Annotation, 'verification' | 'labels'> {
  const { state, source, note } = verification ?? {};
  return {
    ...(state && {
      verification: {
        ...{ state, words: targets.map(({ exact }) => exact), modified: '2026-03-05T13:00:00.000Z' },
        ...(source && { source }),
        ...(note !== undefined && { note }),
        ...(creator !== undefined && { creator }),
      },
    }),
    ...(own.length > 0 && { labels: own }),
  };
}

/** What an annotation says, without ids. */
export interface ImportedContent {
  kind: string;
  status: string;
  /** Offsets, or the words of what is lost. */
  pieces: (readonly [number, number] | string)[];
  speakers: string[];
  type?: string | undefined;
  cue?: string | undefined;
  parent?: string | undefined;
  timex?: object | undefined;
  note?: string | undefined;
  check?: string | undefined;
  signed?: string | undefined;
  strangers?: string | undefined;
  verification?: Verification | undefined;
  labels?: readonly Label[] | undefined;
}

/** What a sidecar says. */
export interface Normal {
  annotations: ImportedContent[];
  speakers: { name: string; kind: string; roles: readonly string[]; labels?: readonly Label[] | undefined }[];
  publicationDate: string | undefined;
  foreign: number;
}

/** What a sidecar says of an article, in a form that does not depend on ids and order. */
export function normal(text: string, json: string): Normal {
  const { value, problems } = parseSidecar(json);
  if (problems.some(({ severity }) => severity === 'error')) throw new Error(problems[0]!.message);
  const anchored = anchor(text, value.annotations);
  const places = new Map(anchored.map((one) => [one.annotation.id, placeOf(one)]));
  const place = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : JSON.stringify(places.get(id));
  const names = new Map(value.speakers.map(({ id, type, name }) => [id, `${type} ${name}`]));
  const root = JSON.parse(json) as { first: { items: object[] } };
  return {
    annotations: value.annotations.map((one) => ({
      kind: one.kind,
      status: one.status,
      pieces: places.get(one.id)!,
      speakers: one.speakers.map((id) => names.get(id)!),
      type: one.quotation?.type,
      cue: place(one.quotation?.cue),
      parent: place(one.quotation?.parent),
      timex: one.timex,
      note: one.note,
      check: one.check,
      signed: `${one.created ?? ''} ${one.creator ?? ''}`,
      strangers: JSON.stringify(one.item?.['dc:source']),
      verification: one.verification,
      labels: one.labels,
    })),
    speakers: value.speakers.map(({ name, type, roles, labels }) => ({ name, kind: type, roles, labels })),
    publicationDate: value.publicationDate,
    foreign: root.first.items.filter((item) => !('attribune:status' in item)).length,
  };
}

function placeOf({ annotation, pieces }: Anchored): ImportedContent['pieces'] {
  return pieces.map(({ span }, i) => (span ? [span.start, span.end] : annotation.targets[i]!.exact));
}

/** A sidecar in text after changes. */
export function after(json: string | undefined, changes: readonly Change[]): string {
  return applyEdits(json ?? '', editSidecar(json, changes));
}

/** The same in one order. */
export function sorted(what: Normal): Normal {
  const key = (one: object): string => JSON.stringify(one, Object.keys(one).sort());
  const order = <T extends object>(list: readonly T[]): T[] =>
    [...list].sort((one, other) => (full(one) < full(other) ? -1 : 1));
  const full = (one: object): string => key(one) + JSON.stringify(one);
  const plain = JSON.parse(JSON.stringify(what)) as Normal;
  return { ...plain, annotations: order(plain.annotations.map(tidy)), speakers: order(plain.speakers) };
}

function tidy(one: ImportedContent): ImportedContent {
  return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as ImportedContent;
}
