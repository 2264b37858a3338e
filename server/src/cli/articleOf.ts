import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Reading } from '../formats/importing';

/** Which article annotations belong to, and whether it is there already; or why that is not known. */
export type ArticleOf = { readonly path: string; readonly exists: boolean } | { readonly refused: string };

/** What exports add to an article's name. */
const endings =
  /\.(?:ann|cas\.json|tei\.xml|doccano\.jsonl|label-studio\.json|w3c\.jsonld|annotations\.jsonld|jsonld?|jsonl|xml)$/i;

/**
 * The article that a reading belongs to: the one that is named on the command line, else the one that the file names, else the one that is
 * called as the file is; one that is not there may be written where the file holds its text. What a file names stays in its folder.
 * @param number of the text in a file with several, from 1; 0 in one with one
 */
export function articleOf(
  path: string,
  { fileName, text }: Reading,
  number: number,
  { output, article }: { readonly output?: string; readonly article?: string },
): ArticleOf {
  if (article !== undefined) {
    return isFile(article) ? { path: article, exists: true } : { refused: `There is no article ${article}.` };
  }
  const folder = output ?? dirname(path);
  if (fileName !== undefined && !isPlainName(fileName)) {
    const refused = `It names the article “${fileName}”, which leads out of its folder. Name the article yourself: --article FILE.`;
    return { refused };
  }
  const stem = basename(path).replace(endings, '') + (number > 0 ? `-${number}` : '');
  const names = fileName === undefined ? [stem, `${stem}.txt`, `${stem}.news`, `${stem}.news.txt`] : [fileName];
  const there = names.find((name) => isFile(join(folder, name)));
  if (there !== undefined) return { path: join(folder, there), exists: true };
  if (text === undefined) {
    const refused = `There is no ${names.join(' or ')} in ${folder}, and this format does not hold the text. Name the article: --article FILE.`;
    return { refused };
  }
  const name = fileName ?? stem;
  // What other people's files name is never written as anything but a text.
  const safe = /\.(?:txt|news)$/i.test(name) ? name : `${name}.txt`;
  return { path: join(folder, safe), exists: isFile(join(folder, safe)) };
}

/** Whether a name stays in its folder, on every system. */
function isPlainName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- No file name has these.
  return name !== '' && !/[\\/:\0-\x1f]|^\.{1,2}$/.test(name);
}

/** Whether there is a file, and no folder, at a path. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
