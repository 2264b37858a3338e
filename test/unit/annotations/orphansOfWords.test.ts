import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import type { AnchoredArticle } from '../../../server/src/annotations/annotatedArticle';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import { emptySidecar, type Annotation, type Status } from '../../../server/src/annotations/model';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text = 'HAVNES, 4 May — The ferry will be back in port on Friday, the harbour office said. It left last week.\n';
const typed = 'HAVNES, 4 May — The ferry will be back in port on Friday after 3 p.m., the harbour office said.\n';
const elsewhere = 'HAVNES, 4 May — Nobody was on the quay. The harbour office is closed on Friday, it wrote.\n';

/** An annotation of a date, made in a text. */
function made(where: string, status: Status, words = 'Friday', nth = 0): Annotation {
  return {
    id: 'urn:uuid:1',
    kind: 'date',
    status,
    speakers: [],
    targets: [describer(where, 'harbour.txt')(spanOf(where, words, nth))],
    created: '2024-03-04T12:00:00.000Z',
    timex: { type: 'DATE', value: '2024-03-01' },
    note: 'asked the skipper',
  };
}

/** An article that was read with an annotation that was made in another version of its text. */
function readWith(annotation: Annotation, now = text): AnchoredArticle {
  const facts = factsOf(now, [], [['Friday', '2024-03-08', 0.95]]);
  const article = articleWith(now, facts, { ...emptySidecar, annotations: [annotation] });
  assert.equal(article.anchored[0]!.pieces[0]!.span, undefined, 'its words must not be found');
  return article;
}

/** The changes as id, status, value and note. */
function changed(article: AnchoredArticle, decision: Decision): unknown[] {
  const outcome = decide([decision], article, countingSource());
  assert.ok('changes' in outcome);
  return outcome.changes.map(({ before, after }) => {
    const { id, status, timex, note } = after as Annotation;
    return [before === undefined ? 'new' : id, status, timex?.value, note];
  });
}

const date = (span: Span): Decision => ({ do: 'date', span, type: 'DATE', value: '2024-03-08' });
const all: Decision = { do: 'annotateAll', status: 'automatic', threshold: 0.9 };

describe('words that were annotated where others stood beside them', () => {
  it('are annotated once after a new decision, and keep their note', () => {
    assert.deepEqual(changed(readWith(made(typed, 'confirmed')), date(spanOf(text, 'Friday'))), [
      ['urn:uuid:1', 'confirmed', '2024-03-08', 'asked the skipper'],
    ]);
  });

  it('are annotated once also where others stood on both sides of them', () => {
    const between = text.replace('on Friday,', 'on the second Friday in May,');
    const later =
      'HAVNES, 4 May — The ferry will be back in port, we hope, on Friday or so, the harbour office said.\n';
    for (const where of [between, later])
      assert.deepEqual(changed(readWith(made(where, 'confirmed')), date(spanOf(text, 'Friday'))), [
        ['urn:uuid:1', 'confirmed', '2024-03-08', 'asked the skipper'],
      ]);
  });

  it('are annotated once also where they were saved as lost', () => {
    const annotation = made(typed, 'confirmed');
    const lost = { ...annotation, targets: annotation.targets.map((target) => ({ ...target, lost: true as const })) };
    const [[id] = assert.fail()] = changed(readWith(lost), date(spanOf(text, 'Friday'))) as [string][];
    assert.equal(id, 'urn:uuid:1');
  });

  it('keep what a person said of them when everything else is accepted, and get no second annotation', () => {
    assert.deepEqual(changed(readWith(made(typed, 'confirmed')), all), []);
    assert.deepEqual(changed(readWith(made(typed, 'rejected')), all), []);
  });

  it('get the annotation anew that nobody has looked at when everything is accepted again', () => {
    assert.deepEqual(changed(readWith(made(typed, 'automatic')), all), [
      ['urn:uuid:1', 'automatic', '2024-03-08', 'asked the skipper'],
    ]);
  });
});

describe('an annotation whose words are gone stays, and the same words are annotated anew', () => {
  it('in another sentence', () => {
    const isNew = [['new', 'confirmed', '2024-03-08', undefined]];
    assert.deepEqual(changed(readWith(made(elsewhere, 'confirmed')), date(spanOf(text, 'Friday'))), isNew);
  });

  it('in a sentence that begins the same, where its own was cut in this editor and may be pasted', () => {
    const twice = `${text}${text}`;
    const annotation = made(twice, 'confirmed');
    const before = articleWith(twice, undefined, { ...emptySidecar, annotations: [annotation] });
    const cut = { start: 0, end: text.length, newText: '' };
    const anchored = trackEdits(before.anchored, twice, [cut], text);
    assert.deepEqual(changed({ ...before, text, anchored }, date(spanOf(text, 'Friday'))), [
      ['new', 'confirmed', '2024-03-08', undefined],
    ]);
  });

  it('between two sentences that are alike, of which nobody knows in which it was', () => {
    const twice = 'The ferry sails from the north quay on Friday, the harbour office said. '.repeat(2);
    const where = twice.replace('on Friday,', 'on the second Friday in May,');
    assert.deepEqual(changed(readWith(made(where, 'confirmed'), twice), date(spanOf(twice, 'Friday', 1))), [
      ['new', 'confirmed', '2024-03-08', undefined],
    ]);
  });

  it('as another kind', () => {
    const span = spanOf(text, 'Friday');
    assert.deepEqual(changed(readWith(made(typed, 'confirmed')), { do: 'cue', span }), [
      ['new', 'confirmed', undefined, undefined],
    ]);
  });
});
