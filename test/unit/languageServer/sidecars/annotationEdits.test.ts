import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import type { Decision } from '../../../../server/src/annotations/decision';
import { sidecarOf } from '../../../../server/src/annotations/sidecarPath';
import { inMemory } from '../inMemory';

const uri = 'file:///c%3A/news/quay.news';
const sidecar = sidecarOf(uri);
const text = 'The quay is closed, Nora Lind said on Monday.\n';
const cue: Decision = { do: 'cue', span: { start: 30, end: 34 } };

function opened(files: Readonly<Record<string, string>> = {}) {
  const rooms = inMemory(files);
  rooms.open(uri, text);
  return rooms;
}

describe('AnnotationEdits', () => {
  it('writes a decision into a new sidecar, and undo leaves none behind', async () => {
    const { edits, files, undoable } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    const written = files.get(sidecar)!;
    assert.match(written, /"exact": "said"/);
    await edits.undo(uri);
    assert.equal(files.has(sidecar), false);
    await edits.redo(uri);
    assert.equal(files.get(sidecar), written);
    assert.deepEqual(undoable, [true, false, true]);
  });

  it('leaves a sidecar that says nothing where another program made it', async () => {
    const { edits, files } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    await edits.undo(uri);
    await edits.redo(uri);
    const empty = files.get(sidecar)!.replace(/"items": \[[\s\S]*\]/, '"items": []');
    const another = opened({ [sidecar]: empty });
    await another.edits.apply(uri, 1, [cue], 'Annotate');
    await another.edits.undo(uri);
    assert.ok(another.files.has(sidecar));
  });

  it('does not bring back by undo what another program has annotated since', async () => {
    const { edits, files, sidecars, articles } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    const { annotation } = (await articles.get(uri))!.anchored[0]!;
    const other = files.get(sidecar)!.replaceAll(annotation.id, 'urn:uuid:another');
    await edits.apply(uri, 1, [{ do: 'remove', id: annotation.id }], 'Remove');
    files.set(sidecar, other);
    sidecars.changed(sidecar);
    await edits.undo(uri);
    assert.equal(files.get(sidecar), other);
  });

  it('refuses a decision on another version of the article', async () => {
    const { edits, files } = opened();
    await assert.rejects(edits.apply(uri, 0, [cue], 'Annotate'), /has changed since/);
    assert.equal(files.has(sidecar), false);
  });

  it('refuses an article that is not open', async () => {
    const { edits } = opened();
    await assert.rejects(edits.apply('file:///other.news', 1, [cue], 'Annotate'), /not open as news/);
  });

  it('never writes over a sidecar that it cannot read', async () => {
    const { edits, files } = opened({ [sidecar]: '{ "half": ' });
    await assert.rejects(edits.apply(uri, 1, [cue], 'Annotate'), /cannot be read and is left as it is/);
    assert.equal(files.get(sidecar), '{ "half": ');
  });

  for (const [name, at, typed] of [
    ['right behind', 34, ' quietly'],
    ['right before', 30, 'then '],
    ['into', 32, 'x'],
  ] as const) {
    it(`keeps a decision on its words when something is typed ${name} it before anything is asked`, async () => {
      const { edits, articles, documents } = opened();
      await edits.apply(uri, 1, [cue], 'Annotate');
      const position = { line: 0, character: at };
      articles.edited(uri, documents.change(uri, 2, [{ range: { start: position, end: position }, text: typed }]));
      const [one] = (await articles.get(uri))!.anchored;
      const span = one!.pieces[0]!.span;
      const now = documents.get(uri)!.getText();
      assert.equal(span && now.slice(span.start, span.end), name === 'into' ? 'saxid' : 'said');
    });
  }

  it('keeps a decision on words that were never saved when something is typed right behind it', async () => {
    const { edits, articles, documents } = opened();
    await articles.get(uri);
    const start = { line: 1, character: 0 };
    const unsaved = 'The lock will open in May, Ada Okoye said.';
    articles.edited(uri, documents.change(uri, 2, [{ range: { start, end: start }, text: unsaved }]));
    const said = text.length + unsaved.indexOf('said');
    await edits.apply(uri, 2, [{ do: 'cue', span: { start: said, end: said + 4 } }], 'Annotate');
    const after = { line: 1, character: unsaved.indexOf('said') + 4 };
    articles.edited(uri, documents.change(uri, 3, [{ range: { start: after, end: after }, text: ' on Friday' }]));
    const [one] = (await articles.get(uri))!.anchored;
    assert.deepEqual(one!.pieces[0]!.span, { start: said, end: said + 4 });
  });

  it('keeps a decision on its words when something is typed while it is written', async () => {
    const rooms = opened();
    const { edits, articles, documents } = rooms;
    const writing = edits.apply(uri, 1, [cue], 'Annotate');
    rooms.whileApplying = () => {
      const [start, end] = [14, 34].map((character) => ({ line: 0, character })) as [Position, Position];
      articles.edited(uri, documents.change(uri, 2, [{ range: { start, end: start }, text: 'now ' }]));
      const after = { line: 0, character: end.character + 4 };
      articles.edited(uri, documents.change(uri, 3, [{ range: { start: after, end: after }, text: ' loudly' }]));
    };
    await writing;
    const [one] = (await articles.get(uri))!.anchored;
    const span = one!.pieces[0]!.span;
    assert.equal(span && documents.get(uri)!.getText().slice(span.start, span.end), 'said');
  });

  it('lets annotations follow the words at the next save where the first could not write', async () => {
    const rooms = opened();
    const { edits, files, articles, documents, whileApplying } = rooms;
    await edits.apply(uri, 1, [cue], 'Annotate');
    const before = files.get(sidecar);
    const start = { line: 0, character: 0 };
    articles.edited(uri, documents.change(uri, 2, [{ range: { start, end: start }, text: 'Again: ' }]));
    edits.edited(uri);
    rooms.whileApplying = () => {
      throw new Error('full');
    };
    await assert.rejects(edits.retargetOnSave(uri), /full/);
    assert.equal(files.get(sidecar), before);
    rooms.whileApplying = whileApplying;
    await edits.retargetOnSave(uri);
    assert.notEqual(files.get(sidecar), before);
  });

  it('leaves the undo key to the words once something is typed', async () => {
    const { edits, undoable } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    edits.edited(uri);
    assert.deepEqual(undoable, [true, false]);
  });
});
