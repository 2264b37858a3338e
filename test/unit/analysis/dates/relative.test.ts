import { checkAll } from './marked';

describe('days near the publication', () => {
  checkAll([
    'The mayor resigned [yesterday=2022-01-02].',
    'The mayor resigns [today=2022-01-03].',
    'The vote is [tomorrow=2022-01-04].',
    'The mayor spoke [last night=2022-01-02TNI].',
    'The mayor speaks [tonight=2022-01-03TNI].',
    'Snow fell [this morning=2022-01-03TMO].',
    'Snow fell [yesterday morning=2022-01-02TMO].',
    'Snow will fall [tomorrow afternoon=2022-01-04TAF].',
    "[Yesterday=2022-01-02]'s ruling was appealed.",
    'The dam broke [the day before yesterday=2022-01-01].',
    'The talks begin [the day after tomorrow=2022-01-05].',
  ]);
});

describe('weekdays by the tense of their clause', () => {
  checkAll([
    'The mayor resigned on [Friday=2021-12-31].',
    'The mayor said [Monday=2022-01-03] that he was tired.',
    'The council will meet on [Friday=2022-01-07].',
    'The council is to meet on [Wednesday=2022-01-05].',
    'The trial is expected to begin [Tuesday=2022-01-04].',
    'Talks are scheduled for [Thursday=2022-01-06].',
    'The committee asked him to answer by [Friday=2022-01-07].',
    'The rebels had left by [Friday=2021-12-31].',
    'She could be freed as early as [Tuesday=2022-01-04].',
    'The mayor resigned [last Friday=2021-12-31].',
    'The show opens [Friday=2022-01-07].',
    'The ferries ran until [Saturday=2022-01-01].',
    'The vote was postponed until [Friday=2022-01-07].',
    'Ms Okoye said the pier would close on [Friday=2022-01-07].',
    'The union announced that its members would walk out [Thursday=2022-01-06].',
    'Ms Okoye said the pier would have closed on [Friday=2021-12-31].',
    'Ms Okoye said the pier, which would be mended later, closed on [Friday=2021-12-31].',
    "The owners said they would appeal against [Thursday=2021-12-30]'s ruling.",
    'He said the drill would stop, and left on [Thursday=2021-12-30].',
    'We knew it [last Thursday=2021-12-30].',
    'The summit ends on [Friday=2022-01-07].',
    'In talks [Friday=2021-12-31] they agreed.',
    'The mayor will speak [Tuesday next week=2022-01-11].',
    'The mayor spoke [Monday last week=2021-12-27].',
    'The council meets [next Thursday=2022-01-06].',
    'He was seen [this past Saturday=2022-01-01].',
    'The show opens [this coming Sunday=2022-01-09].',
    'The fire broke out [Friday night=2021-12-31TNI].',
    'The fire broke out late on [Saturday evening=2022-01-01TEV].',
    "Critics tried to undo [Wednesday=2021-12-29]'s ruling.",
    'Officials said [Friday=2021-12-31] they will meet again [Monday=2022-01-03].',
  ]);
});

describe('last, this, next', () => {
  checkAll([
    'The price doubled [last week=2021-W52].',
    'The price doubled [last month=2021-12].',
    'The price doubled [last year=2021].',
    'The price will double [next week=2022-W02].',
    'The price will double [next month=2022-02].',
    'The price will double [next year=2023].',
    'The price doubled [this week=2022-W01].',
    'Rain is forecast [this weekend=2022-W01-WE].',
    'The rally drew thousands [last weekend=2021-W52-WE].',
    'The rally drew thousands over [the weekend=2021-W52-WE].',
    'The mine was sold in [the past decade=P10Y].',
    'Wages rose in [the last century=19].',
    'The firm expects a loss [this quarter=2022-Q1].',
    'The firm made a loss [last quarter=2021-Q4].',
    'Her term ends [late next year=2023/END].',
    'Her term ended [early last month=2021-12/START].',
    'It closed [earlier this year=2022/START].',
    'It closes [later this month=2022-01/END].',
    'It closed [earlier in the year=2022/START].',
    'The work should end by [the end of the month=2022-01/END].',
    'The work began at [the beginning of 2020=2020/START].',
    'The work began in [mid-2020=2020/MID].',
    'Trading is thin before [year-end=2022/END].',
  ]);
});

describe('so long ago, so long after', () => {
  checkAll([
    'The bank failed [two years ago=2020].',
    'The bank failed [five months ago=2021-08].',
    'The bank failed [three weeks ago=2021-W50].',
    'The bank failed [10 days ago=2021-12-24].',
    'The bank failed [a decade ago=201].',
    'The bank failed [about two years ago=2020/APPROX].',
    'The bank failed [more than a century ago=19/MORE_THAN].',
    'The bank failed [a few years ago=PAST_REF].',
    'The ferry sails again [two weeks from now=2022-W03].',
    'The club was founded in 1990. [Two years later=1992] it folded.'.replace('1990', '[1990=1990]'),
    'He was jailed in [May 2010=2010-05] and freed [two months later=2010-07].',
    'He was jailed on [May 3, 2010=2010-05-03] and freed [the next day=2010-05-04].',
    'He was jailed on [May 3, 2010=2010-05-03] and freed [the following month=2010-06].',
    'He was jailed on [May 3, 2010=2010-05-03]. [A week earlier=2010-W17] he had married.',
    'He was jailed in [August 2010=2010-08] and again in [October of that year=2010-10].',
    'He won in [1990=1990] and lost [the following year=1991].',
    'He won in [1990=1990]; [that same year=1990] his father died.',
    'The fleet sailed [two days before Christmas=2021-12-23].',
    'The fleet sails [a week from Friday=2022-01-07].'.replace(
      '[a week from Friday=2022-01-07]',
      '[a week from Friday=2022-01-14]',
    ),
    'Profit was $2 million in [the third quarter=2021-Q3], up from $1 million [a year earlier=2020-Q3].',
    'Profit rose in [the third quarter=2021-Q3] from [the year-ago quarter=2020-Q3].',
    'Profit rose in [the third quarter=2021-Q3]; [year-earlier=2020-Q3] results were poor.',
    'Sales in [the second quarter=2021-Q2] beat [the same period last year=2020-Q2].',
  ]);
});
