import assert from 'node:assert/strict';
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
  it('writes a decision into a new sidecar, and undo takes it back', async () => {
    const { edits, files, undoable } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    const written = files.get(sidecar)!;
    assert.match(written, /"exact": "said"/);
    await edits.undo(uri);
    assert.doesNotMatch(files.get(sidecar)!, /"exact": "said"/);
    await edits.redo(uri);
    assert.equal(files.get(sidecar), written);
    assert.deepEqual(undoable, [true, false, true]);
  });

  it('refuses a decision on another version of the article', async () => {
    const { edits, files } = opened();
    await assert.rejects(edits.apply(uri, 0, [cue], 'Annotate'), /changed in the meantime/);
    assert.equal(files.has(sidecar), false);
  });

  it('refuses an article that is not open', async () => {
    const { edits } = opened();
    await assert.rejects(edits.apply('file:///other.news', 1, [cue], 'Annotate'), /not open as news/);
  });

  it('never writes over a sidecar that it cannot read', async () => {
    const { edits, files } = opened({ [sidecar]: '{ "half": ' });
    await assert.rejects(edits.apply(uri, 1, [cue], 'Annotate'), /cannot be understood/);
    assert.equal(files.get(sidecar), '{ "half": ');
  });

  it('leaves the undo key to the words once something is typed', async () => {
    const { edits, undoable } = opened();
    await edits.apply(uri, 1, [cue], 'Annotate');
    edits.edited(uri);
    assert.deepEqual(undoable, [true, false]);
  });
});
