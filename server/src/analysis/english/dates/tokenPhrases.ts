import { holidays, partsOfName } from './holidays';

/** Pieces of patterns with a name; see tokenPatterns.ts for how they are written. */
export const TOKEN_PHRASES = {
  // Numbers.
  // The hyphen of "twenty-first", which both sides touch.
  HYPHEN: '(?:~DASH (?=~ANY|~N))?',
  // "seven", "seventy-nine", "twenty four".
  SMALL: 'TENS (?: HYPHEN ONES)?|TEENS|ONES',
  // "third", "twenty-third", "3rd".
  ORDINAL: 'N1_999 ~SUFFIX|TENS HYPHEN NINTHS|ORDINALS',
  YEAR_IN_WORDS: 'FROM15 (?: hundred|oh ONES|HYPHEN (?:TENS (?:HYPHEN ONES)?|TEENS))|two thousand (?: and? SMALL)?',
  // "5", "1,200", "2.5", "5 1/2"; "seven", "two hundred", "a hundred and ten"; "two and a half", "three-and-a-half".
  FIGURE: 'N (?: DASH? N SLASH N)?',
  CARDINAL: '(?: SMALL|(?:a|an) (?=HYPHEN TIMES3)|(?=TIMES3)) (?: HYPHEN TIMES3 (?: and? SMALL (?!thousand))?)*',
  AND_HALF: '(?: HYPHEN and HYPHEN (?: (?:a|an) HYPHEN (?: half|quarter)|half))?',
  EXACTLY: '(?: FIGURE|CARDINAL) AND_HALF',
  // Also "two to three", "12-18", "a couple of", "a few", "several dozen", "half a", "hundreds of".
  COUNT:
    'half (?: a|an) dozen?|a quarter of a (?=century)|a? couple of?|EXACTLY (?: (?: to|or|DASH (?=N)) EXACTLY)?|SCORES of?|VAGUE TIMES3?|a few',

  // Months, days, seasons and years.
  // "last", "this past", "the previous".
  WHICH: 'the? (?: this (?: past|coming|next)|last|this|next|coming|previous|following|same)',
  // The year after a month: ", 1998", "1998", "of 1998", "'98", "nineteen ninety-six", "of last year", "of that year".
  YEAR: '(?: COMMA|of)? (?: N1000_2199|N1_4094 BC|QUOTE ~T0_99|YEAR_IN_WORDS)|of? STEP year|(?:COMMA|of)? (?:that same?|the same) year (?!~DASH)',
  // And after a day, where it can also be "in 1998".
  YEAR_OF_DAY: 'YEAR|in (?:N1000_2199|N1_4094 BC|QUOTE ~T0_99|YEAR_IN_WORDS|STEP year|(?:that same?|the same) year)',

  // And after a quarter or a half: "of fiscal 2021", "FY2021", "FY21", "/2021", "of the year", "of the current financial year".
  YEAR_OF_PART:
    'YEAR_OF_DAY|(?: of|in)? (?: the|its|our|their)? FISCAL year? N1900_2199|(?: of|in|SLASH)? fy (?: N1900_2199|~T0_99)|SLASH N1900_2199|of the (?: FISCAL|calendar|current)? year',

  // Days and months.
  COUNTS: '~SIGN|~PERCENT|PERCENT|~COLON N|COUNTED',
  // "5", "the 5th", "fifth"; not "May 10 percent", "May 5 days".
  // Also "thirteen" in speech; not "In October thirteen people died".
  DAY: 'the? (?!^ORDINALS ^WORD) (?: ORDINAL (?!DASH)|N1_31 (?!COUNTS)) (?!UNIT)|SMALL (?!OPEN|N|UNIT|TIMES3|~DASH)',
  NUMBERED_DAY: 'N1_31 ~SUFFIX?',
  // "20, 21 and 22".
  DAYS: 'NUMBERED_DAY (?: COMMA NUMBERED_DAY){1,9} COMMA? (?: and|or|AMP) NUMBERED_DAY',
  DOTTED: '(?: (?<=SHORT_MONTH) ~DOT)?',
  // Not "may", "March on", "April Jones"; "the March accession", "its May meeting".
  MONTH_ALONE:
    '(?: (?<=BEFORE_MONTH)|(?<=DASH|SLASH) (?=~ANY)) ^MONTH (?!(?<=SHORT_MONTH) ^WORD)|^LONG_MONTH|^SHORT_MONTH (?=DOT)|^MONTH (?=~DASH ~^MONTH|~SLASH ~^MONTH)|(?<!^WORD) ^GIRL (?!(?!MONTH) ^WORD)|(?<=OWNER) (?: ^may|^march) (?=OPEN) (?!^WORD)',

  // Holidays.
  HOLIDAY: holidays
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .map(
      (name) =>
        `^${partsOfName(name).join(' ').replace(" '", ' QUOTE').replaceAll('QUOTEs', "'s").replace('.', 'DOT')}`,
    )
    .join('|'),

  // Parts of the day and the clock.
  // "I am" and "10 am time" are none.
  HALF_DAY: 'PM|a.m.|a.m|~am|am (?!time)',
  // "EST", "local time", "Eastern", "Eastern Standard Time", "Moscow time", "New Zealand time".
  IN_ZONE: 'zone=(^US_ZONE (?!^WORD|time)|^ZONE|LEFT? (?: ZONE_NAME WORD?|^OPEN ^OPEN?) time)',
  // What says that a number before it is a time of day.
  CLOCK_SIGN:
    '(?: on? (?: LONG_DAY|the? PICK LONG_DAY|yesterday|today|tomorrow|tonight)|(?:in the|this|last|at) PART|LEFT? (?: ^ZONE|ZONE_NAME WORD? time))',

  // What stands before a unit.
  UNIT_PHRASE:
    '(?: BEFORE_UNIT|CHOICE|LENGTH|ORDINALS|ONES|TEENS|TENS|TIMES3|UNSAID|N|SLASH|DASH){0,12} (?: UNIT|PERIODS|half|(?<=(?: ago|earlier) DASH?) WORD)',

  // Years and decades.
  PLURAL: '~s|~QUOTE ~s',
  // "a man in his 30s", "in her early-40s", "in their 20s and 30s"; "the low 90s" are degrees.
  AGE: '(?: his|her|their|my|your|our|its|whose) (?: early|mid|late|low|high|upper|lower)? DASH? (?: N0_99 PLURAL (?: and|or|to))?|low|high|upper|lower',
  // "Docket No. 21-1984", "Route 1950", "at 1914 Elm Street", "a 1987 Volvo", "Ada's 1987 Volvo" have no year.
  IN_NAME:
    '(?<=(?: N0_999|N4095_4095) DASH|HALLS DOT?|CURRENCY DOT?)|(?=N (?: ~OPEN|~DASH ~^WORD ~DASH|~DASH ~N ~DASH|^ZONE))|(?=N (?: ^WORD)? [^] STREET|N WORD STREET)|(?<=a|CLITIC) (?=N ^WORD)',
} as const;
