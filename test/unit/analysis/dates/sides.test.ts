import assert from 'node:assert/strict';
import { dayNumber } from '../../../../server/src/analysis/english/dates/calendar';
import { findTimexes } from '../../../../server/src/analysis/english/dates/index';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../../server/src/analysis/text/scan';
import { checkAll } from './marked';

// Published on Monday, 3 January 2022.
describe('a weekday ahead, though the verb is no "will"', () => {
  checkAll([
    'The hearing is on [Friday=2022-01-07].',
    'She may speak on [Friday=2022-01-07].',
    'Harwell host Northwick on [Saturday=2022-01-08].',
    'They face Vessby on [Saturday=2022-01-08] without their captain.',
    'Teachers are striking on [Friday=2022-01-07].',
    'Tickets go on sale on [Friday=2022-01-07].',
    'Sales begin on [Friday=2022-01-07].',
    'The bursary will be named on [Friday=2022-01-07].',
    'The findings are expected to be made public on [Friday=2022-01-07].',
    'The lock is going to be opened on [Sunday=2022-01-09].',
    '“The vote’s on [Thursday=2022-01-06],” she said.',
    'The board plans to vote on [Friday=2022-01-07].',
    'Will they meet on [Friday=2022-01-07]?',
    'The board met ahead of [Friday=2022-01-07]’s vote.',
    'Traders sold ahead of [Friday=2022-01-07].',
    'The union has a plan to strike on [Friday=2022-01-07].',
    'Leaders to meet on [Friday=2022-01-07].',
    'The case was adjourned till [Thursday=2022-01-06] for a plea and [Friday=2022-01-07] for trial.',
    'Jonas Berg, who turns 24 on [Thursday=2022-01-06], was rested.',
    'The council, which votes on [Tuesday=2022-01-04], is split.',
    'Jonas Berg, who retires on [Friday=2022-01-07], was praised.',
    'The last ferry sails on [Friday=2022-01-07].',
    'Jonas Berg retires [Friday=2022-01-07].',
    // Left behind.
    'The plan, which sources said on [Friday=2021-12-31] was dead, came back.',
    'Jonas Berg, who turned 24 on [Thursday=2021-12-30], was rested.',
    'The talks with Vessby islanders on [Friday=2021-12-31] came to nothing.',
    'The lock stayed shut until [Thursday=2021-12-30] for repairs and [Friday=2021-12-31] for a test.',
    'Kaito Renn is in hospital after a van hit him on [Friday=2021-12-31].',
    'She is accused of starting the fire on [Friday=2021-12-31].',
    'The footbridge, which will be rebuilt, was damaged on [Friday=2021-12-31].',
    'The attack on [Friday=2021-12-31] is the worst yet.',
    'Two ministers had to walk to the palace on [Friday=2021-12-31].',
    'Two climbers managed to reach the hut on [Saturday=2022-01-01].',
    'He failed to turn up in court on [Friday=2021-12-31].',
    'He could not be reached on [Friday=2021-12-31].',
    'The firm will buy all shares registered on [Friday=2021-12-31].',
    'The court will rule, but on [Friday=2021-12-31] it was closed.',
    'The ferry has not sailed since [Friday=2021-12-31].',
    'It cost her the seat on [Friday=2021-12-31].',
    'The trial had been due to end on [Friday=2021-12-31].',
    'The town put on a fair to mark its birthday on [Friday=2021-12-31].',
    'Hundreds held a vigil to mourn the crew on [Sunday=2022-01-02].',
    'Nurses held a rally to protest the cuts on [Thursday=2021-12-30].',
  ]);
});

describe('months and days on the side of their tense', () => {
  checkAll([
    'He ran the office until he was charged in [February=2021-02].',
    'She left the bank on [July 2=2021-07-02].',
    'The lido has been drained since [April=2021-04].',
    'The last tram will leave the depot in [November=2022-11].',
    'A final draft will be printed in [March=2022-03].',
    'Voters decide in [May=2022-05].',
    'The deal should be signed in [June=2022-06].',
    'The strike is on [8 January=2022-01-08].',
    // What is nearest, where the verb does not tell when.
    'He praised plans for the summit in [February=2022-02].',
    'The bid was extended to [Feb. 16=2022-02-16].',
    'They missed a [Jan. 14=2022-01-14] deadline.',
    'The offer was open until [15 January=2022-01-15].',
  ]);
});

describe('a headline that tells what is to come, and months that limit it', () => {
  checkAll([
    'Pool to close in [December=2022-12]',
    'Mayor to stand down in [November=2022-11]',
    'Bus fares to be cut from [October=2022-10]',
    'Ferry crews to vote before [December=2022-12]',
    'The bridge will be shut until [November=2022-11].',
    'The lido must be emptied by [December=2022-12].',
    'Fares will rise after [October=2022-10].',
    'Work is expected to be done by [December=2022-12].',
    // Not told by the line itself, or behind us.
    'Mayor failed to stand down in [December=2021-12]',
    'First ferry to sail in [December=2021-12]',
    'Plan to close pool in [December=2021-12] was unlawful',
    'The move to shut the pool in [December=2021-12] split the town',
    'Fares cut from [October=2021-10]',
    'The bridge was shut until [November=2021-11].',
    'The lido had been emptied by [December=2021-12].',
    'The bridge, which will be rebuilt, was shut from [November=2021-11].',
  ]);
});

describe('quarters on the side of their tense', () => {
  checkAll([
    'The sale should be through in [the third quarter=2022-Q3].',
    'Launches will start in [Q4=2022-Q4].',
    'It plans to cut 300 posts in [the second quarter=2022-Q2].',
    'The airline will take its first jets in [the second half=2022-H2].',
    'Profit fell in [the third quarter=2021-Q3].',
    'It expects to report a loss for [the fourth quarter=2021-Q4].',
    'Its [third-quarter=2021-Q3] results will be published soon.',
    'Sales in [the second quarter=2021-Q2] were weak.',
  ]);
});

describe('ranges without a year, counted from one another', () => {
  checkAll([
    'The house will be open from [May=2022-05] to [November=2022-11].',
    'The dredger will work from [July=2022-07] to [February=2023-02].',
    'The lane will be shut from [28 December=2022-12-28] to [3 January=2023-01-03].',
    'The quay was shut between [October=2021-10] and [December=2021-12].',
    'They stayed out from [Tuesday=2021-12-28] to [Friday=2021-12-31].',
    'They will stay out from [Friday=2022-01-07] to [Tuesday=2022-01-11].',
    'The lease ran from [March 2019=2019-03] to [June=2019-06].',
    // No ranges.
    'It closed in [May=2021-05] and [November=2021-11].',
    'It closed on [Friday=2021-12-31] — [Saturday=2022-01-01] was quiet.',
    'It sank on [May 5=2021-05-05], not on [May 3=2021-05-03].',
  ]);
});

describe('the year that was just spoken of', () => {
  checkAll([
    'He was jailed in [2018=2018]. He was freed in [August that year=2018-08].',
    'In [1937=1937] the boats came in on [Wednesday, June 9=1937-06-09].',
    'The founder died on [9 March 1951=1951-03-09]. On [October 11=1951-10-11] the looms were sold.',
    'The founder died on [9 March 1951=1951-03-09]. On [January 20=1952-01-20] the looms were sold.',
    'She was elected on [Nov. 3, 2018=2018-11-03], and sworn in [March 4=2019-03-04].',
    // Left to the publication date.
    'In [2019=2019] the pier was sold. It will open again in [June=2022-06].',
    'The firm, founded in [1990=1990], was sold in [May=2021-05].',
    'He won in [May 2015=2015-05]. He was jailed on [29 December=2021-12-29].',
    'He won in [May 2015=2015-05].\n\nHe was jailed on [2 June=2021-06-02].',
  ]);
});

describe('two words of time that place one date', () => {
  checkAll([
    'The market will move on [the second Monday of September=2022-09-12].',
    'Polls will be held on [the last Friday in June=2022-06-24].',
    'Coats are half price until [the last day of August=2022-08-31].',
    'It will open for [the first weekend of November=2022-W44-WE].',
    'It will open in [the last week of March=2022-W13].',
    'Half the buses will run by [end of year=2022/END].',
    'The vote will be held on [Friday of next week=2022-01-14].',
    'She is to marry [a week on Saturday=2022-01-15].',
    'The ferry will be back [Tuesday week=2022-01-11].',
    'The ship will dock [the week after next=2022-W03].',
    'He rowed out [the Sunday before last=2021-12-26].',
    'It was built [the year before last=2020].',
    'It left the rails [25 years ago today=1997-01-03].',
    'It let its fires go out [three years and four months ago=2018-09].',
    'They planted it [a quarter of a century ago=1997].',
    'He came to town on [October thirteen=2021-10-13].',
    // Two dates, or none.
    'He said [Monday=2022-01-03] that [last week=2021-W52]’s vote was a farce.',
    'In [October=2021-10] thirteen people died.',
    'He spent [the last week=2021-W52] in bed.',
    'They met [three times a week=P1W] on ice.',
    '[The day before last Friday=2021-12-30] it rained.',
    'He came [last Friday=2021-12-31] in a van.',
    'An end of year party was held.',
    'On [Tuesday=2021-12-28] week-old bread was sold.',
  ]);
});

describe('units beside events', () => {
  checkAll([
    'It collapsed [hours=PTXH] after a tenant had moved in.',
    'She left [days=PXD] after the landing.',
    'Pears flowered [three weeks=P3W] later than normal.',
    'They came [a fortnight=P2W] earlier than usual.',
    'He hid in [the week=XXXX-WXX] before the vote.',
    // Counted from a date.
    'He was jailed in [May 2010=2010-05] and freed [two months later=2010-07].',
    'In the days after the vote he hid.',
    'Prices doubled in [the week=2022-W01].',
  ]);
});

describe('winters, holidays, genitives', () => {
  checkAll([
    'Croup has doubled [this winter=2021-WI].',
    'The store was empty [last summer=2021-SU].',
    'They spent [the winter=2021-WI] on the ice.',
    'She passed [the summer=2021-SU] in a tent.',
    'They spent spring water freely.',
    'She won [2020=2020]’s final in the rain.',
    "It beat [2010=2010]'s record.",
    '[The 1980’s=198] were dry.',
    'It was [2021=2021]’s hottest day.',
  ]);
  checkAll(
    [
      'Nobody worked on [Christmas Day=XXXX-12-25].',
      'The firm shed jobs in [the first half=XXXX-H1].',
      'They met at [Easter=XXXX-XX-XX].',
      'It shut on [Christmas Day 1914=1914-12-25].',
    ],
    {},
  );
});

interface Side {
  readonly days: readonly [number, number];
}

/** The days of a text's dates. */
function sides(text: string, publicationDate: string): readonly Side[] {
  const tokens = scan(text, english);
  const { timexFacts } = findTimexes(tokens, { given: { publicationDate }, header: undefined, dateline: undefined });
  return timexFacts.map(({ days }) => ({ days: days ?? assert.fail(text) }));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** The 13th of each month. */
const PUBLICATIONS = MONTHS.map(
  (_, i) => [`2024-${String(i + 1).padStart(2, '0')}-13`, dayNumber(2024, i + 1, 13)] as const,
);
const DATES = [
  ...MONTHS.map((month) => `in ${month}`),
  ...MONTHS.map((month, i) => `on ${2 * i + 1} ${month}`),
  ...WEEKDAYS.map((day) => `on ${day}`),
  ...['first', 'second', 'third', 'fourth'].map((nth) => `in the ${nth} quarter`),
];

const PAST = [
  'The pier was sold @.',
  'She left the firm @.',
  '@ the mill burned.',
  'He had to walk @.',
  'It had been cut @.',
  'Buses did not run @.',
];
const FUTURE = [
  'The pier will open @.',
  'The prize will be named @.',
  'It is going to be sold @.',
  '@ the court will rule.',
  'She may speak @.',
];

describe('every date told in the past or with "will", published in every month', () => {
  for (const sentence of PAST)
    it(`${sentence} never lies after publication`, () => {
      for (const [published, today] of PUBLICATIONS)
        for (const date of DATES) {
          const text = sentence.replace('@', date);
          for (const { days } of sides(text, published)) assert.ok(days[0] <= today, `${published}: ${text}`);
        }
    });
  for (const sentence of FUTURE)
    it(`${sentence} never lies before publication`, () => {
      for (const [published, today] of PUBLICATIONS)
        for (const date of DATES) {
          const text = sentence.replace('@', date);
          for (const { days } of sides(text, published)) assert.ok(days[1] > today, `${published}: ${text}`);
        }
    });
});

describe('every range without a year, published in every month', () => {
  const ranges = [
    ...MONTHS.flatMap((from) => MONTHS.filter((to) => to !== from).map((to) => [from, to] as const)),
    ...WEEKDAYS.flatMap((from) => WEEKDAYS.filter((to) => to !== from).map((to) => [from, to] as const)),
  ];
  for (const sentence of ['It was shut from @ to #.', 'It will be shut from @ to #.', 'It rained between @ and #.'])
    it(`${sentence} ends behind its beginning`, () => {
      for (const [published, today] of PUBLICATIONS)
        for (const [from, to] of ranges) {
          const text = sentence.replace('@', from).replace('#', to);
          const [first, last] = sides(text, published);
          assert.ok(first!.days[0] <= last!.days[0], `${published}: ${text}`);
          if (sentence.includes('was')) assert.ok(last!.days[0] <= today, `${published}: ${text}`);
        }
    });
});
