import { checkAll } from './marked';

describe('dates with day, month and year', () => {
  checkAll([
    'The bridge opened on [24 December 2021=2021-12-24].',
    'The bridge opened on [December 24, 2021=2021-12-24], after a delay.',
    'It was signed on [Dec. 24, 2021=2021-12-24].',
    'It was signed on [the 3rd of March, 2019=2019-03-03].',
    'It was signed on [3rd March 2019=2019-03-03].',
    'The charter is dated [March 5th, 1998=1998-03-05].',
    'She was born [July 4 1976=1976-07-04] in Leeds.',
    'He died on [Sunday, 26 December 2021=2021-12-26].',
    'He died on [Sunday 26 December 2021=2021-12-26].',
    'The log says [2021-12-24=2021-12-24] at the top.',
    'The log says [2021-12-24T10:30=2021-12-24T10:30] at the top.',
    'The form was stamped [24.12.2021=2021-12-24] by the clerk.',
    'The form was stamped [24/12/2021=2021-12-24] by the clerk.',
    'The form was stamped [12/24/2021=2021-12-24] by the clerk.',
    'The ship sank on [14 April 1912=1912-04-14].',
    'The siege ended in [480 BC=BC0480].',
    'The act passed on [February 29, 2016=2016-02-29].',
    'She left on [January 6 of last year=2021-01-06].',
  ]);
});

describe('years before Christ', () => {
  checkAll([
    'The league held the strait from [455=BC0455] to [431 BC=BC0431].',
    'The second war ([431=BC0431]–[404 BC=BC0404]) ruined it.',
    'The wall was raised in [449=BC0449] and [448 BC=BC0448].',
    // No years, or of our era.
    'He had 20 to 30 men. It fell in [404 BC=BC0404].',
    'Row 31 and [404 BC=BC0404] are stamped.',
    'The tale runs from page 12 to [404 BC=BC0404].',
  ]);
});

describe('impossible dates keep what is written', () => {
  checkAll([
    'The notice names [February 30, 2021=2021-02-30] as the day.',
    'The lease ends on [31 April 2022=2022-04-31].',
    'The clerk wrote [29 February 2015=2015-02-29].',
  ]);
});

describe('dates without a year', () => {
  checkAll([
    'The fair opened on [December 24=2021-12-24].',
    'The fair opened on [Dec. 24=2021-12-24].',
    'The hearing will be held on [Jan. 14=2022-01-14].',
    'The dividend is payable [Feb. 1=2022-02-01].',
    'The new rule takes effect [March 15=2022-03-15].',
    'He had been arrested on [Oct. 19=2021-10-19].',
    'Voters must register by [Feb. 10=2022-02-10].',
    'The strike began on [the 25th of November=2021-11-25].',
    'The report covers [May 3=2021-05-03]-[5=2021-05-05], officials said.',
    'It rained from [6=2021-12-06] to [9 December=2021-12-09], and was dry afterward.',
    'The council met between [January 12=1936-01-12] and [January 16, 1936=1936-01-16].',
    'They were held from [March=2015-03] to [June 2015=2015-06].',
    'She arrived on [Friday, Dec. 24=2021-12-24].',
    'The parade was cancelled [Thursday Dec. 30=2021-12-30].',
  ]);
});

describe('months and years', () => {
  checkAll([
    'The mine closed in [June 1989=1989-06].',
    'The mine closed in [August, 1989=1989-08].',
    'Sales fell in [November=2021-11].',
    'The club will move in [May=2022-05].',
    'It was the coldest [January=2022-01] on record.',
    'The plant opened [last April=2021-04].',
    'The plant will open [next September=2022-09].',
    'The school burned down [last Oct. 23=2021-10-23].',
    'The bill passed in [June of last year=2021-06].',
    'Prices rose in [July last year=2021-07].',
    'The company was founded in [1998=1998].',
    'It dates from [the year 1066=1066].',
    'Losses began in [fiscal 2020=2020].',
    'The law has stood since [1861=1861].',
    'The [1861=1861]-[1865=1865] war ruined the port.',
    "The class of ['99=1999] met again.",
    'They married in [nineteen ninety-six=1996].',
    'The town had a mayor by [two thousand and five=2005].',
    'The team lost in [2018=2018] and [2019=2019].',
    'The [March=2021-03] meeting was stormy.',
  ]);
});

describe('decades and centuries', () => {
  checkAll([
    'Rock music ruled [the 1970s=197].',
    'Rock music ruled [the late 1970s=197/END].',
    'The mills closed in [the mid-1980s=198/MID].',
    "He sang in [the '90s=199].",
    'He sang in [the nineties=199].',
    'The church is from [the 12th century=11].',
    'Many fled in [the 19th century=18].',
    'It was the worst flood of [the 20th century=19].',
    'An [18th century=17] map hangs in the hall.',
  ]);
});

describe('quarters, halves, seasons, holidays', () => {
  checkAll([
    'Profit fell in [the third quarter of 2020=2020-Q3].',
    'Profit fell in [Q3 2020=2020-Q3] and in [Q2=2021-Q2].',
    'Profit fell in [FY2021=2021] and in [H1 2020=2020-H1].',
    'The [third-quarter=2021-Q3] loss surprised analysts.',
    'Its [fourth quarter=2021-Q4] was weak.',
    'Exports grew in [the first half of 2021=2021-H1].',
    'Exports grew in [the first half of the 1990s=199/START].',
    'Exports grew in [the second half of last year=2021-H2].',
    "[This year's first quarter=2022-Q1] looks better.",
    'The vineyard was sold in [the summer of 1979=1979-SU].',
    'The vineyard was sold in [summer 2007=2007-SU].',
    'The theatre closed [last spring=2021-SP].',
    'The theatre will reopen [this summer=2022-SU].',
    'The shop closed on [Christmas Eve=2021-12-24].',
    "Fireworks were banned on [New Year's Eve=2021-12-31].",
    'The family last met at [Thanksgiving=2021-11-25].',
    'They married on [Easter Monday 2019=2019-04-22].',
    'Traffic was light on [Memorial Day=2021-05-31].',
    'The siege was lifted at [Christmas 1914=1914-12-25].',
  ]);
});
