import type { Decision } from '../../annotations/decision';
import type { FinalQuotation, FinalSpeaker } from '../../annotations/mergedModel';
import { type Article, spanOnly } from '../article';
import { named, namesOf, type Offer, otherSpeakers, withdrawalOffers } from './offer';
import { l10n } from '../../l10n';

/** Quick fixes for a quotation, the suggested speaker first. */
export function quotationOffers(article: Article, quotation: FinalQuotation, picks: boolean): Offer[] {
  const { speakers } = article.merged;
  const own = quotation.speakers.map((index) => speakers[index]!);
  const settled = quotation.status === 'confirmed';
  const as = (who: readonly FinalSpeaker[]): Offer => ({
    title: titled(quotation, namesOf(who), who === own),
    decisions: [annotate(quotation, who)],
  });
  const candidates = quotation.suggestion?.attribution.runnersUp.map(({ speaker }) => speaker) ?? [];
  const others = [...new Set(candidates)].filter((index) => speakers[index] && !quotation.speakers.includes(index));
  const offers: Offer[] = [];
  if (!settled && own.length > 0) offers.push({ ...as(own), preferred: true });
  offers.push(...others.map((index) => as([speakers[index]!])));
  offers.push(...otherSpeakers(article, [...quotation.speakers, ...others], picks, as));
  if (settled || own.length > 0) return [...offers, ...leave(quotation)];
  const unnamed = { title: l10n.t('Accept quotation without a speaker'), decisions: [annotate(quotation, [])] };
  // "The court heard that …": nobody is named, and nobody is missing.
  const rows = quotation.type === 'indirect' ? [{ ...unnamed, preferred: true }, ...offers] : [...offers, unnamed];
  return [...rows, ...leave(quotation)];
}

function titled({ status }: FinalQuotation, names: string, isOwn: boolean): string {
  if (status === 'suggested') return l10n.t('Attribute quotation to {0}', names);
  return status === 'automatic' || (status === 'changed' && isOwn)
    ? l10n.t('Confirm: quotation by {0}', names)
    : l10n.t('Attribute quotation to {0} instead', names);
}

function annotate({ pieces, type, cue }: FinalQuotation, speakers: readonly FinalSpeaker[]): Decision {
  const words = { pieces: pieces.map(spanOnly), ...(cue && { cue: spanOnly(cue) }) };
  return { do: 'quotation', ...words, type, speakers: speakers.map(named) };
}

function leave({ pieces, annotation }: FinalQuotation): Offer[] {
  return withdrawalOffers(annotation, l10n.t('Remove the annotation of this quotation'), {
    title: l10n.t('Not a quotation'),
    decisions: [{ do: 'reject', kind: 'quotation', pieces: pieces.map(spanOnly) }],
  });
}
