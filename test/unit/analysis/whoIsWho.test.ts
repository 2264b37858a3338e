import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { checkSpeakers } from './speakersInBraces';

// Texts with their speakers in braces, in which one person could become two, or two one.
describe('letters behind a name are no surname', () => {
  checkSpeakers([
    'Sheila Tarrant QC opened for the defence. “He was at sea,” Ms Tarrant{Sheila Tarrant} said.',
    'Robert Amble MBE ran the club. “We had no boots,” Amble{Robert Amble} said.',
    'Dr Ian Colville FRCP{Ian Colville} said the ward was full. “We need beds,” Dr Colville{Ian Colville} said.',
    'Dawn Prewett{Dawn Prewett}, RN, said the vaccine was safe. “It works,” Prewett{Dawn Prewett} said.',
    'Cllr Owen Tasker JP resigned. “I am tired,” Mr Tasker{Owen Tasker} said.',
    'Nora Blight MSP{Nora Blight} said the ferry was late. “It is a scandal,” Ms Blight{Nora Blight} added.',
    'Paul Renshaw{Paul Renshaw}, Ph.D., said the test failed. “It was late,” Renshaw{Paul Renshaw} said.',
    'Lt Col Hugh Farr DSO OBE wrote the book. “It rained,” Farr{Hugh Farr} said.',
    'Anna Holm MEP{Anna Holm} said the law was weak. “It is thin,” Ms Holm{Anna Holm} said.',
    'Prof Lynn Oakes FRS CBE, of Leeds, was first. “We looked twice,” Prof Oakes{Lynn Oakes} said.',
    'Ben Tully TD{Ben Tully} said the road was flooded. “We need pumps,” Mr Tully{Ben Tully} said.',
    'Mary Lowther MLA said no. “It is late,” Lowther{Mary Lowther} said.',
  ]);
});

describe('somebody named before is called by where he is from', () => {
  checkSpeakers([
    'Lars Lund scored twice. “It was luck,” the Dane{Lars Lund} said.',
    'Nuno Dias left at six. The Spaniard{Nuno Dias} said he was tired.',
    'Lars Lund scored for Aldmouth. The Norwegians{Norwegians} said it was luck.',
  ]);
});

describe('in an obituary a paragraph that begins with “She” goes on about the dead', () => {
  const life =
    'Margit Sole, who counted mosses, has died\n\nMargit Sole, who has died aged 91, counted the mosses of the north.\n\nHer daughter, Anna{Anna}, said that Sole had been happy. “She would not have a stick,” she{Anna} said.\n\nSole’s great book appeared in 1979. Her colleague Brian Tull{Brian Tull} called it “the only one that makes you laugh”.\n\n';
  checkSpeakers([`${life}She never retired. “Retire from what?”{Margit Sole} she would say.`]);
});

describe('a field that somebody is learned in is no company', () => {
  checkSpeakers([
    'Norfruit pays for it. “We are glad,” said Lars Holm{Lars Holm}, Dean of Engineering. According to the company{Norfruit}, it picks plums.',
  ]);
});

describe('a junior is found again by surname', () => {
  checkSpeakers([
    'Wade Kerrigan Sr. sold the farm. “It was time,” Kerrigan{Wade Kerrigan Sr.} said.',
    'Amos Dell, Jr., fished alone. “I like it,” Dell{Amos Dell, Jr.} said.',
    '“We will rebuild,” said Otis Lyle Jr.{Otis Lyle Jr.}, the mayor. “Not yet,” Lyle{Otis Lyle Jr.} added.',
    'Calvin Poe Jr{Calvin Poe Jr} said he was sorry. “I sold it,” Mr Poe{Calvin Poe Jr} said.',
    'Grant Ellery IV{Grant Ellery IV} said the house was his. “I won,” Ellery{Grant Ellery IV} said.',
    "Rex Dolan Jr.'s wife{Rex Dolan Jr.'s wife} said he was ill.",
  ]);
});

describe('a nickname stands inside the name', () => {
  checkSpeakers([
    'Patrick (Packy) Doyle runs the bar. “We close at two,” Doyle{Patrick (Packy) Doyle} said.',
    'Bernard ‘Bunny’ Askew{Bernard ‘Bunny’ Askew} said the pitch was wet. “It rained,” Askew{Bernard ‘Bunny’ Askew} added.',
    'Delroy “Big Man” Fuller{Delroy “Big Man” Fuller} said he would fight. “I am ready,” Fuller{Delroy “Big Man” Fuller} said.',
    '“It was dark,” said Edith "Edie" Crane{Edith "Edie" Crane}, a nurse.',
    'Lou (The Shoe) Marconi{Lou (The Shoe) Marconi} said he would run. “I am fast,” Marconi{Lou (The Shoe) Marconi} said.',
    'Rafael “El Zurdo” Montero{Rafael “El Zurdo” Montero} said the ring was small.',
    'Jan (55) and Piet left. “It was cold,” Piet{Piet} said.',
    'Sen. Carla Mendes{Carla Mendes} (D-Ohio) said the dam was old. “It leaks,” Mendes{Carla Mendes} said.',
    'Tom Reilly (Leeds) came first. “I was lucky,” Reilly{Tom Reilly} said.',
  ]);
});

describe('a title tells namesakes apart', () => {
  checkSpeakers([
    'President Owen Marsh{Owen Marsh} said he was glad. His daughter, the singer Lucy Marsh, sang. “It was a fine evening,” President Marsh{Owen Marsh} said.',
    'Judge Helen Tarr heard her brother, the poet Max Tarr. “It went well,” Judge Tarr{Helen Tarr} said.',
    'Coach Dan Weller met his son, Rob Weller. “He can run,” Coach Weller{Dan Weller} said.',
    'Sergeant Ines Pryce drove. Her cousin, Wyn Pryce, slept. According to Sgt Pryce{Ines Pryce}, the road was wet.',
    'Dr Una Castle and her husband, Neil Castle, moved. “It is quiet,” Dr Castle{Una Castle} said.',
    'Governor Tess Harlow thanked actor Ned Harlow. “He gave much,” Gov. Harlow{Tess Harlow} said.',
    'Tess Harlow met Ned Harlow. “He came,” Ms Harlow{Tess Harlow} said.',
  ]);
});

describe('a surname of several words in a headline is the person named below', () => {
  checkSpeakers([
    'Ashdown-Pryce quits race\n\nGwen Ashdown-Pryce left the race on Monday. “I am done,” Ashdown-Pryce{Gwen Ashdown-Pryce} said.',
    'Van Houten signs on\n\nLoes van Houten signed on Friday. “I am glad,” Van Houten{Loes van Houten} said.',
    'Le Fanu wins again\n\n“It was luck,” Le Fanu{Odile Le Fanu} said. Odile Le Fanu, a baker, won by a yard.',
    'Al-Qasim freed after ten years\n\nYusuf al-Qasim came home. “I am free,” Al-Qasim{Yusuf al-Qasim} said.',
    'Del Rio sold to Leeds\n\nHugo Del Rio was sold on Monday. “I like Leeds,” Del Rio{Hugo Del Rio} said.',
    "O'Hara-Finch to lead trust\n\nMia O'Hara-Finch will lead the trust. “It is large,” O'Hara-Finch{Mia O'Hara-Finch} said.",
  ]);
});

describe('days and seasons are surnames and papers too', () => {
  checkSpeakers([
    'The Whitby Times{Whitby Times} said the pier was safe.',
    'Dr Carl Winter{Carl Winter} said the frost was early. “It killed the buds,” Winter{Carl Winter} said.',
    'Mrs Summers came. “It is hot,” Mrs Summers{Summers} said.',
    'Frances Day{Frances Day} said the shop was shut. “I am tired,” Day{Frances Day} said.',
    'Ruth Weeks teaches. “They learn,” Ms Weeks{Ruth Weeks} said.',
    'According to the Harrow Times{Harrow Times}, the mill is sold.',
    'Simon Spring{Simon Spring} said the roof leaked. “I paid,”{Simon Spring} Spring said.',
    'The Evening Post{Evening Post} said the mayor was ill.',
    '“It is over,” Peter March{Peter March} said.',
    'Lionel Crabb{Lionel Crabb} said Tuesday the pier would open.',
    'Ada Okoye{Ada Okoye} said this winter that the pier would open.',
    'The mayor{The mayor} said Monday the pier would open.',
  ]);
});

describe('a trade is a surname where the text names somebody so', () => {
  checkSpeakers([
    'Hannah Baker runs the pool. “It is warm,” Baker{Hannah Baker} said.',
    'Ewan Shepherd lost ten sheep. “It was the dog,” Shepherd{Ewan Shepherd} said.',
    'Lou Carpenter sings. “I am hoarse,” Carpenter{Lou Carpenter} said.',
    'Tess Bishop{Tess Bishop} said the bells were cracked. “They hum,” Bishop{Tess Bishop} said.',
    'Amy Pope owns the mill. Pope{Amy Pope} said it would close.',
    'Ralph Sargent taught music. “They sing,” Sargent{Ralph Sargent} said.',
    'Owen Marshall builds boats. “It floats,” Marshall{Owen Marshall} said.',
    'Colin Waller met the baker. “Bread is dear,” the baker{the baker} said.',
    'The judge was late. “I am sorry,” the judge{the judge} said.',
    'Anne Butler left. The butler{The butler} said she was ill.',
  ]);
});

describe('a place that begins with a first name is no person', () => {
  checkSpeakers([
    'Sandra Weir keeps goats. Savannah Creek lost its school. “It is sad,” she{Sandra Weir} said.',
    'Lorne Pickett drives the bus. Madison Falls is two hours away. “I know each bend,” he{Lorne Pickett} said.',
    'Ellen Marsh paints boats. Florence Bay froze in May. “I skated,” she{Ellen Marsh} said.',
    'Ken Alder fishes. Paris Junction has no bank. “I drive far,” he{Ken Alder} said.',
    'Carol Dunne runs the mill in Sidney Crossing. “It turns,” she{Carol Dunne} said.',
    'Georgia Fields{Georgia Fields} said she was glad. “I won,” she{Georgia Fields} said.',
  ]);
});

describe('pronouns, titles and kinship of the text come before lists of first names', () => {
  checkSpeakers([
    'Andrea Bassi lost his keys. “I looked,” he{Andrea Bassi} said.',
    'Jean Lacombe kissed his wife. “I am home,” he{Jean Lacombe} said.',
    'Gabriele Stolz sold her shop. “I am free,” she{Gabriele Stolz} said.',
    'The director, Noor Rahmani, shut the plant. On Monday he{Noor Rahmani} said it was old.',
    'Kelly Marsden, who lost his leg in the war, won. “I am glad,” he{Kelly Marsden} said.',
    'Joy Bannerman and his son, Tim, fish. “We caught ten,” he{Joy Bannerman} said.',
    'Shannon Riggs met Paul Weir. Riggs lost his hat. “It was windy,” Riggs{Shannon Riggs} said. He{Shannon Riggs} said it was new.',
    'Vivian Holt took off his hat. “It is hot,” he{Vivian Holt} said.',
    'Tracy Quill, a father of three, was angry. “It is a shame,” he{Tracy Quill} said.',
    'Mr Beverley Stone wrote it. “I was young,” he{Beverley Stone} said.',
    'Laurie Finch and her husband, Dana, moved. “I like it,” she{Laurie Finch} said. “So do I,” he{Dana} said.',
    'Anna Holm lost her cat. Paul Weir found it. “It was wet,” he{Paul Weir} said. “I wept,” she{Anna Holm} said.',
  ]);
});

describe('whom the sentence before brings in speaks next', () => {
  checkSpeakers([
    'Ned Farrow spoke first. “It is cold,” he{Ned Farrow} said.\n\nThe court then heard Paul Tighe. “It was dark,” he{Paul Tighe} said.',
    '“I won,” Max Doyle{Max Doyle} said.\n\nHis rival, Sam Torrens, sat outside. “I was ill,” he{Sam Torrens} said.',
    'Ada Frost{Ada Frost} said the shop was empty. She{Ada Frost} said rents had doubled.\n\nIt is no better for Jill Marsh, who sells hats. “Nobody comes,” she{Jill Marsh} said.',
    '“I saw it,” said Tom Orr{Tom Orr}.\n\nNext to speak was Dan Whelan. “I did not,” he{Dan Whelan} said.',
    'Ned Farrow runs the club. “We lost to Paul Tighe,” he{Ned Farrow} said. “It was close,” he{Ned Farrow} added.',
    'The prosecution called Mary Vane. She{Mary Vane} said the door was open.',
    '“We are late,” Max Doyle{Max Doyle} said. He thanked Sam Torrens. He{Max Doyle} said the crew was tired.',
  ]);
});

describe('they are several, or one who is called so', () => {
  checkSpeakers([
    'Amy Lane and Bob Cray opened a café. “We bake at night,” they{Amy Lane + Bob Cray} said.',
    'Amy Lane{Amy Lane} and Bob Cray{Bob Cray} said rents rose. “We must leave,” they{Amy Lane + Bob Cray} said.',
    'Villagers met on Sunday. “We want a road,” they{Villagers} said.',
    'Teachers have not been paid. They{Teachers} said they would strike.',
    'Alex Moor uses they/them pronouns. “I am glad,” they{Alex Moor} said.',
    'The Leeds Echo met Amy Lane and Bob Cray. “We are tired,” they{Amy Lane + Bob Cray} said.',
    'Officials{Officials} said the road was shut. They{Officials} said it would open on Monday.',
    'Both Amy Lane and Bob Cray lost. “It was close,” they{Amy Lane + Bob Cray} said.',
    'Drivers{Drivers} said the road was bad. Paul Weir mends it. “It is the frost,” he{Paul Weir} said.',
    'The Dockers’ Union met. They{Dockers’ Union} said pay was low.',
  ]);
});

describe('a place that begins with a first name, and a woman of that name', () => {
  checkSpeakers([
    'Chelsea Ridge, who sings, met the mayor. “He was kind,” she{Chelsea Ridge} said.',
    'Austin Bluff has no bank. Carol Dunne drives to Larwal. “It is far,” she{Carol Dunne} said.',
    'Joan Ames{Joan Ames} said Madison Point was shut. “I walked,” she{Joan Ames} said.',
  ]);
});

describe('the genitive of an abbreviation belongs to it', () => {
  checkSpeakers([
    'Acme Inc.’s chairman{Acme Inc.’s chairman} said it was so.',
    'Amos Dell Jr.’s lawyer{Amos Dell Jr.’s lawyer} said he was ill.',
  ]);
});

describe('what a headline only mentions is not the firm', () => {
  checkSpeakers([
    'Nordbank to leave Larwal\n\nThe tills will close in May. The bank{Nordbank} said it would sell the hall.',
    'Regulators fined Nordbank. The bank{Nordbank} said it would appeal.',
  ]);
});

describe('the role that is shown behind a name is all of it, and nothing else', () => {
  const rows: readonly (readonly [text: string, ...roles: string[]])[] = [
    ['Finance chief Marcus Veld said sales fell.', 'Finance chief'],
    ['Head teacher Colin Rees said the hall was cold.', 'Head teacher'],
    ['“It is cold,” said Hannah Pascoe, whose sons like the school.'],
    ['Dame Olivia Marsh said the fleet was old.'],
    ['Mayor Tom Reilly said the fleet was old.', 'Mayor'],
    // The noun before the role belongs to it, whether a list knows it or not.
    ['Harbour master Tom Reed said the pier was shut.', 'Harbour master'],
    ['“It is shut,” said harbour master Tom Reed.', 'harbour master'],
    ['“It is thin,” defence counsel Mara Ilves said.', 'defence counsel'],
    ['“It is thin,” said defence counsel Mara Ilves.', 'defence counsel'],
    ['Postal worker Emma Drew said rounds were longer.', 'Postal worker'],
    ['“I wept,” said ward councillor Jill Fox.', 'ward councillor'],
    ['Town crier Bob Hunt said the bell was cracked.', 'Town crier'],
    ['Lifeboat coxswain Jack Penn said the sea was high.', 'Lifeboat coxswain'],
    ['“It sells,” best-selling author Carol Dunne said.', 'best-selling author'],
    // What belongs to somebody else, or to no role.
    ['They phoned lawyer Carol Dunne. “He is free,” Carol Dunne said.', 'lawyer'],
    ['Officials tried to pamper Ada Frost. “It was odd,” Ada Frost said.'],
    ['“It is over,” the six-year-old skater Carol Dunne said.', 'skater'],
    ['At 6 p.m. Carol Dunne said the hall was full.'],
    ['Ian Wood met Tom Foster. “I won,” said Foster lawyer Carol Dunne.', 'lawyer'],
    ['The mayor, Hannah Pascoe, spoke to the Courier. “It is late,” Pascoe said.', 'mayor'],
    ['Two councillors, Jill Fox and Ed Moss, said no.'],
    ['Yesterday Carol Dunne said the hall was full.'],
  ];
  for (const [text, ...roles] of rows)
    it(text, () =>
      assert.deepEqual(
        analyze(text).speakers.flatMap((speaker) => speaker.roles),
        roles,
      ),
    );
});

describe('a role that can be a verb is whoever has it', () => {
  checkSpeakers([
    '“It is thin,” said defence counsel{defence counsel}.',
    'Defence counsel{Defence counsel} said the jury should acquit.',
    '“We are sorry,” defence counsel{defence counsel} told the court.',
    'The board’s lawyers counsel patience. “Wait,” Ada Frost{Ada Frost} said.',
    'Two nurses advocate rest. “Sleep,” Ada Frost{Ada Frost} said.',
    'Mentors{Mentors} counsel that debts be paid first.',
  ]);
});

describe('he or she is whom the words before describe, where nobody is named', () => {
  checkSpeakers([
    'A woman walked in. “Where is the mayor?” she{A woman} asked.',
    'The police stopped a man at the border. “I am lost,” he{a man at the border} said. He{a man at the border} said it was late.',
    'A spokeswoman came out. “We are sorry,” she{A spokeswoman} said.',
    // Whom the reporter met, though others are named.
    'Helga Brandt is the mayor. I asked the woman behind the counter about her. “I like her,” she{the woman behind the counter} said.',
    'Tom Reed keeps the lock. We spoke to a skipper on the quay. He{a skipper on the quay} said the lock was slow.',
    'Tom Reed keeps the shop. A boy came in. “Have you got stamps?” he{A boy} asked. “No,” Reed{Tom Reed} said.',
    'I asked my neighbour. She{my neighbour} said it was loud. Later my daughter came in. “It is late,” she{my daughter} said.',
    // Who is named, or nobody.
    'Tom Reed was jailed. The man showed no remorse. “I did it,” he{Tom Reed} said.',
    'Anna Bell told the woman to leave. “It is late,” she{Anna Bell} said.',
    'Tom Reed keeps the shop with his mother. “It is hard,” he{Tom Reed} said.',
    'I asked Helga Brandt about the driver. “He is ill,” she{Helga Brandt} said.',
    'The driver’s seat was wet. “It is late,” she{} said.',
    'A man was held. “It is late,” she{} said.',
    'We asked the drivers about it. “It is late,” he{} said.',
    'Mayor Helga Brandt thanked a man. “We will help,” she{Helga Brandt} said.',
  ]);
});
