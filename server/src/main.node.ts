import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import zeptomatch from 'zeptomatch';
import type { Texts } from './l10n';
import { startServer } from './languageServer/server';
import type { Files } from './languageServer/fileSystem';
import type { Formats } from './languageServer/formatsBundle';

/** Malformed UTF-8 is an error: what was read wrongly must not be written back. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The disk, for clients that do not offer their own file system. Only `file:` URIs lie on it. */
const disk: Files = {
  read: async (uri) => {
    if (!uri.startsWith('file:')) return null;
    try {
      return utf8.decode(await readFile(fileURLToPath(uri)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  sidecarsNear: async (uri) => {
    if (!uri.startsWith('file:')) return [];
    const folder = dirname(fileURLToPath(uri));
    const names = (await readdir(folder)).filter((name) => name.endsWith('.annotations.jsonld'));
    return names.map((name) => pathToFileURL(join(folder, name)).href);
  },
  list: async (uri, include, exclude) => {
    if (!uri.startsWith('file:')) return [];
    const found: string[] = [];
    await walk(fileURLToPath(uri), '', found, { include, exclude });
    return found.map((path) => pathToFileURL(path).href);
  },
};

/** The bundle beside this one. */
const formats = () => import(pathToFileURL(join(__dirname, 'formats.js')).href) as Promise<Formats>;

/** Those of the editor's extension; a language that has none there is not spoken. */
const texts = (language: string): Texts | undefined => {
  try {
    return JSON.parse(readFileSync(join(__dirname, `../l10n/bundle.l10n.${language}.json`), 'utf8')) as Texts;
  } catch {
    return undefined;
  }
};

/** Folders that nobody may read are left out; links are not followed, for they may lead in a circle. */
async function walk(root: string, below: string, found: string[], globs: { include: string; exclude: string }) {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const { include, exclude } = globs;
    if (entry.isDirectory() && !zeptomatch(exclude, `${path}/x`)) await walk(root, path, found, globs);
    else if (entry.isFile() && zeptomatch(include, path) && !zeptomatch(exclude, path)) found.push(join(root, path));
  }
}

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) {
  startServer(createConnection(ProposedFeatures.all), { disk, formats, texts });
} else {
  process.stderr.write(
    'attribune-language-server speaks LSP; start it with --stdio, --socket=<port> or --pipe=<name>.\n',
  );
  process.exitCode = 2;
}
