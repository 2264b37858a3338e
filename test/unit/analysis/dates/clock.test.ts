import { checkAll } from './marked';

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
