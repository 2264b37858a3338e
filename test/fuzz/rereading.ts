import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, analyzeAgain } from '../../server/src/analysis/analyze';
import type { Given, Span, SpeakerConstraint } from '../../server/src/analysis/facts';
import type { Analysis } from '../../server/src/analysis/pipeline';
import { assertAsAnew } from '../support/asAnew';
import { newsProse } from '../support/prose';
import { change, edit, type Edit } from './edits';
import { tidy } from './texts';

/** Names, titles and pronouns whose effect on whom the rest of a text means reaches far. */
const far: fc.Arbitrary<string> = fc.constantFrom(
  ...(
    'Ada Okoye|Okoye|Ms Okoye|Mr Okoye|Mayor Chidi Eze|Eze|the mayor|the minister|Minister Ada Eze|Chidi|Dr. Ingrid Dahl|Dahl, 54,|Dahl, the harbour master,|' +
    'he|she|they|He|She|his sister, Okoye,|Progress Umenyi|Umenyi said she|Austin Ridge|Ms Ridge|Harbour Trust|the trust|the company|Halden Water (HW)|HW|' +
    'the report|a report by Halden Water|Brothers Jaro and Milan Bekker|Jaro|Justice Amadike|Amadike|April Renn|in April|a neighbour|the neighbour|a senior aide|the aide|' +
    'Amira Dahl, the minister,|Tom Reed, a father of two,|Reed|the spokesman|spokesman Tom Reed|van Daalen|Rudi van Daalen|Lina Haddad Karim|Haddad'
  ).split('|'),
);

/** Sentences that say who speaks by what stands far above them. */
const saying: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('“It rained,” ', '“We counted twice,” ', 'On Monday ', '"Nobody knows," ', ''),
    far,
    fc.constantFrom(
      ' said.',
      ' told reporters.',
      ' said that the bridge would reopen next week.',
      ' wrote in 2019.',
      ' left.',
      ': “We wait.”',
    ),
  )
  .map((parts) => parts.join(''));

/** Long enough that what an edit changes may end before the text does. */
const long: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.array(fc.oneof(saying, saying, tidy), { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 90 })
    .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')),
  fc.tuple(fc.nat(10_000), fc.integer({ min: 2000, max: 20_000 })).map(([seed, length]) => newsProse(length, seed + 1)),
);

const farEdit: fc.Arbitrary<Edit> = fc.oneof(
  edit,
  fc.tuple(
    fc.oneof(fc.nat(60_000), fc.nat(999_999)),
    fc.constantFrom(0, 0, 3, 12, 40),
    fc.oneof(
      far,
      saying,
      far.map((name) => `${name} `),
      saying.map((sentence) => `\n\n${sentence}\n\n`),
      fc.constantFrom('x', 'x', ' ', '', '\n\n'),
    ),
    fc.constant(false),
  ),
);

const session = fc.record({ text: long, edits: fc.array(farEdit, { minLength: 1, maxLength: 10 }) });

/** What was done in all sessions. */
export const counts = { edits: 0 };

/** What an edited text says is what it says when it is read anew, in every field: speakers, reasons, runners-up, dates. */
export const rereading = fc.property(session, ({ text, edits }) => {
  const document = TextDocument.create('untitled:article.news', 'news', 1, text);
  let analysis: Analysis = analyzeAgain(text, {});
  for (const one of edits) {
    change(document, one);
    counts.edits++;
    analysis = assertAsAnew(document.getText(), analysis);
  }
});

const sessionOfDeciding = fc.record({
  text: long,
  edits: fc.array(fc.tuple(farEdit, fc.nat(6)), { minLength: 1, maxLength: 6 }),
});

/** The same with a person's decisions about speakers, which come and go. */
export const rereadingDecided = fc.property(sessionOfDeciding, ({ text, edits }) => {
  const document = TextDocument.create('untitled:article.news', 'news', 1, text);
  let analysis: Analysis = analyzeAgain(text, decisions(text, 0));
  for (const [one, which] of edits) {
    change(document, one);
    counts.edits++;
    const now = document.getText();
    analysis = assertAsAnew(now, analysis, decisions(now, which));
  }
});

/** Some quotations and mentions of a text given to others than those whom the analysis finds, or taken from them; 0: none. */
function decisions(text: string, which: number): Given {
  if (which === 0) return {};
  const { quotations, mentions, speakers } = analyze(text);
  const names = [...speakers.map(({ name }) => name), 'Ada Okoye', 'Milan Bekker', 'Halden Water'];
  const decide = ({ start, end }: Span, i: number): SpeakerConstraint[] => {
    if (i % 7 >= which) return [];
    const name = names[(i * 5 + which) % names.length]!;
    return i % 3 === 0
      ? [{ start, end, speakers: [], not: [name] }]
      : [{ start, end, speakers: [{ name, kind: 'Person' }], not: [] }];
  };
  return {
    quotations: quotations.map(({ pieces }) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end })).flatMap(decide),
    mentions: mentions.filter(({ source }) => source).flatMap(decide),
  };
}
