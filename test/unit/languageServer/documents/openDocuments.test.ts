import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/annotations/editSidecar';
import { OpenDocuments } from '../../../../server/src/languageServer/documents/openDocuments';

const uri = 'file:///a.news';

type Change = Parameters<OpenDocuments['change']>[2][number];

/** The edits, applied one after the other, must come to the text that the document has. */
function check(text: string, changes: Change[], expected: string): void {
  const documents = new OpenDocuments();
  const document = documents.open({ uri, languageId: 'news', version: 1, text });
  const { before, edits } = documents.change(uri, 2, changes);
  assert.equal(before, text);
  assert.equal(document.getText(), expected);
  assert.equal(document.version, 2);
  assert.equal(
    edits.reduce((now, edit) => applyEdits(now, [edit]), before),
    expected,
  );
}

const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe('OpenDocuments', () => {
  it('applies a change', () => check('one\ntwo', [{ range: at(1, 0, 3), text: 'three' }], 'one\nthree'));
  it('applies several, each on what the one before left', () =>
    check(
      'one\ntwo',
      [
        { range: at(0, 0, 3), text: 'a\nb' },
        { range: at(2, 3), text: '!' },
      ],
      'a\nb\ntwo!',
    ));
  it('turns a whole text into what changed of it', () => {
    const documents = new OpenDocuments();
    documents.open({ uri, languageId: 'news', version: 1, text: 'He said so.' });
    assert.deepEqual(documents.change(uri, 2, [{ text: 'He says so.' }]).edits, [{ start: 5, end: 7, newText: 'ys' }]);
  });
  it('knows no change when the text is the same', () => check('same', [{ text: 'same' }], 'same'));
  it('does not count equal letters twice', () => check('aaa', [{ text: 'aaaa' }], 'aaaa'));
  it('takes positions outside the text for its edge', () =>
    check('one', [{ range: { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } }, text: '!' }], 'one!'));
  it('has nothing to tell of a document that is not open', () =>
    assert.deepEqual(new OpenDocuments().change(uri, 2, [{ text: 'x' }]), { before: '', edits: [] }));
});
