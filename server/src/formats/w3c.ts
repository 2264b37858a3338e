/**
 * W3C Web Annotations (Data Model, W3C Recommendation 23 February 2017): the sidecar itself, with what the analysis suggests as `automatic`
 * annotations, and without what is no annotation to other programs: rejections, and checks that somebody silenced.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../analysis/facts';
import { describer, sourceOf } from '../annotations/anchoring/describe';
import type { AnchoredArticle } from '../annotations/annotatedArticle';
import { applyEdits, editSidecar } from '../annotations/editSidecar';
import type { Marked, Merged } from '../annotations/mergedModel';
import type { Annotation, Change, SpeakerRecord } from '../annotations/model';
import { retarget } from '../annotations/retarget';
import { timexDetails } from '../annotations/timexDetails';
import { type DateWording, type Exported, loss, stem } from './exported';

/** An article that is exported. */
export interface ArticleToExport extends AnchoredArticle {
  /** The sidecar as it is written; undefined where there is none. */
  readonly json?: string | undefined;
  /** Notation of dates in exports for people; the plain one where nothing is set. */
  readonly settings?: DateWording | undefined;
  /** Whether only what a person confirmed is wanted. */
  readonly confirmed: boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Writes `<name>.w3c.jsonld`. What other tools wrote into the sidecar stays; ids of suggestions are the same each time. */
export function toW3c(article: ArticleToExport, merged: Merged): Exported {
  const { fileName, text, sidecar, anchored, json, confirmed } = article;
  const now = new Map(
    retarget(text, anchored, sourceOf(fileName)).flatMap((change) =>
      change.of === 'annotation' && change.after ? [[change.after.id, change.after] as const] : [],
    ),
  );
  const changed = new Set(merged.changed.map(({ annotation }) => annotation.id));
  const isWanted = ({ id, status, kind }: Annotation): boolean =>
    status !== 'rejected' && kind !== 'check' && (!confirmed || (status === 'confirmed' && !changed.has(id)));
  const wanted = new Set(sidecar.annotations.filter(isWanted).map(({ id }) => id));
  const own = sidecar.annotations.map((before): Change => {
    const after = wanted.has(before.id) ? linkedTo(wanted, now.get(before.id) ?? before) : undefined;
    return { of: 'annotation', before, after };
  });
  const speakers = sidecar.speakers.map((after): Change => ({ of: 'speaker', before: after, after }));
  const dated: Change[] =
    sidecar.publicationDate === undefined
      ? []
      : [{ of: 'publicationDate', before: undefined, after: sidecar.publicationDate }];
  const suggested = confirmed ? [] : new Suggestions(article, merged).changes();
  const edits = editSidecar(json, [...dated, ...speakers, ...own, ...suggested]);
  const rejections = sidecar.annotations.filter(({ status, kind }) => status === 'rejected' || kind === 'check').length;
  return {
    files: [{ name: `${stem(fileName)}.w3c.jsonld`, content: applyEdits(json ?? '', edits) }],
    losses: [...loss(rejections, 'rejections'), ...loss(confirmed ? changed.size : 0, 'changedWords')],
  };
}

/** An annotation without links to what is left out. */
function linkedTo(wanted: ReadonlySet<string>, annotation: Annotation): Annotation {
  const { quotation } = annotation;
  if (quotation === undefined) return annotation;
  const { type, cue, parent } = quotation;
  const isKept = (id: string | undefined): id is string => id !== undefined && wanted.has(id);
  return {
    ...annotation,
    quotation: { type, ...(isKept(cue) && { cue }), ...(isKept(parent) && { parent }) },
  };
}

/** Undecided suggestions as annotations; made for one export. */
class Suggestions {
  readonly #article: ArticleToExport;
  readonly #merged: Merged;
  readonly #describe;
  readonly #speakers = new Map<string, SpeakerRecord>();
  readonly #textHash: string;

  constructor(article: ArticleToExport, merged: Merged) {
    this.#article = article;
    this.#merged = merged;
    this.#describe = describer(article.text, sourceOf(article.fileName));
    this.#textHash = hashOf(article.text);
  }

  changes(): Change[] {
    const { quotations, mentions, cues, dates } = this.#merged;
    const annotations = [
      ...quotations.filter(isSuggested).map((one) => {
        const { type, pieces, speakers, parent } = one;
        const cue = cues.find(({ start, end }) => start === one.cue?.start && end === one.cue.end);
        const outer = parent === undefined ? undefined : quotations[parent]!;
        const quotation = {
          type,
          ...(cue && { cue: this.#idOf('cue', cue, [cue]) }),
          ...(outer && { parent: this.#idOf('quotation', outer, outer.pieces) }),
        };
        const who = speakers.map((speaker) => this.#speaker(speaker));
        return this.#annotation({ kind: 'quotation', speakers: who, quotation }, one, pieces);
      }),
      ...mentions
        .filter((one) => isSuggested(one) && one.source)
        .map((one) => {
          const speakers = one.speaker === undefined ? [] : [this.#speaker(one.speaker)];
          return this.#annotation({ kind: 'speaker', speakers }, one, [one]);
        }),
      ...cues.filter(isSuggested).map((one) => this.#annotation({ kind: 'cue', speakers: [] }, one, [one])),
      ...dates
        .filter(isSuggested)
        .map((one) => this.#annotation({ kind: 'date', speakers: [], timex: timexDetails(one) }, one, [one])),
    ];
    const made = [...this.#speakers.values()];
    return [
      ...made.map((after): Change => ({ of: 'speaker', before: undefined, after })),
      ...annotations.map((after): Change => ({ of: 'annotation', before: undefined, after })),
    ];
  }

  #annotation(
    said: Pick<Annotation, 'kind' | 'speakers' | 'quotation' | 'timex'>,
    marked: Marked,
    pieces: readonly Span[],
  ): Annotation {
    return {
      ...said,
      id: this.#idOf(said.kind, marked, pieces),
      status: 'automatic',
      targets: pieces.map(({ start, end }) => this.#describe({ start, end })),
      created: this.#article.now,
    };
  }

  #speaker(index: number): string {
    const { record, name, kind, roles } = this.#merged.speakers[index]!;
    if (record) return record.id;
    const id = this.#uuid(['speaker', kind, name]);
    this.#speakers.set(id, { id, type: kind, name, roles });
    return id;
  }

  #idOf(kind: string, { annotation }: Marked, pieces: readonly Span[]): string {
    return annotation?.id ?? this.#uuid([kind, ...pieces.map(({ start, end }) => `${start}-${end}`)]);
  }

  /** A UUID made of a name (RFC 9562, version 8). */
  #uuid(name: readonly string[]): string {
    const hex = hashOf(JSON.stringify([this.#article.fileName, this.#textHash, ...name]));
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
    return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
  }
}

function hashOf(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}

function isSuggested({ status }: Marked): boolean {
  return status === 'suggested';
}
