// Typed rules for all code, and the one rule of the architecture: a folder imports itself and what stands to its left,
// analysis ← annotations ← (checks, formats) ← features ← server.ts & co. ← entry points (see server/README.md).
import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const src = './server/src';
const wiring = [...['server', 'articles', 'settings', 'protocol'].map((name) => `${src}/${name}.ts`), `${src}/wiring`];
const cli = [`${src}/cli.ts`, `${src}/cli`];
const entries = [
  ...['main.node', 'main.browser', 'main.formats', 'worker.node'].map((name) => `${src}/${name}.ts`),
  ...cli,
];
const analysis = `${src}/analysis`;
const annotations = `${src}/annotations`;
const checks = `${src}/checks`;
const formats = `${src}/formats`;
const features = `${src}/features`;

const message = 'A folder may import only itself and what stands to its left in the architecture (server/README.md).';
/** @type {(target: string | string[], from: string[]) => object} */
const forbid = (target, from) => ({ target, from, message });

const zones = [
  // What the analysis says is put into the client's language at the features' edge.
  forbid(analysis, [`${src}/l10n.ts`, annotations, checks, formats, features, ...wiring, ...entries, './client']),
  forbid(annotations, [checks, formats, features, ...wiring, ...entries, './client']),
  forbid(checks, [formats, features, ...wiring, ...entries, './client']),
  forbid(formats, [checks, features, ...wiring, ...entries, './client']),
  forbid(features, [...wiring, ...entries, './client']),
  forbid(wiring, [...entries, './client']),
  forbid(cli, [features, ...wiring]),
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
const noLsp = { group: lsp, message: 'LSP packages belong to features, server.ts & co. and the mains.' };

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
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js', '.json'] } } },
  },
  { files: ['server/src/{analysis,annotations,checks,formats}/**/*.ts'], rules: restrict([noVscode, noNode, noLsp]) },
  {
    files: [
      'server/src/features/**/*.ts',
      'server/src/wiring/**/*.ts',
      'server/src/{server,articles,settings,protocol,main.browser}.ts',
    ],
    rules: restrict([noVscode, noNode]),
  },
  { files: ['server/src/{main.node,worker.node}.ts'], rules: restrict([noVscode]) },
  { files: ['server/src/cli.ts', 'server/src/cli/**/*.ts'], rules: restrict([noVscode, noLsp]) },
  {
    files: ['client/src/**/*.ts'],
    rules: restrict([
      {
        group: ['**/server/src/**', '!**/server/src/protocol', '!**/server/src/protocol.ts'],
        message: 'The client imports types from protocol.ts only.',
      },
    ]),
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
