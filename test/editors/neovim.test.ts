import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverBundle } from '../protocol/build';

/** What the Lua script writes. */
interface Seen {
  readonly failed?: string;
  readonly problems: readonly string[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly annotated: string;
  readonly article: string;
  readonly outline: number;
  readonly messages: readonly string[];
}

const text =
  '“The bridge is safe,” said Ada Okoye, the city engineer.\n“We will open it in spring.\nTom Reid left on March 3, 2022.\n';

describe('A user of Neovim', function () {
  this.timeout(240_000);
  let folder = '';
  let seen: Seen;

  before(async function () {
    const missing = neovimMissing();
    if (missing !== undefined) {
      console.log(`    Skipped: ${missing}`);
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'attribune-neovim-'));
    writeFileSync(path.join(folder, 'bridge.news'), text);
    // A backslash would escape what follows it in Neovim's command.
    const script = path.join(import.meta.dirname, 'neovim.lua').replaceAll('\\', '/');
    const env = { ...process.env, SERVER: await serverBundle(), SEEN: path.join(folder, 'seen.json') };
    const args = [
      '--headless',
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '-c',
      `luafile ${script}`,
      path.join(folder, 'bridge.news'),
    ];
    await promisify(execFile)('nvim', args, { env, timeout: 120_000 });
    seen = JSON.parse(readFileSync(env.SEEN, 'utf8')) as Seen;
    assert.equal(seen.failed, undefined);
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  it('sees the problems, published', () => {
    assert.ok(
      seen.problems.some((message) => /no partner|not closed|mark/i.test(message)),
      seen.problems.join('\n'),
    );
  });

  it('hovers over a quotation', () => {
    assert.match(seen.hover, /Ada Okoye/);
  });

  it('annotates with the first code action: the sidecar is a buffer, written with the others', () => {
    assert.match(seen.actions[0]!, /^Attribute quotation to Ada Okoye/);
    assert.match(seen.annotated, /"attribune:status": "confirmed"/);
  });

  it('renames a speaker in the annotations, and not in the article', () => {
    assert.ok(seen.article.startsWith(text.slice(0, 40)), seen.article);
    assert.ok(seen.article.includes('said Ada Okoye'));
  });

  it('has an outline, and a server that ends when it is told to', () => {
    assert.ok(seen.outline > 0);
  });
});

/** Why Neovim cannot be run here; on Debian it is installed where that may be done. */
function neovimMissing(): string | undefined {
  if (works('nvim', ['--version'])) return undefined;
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return 'Neovim is not on the PATH (nvim).';
  works('apt-get', ['update']);
  if (works('apt-get', ['install', '-y', '--no-install-recommends', 'neovim']) && works('nvim', ['--version']))
    return undefined;
  return 'Neovim is not on the PATH, and apt-get could not install it.';
}

function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}
