import type { SpeakerConstraint, Given } from '../analysis/facts';
import type { Anchored, SpeakerRecord } from './model';
import { inTextOrder } from './spans';

/**
 * Constraints on the analysis from a person's decisions on speakers: who said a quotation, whom a mention
 * means, who it is not. What a batch accepted decides nothing.
 */
export function speakerConstraints(
  anchored: readonly Anchored[],
  records: readonly SpeakerRecord[],
): Pick<Given, 'quotations' | 'mentions'> {
  if (records.length === 0) return {};
  const byId = new Map(records.map(({ id, name, type }) => [id, { name, kind: type }]));
  const quotations: SpeakerConstraint[] = [];
  const mentions: SpeakerConstraint[] = [];
  for (const { annotation, pieces } of anchored) {
    const { kind, status, speakers } = annotation;
    if ((kind !== 'quotation' && kind !== 'speaker') || status === 'automatic' || speakers.length === 0) continue;
    const first = pieces[0]!.span ?? pieces.find(({ span }) => span)?.span;
    if (!first) continue;
    const { start } = first;
    const { end } = pieces.length === 1 ? first : pieces.findLast(({ span }) => span)!.span!;
    const named = namesOf(speakers, byId);
    const isRuledOut = status === 'rejected';
    const decided = {
      start,
      end,
      speakers: isRuledOut ? nobody : named,
      not: isRuledOut ? named.map(({ name }) => name) : nobody,
    };
    (kind === 'quotation' ? quotations : mentions).push(decided);
  }
  return { quotations: inOrder(quotations), mentions: inOrder(mentions) };
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
