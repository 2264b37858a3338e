import type { CodeLens } from 'vscode-languageserver';
import type { Article } from './article';
import { summary } from './summary';

/** Above the first line: what there is, and how much of it waits for a person. The review is the client's own command. */
export function codeLenses(article: Article, reviews: boolean): CodeLens[] {
  if (!article.settings.codeLens) return [];
  const { quotations, unattributed, suggestions } = summary(article);
  if (quotations === 0 && suggestions === 0) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const found = `${counted(quotations, 'quotation')}${unattributed > 0 ? ` · ${unattributed} unattributed` : ''}`;
  const lenses: CodeLens[] = [{ range, command: { title: found, command: '' } }];
  if (reviews && suggestions > 0) {
    const title = `${counted(suggestions, 'suggestion')}: review`;
    lenses.push({ range, command: { title, command: 'attribune.review.start' } });
  }
  return lenses;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
