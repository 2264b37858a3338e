import type { TimexMod } from '../../facts';
import type { Tokens } from '../../text/tokens';
import { DASH, isNumber, markAt, numberOf, SLASH, phrase, type Values, words, worth } from './codes';

export const ONES = words('ONES', 'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9');
const TEENS = words(
  'TEENS',
  'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
);
const TENS = words('TENS', 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90');
export const ORDINALS = words(
  'ORDINALS',
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
);
words('NINTHS', 'first second third fourth fifth sixth seventh eighth ninth');
/** "oh" is the nought of "nineteen oh five". */
const TIMES = words('TIMES', 'hundred=100 thousand=1000 dozen=12 oh=100');
words('CLITIC', "'s '");
// What a number can count: "May 10 percent", "2000 people".
words(
  'COUNTED',
  'percent per million billion trillion thousand hundred people points pounds dollars miles feet yards meters metres kilometers kilometres acres shares tons tonnes members men women soldiers troops seats votes years months weeks days hours minutes seconds year month week day hour minute times inches degrees other',
);
words('SUFFIX', 'st nd rd th');
words('BC', 'bc bce b.c. b.c');

// The hyphen of "twenty-first", which both sides touch.
phrase('HYPHEN', '(?:~DASH (?=~ANY|~N))?');
// "seven", "seventy-nine", "twenty four".
phrase('SMALL', 'TENS (?: HYPHEN ONES)?|TEENS|ONES');
// "third", "twenty-third", "3rd".
phrase('ORDINAL', 'N1_999 ~SUFFIX|TENS HYPHEN NINTHS|ORDINALS');
// "nineteen ninety-six", "nineteen hundred", "nineteen oh five", "two thousand and five".
words('FROM15', 'fifteen sixteen seventeen eighteen nineteen twenty');
phrase(
  'YEAR_IN_WORDS',
  'FROM15 (?: hundred|oh ONES|HYPHEN (?:TENS (?:HYPHEN ONES)?|TEENS))|two thousand (?: and? SMALL)?',
);

words('TIMES3', 'hundred thousand dozen');
const PARTS = words('FRACTION', 'half=.5 quarter=.25 couple=2');
const VAGUE = 'several few many some numerous countless';
const SCORES = 'dozens hundreds thousands tens scores';
words('VAGUE', VAGUE);
words('SCORES', SCORES);
const UNSAID = words('UNSAID', `${VAGUE} ${SCORES}`);
// "5", "1,200", "2.5", "5 1/2"; "seven", "two hundred", "a hundred and ten"; "two and a half", "three-and-a-half".
phrase('FIGURE', 'N (?: DASH? N SLASH N)?');
phrase(
  'CARDINAL',
  '(?: SMALL|(?:a|an) (?=HYPHEN TIMES3)|(?=TIMES3)) (?: HYPHEN TIMES3 (?: and? SMALL (?!thousand))?)*',
);
phrase('AND_HALF', '(?: HYPHEN and HYPHEN (?: (?:a|an) HYPHEN (?: half|quarter)|half))?');
phrase('EXACTLY', '(?: FIGURE|CARDINAL) AND_HALF');
// Also "two to three", "12-18", "a couple of", "a few", "several dozen", "half a", "hundreds of".
phrase(
  'COUNT',
  'half (?: a|an) dozen?|a? couple of?|EXACTLY (?: (?: to|or|DASH (?=N)) EXACTLY)?|SCORES of?|VAGUE TIMES3?|a few',
);
const RANGE = words('OR', 'to or');
const COUPLE = words('COUPLE', 'couple');

/** How many: `value` is undefined for "a few"; of "two to three" it is the lower. */
export interface Amount {
  readonly value: number | undefined;
  readonly mod: TimexMod | undefined;
}

/** What a stretch that `COUNT` fits says; `first` is its first token. */
export function amountOf(codes: string, tokens: Tokens, first: number): Amount {
  let mod: TimexMod | undefined;
  for (let i = 0; i < codes.length; i++) {
    if (worth(UNSAID, codes, i) !== undefined) return { value: undefined, mod };
    if (worth(COUPLE, codes, i) !== undefined) mod = 'APPROX';
    // "12-18", but not "5-1/2".
    const dash = markAt(codes, i) === DASH && isNumber(codes.charCodeAt(i + 1)) && markAt(codes, i + 2) !== SLASH;
    if (worth(RANGE, codes, i) !== undefined || dash)
      return { value: numeral(codes.slice(0, i), tokens, first), mod: 'EQUAL_OR_MORE' };
  }
  return { value: numeral(codes, tokens, first), mod };
}

const WORTH: readonly Values[] = [ONES, TEENS, TENS, ORDINALS, PARTS];

/** What words and figures come to: 21 for "twenty-first", 210 for "two hundred and ten". */
export function numeral(codes: string, tokens?: Tokens, first = 0): number {
  let total = 0;
  for (let i = 0; i < codes.length; i++) {
    const times = worth(TIMES, codes, i);
    const code = codes.charCodeAt(i);
    let value = numberOf(code);
    if (value < 0)
      value = isNumber(code)
        ? Number(tokens?.textOf(first + i).replaceAll(',', ''))
        : WORTH.reduce((sum, values) => sum + (worth(values, codes, i) ?? 0), 0);
    if (times !== undefined) total = (total || 1) * times;
    // "1/2"
    else if (markAt(codes, i + 1) === SLASH) {
      total += value / numberOf(codes.charCodeAt(i + 2));
      i += 2;
    }
    // "nineteen ninety-six"
    else if (total > 14 && total < 21 && value > 9 && value < 100) total = total * 100 + value;
    else total += value;
  }
  return total;
}
