import { Command } from '../protocol/commands';
import type { ReviewChoice } from '../protocol/review';
import { l10n } from '../l10n';
import type { Article } from './article';
import { itemOffers } from './codeActions/itemOffers';
import type { ItemAtCursor } from './itemsAtCursor';
import { choiceOf } from './reviewChoice';

/** Decisions about an item as a line of Markdown links to commands: accept or confirm, another speaker, not a quotation. */
export function decisionLinks(article: Article, found: ItemAtCursor, picks: boolean): string {
  const links = itemOffers(article, found, picks).flatMap((offer) => {
    const choice = choiceOf(article, found, offer);
    const title = linkTitle(found, choice);
    if (title === undefined) return [];
    return [`[${title}](command:${Command.decide}?${encodeURIComponent(JSON.stringify([choice.decide]))})`];
  });
  return links.join(' · ');
}

/** The lightbulb has more; a hover has room for what is chosen most. */
function linkTitle({ item }: ItemAtCursor, { role, title, decide }: ReviewChoice): string | undefined {
  if (role === 'accept') return item.status === 'automatic' ? l10n.t('Confirm') : l10n.t('Accept');
  return role === 'reject' || decide.pickSpeaker === true || decide.pickDate === true ? title : undefined;
}
