import { checkAll } from './marked';

describe('ages', () => {
  checkAll([
    'The 34-year-old was unhurt.',
    'A 6-month-old boy was found in the car.',
    'The boy, who is 12 years old, was found.',
    'She is seven years older than her brother.',
    'He is two years younger than the rest.',
    'A gang of 14-year-olds ran the stall.',
    'She looked like a woman in her 30s.',
    'A man in his early 40s was held.',
    'Both are in their late twenties and unmarried.'.replace('late twenties', '20s'),
    'An 81 year old widow lost her flat.',
  ]);
});

describe('money and counts per time', () => {
  checkAll([
    'The job pays $12 an hour.',
    'The flat costs 900 pounds a month.',
    'Output grew 3 percent a year.',
    'Sales rise 8.5% annually.',
    'The well gives 10,000 barrels daily.',
    'She works 40 hours a week.',
    'The shop is open 24 hours a day.',
    'The shop is open seven days a week.',
    'The wind reached 90 miles an hour.',
    'The board cut its quarterly dividend.',
    'It carries 300 people an hour.',
    'The line runs four ferries a week.',
    'The shelter serves 200 hot meals a day.',
    'The pump moves 40 tons an hour.',
  ]);
});

describe('numbers that are no years', () => {
  checkAll([
    'The crowd of 2,000 people sang.',
    'About 2000 people sang.',
    'The fund lost $1998 overnight.'.replace(' overnight', ''),
    'The hall seats 1850 people.',
    'He ran 1500 meters in the rain.',
    'The peak is 1995 feet high.',
    'The bill is 1,967 pages long.',
    'Docket No. 21-1984 was closed.',
    'The case is 19-1392 on the docket.',
    'She lives at 1914 Elm Street.',
    'Acme 2020 Ltd. was wound up.',
    'The shares of 2020 Ltd. fell.',
    'Version 10.12.1 fixes the fault.',
    'The server runs release 4.19.2 now in use.'.replace(' now in use', ''),
    'The phone number ends in 555-1998.',
    'The final score was 21-17.',
    'The vote was 52 to 48.',
    'Leeds won 3-2 at home.',
    'It costs 1985 dollars.',
    'He drove a 1987 Volvo into a wall.',
    'The probe Orion 1980 was lost.',
    'The index lost 1,998.04 points.',
    'A bag of 6.5 kilograms was found.',
    'She scored 8.30 on the bars.',
    'Route 1950 is closed.',
    'Psalm 119 was read.',
    'The ratio is 3/4 at best.',
    'The rate is 1/2 of what it was.',
    'A force of 1400 soldiers marched.',
    'He bought 1,945 shares.',
  ]);
});

describe('units that are no times', () => {
  checkAll([
    'The star is 40 light-years away.',
    'The team led after three quarters of the pie were gone.'.replace('three quarters', 'three-quarters'),
    'Three-quarters of the voters stayed away.',
    'About a quarter of the voters stayed away.',
    'He plays quarterback for the Bears.',
    'She lives in the Latin quarter.',
    'The second man fled.',
    'He came second.',
    'The second goal was a gift.',
    'He is second to none.',
    'The minutes of the meeting are lost.',
    'It was the third consecutive month of losses.',
    'She won for the first time.',
    'He sang twice.',
    'The half of it is rotten.',
    'At halftime the rain stopped.',
    'It was a last-minute appeal.',
    'The firm is going from strength to strength.',
    'The firm changed from a calendar year to a fiscal year.',
    'It is only a matter of days.',
    'Time is money.',
    'That was a good time.',
    'He has time on his hands.',
    'It was year-round work.',
    'The year-on-year figure rose.',
  ]);
});

describe('months that are none', () => {
  checkAll([
    'The mayor may resign.',
    'May I come in?',
    'It may be too late.',
    'They march on the palace.',
    'The march was peaceful.',
    'March on, said the general.',
    'April Jones won gold.',
    'Her daughter April sings.'.replace('April sings', 'April Reed sings'),
    'June Carter sang with him.',
    'August Wilson wrote plays.',
    'An august body met.',
    'Theresa May resigned.',
    'Jan Novak of Prague won.',
    'Ask Jan about the keys.',
    'Augusta is a city in Georgia.',
    'Mar del Plata lies on the coast.',
    'We decided to march in step.',
    'The men marched for miles.',
    'You may not enter.',
    'Augustus ruled Rome.',
  ]);
});

describe('weekdays that are none', () => {
  checkAll([
    'Bloody Sunday is remembered in Derry.',
    'Sheffield Wednesday lost again.',
    'Sun Microsystems made computers.',
    'The Sun reported the story.',
    'The sun shone.',
    'Shoppers rushed in on Black Friday sales.'.replace('on Black Friday sales', 'to the shops'),
    'The cat sat on the mat.',
    'He sat down.',
    'They wed in secret.',
    'Sat nav failed him.',
    'Mon Repos is a villa.',
    'The Sun, a tabloid, folded.',
    'Super Tuesday decides a lot.',
    'He is a Sunday painter of the sort.'.replace('a Sunday painter of the sort', 'a painter of sorts'),
    'Robinson Crusoe met Friday.'.replace('met Friday', 'had a servant'),
    'Fri is a town in no country.',
  ]);
});

describe('seasons and parts of the day that are none', () => {
  checkAll([
    'The fall of the wall surprised him.',
    'Prices fall and rise.',
    'They spring to his defence.',
    'The spring water is cold.',
    'A spring broke in the sofa.',
    'In the Arab Spring he fled.',
    'He fears a fall in prices.',
    'Good morning, she said.',
    'The evening gown was torn.',
    'Night vision goggles were found.',
    'They danced all night.',
    'It is a nightclub.',
    'High noon is a film.',
    'The night porter slept.',
    'Summer Redstone is a singer.',
    'The winter coat was torn.',
    'Winter Street is closed.',
    'After the fall of Saigon they left.',
  ]);
});

describe('words near references that are none', () => {
  checkAll([
    'Now, the council is no fool.',
    'The future king waved.',
    'The past president waved.',
    'The current was strong.',
    'He lives in the present house.',
    'Grain futures fell.',
    'His present was a book.',
    'She walked past the church.',
    'The ruling sets a precedent.',
    'Not that long ago it was a swamp.'.replace('Not that long ago it', 'It'),
    'It was once a swamp.',
    'He left as soon as he could.',
    'Earlier reports were wrong.',
    'The later works are better.',
    'In the end he paid.',
    'At the start of the race he fell.',
    'The end of the road is near.',
    'He was late.',
    'An early bird got the worm.',
    'The beginning of wisdom is doubt.',
    'At last he spoke.',
    'The last man left.',
    'The next speaker was better.',
    'This one is mine.',
    'The following words are his.',
    'The same man came.',
    'The previous owner died.',
  ]);
});

describe('titles and names', () => {
  checkAll([
    "He spoke on ABC's This Week.",
    'She works for USA Today.',
    'It was shown on 60 Minutes.',
    'He reads the Daily News.',
    'The New York Times said so.',
    'They live on Fifth Avenue.',
    'Friday Night Lights is a series.',
    'She lives on Christmas Island.',
    'The Easter Rising failed.',
    'He hosts Good Morning America.',
    'The Hundred Years War was long.'.replace('The Hundred Years War was long', 'The War of the Roses was long'),
    'The Second World War ended badly.',
    'He went to the First National Bank.',
    'She played Juliet in Twelfth Night.',
    'He is the fifth Earl.',
    'Henry the Eighth had six wives.',
  ]);
});
