// npm run test:unit [-- MOCHA OPTIONS, such as --grep WORDS]: bundles the unit tests into one file, which takes half a second
// where loading them one by one as TypeScript takes six, and runs it. `npx mocha FILE` runs one file without this.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const tests = path.join(root, 'test/unit');
const outfile = path.join(root, 'out/unit.test.cjs');

/**
 * Lets a bundled test find its files where its source lies.
 * @type {import('esbuild').Plugin}
 */
const placeOfSource = {
  name: 'place-of-source',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
      loader: 'ts',
    }));
  },
};

const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
const imports = files.sort().map((name) => `import ${JSON.stringify(`./${name.replaceAll('\\', '/')}`)};\n`);
await build({
  absWorkingDir: root,
  stdin: { contents: imports.join(''), resolveDir: tests },
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  plugins: [placeOfSource],
});

const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const args = ['--enable-source-maps', mocha, '--no-config', '--timeout', '10000', ...process.argv.slice(2), outfile];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
