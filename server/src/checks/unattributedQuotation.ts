import { isForeign } from '../analysis/foreign';
import type { Checked, Problem } from './check';
import { l10n } from '../l10n';

/**
 * Direct quotations without a speaker. An indirect one is found by its source, a nested one may be anybody's, and in other
 * languages than English speakers are not looked for.
 */
export function unattributedQuotation({ facts, merged: { quotations } }: Checked): Problem[] {
  const problems: Problem[] = [];
  for (const { pieces, speakers, type, parent, annotation } of quotations) {
    if (speakers.length > 0 || type !== 'direct' || parent !== undefined) continue;
    if (isForeign(facts, pieces[0]!.start)) continue;
    if (annotation?.status === 'confirmed') continue;
    problems.push({
      check: 'unattributedQuotation',
      start: pieces[0]!.start,
      end: pieces[0]!.end,
      message: l10n.t('No source is named for this quotation. Name one, or attribute the quotation.'),
    });
  }
  return problems;
}
