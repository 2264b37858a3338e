import { quoteWords } from '../../checks/quoteWords';
import type { Decision } from '../../annotations/decision';
import type { FinalCue, FinalDate, FinalMention, FinalSpeaker, Marked } from '../../annotations/mergedModel';
import type { TimexDetails } from '../../annotations/model';
import { timexDetails } from '../../annotations/timexDetails';
import { type Article, spanOnly, wordsOf } from '../article';
import { dateTitle } from './dateTitle';
import { named, type Offer, otherSpeakers, withdrawalOffers } from './offer';
import { l10n } from '../../l10n';

/** Quick fixes for a name, a description or a pronoun. */
export function mentionOffers(article: Article, mention: FinalMention, picks: boolean): Offer[] {
  const span = spanOnly(mention);
  const own = mention.speaker === undefined ? undefined : article.merged.speakers[mention.speaker];
  const as = ([speaker = nobody]: readonly FinalSpeaker[]): Offer => ({
    title:
      mention.status === 'confirmed'
        ? l10n.t('Change speaker: {0}', speaker.name)
        : l10n.t('Confirm speaker: {0}', speaker.name),
    decisions: [{ do: 'speaker', span, speaker: named(speaker) }],
  });
  const offers: Offer[] = [];
  if (own !== undefined && mention.status !== 'confirmed') offers.push({ ...as([own]), preferred: true });
  offers.push(...otherSpeakers(article, own === undefined ? [] : [mention.speaker!], picks, as));
  return [...offers, ...leave(mention, l10n.t('Not a speaker'), { do: 'reject', kind: 'speaker', pieces: [span] })];
}

/** Quick fixes for a cue. */
export function cueOffers(article: Article, cue: FinalCue): Offer[] {
  const span = spanOnly(cue);
  const offers: Offer[] = [];
  if (cue.status !== 'confirmed') {
    const title = l10n.t('Confirm attribution verb: {0}', quoteWords(wordsOf(article, cue)));
    offers.push({ title, decisions: [{ do: 'cue', span }], preferred: true });
  }
  return [...offers, ...leave(cue, l10n.t('Not an attribution verb'), { do: 'reject', kind: 'cue', pieces: [span] })];
}

/** A day that the text does not tell, as TIMEX3 writes it. */
const UNKNOWN_DAY = 'XXXX-XX-XX';

/** Quick fixes for a date: the value found, its other readings, or that it is none. */
export function dateOffers({ settings }: Pick<Article, 'settings'>, date: FinalDate, picks: boolean): Offer[] {
  const span = spanOnly(date);
  const timex = timexDetails(date);
  const as = (reading: TimexDetails): Offer => ({
    title: titleOf(reading, date.status === 'confirmed', settings),
    decisions: [{ do: 'date', span, ...reading }],
  });
  const offers: Offer[] = [];
  if (date.status !== 'confirmed') offers.push({ ...as(timex), preferred: true });
  for (const other of date.suggestion?.alternatives ?? []) {
    if (other.value !== date.value) offers.push(as({ type: other.type, value: other.value }));
  }
  if (picks) offers.push({ ...as(timex), title: l10n.t('Another date…'), pickDate: true });
  return [...offers, ...leave(date, l10n.t('Not a date'), { do: 'reject', kind: 'date', pieces: [span] })];
}

function titleOf(reading: TimexDetails, isConfirmed: boolean, settings: Article['settings']): string {
  if (isConfirmed) return l10n.t('Change date: {0}', dateTitle(reading, settings));
  if (reading.value === UNKNOWN_DAY) return l10n.t('Confirm as a date without a day');
  return l10n.t('Confirm date: {0}', dateTitle(reading, settings));
}

function leave({ annotation }: Marked, title: string, reject: Decision): Offer[] {
  return withdrawalOffers(annotation, l10n.t('Remove the annotation of these words'), { title, decisions: [reject] });
}

/** Stands in a decision until the person has picked. */
const nobody: FinalSpeaker = { name: '', kind: 'Unnamed', roles: [], suggestion: undefined, record: undefined };
