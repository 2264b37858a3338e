// Stands in for the desktop's executable, with the arguments that @vscode/test-electron gives it: runs the tests in the
// extension host of the editor from npm and ends with their exit code.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runNodeHostTests } from './hostTests';
import { startServer } from './server';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

const need = (value: unknown, name: string) => {
  if (typeof value !== 'string') throw new Error(`${name} is missing. This runs tests and nothing else.`);
  return path.resolve(value);
};
async function main(): Promise<void> {
  const userData = values['user-data-dir'];
  const settings =
    typeof userData === 'string'
      ? await readFile(path.join(userData, 'User/settings.json'), 'utf8').catch(() => '{}')
      : '{}';
  const server = await startServer({ settings: JSON.parse(settings) as Record<string, unknown>, runsTests: true });
  let failed = true;
  try {
    process.exitCode = await runNodeHostTests(server, {
      extension: need(values.extensionDevelopmentPath, '--extensionDevelopmentPath'),
      tests: need(values.extensionTestsPath, '--extensionTestsPath'),
      folder: need(positionals[0], 'The workspace'),
    });
    failed = process.exitCode !== 0;
  } finally {
    if (failed) console.error(`The editor's logs: ${server.data}`);
    await server.stop(failed);
  }
}

void main();
