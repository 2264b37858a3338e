import type { SpeakerConstraint, Given } from '../analysis/facts';
import type { Anchored, Annotation, Sidecar } from './model';
import { oncePerSidecar } from './oncePerSidecar';
import { inTextOrder } from './spans';

/** A decision on speakers, wherever its words stand, with its index among the annotations. */
interface SpeakerDecision extends Pick<SpeakerConstraint, 'speakers' | 'not'> {
  readonly index: number;
}

type SpeakerDecisions = Readonly<Record<'quotations' | 'mentions', readonly SpeakerDecision[]>>;

const decisionsOf = oncePerSidecar(readDecisions);

/**
 * Constraints on the analysis from a person's decisions on speakers: who said a quotation, whom a mention
 * means, who it is not. What a batch accepted decides nothing.
 */
export function speakerConstraints(
  anchored: readonly Anchored[],
  sidecar: Sidecar,
): Pick<Given, 'quotations' | 'mentions'> {
  if (sidecar.speakers.length === 0) return {};
  const decided = decisionsOf(sidecar, anchored);
  return { quotations: placed(decided.quotations, anchored), mentions: placed(decided.mentions, anchored) };
}

function readDecisions(annotations: readonly Annotation[], { speakers: records }: Sidecar): SpeakerDecisions {
  const byId = new Map(records.map(({ id, name, type }) => [id, { name, kind: type }]));
  const quotations: SpeakerDecision[] = [];
  const mentions: SpeakerDecision[] = [];
  annotations.forEach(({ kind, status, speakers }, index) => {
    if ((kind !== 'quotation' && kind !== 'speaker') || status === 'automatic' || speakers.length === 0) return;
    const named = namesOf(speakers, byId);
    const isRuledOut = status === 'rejected';
    const decided = {
      index,
      speakers: isRuledOut ? nobody : named,
      not: isRuledOut ? named.map(({ name }) => name) : nobody,
    };
    (kind === 'quotation' ? quotations : mentions).push(decided);
  });
  return { quotations, mentions };
}

/** Decisions at their places in the text, without those whose words are gone. */
function placed(decided: readonly SpeakerDecision[], anchored: readonly Anchored[]): SpeakerConstraint[] {
  const list: SpeakerConstraint[] = [];
  for (const { index, speakers, not } of decided) {
    const { pieces } = anchored[index]!;
    const first = pieces[0]!.span ?? pieces.find(({ span }) => span)?.span;
    if (!first) continue;
    const { end } = pieces.length === 1 ? first : pieces.findLast(({ span }) => span)!.span!;
    list.push({ start: first.start, end, speakers, not });
  }
  return inOrder(list);
}

const nobody: readonly never[] = [];

type Named = SpeakerConstraint['speakers'][number];

function namesOf(ids: readonly string[], byId: ReadonlyMap<string, Named>): Named[] {
  const named: Named[] = [];
  for (const id of ids) {
    const one = byId.get(id);
    if (one) named.push(one);
  }
  return named;
}

/** In text order; what was decided of the same words is one. Mostly they are so already: sorting is the greater part else. */
function inOrder(list: SpeakerConstraint[]): SpeakerConstraint[] {
  const isSorted = list.every((one, i) => i === 0 || inTextOrder(list[i - 1]!, one) < 0);
  if (isSorted) return list;
  const joined: SpeakerConstraint[] = [];
  for (const one of list.sort(inTextOrder)) {
    const last = joined.at(-1);
    if (last?.start !== one.start || last.end !== one.end) joined.push(one);
    else {
      const { start, end } = one;
      const both = { start, end, speakers: [...last.speakers, ...one.speakers], not: [...last.not, ...one.not] };
      joined[joined.length - 1] = both;
    }
  }
  return joined;
}
