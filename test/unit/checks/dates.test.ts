import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import type { Given } from '../../../server/src/analysis/facts';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../../server/src/annotations/model';
import { checkDefaults, type CheckName } from '../../../server/src/checks/check';
import { runChecks } from '../../../server/src/checks/checks';

const published: Given = { publicationDate: '2026-03-04' };
const unknown: Given = {};

/** The check's problems in a text in which they are marked with [ and ], and the message of the first. */
function check(name: CheckName, marked: string, given: Given = published): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const facts = analyze(text, given);
  const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] });
  const severities = { ...checkDefaults, ambiguousPronoun: 'hint' } as const;
  const problems = runChecks({ text, facts, merged }, severities).filter((problem) => problem.check === name);
  let shown = text;
  for (const { start, end } of problems.toReversed()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
  return problems[0]?.message;
}

/** Rows: what a problem is marked in is found, all else is left alone. */
const tables: Partial<Record<CheckName, readonly (string | readonly [string, Given])[]>> = {
  weekdayMismatch: [
    'The pier opened on [Thursday, 24 December 2021].',
    'The pier opened on Friday, 24 December 2021.',
    'She resigned on [Monday, March 3].',
    'She resigned on Tuesday, March 3.',
    'The vote is set for [Monday, 15 March].',
    'The vote is set for Sunday, 15 March.',
    'Talks were held on [Tue., Feb. 12, 2025].',
    'Talks were held on Wed., Feb. 12, 2025, in Oslo.',
    'The battle began on [Sunday 6 June 1944].',
    'The battle began on Tuesday 6 June 1944.',
    // Without a year and far from publication nobody can tell.
    ['On Thursday, Dec. 24, the bank closed.', unknown],
    ['The pier opened on [Thursday, 24 December 2021].', unknown],
    'He said on Thursday that 24 December would be a holiday.',
    'On Monday, 12 people were hurt.',
    'Bloody Sunday, 30 January 1972, is remembered in Derry.',
    'On Tuesday, May 5 was named as the day.',
    'They play Friday and Saturday, 20 and 21 March.',
    'Boats are on show Friday-Sunday, March 20-22.',
    'They play [Thursday] and Saturday, 20 and 21 March.',
    'The regatta of 1937 was rowed on Wednesday, June 9, in a squall.',
    'It burned on [Friday (11 April 2017)].',
    'It burned on Tuesday (11 April 2017).',
    'It burned on [11 April 2017, a Friday].',
    'It burned on 11 April 2017, a Tuesday.',
    // Old Style: in Julian England 30 January 1649 was a Tuesday.
    'The king died on Tuesday, 30 January 1649.',
  ],
  impossibleDate: [
    'The lease ends on [31 April 2027].',
    'The lease ends on 30 April 2027.',
    'The ban ends 48 hours from [31 April].',
    'The ban ends 48 hours from 30 April.',
    'They met a week before [30 February 2026].',
    'The gate shuts at 10 p.m. on [31 June].',
    'He was born on [February 29, 2015].',
    'He was born on February 29, 2016.',
    'They meet again on [Feb. 30].',
    'They meet again on Feb. 28.',
    'The file is dated [2026-02-30].',
    'The file is dated 2026-02-28.',
    'Room 31, September House, is empty.',
    'They meet again on [July 42nd].',
    'They meet again on [July 42, 2026].',
    'They met at March 42nd Street.',
    'Some 42 May queens came.',
  ],
  rangeEndsBeforeItBegins: [
    'The fair runs from [9 May 2026 to 3 May 2026].',
    'The fair runs from 3 May 2026 to 9 May 2026.',
    'He was mayor from [2019 to 2011].',
    'He was mayor from 2011 to 2019.',
    'Roads are shut from [9 May to 3 May].',
    'Roads are shut from 9 November to 3 February.',
    'It is open from Monday to Friday.',
    'It is open from Friday to Monday.',
    'The season lasts from November to February.',
    'Shops close between 24 December and 2 January.',
    'They won by 2019 votes to 2011.',
    'The target was brought forward from 2030 to 2025.',
    'Stocks fell back from 2022 to 2019 levels.',
    'The hearing was moved from 23 July 2026 to 16 July 2026.',
    'The year of the last train was cut from 2033 to 2029.',
    'He served as harbour master from [12 July 2021 to 9 June 2020].',
  ],
  futureInPast: [
    'The line closed on [3 May 2031].',
    'The line closed on 3 May 2021.',
    'The minister resigned in [June 2027], weeks after the vote.',
    'The minister will resign in June 2027.',
    'The contract was extended until 30 June 2027.',
    'The bridge was due to open on 1 June 2027.',
    'The trial was scheduled for 4 April 2026.',
    'They agreed to meet again on 9 April 2026.',
    'The bonds matured on 1 May 2020.',
    'Parliament set the election for 6 September 2026.',
    'She was named coach for the 2027 season.',
    ['The line closed on 3 May 2031.', unknown],
    'It raised its 2027 profit guidance.',
    'It showed its 2027 models in a car park.',
    'Farmers won a lease from 1 September 2027 for the meadows.',
    'A judge fixed 3 June 2027 for the trial.',
    'It cut its forecast for growth in 2027.',
    'The council restored funding for buses in 2027.',
    'It doubled spending on drains in 2027.',
    'The council restored the bus in [2027].',
    'The footbridge opened on [4 June 2027].',
    'The footbridge opened [June 4, 2027].',
  ],
  pastInFuture: [
    'The line will close on [3 May 2021].',
    'The line will close on 3 May 2031.',
    'The court will hear the case on [9 January 2026].',
    'The court heard the case on 9 January 2026.',
    'They’ll vote again on [1 February 2026].',
    'He will have served since 3 May 2021.',
    'The will was signed on 3 May 2021.',
    'Prices will rise above those of May 2021 next year.',
    'She said it would close on 3 May 2021.',
    ['The line will close on 3 May 2021.', unknown],
    'A film will cover the wreck on 9 November 2022.',
    'Two judges will study deaths in 2020 at the clinic.',
    'In 2018 she wrote: “The lido will reopen in 2020.”',
    'The lido will open again on [11 July 2025].',
    'The lido opens on [11 July 2025].',
    'The lido is due to reopen in [2025].',
    'The line is expected to close in [2025].',
    'The novel opens in 1921 with a storm.',
    'The show opens in Leith on 11 July 2026.',
    'The keys will be handed over [last week].',
    'The keys will be handed over next week.',
    'The ban will be lifted [yesterday], she said.',
    'The keys were handed over last week.',
    'The judge will hear last week’s appeal.',
    'It will be judged by last year, he said.',
  ],
  datelineDate: [
    'LEITH, [March 9, 2026] (Firth News) — The ferry is late.',
    'LEITH, [March 1, 2026] (Firth News) — The ferry is late.',
    'LEITH, March 3, 2026 (Firth News) — The ferry is late.',
    'LEITH, March 4, 2026 (Firth News) — The ferry is late.',
    'LEITH, March 4 (Firth News) — The ferry is late.',
    'LEITH, [Feb. 20] (Firth News) — The ferry is late.',
    'LEITH (Firth News) — The ferry is late. It left on March 9, 2026.',
    ['LEITH, March 9, 2026 (Firth News) — The ferry is late.', unknown],
    'SYDNEY, March 5 (Firth News) — The ferry is late.',
    'NEW DELHI, March 5, 2026 (Firth News) — The ferry is late.',
    'SYDNEY, [March 6] (Firth News) — The ferry is late.',
    'DENVER, [March 5] (Firth News) — The ferry is late.',
    // The first of January, and the last of December.
    ['AUCKLAND, Jan. 1 (Firth News) — The ferry is late.', { publicationDate: '2025-12-31' }],
    ['DENVER, [Jan. 1] (Firth News) — The ferry is late.', { publicationDate: '2025-12-31' }],
    ['LEITH, Dec. 31 (Firth News) — The ferry is late.', { publicationDate: '2026-01-01' }],
    ['LEITH, [Dec. 30] (Firth News) — The ferry is late.', { publicationDate: '2026-01-01' }],
    // A file is named on the eve.
    ['DENVER, March 5 (Firth News) — The ferry is late.', { fileName: '2026-03-04-ferry.news' }],
    ['DENVER, [March 6] (Firth News) — The ferry is late.', { fileName: '2026-03-04-ferry.news' }],
  ],
  relativeWithoutPublicationDate: [
    ['The ferry left [yesterday] and came back on Friday.', unknown],
    ['The mayor resigned on [Thursday].', unknown],
    ['The mayor resigned [last week].', unknown],
    'The ferry left yesterday.',
    ['LEITH, March 4, 2026 — The ferry left yesterday.', unknown],
    ['The ferry left on 3 March 2026.', unknown],
    ['The ferry takes two hours.', unknown],
    ['The market is open every Monday.', unknown],
  ],
  ambiguousDate: [
    'It was signed on [03/04/2021].',
    'It was signed on 03/14/2021.',
    'It was signed on 14/03/2021.',
    'It was signed on 03/04/2021 and sealed on 25/04/2021.',
    'It was signed on 3 April 2021.',
    'It was signed on 2021-04-03.',
    ['It was signed on 03/04/2021.', { ...published, dateOrder: 'dmy' }],
    'He called on Friday; the third quarter was good, and April too.',
    'It was signed on 04/04/2021.',
    // 5 March 2024 was a Tuesday, 3 May a Friday.
    'It was signed on Tuesday, 05/03/2024.',
    'It was signed on Tuesday 05/03/2024 and sealed on 07/03/2024.',
    'It was signed at 4:15 p.m. on October 17, 2023, and sealed on 02/05/2024.',
    // Signed before publication: 6 February, not 2 June.
    'It was signed on 06/02/2026.',
    '‘Paid Fri 05/04/24,’ he had written.',
  ],
  ambiguousPronoun: [
    'Tom Reid met Ivan Petrov in Leith. “The deal is done,” [he] said.',
    'Tom Reid met Anna Petrova in Leith. “The deal is done,” he said.',
    'Tom Reid met Anna Petrova in Leith. “The deal is done,” she said.',
    'Tom Reid came to Leith. “The deal is done,” he said.',
    'Firth Lines met the council. “The deal is done,” it said.',
    '“We wait,” said Tom Reid.\n\nThe mayor, Ivan Petrov, would not be drawn. “I have read it,” he said.',
    '“We wait,” said Tom Reid.\n\nIvan Petrov has met Tom Reid. “I have read it,” [he] said.',
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    for (const row of rows) {
      const [marked, given] = typeof row === 'string' ? [row, published] : row;
      it(`${marked}${given === unknown ? ' (date unknown)' : ''}`, () => {
        check(name as CheckName, marked, given);
      });
    }
  });
}

describe('what the checks of dates say', () => {
  const messages: readonly (readonly [CheckName, string, string])[] = [
    [
      'weekdayMismatch',
      'The pier opened on [Thursday, 24 December 2021].',
      '24 December 2021 is a Friday, not a Thursday. Correct the weekday or the date.',
    ],
    ['impossibleDate', 'It ends on [31 April 2027].', 'There is no such day as 31 April 2027. Correct the date.'],
    ['impossibleDate', 'It ends 48 hours from [31 April].', 'There is no such day as 31 April. Correct the date.'],
    [
      'futureInPast',
      'The line closed on [3 May 2031].',
      'Saturday 3 May 2031 is told as past but lies after the publication date, Wednesday 4 March 2026. Correct the date or the tense.',
    ],
    [
      'ambiguousDate',
      'It was signed on [03/04/2021].',
      'This is Thursday 4 March 2021 to some readers and Saturday 3 April 2021 to others. Write the month as a word, or say which it is.',
    ],
  ];
  for (const [name, marked, message] of messages) {
    it(name, () => {
      assert.equal(check(name, marked), message);
    });
  }
});
