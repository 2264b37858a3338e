import type { MergeSpeakersDecision, NamedSpeaker, SplitSpeakerDecision } from '../decision';
import { combine } from '../merged';
import type { FinalMention, FinalQuotation, FinalSpeaker } from '../mergedModel';
import { annotateMention, annotateQuotation, noName } from './annotate';
import type { Draft } from './draft';

/**
 * Two speakers are one: what either said, annotated or suggested, is annotated as the other's, and the record of the first goes. Where the
 * other is nobody yet, the first gets that name.
 */
export function mergeSpeakers(draft: Draft, { from, into }: MergeSpeakersDecision): string | undefined {
  if (into.name.trim() === '') return noName;
  if (from.name === into.name && from.kind === into.kind) return 'These are one speaker already.';
  const merged = combine(draft.article);
  if (!merged.speakers.some((one) => isSame(one, from))) return noSuch(from);
  const old = draft.recordOf(from);
  if (old && !draft.recordOf(into)) draft.rename(old, into);
  const id = draft.record(into);
  change(draft, merged.speakers, merged.quotations, merged.mentions, from, into);
  if (!old || old.id === id) return undefined;
  for (const one of draft.annotations()) {
    if (!one.speakers.includes(old.id)) continue;
    draft.change({ ...one, speakers: [...new Set(one.speakers.map((other) => (other === old.id ? id : other)))] });
  }
  draft.forget(old.id);
  return undefined;
}

/** Those of a speaker's mentions that have these words, and the quotations that stand on them, are another speaker's. */
export function splitSpeaker(draft: Draft, { from, words, into }: SplitSpeakerDecision): string | undefined {
  if (into.name.trim() === '') return noName;
  if (isSame(from, into)) return 'A speaker cannot be split into the same speaker. Give another name.';
  const { text } = draft.article;
  const { speakers, quotations, mentions } = combine(draft.article);
  const own = mentions.filter((one) => text.slice(one.start, one.end) === words);
  const places = new Set(own.map(({ start }) => start));
  const { mentions: found } = draft.article.facts;
  const standsOn = ({ suggestion }: FinalQuotation): boolean => {
    const mention = suggestion?.attribution.mention;
    return mention !== undefined && places.has(found[mention]!.start);
  };
  const changed = change(draft, speakers, quotations.filter(standsOn), own, from, into);
  return changed > 0 ? undefined : noSuch(from);
}

function noSuch({ name }: NamedSpeaker): string {
  return `No annotation and no suggestion means ${name} any more.`;
}

function isSame(one: NamedSpeaker, other: NamedSpeaker): boolean {
  return one.name === other.name && one.kind === other.kind;
}

/** Annotates what means one speaker as meaning the other. @returns how many were changed */
function change(
  draft: Draft,
  speakers: readonly FinalSpeaker[],
  quotations: readonly FinalQuotation[],
  mentions: readonly FinalMention[],
  from: NamedSpeaker,
  into: NamedSpeaker,
): number {
  const who = (index: number): NamedSpeaker => {
    const { name, kind, roles } = speakers[index]!;
    return isSame({ name, kind, roles }, from) ? into : { name, kind, roles };
  };
  const means = (index: number | undefined): boolean => index !== undefined && isSame(speakers[index]!, from);
  let count = 0;
  for (const { pieces, type, cue, speakers: said } of quotations) {
    if (!said.some(means)) continue;
    annotateQuotation(draft, { do: 'quotation', pieces, type, cue, speakers: said.map(who) });
    count++;
  }
  for (const { start, end, speaker, source } of mentions) {
    if (!source || !means(speaker)) continue;
    annotateMention(draft, { do: 'speaker', span: { start, end }, speaker: into });
    count++;
  }
  return count;
}
