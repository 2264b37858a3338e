import assert from 'node:assert/strict';
import { english } from '../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../server/src/analysis/text/scan';

/** Asserts where sentences begin: `|` in the text. Paragraphs begin sentences too and are not marked. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const tokens = scan(text, english);
  const starts = [...tokens.sentenceStarts.slice(0, -1)].filter((start) => !tokens.paragraphStarts.includes(start));
  let result = '';
  let from = 0;
  for (const start of starts) {
    result += `${text.slice(from, tokens.start(start))}|`;
    from = tokens.start(start);
  }
  assert.equal(result + text.slice(from), marked);
}

const must: Record<string, readonly string[]> = {
  'plain ends': [
    'The bridge closed. |Nobody was hurt.',
    'Who pays? |The council does not say!  |It never did.',
    'Rents rose by 4 per cent in 2019. |They fell in 2020.',
    'He left in May. |She stayed.',
    'The price was $5. |Now it is $6.',
  ],
  'closing marks belong to the sentence': [
    '“We are done.” |The crowd left.',
    "''We are done.'' |The crowd left.",
    'The crowd left (all of it.) |The hall was locked.',
    '"Is that so?!" |"Yes."',
    'She said: “We are done.” |“So am I,” he answered.',
    'It was “the end.” |Nobody believed it.',
    'The dam broke.[3] |Nobody was hurt.',
  ],
  'abbreviations that end a sentence': [
    'They moved back to the U.S. |She stayed in Leeds.',
    'He works for Acme Inc. |The company declined to comment.',
    'They met at 5 p.m. |Okoye left at 6.',
    'They met at 5 p.m. |“It was late,” she said.',
    'He was hit on Main St. |He died at the scene.',
    'She lives in Albany, N.Y. |Okoye was born there.',
    'She lives in Fresno, Calif. |“I like it,” she said.',
    'The letter names Diaz, R-Fla. |Okoye wrote it.',
    'He succeeded Ada Okoye Jr. |The vote was close.',
    'They sell cups, plates, etc. |Nobody buys them.',
    'Nobody else saw it, and neither do I. |The police said so.',
    'The council chose Plan B. |The mayor signed it.',
    'He asked twice. |“No. |Go home,” she said.',
    'It has been so since January 1st. |Crime fell.',
    'He worked for RT. |The channel closed.',
  ],
  ellipses: ['They waited… |Nobody came.', 'They waited... |Nobody came.', 'They waited. . . . |Nobody came.'],
  'forgotten spaces and capitals': [
    'The vote was close.|The mayor won.',
    '“It was close.”|“It was not.”',
    'They waited...|Nobody came.',
    'we went home. |then it rained.',
    'See for yourself. |https://example.org has it.',
  ],
  'after a question mark, a capital pronoun is no tag': [
    '“Is it true?” |They asked the mayor twice.',
    '“What now?” |Her answer was short.',
  ],
};

const mustNot: Record<string, readonly string[]> = {
  titles: [
    'Sen. Ada Okoye met Gov. Diaz, Dr. Hall and the Rev. Lee.',
    'Mr. Will Young and Mrs. May Day spoke with Lt. Col. Over.',
    'The letter to Sgt. In-su Park came back.',
    'Messrs. Hall and Okoye left; so did Sens. Diaz and Lee and Govs. Ray and Fox.',
  ],
  initials: [
    'George W. Hall and J. K. Okoye met C.L. “Butch” Diaz.',
    'He wrote to A.J. Diaz and to J.Hall.',
    'The plane, C.J. Diaz said, was late.',
    'I. The beginning',
  ],
  'abbreviations inside a sentence': [
    'The U.S. Navy and the U.N. Security Council met in Washington, D.C., on Jan. 3.',
    'On Monday, U.S. Secretary of State Ada Okoye left.',
    'Acme Inc. Chairman Okoye and Hall & Co. Ltd. of Leeds signed.',
    'Acme Corp. said No. 5 Main St. in Albany, N.Y., was sold vs. Okoye’s will.',
    'They met at 9 p.m. EST and at 10 a.m. Eastern and at 11 p.m. Tuesday.',
    'They met at 9 p.m. E.T. to talk.',
    'In Okoye v. Diaz and Hall v. Lee the court agreed.',
    'Ft. Worth and Mt. Over lie far apart.',
    'Rep. Diaz (R-Fla.) Monday met Sen. Hall (D-N.J.) in Miami.',
    'ORLANDO, Fla. (Reuters) - The mayor left.',
    'It cost approx. five dollars, i.e. nothing.',
    'See fig. 3 and vol. 2, pp. 5 to 9.',
  ],
  numbers: [
    'Rents rose 4.5 per cent to $1,200.50 in 24.12.2021 prices.',
    'Version 2.0 is out.',
    'At 5.30 pm they left.',
  ],
  'tags after marks': [
    '“Is it true?” Okoye asked.',
    '“Is it true?” the mayor’s spokesman asked.',
    '“Stop!” he shouted.',
    '"Who pays?" Ada Okoye, the mayor, asked.',
    '“Why?” I asked.',
    '“It is late…” she said.',
  ],
  'marks inside names and words': [
    'Yahoo! shares rose, and so did those of Jeb! and Wham!, it said.',
    'The site example.org and the file notes.txt are gone.',
    'They waited… and waited ... and left.',
    'He wrote “etc.” on it.',
    'the so-called “Dr. No” of e.g. Leeds',
  ],
};

describe('sentences', () => {
  for (const [name, texts] of Object.entries(must)) it(`splits: ${name}`, () => texts.forEach(check));
  for (const [name, texts] of Object.entries(mustNot)) it(`keeps together: ${name}`, () => texts.forEach(check));

  it('begins a sentence at every line', () => {
    const tokens = scan('The Harbour Reopens\nBy Ada Okoye\n\nLEITH — it is open', english);
    assert.deepEqual([...tokens.sentenceStarts], [...tokens.paragraphStarts]);
    assert.equal(tokens.sentenceStarts.length, 4);
  });

  it('walks a long run of marks once', () => {
    // Walked from every mark, these runs would take minutes.
    for (const unit of ['!', '.)', '?"', '.[3]', 'A.']) assert.ok(scan(unit.repeat(50_000), english).count > 0, unit);
  });

  it('has none in an empty text', () => {
    assert.deepEqual([...scan(' \n ', english).sentenceStarts], [0]);
  });
});
