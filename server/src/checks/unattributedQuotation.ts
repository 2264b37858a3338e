import type { Span } from '../analysis/facts';
import { isForeign } from '../analysis/foreign';
import { asRead } from '../analysis/text/layout/asRead';
import type { FinalQuotation } from '../annotations/mergedModel';
import { keyedWords } from '../annotations/sourceComparison/wordKeys';
import type { Checked, Problem } from './check';
import { l10n } from '../l10n';

/**
 * Direct quotations without a speaker. An indirect one is found by its source, a nested one may be anybody's, and in other
 * languages than English speakers are not looked for. A headline or a pull quote may have the words of a quotation that has one.
 */
export function unattributedQuotation({ text, facts, merged: { quotations } }: Checked): Problem[] {
  const problems: Problem[] = [];
  let attributed: ReadonlySet<string> | undefined;
  for (const { pieces, speakers, type, parent, annotation } of quotations) {
    if (speakers.length > 0 || type !== 'direct' || parent !== undefined) continue;
    if (isForeign(facts, pieces[0]!.start)) continue;
    if (annotation?.status === 'confirmed') continue;
    attributed ??= attributedWords(text, quotations);
    if (standsIn(attributed, wordRuns(text, pieces))) continue;
    problems.push({
      check: 'unattributedQuotation',
      start: pieces[0]!.start,
      end: pieces[0]!.end,
      message: l10n.t('No source is named for this quotation. Name one, or attribute the quotation.'),
    });
  }
  return problems;
}

/** Words in a row by which quotations are found again. */
const RUN = 4;

/** The runs of words of all quotations that have a speaker. */
function attributedWords(text: string, quotations: readonly FinalQuotation[]): ReadonlySet<string> {
  return new Set(
    quotations.flatMap(({ pieces, speakers, type }) =>
      speakers.length > 0 && type !== 'indirect' ? wordRuns(text, pieces) : [],
    ),
  );
}

function standsIn(attributed: ReadonlySet<string>, runs: readonly string[]): boolean {
  return runs.length > 0 && runs.every((run) => attributed.has(run));
}

/** Every so many words in a row, as they are compared. */
function wordRuns(text: string, pieces: readonly Span[]): string[] {
  const keys = pieces.flatMap(({ start, end }) => keyedWords(asRead(text.slice(start, end))).map(({ key }) => key));
  return keys.slice(RUN - 1).map((_, i) => keys.slice(i, i + RUN).join(' '));
}
