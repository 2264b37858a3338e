import { checkAll } from './marked';

describe('midday as an hour', () => {
  checkAll([
    'He was to appear in court at [midday=2022-01-03T12:00].',
    'Ferries stopped at [midday on Friday=2021-12-31T12:00].',
    'They will be back by [midday on Friday=2022-01-07T12:00].',
    'The midday ferry was late.',
    'They were caught in the heat of midday.',
    'He slept at midday prayers.',
  ]);
});

describe('a day that nobody names', () => {
  checkAll([
    'The lake may [one day=FUTURE_REF] be clean.',
    'The town will [one day=FUTURE_REF] need a wall.',
    'One day she left.',
    'One day the wall fell.',
    'The trip took [one day=P1D].',
    'They will have [one day=P1D] of rest.',
    '[One day=P1D] was lost.',
  ]);
});

describe('a clock time on its day', () => {
  checkAll([
    'Polls will open at [7 a.m.=2022-01-09T07:00] (0500 GMT) on [Sunday=2022-01-09].',
    'The kiosk burned down between [2am=2022-01-02T02:00] and [3am on Sunday=2022-01-02T03:00].',
    'The ship docked at [8pm SAST on Saturday=2022-01-01T20:00].',
    'Doors will open from [6:30=2022-01-07T18:30] to [8 p.m. on Friday=2022-01-07T20:00].',
    'The vote took place from [11:30=2022-01-01T11:30] until [1 p.m. on Saturday=2022-01-01T13:00].',
    'The tremor came at [4.12am=2022-01-01T04:12] (1912 GMT) on [Saturday=2022-01-01].',
    'She rang at [10:30 last night=2022-01-02T22:30].',
    'The ferry leaves at [6:30 tonight=2022-01-03T18:30].',
    'They met at [9:15 this morning=2022-01-03T09:15].',
    'It was felt at [3 p.m. Eastern on Friday=2021-12-31T15:00].',
    'The bell rang at [7pm UK time yesterday=2022-01-02T19:00].',
    'The bell rang at [7 p.m. New Zealand time on Sunday=2022-01-02T19:00].',
    'The bell rang at [8 p.m. AEDT=2022-01-03T20:00].',
    'The shop shuts at [9 p.m.=2022-01-03T21:00] West of the river it stays open.',
    'It aired at [8 p.m.=2022-01-03T20:00] Story Time came on before it.',
    'The siren went at [5 p.m.=2022-01-03T17:00] and [6 p.m.=2022-01-03T18:00].',
  ]);
});

describe('clock times in other forms', () => {
  checkAll([
    'The pool opened at [half past seven on Friday morning=2021-12-31T07:30].',
    'The pool shut at [half past seven on Friday evening=2021-12-31T19:30].',
    'It rang at [a quarter to eight=2022-01-03T07:45].',
    'It rang at [a quarter past eight=2022-01-03T08:15].',
    'It rang at [quarter past twelve=2022-01-03T12:15].',
    'It rang at [ten minutes to four=2022-01-03T03:50].',
    'It rang at [twenty past four=2022-01-03T04:20].',
    'The shutters went up at [9.30 on Monday morning=2022-01-03T09:30].',
    'The lights failed at [11.45 on Sunday night=2022-01-02T23:45].',
    'It sailed at [15.00 GMT=2022-01-03T15:00].',
    'It sailed at [2.30 p.m.=2022-01-03T14:30]',
    'We moved in at [2145hrs on Sunday=2022-01-02T21:45].',
    'The watch began at [0600 hours=2022-01-03T06:00].',
    'The curfew began at [2000 hours on Friday=2021-12-31T20:00].',
    'It began at [1900 hrs=2022-01-03T19:00].',
    'He came at [nine in the morning=2022-01-03T09:00].',
    'He came [about eight at night=2022-01-03T20:00/APPROX].',
    'He came at [seven o’clock in the evening=2022-01-03T19:00].',
    'It was logged at [14:25:03 GMT=2022-01-03T14:25:03].',
  ]);
});

describe('numbers that look like clock times', () => {
  checkAll([
    'The train leaves at 25:30, the board said.',
    'The bus leaves at 24:10.',
    'The bus left at 2410 GMT.',
    'The bus leaves at [24:00=2022-01-03T24:00].',
    'The bus leaves at [23:59=2022-01-03T23:59].',
    'The bus left at [2359 GMT=2022-01-03T23:59].',
    'The shares closed at 9.30 on [Monday=2022-01-03].',
    'A vault of 2.30 metres won.',
    'The pump ran for [2000 hours=PT2000H] of work.',
    'The firm cut overtime by [1200 hours=PT1200H].',
    'Half past winners came back.',
    'The odds were ten to one.',
    'Sales fell a quarter to 8 percent of the total.',
    'He has nine in the squad.',
    'Her mile took her 3:51.',
    'She won the marathon in 2:41:09.',
    'She needed 2:41:09 for it.',
    'With 1:32 left, he scored.',
    'They led with 4:05 to play.',
    'John 3:16 was on the wall.',
    'It ended with 0:12 remaining.',
    'A time of 2:05 was enough.',
    'The race starts at [9:45=2022-01-03T09:45].',
  ]);
});

describe('clock times', () => {
  checkAll([
    'The blast came at [10:35 a.m. Friday=2021-12-31T10:35].',
    'The blast came at [0735 GMT on Tuesday=2021-12-28T07:35].',
    'The blast came at [10:35 a.m.=2022-01-03T10:35] (0735 GMT) and shook the port.',
    'The hearing is on [Tuesday, Jan. 4, 2022, at 10:15 a.m. EST=2022-01-04T10:15].',
    'The blast came at [10 p.m. Wednesday=2021-12-29T22:00].',
    'The blast came at [noon Thursday=2021-12-30T12:00].',
    'The blast came on [Thursday at 5 p.m.=2021-12-30T17:00]',
    'The blast came at [5:48 a.m. local time=2022-01-03T05:48].',
    'The blast came at [5 p.m. EST, Nov. 6=2021-11-06T17:00].',
    'The blast came at [9 a.m. on March 20, 2003=2003-03-20T09:00].',
    'The blast came at [19:15=2022-01-03T19:15].',
    'The shop opens at [10.30am=2022-01-03T10:30].',
    'The shop opens at [four o’clock=2022-01-03T04:00].',
    'The pact lapses at [midnight Friday=2022-01-07T24:00]'.replace('lapses', 'will lapse'),
    'They left [the morning of April 19, 1775=1775-04-19TMO].',
    'They left on [the night of 20 June 1791=1791-06-20TNI].',
    'They met on [May 3, 2010=2010-05-03] and left [the next morning=2010-05-04TMO].',
    'The police came in [the early hours of Monday=2022-01-03TMO].',
    'Shares fell by [mid-afternoon=2022-01-03TAF/MID].',
  ]);
});
