/** Why a time expression has its value; `messages/dateReasons.ts` has the words. */
export type DateReason =
  | { readonly kind: UndatedReasonKind }
  /** 03/04/2021 is read as the settings, or the dates in words of the text, have it. */
  | { readonly kind: 'orderSet' | 'orderOfWords'; readonly first: 'day' | 'month' }
  | DatedReason;

type UndatedReasonKind =
  | 'asWritten'
  /** "the nineties" */
  | 'centuryNotWritten'
  | 'duration'
  | 'set'
  /** "recently" */
  | 'vagueReference'
  /** "a few days later" */
  | 'lengthNotSaid'
  /** "two days after Christmas" */
  | 'countedFromDateBeside'
  | 'noPublicationDate'
  /** "in the week before the fire" */
  | 'countedFromEvent'
  /** 30 February */
  | 'noSuchDay'
  /** 03/04/2021 is read as the other numeric dates of the text. */
  | 'orderOfNumbers'
  | 'orderUnknown'
  // Of other readings.
  | 'otherOrder'
  | 'nextOne'
  | 'oneBefore';

/** A reason that stands on a date. */
export type DatedReason = UnfinishedReason & {
  /** TIMEX3 value of that date. */
  readonly base: string;
};

/** A reason whose date is yet to be put into a value. */
export type UnfinishedReason =
  | {
      readonly kind:
        | 'nearestYear'
        /** "from March to June 2015" */
        | 'yearOfRangeEnd'
        | 'dayOfPublication'
        | 'lastBefore'
        | 'nextAfter'
        | 'countedFromDate'
        /** A time of that day. */
        | 'onDay';
    }
  | { readonly kind: 'countedFromPublication'; readonly inferred: boolean }
  /** "last", "following": the word that chooses. */
  | { readonly kind: 'chosen'; readonly word: string };
