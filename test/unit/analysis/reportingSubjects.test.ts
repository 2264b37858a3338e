import assert from 'node:assert/strict';
import { quotationLines } from './quotationLines';

/** What stands before a reporting verb as its subject, and between the two. */
const found: readonly (readonly [string, ...string[]])[] = [
  ['They asked Ada Okoye, who said the bridge was safe.', 'indirect | the bridge was safe | said | who'],
  ['Okoye, who told the port the bridge was safe, left at noon.', 'indirect | the bridge was safe | told | who'],
  [
    'It belongs to a trust, which replied that the bridge was safe.',
    'indirect | the bridge was safe | replied | which',
  ],
  ['The last word went to Okoye, who said: “It is safe.”', 'direct | “It is safe.” | said | who'],
  ['A driver who claimed the bridge had moved was fined.', 'indirect | the bridge had moved was fined | claimed | who'],
  ['Firth Freight Inc. said that the bridge was safe.', 'indirect | the bridge was safe | said | Firth Freight Inc.'],
  ['“It is safe,” Jonas Okoye Jr. told the port.', 'direct | “It is safe,” | told | Jonas Okoye Jr.'],
  [
    'The Leith Police Dept. warned that the bridge was shut.',
    'indirect | the bridge was shut | warned | The Leith Police Dept.',
  ],
  ['Ada Okoye, Ph.D. said the bridge was safe.', 'indirect | the bridge was safe | said | Ada Okoye'],
  ['Ada Okoye, MD, PhD, said the bridge was safe.', 'indirect | the bridge was safe | said | Ada Okoye'],
  ['The council on Jan. 5 said the bridge was safe.', 'indirect | the bridge was safe | said | The council'],
  ['The Leith Times reported that the bridge was safe.', 'indirect | the bridge was safe | reported | The Leith Times'],
  ['“It is safe,” the Leith Evening News wrote.', 'direct | “It is safe,” | wrote | the Leith Evening News'],
  ['“It is safe,” Dr Ada Winter told the port.', 'direct | “It is safe,” | told | Dr Ada Winter'],
  ['Firth Freight, based in Leith, said the bridge was safe.', 'indirect | the bridge was safe | said | Firth Freight'],
  ['Okoye, arrested in June, said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  [
    'Families rescued at dawn said the bridge had moved.',
    'indirect | the bridge had moved | said | Families rescued at dawn',
  ],
  [
    'A report listing the faults said the bridge was safe.',
    'indirect | the bridge was safe | said | A report listing the faults',
  ],
  ['Okoye, in a statement said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  ['Okoye, in a statement, said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  [
    '“It is safe,” party state president Ravi Nair said.',
    'direct | “It is safe,” | said | party state president Ravi Nair',
  ],
  ['Party officials state that the bridge is safe.', 'indirect | the bridge is safe | state | Party officials'],
  ['A spokesman would say only that the bridge was safe.', 'indirect | the bridge was safe | say | A spokesman'],
  ['Ada Okoye would only say that the bridge was safe.', 'indirect | the bridge was safe | say | Ada Okoye'],
  ['Ada Okoye hit back, saying the bridge was safe.', 'indirect | the bridge was safe | saying | Ada Okoye'],
  ['Another said the bridge was safe.', 'indirect | the bridge was safe | said | Another'],
  ['Few said trade was good.', 'indirect | trade was good | said | Few'],
  ['Most claimed that they had paid.', 'indirect | they had paid | claimed | Most'],
  ['Drivers have for a decade been saying that it is unsafe.', 'indirect | it is unsafe | saying | Drivers'],
  ['The port has in recent weeks said that it is safe.', 'indirect | it is safe | said | The port'],
  ['The port has, in recent weeks, said that it is safe.', 'indirect | it is safe | said | The port'],
  ['Several drivers have since claimed that it moved.', 'indirect | it moved | claimed | Several drivers'],
  ['Okoye backed the plan but said the bridge would close.', 'indirect | the bridge would close | said | Okoye'],
  ['Okoye thanked the port but warned that it was late.', 'indirect | it was late | warned | Okoye'],
  ['Okoye told the parish meeting on Thursday night that it was late.', 'indirect | it was late | told | Okoye'],
  ['Okoye told the court in an earlier hearing that it was late.', 'indirect | it was late | told | Okoye'],
  ['Okoye told the panel last Thursday that it was late.', 'indirect | it was late | told | Okoye'],
  [
    'Rita Holt, a customer based in Leith, said the bridge was safe.',
    'indirect | the bridge was safe | said | Rita Holt',
  ],
  [
    'Rita Holt, a lawyer with Marsh LLP in Leith who takes such cases, said drivers of lorries were often fined.',
    'indirect | drivers of lorries were often fined | said | Rita Holt',
  ],
  [
    'Ken Orji, head of a firm in the park that offers ferries, said the bridge was safe.',
    'indirect | the bridge was safe | said | Ken Orji',
  ],
  [
    'Senator Rita Shelby, the Kansas Democrat who heads the Water Committee, which oversees the port, said the bridge was safe.',
    'indirect | the bridge was safe | said | Senator Rita Shelby',
  ],
  [
    'Marley, who calls it a “swamp,” said the bridge was safe.',
    'direct | “swamp,” | calls | who',
    'indirect | the bridge was safe | said | Marley',
  ],
  ['The port itself said the bridge was safe.', 'indirect | the bridge was safe | said | The port'],
  ['Those surveyed said the bridge was safe.', 'indirect | the bridge was safe | said | Those surveyed'],
  [
    'Half of the drivers polled said the bridge was safe.',
    'indirect | the bridge was safe | said | Half of the drivers polled',
  ],
  ['Lydia Holt for the Harbour Board, says the bridge is safe.', 'indirect | the bridge is safe | says | Lydia Holt'],
  ['Two in three say the bridge is unsafe.', 'indirect | the bridge is unsafe | say | Two in three'],
  ['One of them said the bridge was safe.', 'indirect | the bridge was safe | said | One of them'],
  [
    'Sen. Debbie Stannard, D-Mich., a member of the panel, said the bridge was safe.',
    'indirect | the bridge was safe | said | Sen. Debbie Stannard',
  ],
  [
    'His lawyers, Charles Glynn and Richard Jonas, have said the bridge was safe.',
    'indirect | the bridge was safe | said | Charles Glynn',
  ],
  ['“It is safe,” Katie Reid, who is chair of the Harbour Fund said.', 'direct | “It is safe,” | said | Katie Reid'],
  ['Anton Reid, head of the Harbour Guild stated, “It is safe.”', 'direct | “It is safe.” | stated | Anton Reid'],
  [
    'Melanie Reid, a friend of Mrs. Holt’s who was her chief of staff, said, “It is safe.”',
    'direct | “It is safe.” | said | Melanie Reid',
  ],
  ['Rita Holt, a spokeswoman said, was late.', 'indirect | Rita Holt … was late | said | a spokeswoman'],
  ['Okoye however said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  ['Okoye said — on the radio, of all places — that it was safe.', 'indirect | it was safe | said | Okoye'],
  ['But Day said the bridge was safe.', 'indirect | the bridge was safe | said | Day'],
];

/** The same words where they report nothing. */
const leftAlone: readonly string[] = [
  'Okoye, who once wrote a book about bridges, has left.',
  'The bridge, which carries two roads, said little to him.',
  'Who said so?',
  'None would say who had the key.',
  'Most reported cases were mild.',
  'Another alleged thief was caught.',
  'Few told stories.',
  'The bridge belongs to Firth Freight Inc. The port does not.',
  'He lives at No. 5 and works in Leith.',
  'The Winter Fair opens in May.',
  'All but two spoke.',
  'Nothing but praise was heard.',
  'The port will in coming weeks say whether it is safe.',
  'The port has not in recent weeks said that it is safe.',
  'Families rescued at dawn were fed.',
  'Okoye backed the plan but said nothing.',
  'The parish meeting on Thursday was short.',
  'The newly elected mayor went home.',
  'Rita Holt, a customer based in Leith, left at noon.',
  'Okoye, a driver, walked home from the bridge, said little and slept.',
  'The man, a clerk who kept the books, left the bridge.',
  'Marley, who holds two keys, left the bridge.',
  'The crew itself left the bridge.',
  'Those surveyed left the bridge at noon.',
  'For the Harbour Board, rules are rules.',
  'The last day said little about the bridge.',
  'Two charge cards lay on the bridge.',
  'They had a say in the plan.',
  'Two in three drivers use the bridge.',
  'One of them left the bridge.',
  'Okoye however left the bridge.',
  'Okoye said — on the radio, of all places — nothing that mattered.',
  'Sen. Debbie Stannard, D-Mich., a member of the panel, left the bridge.',
  'His lawyers, Charles Glynn and Richard Jonas, left the court and said nothing.',
  'Katie Reid, who is chair of the Harbour Fund, is away.',
];

describe('the subject of a reporting verb', () => {
  for (const [text, ...expected] of found) {
    it(`speaks: ${text}`, () => {
      assert.deepEqual(quotationLines(text), expected);
    });
  }
  for (const text of leftAlone) {
    it(`reports nothing: ${text}`, () => {
      assert.deepEqual(quotationLines(text), []);
    });
  }
});

/** A content whose verb may be a noun, or is in no list. */
const verbs: readonly (readonly [string, ...string[]])[] = [
  ['Okoye said the firm often ships parts by night.', 'indirect | the firm often ships parts by night | said | Okoye'],
  ['Okoye said salt ruins the paint.', 'indirect | salt ruins the paint | said | Okoye'],
  ['Drivers say cats love the warm road.', 'indirect | cats love the warm road | say | Drivers'],
  ['Okoye said the crowd soon left the bridge.', 'indirect | the crowd soon left the bridge | said | Okoye'],
  ['A neighbour said the alarm rang all night.', 'indirect | the alarm rang all night | said | A neighbour'],
  ["Okoye says there's nothing left to sign.", "indirect | there's nothing left to sign | says | Okoye"],
  ['Okoye said there’s a queue on the bridge.', 'indirect | there’s a queue on the bridge | said | Okoye'],
  ['Okoye said a second driver had died.', 'indirect | a second driver had died | said | Okoye'],
  ['Okoye said a quarter of the drivers had left.', 'indirect | a quarter of the drivers had left | said | Okoye'],
  ['Okoye said further work would follow.', 'indirect | further work would follow | said | Okoye'],
  ['Okoye said, among other things, that it was late.', 'indirect | it was late | said | Okoye'],
  ['Okoye noted, however, that it was late.', 'indirect | it was late | noted | Okoye'],
  ['Okoye said in a second letter that the driver had died.', 'indirect | the driver had died | said | Okoye'],
];
const noVerbs: readonly string[] = [
  'Okoye said nothing about the ruins on the hill.',
  'Okoye announced road tests at the port.',
  'Okoye reported road works in Leith.',
  'Okoye said a prayer for the crew.',
  'Okoye announced the second winner.',
  'A second later he left.',
  'Okoye went further inland.',
  'Okoye said, among other things, nothing.',
  'Okoye won, however, that race.',
];

describe('the clause that is reported', () => {
  for (const [text, ...expected] of verbs) {
    it(`has a verb: ${text}`, () => {
      assert.deepEqual(quotationLines(text), expected);
    });
  }
  for (const text of noVerbs) {
    it(`is none without a verb: ${text}`, () => {
      assert.deepEqual(quotationLines(text), []);
    });
  }
});
