import assert from 'node:assert/strict';
import { findTimexes, type FoundTimexes } from '../../../../server/src/analysis/english/dates/index';
import type { Given, Timex } from '../../../../server/src/analysis/facts';
import { findHeader } from '../../../../server/src/analysis/english/frontMatter/header';
import { english as language } from '../../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../../server/src/analysis/text/scan';
import { dateReasonText } from '../../../../server/src/messages/dateReasons';
import { english } from '../../../../server/src/messages/english';
import { check, checkAll, PUBLISHED } from './marked';

function find(text: string, given: Given = { publicationDate: PUBLISHED }): FoundTimexes {
  const tokens = scan(text, language);
  return findTimexes(tokens, { given, ...findHeader(tokens) });
}

function first(text: string, given?: Given): Timex {
  return find(text, given).timexes[0]!;
}

function inEnglish({ reason }: Timex): string {
  return dateReasonText(reason, english);
}

describe('without a publication date', () => {
  const sentences = [
    'The bridge opened on [December 24=XXXX-12-24].',
    'The bridge opened on [Friday=XXXX-WXX-5].',
    'The bridge opened [yesterday=XXXX-XX-XX].',
    'The bridge opened [last week=XXXX-WXX].',
    'The bridge opened [last year=XXXX].',
    'The bridge opened in [the spring=XXXX-SP].',
    'The bridge opened in [May=XXXX-05].',
    'The bridge opened at [10 p.m.=XXXX-XX-XXT22:00] in the rain.',
    'The bridge opened on [December 24=2021-12-24], and the road in [January 2022=2022-01].',
    'The bridge opened in [January 2022=2022-01]. It was finished [last year=2021].',
  ];
  for (const sentence of sentences) it(sentence, () => check(sentence, {}));

  it('says so', () => {
    const found = find('The bridge opened on December 24. The road was opened in January 2022.', {});
    assert.equal(inEnglish(found.timexes[0]!), 'no year given; nearest to January 2022');
    assert.equal(found.publicationDate!.source, 'inferred');
    assert.ok(found.timexes[0]!.confidence < 0.8);
    assert.equal(inEnglish(first('The bridge opened yesterday.', {})), 'no publication date to count from');
  });
});

describe('what hangs on an event', () => {
  it('lacks a date of its own, not one of publication', () => {
    const words = 'Lind sent her a letter in the week before the fire.';
    assert.equal(
      inEnglish(first(words, { publicationDate: '2022-01-03' })),
      'counted from something whose date is not given beside it',
    );
    assert.equal(inEnglish(first(words, {})), 'no publication date to count from');
  });
});

describe('the times of the entries of a live blog', () => {
  it('are of its day, whatever day the entry before spoke of', () => {
    const text = '14:02\n\nLind asked why nobody had said so last Friday.\n\n13:31\n\nKoch began at 12.30pm.\n';
    const { timexes } = find(text, { publicationDate: '2022-01-03' });
    assert.deepEqual(
      timexes.map(({ value }) => value),
      ['2022-01-03T14:02', '2021-12-31', '2022-01-03T13:31', '2022-01-03T12:30'],
    );
  });
});

describe('narratives', () => {
  const story =
    'The war began in [1861=1861]. In [April 1861=1861-04] the fort fell. On [July 21, 1861=1861-07-21] the first battle was lost. ' +
    'In [September=1861-09] the river froze. By [March 1862=1862-03] the siege was laid. On [5 April=1862-04-05] it rained. ' +
    '[The next day=1862-04-06] the general fled. Papers shown in [1995=1995] prove it. In [June=1862-06] the town burned, and in [1863=1863] it was left.';
  it('count bare dates from the dates before them', () => check(story, { publicationDate: '2009-12-19' }));

  const years =
    'The mill was built in [1871=1871], burned in [1893=1893], rebuilt in [1904=1904], sold in [1931=1931] and shut in [1958=1958]. ';
  const tale =
    'The mill was begun in [1955=1955], roofed in [1956=1956], opened in [1957=1957], sold in [1958=1958] and shut in [1959=1959]. ';
  describe('leave the news of the day around publication', () => {
    checkAll(
      [
        `${years}Its last miller died on [Tuesday=2024-03-12].`,
        `${years}The funeral will be held on [4 April=2024-04-04].`,
        `${years}A roofer was jailed on [Wednesday=2024-03-13]. He had stolen its lead in [December=2023-12].`,
        `${years}It will open as a school in [September=2024-09].`,
        `${years}A wall fell [yesterday=2024-03-12]. It had cracked in [November=2023-11].`,
        `Ida Renn died on [Monday=2024-03-11]. ${years}Her ashes will be laid there on [2 May=2024-05-02].`,
      ],
      { publicationDate: '2024-03-13' },
    );
  });
  describe('go on after the news of the day, and where nothing speaks of it', () => {
    checkAll(
      [
        `${tale}In [October=1959-10] the wheel was taken down.`,
        `${tale}On [9 June=1959-06-09] the wheel was taken down.`,
        `A wall fell on [Monday=2024-03-11]. ${tale}In [October=1959-10] the wheel was taken down.`,
        `A school will open there in [May=2024-05]. ${tale}On [9 June=1959-06-09] the wheel was taken down.`,
        `${tale}In [June 1960=1960-06] the owner left. In [August=1960-08] he died.`,
        `${tale}[Last year=2023] it was listed. In [1959=1959] nobody cared, and in [July=1959-07] it was looted.`,
      ],
      { publicationDate: '2024-03-13' },
    );
  });
});

describe('narratives keep to their time past what stands by the way', () => {
  const tale =
    'In [1871=1871] the mill was begun. In [1873=1873] it burned. In [1875=1875] it was sold. In [1876=1876] it was leased. ' +
    'On [March 3, 1878=1878-03-03] the wheel broke. ';
  checkAll(
    [
      `${tale}The owner hoped for a new dam that was planned for [1879=1879]. On [9 June=1878-06-09] he gave up.`,
      `${tale}The weir that the town had built in [late 1877=1877/END] held. In [May=1878-05] it leaked.`,
      `${tale}The miller kept the whole of the gains of [the year before=1877]. In [August=1878-08] he left.`,
      `${tale}The heirs fought over the land until [June 4, 1880=1880-06-04]. In [May=1878-05] the roof fell.`,
      `${tale}They ground more than three times as much as in [May 1877=1877-05]. In [July=1878-07] they rested.`,
      // What goes on from it in its sentence, or says so.
      `${tale}The heirs, who were still at odds with the town, sold it in [June 1879=1879-06], and it was razed in [July=1879-07].`,
      `${tale}The widow of the miller was in the end paid off in [1879=1879]. [Later that year=1879/END] she left.`,
      `${tale}The widow of the miller was in the end paid off in [1879=1879]. [Two years later=1881] she was dead.`,
      // What moves the tale on.
      `${tale}In [1879=1879] the widow of the miller was in the end paid off. In [May=1879-05] she left.`,
      `${tale}The widow of the miller was in the end paid off on [June 4, 1879=1879-06-04]. In [August=1879-08] she left.`,
      `${tale}The widow of the miller was in the end paid off in [May 1879=1879-05]. The town bought it in [1879=1879]. In [August=1879-08] it fell.`,
      `${tale}\n\nUnder a new owner ([1879=1879])\n\nIn [May=1879-05] she left.`,
    ],
    { publicationDate: '2024-03-13' },
  );
});

describe('interval', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['It sank on 24 December 2021.', '2021-12-24/2021-12-25'],
    ['It sank in December 2021.', '2021-12-01/2022-01-01'],
    ['It sank in 2021.', '2021-01-01/2022-01-01'],
    ['It sank in the 1990s.', '1990-01-01/2000-01-01'],
    ['It sank in the third quarter of 2020.', '2020-07-01/2020-10-01'],
    ['It sank last week.', '2021-12-27/2022-01-03'],
    ['It sank last weekend.', '2022-01-01/2022-01-03'],
    ['It sank at 10:35 a.m. Friday.', '2021-12-31T10:35/2021-12-31T10:36'],
    ['It sank last night.', '2022-01-02T20:00/2022-01-03T05:00'],
    ['It sank in 480 BC.', '-0479-01-01/-0478-01-01'],
    ['It lay there for three days.', undefined],
    ['It sails every Monday.', undefined],
    ['It sank on 30 February 2021.', undefined],
  ];
  for (const [text, interval] of cases) it(text, () => assert.equal(first(text).interval, interval));
});

describe('reasons, alternatives and confidence', () => {
  it('a written date is certain', () => {
    const timex = first('It sank on 24 December 2021.');
    assert.equal(inEnglish(timex), 'as written');
    assert.ok(timex.confidence >= 0.95);
    assert.deepEqual(timex.alternatives, []);
  });
  it('a weekday has its neighbour as alternative', () => {
    const timex = first('It sank on Friday.');
    assert.equal(inEnglish(timex), 'the last one before 3 January 2022');
    assert.deepEqual(timex.alternatives, [{ type: 'DATE', value: '2022-01-07', reason: { kind: 'nextOne' } }]);
  });
  it('a date without a year names what it is nearest to', () => {
    const timex = first('It sank on Dec. 24.');
    assert.equal(inEnglish(timex), 'no year given; nearest to 3 January 2022');
    assert.equal(timex.alternatives[0]!.value, '2022-12-24');
  });
  it('a relative date says what it is counted from', () => {
    assert.equal(inEnglish(first('It sank last month.')), 'counted from the publication date, 3 January 2022');
  });
  it('zones stay apart from the value', () => {
    const timex = first('It sank at 5:48 a.m. local time.');
    assert.equal(timex.zone, 'local time');
    assert.equal(first('It sank at 10 p.m. EST on Dec. 24.').zone, 'EST');
  });
  it('sets keep quantity and frequency', () => {
    assert.equal(first('It sails every Monday.').quant, 'EVERY');
    assert.equal(first('It sails twice a month.').freq, '2X');
  });
});

describe('numeric dates', () => {
  const order = (text: string, given?: Given): string => first(text, { publicationDate: PUBLISHED, ...given }).value;
  it('take the order that is set', () => {
    assert.equal(order('Signed on 03/04/2021.', { dateOrder: 'dmy' }), '2021-04-03');
    assert.equal(order('Signed on 03/04/2021.', { dateOrder: 'mdy' }), '2021-03-04');
  });
  it('take the order of the text', () => {
    assert.equal(order('Signed on 03/04/2021, sealed on 24/04/2021.'), '2021-04-03');
    assert.equal(order('Signed on 03/04/2021, sealed on 3 May.'), '2021-04-03');
    assert.equal(order('Signed on 03/04/2021, sealed on May 3.'), '2021-03-04');
    assert.equal(order('Signed on 03/04/2021, sealed on Thursday, 6 May.'), '2021-04-03');
  });
  it('take the order of words with an hour or a weekday before them, and of hyphens', () => {
    const last = (text: string): string => find(text).timexes.at(-1)!.value;
    assert.equal(last('Signed at 4:15 p.m. on October 17, 2023, sealed 02/05/2024.'), '2024-02-05');
    assert.equal(last('Signed 10-24-2022, sealed 12/05/2022.'), '2022-12-05');
    assert.equal(last('Stamped Monday 10/24/2022, copied 12/05/2022.'), '2022-12-05');
    assert.equal(last('Logged 2017 April 11 and on 4 May 2017, sealed 02/05/2024.'), '2024-05-02');
  });
  it('take the order in which the weekday beside them fits', () => {
    assert.equal(order('Surveyed on Monday, 04/03/2024.'), '2024-03-04');
    assert.equal(order('Surveyed on Friday, 05/03/2024.'), '2024-05-03');
    const [one, two] = find('Tested on Thursday 09/02/2023 and on 07/03/2023.').timexes;
    assert.deepEqual([one!.value, two!.value], ['2023-02-09', '2023-03-07']);
  });
  it('take the one order that the tense allows', () => {
    assert.equal(order('It was signed on 01/02/2022.'), '2022-01-02');
    assert.equal(order('It will lapse on 01/02/2022.'), '2022-02-01');
    assert.ok(find('It was signed on 03/04/2021.').timexFacts[0]!.ambiguousOrder);
  });
  it('are ambiguous where nothing tells', () => {
    const found = find('Signed on 03/04/2021.');
    const timex = found.timexes[0]!;
    assert.equal(timex.value, '2021-03-04');
    assert.equal(timex.alternatives[0]!.value, '2021-04-03');
    assert.equal(timex.confidence, 0.5);
    assert.ok(found.timexFacts[0]!.ambiguousOrder);
  });
});

describe('a date that a person corrected', () => {
  it('is what later ones are counted from', () => {
    const text = 'They met on Friday. They left the next day, and wrote the following week.';
    const at = text.indexOf('Friday');
    const values = (given: Given) =>
      find(text, { publicationDate: PUBLISHED, ...given }).timexes.map(({ value }) => value);
    assert.deepEqual(values({}), ['2021-12-31', '2022-01-01', '2022-W01']);
    const dates = [{ start: at, end: at + 6, value: '2022-01-07' }];
    assert.deepEqual(values({ dates }), ['2021-12-31', '2022-01-08', '2022-W02']);
    assert.deepEqual(values({ dates: [{ start: at, end: at + 6, value: 'P3D' }] }), values({}));
  });
});

describe('facts for the checks', () => {
  it('the weekday as written and as computed', () => {
    const [facts] = find('It sank on Thursday, 24 December 2021.').timexFacts;
    assert.equal(facts!.writtenWeekday, 4);
    assert.equal(facts!.weekday, 5);
  });
  it('also with no year', () => {
    const [facts] = find('It sank on Thursday, Dec. 24.').timexFacts;
    assert.equal(facts!.writtenWeekday, 4);
    assert.equal(facts!.weekday, 5);
    assert.equal(facts!.explicitYear, false);
  });
  it('days that do not exist', () => {
    assert.ok(find('It sank on 31 April 2021.').timexFacts[0]!.impossible);
    assert.ok(find('It sank on Feb. 30.').timexFacts[0]!.impossible);
    assert.ok(!find('It sank on Feb. 28.').timexFacts[0]!.impossible);
  });
  it('the tense of the clause', () => {
    assert.equal(find('It sank on 24 December 2030.').timexFacts[0]!.tense, -1);
    assert.equal(find('It will sail on 24 December 2020.').timexFacts[0]!.tense, 1);
  });
  it('what is counted from the publication', () => {
    assert.ok(find('It sank yesterday.').timexFacts[0]!.relative);
    assert.ok(find('It sank on Friday.').timexFacts[0]!.relative);
    assert.ok(!find('It sank on Dec. 24.').timexFacts[0]!.relative);
  });
  it('both ends of a range', () => {
    const { timexFacts: facts } = find('It sails from May 5 to May 3.');
    assert.equal(facts[0]!.rangeEnd, 1);
    assert.ok(facts[0]!.days![0] > facts[1]!.days![0]);
  });
});
