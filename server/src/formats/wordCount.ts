/** How many words a text has; what an apostrophe, a hyphen or a decimal point joins is one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
