import type { Facts } from '../analysis/facts';
import type { Problem } from './check';
import { l10n } from '../l10n';

/** Quotation marks without a partner. */
export function unclosedMark({ unclosedMarks }: Facts): Problem[] {
  return unclosedMarks.map(({ start, end }) => ({
    check: 'unclosedMark',
    start,
    end,
    message: l10n.t('This quotation mark is not closed in its paragraph. Add the missing mark, or delete this one.'),
  }));
}
