import { holidays, partsOfName } from './holidays';

const VAGUE = 'several few many some numerous countless';
const SCORES = 'dozens hundreds thousands tens scores';
const SINGULAR =
  'second/sec=1 minute/min=2 hour/hr=3 day=5 weekend=6 week/wk=7 fortnight=8 month=9 quarter=11 year/yr=13 decade=14 century=15 millennium=16';
const PLURALS =
  'seconds/secs=101 minutes/mins=102 hours/hrs=103 days=105 weekends=106 weeks/wks=107 fortnights=108 months=109 quarters=111 years/yrs=113 decades=114 centuries=115 millennia/millenniums=116';

/** The TIMEX3 values of adverbs. */
export const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
  fortnightly: 'P2W',
  everyday: 'P1D',
};

/**
 * The classes of words that patterns name. Words stand in lower case with their spellings and values, "january/jan=1
 * february/feb=2"; where nothing hangs on which of them it is, without values, "st nd rd th".
 */
export const WORD_LISTS = {
  // Numbers.
  ONES: 'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9',
  TEENS:
    'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  TENS: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  ORDINALS:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
  NINTHS: 'first second third fourth fifth sixth seventh eighth ninth',
  // "oh" is the nought of "nineteen oh five".
  TIMES: 'hundred=100 thousand=1000 dozen=12 oh=100',
  CLITIC: "'s '",
  // What a number can count: "May 10 percent", "2000 people".
  COUNTED:
    'percent per million billion trillion thousand hundred people points pounds dollars miles feet yards meters metres kilometers kilometres acres shares tons tonnes members men women soldiers troops seats votes years months weeks days hours minutes seconds year month week day hour minute times inches degrees other km kg mm cm ft lb lbs hp kw mw gw hectares litres liters gallons barrels calories',
  SUFFIX: 'st nd rd th',
  BC: 'bc bce b.c. b.c',
  // "nineteen ninety-six", "nineteen hundred", "nineteen oh five", "two thousand and five".
  FROM15: 'fifteen sixteen seventeen eighteen nineteen twenty',
  TIMES3: 'hundred thousand dozen',
  FRACTION: 'half=.5 quarter=.25 couple=2',
  VAGUE,
  SCORES,
  UNSAID: `${VAGUE} ${SCORES}`,
  OR: 'to or',
  COUPLE: 'couple',

  // Months, days, seasons and years.
  MONTH:
    'january/jan=1 february/feb=2 march/mar=3 april/apr=4 may=5 june/jun=6 july/jul=7 august/aug=8 september/sept/sep=9 october/oct=10 november/nov=11 december/dec=12',
  SHORT_MONTH: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  WEEKDAY:
    'monday/mon=1 tuesday/tue/tues=2 wednesday/wed/weds=3 thursday/thu/thur/thurs=4 friday/fri=5 saturday/sat=6 sunday/sun=7',
  SEASON: 'spring/springtime=0 summer/summertime=1 autumn/fall=2 winter/wintertime=3',
  DECADE: 'twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9',
  LAST_ONE: 'last final',
  CHOSEN: 'last/past=0 this=1 next/coming=2 previous=3 following=4 same/that=5',
  PICK: 'last this next coming previous following same',
  STEP: 'last=-1 this=0 next=1',
  YEAR_WORD: 'year',
  FISCAL: 'fiscal financial tax',
  PARTICULAR_YEAR: 'that same',

  // Days and months.
  LONG_MONTH: 'january february july september october november december',
  GIRL: 'april june august',
  BEFORE_MONTH:
    'in of since by until till from to through for before after during this last next early late mid and or between around about each every previous following that past at end beginning middle',
  OWNER: "the a its their his her 's",
  RANGE: 'to through and or until',
  CHURCH: 'bloody black ash shrove good palm super holy cyber easter sheffield maundy ruby',
  LONG_DAY: 'monday tuesday wednesday thursday friday saturday sunday',
  SHORT_DAY: 'mon tue tues wed weds thu thur thurs fri sat sun',
  BEFORE_SEASON:
    'in by since until of through throughout over for into early late mid during spend spends spent passed',
  BEHIND_SEASON: 'and or when after before as but to with because for if at on by',

  // Holidays.
  FIRST_OF_HOLIDAY: [...new Set(holidays.map(([name]) => partsOfName(name.replace('the ', ''))[0]!))].join(' '),
  HOLIDAY_WORDS: [...new Set(holidays.flatMap(([name]) => partsOfName(name)))]
    .filter((part) => /\w/.test(part))
    .join(' '),
  WEEK: 'week',

  // Parts of the day and the clock.
  MERIDIEM: 'a.m. a.m am p.m. p.m pm',
  PM: 'p.m. p.m pm',
  // Abbreviations in capitals: in news of the Americas, Europe, Africa, Asia and Oceania.
  ZONE: 'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst ast adt nst ndt brt art clt pet bst wet west cet cest eet eest msk trt sast wat cat eat ist pkt npt irst gst jst kst bjt hkt sgt myt pht wib wita wit ict aest aedt acst acdt awst nzst nzdt',
  US_ZONE: 'eastern central mountain pacific',
  ZONE_NAME:
    'eastern central mountain pacific moscow london greenwich beijing tokyo paris iraqi israeli standard daylight local',
  HOURS: 'hrs hours h',
  // "a quarter to eight"; what a time of day can stand behind.
  TO_HOUR: 'to before',
  BEFORE_CLOCK: 'at around about by until till from between since before after and to',
  // Parts of the day, in the order of `PART_CODES`.
  PART: 'morning=0 midday=1 noontime=1 afternoon=2 evening=3 night/nighttime=4 daytime=5 dawn=0 dusk=3',
  PARTS: 'mornings=0 afternoons=2 evenings=3 nights=4',
  NEAR: 'last/yesterday=-1 this/today/tonight=0 tomorrow=1',
  // What titles begin or end with: "on This Morning", "Dredge Daily".
  IN_TITLES: 'this last next today tonight tomorrow daily weekly monthly quarterly nightly',
  STEPS: 'next/following=1 same/that=0 previous=-1',
  LATE: 'late',

  // Units of time.
  // Units by grain, in the plural with `PLURAL` on top.
  UNIT: `${SINGULAR} ${PLURALS}`,
  ONE_UNIT: SINGULAR,
  MANY_UNITS: PLURALS,

  // What stands before a unit.
  DETERMINER: 'the=1 a/an=2 this=3 that=4 these=5 those=6 some=7 any=8 another=9',
  CHOICE:
    'last=1 past=2 previous/prior/preceding=3 next/coming/upcoming/forthcoming=4 following/subsequent/ensuing/succeeding=5 current/present=6 latest=7 recent=8 same=9 initial/opening=10 remaining/intervening=11 final/closing=12',
  PERIODS: 'period periods',
  HALF: 'half',
  // Words that make a phrase a length, and those (0) that change nothing.
  LENGTH:
    'another/more/additional/extra/full/entire/whole/solid/long=1 consecutive/straight=2 fiscal/comparable/corresponding/similar/equivalent/calendar/financial/tax=0',
  // What a unit phrase looks like from afar.
  BEFORE_UNIT: 'the a an this that these those some any and or to of half quarter couple st nd rd th year ago earlier',

  // Lengths and reporting periods.
  BEFORE: 'before',
  // What is run against the clock, and what is left of a game.
  RACE: 'mile miles marathon race races raced lap laps leg metres meters yards sprint sprinter runner runners steeplechase relay freestyle backstroke butterfly hurdles heat heats finish finished finishing win won record seconds pole qualifying stage chequered touchdown goal goals scored score period quarter half overtime',
  BEHIND_RESULT: 'left remaining go play spare behind ahead faster slower into clear',
  BEFORE_RESULT: 'in of with than took takes taking needed ran run clocked timed swam him them me us under within',
  // "in 2000 jobs were few"; "about 2000 jobs".
  YEAR_SIGN: 'in since during until till this that early late mid by an fiscal year my your our',
  BEFORE_COUNT: 'than over about around nearly almost least most roughly approximately another just under exactly',
  // What a year has, not how many there are: "the 2024 results" without its article in headlines.
  YEARLY:
    'accounts ads awards bonuses budgets campaigns changes charges championships costs crops deliveries details dividends elections estimates events exhibits expenses exports figures finals fires floods forecasts games goals grades guidelines hopes imports laws levels limits losses models numbers odds olympics operations orders outlays payments plans playoffs polls predictions prices primaries prizes profits projections protests proposals purchases quotas rates records reports reforms results returns revenues riots rules sales sanctions series shipments standards statistics storms surveys talks targets taxes terms totals trials trends vintages wages winners wins',
  WARMTH: 'temperature temperatures degrees fahrenheit celsius highs lows mph humid',
  PLAY: 'game games match matches goal goals goalless scored scorer touchdown touchdowns coach coached team teams teammates lead led trailed trailing halftime kick kicked kickoff shot shots debate basket baskets rebounds penalty penalties striker strikers yard yards points referee field pitch headed header headers conceded concede keeper goalkeeper goalkeepers defender defenders midfielder winger forward captain captains substitute substitutes bench whistle offside equaliser equalised equalizer equalized levelled netted booked tackle tackles tackled try tries converted crossbar visitors hosts opponents crowd fans stadium outscored outran outplayed interception interceptions fumble fumbles quarterback linebacker drive drives dunk turnovers turnover pointer pointers players player played playing innings rink puck court half-time interval comeback',
  MONEY:
    'profit profits sales revenue revenues earnings loss losses net income growth fiscal economy output exports dividend million billion percent shares',
  BEFORE_UNITS: 'for in within after over during until take takes took lasted spent several',

  // Parts of a time.
  EDGE: 'start/beginning=0 middle/midst=1 end/close=2',
  MOD: 'early/earlier=0 mid=1 late/later/latter=2 sometime=3',
  COMPARED: 'later earlier',
  NEARLY: 'around about circa',
  AGO: 'ago earlier before',
  DURING: 'over under about around some',

  // Repeated times.
  ADVERB: Object.keys(ADVERBS).join(' '),
  KINDS: 'quarterly annually yearly everyday',
  AMOUNT: 'percent million billion thousand dollars',
  ONCE: 'once=1 twice=2 thrice=3',
  WEEKDAYS: 'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7 weekends=8',

  // Years and decades.
  NAMED: 'year fiscal',
  BEFORE_YEAR:
    'in since of by until till from to through before after during and or between around about early late mid for year than post pre fiscal',
  CURRENCY:
    'rs usd eur gbp ksh kes ugx tzs zar ngn ghs cfa xof inr pkr bdt lkr idr rp rm myr php thb sgd hkd nt aud nzd cad chf sek nok dkk jpy cny rmb yuan yen aed sar',
  HALLS:
    'no case docket file resolution bill verse route flight channel highway interstate room page section article psalm number apartment model version chapter boeing paragraph line unit',
  STREET: 'street avenue road drive lane boulevard ave blvd st rd',

  // Times side by side.
  ON: 'on at',

  // What a rule can begin with.
  ARTICLES: 'a an this that these those some any another',
  TIMELY: 'future near immediate distant foreseeable not short long moment time present period periods half hours',
  LINK: "am in at past o'clock bc bce b.c. b.c to and or of s t",

  // Words that patterns name and no class holds.
  OTHERS:
    'today tomorrow week weekend month day night fortnight later than low upper lower afterward afterwards age aged almost approximately currently ended ending fewer free fy h hence high just lately least less light longer man midnight most my nearly noon now nowadays old older olds our part previously q recently right roughly school so term thereafter too up whose younger your',
} as const;
