import type { Span, SpeakerKind } from '../../analysis/facts';
import { describer, sourceOf } from '../anchoring/describe';
import type { AnchoredArticle } from '../annotatedArticle';
import { applyDecisions } from '../applyDecisions';
import { isSameWords } from '../changedWords';
import type { NamedSpeaker } from '../decision';
import { isSame } from '../json/values';
import { foundPieces } from '../matching';
import type { Merged } from '../mergedModel';
import { hullOf } from '../spans';
import type { Label, Verification } from '../verification/verificationModel';
import type { Anchored, Annotation, AnnotationKind, Change, Provenance, SpeakerRecord, Target } from '../model';
import { annotationOfWords } from './annotationOfWords';
import { OrphansOfWords } from './orphansOfWords';

/** Content of an annotation, without its id, provenance and targets. */
export type AnnotationContent = Omit<Annotation, 'id' | 'targets' | 'created' | 'creator' | 'item'>;

/** A transaction over one sidecar: later decisions see the results of earlier ones. Lives for one call of `decide`. */
export class SidecarTransaction {
  readonly article: AnchoredArticle;
  readonly #provenance: Provenance;
  readonly #describe: (span: Span) => Target;
  readonly #annotations: Map<string, Anchored>;
  readonly #speakers: Map<string, SpeakerRecord>;
  /** The first record of each kind and name; made anew when it is next asked for after a record got another name or went. */
  #idsByName: Map<string, string> | undefined;
  #merged: Merged | undefined;
  #quotationsByHull: ReadonlyMap<string, number> | undefined;
  #orphans: OrphansOfWords | undefined;
  #publicationDate: string | undefined;
  #checksOff: readonly string[] | undefined;

  constructor(article: AnchoredArticle, provenance: Provenance) {
    this.article = article;
    this.#provenance = provenance;
    this.#describe = describer(article.text, sourceOf(article.fileName));
    this.#annotations = new Map(article.anchored.map((one) => [one.annotation.id, one]));
    this.#speakers = new Map(article.sidecar.speakers.map((one) => [one.id, one]));
    this.#publicationDate = article.sidecar.publicationDate;
    this.#checksOff = article.sidecar.checksOff;
  }

  /** The article with its annotations over the suggestions, as it was before the transaction: none of its decisions is in there. */
  get merged(): Merged {
    return (this.#merged ??= applyDecisions(this.article));
  }

  /** The index of the first quotation of the analysis that has the same hull as these pieces. */
  suggestedQuotation(pieces: readonly Span[]): number | undefined {
    const { text, facts } = this.article;
    const keyOf = (own: readonly Span[]): string => {
      const { start, end } = hullOf(text, own);
      return `${start}-${end}`;
    };
    // Of the same key the last one stays: the first, then, from behind.
    this.#quotationsByHull ??= new Map(facts.quotations.map((one, i) => [keyOf(one.pieces), i] as const).reverse());
    return this.#quotationsByHull.get(keyOf(pieces));
  }

  get(id: string): Annotation | undefined {
    return this.#annotations.get(id)?.annotation;
  }

  annotations(): Annotation[] {
    return [...this.#annotations.values()].map(({ annotation }) => annotation);
  }

  speaker(id: string): SpeakerRecord | undefined {
    return this.#speakers.get(id);
  }

  /** The annotation of these words, or words that are nearly the same, that passes the test. */
  find(
    kind: AnnotationKind,
    pieces: readonly Span[],
    test: (annotation: Annotation) => boolean,
  ): Annotation | undefined {
    const own = [...this.#annotations.values()].filter(
      ({ annotation }) => annotation.kind === kind && test(annotation),
    );
    return annotationOfWords(this.article.text, this.merged, kind, own, pieces);
  }

  /** The annotation that a new one of these words takes the place of: theirs, or one that was made on them and is not found any more. */
  replacedBy(
    kind: AnnotationKind,
    pieces: readonly Span[],
    test: (annotation: Annotation) => boolean,
  ): Annotation | undefined {
    return this.find(kind, pieces, test) ?? this.orphan(kind, pieces, test);
  }

  /** An annotation that was made on these words, and is not found any more because those beside them changed. */
  orphan(
    kind: AnnotationKind,
    pieces: readonly Span[],
    test: (annotation: Annotation) => boolean,
  ): Annotation | undefined {
    this.#orphans ??= new OrphansOfWords(this.article.text, this.article.anchored);
    for (const id of this.#orphans.of(kind, pieces)) {
      const one = this.#annotations.get(id);
      // A decision before this one may have found it.
      if (one && foundPieces(one).length === 0 && test(one.annotation)) return one.annotation;
    }
    return undefined;
  }

  /** Adds an annotation of these pieces, or changes one; its words are described anew only where they are others. */
  put(saying: AnnotationContent, pieces: readonly Span[], old?: Annotation): string {
    const anchored = old && this.#annotations.get(old.id);
    const same = anchored && isSame(foundPieces(anchored), pieces) && anchored.pieces.length === pieces.length;
    const isAsDescribed =
      same && anchored.annotation.targets.every(({ exact }, i) => this.#saysStill(exact, pieces[i]!));
    const targets = isAsDescribed ? anchored.annotation.targets : pieces.map((piece) => this.#describe(piece));
    const annotation: Annotation = {
      id: old?.id ?? this.#provenance.id(),
      ...saying,
      targets,
      created: old?.created ?? this.#provenance.now(),
      ...this.#creatorOf(saying, old),
      ...(old?.item && { item: old.item }),
    };
    const places = pieces.map(({ start, end }) => ({
      span: { start, end },
      place: { start, end },
      by: 'position' as const,
    }));
    this.#annotations.set(annotation.id, { annotation, pieces: same ? anchored.pieces : places });
    return annotation.id;
  }

  #saysStill(words: string, { start, end }: Span): boolean {
    return isSameWords(words, this.article.text.slice(start, end));
  }

  /** The pieces of an annotation whose words are there. */
  piecesOf(id: string): readonly Span[] {
    const anchored = this.#annotations.get(id);
    return anchored ? foundPieces(anchored) : [];
  }

  /** Changes what an annotation says, not where it is. */
  change(annotation: Annotation): void {
    const anchored = this.#annotations.get(annotation.id)!;
    this.#annotations.set(annotation.id, { ...anchored, annotation });
  }

  /** Sets a note, a verification or labels; undefined takes it away. */
  set<Key extends 'note' | 'verification' | 'labels'>(old: Annotation, key: Key, value: Annotation[Key]): void {
    const annotation: { -readonly [Member in keyof Annotation]: Annotation[Member] } = { ...old };
    if (value === undefined) Reflect.deleteProperty(annotation, key);
    else annotation[key] = value;
    this.change(annotation);
  }

  /** Sets the labels of a speaker's record; none take them away. */
  setSpeakerLabels(id: string, labels: readonly Label[]): void {
    const { labels: had, ...rest } = this.#speakers.get(id)!;
    if (labels.length > 0) this.#speakers.set(id, { ...rest, labels });
    else if (had) this.#speakers.set(id, rest);
  }

  /** Who decides, and when. */
  stamp(): Pick<Verification, 'creator' | 'modified'> {
    const { creator } = this.#provenance;
    return { ...(creator !== undefined && { creator }), modified: this.#provenance.now() };
  }

  remove(id: string): void {
    this.#annotations.delete(id);
  }

  /** The record with this name and kind, made where there is none. */
  record({ name, kind, roles }: NamedSpeaker): string {
    const known = this.#speakerNamed(name, kind);
    if (known) return known.id;
    const id = this.#provenance.id();
    this.#speakers.set(id, { id, type: kind, name, roles });
    this.#idsByName?.set(nameKey(name, kind), id);
    return id;
  }

  hasSpeaker(name: string, kind: SpeakerKind): boolean {
    return this.#speakerNamed(name, kind) !== undefined;
  }

  /** The record of a speaker, where there is one. */
  recordOf({ name, kind }: Pick<NamedSpeaker, 'name' | 'kind'>): SpeakerRecord | undefined {
    return this.#speakerNamed(name, kind);
  }

  rename(speaker: SpeakerRecord, { name, kind }: Pick<NamedSpeaker, 'name' | 'kind'>): void {
    this.#speakers.set(speaker.id, { ...speaker, name, type: kind });
    this.#idsByName = undefined;
  }

  /** Takes a record out. */
  forget(speaker: string): void {
    this.#speakers.delete(speaker);
    this.#idsByName = undefined;
  }

  setPublicationDate(value: string | undefined): void {
    this.#publicationDate = value;
  }

  /** These checks say nothing about the article, and all others do. */
  setChecksOff(names: readonly string[]): void {
    this.#checksOff = names.length === 0 ? undefined : names;
  }

  get checksOff(): readonly string[] {
    return this.#checksOff ?? [];
  }

  /** Of a hundred thousand annotations all but a few are the same objects, and none is new: then there are no maps to make. */
  #annotationChanges(): Change[] {
    const changes: Change[] = [];
    let known = 0;
    for (const { annotation: before } of this.article.anchored) {
      const after = this.#annotations.get(before.id)?.annotation;
      if (after) known++;
      if (after !== before && !isSame(before, after)) changes.push({ of: 'annotation', before, after });
    }
    if (known === this.#annotations.size) return changes;
    const old = new Set(this.article.anchored.map(({ annotation }) => annotation.id));
    for (const { annotation: after } of this.#annotations.values()) {
      if (!old.has(after.id)) changes.push({ of: 'annotation', before: undefined, after });
    }
    return changes;
  }

  /** Items that changed, each once. */
  changes(): Change[] {
    const { sidecar } = this.article;
    const changes: Change[] = [];
    if (sidecar.publicationDate !== this.#publicationDate) {
      changes.push({ of: 'publicationDate', before: sidecar.publicationDate, after: this.#publicationDate });
    }
    if (!isSame(sidecar.checksOff, this.#checksOff)) {
      changes.push({ of: 'checksOff', before: sidecar.checksOff, after: this.#checksOff });
    }
    for (const [before, after] of pairs(new Map(sidecar.speakers.map((one) => [one.id, one])), this.#speakers)) {
      if (!isSame(before, after)) changes.push({ of: 'speaker', before, after });
    }
    return [...changes, ...this.#annotationChanges()];
  }

  #speakerNamed(name: string, kind: SpeakerKind): SpeakerRecord | undefined {
    this.#idsByName ??= new Map(
      [...this.#speakers.values()].map((one) => [nameKey(one.name, one.type), one.id] as const).reverse(),
    );
    const id = this.#idsByName.get(nameKey(name, kind));
    return id === undefined ? undefined : this.#speakers.get(id);
  }

  /** Its author; for what a batch accepted, the person who confirmed it. */
  #creatorOf({ status }: AnnotationContent, old: Annotation | undefined): { creator?: string } {
    const keeps = old !== undefined && (old.status === status || this.#provenance.creator === undefined);
    const creator = keeps ? old.creator : this.#provenance.creator;
    return creator === undefined ? {} : { creator };
  }
}

/** Pairs of the entries that both maps have. */
function pairs<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): [T | undefined, T | undefined][] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => [before.get(key), after.get(key)]);
}

function nameKey(name: string, kind: SpeakerKind): string {
  return `${kind} ${name}`;
}
