import { checkSpeakers } from './speakersInBraces';

describe('a name inside a source is not who speaks', () => {
  checkSpeakers([
    'Critics of the Grain Board{Critics of the Grain Board} said it had failed.',
    '“It leaks,” said a former customer of the Dunmore Bank{a former customer of the Dunmore Bank}.',
    'Lawyers for Mr Tull{Lawyers for Mr Tull} said he would appeal.',
    'Friends of the late Ann Cope{Friends of the late Ann Cope} said she had been ill.',
    'A spokesman for the shipping company Acme{A spokesman for the shipping company Acme} said it had failed.',
    'Lawyers for former President Ada Okoye{Lawyers for former President Ada Okoye} said she would appeal.',
    'A Labour-run council{A Labour-run council} said it had no money.',
    '“It is late,” said a Paris-based analyst{a Paris-based analyst}.',
    'A Dublin-based spokesman for Quillair{A Dublin-based spokesman for Quillair} said the flight was late.',
    'The miners’ widows{The miners’ widows} said nobody had written.',
    "The workers' lawyers{The workers' lawyers} said nobody had written.",
    "According to the teachers' union{the teachers' union}, the school is shut.",
    '“Lamb is dear,” said a spokesman for the National Brewers’ Association{a spokesman for the National Brewers’ Association}.',
    // Names that speak.
    'The head of the port authority Lena Koch{Lena Koch} said it was shut.',
    'The Bank of Ghana{Bank of Ghana} said rates would rise.',
    'The University of the Arts{University of the Arts} said it would appeal.',
    'Former President Ada Okoye{Ada Okoye} said she would appeal.',
    'The late Ann Cope{Ann Cope} said it was safe.',
    'Minister in the Ministry of Trade Ada Okoye{Ada Okoye} said the port was shut.',
    'Lagos-born Ada Okoye{Ada Okoye} said it was cold.',
    '‘Stop the wars’ was painted on it. ‘The best of friends,’ Okoye{Okoye} said.',
  ]);
});

describe('what stands between a subject and its verb', () => {
  checkSpeakers([
    'Dr Alma Wright{Alma Wright}, of a clinic in Tartu, Estonia, says the drops are safe.',
    'Irma Olsen{Irma Olsen}, a lawyer, who lives next door, said it was late.',
    'Kofi Mensah{Kofi Mensah}, managing director of Anchor Locks and Safes, a family business, said it was late.',
    'The judge{The judge}, a former lawyer, who lives nearby, said it was late.',
    'The governor’s secretary, Tunji Balogun{Tunji Balogun}, in a message to reporters said it was late.',
    '“It burns,” Emil Lind{Emil Lind}, who teaches in Turku, Finland, said.',
    'The detective leading the search{The detective leading the search} said it was late.',
    '“It is late,” the woman accused of the theft{the woman accused of the theft} said.',
    'The road is closed, police searching the house{police searching the house} said.',
    '“It is old,” the wiry, stooping plumber{the wiry, stooping plumber} said. Ada Okoye and Lena Koch left.',
    '“It is late,” said a small, thin, very old man{a small, thin, very old man}.',
    // Another clause, or another subject.
    'After leading the search, police{police} said it was late.',
    'Okoye{Okoye}, Lind{Lind} and Park{Park}, who run the shop, said it was late.',
    'On Monday, Ada Okoye{Ada Okoye}, a lawyer, said it was late.',
    'In a letter to Ada Okoye, a lawyer, the port{the port} said it was late.',
    'Lena Strand{Lena Strand}, pointing at the map, said it was late.',
    'The woman wanted a car, her son{her son} said.',
    'At the latest, angry residents{angry residents} said, it would be June.',
    'It was short, angry residents{angry residents} said.',
    'The bear came from a zoo in Norway and Lena Koch{Lena Koch} said it was ill.',
    'Norway{Norway} and Denmark{Denmark} said it was late.',
    'The party wants a vote, with treasurer Carl Noll{Carl Noll} saying the first was unfair.',
    'The party{The party} came with Carl Noll, saying it was late.',
  ]);
});

describe('names behind long titles', () => {
  checkSpeakers([
    '“It rains,” Minister of Farming, Trade and Sport, Senator the Honourable Oral Denton{Oral Denton}, told the house.',
    'Director General (Acting) of the Coastal Authority, Gail Symes{Gail Symes}, told reporters that it was late.',
    '‘He knew,’ said the vicar, the Rev Nora Blyth{Nora Blyth}. ‘Everyone did.’',
    '“It is late,” said the Chairman of the Works Commission, Mr Winston Hall{Winston Hall}.',
    'According to the Minister of Works, Housing and Roads, Ada Okoye{Ada Okoye}, the road is shut.',
    'The minister of trade, farming and ports{The minister of trade, farming and ports} said it was late.',
    'St. Marne County Sheriff Rick Dorval{Rick Dorval} said it was late. Dorval{Rick Dorval} said it was over.',
    // Lists and places.
    'Lagos{Lagos}, Nigeria, said it was late.',
    'According to the ministry{the ministry}, Ada Okoye, 34, was hit.',
    'Paul Baker{Paul Baker}, Ada Okoye{Ada Okoye} and Lena Koch{Lena Koch} said it was late.',
  ]);
});

describe('who is the person whom the words before it describe', () => {
  checkSpeakers([
    '“No,” said Tom Reed{Tom Reed}, a fisherman who{Tom Reed} said he would sell his boat. “It is the last straw for us.”{Tom Reed}',
    '“No,” said Tom Reed{Tom Reed}, who{Tom Reed} said he would sell his boat. “It is the last straw for us.”{Tom Reed}',
    '“No,” said Tom Reed{Tom Reed}, 34, a baker and a father of two who{Tom Reed} said he would sell. “It is the last straw for us.”{Tom Reed}',
    '“No,” said Nicky Droste{Nicky Droste}, 24, from Turku, who{Nicky Droste} said she would sell. “It is the last straw for us.”{Nicky Droste}',
    '“No,” said one former clerk{one former clerk}, who{one former clerk} said he left on good terms. “It is the last straw for us.”{one former clerk}',
    // Somebody else.
    '“No,” said Tom Reed{Tom Reed}, and a fisherman{a fisherman} who saw it said it was late.',
    'Tom Reed called a fisherman who{a fisherman} said it was late.',
  ]);
});

describe('whom a description means', () => {
  checkSpeakers([
    'The club hired a groundsman, Pat Lowe. Chairman Hugh Dent paid him. “It was dry,” the groundsman{Pat Lowe} said.',
    'Nils Lind, 24, won. Bertil Haag, 51, was second. “I passed him,” said the 24-year-old{Nils Lind}.',
    'Prime Minister Peter Ackland left. Health Minister Laura Reede stayed. The prime minister{Peter Ackland} said it was late.',
    'Prime Minister Peter Ackland left. Health Minister Laura Reede stayed. The minister{Laura Reede} said it was late.',
    'Dilys Crowe buried her husband in March. Their daughter, Rhian, left. “It was late,” the widow{Dilys Crowe} said.',
    'Ada Okoye drives the school bus. Lena Koch left. “It was late,” the driver{Ada Okoye} said.',
    'Jonas Lind has worked as a nurse for ten years. Lena Koch left. “It was late,” the nurse{Jonas Lind} said.',
    'Detective Olaf Brand has two men. The detective leading the search{Olaf Brand} said it was late.',
    'Tomas Radley mended the pipes. “They are old,” the wiry, stooping plumber{Tomas Radley} said.',
    'Maureen Todd called it late. “It was late,” the grandmother-of-six{Maureen Todd} said.',
    'Ada Lind left. Jonas Berg stayed. “It was late,” said the father of three{Jonas Berg}.',
    'Vestbane stopped its trains. “We are sorry,” the railway{Vestbane} said.',
    'Moravia Lines will run fewer trains. The Brno-based company{Moravia Lines} said it was late.',
    'Medolin will be sold. The dockers’ union{The dockers’ union} said it was late. The drugmaker{Medolin} said it was not.',
    // Somebody else.
    'Energy Minister Ruth Adler left. The finance minister{The finance minister} said it was late.',
    'President Ada Okoye left. The vice president{The vice president} said it was late.',
    'Mayor Ada Okoye left. The former mayor{The former mayor} said it was late.',
    'Ada Okoye, a spokeswoman for the mayor, left. The mayor{The mayor} said it was late.',
    'Nils Lind, 24, won. “I passed him,” said the 31-year-old{the 31-year-old}.',
    'Jonas Berg left. “It was late,” the mother of three{the mother of three} said.',
    'Maureen Todd left. “It was late,” the grandmother{the grandmother} said.',
    'Lena Koch met a husband. “It was late,” the widow{the widow} said.',
    'Ada Okoye lives in a flat. “It was late,” the driver{the driver} said.',
    'Elbkraft raised its prices. The regulator{The regulator} said it was late.',
    'Elbkraft raised its prices. The local plumber{The local plumber} said it was late.',
    'Ada Okoye was jailed. “It was theft,” the magistrate{the magistrate} said.',
    'Jonas Lind lost. The managing director{The managing director} said it was late.',
  ]);
});

describe('parts of names, and names that are words', () => {
  checkSpeakers([
    'Brothers Jaro and Milan Bek have rowed for years. “It is late,” said Jaro{Jaro Bek}. “It is,” said Milan{Milan Bek}.',
    'The sisters Dora, Ines and Freya Lind opened it. Ines{Ines Lind} said it was late.',
    'Joanna and Clark Moran left. Joanna{Joanna Moran} said it was late.',
    'The best pupil, Progress Umenyi, got a desk.\n\nUmenyi{Progress Umenyi} said she was glad. She{Progress Umenyi} said it was late.',
    'Blessing Trust Adewole sells cards. “It is late,” she{Blessing Trust Adewole} said.',
    'Justice Amadike drives a lorry. Amadike{Justice Amadike} said it was late.',
    'Prime Minister Rashid Anwar came on Sunday. PM Anwar{Rashid Anwar} said it was late.',
    '“Lamb is dear,” said a spokeswoman for the Graziers’ Guild{a spokeswoman for the Graziers’ Guild}.',
    // Left alone.
    'Maria Lopez came. Maria and Pedro Sousa left. Maria{Maria Lopez} said it was late.',
    'Prince Harry and Ada Okoye left. Harry{Harry} said it was late.',
    'Progress Bank{Progress Bank} said it was late. It{Progress Bank} said it was open.',
    'Justice Amadike left the court. Amadike{Amadike} said it was late.',
    'At 6 PM Rashid Anwar{Rashid Anwar} said it was late.',
    'Okoye and Ada Lind left. Okoye{Okoye} said it was late.',
  ]);
});

describe('documents and subjects that pronouns and descriptions take up', () => {
  checkSpeakers([
    'Acme published a report on Monday. A study by Dixon Hall came too. The study{Dixon Hall} said it was late.',
    'Dixon Hall’s new report came on Monday. The report{Dixon Hall} said it was late.',
    'Nordbank has filed a suit against the port. The suit{Nordbank} says it was late.',
    'Alfonso Espino runs a shop. “It is late,” says the bow-tied maverick{Alfonso Espino}.',
    'Ken Ames met Hiram Bode. Ames{Ken Ames} said it was late.\n\nBode hid under a desk, he{Ken Ames} said.',
    'Mayor Doug Moss left. “It is late,” a spokesperson{a spokesperson} said.\n\nOn Friday the mayor came back. “It is not,” he{Doug Moss} said.',
    'Tesla met the Grain Commission. The company{Tesla} said it was late.',
    'The line will end its crossing to Kelbrook. The union{The union} said it was late.',
    // Left alone.
    'Dixon Hall met the mayor. The report{The report} said it was late.',
    'A report on Dixon Hall came on Monday. The report{The report} said it was late.',
    'The letters from Lagos came. The letter{The letter} said it was late.',
    'The suit{The suit} says it was late. Nordbank left.',
    'When Hiram Bode came back, he{Hiram Bode} said it was late.',
    'Hiram Bode came back. He{Hiram Bode} said it was late.',
    'Ada Okoye lost. The Grain Commission met. The commission{Grain Commission} said it was late.',
  ]);
});

describe('a member with party and seat in brackets speaks, not what stands in them', () => {
  checkSpeakers([
    'Cllr Ray Holt{Ray Holt} (Con, Castle): “The road is dangerous.”',
    'The motion was seconded by Dana Pike (Lab, Northgate), who{Dana Pike} said it was fair.',
    '“It is a disgrace,” said Cllr Dana Pike{Dana Pike} (Lab, Northgate).',
    'Ruth Okonjo-Hall{Ruth Okonjo-Hall} said it was late. “We tried,” Okonjo-Hall{Ruth Okonjo-Hall} said.',
    // A comma or brackets, and nobody before them who says it.
    'He passed an exit (nine miles east of Vessby), which{} read: “Vote.”',
    'Read more (in German): “Das Ende” is out.',
    'The minister{The minister}, in Lagos: “We wait.”',
  ]);
});

describe('whom an age means, however the text gives it', () => {
  checkSpeakers([
    'Ben Cole, 46, was held. Anna Petrov, 31, was cleared. The 46-year-old{Ben Cole} told police he was drunk. The 31-year-old{Anna Petrov} said she was not.',
    'Ben Cole (46) and Amy Shaw (29) were wed. “I am glad,” the 29-year-old{Amy Shaw} told reporters.',
    'Ben Cole, aged 46, was fined. Amy Shaw left. “I am sorry,” the 46-year-old{Ben Cole} said.',
    'Ben Cole, a 46-year-old plumber, was fined. Amy Shaw left. The 46-year-old{Ben Cole} admitted that he had hit a guard.',
    'Amy Shaw, who is 29, was fined. Ben Cole left. “I am sorry,” said the 29-year-old{Amy Shaw}.',
    'Ben Cole, 46, won. Nils Lind was second. The 46-year-old Scot{Ben Cole} said it was close. The 46-year-old striker{Ben Cole} said it was luck.',
    // Somebody else, or nothing said.
    'Ben Cole (46) was fined. “I am sorry,” the 31-year-old{the 31-year-old} said.',
    'Ben Cole, aged 46, was fined. “I saw him,” said the 71-year-old{the 71-year-old}.',
    'Ben Cole (Leeds) was fined. The court{The court} said it was late.',
    'Police held the 46-year-old alleged killer and a friend. “It was late,” Ben Cole{Ben Cole} said.',
    'Amy Shaw, a 29-year veteran, left. Ben Cole, 29, stayed. “It is late,” the 29-year-old{Ben Cole} said.',
    'Ben Cole scored 46, his best. “It was luck,” Ben Cole{Ben Cole} said.',
  ]);
});

describe('who speaks in a report from a court, a newsletter, a hearing', () => {
  checkSpeakers([
    'Counsel to the board{Sunday Abang}, Mr. Sunday Abang (SAN), told the court that he was late. “My Lord, we are ready,” he{Sunday Abang} submitted.',
    'Ifeoma Agu left. Agu{Ifeoma Agu} further told the court that it was late. She{Ifeoma Agu} further said it was cold.',
    'A lorry driver showed me his thermos. “I could have driven to Hull,” he{A lorry driver} said.',
    '“A bridge that cannot close is a sculpture.” — reader Wendy Osei{Wendy Osei}',
    'I wrote to its director, Carla Minto. She{Carla Minto} said it was late.',
    'You{You} asked if the lido would close. We asked the council. “No decision has been made,” it{} said.',
    // Somebody else, or nobody.
    'Felix Obuya left. The Minister{The Minister} said it was late.',
    '“I met Ada Okoye,” Tom Reed{Tom Reed} said. “We spoke.” She{Ada Okoye} said it was late.',
    'The board needs further told tales. “It is late,” Tom Reed{Tom Reed} said.',
    '“It was late.” — reader of the Courier',
  ]);
});
