import type { Decidable } from '../annotations/decision';
import { combine } from '../annotations/merged';
import type { Exported } from './exported';
import { exporters } from './formats';
import { markupOf } from './markup';

export type { Exported } from './exported';

/** The names of the formats that an article's annotations can be written in. */
export const exportFormats: readonly string[] = Object.keys(exporters);

/** An article that is exported. */
export interface ToExport extends Decidable {
  /** The sidecar as it is written; undefined where there is none. */
  readonly json?: string | undefined;
  /** Whether only what a person confirmed is wanted. */
  readonly confirmed: boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Writes an article with its annotations in another format, and says what the format cannot carry.
 * @param format one of `exportFormats`
 */
export function write(format: string, article: ToExport): Exported {
  const { facts, fileName, text, confirmed } = article;
  const publicationDate = facts.publicationDate?.value;
  return exporters[format]!(markupOf(facts, combine(article), { fileName, text, publicationDate, confirmed }));
}
