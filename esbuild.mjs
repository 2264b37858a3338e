// Bundles client and server, each for Node and for the browser, into dist/. `--watch` rebuilds on change,
// `--dev` leaves names and source maps in.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'info',
};
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser', 'worker'] };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.browser.js' },
  { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
].map((bundle) => ({ ...shared, ...bundle }));

if (watch) for (const bundle of bundles) await (await context(bundle)).watch();
else await Promise.all(bundles.map((bundle) => build(bundle)));
