import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };
import { bill } from '../../scripts/sbom';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that run a script when they are installed, each known. */
const installScripts = ['@vscode/vsce-sign', 'esbuild', 'fsevents', 'keytar', 'unrs-resolver'];

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

describe('What is installed and what ships', () => {
  const packages = Object.entries<Locked>(lockfile.packages).filter(([folder]) => folder !== '');

  it('has its hash in the lockfile, and comes from the registry', () => {
    const bad = packages.filter(
      ([, { integrity, resolved = 'https://registry.npmjs.org/' }]) =>
        integrity?.startsWith('sha512-') !== true || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    assert.deepEqual(bad, []);
  });

  it('runs no script on installation that nobody has looked at', () => {
    const names = packages.flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript === true ? [folder.replace(/^.*node_modules\//, '')] : [],
    );
    assert.deepEqual(
      names.filter((name) => !installScripts.includes(name)),
      [],
    );
  });

  it('is listed as CycloneDX, each with its version, licence and hash', async function () {
    this.timeout(60_000);
    const list = await bill();
    assert.deepEqual(
      [list.bomFormat, list.specVersion, list.metadata.component.version],
      ['CycloneDX', '1.5', manifest.version],
    );
    assert.ok(list.components.length > 20);
    for (const { name, version, licenses, hashes, purl } of list.components) {
      assert.match(purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      assert.ok(version !== '' && licenses.length === 1 && hashes?.length === 1, name);
    }
    assert.ok(list.components.some(({ name }) => name === 'proper-lockfile'));
    assert.deepEqual(await bill(), list);
  });

  it('is the same bytes when it is packed again', function () {
    this.timeout(240_000);
    // Half a minute; the release does it too.
    if (process.env['CI'] === undefined) this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'attribune-packed-'));
    const pack = (name: string): Record<string, string> => {
      const to = path.join(folder, name);
      const options = { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' } as const;
      execFileSync('npm', ['run', 'package', '--', '-o', `${to}.vsix`], options);
      execFileSync('npm', ['pack', '--pack-destination', folder], options);
      const [tarball] = readdirSync(folder).filter((one) => one.endsWith('.tgz'));
      const hashes = { vsix: hashOf(`${to}.vsix`), tarball: hashOf(path.join(folder, tarball!)) };
      rmSync(path.join(folder, tarball!));
      return hashes;
    };
    try {
      assert.deepEqual(pack('one'), pack('two'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
