import type { BuildOptions } from 'esbuild';

/** What ships, as esbuild builds it. */
export const bundles: BuildOptions[];
