import type { Problem } from '../../checks/check';
import { quoteWords } from '../../checks/quoteWords';
import { l10n } from '../../l10n';
import type { Article } from '../article';
import type { Offer } from './offer';

/** The closing mark of each that may open. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', "'": "'", '‘': '’' };

/** Quick fixes for a quotation mark without a partner: the missing one where the quotation may end, or none at all. */
export function unclosedMarkOffers(article: Article, { check, start, end }: Problem): Offer[] {
  if (check !== 'unclosedMark') return [];
  const fixes = { check, start };
  const mark = article.text.slice(start, end);
  const deletion: Offer = {
    title: l10n.t('Delete this mark'),
    decisions: [],
    edits: [{ start, end, newText: '' }],
    fixes,
  };
  const newText = CLOSING[mark];
  const at =
    newText === undefined || /^\s/.test(article.text.slice(end, end + 1)) ? undefined : endOf(article, start, end);
  if (at === undefined || newText === undefined) return [deletion];
  const title = l10n.t('Add {0} behind {1}', newText, quoteWords(lastWords(article.text.slice(end, at))));
  return [{ title, decisions: [], edits: [{ start: at, end: at, newText }], fixes }, deletion];
}

/** Where the quotation ends that begins with the mark; else where the sentence does, as the article sets its full stops. */
function endOf({ text, facts }: Article, start: number, past: number): number | undefined {
  const paragraph = facts.paragraphs.find((one) => one.start <= start && start < one.end);
  if (paragraph === undefined) return undefined;
  const piece = facts.quotations.flatMap(({ pieces }) => pieces).find((one) => one.start === start);
  if (piece !== undefined) return piece.end;
  const stop = /[.!?](?=["”’)\]]*(?:\s|$))/.exec(text.slice(past, paragraph.end));
  if (stop === null) return paragraph.end;
  const at = past + stop.index;
  return stop[0] !== '.' || closesBehindStops(text) ? at + 1 : at;
}

/** Whether the article sets full stops and commas before the closing mark more often than behind it, as American papers do. */
function closesBehindStops(text: string): boolean {
  const inside = text.match(/\p{L}[.,]["”]/gu)?.length ?? 0;
  const outside = text.match(/\p{L}["”][.,]/gu)?.length ?? 0;
  return inside > outside;
}

/** The last two words, in which the place is recognised. */
function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/).slice(-2).join(' ');
}
