import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** What tests start keeps its bytecode apart from the user's. */
process.env['ATTRIBUNE_CACHE'] ??= `${root}out/bytecode`;

/** The path of the server's bundle, made of the sources as they are, with that of the formats beside it; once for a test run. */
export function serverBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = `${root}out/server.test.cjs`;
  await Promise.all([
    bundleAs('dist/server.js', outfile),
    bundleAs('dist/server.main.js', `${root}out/server.test.main.cjs`),
    bundleAs('dist/formats.js', `${root}out/formats.js`),
  ]);
  return outfile;
}

/** The path of the command line as it ships, in a folder. */
export async function commandLineBundle(folder: string): Promise<string> {
  const outfile = join(folder, 'attribune.cjs');
  await Promise.all([
    bundleAs('dist/cli.js', outfile),
    bundleAs('dist/cli.main.js', join(folder, 'attribune.main.cjs')),
  ]);
  return outfile;
}

/** The same with the workers of `--jsonl` beside it. */
export async function archiveBundle(folder: string): Promise<string> {
  const [outfile] = await Promise.all([
    commandLineBundle(folder),
    bundleAs('dist/worker.js', join(folder, 'worker.js')),
  ]);
  return outfile;
}

async function bundleAs(shipped: string, outfile: string): Promise<void> {
  const options = bundles.find((one) => one.outfile === shipped);
  await build({ ...options, absWorkingDir: root, outfile, minify: true, logLevel: 'error' });
}
