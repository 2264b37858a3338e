import { AnnotatedSpeakers } from './attributing/annotatedSpeakers';
import type { ResolvedSource, MentionDraft } from './attributing/resolvedSource';
import { namesBesides } from './attributing/namesBesideSources';
import { resolveSources } from './attributing/resolveSources';
import { type AttributedFacts, FactsBuilder } from './attributing/factsBuilder';
import type { Given } from '../facts';
import type { QuotationDraft } from './quoting/quotationDraft';
import { Discourse, type DiscourseSources } from './speakers/referents/discourse';
import { TRUST_IN_LAST } from './speakers/referents/trust';
import type { Entity } from './speakers/entities/entity';

const LAST_SPEAKER = { kind: 'lastSpeaker' } as const;

/** Attributes quotations to speakers: resolves every source to one referent, then lets floating quotations inherit. */
export function attribute(
  drafts: readonly QuotationDraft[],
  sources: DiscourseSources,
  given: Given = {},
): AttributedFacts {
  const discourse = new Discourse(sources);
  const sorted = drafts.toSorted(
    (a, b) => a.pieces[0]!.first - b.pieces[0]!.first || b.pieces[0]!.past - a.pieces[0]!.past,
  );
  const mentions = new Map<number, MentionDraft>();
  const found = resolveSources(discourse, sorted, mentions, new AnnotatedSpeakers(discourse, given));
  inherit(sorted, found);
  const named = [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
  return new FactsBuilder(discourse, sorted, named, namesBesides(discourse, found, named)).build(found);
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
    // Of a report without a source, "the court heard", nobody is the speaker.
    const entity = draft.foreign || draft.report !== undefined ? undefined : last;
    const confidence = entity === undefined ? 0 : entity.kind === 'Person' ? TRUST_IN_LAST.Person : TRUST_IN_LAST.other;
    const reason = entity === undefined ? undefined : LAST_SPEAKER;
    found.set(draft, {
      resolution: { entity, kind: 'name', confidence, reason, others: [], joint: [] },
      mention: undefined,
    });
  }
}
