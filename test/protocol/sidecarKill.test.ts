import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsProse } from '../support/prose';
import { commandLineBundle } from './build';
import { killWriters } from './killing';

describe('a sidecar on disk', function () {
  this.timeout(60_000);

  it('is the old one or the new one, whole, when its writer is killed', async () => {
    const { broken, ...kills } = await killWriters(12, Math.random);
    assert.equal(broken, 0, JSON.stringify(kills));
  });

  it('stays as it was on a full disk, and the person is told', function () {
    if (process.platform === 'win32') this.skip();
    const directory = mkdtempSync(join(tmpdir(), 'attribune-full-'));
    return commandLineBundle(directory).then((bundle) => {
      writeFileSync(join(directory, 'harbour.txt'), newsProse(30_000));
      execFileSync(process.execPath, [bundle, 'annotate', 'harbour.txt'], { cwd: directory });
      const sidecar = join(directory, 'harbour.txt.annotations.jsonld');
      const before = readFileSync(sidecar, 'utf8')
        .replaceAll('"confirmed"', '"automatic"')
        .replace(/("items": \[).*(\]\s*\}\s*\}\s*)$/s, '$1$2');
      writeFileSync(sidecar, before);
      // No file may grow beyond 4 blocks: what a full disk does to a writer.
      const shell = `ulimit -f 4; trap '' XFSZ; exec "$0" "$1" annotate harbour.txt`;
      const { status, stderr } = spawnSync('bash', ['-c', shell, process.execPath, bundle], {
        cwd: directory,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, /harbour\.txt[\s\S]*(EFBIG|ENOSPC|too large)/);
      assert.equal(readFileSync(sidecar, 'utf8'), before);
      assert.deepEqual(
        readdirSync(directory).filter((name) => name.endsWith('.tmp')),
        [],
      );
      rmSync(directory, { recursive: true });
    });
  });
});
