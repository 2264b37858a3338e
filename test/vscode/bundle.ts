import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { root } from './editor/install';

/** Bundles the suite for both extension hosts into `out/vscode`; the paths of the two modules. */
export async function bundleSuite(): Promise<{ node: string; web: string }> {
  const suite = path.join(root, 'test/vscode/suite');
  const node = path.join(root, 'out/vscode/suite.node.js');
  const web = path.join(root, 'out/vscode/suite.web.js');
  const shared: BuildOptions = {
    bundle: true,
    format: 'cjs',
    target: 'es2023',
    sourcemap: 'inline',
    logLevel: 'error',
  };
  await build({
    ...shared,
    entryPoints: [path.join(suite, 'run.node.ts')],
    outfile: node,
    platform: 'node',
    // The UMD build of jsonc-parser hides its requires from the bundler.
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
  });
  await build({
    ...shared,
    entryPoints: [path.join(suite, 'run.web.ts')],
    outfile: web,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    // Mocha's build for browsers takes the module's exports for its own; they are set again at the end.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(suite, 'assert.ts') },
    define: { global: 'globalThis' },
  });
  return { node, web };
}
