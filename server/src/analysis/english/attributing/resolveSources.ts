import type { Span } from '../../facts';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Discourse, ResolutionStep } from '../speakers/referents/discourse';
import { resolveLabel } from '../speakers/referents/resolveLabel';
import { isLetter } from '../speakers/referents/resolveLetter';
import { resolveSource } from '../speakers/referents/resolveSource';
import { TRUST_IN_NEARNESS } from '../speakers/referents/trust';
import { Kind } from '../../text/tokens';
import { WordClass } from '../words';
import type { EarlierSources } from './earlierSources';
import { type AnnotatedSpeakers, without } from './annotatedSpeakers';
import { type ResolvedSource, isTagged, type MentionDraft } from './resolvedSource';
import type { SourceResolution } from '../speakers/referents/sourceResolution';
import type { TokenRange } from '../../text/tokenRange';
import { COMMA } from '../../text/codeUnits';

/**
 * Referents of the sources of quotations, annotated ones first of all; adds the mentions, by the first token of each.
 *
 * @param earlier the sources of an earlier version of the text, where they may be taken over
 */
export function resolveSources(
  discourse: Discourse,
  drafts: readonly QuotationDraft[],
  mentions: Map<number, MentionDraft>,
  decided: AnnotatedSpeakers,
  earlier: EarlierSources | undefined,
): Map<QuotationDraft, ResolvedSource> {
  const found = new Map<QuotationDraft, ResolvedSource>();
  const place = (draft: QuotationDraft): TokenRange => draft.source ?? draft.pieces[0]!;
  const sources = drafts
    .map((draft) => ({ draft, decision: decided.of('quotations', () => hullOf(discourse, draft)) }))
    .filter(({ draft, decision }) => draft.source !== undefined || decision !== undefined);
  for (const {
    source: { draft, decision },
    step,
  } of discourse.inTextOrder(sources, ({ draft }) => place(draft).first)) {
    const source = draft.source && wholeName(discourse, draft.source);
    const own = source && decided.of('mentions', () => discourse.spanOf(source));
    const decisions = [decision, own].filter((one) => one !== undefined);
    const known = decisions
      .map((one) => decided.resolution(step, one, source, source ?? draft.pieces[0]!))
      .find((resolution) => resolution !== undefined);
    if (source === undefined) {
      if (known !== undefined) found.set(draft, { resolution: known, mention: undefined });
      continue;
    }
    const resolution =
      known ??
      decisions.reduce(
        without,
        earlier?.resolution(draft, source, () => resolve(step, source, draft)) ?? resolve(step, source, draft),
      );
    if (!isTagged(draft)) {
      found.set(draft, { resolution: nearest(resolution), mention: undefined });
      continue;
    }
    const mention = mentions.get(source.first) ?? {
      span: discourse.spanOf(draft.rule === 'turn' ? source : ownPart(discourse, source, resolution)),
      resolution,
    };
    mentions.set(source.first, mention);
    noteJoint(discourse, resolution, mentions);
    found.set(draft, { resolution, mention });
  }
  return found;
}

/** A name that is merely near is trusted less than one with a cue. */
function nearest(resolution: SourceResolution): SourceResolution {
  const { entity, confidence, decided } = resolution;
  if (entity === undefined || decided === true) return resolution;
  const trust = entity.kind === 'Person' ? TRUST_IN_NEARNESS.Person : TRUST_IN_NEARNESS.other;
  return { ...resolution, confidence: confidence * trust };
}

/** The referent of a source, or of the label of a turn or of what is not English. */
function resolve(step: ResolutionStep, source: TokenRange, draft: QuotationDraft): SourceResolution {
  if (draft.foreign) return resolveLabel(step, source);
  const isLabel =
    draft.rule === 'turn' &&
    !isLetter(step.discourse, source) &&
    step.discourse.tokens.end(source.past - 1) - step.discourse.tokens.start(source.first) > 2;
  return isLabel ? resolveLabel(step, source) : resolveSource(step, source, draft);
}

/** From the first piece of a quotation to its last. */
function hullOf({ tokens }: Discourse, { pieces }: QuotationDraft): Span {
  return { start: tokens.start(pieces[0]!.first), end: tokens.end(pieces.at(-1)!.past - 1) };
}

/**
 * A source that begins or ends inside a name has the whole of it: "Min-ho Lee", not "Lee"; and one that ends a list has all of the
 * list: "Okoye, Lind and Park", not "Lind and Park".
 */
function wholeName(discourse: Discourse, source: TokenRange): TokenRange {
  const { tokens, names } = discourse;
  let i = discourse.nameAt(source.first) - 1;
  let { first } = source;
  if (i >= 0 && names[i]!.past > first && names[i]!.past <= source.past) first = names[i--]!.roleFirst;
  if (source.past - first > 2 && tokens.find(first, source.past, WordClass.Conjunction) > 0)
    for (; i >= 0 && names[i]!.past === first - 1 && isListed(discourse, i); i--) first = names[i]!.roleFirst;
  const past = pastName(discourse, source);
  return first === source.first && past === source.past ? source : { first, past };
}

/** Past the name that a source ends inside: "Tom | “Tiger” Reilly". */
function pastName(discourse: Discourse, { first, past }: TokenRange): number {
  const { tokens, names } = discourse;
  for (let i = discourse.nameAt(first); i < names.length && names[i]!.first < past; i++)
    if (names[i]!.past > past && tokens.kind(past) === Kind.Quote) return names[i]!.past;
  return past;
}

/** Whether a name is a person's, before a comma, and no part of a phrase before it: not "In Lagos, Lind and Park". */
function isListed(discourse: Discourse, i: number): boolean {
  const { tokens, names } = discourse;
  const { roleFirst, past } = names[i]!;
  return (
    tokens.char(past) === COMMA &&
    !tokens.isA(roleFirst - 1, WordClass.Preposition) &&
    discourse.referent(i).kind === 'Person'
  );
}

/** Of "Lee and Park", the words that name the first. */
function ownPart({ tokens }: Discourse, source: TokenRange, { joint }: SourceResolution): TokenRange {
  const next = joint[0]?.range?.first;
  if (next === undefined || next <= source.first + 1) return source;
  const conjunction = tokens.isA(next - 1, WordClass.Conjunction) ? next - 1 : next;
  return {
    first: source.first,
    past: tokens.kind(conjunction - 1) === Kind.Punctuation ? conjunction - 1 : conjunction,
  };
}

/** "Lee and Park said": Park is a mention of its own. */
function noteJoint(
  discourse: Discourse,
  { joint, confidence }: SourceResolution,
  mentions: Map<number, MentionDraft>,
): void {
  for (const { entity, range } of joint) {
    if (range === undefined || mentions.has(range.first)) continue;
    const resolution: SourceResolution = { entity, kind: 'name', confidence, reason: undefined, others: [], joint: [] };
    mentions.set(range.first, { span: discourse.spanOf(range), resolution });
  }
}
