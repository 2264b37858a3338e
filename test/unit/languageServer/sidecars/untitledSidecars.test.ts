import assert from 'node:assert/strict';
import type { Decision } from '../../../../server/src/annotations/decision';
import { UntitledSidecars } from '../../../../server/src/languageServer/sidecars/untitledSidecars';
import { sidecarOf } from '../../../../server/src/annotations/sidecarPath';
import { inMemory } from '../inMemory';

const untitled = 'untitled:Untitled-1';
const saved = 'file:///c%3A/news/ferry.news';
const text = 'The ferry runs again, Nora Lind said.\n';
const cue: Decision = { do: 'cue', span: { start: 32, end: 36 } };

async function annotated(files: Readonly<Record<string, string>> = {}) {
  const rooms = inMemory(files);
  rooms.open(untitled, text);
  await rooms.edits.apply(untitled, 1, [cue], 'Annotate');
  return Object.assign(rooms, { untitledSidecars: new UntitledSidecars(rooms) });
}

describe('UntitledSidecars', () => {
  it('writes the annotations beside the file that is opened before the untitled document closes', async () => {
    const { files, open, untitledSidecars } = await annotated();
    assert.equal(files.size, 0);
    open(saved, text);
    await untitledSidecars.opened(saved, text);
    assert.match(files.get(sidecarOf(saved))!, /"ferry\.news"/);
  });

  it('writes them also where it closes first', async () => {
    const { files, documents, open, untitledSidecars } = await annotated();
    documents.close(untitled);
    await untitledSidecars.closed(untitled, text);
    open(saved, text);
    await untitledSidecars.opened(saved, text);
    assert.match(files.get(sidecarOf(saved))!, /"exact": "said"/);
  });

  it('writes them when the file is saved that was empty when it was opened, as VS Code makes it', async () => {
    const { files, documents, open, untitledSidecars } = await annotated();
    open(saved, '');
    await untitledSidecars.opened(saved, '');
    documents.close(saved);
    open(saved, text);
    await untitledSidecars.saved(saved, text);
    assert.match(files.get(sidecarOf(saved))!, /"exact": "said"/);
  });

  it('leaves them with the untitled document when a file of the same text is saved that had it before', async () => {
    const { files, open, untitledSidecars } = await annotated();
    open(saved, text);
    await untitledSidecars.saved(saved, text);
    assert.equal(files.size, 0);
  });

  it('leaves them with the untitled document when a file was empty once, but was closed since', async () => {
    const { files, documents, open, untitledSidecars } = await annotated();
    open(saved, '');
    await untitledSidecars.opened(saved, '');
    documents.close(saved);
    await untitledSidecars.closed(saved, '');
    open(saved, text);
    await untitledSidecars.saved(saved, text);
    assert.equal(files.size, 0);
  });

  it('keeps them from a file with another text', async () => {
    const { files, untitledSidecars } = await annotated();
    await untitledSidecars.opened(saved, 'Another text.');
    assert.equal(files.size, 0);
  });

  for (const [name, rooms] of [
    ['is not applied', { applied: false }],
    [
      'fails',
      {
        whileApplying: () => {
          throw new Error('full');
        },
      },
    ],
  ] as const) {
    it(`loses none where the first write ${name}: says so, and writes them when the file is opened again`, async () => {
      const desk = await annotated();
      const { files, warnings, documents, open, untitledSidecars, whileApplying, applied } = desk;
      documents.close(untitled);
      await untitledSidecars.closed(untitled, text);
      open(saved, text);
      Object.assign(desk, rooms);
      await untitledSidecars.opened(saved, text).catch(() => undefined);
      assert.equal(files.size, 0);
      assert.match(warnings.join(), /ferry\.news was saved could not be stored/);
      Object.assign(desk, { whileApplying, applied });
      await untitledSidecars.opened(saved, `${text}One more line.\n`);
      assert.match(files.get(sidecarOf(saved))!, /"exact": "said"/);
      assert.equal(warnings.length, 1);
    });
  }

  it('never overwrites a sidecar that is there already', async () => {
    const { files, warnings, open, untitledSidecars } = await annotated({ [sidecarOf(saved)]: '[]' });
    open(saved, text);
    await untitledSidecars.opened(saved, text);
    assert.equal(files.get(sidecarOf(saved)), '[]');
    assert.match(warnings.join(), /ferry\.news.*annotations already/);
  });
});
