import type { Attribution, SpeakerCandidate, Facts, Mention, Quotation, Span, Speaker } from '../../facts';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Discourse } from '../speakers/referents/discourse';
import { type ResolvedSource, isTagged, type MentionDraft, type NameDraft } from './resolvedSource';
import { evidenceOf, pieceOf, typeOf } from './quotationPieces';
import type { Entity } from '../speakers/entities/entity';

/** Confidence of a name in its referent. */
const NAMED = 0.95;
const NONE: readonly never[] = [];

/** Facts that attribution gives, each list in text order. */
export type AttributedFacts = Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;

/** Builds quotations, mentions, speakers and cues, and gives mentions and speakers their indices. */
export class FactsBuilder {
  readonly #discourse: Discourse;
  /** Sources and other names, merged in text order. */
  readonly #mentions: (MentionDraft | NameDraft)[] = [];
  readonly #mentionIndex = new Map<MentionDraft, number>();
  readonly #drafts: readonly QuotationDraft[];
  /** Indices of the quotations that have others in them. */
  readonly #outer: ReadonlyMap<QuotationDraft, number>;
  readonly #speakerIndex = new Map<Entity, number>();
  readonly #cues = new Map<number, Span>();

  constructor(
    discourse: Discourse,
    drafts: readonly QuotationDraft[],
    sources: readonly MentionDraft[],
    names: readonly NameDraft[],
  ) {
    this.#discourse = discourse;
    this.#drafts = drafts;
    this.#outer = indicesOfOuter(drafts);
    let next = 0;
    for (const source of sources) {
      while (next < names.length && names[next]!.start < source.span.start) this.#mentions.push(names[next++]!);
      this.#mentionIndex.set(source, this.#mentions.length);
      this.#mentions.push(source);
    }
    while (next < names.length) this.#mentions.push(names[next++]!);
  }

  /** Facts of the drafts. Speakers have indices in the order in which quotations, then mentions, name them. */
  build(found: ReadonlyMap<QuotationDraft, ResolvedSource>): AttributedFacts {
    const quotations = this.#drafts.map((draft) => this.#quotation(draft, found.get(draft)!));
    const mentions = this.#mentionFacts();
    const speakers = this.#speakers();
    const cues = [...this.#cues.values()].sort((a, b) => a.start - b.start);
    return { quotations, mentions, speakers, cues };
  }

  #quotation(draft: QuotationDraft, found: ResolvedSource): Quotation {
    const discourse = this.#discourse;
    const cue = draft.report?.cue === undefined ? undefined : discourse.spanOf(draft.report.cue);
    if (cue !== undefined) this.#cues.set(cue.start, cue);
    const floating = !isTagged(draft);
    return {
      pieces: draft.pieces.map((piece) => pieceOf(discourse, piece, draft, floating)),
      type: typeOf(discourse, draft),
      cue,
      parent: draft.parent === undefined ? undefined : this.#outer.get(draft.parent),
      attribution: this.#attribution(draft, found, evidenceOf(discourse, draft, cue), floating),
    };
  }

  #attribution(
    draft: QuotationDraft,
    { resolution, mention }: ResolvedSource,
    evidence: Span,
    floating: boolean,
  ): Attribution {
    const { entity, others, joint, reason, decided } = resolution;
    const confidence = entity === undefined ? 0 : decided === true ? 1 : draft.confidence * resolution.confidence;
    const rest = 1 - resolution.confidence;
    const via = draft.report?.via ?? NONE;
    return {
      speaker: entity === undefined ? undefined : this.#speaker(entity),
      mention: mention === undefined ? undefined : this.#mentionIndex.get(mention),
      confidence,
      rule: entity === undefined ? 'unattributed' : decided === true ? 'decided' : draft.rule,
      evidence,
      reason,
      floating,
      runnersUp: others.length === 0 ? NONE : others.map((other, rank) => this.#candidate(other, rest / (rank + 2))),
      joint: joint.length === 0 ? NONE : joint.map((other) => this.#candidate(other.entity, confidence)),
      chain: via.length === 0 ? NONE : via.map((range) => this.#discourse.spanOf(range)),
    };
  }

  #candidate(entity: Entity, confidence: number): SpeakerCandidate {
    return { speaker: this.#speaker(entity), mention: undefined, confidence };
  }

  #speaker(entity: Entity): number {
    const known = this.#speakerIndex.get(entity);
    if (known !== undefined) return known;
    const index = this.#speakerIndex.size;
    this.#speakerIndex.set(entity, index);
    return index;
  }

  #mentionFacts(): Mention[] {
    return this.#mentions.map((mention) => {
      if (!('resolution' in mention)) {
        const { start, end, entity } = mention;
        return {
          start,
          end,
          kind: 'name',
          speaker: this.#speaker(entity),
          confidence: NAMED,
          reason: undefined,
          source: false,
        };
      }
      const { start, end } = mention.span;
      const { entity, kind, confidence, reason } = mention.resolution;
      const speaker = entity === undefined ? undefined : this.#speaker(entity);
      return { start, end, kind, speaker, confidence, reason, source: true };
    });
  }

  #speakers(): Speaker[] {
    this.#discourse.roles.upTo(Infinity);
    const mentionsOf: number[][] = [];
    const speakers: Speaker[] = [];
    for (const { name, kind, roles } of this.#speakerIndex.keys()) {
      const mentions: number[] = [];
      mentionsOf.push(mentions);
      speakers.push({ name, kind, roles: [...roles], mentions });
    }
    this.#mentions.forEach((mention, index) => {
      const entity = 'resolution' in mention ? mention.resolution.entity : mention.entity;
      if (entity !== undefined) mentionsOf[this.#speaker(entity)]!.push(index);
    });
    return speakers;
  }
}

function indicesOfOuter(drafts: readonly QuotationDraft[]): ReadonlyMap<QuotationDraft, number> {
  const outer = new Set(drafts.map(({ parent }) => parent));
  const indices = new Map<QuotationDraft, number>();
  for (let i = 0; i < drafts.length; i++) if (outer.has(drafts[i])) indices.set(drafts[i]!, i);
  return indices;
}
