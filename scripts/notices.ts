// npm run notices: writes the notices of the libraries that the bundles carry into THIRD-PARTY-NOTICES.txt, behind those of
// the word lists, which are written by hand. A test calls `withLibraries` and fails where the file is not up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from './bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RULE = '='.repeat(78);
const HEADING = `${RULE}\nLibraries within the bundles (npm run notices)\n${RULE}\n`;

/** A library, whose it is, and the text that its licence asks to keep. */
interface Library {
  /** "unified 11.0.5" */
  readonly name: string;
  readonly owners: readonly string[];
  readonly licence: string;
}

/** The notices with those of the libraries anew. */
export async function withLibraries(notices: string): Promise<string> {
  const byLicence = new Map<string, Library[]>();
  for (const library of await libraries()) {
    // Many break the lines of the same words elsewhere.
    const words = library.licence.replaceAll(/\s+/g, ' ');
    const own = byLicence.get(words);
    if (own === undefined) byLicence.set(words, [library]);
    else own.push(library);
  }
  const parts = [...byLicence.values()].map((own) => {
    const whose = own.map(({ name, owners }) => [name, ...owners.map((owner) => `    ${owner}`)].join('\n'));
    return `${whose.join('\n')}\n\n${own[0]!.licence}\n`;
  });
  const [byHand = ''] = notices.split(HEADING);
  return `${byHand.trimEnd()}\n\n${HEADING}\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** The libraries that esbuild puts into any of the bundles, by name. */
async function libraries(): Promise<Library[]> {
  // The same version may lie in several folders.
  const found = new Map(
    (await shippedFolders()).map((folder) => libraryIn(folder)).map((library) => [library.name, library]),
  );
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folders of the packages that esbuild puts into any of the bundles, in order. */
export async function shippedFolders(): Promise<string[]> {
  const results = await Promise.all(
    bundles.map((bundle) =>
      build({ ...bundle, absWorkingDir: root, write: false, metafile: true as const, logLevel: 'error' }),
    ),
  );
  const folders = new Set<string>();
  for (const { metafile } of results)
    for (const { inputs } of Object.values(metafile.outputs))
      for (const file of Object.keys(inputs)) {
        const folder = packageFolder(file);
        if (folder !== undefined) folders.add(folder);
      }
  return [...folders].sort();
}

/** The folder of the package that a file belongs to; none for our own. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function libraryIn(folder: string): Library {
  const at = path.resolve(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly author?: string | { readonly name: string };
  };
  const file = readdirSync(at).find((entry) => /^licen[sc]e(?:-\w+)?(?:\.(?:md|txt))?$/i.test(entry));
  if (file === undefined) {
    const owner = typeof author === 'object' ? author.name : author;
    const licence = `${license}, as package.json says; the package has no text of it.`;
    return { name: `${name} ${version}`, owners: owner === undefined ? [] : [`by ${owner}`], licence };
  }
  const lines = readFileSync(path.join(at, file), 'utf8').trim().split(/\r?\n/);
  const [owners, text] = [true, false].map((wanted) => lines.filter((line) => isOwner(line) === wanted));
  const licence = text!.join('\n').replaceAll(/\n{3,}/g, '\n\n');
  return { name: `${name} ${version}`, owners: owners!.map((line) => line.trim()), licence: licence.trim() };
}

/** "Copyright (c) 2020 …", "(c) 2020 …" */
function isOwner(line: string): boolean {
  return /^\s*(?:copyright\b.*\d{4}|\(c\)|©)/i.test(line);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'THIRD-PARTY-NOTICES.txt');
  const notices = existsSync(file) ? readFileSync(file, 'utf8') : '';
  void withLibraries(notices).then((text) => writeFileSync(file, text));
}
