import { AnnotatedSpeakers } from './attributing/annotatedSpeakers';
import type { ResolvedSource, MentionDraft } from './attributing/resolvedSource';
import { namesBesides } from './attributing/namesBesideSources';
import { resolveSources } from './attributing/resolveSources';
import { type AttributedFacts, FactsBuilder } from './attributing/factsBuilder';
import type { Given } from '../facts';
import type { Previous } from '../incremental/reusedRanges';
import { earlierEntities, type NamedEntities, namedEntities } from './attributing/earlierEntities';
import { type DiscourseState, EarlierSources } from './attributing/earlierSources';
import type { QuotationDraft } from './quoting/quotationDraft';
import { Discourse, type DiscourseSources } from './speakers/referents/discourse';
import { TRUST_IN_LAST } from './speakers/referents/trust';
import type { Entity } from './speakers/entities/entity';

const LAST_SPEAKER = { kind: 'lastSpeaker' } as const;

/** Facts that attribution gives, and the state from which that of an edited text goes on. */
export interface Attributed {
  readonly facts: AttributedFacts;
  /** None where nobody goes on from this text. */
  readonly entities: NamedEntities | undefined;
  /** None where a text is read as a whole. */
  readonly discourse: DiscourseState | undefined;
}

/** What an edited text goes on from. */
type Earlier = Previous<Pick<Attributed, 'entities' | 'discourse'>>;

/** Whether an edited text may go on from this one, and the text that this one goes on from. */
interface Continued {
  readonly isContinued: boolean;
  readonly previous: Earlier | undefined;
}

/** Attributes quotations to speakers: resolves every source to one referent, then lets floating quotations inherit. */
export function attribute(
  drafts: readonly QuotationDraft[],
  sources: DiscourseSources,
  given: Given = {},
  { isContinued, previous }: Continued = { isContinued: false, previous: undefined },
): Attributed {
  const sorted = drafts.toSorted(
    (a, b) => a.pieces[0]!.first - b.pieces[0]!.first || b.pieces[0]!.past - a.pieces[0]!.past,
  );
  const { entities: named, discourse: resolved } = previous?.found ?? {};
  const reused = previous?.reused;
  const discourse = new Discourse(
    sources,
    (names) => named && reused && earlierEntities(sources.tokens, names, { found: named, reused }),
  );
  const entities = isContinued ? namedEntities(discourse) : undefined;
  const mentions = new Map<number, MentionDraft>();
  const earlier =
    isContinued && mayBeTakenOver(sorted, given)
      ? new EarlierSources(discourse, resolved && reused && { found: resolved, reused })
      : undefined;
  const found = resolveSources(discourse, sorted, mentions, new AnnotatedSpeakers(discourse, given), earlier);
  inherit(sorted, found);
  const tagged = [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
  const facts = new FactsBuilder(discourse, sorted, tagged, namesBesides(discourse, found, tagged)).build(found);
  return { facts, entities, discourse: discourse.interviewee === undefined ? earlier?.state : undefined };
}

/** Labels mean whom the whole text calls so, and what a person decided counts to its end. */
function mayBeTakenOver(drafts: readonly QuotationDraft[], { quotations = [], mentions = [] }: Given): boolean {
  if (quotations.length > 0 || mentions.length > 0) return false;
  return drafts.every(({ rule, foreign }) => rule !== 'turn' && !foreign);
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
