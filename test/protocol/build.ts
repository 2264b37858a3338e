import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** The path of the server's bundle, made of the sources as they are, with that of the formats beside it; once for a test run. */
export function serverBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = `${root}out/server.test.cjs`;
  await Promise.all([buildOne('dist/server.js', outfile), buildOne('dist/formats.js', `${root}out/formats.js`)]);
  return outfile;
}

async function buildOne(shipped: string, outfile: string): Promise<void> {
  const options = bundles.find((one) => one.outfile === shipped);
  await build({ ...options, absWorkingDir: root, outfile, minify: true, logLevel: 'error' });
}
