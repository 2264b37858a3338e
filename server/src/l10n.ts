/** Words for people, by the English words that stand in the code. */
export type Texts = Readonly<Record<string, string>>;

const english: Texts = {};
let texts = english;

/**
 * What the server says to people, in the language of its one client; used as VS Code's own `l10n` is, so that
 * `l10n/bundle.l10n.<language>.json` holds the texts of both.
 */
export const l10n = {
  /** The message in the client's language, English where it is not known there, with `{0}`, `{1}` … replaced by the values. */
  t: (message: string, ...values: readonly (string | number)[]): string => {
    const words = texts[message] ?? message;
    if (values.length === 0) return words;
    return words.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
  },
  /** Takes over the texts of a language; none for English. */
  use: (others: Texts = english): void => {
    texts = others;
  },
  /** Whether anything but English is spoken. */
  get isOn(): boolean {
    return texts !== english;
  },
};
