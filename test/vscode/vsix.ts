import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { exists, root } from './editor/install';

/** The packed extension, as `npm run package` makes it. */
export async function vsixFile(): Promise<string> {
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  const file = path.join(root, `${name}-${version}.vsix`);
  if (!(await exists(file))) throw new Error(`${file} is missing. Run npm run package first.`);
  return file;
}
