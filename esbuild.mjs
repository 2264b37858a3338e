// Builds the bundles, and the declarations of the library, into dist/. `--watch` rebuilds on change, `--dev` leaves names and source maps in.
import process from 'node:process';
import { build, context } from 'esbuild';
import { bundles } from './scripts/bundles.mjs';
import { writeDeclarations } from './scripts/declarations.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

for (const bundle of bundles) Object.assign(bundle, { minify: !dev, sourcemap: dev, logLevel: 'info' });
if (watch) for (const bundle of bundles) await (await context(bundle)).watch();
else await Promise.all([...bundles.map((bundle) => build(bundle)), writeDeclarations()]);
