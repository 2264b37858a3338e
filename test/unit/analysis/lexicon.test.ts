import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { lists } from '../../../server/src/analysis/english/lexicon/lists';
import { table } from '../../../server/src/analysis/english/lexicon/table';
import { classesOf, WordClass, words } from '../../../server/src/analysis/english/words';
import { unitsOf } from '../../../server/src/analysis/text/codeUnits';
import { hashOf } from '../../../server/src/analysis/text/wordHash';

type ClassName = keyof typeof WordClass;

/** Asserts that every word belongs to a class, or that none does. */
function check(name: ClassName, belong: boolean, words: string): void {
  const wrong = words.split(' ').filter((word) => is(word, name) !== belong);
  assert.deepEqual(wrong, [], `${belong ? 'not' : 'wrongly'} ${name}`);
}

function is(word: string, name: ClassName): boolean {
  return (classesOf(find(word)) & WordClass[name]) !== 0;
}

/** Looks a word up as the scanner does: in the middle of a text, in capitals. */
function find(word: string): number {
  const text = `“${word.toUpperCase()}”`;
  return words.lookUp(unitsOf(text), 1, 1 + word.length, hashOf(word));
}

describe('lexicon', () => {
  it('has every word of its lists in its table (else: npm run lexicon)', () => {
    const missing: string[] = [];
    for (const [list, ...classes] of lists) {
      const expected = classes.reduce((bits, name) => bits | WordClass[name], 0);
      for (const word of list.trim().split(/\s+/)) {
        const id = words.lookUp(unitsOf(word), 0, word.length, hashOf(word));
        if (words.wordOf(id) !== word || (classesOf(id) & expected) !== expected) missing.push(word);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('lacks what is no word', () => {
    for (const word of ['xqzt', 'sai', 'saidd', 'a1', '', 'said!']) {
      assert.equal(words.lookUp(unitsOf(word), 0, word.length, hashOf(word)), 0, word);
    }
  });

  it('is small and costs little to load', () => {
    const start = performance.now();
    const lines = table.split('\n').length;
    const milliseconds = performance.now() - start;
    console.log(`      ${table.length} characters, ${lines} lines, split in ${milliseconds.toFixed(2)} ms`);
    assert.ok(table.length <= 250_000);
  });

  const classes: Record<string, readonly [belong: string, not: string]> = {
    Month: ['january jan sept may march', 'monday year marc spring'],
    Weekday: ['monday tues sun', 'month sunny day'],
    NumberWord: ['three dozen hundred first half billion', 'number many'],
    Determiner: ['the a this every whose no', 'he of mayor'],
    Preposition: ['of in against amid per', 'the and that'],
    Conjunction: ['and but or nor yet', 'because of'],
    Subordinator: ['that because when whether although if', 'and the of'],
    Auxiliary: ["is wasn't 's 'll 've won't had could", 'said go'],
    Pronoun: ['he she it they who everyone some others', 'him mayor her'],
    Possessive: ['his their whose', 'he theirs'],
    Title: ['mr dr sen senator judge lt gov mayor', 'table said spokesman'],
    Role: ['spokeswoman spokesmen analyst coach ceo residents president whistleblower', 'ministry said table green'],
    Group: ['ministry police company union officials', 'spokesman table said'],
    MaleName: ['john mohammed vladimir will jordan björn', 'mary fatima the table'],
    FemaleName: ['mary fatima olga grace jordan', 'john vladimir the table'],
    Country: ['france u.s. türkiye iraq', 'french paris table'],
    Demonym: ['russian russians french swiss', 'russia paris'],
    Place: ['paris moscow texas ontario kyiv nairobi', 'french table said'],
    Cue: ['said says told adding quipped acknowledged tweeted wrote', 'believe believed hoped table mayor thinks'],
    FiniteVerb: ['went goes rose holds left became', 'go going table mayor'],
    BaseVerb: ['go rise become', 'went goes police premier'],
    Gerund: ['going rising', 'go morning'],
    Abbreviation: ['sen inc jan vs calif jr etc', 'mayor said the'],
    Adverb: ['quickly also yesterday', 'mayor of'],
    Adjective: ['big bigger new presidential', 'mayor of quickly'],
    Noun: ['table people city men', 'quickly of went'],
    Company: ['inc ltd gmbh plc', 'mayor of'],
    Relative: ['mother wife brother', 'mayor table'],
    Document: ['report indictment statement lawsuit', 'mayor of'],
    Surname: ['smith garcia', 'the of'],
    Common: ['table went big quickly the', 'john paris smith sarkozy'],
    TimeUnit: ['day weeks hour years', 'monday january'],
  };
  for (const [name, [belong, not]] of Object.entries(classes)) {
    it(name, () => {
      check(name as ClassName, true, belong);
      check(name as ClassName, false, not);
    });
  }
});

describe('a word that nobody knows', () => {
  it('is as unknown to the second article as to the first, though a role has it', () => {
    const text = `The dockside zorlbek minister, Ada Okoye, rejected the plan.

The minister said the quay would close. “It is over,” the minister said.
`;
    const first = analyze(text);
    assert.equal(words.knownIdOf('zorlbek'), 0);
    assert.equal(first.speakers[0]?.name, 'Ada Okoye');
    assert.ok(
      first.speakers[0].roles.some((role) => role.includes('zorlbek')),
      'the role is not asked for its words',
    );
  });
});
