import { AnnotatedSpeakers } from './attributing/annotatedSpeakers';
import type { ResolvedSource, MentionDraft } from './attributing/resolvedSource';
import { namesBesides } from './attributing/namesBesideSources';
import { resolveSources } from './attributing/resolveSources';
import { FactsBuilder } from './attributing/factsBuilder';
import type { Facts, Given } from '../facts';
import type { QuotationDraft } from './quoting/quotationDraft';
import { Discourse, type DiscourseSources } from './speakers/referents/discourse';
import type { Entity } from './speakers/entities/entity';

type Attributed = Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;

/** How sure a quotation without any source is of the last speaker. */
const INHERITED = 0.65;
const LAST_SPEAKER = { kind: 'lastSpeaker' } as const;

/** Gives the quotations their speakers: resolves every source to one referent, then lets floating quotations inherit. */
export function attribute(drafts: readonly QuotationDraft[], sources: DiscourseSources, given: Given = {}): Attributed {
  const discourse = new Discourse(sources);
  const sorted = drafts.toSorted(
    (a, b) => a.pieces[0]!.first - b.pieces[0]!.first || b.pieces[0]!.past - a.pieces[0]!.past,
  );
  const mentions = new Map<number, MentionDraft>();
  const found = resolveSources(discourse, sorted, mentions, new AnnotatedSpeakers(discourse, given));
  inherit(sorted, found);
  const named = [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
  const writing = new FactsBuilder(discourse, sorted, named, namesBesides(discourse, found, named));
  const quotations = sorted.map((draft) => writing.quotation(draft, found.get(draft)!));
  return { quotations, mentions: writing.mentions(), speakers: writing.speakers(), cues: writing.cues() };
}

/** A floating quotation is of whoever spoke last. */
function inherit(drafts: readonly QuotationDraft[], found: Map<QuotationDraft, ResolvedSource>): void {
  let last: Entity | undefined;
  for (const draft of drafts) {
    const own = found.get(draft);
    if (own !== undefined) {
      if (draft.parent === undefined) last = own.resolution.entity ?? last;
      continue;
    }
    const confidence = last === undefined ? 0 : INHERITED;
    const reason = last === undefined ? undefined : LAST_SPEAKER;
    found.set(draft, {
      resolution: { entity: last, kind: 'name', confidence, reason, others: [], joint: [] },
      mention: undefined,
    });
  }
}
