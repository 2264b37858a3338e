import { publicationDay } from '../../checks/dates/timexes';
import type { LikelyDays } from '../../features/codeActions/offer';
import type { OpenArticle } from '../documents/articles';
import type { FileSystem } from '../fileSystem';

/** The days that an undated article is offered as its publication date; none for a dated one. */
export async function likelyDays({ uri, facts }: OpenArticle, { modified }: FileSystem): Promise<LikelyDays> {
  if (publicationDay(facts.publicationDate) !== undefined) return {};
  const changed = await modified?.(uri);
  return { today: localDay(new Date()), ...(changed !== undefined && { ofFile: localDay(changed) }) };
}

/** The ISO date of a moment where the server runs. */
export function localDay(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
