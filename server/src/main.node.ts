import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { disk } from './disk.node';
import type { Texts } from './l10n';
import type { FormatsBundle } from './languageServer/formatsBundle';
import { startServer } from './languageServer/server';
import { stdioConnection } from './stdio.node';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** Loads the bundle beside this one; not with `import()`, which code from a cache of bytecode cannot call. */
const formats = (): Promise<FormatsBundle> =>
  Promise.resolve().then(() => createRequire(__filename)('./formats.js') as FormatsBundle);

/** Reads the translations of the editor's extension; undefined for a language that has none there. */
const texts = (language: string): Texts | undefined => {
  try {
    return JSON.parse(readFileSync(join(__dirname, `../l10n/bundle.l10n.${language}.json`), 'utf8')) as Texts;
  } catch {
    return undefined;
  }
};

if (process.argv.some((argument) => TRANSPORTS.includes(argument.split('=')[0]!))) {
  const isStdio = process.argv.includes('--stdio');
  startServer(isStdio ? stdioConnection() : createConnection(ProposedFeatures.all), { disk, formats, texts });
} else {
  process.stderr.write(
    'attribune-language-server speaks LSP; start it with --stdio, --socket=<port> or --pipe=<name>.\n',
  );
  process.exitCode = 2;
}
