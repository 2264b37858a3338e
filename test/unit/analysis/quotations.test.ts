import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { quotationLines } from './quotationLines';

const found: readonly (readonly [string, ...string[]])[] = [
  ['“The bridge is safe,” Ada Okoye said.', 'direct | “The bridge is safe,” | said | Ada Okoye'],
  ['“The bridge is safe,” said Ada Okoye, the city engineer.', 'direct | “The bridge is safe,” | said | Ada Okoye'],
  ['Ada Okoye said: “The bridge is safe.”', 'direct | “The bridge is safe.” | said | Ada Okoye'],
  ['Ada Okoye said, “The bridge is safe.”', 'direct | “The bridge is safe.” | said | Ada Okoye'],
  ['“The bridge,” Ada Okoye said, “is safe.”', 'direct | “The bridge,” … “is safe.” | said | Ada Okoye'],
  [
    '“The bridge is safe,” Okoye said. “We looked at every beam.”',
    'direct | “The bridge is safe,” … “We looked at every beam.” | said | Okoye',
  ],
  ['Okoye: “The bridge is safe.”', 'direct | “The bridge is safe.” | - | Okoye'],
  ['“The bridge is safe.” — Ada Okoye', 'direct | “The bridge is safe.” | - | Ada Okoye'],
  ['According to Ada Okoye, the bridge is safe.', 'indirect | the bridge is safe | According to | Ada Okoye'],
  ['The bridge is safe, according to Ada Okoye.', 'indirect | The bridge is safe | according to | Ada Okoye'],
  ['Ada Okoye said that the bridge is safe.', 'indirect | the bridge is safe | said | Ada Okoye'],
  ['Ada Okoye said the bridge is safe.', 'indirect | the bridge is safe | said | Ada Okoye'],
  ['The bridge is safe, Ada Okoye said on Monday.', 'indirect | The bridge is safe | said | Ada Okoye'],
  ['The bridge is safe, said Ada Okoye.', 'indirect | The bridge is safe | said | Ada Okoye'],
  [
    'Ada Okoye said the bridge was “perfectly safe” and would stay open.',
    'mixed | the bridge was “perfectly safe” and would stay open | said | Ada Okoye',
  ],
  ['Okoye was quoted as saying that the bridge was safe.', 'indirect | the bridge was safe | quoted as saying | Okoye'],
  ['The newspaper quoted Okoye as saying the bridge was safe.', 'indirect | the bridge was safe | as saying | Okoye'],
  ['Okoye told reporters the bridge was safe.', 'indirect | the bridge was safe | told | Okoye'],
  ['Okoye told the council on Monday that the bridge was safe.', 'indirect | the bridge was safe | told | Okoye'],
  ['“The bridge is safe,” Okoye told reporters at the harbour.', 'direct | “The bridge is safe,” | told | Okoye'],
  ['“The bridge is safe,” Okoye said in a statement.', 'direct | “The bridge is safe,” | said | Okoye'],
  ['In a statement, the council said the bridge was safe.', 'indirect | the bridge was safe | said | the council'],
  ['Okoye wrote on Twitter: “The bridge is safe.”', 'direct | “The bridge is safe.” | wrote | Okoye'],
  ['“The bridge is safe,” she posted on Facebook.', 'direct | “The bridge is safe,” | posted | she'],
  ['“Is the bridge safe?” Okoye asked.', 'direct | “Is the bridge safe?” | asked | Okoye'],
  ['Okoye asked whether the bridge was safe.', 'indirect | whether the bridge was safe | asked | Okoye'],
  ['Okoye and Reid said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  ['Officials said the bridge was safe.', 'indirect | the bridge was safe | said | Officials'],
  [
    'A spokesman for the port, who asked not to be named, said the bridge was safe.',
    'indirect | the bridge was safe | said | A spokesman for the port',
  ],
  ['The ministry denied that the bridge was unsafe.', 'indirect | the bridge was unsafe | denied | The ministry'],
  ['Okoye warned that the bridge could fall.', 'indirect | the bridge could fall | warned | Okoye'],
  [
    'Okoye insisted the bridge was safe, adding that it had been inspected.',
    'indirect | the bridge was safe | insisted | Okoye',
    'indirect | it had been inspected | adding | Okoye',
  ],
  ['Okoye, who built the bridge, said it was safe.', 'indirect | it was safe | said | Okoye'],
  ['Asked about the bridge, Okoye said it was safe.', 'indirect | it was safe | said | Okoye'],
  ['The bridge, Okoye said, was safe.', 'indirect | The bridge … was safe | said | Okoye'],
  ['The bridge, she added, would not be closed.', 'indirect | The bridge … would not be closed | added | she'],
  [
    'Okoye said the bridge was safe but the road was not.',
    'indirect | the bridge was safe but the road was not | said | Okoye',
  ],
  ['Okoye said the bridge was safe, and Reid agreed.', 'indirect | the bridge was safe | said | Okoye'],
  [
    '“We have not decided,” said the minister, who spoke on condition of anonymity.',
    'direct | “We have not decided,” | said | the minister',
  ],
  ['“I came, I saw,” he said, “and I left.”', 'direct | “I came, I saw,” … “and I left.” | said | he'],
  ['‘The bridge is safe,’ said Ada Okoye.', 'direct | ‘The bridge is safe,’ | said | Ada Okoye'],
  [
    'Okoye said: ‘It’s the council’s bridge, and it’s safe.’',
    'direct | ‘It’s the council’s bridge, and it’s safe.’ | said | Okoye',
  ],
  ['"The bridge is safe," said Ada Okoye.', 'direct | "The bridge is safe," | said | Ada Okoye'],
  ["``The bridge is safe,'' said Ada Okoye.", "direct | ``The bridge is safe,'' | said | Ada Okoye"],
  ['«The bridge is safe», said Ada Okoye.', 'direct | «The bridge is safe» | said | Ada Okoye'],
  ['„The bridge is safe“, said Ada Okoye.', 'direct | „The bridge is safe“ | said | Ada Okoye'],
  ['Okoye confirmed that three people had been hurt.', 'indirect | three people had been hurt | confirmed | Okoye'],
  ['Okoye claimed “victory” for the council.', 'direct | “victory” | claimed | Okoye'],
  [
    'Interfax reported, citing the ministry, that the bridge was safe.',
    'indirect | the bridge was safe | citing | the ministry',
  ],
  [
    'The bridge was safe, the Firth News reported on Monday, citing two officials.',
    'indirect | The bridge was safe | citing | two officials',
  ],
  ['The letter says the bridge is safe.', 'indirect | the bridge is safe | says | The letter'],
  ['Reid’s lawyer said he would appeal.', 'indirect | he would appeal | said | Reid’s lawyer'],
  ['“No comment,” said a spokeswoman.', 'direct | “No comment,” | said | a spokeswoman'],
  ['“No comment.”', 'direct | “No comment.” | - | -'],
  ['The bridge is safe, she says.', 'indirect | The bridge is safe | says | she'],
  ['“The bridge is safe”, said Ada Okoye.', 'direct | “The bridge is safe” | said | Ada Okoye'],
  ['‘The bridge is safe’, said the mayor.', 'direct | ‘The bridge is safe’ | said | the mayor'],
  ['“The bridge”, Okoye said, “is safe.”', 'direct | “The bridge” … “is safe.” | said | Okoye'],
  [
    'The Post reported late on Monday, quoting the mayor, that the bridge was safe.',
    'indirect | the bridge was safe | quoting | the mayor',
  ],
  ['Okoye said the bridge was safe, citing two reports.', 'indirect | the bridge was safe | said | Okoye'],
  [
    'Okoye said: “The bridge is safe. It will stay open.”',
    'direct | “The bridge is safe. It will stay open.” | said | Okoye',
  ],
  ['Okoye said she “never doubted” the bridge.', 'mixed | she “never doubted” the bridge | said | Okoye'],
  ['“It’s safe!” shouted a man in the crowd.', 'direct | “It’s safe!” | shouted | a man in the crowd'],
  ['“Will it hold?” she asked. “Nobody knows.”', 'direct | “Will it hold?” … “Nobody knows.” | asked | she'],
  ['“Stop,” the policeman told him, “or I shoot.”', 'direct | “Stop,” … “or I shoot.” | told | the policeman'],
  ['Okoye tweeted that the bridge was safe.', 'indirect | the bridge was safe | tweeted | Okoye'],
  ['Okoye, speaking in Leith, said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  ['Okoye also said that the road was closed.', 'indirect | the road was closed | said | Okoye'],
  ['Okoye has repeatedly said the bridge is safe.', 'indirect | the bridge is safe | said | Okoye'],
  ['Okoye is saying that the bridge is safe.', 'indirect | the bridge is safe | saying | Okoye'],
  ['Okoye had earlier said the bridge was safe.', 'indirect | the bridge was safe | said | Okoye'],
  ['Okoye testified that she saw the bridge fall.', 'indirect | she saw the bridge fall | testified | Okoye'],
  ['Police say the driver was drunk.', 'indirect | the driver was drunk | say | Police'],
  ['Doctors told the court he would recover.', 'indirect | he would recover | told | Doctors'],
  ['Many say the bridge is too old.', 'indirect | the bridge is too old | say | Many'],
  ['Both women said they would return.', 'indirect | they would return | said | Both women'],
  [
    'The company’s chief executive, Ngozi Eze, said profits had doubled.',
    'indirect | profits had doubled | said | Ngozi Eze',
  ],
  [
    'Ngozi Eze, chief executive of the company, said on Friday that profits had doubled.',
    'indirect | profits had doubled | said | Ngozi Eze',
  ],
  ['Profits had doubled, the chief executive, Ngozi Eze, said.', 'indirect | Profits had doubled | said | Ngozi Eze'],
  ['Mr Nguyen Van Linh said the harvest was good.', 'indirect | the harvest was good | said | Mr Nguyen Van Linh'],
  ['Leith, said Okoye, was “dying”.', 'mixed | Leith … was “dying” | said | Okoye'],
  [
    'The mayor’s office said in an email that nobody was hurt.',
    'indirect | nobody was hurt | said | The mayor’s office',
  ],
  ['A man who saw the crash said that the car was red.', 'indirect | the car was red | said | A man'],
  ['He added: “We go on.”', 'direct | “We go on.” | added | He'],
  ['“We go on,” he added.', 'direct | “We go on,” | added | he'],
  ['It was, he said, “a gift”.', 'mixed | It was … “a gift” | said | he'],
  [
    'Okoye joked that the bridge was older than she was.',
    'indirect | the bridge was older than she was | joked | Okoye',
  ],
  ['Okoye promised that nobody would lose a job.', 'indirect | nobody would lose a job | promised | Okoye'],
  ['Okoye pointed out that the bridge was safe.', 'indirect | the bridge was safe | pointed | Okoye'],
  ['Okoye went on to say that the bridge was safe.', 'indirect | the bridge was safe | say | Okoye'],
  ['“Hardly,“ he said.', 'direct | “Hardly,“ | said | he'],
  ['"We go on,“ Okoye said.', 'direct | "We go on,“ | said | Okoye'],
  ['Pence added, “It would be wrong.”', 'direct | “It would be wrong.” | added | Pence'],
  ['Okoye called the bridge “perfectly safe.”', 'direct | “perfectly safe.” | called | Okoye'],
  ['He accused the council of “playing with lives.”', 'direct | “playing with lives.” | accused | He'],
];

/** Titles, nicknames, labels, terms, measures, apostrophes; verbs of speech that report none; what nobody said, or not yet. */
const leftAlone: readonly string[] = [
  'Okoye pointed at the bridge.',
  'They called the dog “Rex”.',
  'The lane, which locals call “the gut”, is shut.',
  'Okoye wondered how long the bridge would last.',
  'Okoye announced plans to close the bridge.',
  'Okoye denied the charge.',
  'She is said to be in Oslo.',
  'The mayor, it is said, sleeps at his desk.',
  'The bridge is reportedly unsafe.',
  'The so-called “safe” bridge was closed.',
  'He played “Hamlet” in Leith.',
  'The song “Leith in the Rain” was a hit.',
  'The 5\' 11" goalkeeper stayed.',
  'He bought a 27" screen and a 12\' board.',
  "The '90s were kind to the port.",
  "Rock 'n' roll came late to Leith.",
  "The dogs' home and the boys' school were shut.",
  "It's the council's fault.",
  'The word “bridge” has six letters.',
  'A “smart” bridge costs more.',
  'The slogan “Leith First” was everywhere.',
  'The ship “Morning Star” sank.',
  'They met at the “Red Lion” in Leith.',
  'She works for the “Daily Firth”.',
  'The council said no.',
  'Okoye said so on Monday.',
  'Okoye said a few words.',
  'Okoye did not say who would pay.',
  'He said goodbye and left.',
  'The company said its profits.',
  'The judge told him to sit down.',
  'The bridge told a story of neglect.',
  'Reports of the fall were exaggerated.',
  'The clock said ten.',
  'He has a say in the matter.',
  'There is little to say about the bridge.',
  'The bank added two branches.',
  'The firm announced a dividend.',
  'He claimed the prize.',
  'She noted the time and left.',
  'The road continued north.',
  'Prices continued to rise.',
  'He argued with his brother.',
  'They agreed to meet in May.',
  'She suggested a walk.',
  'The ferry returned in the evening.',
  'The council found the money.',
  'The police found a body.',
  'He wrote two books.',
  'He denied the request for a visa; a second one is pending.',
  'Okoye urged drivers to stay at home.',
  'Okoye will say on Monday that the bridge is safe.',
  'Okoye refused to say whether the bridge was safe.',
  'Okoye declined to comment.',
  'Okoye did not say the bridge was safe.',
  'Okoye could not be reached for comment.',
  'Nobody said the bridge was safe.',
  'If Okoye says the bridge is safe, we will cross it.',
  'Okoye is expected to announce that the bridge is safe.',
  'Okoye believes the bridge is safe.',
  'Okoye hopes that the bridge is safe.',
  'Okoye knew the bridge was safe.',
  'The so-called bridge is safe.',
  'Workers stated their names.',
  'The jury found him guilty.',
  'He noted down the number.',
  'Critics call the plan a gift to banks.',
  'The will says nothing.',
  'A warning sign stood there.',
  'The singer told stories all night.',
  'He kissed the "Blarney Stone" twice.',
  'The “Iron Duke” pub is closed.',
  'She won the “Best Bread” award.',
  'His “office” is a shed.',
  'They sell “organic” eggs.',
  'It is known as “the Gut”.',
  'The 6\' 4" striker scored in the 90th minute.',
  'A 12" pizza costs 8 pounds.',
  'It lies at 55° 58\' 30" north.',
  'The ’60s and the ’70s were good years.',
  '’Tis the season for ferries.',
  'Workers’ rights and women’s votes were won late.',
  'He shouted himself hoarse.',
  'She spoke for an hour.',
  'The mayor spoke about the bridge.',
  'They talked about prices.',
  'He read the letter twice.',
  'Okoye’s statement was short.',
  'The statement came on Monday.',
  'The announcement surprised nobody.',
  'Okoye is the mayor of Leith.',
  'The bridge was built in 1890 and closed in 2001.',
  'He asked for water.',
  'She asked him to leave.',
  'They were told to wait.',
  'He was told that the shop was shut.',
  'Okoye agreed to pay.',
  'The court heard three witnesses.',
  'She believes in ghosts.',
  'He thought the film was dull.',
  'The council plans to sell the port.',
  'Doctors want to test the drug.',
  'The minister is to speak on Friday.',
  '“War and Peace” is a long book.',
  'The headline was “Ferry Late”.',
  'He typed “help” and pressed return.',
  'The file is named “draft.txt”.',
  'Shares rose 3 percent, the most since May.',
  'The tide turned at noon.',
  'The show must go on.',
  'The teacher explained the rule.',
  'The firm reported a loss.',
  'He repeated the year.',
  'The team claimed a point.',
  'The dog answered to Rex.',
  'The note fell to the floor.',
  'A judge ordered the sale.',
  'The vote ended in a tie.',
  'The port added a crane in 2004.',
  'He pointed at the sea.',
];

/** Quotations over several paragraphs, and marks without a partner: paragraphs are parted by ¶. */
const paragraphs: readonly (readonly [string, ...string[]])[] = [
  [
    '“We looked at it,” Okoye said. “We saw no fault.¶“We will look again.”',
    'direct | “We looked at it,” … “We saw no fault. … “We will look again.” | said | Okoye',
  ],
  [
    'Okoye said: “It is safe.¶“It stays open.¶“That is all.”',
    'direct | “It is safe. … “It stays open. … “That is all.” | said | Okoye',
  ],
  ['A 5" crack ran through it.¶“It is safe,” Okoye said.', 'direct | “It is safe,” | said | Okoye'],
  ['The mark “ stands alone.¶“It is safe,” Okoye said.', 'direct | “It is safe,” | said | Okoye'],
  ['It closed at 9".¶"It is safe," Okoye said.', 'direct | "It is safe," | said | Okoye'],
  ['The mark “ stands alone.¶The bridge was built in 1890.'],
  ['It is five feet, 3".¶It weighs a ton.'],
];

describe('quotations', () => {
  describe('are found with their cue and their source', () => {
    for (const [text, ...expected] of found) {
      it(text, () => {
        assert.deepEqual(quotationLines(text), expected);
      });
    }
  });

  describe('are not seen where nobody is quoted', () => {
    for (const text of leftAlone) {
      it(text, () => {
        assert.deepEqual(quotationLines(text), []);
      });
    }
  });

  describe('go on over paragraphs, and stray marks ruin their paragraph at most', () => {
    for (const [text, ...expected] of paragraphs) {
      it(text, () => {
        assert.deepEqual(quotationLines(text.replaceAll('¶', '\n')), expected);
      });
    }
  });
});

describe('who passes words on', () => {
  const chains: readonly (readonly [string, string, string])[] = [
    ['The newspaper quoted Okoye as saying the bridge was safe.', 'Okoye', 'The newspaper'],
    ['Okoye was quoted by Interfax as saying that the bridge was safe.', 'Okoye', 'Interfax'],
    ['The bridge was safe, Okoye told Interfax, the Firth News reported.', 'Okoye', 'the Firth News'],
    ['Interfax reported, citing two diplomats, that the bridge was safe.', 'two diplomats', 'Interfax'],
    [
      'The bridge was safe, the Firth News reported on Monday, citing two officials.',
      'two officials',
      'the Firth News',
    ],
    ['Okoye said the bridge was safe, citing two reports.', 'Okoye', ''],
    ['The Firth News reported that the bridge was safe.', 'Firth News', ''],
  ];
  for (const [text, speaker, chain] of chains) {
    it(`is no speaker: ${text}`, () => {
      const { quotations: all, speakers } = analyze(text, {});
      const [quotation] = all;
      assert.equal(speakers[quotation!.attribution.speaker!]!.name, speaker);
      assert.equal(quotation!.attribution.chain.map(({ start, end }) => text.slice(start, end)).join(', '), chain);
    });
  }
});
