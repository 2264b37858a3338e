/** Part of speech of a token, as far as the words beside it tell. */
export const Tag = {
  Other: 0,
  Noun: 1,
  /** Part of a name: a capital inside the sentence, or a known name at its start. */
  Name: 2,
  /** A finite main verb. */
  Verb: 3,
  Base: 4,
  Gerund: 5,
  Participle: 6,
  /** be, have, do and the modals. */
  Auxiliary: 7,
  Determiner: 8,
  /** his, their; also 's after a noun. */
  Possessive: 9,
  Preposition: 10,
  Conjunction: 11,
  Subordinator: 12,
  Pronoun: 13,
  Adjective: 14,
  Adverb: 15,
  Number: 16,
  Comma: 17,
  Stop: 18,
  Quote: 19,
  Dash: 20,
  Bracket: 21,
  To: 22,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];
