import { Command, type VerifyArguments } from '../protocol/commands';
import type { ReviewChoice } from '../protocol/review';
import { l10n } from '../l10n';
import type { Article } from './article';
import { itemOffers } from './codeActions/itemOffers';
import { piecesOf } from './codeActions/verificationOffers';
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
  return [...links, ...verifyLink(article, found, picks)].join(' · ');
}

/** Only where the person can be asked. */
function verifyLink({ uri, document }: Article, { kind, item }: ItemAtCursor, picks: boolean): string[] {
  if (!picks || (kind !== 'quotation' && kind !== 'date')) return [];
  const pieces = piecesOf(item);
  const [start, end] = [document.positionAt(pieces[0]!.start), document.positionAt(pieces.at(-1)!.end)];
  const verified: VerifyArguments = { uri, items: [{ kind, start, end }] };
  return [`[${l10n.t('Verify…')}](command:${Command.verify}?${encodeURIComponent(JSON.stringify([verified]))})`];
}

/** The lightbulb has more; a hover has room for what is chosen most. */
function linkTitle({ item }: ItemAtCursor, { role, title, decide }: ReviewChoice): string | undefined {
  if (role === 'accept') return item.status === 'automatic' ? l10n.t('Confirm') : l10n.t('Accept');
  return role === 'reject' || decide.pickSpeaker === true || decide.pickDate === true ? title : undefined;
}
