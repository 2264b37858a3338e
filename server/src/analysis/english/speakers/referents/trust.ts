/**
 * Precision of full names by the way a source was resolved: shares of the quotations of the Gender Gap
 * Tracker's train split, which alone names speakers in full, held against its dev split and against PolNeAR, where the words
 * of the source can be judged but not whom they mean. `test/quality/README.md` says how far they hold on other corpora.
 */
export const TRUST = {
  /** "Ada Okoye", "Okoye" of somebody named in full. */
  person: 0.99,
  /** "Acme", "Moscow": others may speak for it, or it may have a longer name. */
  body: 0.7,
  /** "the minister" after "Energy Minister Ada Okoye" */
  role: 0.85,
  /** "the driver" of somebody who drives */
  deed: 0.7,
  /** "the wiry plumber", for whoever is near */
  portrait: 0.4,
  /** "a neighbour" */
  indefinite: 0.8,
  /** "the neighbour": somebody whom a reader might name */
  definite: 0.5,
  /** "the neighbour" again */
  again: 0.65,
  /** "the report", "the police" */
  definiteBody: 0.45,
} as const;

/** Of "it", "the company": from the least lead of the best over the second to the most. */
export const TRUST_IN_BODY = { floor: 0.4, ceiling: 0.7, lead: 2 } as const;

/** Of "he", "she". */
export const TRUST_IN_PERSON = { floor: 0.7, ceiling: 0.97, lead: 3 } as const;

/** Most that "he" is trusted to be somebody without a name. */
export const TRUST_IN_UNNAMED = 0.75;

/** Of the only name that is near, which no cue ties to the quotation: what the trust in that name is taken times. */
export const TRUST_IN_NEARNESS = { Person: 0.8, other: 0.4 } as const;

/** Of the last speaker, for a quotation without any source. */
export const TRUST_IN_LAST = { Person: 0.75, other: 0.35 } as const;
