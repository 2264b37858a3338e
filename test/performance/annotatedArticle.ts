import { analyze } from '../../server/src/analysis/analyze';
import { decide } from '../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar } from '../../server/src/annotations/editSidecar';
import { emptySidecar } from '../../server/src/annotations/model';
import { newsProse } from '../support/prose';

/** An article of so many characters in which so many suggestions are confirmed, the first ones, with its sidecar as JSON. */
export function annotatedArticle(length: number, count: number): { text: string; sidecar: string } {
  const text = newsProse(length);
  const article = { text, fileName: 'article.news', facts: analyze(text), sidecar: emptySidecar, anchored: [] };
  let ids = 0;
  const source = {
    id: () => `urn:uuid:00000000-0000-4000-8000-${(++ids).toString(16).padStart(12, '0')}`,
    now: () => '2024-03-05T09:00:00Z',
  };
  const outcome = decide([{ do: 'annotateAll', status: 'confirmed', threshold: 0 }], article, source);
  if ('refused' in outcome) throw new Error(outcome.refused);
  let left = count;
  const changes = outcome.changes.filter(({ of }) => of !== 'annotation' || --left >= 0);
  if (left > 0) throw new Error(`${length} characters have no ${count} suggestions.`);
  return { text, sidecar: applyEdits('', editSidecar(undefined, changes)) };
}
