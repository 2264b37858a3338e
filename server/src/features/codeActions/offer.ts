import type { Decision, NamedSpeaker } from '../../annotations/decision';
import type { FinalSpeaker } from '../../annotations/mergedModel';
import type { Annotation, TextEdit } from '../../annotations/model';
import type { Article } from '../article';
import { l10n } from '../../l10n';

/** One row of the lightbulb menu: decisions under a title. */
export interface Offer {
  readonly title: string;
  readonly decisions: readonly Decision[];
  /** Changes of the article's own words; nothing is decided then. */
  readonly edits?: readonly TextEdit[];
  /** Asks the person for the publication date; only clients with a picker can. */
  readonly asksForDate?: boolean;
  /** The name of a check to be turned off in the settings of the workspace; only some clients can. */
  readonly turnsOff?: string;
  /** Whether *Auto Fix* takes this one; at most one of a menu. */
  readonly preferred?: boolean;
  /** The person types the date when it runs. */
  readonly pickDate?: boolean;
  /** The person chooses the speaker when it runs. */
  readonly pickSpeaker?: boolean;
  /** The name of the check whose problem this fixes, and the place. */
  readonly fixes?: { readonly check: string; readonly start: number };
}

/** The days on which an undated article may have been published, as ISO dates. */
export interface LikelyDays {
  readonly today?: string;
  /** When its file was last changed. */
  readonly ofFile?: string;
}

/** Limit of the speakers that are offered one by one to a client without a picker. */
const MOST_OFFERED_SPEAKERS = 12;

/** A speaker as decisions name them. */
export function named({ name, kind, roles }: FinalSpeaker): NamedSpeaker {
  return { name, kind, roles };
}

/** One offer through the picker, or one for each speaker of the article that was not offered yet. */
export function otherSpeakers(
  { merged }: Article,
  offered: readonly number[],
  picks: boolean,
  offer: (speakers: readonly FinalSpeaker[]) => Offer,
): Offer[] {
  if (picks) return [{ ...offer([]), title: l10n.t('Another speaker…'), pickSpeaker: true }];
  return merged.speakers
    .filter((_, index) => !offered.includes(index))
    .slice(0, MOST_OFFERED_SPEAKERS)
    .map((speaker) => offer([speaker]));
}

/** Offers that leave words unannotated: to remove their annotation, where they have one, then to reject what they are taken for. */
export function withdrawalOffers(annotation: Annotation | undefined, removeTitle: string, reject: Offer): Offer[] {
  if (annotation === undefined) return [reject];
  return [{ title: removeTitle, decisions: [{ do: 'remove', id: annotation.id }] }, reject];
}

/** `A`, `A and B`, `A, B and C`. */
export function namesOf(speakers: readonly FinalSpeaker[]): string {
  const names = speakers.map(({ name }) => name);
  const last = names.pop() ?? l10n.t('nobody named');
  return names.length === 0 ? last : l10n.t('{0} and {1}', names.join(', '), last);
}
