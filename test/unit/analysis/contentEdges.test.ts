import assert from 'node:assert/strict';
import { outerContents } from './outerContents';

type Row = readonly [string, ...string[]];

/** Where the speaker's words begin and end, beside what belongs to the reporter. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'a comma inside the marks ends the clause before the reporter’s next words': [
    ['Ivo Lund said the lock was “overblown,” adding that it leaked.', 'the lock was “overblown,”', 'it leaked'],
    ['Ivo Lund said the lock was “dead,” and Ada Reid said it was not.', 'the lock was “dead,”', 'it was not'],
    ['While Ivo Lund said the lock was “dead,” he is free to mend it.', 'the lock was “dead,”'],
    ['Ivo Lund said he was busy: “I have no time,” he wrote.', 'he was busy', '“I have no time,”'],
    ['Ivo Lund said the lock was “dead,” which was a lie.', 'the lock was “dead,” which was a lie'],
    ['Ivo Lund said the lock was “old,” and that it leaked.', 'the lock was “old,” and that it leaked'],
    ['Ivo Lund said he was busy: “I have no time.”', 'he was busy: “I have no time.”'],
    ['Ivo Lund oiled the lock, the “old lady,” and went home.'],
  ],
  'a quotation goes on in plain words before its tag': [
    ['“We are glad” about the plan, said Ivo Lund, the keeper.', '“We are glad” about the plan'],
    ['“We are glad,” said Ivo Lund about the plan.', '“We are glad,”'],
    ['“Old Lady” of the port, they call her.'],
    ['“We are glad” stood over the door of the inn.'],
  ],
  'a tag in brackets reports what stands in them': [
    ['She drove on (the lock was open, Ivo Lund said) and slept.', 'the lock was open'],
    ['The lock (built in May, it is old) leaks, Ivo Lund said.', 'The lock (built in May, it is old) leaks'],
    ['She drove on (the lock was open) and slept.'],
  ],
  'whoever is told is no part of it, be it a programme': [
    ['Ivo Lund told Leith Radio’s “Morning Desk” that the lock was old.', 'the lock was old'],
    ['Ivo Lund told “Talk of the Town” that the lock was old.', 'the lock was old'],
    ['Ivo Lund told “Talk of the Town,” adding that the lock was old.', 'the lock was old'],
    ['Ivo Lund told his crew “Mind the Gate” and left.', '“Mind the Gate”'],
    ['Ivo Lund heard Leith Radio’s “Morning Desk” at the lock.'],
    ['Ivo Lund says he met Ada Reid and asked her to mend it.', 'he met Ada Reid and asked her to mend it'],
    ['Ivo Lund said the lock was old and asked the crew to mend it.', 'the lock was old'],
  ],
  'narration behind a cue is the reporter’s': [
    ['“Hats off!” Senator Ivo Lund said as he opened the lock.', '“Hats off!”'],
    ['“It is safe,” Ivo Lund said in a statement provided to the Gazette.', '“It is safe,”'],
    ['Ivo Lund said as he opened the lock.'],
    ['Ivo Lund insisted on Thursday during a tour of morning shows.'],
    ['The clip says much about the lock.'],
    ['He took them back a day after he said them, but not in time.'],
    ['The guests were smiling, wet to the bone and glad to be home.'],
    ['Ivo Lund said as prices fall, people buy more.', 'people buy more'],
    ['Holding open a book, Ivo Lund said, “I want to read to you.”', '“I want to read to you.”'],
    ['Ivo Lund told Radio Leith on Monday morning he was ready.', 'he was ready'],
    ['Ivo Lund told the board on Friday afternoon the lock was open.', 'the lock was open'],
    ['Ivo Lund said late on Monday evening the lock was open.', 'the lock was open'],
    ['Ivo Lund said again on Monday the lock was open.', 'the lock was open'],
    ['Ivo Lund said in a statement the lock was open.', 'the lock was open'],
    ['The union said in a release it was “too late.”', 'it was “too late.”'],
    ['Ivo Lund said in Vessby the lock was open.', 'in Vessby the lock was open'],
    ['Ivo Lund, a porter who takes the bus at 4:50 a.m., said he was tired.', 'he was tired'],
    ['Ivo Lund said Monday night’s vote was late.', 'Monday night’s vote was late'],
    ['Ivo Lund said that in May the lock was old.', 'in May the lock was old'],
    ['Ivo Lund told me he was ready.', 'he was ready'],
    ['Grinning, Ivo Lund said that the lock was open.', 'the lock was open'],
  ],
  'according to somebody, without a comma': [
    ['Prices rose by a tenth according to the Harbour Guild.', 'Prices rose by a tenth'],
    ['Prices fell last year according to the guild and sales have fallen too.', 'Prices fell last year'],
    ['According to the Harbour Guild over 300 boats were sold.', 'over 300 boats were sold'],
    ['Prices rose by a tenth, according to press reports.', 'Prices rose by a tenth'],
    ['The lock was sold, according to campaign manager Ivo Lund.', 'The lock was sold'],
    ['The lock was sold, according to court records seen by the Gazette.', 'The lock was sold'],
    ['The lock, according to a memo that I have seen, was cracked.', 'The lock … was cracked'],
    ['According to the mate in charge that night, the lock was cracked.', 'the lock was cracked'],
    ['According to him, no fewer than twelve boats had sunk.', 'no fewer than twelve boats had sunk'],
    ['The lock, according to him, was cracked.', 'The lock … was cracked'],
    ['The lock was cracked, according to her.', 'The lock was cracked'],
    ['According to her lawyer, the lock was cracked.', 'the lock was cracked'],
    ['Boats are tied up according to the port’s rules.'],
    ['It all went according to him and his plan.'],
    ['They went to court, to press and to war.'],
    ['Seats are shared out according to the rules.'],
    ['Food was handed out according to need.'],
    ['The boats are listed according to size and age.'],
  ],
};

describe('where what is said begins and ends', () => {
  for (const [title, rows] of Object.entries(tables))
    describe(title, () => {
      for (const [text, ...expected] of rows)
        it(text, () => {
          assert.deepEqual(outerContents(text), expected);
        });
    });
});
