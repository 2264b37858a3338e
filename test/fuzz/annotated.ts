import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis/analyze';
import { anchor } from '../../server/src/annotations/anchoring/anchor';
import { dateConstraints } from '../../server/src/annotations/dateConstraints';
import { speakerConstraints } from '../../server/src/annotations/speakerConstraints';
import { decide } from '../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar } from '../../server/src/annotations/editSidecar';
import { applyDecisions } from '../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../server/src/annotations/model';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Articles } from '../../server/src/languageServer/documents/articles';
import { defaultSettings } from '../../server/src/languageServer/settings';
import { OpenDocuments } from '../../server/src/languageServer/documents/openDocuments';
import { change, edit } from './edits';
import { tidy } from './texts';

const session = fc.record({
  text: tidy,
  threshold: fc.constantFrom(0, 0.5, 0.9),
  messages: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
});

/** What was done in all sessions. */
export const counts = { edits: 0, comparisons: 0, annotations: 0 };

/** After any edits an annotated article is what a fresh analysis and its annotations, where the edits moved them, make of the text. */
export const annotated = fc.asyncProperty(session, async ({ text, threshold, messages }) => {
  const uri = 'file:///quay.news';
  const documents = new OpenDocuments();
  const articles = new Articles(portsFor(text, threshold));
  articles.open(documents.open({ uri, languageId: 'news', version: 1, text }));
  await articles.get(uri);
  let version = 1;
  for (const edits of messages) {
    const copy = documents.get(uri)!;
    // Another document with the same text, for the edits to count in while this one does not change yet.
    const copied = new OpenDocuments().open({ uri, languageId: 'news', version: 1, text: copy.getText() });
    const changes = edits.map((one) => change(copied, one));
    articles.edited(uri, documents.change(uri, ++version, changes));
    counts.edits += changes.length;
    assert.equal(documents.get(uri)!.getText(), copied.getText(), 'text');
    const { facts, merged, sidecar, anchored } = (await articles.get(uri))!;
    const now = copied.getText();
    const decided = { ...speakerConstraints(anchored, sidecar), ...dateConstraints(anchored, sidecar) };
    const fresh = analyze(now, { dateOrder: 'auto', fileName: 'quay.news', ...decided });
    assert.deepEqual(facts, fresh, 'facts');
    assert.deepEqual(facts.sentences, fresh.sentences, 'sentences');
    assert.deepEqual(facts.paragraphs, fresh.paragraphs, 'paragraphs');
    assert.deepEqual(
      merged,
      applyDecisions({ text: now, facts: fresh, sidecar, anchored }, defaultSettings.annotateAll),
    );
    assertInText(
      anchored.flatMap(({ pieces }) => pieces).flatMap(({ span }) => span ?? []),
      now,
    );
    counts.comparisons++;
    counts.annotations += anchored.length;
  }
});

/** A sidecar with all suggestions above a threshold, confirmed. */
function portsFor(text: string, threshold: number): ConstructorParameters<typeof Articles>[0] {
  let count = 0;
  const facts = analyze(text, { dateOrder: 'auto', fileName: 'quay.news' });
  const article = { text, fileName: 'quay.news', facts, sidecar: emptySidecar, anchored: anchor(text, []) };
  const source = { id: () => `urn:fuzz:${++count}`, now: () => '2024-03-05T09:00:00Z' };
  const outcome = decide([{ do: 'annotateAll', status: 'confirmed', threshold }], article, source);
  assert.ok('changes' in outcome);
  const json = applyEdits('', editSidecar(undefined, outcome.changes));
  const state = { uri: '', text: json, version: null, parsed: parseSidecar(json) };
  return {
    settings: { get: () => Promise.resolve(defaultSettings) },
    sidecars: { read: () => Promise.resolve(state), size: () => Promise.resolve(undefined) },
    newsDetection: { isNews: () => Promise.resolve(true) },
    elsewhere: () => undefined,
    warn: (message: string) => assert.ok(false, message),
  } as unknown as ConstructorParameters<typeof Articles>[0];
}

function assertInText(spans: readonly { start: number; end: number }[], text: string): void {
  for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end}`);
}
