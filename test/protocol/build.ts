import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** The path of the server's bundle, made of the sources as they are, with that of the formats beside it; once for a test run. */
export function serverBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = `${root}out/server.test.cjs`;
  await Promise.all([buildOne('main.node', outfile), buildOne('main.formats', `${root}out/formats.js`)]);
  return outfile;
}

async function buildOne(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [`${root}server/src/${entry}.ts`],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}
