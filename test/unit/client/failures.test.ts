import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { appearances } from '../../../client/src/appearances';
import { failureOf, NotOpened } from '../../../client/src/failures';

const asked = { isRunning: true, isAsked: true };
const stopped = { isRunning: false, isAsked: true };
const inactive = new ResponseError(ErrorCodes.ConnectionInactive, 'Client is not running');

describe('a button of a page that fails', () => {
  it('says of which file that is gone', () =>
    assert.deepEqual(failureOf(new NotOpened('file:///gone.txt', new Error('cannot open')), stopped), {
      kind: 'notOpened',
      uri: 'file:///gone.txt',
    }));
  it('says that the server stopped, whatever the editor calls it', () => {
    for (const error of [inactive, new Error(`command 'attribune.decide' not found`)])
      assert.deepEqual(failureOf(error, stopped), { kind: 'stopped' });
    assert.deepEqual(failureOf(inactive, asked), { kind: 'stopped' });
  });
  it('says what the server says that refuses', () =>
    assert.deepEqual(failureOf(new ResponseError(LSPErrorCodes.RequestFailed, 'Save it first.'), asked), {
      kind: 'refused',
      words: 'Save it first.',
    }));
  it('says why a file could not be written', () =>
    assert.deepEqual(failureOf(new Error('The disk is full.'), asked), { kind: 'other', words: 'The disk is full.' }));
  it('says nothing of what the person gave up', () =>
    assert.equal(failureOf(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.'), asked), undefined));
});

describe('a page that follows its article', () => {
  it('says nothing when the server is restarted meanwhile', () => {
    assert.equal(failureOf(inactive, { isRunning: false, isAsked: false }), undefined);
    assert.equal(
      failureOf(new ResponseError(ErrorCodes.PendingResponseRejected, ''), { ...asked, isAsked: false }),
      undefined,
    );
  });
});

describe('a page about all articles', () => {
  it('is made anew when it is looked at again, not at each click into it or beside it', () => {
    const appears = appearances(true);
    assert.deepEqual([true, true, false, false, true, true].map(appears), [false, false, false, false, true, false]);
  });
});
