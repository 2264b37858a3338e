import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { root } from './editor/install';
import { vsixFile } from './vsix';

describe('The packed extension', () => {
  const expected = [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.txt',
    'extension/THIRD-PARTY-NOTICES.txt',
    'extension/changelog.md',
    'extension/dist/client.browser.js',
    'extension/dist/client.js',
    'extension/dist/formats.browser.js',
    'extension/dist/formats.js',
    'extension/dist/panel.js',
    'extension/dist/server.browser.js',
    'extension/dist/server.js',
    'extension/dist/server.main.js',
    'extension/images/icon.png',
    'extension/images/panel.svg',
    'extension/images/verification/checked.svg',
    'extension/images/verification/disputed.svg',
    'extension/images/verification/needsSource.svg',
    'extension/images/verification/outdated.svg',
    'extension/images/verification/partly.svg',
    'extension/l10n/bundle.l10n.de.json',
    'extension/package.json',
    'extension/package.nls.de.json',
    'extension/package.nls.json',
    'extension/readme.md',
    'extension/schemas/annotations.schema.json',
    'extension/syntaxes/language-configuration.json',
    'extension/syntaxes/news.tmLanguage.json',
    'extension/walkthrough/audit.md',
    'extension/walkthrough/audit.nls.de.md',
    'extension/walkthrough/export.md',
    'extension/walkthrough/export.nls.de.md',
    'extension/walkthrough/open.md',
    'extension/walkthrough/open.nls.de.md',
    'extension/walkthrough/review.md',
    'extension/walkthrough/review.nls.de.md',
    'extension/walkthrough/sample.news',
  ];

  it('holds the bundles and what the manifest names, and nothing else', async () => {
    assert.deepEqual(fileNames(await readFile(await vsixFile())), expected);
  });

  it('is at most 2 MB', async () => {
    const { size } = await stat(await vsixFile());
    assert.ok(size <= 2_000_000, `${size} bytes`);
  });

  const budgets = {
    'client.js': 450_000,
    'client.browser.js': 450_000,
    'server.js': 5_000,
    'server.main.js': 1_000_000,
    'server.browser.js': 1_000_000,
    'formats.js': 400_000,
    'formats.browser.js': 400_000,
    'panel.js': 10_000,
  };
  for (const [name, budget] of Object.entries(budgets)) {
    it(`keeps ${name} within ${budget / 1000} kB, minified and with nothing left to load`, async () => {
      const code = await readFile(path.join(root, 'dist', name), 'utf8');
      assert.ok(Buffer.byteLength(code) <= budget, `${Buffer.byteLength(code)} bytes`);
      assert.ok(!code.includes('sourceMappingURL'), 'a build for development');
      const loaded = [...code.matchAll(/\brequire\("([^".][^"]*)"\)/g)].map(([, module]) => module!);
      const foreign = loaded.filter((module) => module !== 'vscode' && !isOfNode(module));
      assert.deepEqual(foreign, []);
      if (name.includes('browser')) assert.deepEqual(loaded.filter(isOfNode), []);
    });
  }
});

describe('The packed command line', () => {
  it('holds both programs and the library, and nothing of the extension', async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const [tarball] = JSON.parse(stdout) as { files: { path: string }[] }[];
    assert.deepEqual(tarball?.files.map((file) => file.path).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'bin/attribune-language-server.mjs',
      'dist/cli.js',
      'dist/cli.main.js',
      'dist/formats.js',
      'dist/library.d.mts',
      'dist/library.mjs',
      'dist/retext.d.mts',
      'dist/retext.mjs',
      'dist/server.js',
      'dist/server.main.js',
      'dist/worker.js',
      'l10n/bundle.l10n.de.json',
      'package.json',
    ]);
  });

  it('can be started by its name: each program says what runs it', async () => {
    const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
    const { bin } = JSON.parse(manifest) as { bin: Record<string, string> };
    assert.deepEqual(Object.keys(bin), ['attribune', 'attribune-language-server']);
    for (const program of Object.values(bin)) {
      assert.ok((await readFile(path.join(root, program), 'utf8')).startsWith('#!/usr/bin/env node\n'), program);
    }
  });
});

function isOfNode(module: string): boolean {
  return builtinModules.includes(module.replace(/^node:/, ''));
}

/** The names in a zip file's central directory, sorted. */
function fileNames(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}
