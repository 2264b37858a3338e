import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { analyze, type AnalyzedText } from '../../server/src/library';

const root = path.join(import.meta.dirname, '../..');
const TEXT =
  'Published 5 March 2026\n\nA pier is shut. “It is not safe,” Mayor Ada Okoye said on Monday. “Nobody\nknew.” She called it “a shame”.';

/** What the program of a person who installed the package needs besides. */
const ALSO = ['retext-english', 'retext-repeated-words', 'unified'];

/** A code block of docs/library.md and what it says that it prints. */
function example(number: number): { readonly code: string; readonly printed: string } {
  const text = readFileSync(path.join(root, 'docs/library.md'), 'utf8');
  const blocks = [...text.matchAll(/```js\n(.*?)```\s+```\n(.*?)```/gs)];
  return { code: blocks[number]![1]!, printed: blocks[number]![2]! };
}

describe('The package as a library', function () {
  this.timeout(120_000);
  let folder: string;

  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'attribune-library-')));
    const options = { stdio: 'pipe', shell: process.platform === 'win32' } as const;
    execFileSync('npm', ['pack', '--pack-destination', folder], { ...options, cwd: root });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], {
      ...options,
      cwd: folder,
    });
    for (const name of ALSO)
      symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name), 'junction');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Runs a module in the folder; what it printed. */
  function run(code: string): string {
    writeFileSync(path.join(folder, 'main.js'), code);
    return execFileSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
  }

  it('installs nothing else', () => {
    const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed.sort(), ['attribune', ...ALSO]);
  });

  it('gives in Node what the sources give, as data that JSON can carry', () => {
    const printed = run(
      `import { analyze } from 'attribune'; console.log(JSON.stringify(analyze(${JSON.stringify(TEXT)})));`,
    );
    const found = JSON.parse(printed) as AnalyzedText;
    assert.deepEqual(found, analyze(TEXT));
    assert.equal(found.quotations.length, 2);
  });

  it('gives the same in a browser, where there is nothing of Node, only what the web has too', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import { analyze } from 'attribune'; globalThis.found = analyze(text);`, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    const page = vm.createContext({ TextDecoder, text: TEXT, found: undefined as unknown });
    vm.runInContext(outputFiles[0]!.text, page);
    assert.deepEqual(JSON.parse(JSON.stringify(page['found'])), analyze(TEXT));
  });

  it('has types that fit unified’s, without other packages', () => {
    const source = `
      import { analyze, type AnalyzedText, type AttributedQuotation } from 'attribune';
      import retextAttribune, { analysisOf, attributionOf, retextIgnoreQuotations } from 'attribune/retext';
      import retextEnglish from 'retext-english';
      import { unified } from 'unified';
      const found: AnalyzedText = analyze('', { publicationDate: '2026-03-05' });
      export const quotations: readonly AttributedQuotation[] = found.quotations;
      const parser = unified().use(retextEnglish).use(retextAttribune, { dateOrder: 'dmy' }).use(retextIgnoreQuotations);
      const tree = parser.parse('');
      export const who: string | undefined = analysisOf(tree)?.speakers[attributionOf(tree)?.speaker ?? 0]?.name;
      // @ts-expect-error: whoever is misspelt would be undefined
      export const wrong = found.speekers;
    `;
    const file = path.join(folder, 'types.ts');
    writeFileSync(file, source);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
    assert.deepEqual(problems, []);
  });

  for (const number of [0, 1])
    it(`does what docs/library.md shows: example ${number + 1}`, () => {
      const { code, printed } = example(number);
      assert.equal(run(code), printed);
    });

  it('prints other messages without the plugin: the example ignores something', () => {
    const { code, printed } = example(1);
    const without = run(code.replace('.use(retextIgnoreQuotations)', ''));
    assert.ok(without.length > printed.length && without.endsWith(printed), without);
  });
});
