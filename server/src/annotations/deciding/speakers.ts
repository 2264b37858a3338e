import { asRead } from '../../analysis/text/layout/asRead';
import type { DecisionOf, NamedSpeaker, Refusal } from '../decision';
import { applyDecisions } from '../applyDecisions';
import type { FinalMention, FinalQuotation, FinalSpeaker } from '../mergedModel';
import { annotateMention, annotateQuotation, NO_NAME } from './annotate';
import type { SidecarTransaction } from './sidecarTransaction';

/**
 * Two speakers are one: what either said, annotated or suggested, is annotated as the other's, and the record of the first goes. Where the
 * other is nobody yet, the first gets that name. A person has looked at the words that name the speaker; the rest is accepted, not confirmed.
 */
export function mergeSpeakers(
  transaction: SidecarTransaction,
  { from, into }: DecisionOf<'mergeSpeakers'>,
): string | Refusal | undefined {
  if (into.name.trim() === '') return NO_NAME;
  if (from.name === into.name && from.kind === into.kind) return 'These are already one speaker.';
  const merged = applyDecisions(transaction.article);
  if (!merged.speakers.some((one) => isSame(one, from))) return noSuch(from);
  const old = transaction.recordOf(from);
  if (old && !transaction.recordOf(into)) transaction.rename(old, into);
  const id = transaction.record(into);
  change(transaction, merged.speakers, merged.quotations, merged.mentions, from, into);
  if (!old || old.id === id) return undefined;
  for (const one of transaction.annotations()) {
    if (!one.speakers.includes(old.id)) continue;
    transaction.change({
      ...one,
      speakers: [...new Set(one.speakers.map((other) => (other === old.id ? id : other)))],
    });
  }
  const known = transaction.speaker(id)?.labels ?? [];
  const added = (old.labels ?? []).filter(({ name }) => !known.some((one) => one.name === name));
  transaction.setSpeakerLabels(id, [...known, ...added]);
  transaction.forget(old.id);
  return undefined;
}

/** Those of a speaker's mentions that have these words, and the quotations that stand on them, are another speaker's. */
export function splitSpeaker(
  transaction: SidecarTransaction,
  { from, words, into }: DecisionOf<'splitSpeaker'>,
): string | Refusal | undefined {
  if (into.name.trim() === '') return NO_NAME;
  if (isSame(from, into)) return 'A speaker cannot be split into the same speaker. Give another name.';
  const { text } = transaction.article;
  const wanted = asRead(words);
  const { speakers, quotations, mentions } = applyDecisions(transaction.article);
  const own = mentions.filter(({ start, end }) => asRead(text.slice(start, end)) === wanted);
  const places = new Set(own.map(({ start }) => start));
  const { mentions: found } = transaction.article.facts;
  const standsOn = ({ suggestion }: FinalQuotation): boolean => {
    const mention = suggestion?.attribution.mention;
    return mention !== undefined && places.has(found[mention]!.start);
  };
  const changed = change(transaction, speakers, quotations.filter(standsOn), own, from, into);
  return changed > 0 ? undefined : noSuch(from);
}

function noSuch({ name }: NamedSpeaker): Refusal {
  return { refused: 'No annotation or suggestion refers to {0} any more.', value: name };
}

function isSame(one: NamedSpeaker, other: NamedSpeaker): boolean {
  return one.name === other.name && one.kind === other.kind;
}

/** Annotates what means one speaker as meaning the other. @returns how many were changed */
function change(
  transaction: SidecarTransaction,
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
  for (const { pieces, type, cue, status, speakers: said } of quotations) {
    if (!said.some(means)) continue;
    const decision = { do: 'quotation', pieces, type, cue, speakers: said.map(who) } as const;
    annotateQuotation(transaction, decision, status === 'confirmed' ? status : 'automatic');
    count++;
  }
  const own = mentions.filter(({ speaker, source }) => source && means(speaker));
  const naming = namingMention(transaction.article.text, own, from.name);
  for (const mention of own) {
    const { start, end, status } = mention;
    const seen = status === 'confirmed' || mention === naming;
    annotateMention(
      transaction,
      { do: 'speaker', span: { start, end }, speaker: into },
      seen ? 'confirmed' : 'automatic',
    );
    count++;
  }
  return count;
}

/** The words that name somebody: the first with the whole name, else the first name, else the first words. */
function namingMention(text: string, mentions: readonly FinalMention[], name: string): FinalMention | undefined {
  return (
    mentions.find(({ start, end }) => asRead(text.slice(start, end)).includes(name)) ??
    mentions.find(({ suggestion }) => suggestion?.kind === 'name') ??
    mentions[0]
  );
}
