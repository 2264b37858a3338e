declare module 'wink-lexicon/src/wn-verb-exceptions.js' {
  /** Irregular forms of verbs with their lemmas. */
  const exceptions: Readonly<Record<string, string>>;
  export default exceptions;
}
