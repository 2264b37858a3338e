import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { glob, hasMagic } from 'glob';
import { messages } from './messages';

/** Files that one argument of the command line names. */
export interface Meant {
  readonly argument: string;
  readonly means: 'file' | 'folder' | 'pattern' | 'nothing';
  /** The files and folders that it names; of a file that is not there its name all the same. */
  readonly paths: readonly string[];
}

/** Files that each argument names: an existing path is that file or folder, whatever its characters; only what does not exist is a pattern. */
export async function meantBy(paths: readonly string[]): Promise<readonly Meant[]> {
  return Promise.all(
    paths.map(async (argument): Promise<Meant> => {
      if (existsSync(argument)) {
        return { argument, means: statSync(argument).isDirectory() ? 'folder' : 'file', paths: [argument] };
      }
      if (!hasMagic(argument)) return { argument, means: 'nothing', paths: [argument] };
      return { argument, means: 'pattern', paths: await glob(argument) };
    }),
  );
}

/** The files and folders of all arguments, each once, relative to where the command line is run. */
export function distinctPaths(meant: readonly Meant[]): string[] {
  const all = meant.flatMap(({ paths }) => paths).map((path) => relative('.', resolve(path)) || '.');
  return [...new Set(all)];
}

/**
 * What is to be said of arguments that gave no article.
 *
 * @param read the files that were looked at
 */
export function complaints(
  meant: readonly Meant[],
  read: ReadonlySet<string>,
): { readonly failures: readonly string[]; readonly notes: readonly string[] } {
  const isRead = (path: string): boolean => {
    const full = resolve(path);
    return read.has(full) || [...read].some((one) => one.startsWith(join(full, sep)));
  };
  const silent = meant.filter(({ means, paths }) => means !== 'nothing' && !paths.some(isRead));
  return {
    failures: silent.flatMap(({ argument, means, paths }) => {
      if (means === 'folder') return [messages.noArticlesIn(argument)];
      if (means === 'pattern')
        return [paths.length === 0 ? messages.matchesNothing(argument) : messages.allIgnored(argument)];
      return [];
    }),
    notes: silent.flatMap(({ argument, means }) => (means === 'file' ? [messages.isIgnored(argument)] : [])),
  };
}
