import { english, type Translate } from './messages/english';

/** Words for people, by the English words that stand in the code. */
export type Texts = Readonly<Record<string, string>>;

const ENGLISH_TEXTS: Texts = {};
let texts = ENGLISH_TEXTS;

const t: Translate = (message, ...values) => english(texts[message] ?? message, ...values);

/**
 * What the server says to people, in the language of its one client; used as VS Code's own `l10n` is, so that
 * `l10n/bundle.l10n.<language>.json` holds the texts of both.
 */
export const l10n = {
  /** The message in the client's language, English where it is not known there, with `{0}`, `{1}` … replaced by the values. */
  t,
  /** Takes over the texts of a language; none for English. */
  use: (others: Texts = ENGLISH_TEXTS): void => {
    texts = others;
  },
  /** Whether anything but English is spoken. */
  get isOn(): boolean {
    return texts !== ENGLISH_TEXTS;
  },
};
