import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { cacheFolder, runBundle } from '../../server/src/bytecodeCache.node';
import { commandLineBundle } from './build';

describe('the cache of bytecode', () => {
  let directory: string;
  let bundle: string;
  let cache: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'attribune-bytecode-'));
    bundle = join(directory, 'greet.main.js');
    cache = join(directory, 'cache');
    write('Moen');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** Writes a bundle, always of the same length, that greets a person of four letters. */
  function write(name: string): void {
    writeFileSync(bundle, `const greet = () => 'Good morning, ${name}'; globalThis.greeting = greet();`);
  }

  /** What a start of the bundle greets with, and whether it ran from the cache. */
  function start(folder = cache): string {
    const { cached, save } = runBundle(bundle, folder);
    save();
    return `${(globalThis as { greeting?: string }).greeting ?? ''}${cached ? ', cached' : ''}`;
  }

  function entry(): string {
    const [name] = readdirSync(cache);
    return join(cache, name!);
  }

  it('serves the second start', () => {
    assert.equal(start(), 'Good morning, Moen');
    assert.equal(start(), 'Good morning, Moen, cached');
  });

  it('never runs other code than that of the bundle, though it be as long', () => {
    start();
    write('Dahl');
    assert.equal(start(), 'Good morning, Dahl');
    assert.equal(start(), 'Good morning, Dahl, cached');
  });

  it('is left aside where a byte of it is another or its end is missing, and made anew', () => {
    start();
    const whole = readFileSync(entry());
    for (const at of [0, 40, whole.length >> 1, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      writeFileSync(entry(), damaged);
      assert.equal(start(), 'Good morning, Moen', `byte ${at}`);
      assert.equal(start(), 'Good morning, Moen, cached', `byte ${at}`);
    }
    for (const length of [0, 20, 32, whole.length >> 1]) {
      writeFileSync(entry(), whole.subarray(0, length));
      assert.equal(start(), 'Good morning, Moen', `${length} bytes`);
    }
  });

  it('is left aside where others may write to it', function () {
    if (process.platform === 'win32') this.skip();
    start();
    chmodSync(entry(), 0o666);
    assert.equal(start(), 'Good morning, Moen');
    assert.equal(start(), 'Good morning, Moen, cached');
  });

  it('is done without where there can be none', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    assert.equal(start(join(file, 'cache')), 'Good morning, Moen');
    assert.equal(start(join(file, 'cache')), 'Good morning, Moen');
    mkdirSync(cache);
    runBundle(bundle, undefined).save();
    assert.deepEqual(readdirSync(cache), []);
  });

  it('keeps the latest six of a bundle, and leaves other files alone', () => {
    mkdirSync(cache);
    for (let day = 1; day <= 8; day++) {
      const old = join(cache, `greet.main.js-${day}`);
      writeFileSync(old, '');
      utimesSync(old, day, day);
    }
    writeFileSync(join(cache, 'other.main.js-1'), '');
    start();
    const left = readdirSync(cache).filter((name) => !name.endsWith('.bytecode'));
    assert.deepEqual(left.sort(), [4, 5, 6, 7, 8].map((day) => `greet.main.js-${day}`).concat('other.main.js-1'));
  });

  const unset = { ATTRIBUNE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined };
  const folders: Record<string, [NodeJS.ProcessEnv, NodeJS.Platform, RegExp | undefined]> = {
    'the one that is named': [{ ATTRIBUNE_CACHE: directoryOf('named') }, 'linux', /named$/],
    'none where the name is empty': [{ ATTRIBUNE_CACHE: '' }, 'linux', undefined],
    'none where Node is to have none': [{ NODE_DISABLE_COMPILE_CACHE: '1' }, 'linux', undefined],
    'that of XDG': [{ XDG_CACHE_HOME: directoryOf('xdg') }, 'linux', /xdg.attribune$/],
    'that of the home folder': [{}, 'linux', /\.cache.attribune$/],
    'that of macOS': [{}, 'darwin', /Library.Caches.attribune$/],
    'that of Windows': [{ LOCALAPPDATA: directoryOf('Local') }, 'win32', /Local.attribune$/],
    'none on a Windows without one': [{}, 'win32', undefined],
  };
  function directoryOf(name: string): string {
    return join(tmpdir(), name);
  }
  for (const [name, [env, platform, expected]] of Object.entries(folders))
    it(`lies in ${name}`.replace('lies in none', 'is none'), () => {
      const folder = cacheFolder({ ...unset, ...env }, platform);
      if (expected === undefined) assert.equal(folder, undefined);
      else assert.match(folder!, expected);
    });

  it('is filled by the command line at its end, and used by the next', async function () {
    this.timeout(30_000);
    const program = await commandLineBundle(directory);
    const env = { ...process.env, ATTRIBUNE_CACHE: cache };
    const run = () => promisify(execFile)(process.execPath, [program, '--version'], { env });
    const { stdout } = await run();
    const written = statSync(entry()).mtimeMs;
    assert.equal((await run()).stdout, stdout);
    assert.deepEqual(readdirSync(cache).length, 1);
    assert.equal(statSync(entry()).mtimeMs, written, 'it was written again');
  });
});
