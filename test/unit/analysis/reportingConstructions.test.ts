import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { quotationLines } from './quotationLines';

/** Reports without an ordinary verb of saying behind its subject. */
const found: readonly (readonly [string, ...string[]])[] = [
  ['As Okoye put it, “nobody asked us”.', 'direct | “nobody asked us” | put | Okoye'],
  ['“Nobody asked us,” as the baker, Ada Okoye, put it.', 'direct | “Nobody asked us,” | put | Ada Okoye'],
  ['As Ada Okoye once put it, “nobody asked us”.', 'direct | “nobody asked us” | put | Ada Okoye'],
  ['Ada Okoye once told the board that the till was empty.', 'indirect | the till was empty | told | Ada Okoye'],
  ['Ada Okoye once said the till was empty.', 'indirect | the till was empty | said | Ada Okoye'],
  ['Ada Okoye said she slept badly.', 'indirect | she slept badly | said | Ada Okoye'],
  [
    'Ada Okoye said her sons drank the milk and stole the car.',
    'indirect | her sons drank the milk and stole the car | said | Ada Okoye',
  ],
  [
    'In a statement read to the court, Okoye said she no longer slept.',
    'indirect | she no longer slept | said | Okoye',
  ],
  ['“Nobody asked us” is how Okoye puts it.', 'direct | “Nobody asked us” | puts | Okoye'],
  ['Okoye put it this way: “Nobody asked us.”', 'direct | “Nobody asked us.” | put | Okoye'],
  ['In the words of Ada Okoye, “the sea has won”.', 'direct | “the sea has won” | In the words of | Ada Okoye'],
  ['In Okoye’s words, “the sea has won”.', 'direct | “the sea has won” | words | Okoye'],
  ['It was, in the words of one trader, “a fire sale”.', 'direct | “a fire sale” | in the words of | one trader'],
  ['The soup was described as “hardly warm” by the judges.', 'direct | “hardly warm” | described | the judges'],
  ['The lane, branded “a trap” by parents, is shut.', 'direct | “a trap” | branded | parents'],
  ['The ward was described by Ada Okoye, a nurse, as “a corridor”.', 'direct | “a corridor” | described | Ada Okoye'],
  ['Nobody died, which she calls “a mercy”.', 'direct | “a mercy” | calls | she'],
  [
    'The bridge will open in May, as confirmed by Ada Okoye.',
    'indirect | The bridge will open in May | confirmed | Ada Okoye',
  ],
  ['The court heard that the till was empty.', 'indirect | the till was empty | heard | -'],
  ['Jurors were told the till was empty.', 'indirect | the till was empty | told | -'],
  ['By noon, the inquest heard, the till was empty.', 'indirect | By noon … the till was empty | heard | -'],
  ['“Then pay for it,” Okoye shot back.', 'direct | “Then pay for it,” | shot | Okoye'],
  [
    '“We never meant to frighten you,” Okoye apologised.',
    'direct | “We never meant to frighten you,” | apologised | Okoye',
  ],
  ['‘Nobody had told us,’ Okoye went on.', 'direct | ‘Nobody had told us,’ | went | Okoye'],
  [
    'The repairs will cost four million, estimates Ada Okoye.',
    'indirect | The repairs will cost four million | estimates | Ada Okoye',
  ],
  ['More jobs could go, warned Ada Okoye.', 'indirect | More jobs could go | warned | Ada Okoye'],
  [
    'The tenants were never asked, claims Ada Okoye, who lives nearby.',
    'indirect | The tenants were never asked | claims | Ada Okoye',
  ],
  [
    'The keeper told the crew that the lock was safe, according to two stewards.',
    'indirect | The keeper told the crew that the lock was safe | according to | two stewards',
    'indirect | the lock was safe | told | The keeper',
  ],
  ['“THE BRIDGE IS OPEN,” MAYOR ADA OKOYE SAID.', 'direct | “THE BRIDGE IS OPEN,” | SAID | MAYOR ADA OKOYE'],
  ['POLICE SAID THREE MEN WERE HURT AT THE PORT.', 'indirect | THREE MEN WERE HURT AT THE PORT | SAID | POLICE'],
  ['Okoye noted several times that it was late.', 'indirect | it was late | noted | Okoye'],
  ['Okoye said in a letter released by the port that it was late.', 'indirect | it was late | said | Okoye'],
  ['Okoye acknowledged before the judge that the lock was old.', 'indirect | the lock was old | acknowledged | Okoye'],
  ['Traders complain prices are too high.', 'indirect | prices are too high | complain | Traders'],
  ['The officials whose homes had burned said it was late.', 'indirect | it was late | said | The officials'],
  ['Okoye (Labour), a member for Leith, said it was late.', 'indirect | it was late | said | Okoye'],
];

/** The same words where nothing is reported. */
const leftAlone: readonly string[] = [
  'Okoye took the key and put it in his hand.',
  'Okoye put it on the shelf: a red jar.',
  'The words of the song are old.',
  'In other words, the bridge is shut.',
  'The puppy was called “Biscuit” by the children.',
  'The lane, which locals call “the gut”, is shut.',
  'The prize was named by the port.',
  'The court heard three witnesses before it rose.',
  'The jury was told to come back.',
  'Okoye heard that the bridge was shut.',
  '“The Winter Harbour,” Okoye’s last film, closed on Sunday.',
  'After “A Night in Leith,” Okoye made two more films.',
  'The cost has doubled, and so have the estimates of the builder, Ada Okoye.',
  'The council, warned in May, did nothing.',
  'THE LEITH BRIDGE IS OPEN.',
  'Okoye said in a letter that was lost.',
];

describe('reports without an ordinary verb', () => {
  for (const [text, ...expected] of found) {
    it(`are found: ${text}`, () => {
      assert.deepEqual(quotationLines(text), expected);
    });
  }
  for (const text of leftAlone) {
    it(`are not seen in: ${text}`, () => {
      assert.deepEqual(quotationLines(text), []);
    });
  }
});

describe('what was said in court', () => {
  it('is nobody’s words, though somebody spoke before', () => {
    const { quotations } = analyze('Ada Okoye said it was late. The court heard that the till was empty.', {});
    assert.equal(quotations[1]?.attribution.speaker, undefined);
  });
});
