import assert from 'node:assert/strict';
import { outerContents } from './outerContents';

type Row = readonly [string, ...string[]];

/** What is said, and with it what must be kept of it where it looks alike. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'what the speaker did meanwhile is not said, and what goes on in marks is': [
    ['“We close at noon,” Ivo Lund said at a fair that drew thousands.', '“We close at noon,”'],
    ['“We close at noon,” Ivo Lund said as he locked the gate.', '“We close at noon,”'],
    ['“We close at noon,” Ivo Lund wrote in a letter that was read aloud.', '“We close at noon,”'],
    ['“We close at noon,” Ivo Lund said of the shop, which opened in May.', '“We close at noon,”'],
    ['“We close at noon,” Ivo Lund said on Friday, “and that is final.”', '“We close at noon,” … “and that is final.”'],
    ['“We are sad,” Ivo Lund said, that the shop “had to close”.', '“We are sad,” … the shop “had to close”'],
    ['In a song called “Home,” Ivo Lund said the bridge was old.', 'the bridge was old'],
  ],
  'a clause goes on behind its tag, and what the reporter saw does not': [
    ['The lock is old, Ivo Lund said, and it leaks.', 'The lock is old … and it leaks'],
    ['The lock is old, Ivo Lund said, and should be mended.', 'The lock is old … and should be mended'],
    ['It is no wonder, Ivo Lund said, that the lock leaks.', 'It is no wonder … the lock leaks'],
    ['What hurts the town, Ivo Lund said, is the lock.', 'What hurts the town … is the lock'],
    ['The lock will break, Ivo Lund said, unless it is mended.', 'The lock will break … unless it is mended'],
    ['When the water falls, Ivo Lund said, the gate will open.', 'When the water falls … the gate will open'],
    ['The lock is sound, Ivo Lund said, pointing at the gate.', 'The lock is sound'],
    ['The lock is sound, Ivo Lund said, as he opened the gate.', 'The lock is sound'],
    ['In a letter to the mayor, Ivo Lund said that the lock was old.', 'the lock was old'],
  ],
  'a second report without a comma is another one, and what somebody told her is her own': [
    ['Ivo Lund said the lock was old and Ada Reid warned it was not.', 'the lock was old', 'it was not'],
    ['Ivo Lund said the lock was old; Ada Reid said it was not.', 'the lock was old', 'it was not'],
    ['Ivo Lund says the lock is old while Ada Reid insists it is new.', 'the lock is old', 'it is new'],
    ['Ivo Lund said the lock was old – but Ada Reid says it is new.', 'the lock was old', 'it is new'],
    ['Ivo Lund says the lock is old and his aunt, Ada Reid, claims he broke it.', 'the lock is old', 'he broke it'],
    [
      'Ivo Lund said the lock leaked and the men who came to mend it had made it worse.',
      'the lock leaked and the men who came to mend it had made it worse',
    ],
    [
      'Ivo Lund said his notes and an old map show that the lock was moved.',
      'his notes and an old map show that the lock was moved',
    ],
  ],
  'the main clause behind a subordinate report is the reporter’s': [
    ['Although Ivo Lund said the soup was hot, the guests left it.', 'the soup was hot'],
    ['Before Ivo Lund said that he would stand, two others had left.', 'he would stand'],
    ['While Ivo Lund says the lock is sound, his neighbours are leaving.', 'the lock is sound'],
    ['Whenever Ivo Lund says the lock is “sound”, the mayor laughs.', 'the lock is “sound”'],
    [
      'Ivo Lund said that although the soup was hot, the guests had left it.',
      'although the soup was hot, the guests had left it',
    ],
    [
      'Although Ivo Lund said the soup, the bread and the wine were cold, nobody left.',
      'the soup, the bread and the wine were cold',
    ],
  ],
  'what somebody was asked is not the answer': [
    ['Asked for his age, Ivo Lund said, “Old enough.”', '“Old enough.”'],
    ['Speaking after the match, Ivo Lund said: “We were slow.”', '“We were slow.”'],
    ['Building the lock, Ivo Lund said, was a mistake.', 'Building the lock … was a mistake'],
  ],
  'an object with a relative clause is no clause, and one with its own verb is': [
    ['Ivo Lund added a porch that his aunt had drawn.'],
    ['Ivo Lund claimed a prize nobody had wanted.'],
    ['The navy recalled the ships which had sailed at dawn.'],
    [
      'Ivo Lund said the man who drew the porch was his aunt’s friend.',
      'the man who drew the porch was his aunt’s friend',
    ],
    ['Ivo Lund added that his aunt had drawn the porch.', 'his aunt had drawn the porch'],
    ['Ivo Lund noted the map that hung there was wrong.', 'the map that hung there was wrong'],
  ],
  'what happened next is not said': [
    ['Ivo Lund said, “Ask my lawyer” and hung up.', '“Ask my lawyer”'],
    ['The airline said it had paid everybody and then cancelled the cheques.', 'it had paid everybody'],
    ['Ivo Lund said he went home and then called the police.', 'he went home and then called the police'],
    ['Ivo Lund said “the men” and the women were paid alike.', '“the men” and the women were paid alike'],
    ['Ivo Lund said the dog “ran off” and that the gate was open.', 'the dog “ran off” and that the gate was open'],
  ],
  'the content begins and ends where the speaker’s words do': [
    ['The foreman said yesterday’s vote was clear.', 'yesterday’s vote was clear'],
    ['The foreman said yesterday the vote was clear.', 'the vote was clear'],
    ['The foreman said not every vote was counted.', 'not every vote was counted'],
    ['The foreman said only that the vote was clear.', 'the vote was clear'],
    ['The foreman claimed the vote was clear, in a letter to members.', 'the vote was clear'],
    ['But, the foreman added, the vote was clear.', 'the vote was clear'],
    ['According to a report written for the bank, the dam was sound.', 'the dam was sound'],
    ['According to Ivo Lund and two clerks, the vote was clear.', 'the vote was clear'],
    ['The foreman said in a hoarse voice, “They know we are here.”', '“They know we are here.”'],
  ],
  'a predicate in marks makes a clause': [
    ['Ivo Lund said the scheme “has no friends here”.', 'the scheme “has no friends here”'],
    ['Ivo Lund says the hall “is full”.', 'the hall “is full”'],
    ['Ivo Lund said perhaps they “wanted to go”.', 'perhaps they “wanted to go”'],
    ['Ivo Lund added the “ruin” to his map.'],
  ],
  'every label is found, and a title behind it is none': [
    ['Ivo Lund called the sale “indecent” and the price “an insult”.', '“indecent” … “an insult”'],
    ['Ivo Lund described the hall as “a barn” and the stage as “a plank”.', '“a barn” … “a plank”'],
    ['Ivo Lund, whose shop is near, called the plan “a gift” and left.', '“a gift”'],
    ['Ivo Lund called the plan “reckless” and “unfair”.', '“reckless” and “unfair”'],
    ['Ivo Lund called the hall “a barn” before the first night of “The Harbour”.', '“a barn”'],
  ],
  'what is done, thought or still to come is not said': [
    ['Ivo Lund said goodbye to the crew at noon.'],
    ['Ivo Lund told the dog to sit.'],
    ['Ivo Lund asked for tea and a blanket.'],
    ['Ivo Lund spoke for an hour about the lock, the sill and the gate.'],
    ['Ivo Lund answered the phone, the door and the letters.'],
    ['Ivo Lund declared his boat at the port.'],
    ['Ivo Lund argued with Ada Reid, the keeper of the lock.'],
    ['Ivo Lund read a page of “The Old Lock” to the class.'],
    ['Ivo Lund sang “Row, Row” at the fair.'],
    ['The label on the pump reads “Keep dry”.'],
    ['Ivo Lund’s boat, the “Ada”, lies at the quay.'],
    ['The “old lock” is the younger of the two.'],
    ['Nobody said that the lock was old.'],
    ['Ivo Lund would not say whether the lock was old.'],
    ['Ivo Lund will tell the court on Monday that he was ill.'],
    ['Ivo Lund wants to say that he is sorry.'],
    ['Ivo Lund declined to comment on the lock.'],
    ['If Ivo Lund says the lock is old, the port will mend it.'],
    ['Ivo Lund believes the lock is old.'],
    ['Ivo Lund hopes that the lock will hold.'],
    ['The lock is said to be old.'],
    ['The lock, reportedly, is old.'],
    ['Ivo Lund added a second gate to the lock, which leaked.'],
    ['Ivo Lund noted the time on a card that hung there.'],
    ['Ivo Lund recalled the boats that he had sold.'],
    ['Ivo Lund announced a change of plan at the end of the week.'],
    ['Ivo Lund promised the crew a day off.'],
    ['Ivo Lund pointed at the gate and whistled.'],
    ['Ivo Lund explained the lock to the class.'],
    ['Ivo Lund repeated the name twice.'],
    ['Ivo Lund is expected to announce that he will leave.'],
    ['It goes without saying that locks leak.'],
  ],
  'set phrases, signs, terms and what is denied are not said': [
    ['It goes without saying that the bus is late.'],
    ['Ivo Lund left without saying that the bus was late.'],
    ['The benches are, say, two metres long.'],
    ['Let us say the ferry is late.'],
    ['Let’s say the ferry is late.'],
    ['A notice on the door reads “Back in five minutes”.'],
    ['The team used a method called “salt washing” on the bones.'],
    ['Lund denies ‘golden handshake’ claim'],
    ['The ferry is late, they say.', 'The ferry is late'],
    ['The letter reads: “I shall be back in five minutes.”', '“I shall be back in five minutes.”'],
    ['Critics called it “salt in the wound”.', '“salt in the wound”'],
  ],
};

describe('what is said', () => {
  for (const [title, rows] of Object.entries(tables))
    describe(title, () => {
      for (const [text, ...expected] of rows)
        it(text, () => {
          assert.deepEqual(outerContents(text), expected);
        });
    });
});
