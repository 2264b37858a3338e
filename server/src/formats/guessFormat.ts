/**
 * Which format a file is in, by its name and its keys; undefined where neither tells. Keys are looked for in the text, since a damaged
 * file should be told by its reader what is wrong with it.
 * @returns one of `importFormats`
 */
export function guessFormat(fileName: string, text: string): string | undefined {
  if (/\.ann$/i.test(fileName)) return 'brat';
  if (/^\s*</.test(text)) return 'tei';
  if (/"%(?:TYPES|FEATURE_STRUCTURES|VIEWS)"\s*:/.test(text)) return 'cas-json';
  if (/"@context"\s*:/.test(text)) return 'w3c';
  if (/"data"\s*:/.test(text) && /"(?:annotations|predictions|completions)"\s*:/.test(text)) return 'label-studio';
  return /"text"\s*:/.test(text) && /"(?:entities|labels?)"\s*:/.test(text) ? 'doccano' : undefined;
}
