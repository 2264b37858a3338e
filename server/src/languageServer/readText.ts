import { l10n } from '../l10n';
import { refuse } from './refusal';
import type { Sidecars } from './sidecars/sidecars';
import { fileNameOf } from './uris';

/** The length of a text that quotations are looked for in, at most, in UTF-16 code units: that of a long book. */
export const LONGEST_SOURCE = 2_000_000;

/** A code unit takes so many bytes in UTF-8, at most; in other encodings fewer. */
const MOST_BYTES = 3;

/**
 * The text of a file that a person chose or may choose; null where there is none. What is too long, cannot be read or is no text is refused,
 * a long file before it is read where its size can be told.
 *
 * @param longest in UTF-16 code units
 */
export async function readText(
  sidecars: Pick<Sidecars, 'text' | 'size'>,
  uri: string,
  longest = LONGEST_SOURCE,
): Promise<string | null> {
  const name = fileNameOf(uri);
  const tooLong = () =>
    refuse(l10n.t('{0} is too long. Use a part of at most {1} million characters.', name, longest / 1_000_000));
  if (((await sidecars.size(uri)) ?? 0) > longest * MOST_BYTES) return tooLong();
  const text = await sidecars.text(uri).catch((error: unknown) => {
    return refuse(l10n.t('{0} cannot be read ({1}).', name, error instanceof Error ? error.message : String(error)));
  });
  if (text !== null && text.length > longest) return tooLong();
  return text?.includes('\0') === true ? refuse(l10n.t('{0} is not a text file. Choose another one.', name)) : text;
}
