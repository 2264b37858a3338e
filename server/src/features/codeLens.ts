import type { CodeLens } from 'vscode-languageserver';
import type { Article } from './article';
import { summary } from './summary';
import { l10n } from '../l10n';

/** Above the first line: what there is, and how much of it waits for a person. The review is the client's own command. */
export function codeLenses(article: Article, reviews: boolean): CodeLens[] {
  if (!article.settings.codeLens) return [];
  const { quotations, unattributed, suggested, accepted } = summary(article);
  const toReview = suggested + accepted;
  if (quotations === 0 && toReview === 0) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const found = quotations === 1 ? l10n.t('{0} quotation', 1) : l10n.t('{0} quotations', quotations);
  const parts = unattributed > 0 ? [found, l10n.t('{0} unattributed', unattributed)] : [found];
  const lenses: CodeLens[] = [{ range, command: { title: parts.join(' · '), command: '' } }];
  if (reviews && toReview > 0) {
    lenses.push({ range, command: { title: l10n.t('{0} to review', toReview), command: 'attribune.review.start' } });
  }
  return lenses;
}
