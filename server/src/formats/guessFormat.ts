/**
 * Which format a file is in, by its name and its keys; undefined where neither tells. Keys are looked for in the text, since a damaged
 * file should be told by its reader what is wrong with it.
 * @returns one of `importFormats`
 */
export function guessFormat(fileName: string, text: string): string | undefined {
  if (/\.ann$/i.test(fileName)) return 'brat';
  if (/^\s*</.test(text)) return 'tei';
  const has = (keys: string): boolean => new RegExp(`"(?:${keys})"\\s*:`).test(text);
  if (has('%TYPES|%FEATURE_STRUCTURES|%VIEWS')) return 'cas-json';
  if (has('@context')) return 'w3c';
  if (has('data') && has('annotations|predictions|completions')) return 'label-studio';
  return has('text') && has('entities|labels?') ? 'doccano' : undefined;
}
