import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { articleNames } from '../formats/articleNames';
import type { Reading } from '../formats/importing';
import { messages } from './messages';

/** The article that annotations belong to, and whether it exists; or why that is not known. */
export type ArticleOf = { readonly path: string; readonly exists: boolean } | { readonly refused: string };

/**
 * The article that a reading belongs to: the one that is named on the command line, else the one that the file names, else the one that is
 * called as the file is; one that is not there may be written where the file holds its text. What a file names stays in its folder.
 * @param number of the text in a file with several, from 1; 0 in one with one
 */
export function articleOf(
  path: string,
  { fileName, title, text }: Reading,
  number: number,
  { output, article }: { readonly output?: string; readonly article?: string },
): ArticleOf {
  if (article !== undefined) {
    return isFile(article) ? { path: article, exists: true } : { refused: messages.noSuchArticle(article) };
  }
  const folder = output ?? dirname(path);
  const names = articleNames(basename(path), fileName, number, title);
  if ('refused' in names) return { refused: messages.nameArticle(names.refused) };
  const there = names.find((name) => isFile(join(folder, name)));
  if (there !== undefined) return { path: join(folder, there), exists: true };
  if (text === undefined) {
    return { refused: messages.noArticleFor(names, folder) };
  }
  const name = names[0]!;
  // What other people's files name is never written as anything but a text.
  const safe = /\.(?:txt|news)$/i.test(name) ? name : `${name}.txt`;
  return { path: join(folder, safe), exists: isFile(join(folder, safe)) };
}

/** Whether there is a file, and no folder, at a path. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
