import assert from 'node:assert/strict';
import { buildArticle } from '../../../server/src/annotations/buildArticle';
import { emptySidecar } from '../../../server/src/annotations/model';
import { checkDefaults, type CheckName, type Problem, type Severity } from '../../../server/src/checks/check';
import { runChecks } from '../../../server/src/checks/checks';

const LEAD = 'The council met in Leith on Monday to talk about the pier.\n\n';

function problemsOf(check: CheckName, text: string): Problem[] {
  const names = Object.keys(checkDefaults) as CheckName[];
  const severities = Object.fromEntries(
    names.map((name): [string, Severity] => [name, name === check ? 'information' : 'off']),
  ) as Record<CheckName, Severity>;
  return runChecks(buildArticle({ text, fileName: 'pier.txt', sidecar: emptySidecar }), severities);
}

/** The words that a check complains about in a text. */
function found(check: CheckName, text: string): string[] {
  return problemsOf(check, text).map(({ start, end }) => text.slice(start, end));
}

type Cases = Readonly<Record<string, readonly [text: string, words: readonly string[]]>>;

function check(name: CheckName, cases: Cases): void {
  describe(name, () => {
    for (const [title, [text, words]] of Object.entries(cases))
      it(title, () => assert.deepEqual(found(name, LEAD + text), words));
  });
}

check('twoSpellings', {
  'finds a surname with a letter too many': [
    'Imran Qureshi, a skipper, came late. “It is dark,” Qureshi said.\n\n“It is cold,” Quereshi added.',
    ['Quereshi'],
  ],
  'finds letters that changed places': [
    'Gary Byrne, a builder, came late. “It is dark,” Byrne said.\n\n“It is cold,” Bryne added.',
    ['Bryne'],
  ],
  'finds letters that changed places across another one': [
    'Miguel Sandoval, a builder, came late. “It is dark,” Sandoval said.\n\n“It is cold,” Sandavol added.',
    ['Sandavol'],
  ],
  'finds two full names': [
    'Engineer Lena Petersen spoke first. “It is dark,” Petersen said.\n\n“It is cold,” engineer Lena Peterson said.',
    ['engineer Lena Peterson'],
  ],
  'finds a surname that is named once and not quoted': [
    'Tom Wainwright, a builder, was fined. Wainright said nothing.',
    ['Wainright'],
  ],
  'leaves a nation, a word and somebody else alone who are not quoted': [
    'Omar Saoudi, Ada Walters and Lena Koch were fined. Saudi officials left. Waters rose. Kolbe said nothing.',
    [],
  ],
  'leaves two people with other first names alone': [
    'Builder Anna Petersen spoke first. “It is dark,” she said.\n\n“It is cold,” teacher Lena Peterson said.',
    [],
  ],
  'leaves a family alone': ['“It is dark,” said Lena Petersen.\n\n“It is cold,” Petersens said.', []],
  'leaves short names alone, which are two': ['“It is dark,” said Tom Reid.\n\n“It is cold,” Reed said.', []],
  'leaves what owns up to it alone': [
    'Imran Qureshi, a skipper, came late. “It is dark,” Qureshi said.\n\n“It is cold,” Quereshi [sic] added.',
    [],
  ],
});

check('changingTitle', {
  'finds a doctor who becomes a mister': [
    '“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Dr Okoye said. “It is late,” Ms Okoye added.',
    ['Ms Okoye'],
  ],
  'finds a title where nobody is quoted': [
    '“It is dark,” said Dr Ada Okoye.\n\nMs Okoye, 51, has worked here since 2009.',
    ['Ms Okoye'],
  ],
  'leaves a verb that looks like a title alone': ['“It is dark,” said Dr Ada Okoye.\n\nThey all miss Okoye now.', []],
  'finds Mrs after Ms': ['“It is dark,” said Ms. Ada Okoye.\n\n“It is cold,” Mrs. Okoye said.', ['Mrs. Okoye']],
  'leaves one title alone, however it is written': [
    '“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Dr. Okoye said. “It is late,” Doctor Okoye added.',
    [],
  ],
  'leaves a name without a title alone': ['“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Okoye said.', []],
  'leaves a couple alone': ['“It is dark,” said Mr. Okoye.\n\n“It is cold,” Mrs. Okoye said.', []],
  'leaves what others call somebody alone': [
    '“It is dark,” said Dr Ada Okoye.\n\n“Ask Ms Okoye, she was there,” said Tom Reid.',
    [],
  ],
});

check('surnameFirst', {
  'finds who speaks before the full name is given': [
    '“It is dark,” Okoye said.\n\nAda Okoye, the mayor, left early.',
    ['Okoye'],
  ],
  'leaves a full name alone': ['“It is dark,” said Ada Okoye.\n\n“It is cold,” Okoye said.', []],
  'leaves a title alone': ['“It is dark,” Mayor Okoye said.\n\nAda Okoye left early.', []],
  'leaves who does not speak there alone': ['The Okoye years were hard.\n\n“It is dark,” said Ada Okoye.', []],
  'leaves who has no full name alone': ['“It is dark,” Okoye said.', []],
  'leaves a full name in somebody else’s words alone': [
    '“It is dark,” Okoye said.\n\n“I know Ada Okoye well,” said Tom Reid, a skipper.',
    [],
  ],
});
describe('surnameFirst', () => {
  it('leaves a headline alone', () =>
    assert.deepEqual(found('surnameFirst', 'Pier is not safe, says Okoye.\n\n“It is dark,” said Ada Okoye.'), []));
});

check('undescribedSpeaker', {
  'finds who comes from nowhere': ['“It is dark,” said Ada Okoye.\n\n“It is cold,” she said.', ['Ada Okoye']],
  'leaves a role before the name alone': ['“It is dark,” said harbour master Ada Okoye.', []],
  'leaves a description behind the name alone': ['“It is dark,” said Ada Okoye, who lives on the pier.', []],
  'leaves an age alone': ['“It is dark,” said Ada Okoye, 43.', []],
  'leaves where somebody is from alone': ['“It is dark,” said Ada Okoye of the skippers’ union.', []],
  'leaves who was there before alone': ['Ada Okoye keeps the pier.\n\n“It is dark,” said Ada Okoye.', []],
  'leaves a surname alone': ['“It is dark,” Okoye said.', []],
});

check('repeatedQuotation', {
  'finds a sentence that is quoted twice, once': [
    '“We shall open the old pier again in spring,” said Ada Okoye.\n\nIt rained.\n\n“We shall open the old pier again in spring. Everybody may come and see it then,” said Ada Okoye.',
    ['We shall open the old pier again in spring'],
  ],
  'leaves short sentences alone': [
    '“We do not know that,” said Ada Okoye.\n\nIt rained.\n\n“We do not know that,” said Ada Okoye.',
    [],
  ],
  'leaves a quotation that is set apart from the text alone': [
    '“We shall open the old pier again in spring,” said Ada Okoye.\n\nIt rained.\n\n“We shall open the old pier again in spring.”',
    [],
  ],
  'counts a contraction as one word': [
    '“We’re not there yet today,” said Ada Okoye.\n\nIt rained.\n\n“We’re not there yet today,” said Ada Okoye.',
    [],
  ],
  'leaves other sentences alone': [
    '“We shall open the old pier again in spring,” said Ada Okoye.\n\n“We shall open the new pier again in autumn,” said Ada Okoye.',
    [],
  ],
});

check('fragmentWording', {
  'finds a word that is another one': [
    '“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Okoye said the pier was “not safe for everybody in this town”.',
    ['not safe for everybody in this town'],
  ],
  'leaves the same words alone': [
    '“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Okoye said the pier was “not safe for anybody in this town”.',
    [],
  ],
  'leaves what is marked as left out alone': [
    '“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Okoye said the pier was “not safe for … this town at all”.',
    [],
  ],
  'leaves somebody else’s words alone': [
    '“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Tom Reid said the pier was “not safe for everybody in this town”.',
    [],
  ],
  'leaves other words of the same person alone': [
    '“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Okoye said the ferry was “not late for the first time in years”.',
    [],
  ],
});

describe('a copy editor’s check', () => {
  it('says where the other place is, and leads to it', () => {
    const text = `${LEAD}“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Ms Okoye said.`;
    const [problem] = problemsOf('changingTitle', text);
    assert.equal(problem!.message, 'Ms Okoye is Dr Ada Okoye in line 3. Use one title.');
    const at = problem!.related!.at;
    assert.ok('start' in at);
    assert.equal(text.slice(at.start, at.end), 'Dr Ada Okoye');
  });

  it('complains about a person once', () => {
    const text = `${LEAD}“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Ms Okoye said.\n\n“It is late,” Ms Okoye said.`;
    assert.equal(problemsOf('changingTitle', text).length, 1);
  });
});

check('unattributedQuotation', {
  'leaves a pull quote alone whose words are somebody’s further up': [
    '“We shall open the old pier again, and it will not close,” said Ada Okoye.\n\nThe vote was close. It rained until the evening.\n\n“We shall open the old pier again”',
    [],
  ],
});
describe('unattributedQuotation', () => {
  it('leaves a headline alone whose words somebody says in the text', () =>
    assert.deepEqual(
      found(
        'unattributedQuotation',
        '“I never wanted to run a ferry”\n\n“I never wanted to run a ferry,” said Ada Okoye.',
      ),
      [],
    ));
  it('finds a headline whose words nobody says', () =>
    assert.deepEqual(
      found(
        'unattributedQuotation',
        '“I never wanted to run a pier”\n\n“I never wanted to run a ferry,” said Ada Okoye.',
      ),
      ['“I never wanted to run a pier”'],
    ));
});
