// Typed rules for all code, and the one rule of the architecture: a folder imports itself and what stands to its left,
// analysis ← annotations ← messages ← (checks, formats, protocol) ← features ← languageServer ← entry points (see server/README.md).
import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const src = './server/src';
const languageServer = [`${src}/languageServer`];
const cli = [`${src}/cli.ts`, `${src}/cli`];
const entries = [
  ...[
    'main.node',
    'main.browser',
    'main.formats',
    'worker.node',
    'start.node',
    'bytecodeCache.node',
    'disk.node',
    'replaceText.node',
    'library',
    'retext',
  ].map((name) => `${src}/${name}.ts`),
  ...cli,
];
const analysis = `${src}/analysis`;
const annotations = `${src}/annotations`;
const checks = `${src}/checks`;
const formats = `${src}/formats`;
const protocol = `${src}/protocol`;
const features = `${src}/features`;
const messages = `${src}/messages`;

const message = 'A folder may import only itself and what stands to its left in the architecture (server/README.md).';
/** @type {(target: string | string[], from: string[]) => object} */
const forbid = (target, from) => ({ target, from, message });

const zones = [
  {
    target: [`${analysis}/text`, `${analysis}/incremental`],
    from: [`${analysis}/english`],
    message: 'What any language needs knows of English only the `Language` that the pipeline hands to it.',
  },
  // Reasons are data there; messages/ has the words.
  forbid(analysis, [
    `${src}/l10n.ts`,
    annotations,
    messages,
    checks,
    formats,
    protocol,
    features,
    ...languageServer,
    ...entries,
    './client',
  ]),
  forbid(annotations, [messages, checks, formats, protocol, features, ...languageServer, ...entries, './client']),
  // Its callers bring the translator.
  forbid(messages, [`${src}/l10n.ts`, checks, formats, protocol, features, ...languageServer, ...entries, './client']),
  forbid(checks, [formats, protocol, features, ...languageServer, ...entries, './client']),
  forbid(formats, [checks, protocol, features, ...languageServer, ...entries, './client']),
  // Types, and the names of methods and commands: what the client bundles of the server is this.
  forbid(protocol, [`${src}/l10n.ts`, messages, checks, formats, features, ...languageServer, ...entries, './client']),
  forbid(features, [...languageServer, ...entries, './client']),
  forbid(languageServer, [...entries, './client']),
  forbid(cli, [protocol, features, ...languageServer]),
];

const lsp = [
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageserver-*',
  'vscode-languageclient',
  'vscode-languageclient/*',
];
/** @type {(patterns: {group: string[], message: string}[]) => object} */
const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });
const noVscode = { group: ['vscode'], message: 'Only client/ and test/vscode know the editor.' };
const noNode = {
  group: ['node:*'],
  message: 'Only Node entry points reach the platform; the rest goes through Files.',
};
const noLsp = { group: lsp, message: 'LSP packages belong to features, languageServer and the mains.' };

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'node_modules/', 'test/fixtures/', '.cache/', 'test/vscode/.cache/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs', 'server/scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js', '.json'] } } },
  },
  {
    files: [
      'server/src/{analysis,annotations,messages,checks,formats,protocol}/**/*.ts',
      'server/src/{library,retext}.ts',
    ],
    rules: restrict([noVscode, noNode, noLsp]),
  },
  {
    files: ['server/src/features/**/*.ts', 'server/src/languageServer/**/*.ts', 'server/src/main.browser.ts'],
    rules: restrict([noVscode, noNode]),
  },
  { files: ['server/src/*.node.ts'], rules: restrict([noVscode]) },
  { files: ['server/src/cli.ts', 'server/src/cli/**/*.ts'], rules: restrict([noVscode, noLsp]) },
  {
    files: ['client/src/**/*.ts'],
    rules: restrict([
      {
        group: ['**/server/src/**', '!**/server/src/protocol', '!**/server/src/protocol/*', '!**/server/src/debounce'],
        message: 'The client imports from server/src/protocol/ and debounce.ts only.',
      },
    ]),
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
