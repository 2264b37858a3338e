import { analyze } from '../../server/src/analysis/analyze';
import { decide } from '../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar } from '../../server/src/annotations/editSidecar';
import { emptySidecar } from '../../server/src/annotations/model';
import { newsProse } from '../support/prose';

/** An article in which so many suggestions are confirmed, with its sidecar as JSON. */
export function annotatedArticle(least: number): { text: string; sidecar: string; count: number } {
  for (let size = 50_000; ; size *= 1.5) {
    const text = newsProse(Math.round(size));
    const article = { text, fileName: 'article.news', facts: analyze(text), sidecar: emptySidecar, anchored: [] };
    let ids = 0;
    const source = { id: () => `urn:bench:${++ids}`, now: () => '2024-03-05T09:00:00Z' };
    const outcome = decide([{ do: 'annotateAll', status: 'confirmed', threshold: 0 }], article, source);
    if ('refused' in outcome) throw new Error(outcome.refused);
    const count = outcome.changes.filter(({ of }) => of === 'annotation').length;
    if (count >= least) return { text, sidecar: applyEdits('', editSidecar(undefined, outcome.changes)), count };
  }
}
