import { applyDecisions } from '../annotations/applyDecisions';
import { type Exported, plainDateWording } from './exported';
import { exporters } from './formats';
import { sidecarLosses } from './losses';
import { markupOf } from './markup';
import { toW3c, type ArticleToExport } from './w3c';

export type { Exported } from './exported';
export type { ArticleToExport } from './w3c';

/** The names of the formats that an article's annotations can be written in. */
export const exportFormats: readonly string[] = [...Object.keys(exporters), 'w3c'];

/**
 * Writes an article with its annotations in another format, and says what the format cannot carry.
 * @param format one of `exportFormats`
 */
export function write(format: string, article: ArticleToExport): Exported {
  const merged = applyDecisions(article);
  if (format === 'w3c') return toW3c(article, merged);
  const { facts, sidecar, fileName, text, confirmed } = article;
  const publicationDate = sidecar.publicationDate ?? facts.publicationDate?.value;
  const dateDecided = sidecar.publicationDate !== undefined || facts.publicationDate?.source === 'given';
  const markup = markupOf(facts, merged, { fileName, text, publicationDate, dateDecided, confirmed });
  const { files, losses } = exporters[format]!(markup, article.settings ?? plainDateWording);
  return { files, losses: [...losses, ...sidecarLosses(article, markup, confirmed)] };
}
