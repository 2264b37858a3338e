import type { Entity } from './speakers/entities';
import type { Attribution, Candidate, Facts, Mention, Piece, Quotation, QuotationType, Span, Speaker } from './facts';
import type { Marks } from './marks';
import type { Range } from './phrases';
import type { Draft } from './quotations';
import { Discourse, type Resolution } from './speakers/discourse';
import { resolveSource } from './speakers/resolve';
import { Kind, type Tokens } from './tokens';
import { WordClass } from './words';

type Attributed = Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;

/** How sure a quotation without any source is of the last speaker. */
const INHERITED = 0.65;
/** How sure a name is of its bearer. */
const NAMED = 0.95;
const NONE: readonly never[] = [];

interface Found {
  readonly resolution: Resolution;
  readonly mention: MentionDraft | undefined;
}

interface MentionDraft {
  readonly span: Span;
  readonly resolution: Resolution;
}

interface NameDraft extends Span {
  readonly entity: Entity;
}

/** Gives the quotations their speakers: resolves every source to one bearer, then lets floating quotations inherit. */
export function attribute(
  tokens: Tokens,
  marks: Marks,
  drafts: readonly Draft[],
  skip: readonly Span[] = [],
): Attributed {
  const discourse = new Discourse(tokens, marks, skip);
  const sorted = drafts.toSorted(
    (a, b) => a.pieces[0]!.first - b.pieces[0]!.first || b.pieces[0]!.past - a.pieces[0]!.past,
  );
  const mentions = new Map<number, MentionDraft>();
  const found = resolveSources(discourse, sorted, mentions);
  inherit(sorted, found);
  const sources = [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
  const writing = new Writing(discourse, marks, sorted, sources, namesBesides(discourse, found, sources));
  const quotations = sorted.map((draft) => writing.quotation(draft, found.get(draft)!));
  return { quotations, mentions: writing.mentions(), speakers: writing.speakers(), cues: writing.cues() };
}

function resolveSources(
  discourse: Discourse,
  drafts: readonly Draft[],
  mentions: Map<number, MentionDraft>,
): Map<Draft, Found> {
  const found = new Map<Draft, Found>();
  const sourced = drafts.filter((draft) => draft.source !== undefined);
  for (const draft of sourced.sort((a, b) => a.source!.first - b.source!.first)) {
    const source = draft.source!;
    const resolution = resolveSource(discourse, source, draft.sentence);
    if (!isTagged(draft)) {
      found.set(draft, { resolution, mention: undefined });
      continue;
    }
    const mention = mentions.get(source.first) ?? {
      span: discourse.spanOf(ownPart(discourse, source, resolution)),
      resolution,
    };
    mentions.set(source.first, mention);
    noteJoint(discourse, resolution, mentions);
    found.set(draft, { resolution, mention });
  }
  return found;
}

/** Of "Lee and Park", the words that name the first. */
function ownPart({ tokens }: Discourse, source: Range, { joint }: Resolution): Range {
  const next = joint[0]?.range.first;
  if (next === undefined || next <= source.first + 1) return source;
  const conjunction = tokens.isA(next - 1, WordClass.Conjunction) ? next - 1 : next;
  return {
    first: source.first,
    past: tokens.kind(conjunction - 1) === Kind.Punctuation ? conjunction - 1 : conjunction,
  };
}

function noteJoint(discourse: Discourse, { joint, confidence }: Resolution, mentions: Map<number, MentionDraft>): void {
  for (const { entity, range } of joint) {
    if (mentions.has(range.first)) continue;
    const resolution: Resolution = { entity, kind: 'name', confidence, reason: '', others: [], joint: [] };
    mentions.set(range.first, { span: discourse.spanOf(range), resolution });
  }
}

/**
 * People whom the text names, and whoever speaks, are mentions wherever their names stand, though no quotation needs them.
 * Gives those that no source holds, in text order.
 */
function namesBesides(
  discourse: Discourse,
  found: ReadonlyMap<Draft, Found>,
  sources: readonly MentionDraft[],
): NameDraft[] {
  const speaking = new Set<Entity | undefined>();
  for (const { resolution } of found.values()) speaking.add(resolution.entity);
  const { names, tokens } = discourse;
  const list: NameDraft[] = [];
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const entity = discourse.bearer(i);
    if (!(entity.kind === 'Person' && entity.evident) && !speaking.has(entity)) continue;
    const start = tokens.start(names[i]!.first);
    const end = tokens.end(names[i]!.past - 1);
    while (next < sources.length && sources[next]!.span.end <= start) next++;
    if (next >= sources.length || sources[next]!.span.start >= end) list.push({ start, end, entity });
  }
  return list;
}

/** Whether a cue, a colon or a dash ties the quotation to its source. */
function isTagged(draft: Draft): boolean {
  return draft.report !== undefined || draft.rule === 'colon' || draft.rule === 'dash' || draft.rule === 'turn';
}

/** A floating quotation is of whoever spoke last. */
function inherit(drafts: readonly Draft[], found: Map<Draft, Found>): void {
  let last: Entity | undefined;
  for (const draft of drafts) {
    const own = found.get(draft);
    if (own !== undefined) {
      if (draft.parent === undefined) last = own.resolution.entity ?? last;
      continue;
    }
    const confidence = last === undefined ? 0 : INHERITED;
    const reason = last === undefined ? '' : 'the last speaker goes on';
    found.set(draft, {
      resolution: { entity: last, kind: 'name', confidence, reason, others: [], joint: [] },
      mention: undefined,
    });
  }
}

/** Writes the facts; gives mentions and speakers their indices. */
class Writing {
  readonly #discourse: Discourse;
  readonly #marks: Marks;
  /** Sources and other names, merged in text order. */
  readonly #mentions: (MentionDraft | NameDraft)[] = [];
  readonly #mentionIndex = new Map<MentionDraft, number>();
  readonly #draftIndex: ReadonlyMap<Draft, number>;
  readonly #speakerIndex = new Map<Entity, number>();
  readonly #cues = new Map<number, Span>();

  constructor(
    discourse: Discourse,
    marks: Marks,
    drafts: readonly Draft[],
    sources: readonly MentionDraft[],
    names: readonly NameDraft[],
  ) {
    this.#discourse = discourse;
    this.#marks = marks;
    this.#draftIndex = new Map(drafts.map((draft, index) => [draft, index]));
    let next = 0;
    for (const source of sources) {
      while (next < names.length && names[next]!.start < source.span.start) this.#mentions.push(names[next++]!);
      this.#mentionIndex.set(source, this.#mentions.length);
      this.#mentions.push(source);
    }
    while (next < names.length) this.#mentions.push(names[next++]!);
  }

  quotation(draft: Draft, { resolution, mention }: Found): Quotation {
    const cue = draft.report?.cue === undefined ? undefined : this.#discourse.spanOf(draft.report.cue);
    if (cue !== undefined) this.#cues.set(cue.start, cue);
    const floating = !isTagged(draft);
    return {
      pieces: draft.pieces.map((piece) => this.#piece(piece, draft, floating)),
      type: this.#typeOf(draft),
      cue,
      parent: draft.parent === undefined ? undefined : this.#draftIndex.get(draft.parent),
      attribution: this.#attribution(draft, resolution, mention, this.#evidence(draft, cue), floating),
    };
  }

  #attribution(
    draft: Draft,
    resolution: Resolution,
    mention: MentionDraft | undefined,
    evidence: Span,
    floating: boolean,
  ): Attribution {
    const { entity, others, joint, reason } = resolution;
    const confidence = entity === undefined ? 0 : draft.confidence * resolution.confidence;
    const rest = 1 - resolution.confidence;
    return {
      speaker: entity === undefined ? undefined : this.#speaker(entity),
      mention: mention === undefined ? undefined : this.#mentionIndex.get(mention),
      confidence,
      rule: entity === undefined ? 'unattributed' : draft.rule,
      evidence,
      reason,
      floating,
      runnersUp: others.length === 0 ? NONE : others.map((other, rank) => this.#candidate(other, rest / (rank + 2))),
      joint: joint.length === 0 ? NONE : joint.map((other) => this.#candidate(other.entity, confidence)),
      chain: NONE,
    };
  }

  #candidate(entity: Entity, confidence: number): Candidate {
    return { speaker: this.#speaker(entity), mention: undefined, confidence };
  }

  #evidence(draft: Draft, cue: Span | undefined): Span {
    const source = draft.source === undefined ? undefined : this.#discourse.spanOf(draft.source);
    if (source === undefined) return this.#discourse.spanOf(draft.pieces[0]!);
    return cue === undefined
      ? source
      : { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
  }

  #piece(piece: Range, draft: Draft, floating: boolean): Piece {
    const tagged = piece.first >= draft.sentence.first && piece.past <= draft.sentence.past;
    const { tokens } = this.#discourse;
    return { start: tokens.start(piece.first), end: tokens.end(piece.past - 1), floating: floating || !tagged };
  }

  #typeOf(draft: Draft): QuotationType {
    const { tokens } = this.#discourse;
    let inside = 0;
    let outside = 0;
    for (const piece of draft.pieces) {
      for (let i = piece.first; i < piece.past; i++) {
        if (tokens.kind(i) !== Kind.Word && tokens.kind(i) !== Kind.Number) continue;
        if (this.#marks.within[i] !== 0) inside++;
        else outside++;
      }
    }
    if (outside === 0 || draft.spoken) return 'direct';
    return inside === 0 ? 'indirect' : 'mixed';
  }

  #speaker(entity: Entity): number {
    const known = this.#speakerIndex.get(entity);
    if (known !== undefined) return known;
    const index = this.#speakerIndex.size;
    this.#speakerIndex.set(entity, index);
    return index;
  }

  mentions(): Mention[] {
    return this.#mentions.map((mention) => {
      if (!('resolution' in mention)) {
        const { start, end, entity } = mention;
        return {
          start,
          end,
          kind: 'name',
          speaker: this.#speaker(entity),
          confidence: NAMED,
          reason: '',
          source: false,
        };
      }
      const { start, end } = mention.span;
      const { entity, kind, confidence, reason } = mention.resolution;
      const speaker = entity === undefined ? undefined : this.#speaker(entity);
      return { start, end, kind, speaker, confidence, reason, source: true };
    });
  }

  /** Call it behind `mentions`, which give their speakers indices. */
  speakers(): Speaker[] {
    const own: number[][] = Array.from(this.#speakerIndex, () => []);
    this.#mentions.forEach((mention, index) => {
      const entity = 'resolution' in mention ? mention.resolution.entity : mention.entity;
      if (entity !== undefined) own[this.#speaker(entity)]!.push(index);
    });
    this.#discourse.roles.readTo(Infinity);
    return Array.from(this.#speakerIndex, ([{ name, kind, roles }, index]) => ({
      name,
      kind,
      roles: [...roles],
      mentions: own[index]!,
    }));
  }

  cues(): Span[] {
    return [...this.#cues.values()].sort((a, b) => a.start - b.start);
  }
}
