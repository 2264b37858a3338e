import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { type BuildResult, build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bundles } from '../../scripts/bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Modules of Node that reach other programs or other machines, and why a bundle has one. */
const reasons: Record<string, Record<string, string>> = {
  'dist/client.js': {
    child_process: 'the language client starts the server',
    net: 'the language client can reach a server through a pipe',
  },
  'dist/server.js': { vm: 'runs the server from the bytecode of an earlier start' },
  'dist/server.main.js': { net: '--socket and --pipe, to a client on this machine that asks for them' },
  'dist/cli.js': { vm: 'runs the command line from the bytecode of an earlier start' },
  'dist/cli.main.js': {
    child_process: 'the pool of workers and the parser of arguments can start processes; here the workers are threads',
    worker_threads: 'the pool of workers',
  },
  'dist/worker.js': {
    child_process: 'the pool of workers can be one of processes; here they are threads',
    worker_threads: 'the pool of workers',
  },
};
const reaching =
  /^(?:node:)?(child_process|cluster|dgram|dns|http|http2|https|inspector|net|repl|tls|vm|worker_threads)$/;

/** Code that makes code of text or talks to the network, and why a bundle has it, by what stands around it. */
const sharp = [
  /\beval\(/,
  /\bnew Function\(/,
  /(?<![.\w$]|async )fetch\(\w/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\(/,
];
const excused: Record<string, readonly RegExp[]> = {
  // The bundle of the formats, which lies beside the server's and which the client names.
  'dist/server.browser.js': [/fetch\(/, /importScripts\(/],
  // The pool can send a worker a function; nothing here does.
  'dist/cli.main.js': [/new Function\("return \("/],
  'dist/worker.js': [/new Function\("return \("/],
};

describe('What is installed', function () {
  this.timeout(60_000);
  let built: BuildResult<{ write: false; metafile: true }>[];

  before(async () => {
    built = await Promise.all(
      bundles.map((bundle) =>
        build({
          ...bundle,
          absWorkingDir: root,
          minify: true,
          write: false,
          metafile: true as const,
          logLevel: 'error',
        }),
      ),
    );
  });

  for (const [index, { outfile = '' }] of bundles.entries()) {
    it(`reaches no other program and no other machine but where it says why: ${outfile}`, () => {
      const [output] = Object.values(built[index]!.metafile.outputs);
      const found = output!.imports
        .filter(({ external }) => external)
        .flatMap(({ path }) => reaching.exec(path)?.[1] ?? []);
      assert.deepEqual([...new Set(found)].sort(), Object.keys(reasons[outfile] ?? {}).sort());
    });

    it(`makes no code of text and asks no server: ${outfile}`, () => {
      const code = built[index]!.outputFiles[0]!.text;
      for (const expression of sharp)
        for (const { index: at } of code.matchAll(new RegExp(expression, 'g'))) {
          const place = code.slice(at, at + 40);
          assert.ok(
            excused[outfile]?.some((one) => one.test(place)),
            code.slice(Math.max(0, at - 80), at + 80),
          );
        }
    });
  }

  it('loads its parts with require, for bytecode from a cache cannot import', () => {
    const code = built[bundles.findIndex(({ outfile }) => outfile === 'dist/server.main.js')]!.outputFiles[0]!.text;
    assert.doesNotMatch(code, /(?<![.\w$])import\(/);
  });

  it('runs no program through a shell', () => {
    for (const outfile of ['dist/client.js', 'dist/server.main.js', 'dist/worker.js']) {
      const code = built[bundles.findIndex((bundle) => bundle.outfile === outfile)]!.outputFiles[0]!.text;
      assert.doesNotMatch(code, /\bshell:(?!!1)|\bexecSync\(|\.exec\("[a-z]+ /, outfile);
    }
  });

  /** The packages that something of is in a bundle. */
  function bundled(): Set<string> {
    const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    return new Set(inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
  }

  it('knows what is in it', () => {
    for (const name of ['vscode-languageserver', 'vscode-languageclient', 'unified', '@noble/hashes', 'commander'])
      assert.ok(bundled().has(name), name);
  });

  it('has no library that is known to be unsafe', async function () {
    const audit = await promisify(execFile)('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
      cwd: root,
      shell: process.platform === 'win32',
    }).catch((error: unknown) => error as { readonly stdout: string });
    const { vulnerabilities, message } = JSON.parse(audit.stdout) as {
      readonly vulnerabilities?: Readonly<Record<string, unknown>>;
      readonly message?: string;
    };
    if (vulnerabilities === undefined) {
      console.log(`      The registry answers no audit: ${message ?? 'no reason given'}`);
      this.skip();
    }
    const unsafe = Object.entries(vulnerabilities).filter(([name]) => bundled().has(name));
    assert.deepEqual(Object.fromEntries(unsafe), {});
  });
});
