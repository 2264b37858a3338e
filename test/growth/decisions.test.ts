import assert from 'node:assert/strict';
import process from 'node:process';
import { buildArticle } from '../../server/src/annotations/buildArticle';
import { decide } from '../../server/src/annotations/deciding/decide';
import type { Decision } from '../../server/src/annotations/decision';
import { applyEdits, reviseSidecar } from '../../server/src/annotations/editSidecar';
import type { Annotation, SpeakerRecord } from '../../server/src/annotations/model';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { denseArticle } from '../support/denseArticle';
import { countingSource } from '../unit/annotations/article';

/** Lines of the smaller article; each has four annotations. */
const LINES = 500;
const FACTOR = 4;

/** What a person may decide where so much is annotated already. */
const decisions: Record<string, (annotations: readonly Annotation[], speakers: readonly SpeakerRecord[]) => Decision> =
  {
    'a note': ([first]) => ({ do: 'note', id: first!.id, note: 'Asked her again.' }),
    'taking the last annotation out': (annotations) => ({ do: 'remove', id: annotations.at(-1)!.id }),
    'an annotation in the middle': (annotations) => {
      const { start } = annotations[annotations.length / 2]!.targets[0]!.position!;
      return { do: 'cue', span: { start: start + 1, end: start + 5 } };
    },
    'another name of a speaker': (_, [speaker]) => ({
      do: 'rename',
      speaker: speaker!.id,
      name: 'Ada Okoye-Lund',
      kind: 'Person',
    }),
    'the publication date': () => ({ do: 'publicationDate', value: '2026-03-05' }),
    'accepting all': () => ({ do: 'annotateAll', status: 'automatic', threshold: 0 }),
  };

describe('what a decision takes grows with the annotations, not with their square', function () {
  this.timeout(120_000);
  const articles = new Map<number, ReturnType<typeof annotatedArticle>>();
  const article = (lines: number) => {
    const known = articles.get(lines) ?? annotatedArticle(lines);
    articles.set(lines, known);
    return known;
  };

  for (const [name, decision] of Object.entries(decisions)) {
    it(name, function () {
      this.retries(2);
      const small = timeOf(article(LINES), decision);
      const large = timeOf(article(FACTOR * LINES), decision);
      this.test!.title = `${name}: ${small.toFixed(1)} → ${large.toFixed(1)} ms`;
      // The square would be 16 times as long; the rest is for a busy machine.
      assert.ok(large < 3 * FACTOR * Math.max(small, 4), `${large.toFixed(0)} ms after ${small.toFixed(0)} ms`);
    });
  }
});

function annotatedArticle(lines: number) {
  const { text, sidecar: json } = denseArticle(lines);
  const built = buildArticle({ text, fileName: 'dense.news', sidecar: parseSidecar(json).value });
  assert.equal(built.merged.quotations.length, lines);
  return { json, built };
}

/** Processor time from a decision to the article that shows it, without the analysis of the text; the shortest of three, in milliseconds. */
function timeOf({ json, built }: ReturnType<typeof annotatedArticle>, decision: (typeof decisions)[string]): number {
  const { annotations, speakers } = built.sidecar;
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    const outcome = decide([decision(annotations, speakers)], built, countingSource());
    assert.ok('changes' in outcome, JSON.stringify(outcome));
    const { edits, root } = reviseSidecar(json, outcome.changes, built.sidecar);
    const sidecar = parseSidecar(applyEdits(json, edits), undefined, root).value;
    const analysed = process.cpuUsage();
    const next = buildArticle(
      { text: built.text, fileName: built.fileName, sidecar },
      { article: built, anchored: built.anchored },
    );
    const shown = process.cpuUsage();
    assert.ok(next.merged.quotations.length > 0);
    const { user, system } = process.cpuUsage(shown);
    best = Math.min(best, (analysed.user + analysed.system - start.user - start.system + user + system) / 1000);
  }
  return best;
}
