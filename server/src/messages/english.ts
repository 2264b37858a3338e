/** Puts a message into a language, with its `{0}`, `{1}` … replaced by the values: the signature of `l10n.t`. */
export type Translate = (message: string, ...values: readonly (string | number)[]) => string;

/** Translator of command line and formats: the message as it stands in the code. */
export const english: Translate = (message, ...values) => {
  if (values.length === 0) return message;
  return message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
};
