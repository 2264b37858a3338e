// The declarations of the library, dist/*.d.mts, each made of its entry file alone: what that file exports may use types
// that it declares itself, or that come from './library'.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');

/** Writes them. */
export async function writeDeclarations() {
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await Promise.all(
    ['library', 'retext'].map(async (name) => {
      const source = await readFile(path.join(root, `server/src/${name}.ts`), 'utf8');
      await writeFile(path.join(root, `dist/${name}.d.mts`), declarationOf(`${name}.ts`, source));
    }),
  );
}

/**
 * @param {string} fileName
 * @param {string} source
 */
function declarationOf(fileName, source) {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, strict: true };
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, { fileName, compilerOptions });
  const [problem] = diagnostics;
  if (problem) throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  const declaration = outputText.replaceAll("from './library'", "from './library.mjs'");
  const foreign = /\bfrom '(?!\.\/library\.mjs')[^']+'/.exec(declaration);
  if (foreign) throw new Error(`${fileName}: its declaration needs another module ${foreign[0]}`);
  return declaration;
}
