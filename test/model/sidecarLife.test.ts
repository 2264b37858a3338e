import assert from 'node:assert/strict';
import { checkLives, count, Editors } from './sidecarLife';

describe("a sidecar's life", function () {
  this.timeout(180_000);
  const editors = new Editors();
  after(() => editors.stop());

  it('loses no confirmed annotation, doubles none, and leaves a file that can be read, whatever happens in whatever order', async () => {
    await checkLives(300, 16, editors, 45_000);
    assert.ok(count.steps > 100, `${count.steps} steps`);
  });
});
