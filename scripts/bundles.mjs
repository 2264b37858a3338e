// The bundles: client, server and formats, each for Node and for the browser, the command line, and the library.
/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, target: 'es2023', legalComments: 'none' };
// `module` first: the UMD builds of jsonc-parser and others hide their requires from the bundler.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser', 'worker'] };

/**
 * Leaves out of the client what news never needs: the language client's features for code, and its check of VS Code's
 * version, which `engines` makes already. With them the bundle would be above its budget.
 * @type {import('esbuild').Plugin}
 */
const withoutCodeFeatures = {
  name: 'without-code-features',
  setup({ onLoad }) {
    const features =
      'callHierarchy|typeHierarchy|inlineValue|inlineCompletion|colorProvider|linkedEditingRange|formatting|signatureHelp|implementation|declaration|typeDefinition|textDocumentContent';
    const absent = `class Absent { getState() { return { kind: 'static' }; } fillClientCapabilities() {} initialize() {} clear() {} }`;
    // The diagnostics listen to notebooks and the synchronisation asks whether a document is part of one.
    const notebook = `${absent} const never = () => ({ dispose() {} });
      exports.NotebookDocumentSyncFeature = class extends Absent { static CellScheme = 'vscode-notebook-cell';
        registrationType = { method: 'notebookDocument/sync' }; register() {} unregister() {} handles() { return false; }
        onOpenNotificationSent = never; onChangeNotificationSent = never; onSaveNotificationSent = never; onCloseNotificationSent = never; };`;
    const path = (/** @type {string} */ names) => new RegExp(`vscode-languageclient/lib/common/(${names})\\.js$`);
    onLoad({ filter: path(features) }, () => ({
      contents: `${absent} module.exports = new Proxy({}, { get: () => Absent });`,
    }));
    onLoad({ filter: path('notebook') }, () => ({ contents: notebook }));
    onLoad({ filter: /semver\/functions\/(parse|satisfies)\.js$/ }, () => ({
      contents: 'module.exports = () => ({});',
    }));
  },
};

/**
 * Puts other code in the place of modules that nobody needs but that bring much along.
 * @returns {import('esbuild').Plugin}
 */
const replacing = (/** @type {RegExp} */ filter, /** @type {string} */ contents) => ({
  name: 'replacing',
  setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents })),
});
/** Finds modules that the user has installed, by running npm and yarn. */
const withoutInstalledModules = replacing(/vscode-languageserver\/lib\/node\/files\.js$/, 'module.exports = {};');
/** Loads plugins by their names, with npm's own configuration and git. */
const withoutPlugins = replacing(
  /load-plugin\/index\.js$/,
  `export function resolvePlugin() { throw new Error('Attribune takes no plugins.'); } export const loadPlugin = resolvePlugin;`,
);

/**
 * What the protocol has for code and notebooks, in the server's connection and among the messages: nothing here asks for it.
 * @type {import('esbuild').Plugin[]}
 */
const withoutCodeRequests = [
  replacing(
    /vscode-languageserver\/lib\/common\/(callHierarchy|typeHierarchy|inlineValue|inlineCompletion|moniker|linkedEditingRange|textDocumentContent|notebook)\.js$/,
    'module.exports = new Proxy({}, { get: () => (Base) => Base });',
  ),
  replacing(
    /vscode-languageserver-protocol\/lib\/common\/protocol\.(callHierarchy|typeHierarchy|inlineValue|inlineCompletion|moniker|linkedEditingRange|textDocumentContent|notebook|colorProvider|declaration|implementation|typeDefinition)\.js$/,
    'module.exports = {};',
  ),
];

/** Waits and tries again where too many files are open, and patches Node's module for it; locks are held one at a time. */
const withoutGracefulFiles = replacing(/graceful-fs\/graceful-fs\.js$/, `module.exports = require('fs');`);

/** Catches every signal to let go of locks, which are held for an instant, and so ends the program at one that was to be ignored. */
const withoutSignals = replacing(
  /signal-exit\/index\.js$/,
  `module.exports = (act) => { process.once('exit', act); };`,
);

/** Reads the names of characters in link references, all two thousand of them; no Markdown of ours has such references. */
const withoutCharacterNames = replacing(
  /micromark-util-decode-string\/index\.js$/,
  'export const decodeString = (text) => text;',
);

/**
 * The plugin for retext loads the library beside it.
 * @type {import('esbuild').Plugin}
 */
const besideLibrary = {
  name: 'beside-library',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/library$/ }, () => ({ path: './library.mjs', external: true })),
};

/**
 * A program starts a bundle of the same name with `.main`, from the bytecode of earlier starts.
 * @type {(outfile: string) => import('esbuild').BuildOptions}
 */
const start = (outfile) => ({ ...node, entryPoints: ['server/src/start.node.ts'], outfile });

/** What ships, as esbuild builds it. */
export const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    plugins: [withoutCodeFeatures],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
    plugins: [withoutCodeFeatures],
  },
  start('dist/server.js'),
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server.main.js',
    plugins: [withoutInstalledModules, withoutSignals, withoutGracefulFiles, ...withoutCodeRequests],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.browser.js',
    plugins: withoutCodeRequests,
  },
  {
    ...node,
    entryPoints: ['server/src/main.formats.ts'],
    outfile: 'dist/formats.js',
    plugins: [withoutCharacterNames],
  },
  {
    ...browser,
    format: 'iife',
    globalName: 'attribuneFormats',
    // The other build wants Node's Buffer.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    entryPoints: ['server/src/main.formats.ts'],
    outfile: 'dist/formats.browser.js',
    plugins: [withoutCharacterNames],
  },
  { ...browser, format: 'iife', entryPoints: ['client/webview/panel.ts'], outfile: 'dist/panel.js' },
  { ...start('dist/cli.js'), banner: { js: '#!/usr/bin/env node' } },
  {
    ...node,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.main.js',
    plugins: [withoutPlugins, withoutSignals, withoutGracefulFiles, withoutCharacterNames],
  },
  { ...node, entryPoints: ['server/src/worker.node.ts'], outfile: 'dist/worker.js' },
  // Without modules of Node, for Node, browsers and whoever bundles it.
  { ...browser, format: 'esm', entryPoints: ['server/src/library.ts'], outfile: 'dist/library.mjs' },
  {
    ...browser,
    format: 'esm',
    entryPoints: ['server/src/retext.ts'],
    outfile: 'dist/retext.mjs',
    plugins: [besideLibrary],
  },
].map((bundle) => ({ ...shared, ...bundle }));
