import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';

/** The quotations of a text: type, pieces and speaker of each; ¶ parts paragraphs. */
function quotations(marked: string): string[] {
  const text = marked.replaceAll('¶', '\n');
  const { quotations: all, speakers } = analyze(text, {});
  return all
    .filter(({ parent }) => parent === undefined)
    .map(({ type, pieces, attribution: { speaker } }) => {
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${type} | ${words} | ${speaker === undefined ? '-' : speakers[speaker]!.name}`;
    });
}

type Row = readonly [string, ...string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'marks and apostrophes of things, works and names quote nobody': [
    ['The screen was 27" wide and 15" high.'],
    [`He stood 6'3" in his boots and weighed 14 stone.`],
    ['The boys’ boots stood by the girls’ coats.'],
    ['They ate fish ’n’ chips on the pier in ’62.'],
    ['Rock ’n’ roll came to the port in the ’50s.'],
    ['The “Ada” passed the “Rosa” off the point.'],
    ['The ‘Ada’ and the ‘Rosa’ are both for sale.'],
    ['Le « vieux pont » is what maps call the bridge.'],
    ['Rosa “The Anvil” Diaz won the bout in the third round.'],
    ['Ivo “Bunny” Lund and Ada Reid open the gala.'],
    ['The so-called “free” ferry costs £4.'],
    ['She played “Für Elise” and “Clair de lune”.'],
    ['“The Harbour” opens on Friday at the Playhouse.'],
    ['Press “Start”, then “Go”.'],
    ['The word “sill” comes from the carpenters.'],
    ['Doors – the old ones – were sold at the fair.'],
    ['The men’s and women’s races start at noon.'],
    ['His film “Who Ate My Soup?” opens in May.'],
  ],
  'inches close nothing inside a quotation, and end a sentence outside': [
    ['"We lost a 27" screen," Ada Reid said.', 'direct | "We lost a 27" screen," | Ada Reid'],
    ['“The man was 6’3” and wore a hat,” Ada Reid said.', 'direct | “The man was 6’3” and wore a hat,” | Ada Reid'],
    ['"We left in 1945," Ada Reid said.', 'direct | "We left in 1945," | Ada Reid'],
    ['The screen was 27" wide. "We miss it," Ada Reid said.', 'direct | "We miss it," | Ada Reid'],
  ],
  'double marks stand inside double marks': [
    ['"He called me "a liar" and left," Ada Reid said.', 'direct | "He called me "a liar" and left," | Ada Reid'],
    ['“He told me “go home” and left,” Ada Reid said.', 'direct | “He told me “go home” and left,” | Ada Reid'],
    [
      '“Stop,” Ada Reid said. “Go home,” she told him.',
      'direct | “Stop,” | Ada Reid',
      'direct | “Go home,” | Ada Reid',
    ],
  ],
  'dropped letters are no closing marks, and a word that ends alike may be quoted': [
    ['‘We’re headin’ home,’ Ada Reid said.', 'direct | ‘We’re headin’ home,’ | Ada Reid'],
    ['‘He sold fish ’n’ chips here,’ Ada Reid said.', 'direct | ‘He sold fish ’n’ chips here,’ | Ada Reid'],
    ['‘The boys’ boots were wet,’ Ada Reid said.', 'direct | ‘The boys’ boots were wet,’ | Ada Reid'],
    ['Ada Reid called him ‘a has-been’ and left.', 'direct | ‘a has-been’ | Ada Reid'],
  ],
  'spaces inside guillemets change nothing': [
    ['« We stay », Ada Reid said.', 'direct | « We stay » | Ada Reid'],
    ['«We stay», Ada Reid said.', 'direct | «We stay» | Ada Reid'],
  ],
  'a mark that was forgotten gives nobody’s words to another': [
    [
      '“We should open it, Ada Reid told the board.¶“We should not,” said Ivo Lund.',
      'direct | “We should open it, | Ada Reid',
      'direct | “We should not,” | Ivo Lund',
    ],
    [
      '"It came in May, Ada Reid said. "We had asked for March."',
      'direct | "It came in May, … "We had asked for March." | Ada Reid',
    ],
    [
      '"They sold the meadow, said Ada Reid of the trust. She said the trust would sue.',
      'direct | "They sold the meadow, | Ada Reid',
      'indirect | the trust would sue | Ada Reid',
    ],
    ['“We want it back, said the mayor, Ada Reid. The vote was close.', 'direct | “We want it back, | Ada Reid'],
    ['Ada Reid said: “He knew it, I asked Lund to go.”', 'direct | “He knew it, I asked Lund to go.” | Ada Reid'],
    [
      '“Who signed it?” Ada Reid asked. “Was it the clerk?¶“It was the mayor,” said Ivo Lund.',
      'direct | “Who signed it?” … “Was it the clerk? | Ada Reid',
      'direct | “It was the mayor,” | Ivo Lund',
    ],
    [
      'Ada Reid said: “The pump failed.¶“We mended it,” she added.',
      'direct | “The pump failed. … “We mended it,” | Ada Reid',
    ],
    ['Ada Reid said: “I met Lund, he told me to go home.”', 'direct | “I met Lund, he told me to go home.” | Ada Reid'],
  ],
  'marks open again with each paragraph, single ones too': [
    [
      'Ada Reid said: ‘You took everything.¶‘You gave nothing.¶‘I see no excuse.’',
      'direct | ‘You took everything. … ‘You gave nothing. … ‘I see no excuse.’ | Ada Reid',
    ],
    [
      'Ada Reid said: “You took everything. “You gave nothing.”',
      'direct | “You took everything. … “You gave nothing.” | Ada Reid',
    ],
    ['Rock ’n’ roll came late.¶’Tis the season for ferries.'],
    ['The so-called ‘boss left.¶The ferry was late.'],
  ],
  'what somebody does between dashes is not said': [
    [
      '“We had a plan”—she tapped the map—“and nobody read it,” Ada Reid said.',
      'direct | “We had a plan” … “and nobody read it,” | Ada Reid',
    ],
    [
      '"I never," Ada Reid said -- and here she coughed -- "met the man."',
      'direct | "I never," … "met the man." | Ada Reid',
    ],
    [
      '‘That is my chair’ – he pointed at the wall – ‘and my view,’ Ivo Lund said.',
      'direct | ‘That is my chair’ … ‘and my view,’ | Ivo Lund',
    ],
    [
      '“The men—all of them brothers—came home,” Ada Reid said.',
      'direct | “The men—all of them brothers—came home,” | Ada Reid',
    ],
  ],
  'a tag behind a full stop says whose words they are, a report of its own does not': [
    ['“The lift is broken.” Ada Reid said.', 'direct | “The lift is broken.” | Ada Reid'],
    ['“The lift is broken.” Ada Reid, who lives there, complained.', 'direct | “The lift is broken.” | Ada Reid'],
    ['“The lift is broken.” Ada Reid calmly told the court.', 'direct | “The lift is broken.” | Ada Reid'],
    [
      '“The lift has been broken since March.” Ada Reid said it was new.',
      'direct | “The lift has been broken since March.” | -',
      'indirect | it was new | Ada Reid',
    ],
  ],
  'a title behind a question goes on with its sentence': [
    ['Ada Reid was there. “By whom?” Ms. Reid asked.', 'direct | “By whom?” | Ada Reid'],
    ['Ada Reid was there. “I will stay!” Dr. Reid shouted.', 'direct | “I will stay!” | Ada Reid'],
  ],
  'a nickname in marks belongs to its name': [
    ['Aldo “Matches” Ferrante said the depot had burned.', 'indirect | the depot had burned | Aldo “Matches” Ferrante'],
    ['Rosa “The Anvil” Diaz said she was afraid.', 'indirect | she was afraid | Rosa “The Anvil” Diaz'],
    ['“We go on,” said Lionel “Pips” Abara.', 'direct | “We go on,” | Lionel “Pips” Abara'],
    ['Ferrante “never touched a match,” his sister said.', 'mixed | Ferrante “never touched a match,” | his sister'],
  ],
  'marks in what describes somebody are not what he says': [
    ['Ada Reid, who grows “ugly” apples, says they sell.', 'indirect | they sell | Ada Reid'],
    [
      'Ada Reid, who owned a club called “The Anchor” for a year, said it was full.',
      'indirect | it was full | Ada Reid',
    ],
    ['Ada Reid, who grows apples, says they are “ugly”.', 'mixed | they are “ugly” | Ada Reid'],
  ],
};

describe('quotation marks', () => {
  for (const [title, rows] of Object.entries(tables))
    describe(title, () => {
      for (const [text, ...expected] of rows)
        it(text, () => {
          assert.deepEqual(quotations(text), expected);
        });
    });
});
