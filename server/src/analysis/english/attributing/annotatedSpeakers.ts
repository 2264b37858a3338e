import { lowerBound } from '../../text/lowerBound';
import type { SpeakerConstraint, Given, MentionKind, Span } from '../../facts';
import type { Discourse, ResolutionStep } from '../speakers/referents/discourse';
import { noteGender } from '../speakers/referents/resolvePerson';
import { WordClass } from '../words';
import type { Entity } from '../speakers/entities/entity';
import type { JointSpeaker, SourceResolution } from '../speakers/referents/sourceResolution';
import type { TokenRange } from '../../text/tokenRange';

/** So much of two spans must be the same for a decision to be about the words that were found. */
const LEAST_OVERLAP = 0.8;
const ANNOTATED = { kind: 'annotated' } as const;

/** Speakers of quotations and referents of mentions as a person annotated them. */
export class AnnotatedSpeakers {
  readonly #discourse: Discourse;
  readonly #lists: {
    readonly quotations: readonly SpeakerConstraint[];
    readonly mentions: readonly SpeakerConstraint[];
  };

  constructor(discourse: Discourse, { quotations = [], mentions = [] }: Given) {
    this.#discourse = discourse;
    this.#lists = { quotations, mentions };
  }

  /** Decision on the quotation, or the mention, that stands in a span; nobody asks for the span where a person decided on none. */
  of(kind: 'quotations' | 'mentions', spanOf: () => Span): SpeakerConstraint | undefined {
    const list = this.#lists[kind];
    if (list.length === 0) return undefined;
    const span = spanOf();
    const most = Math.ceil((span.end - span.start) / LEAST_OVERLAP);
    let best: SpeakerConstraint | undefined;
    let bestOverlap = LEAST_OVERLAP;
    for (let i = lowerBound(list.length, (at) => list[at]!.start < span.end - most); i < list.length; i++) {
      const one = list[i]!;
      if (one.start >= span.end) break;
      const overlap = intersectionOverUnion(span, one);
      if (overlap >= bestOverlap) [best, bestOverlap] = [one, overlap];
    }
    return best;
  }

  /**
   * Resolution of a source that a person annotated; none where the decision names nobody. The same words refer to the same
   * entity from here on: "the minister" stays whom the annotator said that it is, "she" becomes the likelier to be.
   *
   * @param source the words of the source; none for a quotation that has none
   */
  resolution(
    step: ResolutionStep,
    { speakers }: SpeakerConstraint,
    source: TokenRange | undefined,
    place: TokenRange,
  ): SourceResolution | undefined {
    const discourse = this.#discourse;
    const name = source && this.#nameIn(source);
    const referent = name === undefined ? undefined : discourse.referent(name);
    const [entity, ...others] = speakers.map((speaker, i) => discourse.called(speaker, i === 0 ? referent : undefined));
    if (entity === undefined) return undefined;
    step.note(place.first, entity);
    const kind = source === undefined || name !== undefined ? 'name' : this.#kindOf(source);
    if (kind === 'pronoun') noteGender(discourse, source!, entity);
    else if (source !== undefined) discourse.annotatedReferents.set(discourse.textOf(source).toLowerCase(), entity);
    const joint = others.map((other): JointSpeaker => ({ entity: other, range: this.#nameOf(other, source) }));
    return { entity, kind, confidence: 1, reason: ANNOTATED, others: [], joint, decided: true };
  }

  /** The words of a source that name one of several. */
  #nameOf(entity: Entity, source: TokenRange | undefined): TokenRange | undefined {
    if (source === undefined) return undefined;
    const { names } = this.#discourse;
    for (let i = this.#discourse.nameAt(source.first); i < names.length && names[i]!.past <= source.past; i++)
      if (this.#discourse.referent(i) === entity) return { first: names[i]!.roleFirst, past: names[i]!.past };
    return undefined;
  }

  /** The index of the first name in a source. */
  #nameIn(source: TokenRange): number | undefined {
    const index = this.#discourse.nameAt(source.first);
    const name = this.#discourse.names[index];
    return name !== undefined && name.past <= source.past ? index : undefined;
  }

  #kindOf({ first, past }: TokenRange): MentionKind {
    return past - first === 1 && this.#discourse.tokens.isA(first, WordClass.Pronoun) ? 'pronoun' : 'description';
  }
}

/** Resolution without the entities that a person ruled out: the next best takes the place of the first. */
export function without(resolution: SourceResolution, { not }: SpeakerConstraint): SourceResolution {
  const isRuledOut = (entity: Entity | undefined): boolean => entity !== undefined && not.includes(entity.name);
  const others = resolution.others.filter((entity) => !isRuledOut(entity));
  const joint = resolution.joint.filter(({ entity }) => !isRuledOut(entity));
  if (!isRuledOut(resolution.entity)) return { ...resolution, others, joint };
  const [entity, ...rest] = others;
  const confidence = entity === undefined ? 0 : resolution.confidence / 2;
  return { ...resolution, entity, confidence, reason: undefined, others: rest, joint: [] };
}

function intersectionOverUnion(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both);
}
