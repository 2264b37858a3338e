import assert from 'node:assert/strict';
import type { QuotationType } from '../../../server/src/analysis/facts';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { compareQuotations, isBorneOut } from '../../../server/src/annotations/sourceComparison/compareQuotations';
import { readSource } from '../../../server/src/annotations/sourceComparison/sourceText';
import { withoutTranscriptMarks } from '../../../server/src/annotations/sourceComparison/transcriptMarks';
import { english } from '../../../server/src/messages/english';
import { changeInWords, outcomeCounts, outcomeInWords } from '../../../server/src/messages/sourceComparison';
import { newsProse } from '../../support/prose';
import { articleWith, factsOf } from './article';

const transcript = [
  'Harbour board, hearing of 4 May',
  '',
  '[00:00:12] OKOYE: Good morning. Um, we looked at every beam of the pier, and it is not safe to stand on. We hope to',
  'open it in the spring, if the money comes. It may be summer.',
  '',
  'REED: And who pays?',
  '',
  'OKOYE: The board pays for one half of it, as we agreed in January, and the ferry company pays for the other half. He was',
  'never asked about the costs. It is a well known prob-',
  'lem (Laughter) and we have spent £12 million on it. I will, uh, resign if the pier is not open by May.',
  '',
  'REED: Nobody told the fishermen, nobody wrote to them and nobody rang them, and I say that as a friend of the board.',
].join('\n');

/** Quotations, one piece a string, with their outcome and what differs. */
const rows: readonly (readonly [pieces: string | readonly string[], outcome: string, ...changes: string[]])[] = [
  ['“It may be summer.”', 'verbatim'],
  ['“it may be summer”', 'verbatim'],
  ['“IT MAY BE SUMMER”', 'verbatim'],
  ['“We hope to open it in the spring — if the money comes.”', 'verbatim'],
  ['“It is a well-known problem,”', 'verbatim'],
  ['“It is a wellknown problem and we have spent £12 million on it,”', 'verbatim'],
  ['“I will resign if the pier is not open by May.”', 'verbatim'],
  ['“I’ll resign if the pier isn’t open by May.”', 'verbatim'],
  ['“I won’t resign if the pier is not open by May.”', 'altered', '“n’t” is not in the source'],
  ['‘And who pays?’', 'verbatim'],
  [['“We looked at every beam of the pier,”', '“and it is not safe to stand on.”'], 'verbatim'],
  ['“resign”', 'verbatim'],
  ['“We hope to open it in spring, if the money comes.”', 'shortened', '“the” is left out'],
  [
    '“The board pays for one half, and the ferry company pays for the other half.”',
    'shortened',
    '“of it, as we agreed in January” is left out',
  ],
  [
    '“The board pays for one half … and the ferry company pays for the other half.”',
    'shortened, and marked so',
    '“of it, as we agreed in January” is left out',
  ],
  [
    '“The board pays for one half […] and the ferry company pays for the other half.”',
    'shortened, and marked so',
    '“of it, as we agreed in January” is left out',
  ],
  [
    ['“We looked at every beam of the pier.”', '“We hope to open it in the spring.”'],
    'shortened, and marked so',
    '“and it is not safe to stand on” is left out',
  ],
  [
    ['“Good morning.”', '“We hope to open it in the spring.”'],
    'shortened, and marked so',
    '“we looked at every beam of the pier, and it is not safe to stand on” is left out',
  ],
  ['“[The manager] was never asked about the costs.”', 'altered, and marked so', '“The manager” is “He” in the source'],
  ['“It is safe to stand on.”', 'altered', '“not” is left out'],
  ['“It is … safe to stand on.”', 'altered', '“not” is left out'],
  [
    '“We looked at each beam of the pier, and it is not safe to stand on.”',
    'altered',
    '“each” is “every” in the source',
  ],
  ['“It is unsafe to stand on.”', 'altered', '“unsafe” is “not safe” in the source'],
  ['“We have spent $12 million on it.”', 'altered', '“$” is “£” in the source'],
  ['“We have spent £20 million on it.”', 'altered', '“20” is “12” in the source'],
  ['“They have spent £12 million on it,”', 'altered, in pronouns or articles only', '“They” is “we” in the source'],
  ['“The board pays for one half of them”', 'altered, in pronouns or articles only', '“them” is “it” in the source'],
  ['“They are not asked about the costs,”', 'not found'],
  ['“We certainly hope to open it in the spring.”', 'altered', '“certainly” is not in the source'],
  ['“I will retire if the pier is not open by May.”', 'altered', '“retire” is “resign” in the source'],
  ['“The lighthouse was sold to a hotel last year.”', 'not found'],
  ['“We are sorry for what was said.”', 'not found'],
  ['“of the house”', 'not found'],
  ['“apologise”', 'not found'],
];

function compare(text: string, pieces: readonly string[], type: QuotationType, source: string) {
  const facts = factsOf(text, [{ pieces }]);
  const typed = { ...facts, quotations: facts.quotations.map((one) => ({ ...one, type })) };
  return compareQuotations({ text, merged: applyDecisions(articleWith(text, typed)) }, readSource(source));
}

describe('A quotation beside its source', () => {
  for (const [words, expected, ...changes] of rows) {
    const pieces = typeof words === 'string' ? [words] : words;
    it(`is ${expected}: ${pieces.join(' … ')}`, () => {
      const [found] = compare(`${pieces.join(' she said. ')} So she said.\n`, pieces, 'direct', transcript);
      assert.equal(outcomeInWords(found!, english), expected);
      assert.deepEqual(found!.passages[0]?.changes.map((change) => changeInWords(change, english)) ?? [], changes);
    });
  }

  it('keeps its noun where another article stands nearer: “the letter” is a letter, not the islanders’', () => {
    const words = '“I have read the letter, and I have answered it,”';
    const source = 'DRUMMOND: I have read your letter, Chair, and the islanders’, and I have answered it.\n';
    const [found] = compare(words, [words], 'direct', source);
    assert.deepEqual(
      found!.passages[0]!.changes.map((change) => changeInWords(change, english)),
      ['“the” is “your” in the source', '“Chair, and the islanders” is left out'],
    );
    assert.equal(outcomeInWords(found!, english), 'altered');
  });

  it('is not borne out by other pronouns alone: it is altered, and said to be so in these only', () => {
    const source = 'DRUMMOND: I have read your letter, Chair, and I am sorry.\n';
    for (const [words, expected] of [
      ['“I have read the letter, Chair, and I am sorry.”', 'altered, in pronouns or articles only'],
      ['“I have read the letter, Chair, and they are sorry.”', 'altered, in pronouns or articles only'],
      ['“I have read [the] letter, Chair, and I am sorry.”', 'altered, and marked so'],
      ['“I have read the letter, Chair, and I am happy.”', 'altered'],
      ['“I have read no letter, Chair, and I am sorry.”', 'altered'],
    ] as const) {
      const [found] = compare(words, [words], 'direct', source);
      assert.equal(outcomeInWords(found!, english), expected, words);
      assert.equal(isBorneOut(found!), expected.endsWith('marked so'), words);
    }
  });

  it('is borne out where it is verbatim, or says that it is cut', () => {
    const borneOut = (words: string) => isBorneOut(compare(words, [words], 'direct', transcript)[0]!);
    assert.ok(borneOut('“It may be summer.”'));
    assert.ok(borneOut('“The board pays for one half […] and the ferry company pays for the other half.”'));
    for (const words of ['“It is … safe to stand on.”', '“It may be spring.”', '“Who knows what the sea will do?”'])
      assert.ok(!borneOut(words), words);
  });

  it('is of a mixed one what stands inside of the marks, each stretch for itself', () => {
    const text = 'Okoye said it was “a well known problem” and that they had “spent £12 millions”, no more.\n';
    const found = compare(
      text,
      ['it was “a well known problem” and that they had “spent £12 millions”'],
      'mixed',
      transcript,
    );
    assert.deepEqual(
      found.map((one) => [one.words[0], one.outcome]),
      [
        ['“a well known problem”', 'verbatim'],
        ['“spent £12 millions”', 'altered'],
      ],
    );
    const { start, end } = found[1]!.spans[0]!;
    assert.equal(text.slice(start, end), '“spent £12 millions”');
  });

  it('is of an indirect one the passage, and no judgement', () => {
    const said = 'the pier was not safe to stand on, every beam of it';
    const [found] = compare(`Okoye said ${said}.\n`, [said], 'indirect', transcript);
    assert.equal(found!.outcome, 'indirect');
    assert.equal(found!.passages.length, 1);
  });

  it('has the best match first, and other places with the very words behind it', () => {
    const source =
      'We will mend the old pier by May.\n\nWe will mend the new pier by May.\n\nI said: we will mend the new pier by May.\n';
    const placesOf = (words: string) =>
      compare(words, [words], 'direct', source)[0]!.passages.map(
        ({ matched }) => source.slice(0, matched.start).split('\n').length,
      );
    assert.deepEqual(placesOf('“We will mend the new pier by May.”'), [3, 5]);
    assert.deepEqual(placesOf('“We shall mend the old pier by May.”')[0], 1);
  });

  it('is found where the source begins, and where it ends', () => {
    const outcomes = (words: string) =>
      ['The pier is not safe, I think.', 'I said that the pier is not safe'].map((source) =>
        compare(words, [words], 'direct', source)[0]!
          .passages[0]?.changes.map(({ there }) => there)
          .join(),
      );
    assert.deepEqual(outcomes('“The pier is safe,”'), ['not', 'not']);
  });

  it('is found across captions, their times and tags', () => {
    const captions =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ada Okoye>We will mend\n\n2\n00:00:04.000 --> 00:00:06.500\n<v Ada Okoye>the old pier by May.</v>\n';
    const subtitles =
      '14\n00:00:01,000 --> 00:00:04,000\n- We will mend\n\n15\n00:00:04,000 --> 00:00:06,500\nthe <i>old</i> pier by May.\n';
    for (const source of [captions, subtitles]) {
      const [found] = compare(
        '“We will mend the old pier by May,”',
        ['“We will mend the old pier by May,”'],
        'direct',
        source,
      );
      assert.equal(found!.outcome, 'verbatim');
      const read = readSource(source);
      const { start, end } = read.toFile(found!.passages[0]!.matched);
      assert.match(source.slice(start, end), /^We will mend[^]*by May$/);
    }
  });

  it('is verbatim where a press release puts its own tag between the words', () => {
    const release =
      '“We will mend the old pier by May,” said Ada Okoye, the harbour master, “and then we will paint it.”\n';
    const [found] = compare(
      '“We will mend the old pier by May and then we will paint it.”',
      ['“We will mend the old pier by May and then we will paint it.”'],
      'direct',
      release,
    );
    assert.equal(found!.outcome, 'verbatim');
  });

  it('is shown with the sentences around it, on whose place in the file one can rely', () => {
    const [found] = compare('“never asked about the costs”', ['“never asked about the costs”'], 'direct', transcript);
    const source = readSource(transcript);
    const { matched, around } = found!.passages[0]!;
    assert.equal(source.text.slice(around.start, around.end), 'He was never asked about the costs.');
    const { start, end } = source.toFile(matched);
    assert.equal(transcript.slice(start, end), 'never asked about the costs');
  });

  it('is counted by outcome', () => {
    assert.equal(
      outcomeCounts([{ outcome: 'verbatim' }, { outcome: 'notFound' }, { outcome: 'verbatim' }], english),
      '2 verbatim, 1 not found',
    );
  });
});

describe('What nobody says in a transcript', () => {
  const blanked: Readonly<Record<string, string>> = {
    'OKOYE: No.': '       No.',
    'Ada Okoye (Harbour Board): No.': '                           No.',
    '>> REED: No (Laughter), never.': '         No           , never.',
    '[00:14:03] No.': '           No.',
    '[00:14] OKOYE: No.': '               No.',
    'We have one goal: peace.': 'We have one goal: peace.',
    'Open it at 10:30 (or later).': 'Open it at 10:30 (or later).',
    'See note: it is (still) wet.': 'See note: it is (still) wet.',
  };
  for (const [line, expected] of Object.entries(blanked))
    it(`is ${line === expected ? 'nothing' : 'blank'} in ${line}`, () =>
      assert.equal(withoutTranscriptMarks(line), expected));
});

describe('A megabyte of transcript', () => {
  const prose = newsProse(1_000_000);
  const source = readSource(prose);
  const sentences = prose.match(/(?<=[.”] )[A-Z][^.!?“”"\n]{60,160}[a-z]{2}\./g)!.filter((_, i) => i % 13 === 0);

  it('has every sentence of its own, word for word', () => {
    assert.ok(sentences.length > 40);
    for (const sentence of sentences) {
      const [found] = compareQuotations(
        {
          text: `“${sentence}”`,
          merged: applyDecisions(
            articleWith(`“${sentence}”`, factsOf(`“${sentence}”`, [{ pieces: [`“${sentence}”`] }])),
          ),
        },
        source,
      );
      assert.equal(found!.outcome, 'verbatim', sentence);
    }
  });
});
