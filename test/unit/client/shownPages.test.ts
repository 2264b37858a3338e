import assert from 'node:assert/strict';
import { filesOf, refreshPagesOf } from '../../../client/src/shownPages';
import type { PanelParams } from '../../../server/src/protocol/panel';
import { sidecarOf } from '../../../server/src/protocol/sidecarPath';

/** A URI as the editor spells it: here all in one way. */
const spelled = (uri: string) => uri.replaceAll(':', '%3A').replace('%3A', ':');
const article = 'file:///c:/harbour.txt';

/** Which of the pages are made anew once a file changed. */
function refreshedBy(changed: string, ...pages: readonly PanelParams[]): PanelParams['kind'][] {
  const refreshed: PanelParams['kind'][] = [];
  const shown = pages.map((params) => ({
    files: filesOf(params, spelled),
    refresh: () => refreshed.push(params.kind),
  }));
  refreshPagesOf(spelled(changed), shown);
  return refreshed;
}

describe('the pages about an article', () => {
  const pages: readonly PanelParams[] = [
    { uri: article, kind: 'checklist' },
    { uri: article, kind: 'agreement', other: sidecarOf('file:///c:/colleague.txt') },
    { uri: 'file:///c:/other.txt', kind: 'audit' },
  ];

  it('are as new after a decision on the article, of which the server tells in its own spelling', () =>
    assert.deepEqual(refreshedBy('file:///c%3A/harbour.txt', ...pages), ['checklist', 'agreement']));
  it('are as new after a sidecar was written that no editor has open', () =>
    assert.deepEqual(refreshedBy(sidecarOf(article), ...pages), ['checklist', 'agreement']));
  it('are as new after a colleague’s annotations changed that they are compared with', () =>
    assert.deepEqual(refreshedBy(sidecarOf('file:///c:/colleague.txt'), ...pages), ['agreement']));
  it('are left alone when another article is decided on', () =>
    assert.deepEqual(refreshedBy('file:///c:/other.txt', ...pages), ['audit']));
});
