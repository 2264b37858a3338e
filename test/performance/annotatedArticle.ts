import { analyze } from '../../server/src/analysis/analyze';
import type { Decision } from '../../server/src/annotations/decision';
import { decide } from '../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar } from '../../server/src/annotations/editSidecar';
import { emptySidecar } from '../../server/src/annotations/model';
import { newsProse } from '../support/prose';

/**
 * An article of so many characters with so many confirmed annotations, with its sidecar as JSON: suggestions, then mentions of people
 * who are not quoted there, which nobody is asked about.
 */
export function annotatedArticle(length: number, count: number): { text: string; sidecar: string } {
  const text = newsProse(length);
  const article = { text, fileName: 'article.news', facts: analyze(text), sidecar: emptySidecar, anchored: [] };
  let ids = 0;
  const source = {
    id: () => `urn:uuid:00000000-0000-4000-8000-${(++ids).toString(16).padStart(12, '0')}`,
    now: () => '2024-03-05T09:00:00Z',
  };
  const { speakers, mentions } = article.facts;
  const others = mentions.flatMap(({ start, end, source: isSource, speaker }): Decision[] => {
    const { name, kind, roles } = speakers[speaker ?? -1] ?? {};
    if (isSource || name === undefined || kind === undefined || roles === undefined) return [];
    return [{ do: 'speaker', span: { start, end }, speaker: { name, kind, roles } }];
  });
  const outcome = decide([{ do: 'annotateAll', status: 'confirmed', threshold: 0 }, ...others], article, source);
  if ('refused' in outcome) throw new Error(outcome.refused);
  let left = count;
  const changes = outcome.changes.filter(({ of }) => of !== 'annotation' || --left >= 0);
  if (left > 0) throw new Error(`${length} characters have no ${count} suggestions.`);
  return { text, sidecar: applyEdits('', editSidecar(undefined, changes)) };
}
