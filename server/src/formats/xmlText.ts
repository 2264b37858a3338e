const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Without the characters that XML 1.0 forbids (section 2.2): controls, U+FFFE and U+FFFF; lone surrogates are replaced. */
export function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- Just these are meant.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(loneSurrogate, '\ufffd');
}
