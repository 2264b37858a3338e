/** Suffixes that exports add to an article's name. */
const endings =
  /\.(?:ann|cas\.json|tei\.xml|doccano\.jsonl|label-studio\.json|w3c\.jsonld|annotations\.jsonld|json(?:ld?)?|xml)$/i;

/** The names that an article may have, without a folder, the likeliest first; or why none will do. */
export type ArticleNames = readonly string[] | { readonly refused: string };

/**
 * Names of the article that a reading belongs to: the name given in the file, else names made from the file's own, never that very name. What a file
 * names stays in its folder.
 * @param file the name of the file with the annotations, without its folder
 * @param named the article's name as the file gives it: outside data
 * @param number of the text in a file with several, from 1; 0 in one with one
 * @param title what the file calls its text, which may be its name: outside data
 */
export function articleNames(file: string, named: string | undefined, number = 0, title?: string): ArticleNames {
  if (named !== undefined) {
    return isPlainName(named)
      ? [named]
      : { refused: `It names the article “${named}”, which leads out of its folder.` };
  }
  const stem = file.replace(endings, '') + (number > 0 ? `-${number}` : '');
  const own = [stem, `${stem}.txt`, `${stem}.news`, `${stem}.news.txt`];
  const titled = title !== undefined && isPlainName(title) ? [title, `${title}.txt`, `${title}.news`] : [];
  const isName = title !== undefined && /\.(?:txt|news)$/i.test(title);
  const names = isName ? [...titled.slice(0, 1), ...own] : [...own, ...titled];
  return names.filter((name) => name !== file);
}

/** Whether a name stays in its folder, on every system. */
function isPlainName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- No file name has these.
  return name !== '' && !/[\\/:\0-\x1f]|^\.{1,2}$/.test(name);
}
