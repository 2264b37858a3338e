import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../../server/src/annotations/model';
import type { Checked } from '../../../server/src/checks/check';
import { differentWording } from '../../../server/src/checks/differentWording';
import { quotedSentences } from '../../../server/src/checks/quotedSentences';
import { fingerprints } from '../../../server/src/checks/sentenceForm';
import { SentenceIndex } from '../../../server/src/checks/sentenceIndex';
import { keyedWords } from '../../../server/src/annotations/sourceComparison/wordKeys';

function checked(text: string): Checked {
  const facts = analyze(text);
  return { text, facts, merged: applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] }) };
}

/** The problems of an article beside others, as `words: message`. */
function problems(text: string, ...others: string[]): string[] {
  const index = new SentenceIndex<ReturnType<typeof placed>[number]>();
  others.forEach((other, i) => index.set(`${i}`, placed(other)));
  const like = (sentence: never) => index.like(sentence).map((entry) => entry.sentence);
  const elsewhere = { revision: index.revision, like };
  const found = differentWording({ ...checked(text), elsewhere });
  return found.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

function placed(text: string) {
  const at = { line: 3, character: 0 };
  const place = { uri: 'file:///news/vote.news', fileName: 'vote.news', range: { start: at, end: at } };
  return quotedSentences(checked(text)).map((sentence) => ({ ...sentence, place }));
}

const said = 'Ada Okoye, the mayor of Leith, spoke on Monday.\n\n';
const first = `${said}“We will not close the harbour before the winter storms,” Okoye said.\n`;

const mailed = `> Ada Okoye, the mayor of Leith, spoke on Monday to the fishermen
> of the town, who had come in from the islands to hear what was
> to become of their moorings and of the old pier.
>
> The mayor was brief, as ever. “We will not close the har-
> bour before the winter storms,” Okoye said to the fishermen on
> the quay, and there was applause.
`;

describe('differentWording', () => {
  const found: Record<string, [text: string, problem: string, ...others: string[]]> = {
    'a word changed further up': [
      `${first}\n“We will not close the harbour after the winter storms,” Okoye said again.\n`,
      'We will not close the harbour after the winter storms: Worded differently in line 3: line 3 has “before” instead of “after”. Check which is right.',
    ],
    'a word changed in another article': [
      `${said}“We will never close the harbour before the winter storms,” Okoye said.\n`,
      'We will never close the harbour before the winter storms: Worded differently in vote.news, line 4: vote.news has “not” instead of “never”. Check which is right.',
      first,
    ],
    'a word left out without a mark': [
      `${said}“We will close the harbour before the winter storms,” Okoye said.\n`,
      'We will close the harbour before the winter storms: Worded differently in vote.news, line 4: vote.news also has “not”. Check which is right.',
      first,
    ],
    'a word put in': [
      `${said}“We will not close the old harbour before the winter storms,” Okoye said.\n`,
      'We will not close the old harbour before the winter storms: Worded differently in vote.news, line 4: vote.news does not have “old”. Check which is right.',
      first,
    ],
    'a word changed in an e-mail with lines broken at a margin': [
      mailed.replace('before', 'after'),
      'We will not close the har-\n> bour after the winter storms: Worded differently in vote.news, line 4: vote.news has “before” instead of “after”. Check which is right.',
      first,
    ],
    'another last word': [
      `${said}“We will not close the harbour before the winter rains,” Okoye said.\n`,
      'We will not close the harbour before the winter rains: Worded differently in vote.news, line 4: vote.news has “storms” instead of “rains”. Check which is right.',
      first,
    ],
    'a sentence cut short that looks whole': [
      `${said}Okoye said: “We will not close the harbour this year.”\n`,
      'We will not close the harbour this year: Cut short: in vote.news, line 4 the sentence goes on “unless the pier gives way”. Complete it, or mark the cut with an ellipsis.',
      `${said}“We will not close the harbour this year unless the pier gives way,” Okoye said.\n`,
    ],
    'the words of somebody else': [
      'Tom Reid, the harbour master, spoke on Monday.\n\n“We will not close the harbour before the winter storms,” Reid said.\n',
      'We will not close the harbour before the winter storms: Tom Reid says here what Ada Okoye says in vote.news, line 4. Check who said it.',
      first,
    ],
  };
  for (const [name, [text, problem, ...others]] of Object.entries(found)) {
    it(`finds ${name}`, () => assert.deepEqual(problems(text, ...others), [problem]));
  }

  const ignored: Record<string, [text: string, ...others: string[]]> = {
    'a sentence repeated': [
      `${first}\n“We will not close the harbour before the winter storms,” Okoye said again.\n`,
      first,
    ],
    'what stands just so in one place, though differently in another': [
      first,
      `${said}“We will not close the harbour before the winter rains,” Okoye said.\n`,
      first,
    ],
    'a part quoted as a part': [`${said}“… close the harbour before the winter storms,” Okoye said.\n`, first],
    'a part at which the tag breaks it': [
      `${said}“We will not close the harbour this year,” Okoye said, “unless the pier gives way.”\n`,
      `${said}“We will not close the harbour this year unless the pier gives way,” Okoye said.\n`,
    ],
    'what an ellipsis leaves out': [
      `${said}“We will not close the harbour … before the winter storms,” Okoye said.\n`,
      `${said}“We will not close the harbour again before the winter storms,” Okoye said.\n`,
    ],
    'what brackets put in': [
      `${said}“We will not close [it] before the winter storms come back,” Okoye said.\n`,
      `${said}“We will not close the harbour before the winter storms come back,” Okoye said.\n`,
    ],
    'spelling, numbers, capitals and apostrophes': [
      `${said}“We won't organize 5 per cent of the colorful harbor fairs,” Okoye said.\n`,
      `${said}“We won’t organise five percent of the colourful harbour fairs,” Okoye said.\n`,
    ],
    'a rhyme within one quotation': [
      `${said}“We will sing for the men on the quay. We will sing for the men on the boats,” Okoye said.\n`,
    ],
    'a phrase in two sentences': [
      `${said}“Nobody I know ever asked for the end of the fishing season in Leith,” Okoye said.\n`,
      `${said}“The end of the long fishing season in Leith made some of us poor,” Okoye said.\n`,
    ],
    'a sentence of the same build': [
      `${said}“We shall not shut the harbour before the autumn gales come back to us,” Okoye said.\n`,
      `${said}“We will not close the harbour before the winter storms come back to us,” Okoye said.\n`,
    ],
    'what everybody says': [
      `${said}“I am very happy today,” Okoye said.\n`,
      'Tom Reid spoke on Monday.\n\n“I am very happy today,” Tom Reid said.\n',
    ],
    'the like of it from somebody else': [
      'Tom Reid, the harbour master, spoke on Monday.\n\n“We will not close the harbour before the autumn storms,” Reid said.\n',
      first,
    ],
    'a saying that many say': [
      first,
      'Tom Reid spoke.\n\n“We will not close the harbour before the winter storms,” Tom Reid said.\n',
      'Lea Brandt spoke.\n\n“We will not close the harbour before the winter storms,” Lea Brandt said.\n',
    ],
    'one person by two names': [
      'Mayor Okoye spoke on Monday.\n\n“We will not close the harbour before the winter storms,” Okoye said.\n',
      first,
    ],
    'a copy in an e-mail with lines broken at a margin': [first, mailed, mailed.replace('har-\n> bour', 'harbour')],
    'an indirect quotation': [
      `${said}Okoye said they would not close the harbour before the winter storms came.\n`,
      first,
    ],
    nothing: [''],
  };
  for (const [name, [text, ...others]] of Object.entries(ignored)) {
    it(`ignores ${name}`, () => assert.deepEqual(problems(text, ...others), []));
  }

  it('says what could stand here instead, and points to the other place', () => {
    const text = `${first}\n“We will not close the harbour after the winter storms,” Okoye said again.\n`;
    const [problem] = differentWording(checked(text));
    const words = 'We will not close the harbour before the winter storms';
    assert.deepEqual(problem?.instead, { text: words, from: 'line 3' });
    const start = text.indexOf(words);
    assert.deepEqual(problem.related, { at: { start, end: start + words.length }, message: `“${words}”` });
  });
});

describe('SentenceIndex', () => {
  const [sentence] = placed(first);
  it('finds a sentence of which four words in a row are left', () => {
    const index = new SentenceIndex<NonNullable<typeof sentence>>();
    index.set('a', placed(first));
    const found = (text: string) => {
      const prints = fingerprints(keyedWords(text).map(({ key }) => key));
      return index.like({ ...sentence!, prints }).length;
    };
    assert.equal(found('close the harbour before'), 1);
    assert.equal(found('they close the old harbour'), 0);
  });
  it('forgets what a file no longer holds', () => {
    const index = new SentenceIndex<NonNullable<typeof sentence>>();
    index.set('a', placed(first));
    index.set('b', placed(first));
    index.set('a', []);
    const probe = { ...sentence! };
    assert.deepEqual(
      index.like(probe).map(({ uri }) => uri),
      ['b'],
    );
    index.set('b', []);
    assert.deepEqual(index.like(probe), []);
  });
  it('takes what stands in a hundred files for boilerplate', () => {
    const index = new SentenceIndex<NonNullable<typeof sentence>>();
    for (let i = 0; i < 100; i++) index.set(`${i}`, placed(first));
    assert.deepEqual(index.like({ ...sentence! }), []);
  });
});
