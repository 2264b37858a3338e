import type { Decision } from '../../annotations/decision';
import { isSame } from '../../annotations/json/values';
import type { FinalDate, FinalMention, FinalQuotation } from '../../annotations/mergedModel';
import { timexDetails } from '../../annotations/timexDetails';
import type { Problem } from '../../checks/check';
import { quoteWords } from '../../checks/quoteWords';
import { l10n } from '../../l10n';
import { type Article, spanOnly, wordsOf } from '../article';
import { dateTitle } from './dateTitle';
import { named, namesOf, type Offer } from './offer';

/** Quick fixes for an annotation whose words changed: confirm them as they are, or take the value found now. */
export function changedWordsOffers(article: Article, { check, start, end, annotation: id }: Problem): Offer[] {
  if (check !== 'changedSinceConfirmed' || id === undefined) return [];
  // What was checked alone has been confirmed already, and is marked as checked by an offer of its own.
  if (!article.merged.changed.some(({ annotation }) => annotation.id === id)) return [];
  const fixes = { check, start };
  const words = quoteWords(wordsOf(article, { start, end }));
  const fresh = newValue(article, id);
  const offers =
    fresh === undefined ? [] : [{ title: fresh.title, decisions: [fresh.decision], fixes, preferred: true }];
  return [...offers, { title: l10n.t('Confirm the new words {0}', words), decisions: [{ do: 'confirm', id }], fixes }];
}

interface NewValue {
  readonly title: string;
  readonly decision: Decision;
}

/** Facts found in the words now, where they differ. */
function newValue(article: Article, id: string): NewValue | undefined {
  const { dates, mentions, quotations } = article.merged;
  const isIt = ({ annotation }: FinalDate | FinalMention | FinalQuotation): boolean => annotation?.id === id;
  const date = dates.find(isIt);
  if (date) return newDate(article, date);
  const quotation = quotations.find(isIt);
  if (quotation) return newQuotation(article, quotation);
  const mention = mentions.find(isIt);
  return mention && newSpeaker(article, mention);
}

function newDate(article: Article, { suggestion, ...date }: FinalDate): NewValue | undefined {
  if (suggestion === undefined || isSame(timexDetails(suggestion), timexDetails({ ...date }))) return undefined;
  const title = l10n.t('Take the new value {0}', dateTitle(suggestion, article.settings));
  return { title, decision: { do: 'date', span: spanOnly(date), ...timexDetails(suggestion) } };
}

function newQuotation(article: Article, { pieces, type, speakers, suggestion }: FinalQuotation): NewValue | undefined {
  if (suggestion === undefined) return undefined;
  const found = [suggestion.attribution, ...suggestion.attribution.joint].flatMap(({ speaker }) => speaker ?? []);
  if (suggestion.type === type && isSame(found, speakers)) return undefined;
  const who = found.map((index) => article.merged.speakers[index]!);
  const title = l10n.t('Take the new value {0}', `${suggestion.type}, ${namesOf(who)}`);
  return {
    title,
    decision: {
      do: 'quotation',
      pieces: pieces.map(spanOnly),
      type: suggestion.type,
      ...(suggestion.cue && { cue: spanOnly(suggestion.cue) }),
      speakers: who.map(named),
    },
  };
}

function newSpeaker({ merged }: Article, { speaker, suggestion, start, end }: FinalMention): NewValue | undefined {
  const found = suggestion?.speaker === undefined ? undefined : merged.speakers[suggestion.speaker];
  if (found === undefined || suggestion?.speaker === speaker) return undefined;
  const title = l10n.t('Take the new value {0}', found.name);
  return { title, decision: { do: 'speaker', span: { start, end }, speaker: named(found) } };
}
