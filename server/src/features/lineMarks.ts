import type { Merged } from '../annotations/mergedModel';
import { type CurrentVerification, currentVerification } from '../annotations/verification/currentVerification';
import type { LineMark, MarkedLine } from '../protocol/lineMarks';
import type { Article } from './article';
import { reviewable, type ReviewableItem } from './review';

/** An item of a line, with how far it is verified. */
interface Verified extends CurrentVerification {
  readonly kind: ReviewableItem['kind'];
}

/** The marks of an article, one for each line on which something verified begins. Lines without one are left out. */
export function lineMarks(article: Pick<Article, 'document' | 'merged'>): MarkedLine[] {
  const { document, merged } = article;
  if (!isVerified(merged)) return [];
  const byLine = new Map<number, Verified[]>();
  for (const { kind, item, span } of reviewable(article)) {
    const { line } = document.positionAt(span.start);
    const own = byLine.get(line) ?? [];
    own.push({ kind, ...currentVerification(merged, item) });
    byLine.set(line, own);
  }
  return [...byLine].flatMap(([line, own]) => {
    const mark = markOf(own);
    return mark ? [{ line, mark }] : [];
  });
}

/** In most articles nobody has verified anything: then no line need be looked at. */
function isVerified({ quotations, dates }: Merged): boolean {
  return [quotations, dates].some((items) => items.some(({ annotation }) => annotation?.verification));
}

/** A line is a paragraph as a rule: a tick must not vouch for the quotation beside. Dates are seldom checked one by one, and do not count against it. */
function markOf(items: readonly Verified[]): LineMark | undefined {
  if (items.some(({ isOutdated }) => isOutdated)) return 'outdated';
  const is = (wanted: Verified['state']) => items.some(({ state }) => state === wanted);
  if (is('disputed')) return 'disputed';
  if (is('needsSource')) return 'needsSource';
  if (!is('checked')) return undefined;
  const isLeft = items.some(({ kind, state }) => kind === 'quotation' && state === 'unchecked');
  return isLeft ? 'partly' : 'checked';
}
