import type { Range } from '../phrases';
import type { Draft } from '../quotations';
import type { Discourse, Resolution } from '../speakers/discourse';
import { resolveSource } from '../speakers/resolve';
import { Kind } from '../tokens';
import { WordClass } from '../words';
import { type Found, isTagged, type MentionDraft } from './found';

const COMMA = 0x2c;

/** Resolves every source to its bearer, in text order; adds the mentions, by the first token of each. */
export function resolveSources(
  discourse: Discourse,
  drafts: readonly Draft[],
  mentions: Map<number, MentionDraft>,
): Map<Draft, Found> {
  const found = new Map<Draft, Found>();
  const sourced = drafts.filter((draft) => draft.source !== undefined);
  for (const draft of sourced.sort((a, b) => a.source!.first - b.source!.first)) {
    const source = wholeName(discourse, draft.source!);
    const resolution = resolveSource(discourse, source, draft);
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

/**
 * A source that begins inside a name has the whole of it: "Min-ho Lee", not "Lee"; and one that ends a list has all of the
 * list: "Okoye, Lind and Park", not "Lind and Park".
 */
function wholeName(discourse: Discourse, source: Range): Range {
  const { tokens, names } = discourse;
  let i = discourse.nameAt(source.first) - 1;
  let { first } = source;
  if (i >= 0 && names[i]!.past > first && names[i]!.past <= source.past) first = names[i--]!.roleFirst;
  if (source.past - first > 2 && tokens.find(first, source.past, WordClass.Conjunction) > 0)
    for (; i >= 0 && names[i]!.past === first - 1 && isListed(discourse, i); i--) first = names[i]!.roleFirst;
  return first === source.first ? source : { first, past: source.past };
}

/** Whether a name is a person's, before a comma, and no part of a phrase before it: not "In Lagos, Lind and Park". */
function isListed(discourse: Discourse, i: number): boolean {
  const { tokens, names } = discourse;
  const { roleFirst, past } = names[i]!;
  return (
    tokens.char(past) === COMMA &&
    !tokens.isA(roleFirst - 1, WordClass.Preposition) &&
    discourse.bearer(i).kind === 'Person'
  );
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

/** "Lee and Park said": Park is a mention of its own. */
function noteJoint(discourse: Discourse, { joint, confidence }: Resolution, mentions: Map<number, MentionDraft>): void {
  for (const { entity, range } of joint) {
    if (mentions.has(range.first)) continue;
    const resolution: Resolution = { entity, kind: 'name', confidence, reason: '', others: [], joint: [] };
    mentions.set(range.first, { span: discourse.spanOf(range), resolution });
  }
}
