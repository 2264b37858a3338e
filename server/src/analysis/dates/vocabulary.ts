/** The words of dates and numbers as tables by word id. Source: by hand. */
import { wordId } from '../words';
import { Grain } from './meaning';

/** Builds a table from "word=value word=value"; `a/b=1` gives both words the value. */
function table(list: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const entry of list.split(' ')) {
    const [words = '', value] = entry.split('=');
    for (const word of words.split('/')) map.set(wordId(word), Number(value));
  }
  return map;
}

export const monthOf = table(
  'january/jan=1 february/feb=2 march/mar=3 april/apr=4 may=5 june/jun=6 july/jul=7 august/aug=8 september/sept/sep=9 october/oct=10 november/nov=11 december/dec=12',
);

export const weekdayNames = table(
  'monday/mon=1 tuesday/tue/tues=2 wednesday/wed/weds=3 thursday/thu/thur/thurs=4 friday/fri=5 saturday/sat=6 sunday/sun=7',
);

/** "Mondays": a set, or a day of several weeks. */
export const weekdayPlurals = table(
  'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7 weekends=8 weekdays=9',
);

export const seasonOf = table('spring/springtime=0 summer/summertime=1 autumn/fall=2 winter/wintertime=3');

/** Parts of the day, in the order of `partCodes`. */
export const partOf = table(
  'morning=0 midday=1 noontime=1 afternoon=2 evening=3 night/nighttime=4 daytime=5 dawn=0 dusk=3',
);

export const partPlurals = table('mornings=0 afternoons=2 evenings=3 nights=4');

/** TIMEX3 codes of the parts of the day, with the hours that they run from and to. */
export const partCodes = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;

/** Units in the singular and, from 100 on, in the plural. */
export const unitOf = table(
  'second/sec=1 minute/min=2 hour/hr=3 day=5 weekend=6 week/wk=7 fortnight=8 month=9 quarter=11 year/yr=13 decade=14 century=15 millennium=16 ' +
    'seconds/secs=101 minutes/mins=102 hours/hrs=103 days=105 weekends=106 weeks/wks=107 fortnights=108 months=109 quarters=111 years/yrs=113 decades=114 centuries=115 millennia/millenniums=116',
);

export const PLURAL = 100;

/** The letters of durations by grain; the time units come after a `T`. */
export const unitLetters: Readonly<Record<number, string>> = {
  [Grain.Second]: 'S',
  [Grain.Minute]: 'M',
  [Grain.Hour]: 'H',
  [Grain.Day]: 'D',
  [Grain.Weekend]: 'WE',
  [Grain.Week]: 'W',
  [Grain.Month]: 'M',
  [Grain.Season]: 'S',
  [Grain.Quarter]: 'Q',
  [Grain.Year]: 'Y',
  [Grain.Decade]: 'DE',
  [Grain.Century]: 'CE',
  [Grain.Millennium]: 'ML',
};

/** Small cardinals. */
export const cardinalOf = table(
  'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 ' +
    'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12',
);

export const ordinalOf = table(
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
);

/** "the nineties". */
export const decadeNames = table(
  'twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9',
);

/** The words of a table, for a rule's `starts`. */
export function wordsOf(...tables: readonly ReadonlyMap<number, number>[]): readonly number[] {
  return tables.flatMap((each) => [...each.keys()]);
}
