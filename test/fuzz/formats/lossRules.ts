// What each line of a loss report means for what comes back: a sidecar that went through a format is the same but for just this.
import type { Normal, ImportedContent } from '../../unit/formats/importing/sidecars';

type Rule = readonly [line: RegExp, lose: (what: Normal, text: string, format: string) => Normal];

const each = (what: Normal, change: (one: ImportedContent) => ImportedContent): Normal => ({
  ...what,
  annotations: what.annotations.map(change),
});
const oneLine = (words: string): string => words.replace(/[\t\n\v\f\r\u2028]+/g, ' ');
const isWhole = ({ pieces }: ImportedContent): boolean => pieces.some((piece) => typeof piece !== 'string');

/** Links to what is not there any more say nothing. */
function unlinked(what: Normal): Normal {
  const there = (kind: string) =>
    new Set(what.annotations.filter((one) => one.kind === kind).map(({ pieces }) => JSON.stringify(pieces)));
  const [cues, quotations] = [there('cue'), there('quotation')];
  return each(what, (one) => ({
    ...one,
    cue: cues.has(one.cue ?? '') ? one.cue : undefined,
    parent: quotations.has(one.parent ?? '') ? one.parent : undefined,
  }));
}

/** In the order in which they are made. */
export const lossRules: readonly Rule[] = [
  [
    /rejected suggestions and silenced checks$/,
    (what) =>
      unlinked({
        ...what,
        annotations: what.annotations.filter(({ status, kind }) => status !== 'rejected' && kind !== 'check'),
      }),
  ],
  [/annotations that lost their text$/, (what) => unlinked({ ...what, annotations: what.annotations.filter(isWhole) })],
  [
    /pieces that lost their text$/,
    (what) => {
      const found = (one: ImportedContent): ImportedContent => ({
        ...one,
        pieces: one.pieces.filter((piece) => typeof piece !== 'string'),
      });
      return relinked(what, found);
    },
  ],
  [/^times and authors of/, (what) => each(what, (one) => ({ ...one, signed: undefined }))],
  [
    /in several pieces$/,
    (what) =>
      relinked(what, (one) => {
        const spans = one.pieces as (readonly [number, number])[];
        if (one.kind === 'cue') return { ...one, pieces: spans.slice(0, 1) };
        return one.kind === 'quotation' ? one : { ...one, pieces: [[spans[0]![0], spans.at(-1)![1]]] };
      }),
  ],
  [
    /^further speakers of \d+ joint mentions$/,
    (what) => each(what, (one) => (one.kind === 'speaker' ? first(one) : one)),
  ],
  [
    /speakers that nothing exported refers to$/,
    (what) => ({ ...what, speakers: what.speakers.filter(({ kind, name }) => meantBy(what).has(`${kind} ${name}`)) }),
  ],
  [
    /^further speakers of \d+ joint quotations$/,
    (what) => each(what, (one) => (one.kind === 'quotation' ? first(one) : one)),
  ],
  [/^other tools’ fields in/, (what) => each(what, (one) => ({ ...one, strangers: undefined }))],
  [
    /speakers with the name of another one$/,
    (what) => {
      const meant = meantBy(what);
      const firsts = new Map<string, string>();
      for (const { kind, name } of what.speakers) {
        if (meant.has(`${kind} ${name}`) && !firsts.has(name)) firsts.set(name, `${kind} ${name}`);
      }
      const one = (who: string): string => firsts.get(who.slice(who.indexOf(' ') + 1)) ?? who;
      return {
        ...each(what, (said) => ({ ...said, speakers: [...new Set(said.speakers.map(one))] })),
        speakers: what.speakers.filter(
          ({ kind, name }) => !meant.has(`${kind} ${name}`) || firsts.get(name) === `${kind} ${name}`,
        ),
      };
    },
  ],
  [/annotations of other tools$/, (what) => ({ ...what, foreign: 0 })],
  [
    /links between what is confirmed and what is not$/,
    (what) => {
      const isConfirmed = (kind: string, place: string | undefined): boolean | undefined =>
        what.annotations.find((one) => one.kind === kind && JSON.stringify(one.pieces) === place)?.status ===
        'confirmed';
      return each(what, (one) => {
        const own = one.status === 'confirmed';
        return {
          ...one,
          cue: isConfirmed('cue', one.cue) === own ? one.cue : undefined,
          parent: isConfirmed('quotation', one.parent) === own ? one.parent : undefined,
        };
      });
    },
  ],
  [/^\d+ notes$/, (what) => each(what, (one) => ({ ...one, note: undefined }))],
  [/^\d+ verifications$/, (what) => each(what, (one) => ({ ...one, verification: undefined }))],
  [
    /^\d+ labels$/,
    (what) => ({
      ...each(what, (one) => ({ ...one, labels: undefined })),
      speakers: what.speakers.map((one) => ({ ...one, labels: undefined })),
    }),
  ],
  [/^roles of \d+ speakers$/, (what) => ({ ...what, speakers: what.speakers.map((one) => ({ ...one, roles: [] })) })],
  [
    /^line breaks in \d+ notes, names or values$/,
    (what) => ({
      ...each(what, (one) => ({
        ...one,
        speakers: [...new Set(one.speakers.map(oneLine))],
        note: one.note === undefined ? undefined : oneLine(one.note),
      })),
      // Two whose names differ in this only are one.
      speakers: what.speakers
        .map((one) => ({ ...one, name: oneLine(one.name) }))
        .filter(({ name, kind }, i, all) => all.findIndex((one) => one.name === name && one.kind === kind) === i),
    }),
  ],
  [
    /^“; ” inside the roles of \d+ speakers$/,
    (what) => ({
      ...what,
      speakers: what.speakers.map((one) => ({ ...one, roles: one.roles.flatMap((role) => role.split('; ')) })),
    }),
  ],
  [/^the publication date$/, (what) => ({ ...what, publicationDate: undefined })],
  [
    /^line breaks at the ends of \d+ annotations$/,
    (what, text, format) =>
      relinked(what, (one) => ({
        ...one,
        pieces: one.pieces.map((piece) => (typeof piece === 'string' ? piece : inner(text, piece, format))),
      })),
  ],
  // What a format does to the article and not to its annotations.
  [/^line breaks: each line is a paragraph$/, (what) => what],
];

/** Rules that say nothing of the sidecar. */
export const aboutTheText = /^line breaks: each line/;

function first(one: ImportedContent): ImportedContent {
  return { ...one, speakers: one.speakers.slice(0, 1) };
}

function meantBy(what: Normal): Set<string> {
  return new Set(what.annotations.flatMap(({ speakers }) => speakers));
}

/** Without what holds nothing: in brat the lines of the piece, of which U+0085 ends one too; in TEI the lines of the article. */
function inner(text: string, [start, end]: readonly [number, number], format: string): readonly [number, number] {
  const line = format === 'brat' ? /[^\r\n\u2028\u0085]+/g : /[^\r\n\u2028]+/g;
  const [offset, within] = format === 'brat' ? [start, text.slice(start, end)] : [0, text];
  const parts = Array.from(within.matchAll(line))
    .filter(([words]) => /[^\s\u0085]/.test(words) || (format !== 'brat' && words.trim() !== ''))
    .map(
      ({ index, 0: words }) => [Math.max(start, offset + index), Math.min(end, offset + index + words.length)] as const,
    )
    .filter(([from, to]) => from < to);
  return [parts[0]![0], parts.at(-1)![1]];
}

/** Changes places, and the links to them. */
function relinked(what: Normal, change: (one: ImportedContent) => ImportedContent): Normal {
  const places = new Map(
    what.annotations.map((one) => [`${one.kind} ${JSON.stringify(one.pieces)}`, JSON.stringify(change(one).pieces)]),
  );
  const moved = (kind: string, place: string | undefined) =>
    place === undefined ? undefined : (places.get(`${kind} ${place}`) ?? place);
  return each(what, (one) => ({ ...change(one), cue: moved('cue', one.cue), parent: moved('quotation', one.parent) }));
}
