import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/analysis/analyze';
import { checkAll, PUBLISHED } from './marked';

describe('dates in other shapes', () => {
  checkAll([
    'It was stamped [23-Aug-2012=2012-08-23].',
    'It was stamped [19-Nov-12=2012-11-19].',
    'It was stamped [7/Sep/2013=2013-09-07].',
    'An entry for [2017 April 11=2017-04-11] is gone.',
    'It was logged on [2019-Aug-01=2019-08-01].',
    'The causeway will be open on [Saturday 15=2022-01-15].',
    'The causeway was open on [Saturday 18th=2021-12-18].',
    'It will open on [Fri 21st=2022-01-21].',
    'The fair begins on [Friday 5=2022-08-05] and ends on [Sunday 7 August=2022-08-07].',
    'Dues were to be in by [the 2nd of this month=2022-01-02].',
    'They are due on [the 9th of next month=2022-02-09].',
    'They fell due on [the 9th of last month=2021-12-09].',
    'It burned on [Thursday (11 April 2017)=2017-04-11].',
    'It burned on [11 April 2017, a Thursday=2017-04-11].',
    'It ran [May=2022-05]-[August 2022=2022-08].',
    'The reactor was shut in [April=2019-04]/[May 2019=2019-05].',
  ]);
});

describe('lists of days', () => {
  checkAll([
    'It will be sung on [March 20=2022-03-20], [21=2022-03-21] and [22=2022-03-22].',
    'It was sung on [March 20=2019-03-20], [21=2019-03-21] and [22, 2019=2019-03-22].',
    'It will be sung on [18=2022-02-18], [19=2022-02-19] and [20 February=2022-02-20].',
    'It was sung on [March 4th=2019-03-04], [11th=2019-03-11], [18th=2019-03-18] and [25th, 2019=2019-03-25].',
    'They meet [Friday=2022-03-25] and [Saturday=2022-03-26], [25=2022-03-25] and [26 March=2022-03-26].',
    'They meet [Friday=2022-03-25]-[Sunday=2022-03-27], [March 25=2022-03-25]-[27=2022-03-27].',
  ]);
});

describe('numbers behind a day that are none of its list', () => {
  checkAll([
    'On [Sunday=2022-01-02] 15 children were hurt.',
    'On [March 20=2022-03-20], 21 people and 22 dogs will march.',
    'They won on [Saturday=2022-01-01] 3-1.',
    'On [Saturday=2022-01-01] 14, 15 and 16 people came.',
    'He lost on Super Tuesday 2.',
    'He pleaded guilty on [June 8, 2017=2017-06-08] to second-degree assault.',
    'On [June 8=2021-06-08], 30 and 12 votes were cast.',
  ]);
});

describe('two years with one number between them', () => {
  checkAll([
    'She kept goal in the [2020=2020]-[21=2021] season.',
    'He ruled the docks from [1994=1994]-[98=1998].',
    'Between [2009=2009]-[10=2010] it stood still.',
    'It won nothing in [1958=1958]–[59=1959].',
    'In the [2019=2019]/[20=2020] tax year it paid nothing.',
    'In [1999=1999]-[00=2000] it won twice.',
    'He served in the war of [1914=1914]-[18=1918].',
  ]);
});

describe('numbers with a dash that are no two years', () => {
  checkAll([
    'The file [2009-06=2009-06] is gone.',
    'It was dated [2021-12-24=2021-12-24].',
    'The vote was 21-17.',
    'Case 2019-CR-412 was struck off.',
    'The part [2022=2022]-13 is gone.',
    'Call 2024-98-11.',
    'From [2010=2010]-[2014=2014] she led it.',
    'It will meet on [May 3=2022-05-03]-[5=2022-05-05].',
  ]);
});

describe('quarters and halves of a year', () => {
  checkAll([
    'Margins shrank in [the second quarter of fiscal 2018=2018-Q2].',
    'Margins shrank in [the second quarter of fiscal year 2018=2018-Q2].',
    'Margins shrank in [the third quarter of its financial year 2019=2019-Q3].',
    'Margins shrank in [the final quarter of 2019=2019-Q4].',
    'Margins shrank in [the last quarter of 2019=2019-Q4].',
    'Margins shrank in [the closing half of 2019=2019-H2].',
    'Margins shrank in [the opening quarter of 2019=2019-Q1].',
    'Margins shrank in [the second half of last year=2021-H2].',
    'Margins shrank in [the first quarter of the year=2022-Q1].',
    'Sales fell in [2020’s third quarter=2020-Q3].',
    "Sales fell in [2020's third quarter=2020-Q3].",
    'Sales fell in [Q2 FY2021=2021-Q2].',
    'Sales fell in [Q2 FY21=2021-Q2].',
    'Sales fell in [Q2/2021=2021-Q2].',
    'Sales fell in [2021-Q2=2021-Q2].',
    'Sales fell in [2Q 2021=2021-Q2].',
    'Sales fell in [Q3 of 2019=2019-Q3].',
    'Sales fell in [H1 2021=2021-H1].',
  ]);
});

describe('what belongs to a year is not its quarter', () => {
  checkAll([
    'Ada won [2020=2020]’s final.',
    "It beat [2010=2010]'s record.",
    '[2000=2000]’s vote was close.',
    '[The 1980’s=198] were dry.',
    'Three in five of 2000 voters stayed away.',
    'She lives in the Latin Quarter of Fes.',
  ]);
});

describe('halves and quarters of play', () => {
  checkAll([
    'Arlen headed in two in the first half.',
    'The visitors outran them 24-9 over the fourth quarter.',
    'The striker was booked early in the second half.',
    '“We slept through the first half,” the captain said.',
    'She hit three pointers in the third quarter.',
    'They had a try ruled out in the second half.',
    'The crowd booed in the first half.',
    'He threw an interception in the fourth quarter.',
    'Profit doubled in [the first half of 2021=2021-H1].',
    'It sold less in [the fourth quarter=2021-Q4].',
    'Lockhart shed 90 jobs in [the third quarter=2021-Q3].',
    'Revenue grew 4-5 percent in [the third quarter=2021-Q3].',
    'The economy shrank in [the second half=2021-H2].',
  ]);
});

describe('people who are called like a month', () => {
  checkAll([
    'According to April Dast, it is safe.',
    'He named the boat after June Whitlow, his cook.',
    'It was sold by August Lind for a song.',
    'A letter to May Okoye was lost.',
    'In [April=2021-04] Congress met.',
    'It rained in [June=2021-06]; Ferrow was dry.',
    'By [August of last year=2021-08] she had sold.',
  ]);

  const found = (text: string) => analyze(text, { publicationDate: PUBLISHED }).timexes.map(({ value }) => value);
  it('stay people later on', () => {
    assert.deepEqual(
      found('April Renn, nine, won it.\n\n“It pulled me over,” April said. According to April, it was blue.'),
      [],
    );
    assert.deepEqual(found('April Renn, nine, won it.\n\nIn April it rained. It is a June kite.'), [
      '2021-04',
      '2022-06',
    ]);
    assert.deepEqual(found('Ada Renn, nine, won it.\n\nApril was wet.'), ['2021-04']);
  });
});

describe('four-digit counts', () => {
  checkAll([
    'The maker will cut 2000 jobs.',
    'The town lost 1950 homes.',
    'About 1936 workers went home.',
    'More than 1987 tonnes were burned.',
    'Nearly 2019 parcels were lost.',
    'She won the 2000m final.',
    'It lies 2000 km off.',
    'He paid in Rs 2000 notes.',
    'He paid KSh 2000 for it.',
    'They need 2000 new teachers.',
    '2000 jobs will go.',
    'Case 2019-CR-412 was struck off.',
    'Resolution 1973 was passed.',
  ]);
});

describe('years in front of what they own', () => {
  checkAll([
    'In [2000=2000] jobs were few.',
    'The [2018=2018] floods took the rest.',
    'It cut its [2025=2025] forecasts.',
    'They rejected [2013=2013] comments of his.',
    'Some [2016=2016] hopefuls stayed.',
    'It reported [2020=2020] profits of nothing.',
    'Since [2000=2000] prices have doubled.',
    'The class of [2000=2000] met.',
  ]);
});

describe('tens that are no decade', () => {
  checkAll([
    'A man in his mid-40s was pulled out.',
    'A woman in her early-30s was held.',
    'Both were in their mid-20s.',
    'They are in their 20s and 30s.',
    'It will reach the low 90s along the coast.',
    'Temperatures in the 80s are expected.',
    'Her approval sank to the high 30s.',
    'The flats went up in [the mid-1980s=198/MID] and came down in [the ’90s=199].',
    'It was built in [the 50s=195].',
  ]);
});

describe('seasons over the new year', () => {
  checkAll([
    'It was dark [this winter=2021-WI].',
    'It will open [this summer=2022-SU].',
    'It shut [last winter=2020-WI].',
  ]);
});
