import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';
import type { Files } from './wiring/files';
import type { Formats } from './wiring/formats';

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
};

/** The bundle beside this one. */
const formats = () => import(pathToFileURL(join(__dirname, 'formats.js')).href) as Promise<Formats>;

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) {
  startServer(createConnection(ProposedFeatures.all), { disk, formats });
} else {
  process.stderr.write(
    'attribune-language-server speaks LSP; start it with --stdio, --socket=<port> or --pipe=<name>.\n',
  );
  process.exitCode = 2;
}
