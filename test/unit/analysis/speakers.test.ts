import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { checkSpeakers } from './speakersInBraces';

describe('surnames and other short names', () => {
  checkSpeakers([
    'Ada Okoye opened the pier. “It is safe,” Okoye{Ada Okoye} said.',
    '“It is safe,” Okoye{Ada Okoye} said of the pier. Ada Okoye built it.',
    'Jonas Lind owns the mill. Mr Lind{Jonas Lind} said it would close.',
    'Okoye sells pier\n\nAda Okoye{Ada Okoye} said on Monday that the pier was sold.',
    'LIND QUITS\n\n“I am tired,” Jonas Lind{Jonas Lind} said.',
    'Maria Sousa and Pedro Sousa own the bakery. “We bake at night,” Maria{Maria Sousa} said. “I sleep by day,” Pedro{Pedro Sousa} said.',
    'Claire Dubois met her rival, Marc Dubois. “He is late,” Ms Dubois{Claire Dubois} said. “She is early,” Mr Dubois{Marc Dubois} said.',
    'Helen Ames owns the farm. Robert Ames rents it. “The roof leaks,” Helen Ames{Helen Ames} said.',
    'Kim Yong-jin led the talks. “We are close,” Kim{Kim Yong-jin} said.',
    'Zhang Wei runs the bank. “Rates will rise,” Zhang{Zhang Wei} said.',
    'Ludwig van der Meer drew the bridge. “It will stand,” Van der Meer{Ludwig van der Meer} said.',
    'Omar al-Najjar returned. “I was ill,” al-Najjar{Omar al-Najjar} said.',
    'Sean O’Dowd left the court. “I am free,” O’Dowd{Sean O’Dowd} said.',
    'Anne-Marie Leclerc won the race. “It was cold,” Leclerc{Anne-Marie Leclerc} said.',
    'Sir Hugh Marlow spoke. “The fleet is old,” Sir Hugh{Hugh Marlow} said.',
    '“The nets were full,” said Ronaldinho{Ronaldinho}.',
    'J.P. Harrow built the barn. “It leaks,” Harrow{J.P. Harrow} said.',
    'Łukasz Wójcik painted it. “It took a year,” Wójcik{Łukasz Wójcik} said.',
    'Ada N. Okoye won. Ada Okoye{Ada N. Okoye} said she was glad.',
    'Nguyen Van Thanh sat down. “The law is clear,” Thanh{Nguyen Van Thanh} said.',
    'José Muñoz{José Muñoz} said the goal was luck. Muñoz{José Muñoz} added that he was tired.',
    // A month before a surname is no first name where the sentence begins with its time.
    'Effie Sutherland runs the shop. In March Sutherland{Effie Sutherland} told a meeting that it would close.',
    'Lena Thornbury runs the shop. Since May Thornbury{Lena Thornbury} has said that it would close.',
    'May Thornbury{May Thornbury} said that it would close.',
    'Luiz Inacio Barros spoke first. “We will rebuild,” Barros{Luiz Inacio Barros} said.',
    'Aung Min Htet{Aung Min Htet} said the dam would hold.',
  ]);
});

describe('titles and roles', () => {
  checkSpeakers([
    'Energy Minister Ruth Adler flew to Oslo. “We need gas,” the minister{Ruth Adler} said.',
    'Anna Virtanen, the prime minister, was absent. The prime minister{Anna Virtanen} said she was ill.',
    'Paula Reyes, chief executive of Acme, resigned. “It is time,” the chief executive{Paula Reyes} said.',
    'Mayor Tom Reilly walked out. “This is a farce,” the mayor{Tom Reilly} said.',
    'Bruno Silva coaches the club. “We lost,” coach Bruno Silva{Bruno Silva} said. “We will win,” the coach{Bruno Silva} said.',
    'Police chief Hassan Farouk came late. “There were two men,” the police chief{Hassan Farouk} said.',
    'Grace Lin, a judge, dismissed the case. “There is no proof,” the judge{Grace Lin} said.',
    'Her lawyer, Felix Braun, was calm. “She is innocent,” the lawyer{Felix Braun} said.',
    'Rosa Hill, a victim, was calm. The mother of the other victim, Carol Dunne, wept. “I was hit,” the victim{Rosa Hill} said.',
    'You can quote our chief warden, Martin Oakes{Martin Oakes}: “We regret it.”',
    'Marta Wolff, who conducts the choir, wept. “They sang well,” Wolff{Marta Wolff} said.',
    'Bishop Kofi Mensah blessed the boats. “Go in peace,” the bishop{Kofi Mensah} said.',
    'Tunde Balogun, a spokesman for the ministry, denied it. The spokesman{Tunde Balogun} said there was no plan.',
    'Dieter Vogel is the company’s chairman. “Sales fell,” the chairman{Dieter Vogel} said.',
    'President Julio Herrera met Foreign Minister Elena Cruz. “We will talk,” the president{Julio Herrera} said. “Soon,” the foreign minister{Elena Cruz} said.',
    'Presidential spokesman Ivan Orlov{Ivan Orlov} said no date was set.',
    'Deputy Mayor Lena Koch{Lena Koch} said the bridge was shut.',
    'Lt. Gen. Andrew Marsh{Andrew Marsh} said the base was safe.',
  ]);

  it('have their union whole, with its genitive', () => {
    for (const mark of ['’', "'"]) {
      const text = `Tomasz Lewandowski, secretary of the seafarers${mark} union, said it was late.\n`;
      assert.deepEqual(analyze(text).speakers[0]!.roles, [`secretary of the seafarers${mark} union`]);
    }
  });
});

describe('organisations and places that speak', () => {
  checkSpeakers([
    'The Port Workers’ Union called a strike. The PWU{Port Workers’ Union} said talks had failed.',
    'Acme Shipping Ltd. sank. Acme{Acme Shipping Ltd} said it had no cash.',
    'The Ministry of Health{Ministry of Health} said two people had died.',
    'Moscow{Moscow} said it would reply in kind.',
    'Beijing{Beijing} denied that it had closed the border.',
    'The World Health Organization{World Health Organization} said cases rose. The WHO{World Health Organization} said the risk was low.',
    'Nordbank cut 900 jobs. The bank{Nordbank} said it had no choice.',
    'The Daily Courier{Daily Courier} reported that the mayor was ill.',
    'The University of Leeds{University of Leeds} said it would appeal.',
    'Toyota{Toyota} said the plant would stay open.',
    'The Dockers’ Union met. The union{Dockers’ Union} said its members were angry.',
  ]);
});

describe('pronouns', () => {
  checkSpeakers([
    'Ada Okoye opened the pier. “It is safe,” she{Ada Okoye} said.',
    'Jonas Lind met Ada Okoye. “I will sell,” he{Jonas Lind} said.',
    'Jonas Lind met Ada Okoye. “I will buy,” she{Ada Okoye} said.',
    'Mr. Tamm met Mrs. Kask. He{Tamm} said he was sorry. She{Kask} said it was too late.',
    'Sam Arden lost his keys. “I looked everywhere,” he{Sam Arden} said.',
    'Robin Vale and her husband, Chris, moved. “We love it,” she{Robin Vale} said.',
    'Marlo Moss, a father of two, was angry. “It is a scandal,” he{Marlo Moss} said.',
    'The mayor, Tom Reilly, walked out. He{Tom Reilly} said it was a farce.',
    'Nordbank cut 900 jobs. It{Nordbank} said it had no choice.',
    'Ada Okoye{Ada Okoye} said it was safe. She{Ada Okoye} added that it was cheap.',
    'Lena Koch, who runs the port, left. She{Lena Koch} said she had seen the fire.',
    'Nnamdi Eze came from Enugu. “I walked,” he{Nnamdi Eze} said.',
    'Minister Carol Benning met Darian Lone. Lone{Darian Lone} said she was glad. Lone{Darian Lone} added that she was tired. “I came far,” she{Darian Lone} said.',
    'Crown Relations Minister Carol Benning and Joko Wibowo met. Wibowo lost his keys. “I walked,” he{Joko Wibowo} said.',
    'Actress Ines Prado arrived with director Paul Weir. “I was nervous,” she{Ines Prado} said. “I was not,” he{Paul Weir} said.',
  ]);
});

describe('floating quotations and conversations', () => {
  checkSpeakers([
    '“It is safe,” Ada Okoye{Ada Okoye} said.\n\n“You should come and see it.”{Ada Okoye}',
    'Jonas Lind{Jonas Lind} said he was done. “I am too old.”{Jonas Lind}',
    '“Are you ready?” Ada Okoye{Ada Okoye} asked.\n\n“I am,” Jonas Lind{Jonas Lind} replied.',
    '“We won,” Silva{Silva} said.\n\n“They lost.”{Silva}\n\n“It was cold,” said Eze{Eze}.\n\n“Very cold.”{Eze}',
    'Ada Okoye{Ada Okoye}: “It is safe.”',
    '“It is safe.” — Ada Okoye{Ada Okoye}',
    'According to Ada Okoye{Ada Okoye}, the pier is safe.',
    'The pier is safe, according to Mayor Ada Okoye{Ada Okoye}.',
  ]);
});

describe('several who speak together', () => {
  checkSpeakers([
    'Min-ho Lee{Min-ho Lee} and Anna Park{Anna Park} said the test failed.',
    '“We are sorry,” Ada Okoye{Ada Okoye} and Jonas Lind{Jonas Lind} said in a letter.',
    'France{France} and Germany{Germany} said they would send doctors.',
    'Okoye{Okoye}, Lind{Lind} and Park{Park} said they would appeal.',
  ]);
});

describe('descriptions', () => {
  checkSpeakers([
    'The port’s director, Lena Koch{Lena Koch}, said it was shut.',
    'Malik Aziz lost his job. “I will go,” the 32-year-old mechanic{Malik Aziz} said.',
    'Malik Aziz and Ada Okoye met. Aziz left. “I will go,” the 32-year-old founder of the club{Malik Aziz} said.',
    'Nordbank lost money. Ada Okoye, chief executive of the bank, left. The bank{Nordbank} said it had time.',
    'Jonas Lind scored. “It was luck,” the defenceman{the defenceman} said.',
    'The Kelowna Otters lost. “We were slow,” the Otters{Kelowna Otters} said in a post.',
    'The Bureau of Ports Canada (BPC) was late. The BPC{Bureau of Ports Canada} said it was sorry.',
    'Anton de Groot sold the shop. De Groot{Anton de Groot}, 67, said he was tired.',
    'Spindle’s father, Joseph{Joseph}, said he was lost. Joseph Boinnet was there.',
    'Ada Okoye waved (Lena Koch/Nordic Press). “I won,” she{Ada Okoye} said.',
    'Gasol-Lind was the talk of the town. Jonas Lind left. “I am sad,” Lind{Jonas Lind} said.',
  ]);
});

describe('who is kept apart', () => {
  checkSpeakers([
    // Unnamed people are not one another, nor anybody named.
    'A resident{A resident} said the water was brown. Another resident{Another resident} said it smelled.',
    'One official{One official} said the talks failed. A second official{A second official} said they went on.',
    'Ada Okoye opened the pier. A fisherman{A fisherman} said it was ugly.',
    'Ada Okoye left. A spokesman for the port{A spokesman for the port} said she was ill.',
    'Officials{Officials} said the road was shut. Jonas Lind{Jonas Lind} said it was open.',
    'Jonas Lind left. Witnesses{Witnesses} said two men had fired.',
    'Mayor Tom Reilly walked out. A former mayor{A former mayor} said he was right.',
    'Judge Grace Lin left. Another judge{Another judge} said the case was closed.',
    'Ada Okoye paid. “It was too much,” her brother{her brother} said.',
    'Tom Reilly and Lena Koch quarrelled. Neighbours{Neighbours} said they heard shouts.',
    'Energy Minister Ruth Adler resigned. The finance ministry{The finance ministry} said it was sorry.',
    'A senior diplomat{A senior diplomat} said the ships had left. A military source{A military source} said they had not.',
    // Namesakes.
    'Helen Ames owns the farm. Robert Ames rents it. “It leaks,” Robert Ames{Robert Ames} said.',
    'Claire Dubois is a doctor. Anne Martin{Anne Martin} said the ward was full.',
    'Peter Lang runs the shop. His wife, Julia Lang{Julia Lang}, said it would close.',
    'John Weir left. James Weir{James Weir} said he knew nothing.',
    // Whom a name only mentions.
    'Acme is ruined. A lawyer for Acme{A lawyer for Acme} said it would appeal.',
    'Acme is ruined. Acme’s lawyer{Acme’s lawyer} said it would appeal.',
    'Jonas Lind was told of it. Jonas Lind’s sister{Jonas Lind’s sister} said he was asleep.',
    'Ada Okoye was at sea. The director of the museum{The director of the museum} said it was shut.',
    // Listeners and subjects are no speakers.
    'Ada Okoye{Ada Okoye} told Jonas Lind that the pier was safe.',
    '“It is safe,” Ada Okoye{Ada Okoye} told the Daily Courier.',
    'Ada Okoye{Ada Okoye} said Jonas Lind had left.',
    '“Jonas Lind has left,” Ada Okoye{Ada Okoye} said.',
    'Jonas Lind asked for help. “He is ill,” said Ada Okoye{Ada Okoye}.',
    'Ada Okoye and Jonas Lind met. Ada Okoye{Ada Okoye} said it was safe.',
    // Gender in the text comes before lists.
    'Robin Vale, a mother of two, met Jonas Lind. “I was angry,” she{Robin Vale} said.',
    'Mrs. Jordan met Mr. Kelly. “I was late,” she{Jordan} said.',
    'Jonas Lind met the duchess. He{Jonas Lind} said it was cold.',
    // Companies and people of one name.
    'Henry Ford{Henry Ford} said he was poor.',
    'Nordbank fired Anna Holm. The bank{Nordbank} said she had lied.',
  ]);
});

describe('where nobody speaks', () => {
  checkSpeakers([
    'Ada Okoye opened the pier on Monday.',
    'Ada Okoye declined to comment.',
    'Jonas Lind would not say whether he had paid.',
    'The minister is expected to announce a plan.',
    'Ada Okoye thanked the crew.',
    'Jonas Lind and Ada Okoye talked for an hour.',
    'That said, the pier is old.',
    'The pier is reportedly unsafe.',
    'The “pier” is a plank.',
    'A copy of “The Old Pier” was sold.',
    'Tom “Tiger” Reilly won the bout.',
    'The council approved the plan of Mayor Tom Reilly.',
    'He spoke in a low voice.',
    'Union members walked out over pay.',
    'Moscow closed the border.',
    'The bank cut 900 jobs.',
    'Grace Lin was named judge of the year.',
    'The so-called “peace wall” is long.',
  ]);
});
