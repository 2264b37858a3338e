import { checkSpeakers } from './speakersInBraces';

// Texts with their speakers in braces: names as they are made in many countries.
describe('Indian', () => {
  checkSpeakers([
    'Smt. Kamala Deshpande chaired the meeting. “The well is dry,” Smt. Deshpande{Kamala Deshpande} said.',
    'Shri Arvind Kulkarni{Arvind Kulkarni} said the canal was silted. He{Arvind Kulkarni} said work would begin in June.',
    'Venkatesh Iyer sells tea at the stop. “The bus is late,” Venkatesh{Venkatesh Iyer} said.',
    'K. Sivakumar{K. Sivakumar} said the nets were torn. “We lost a week,” Sivakumar{K. Sivakumar} said.',
    'Jaspreet Kaur Sandhu won the seat. “I walked to every village,” Kaur{Jaspreet Kaur Sandhu} said.',
    'Manpreet Singh and his brother Harpreet farm wheat. Mr. Singh{Manpreet Singh} said the rain came late.',
    'Chief Minister Raghav Pawar opened the dam. “It will hold,” Pawar{Raghav Pawar} said.',
    'Collector P. Anbarasan{P. Anbarasan} said 400 people had been moved. “They are safe,” Anbarasan{P. Anbarasan} said.',
    'Ranjit Bhai Solanki{Ranjit Bhai Solanki} said his cows were hungry. “There is no grass,” Solanki{Ranjit Bhai Solanki} said.',
  ]);
});

describe('Pakistani', () => {
  checkSpeakers([
    'Chaudhry Nisar Malik{Chaudhry Nisar Malik} said the road was shut. “Snow fell for days,” Malik{Chaudhry Nisar Malik} said.',
    'Maulana Fazal Qadri led the march. Maulana Qadri{Fazal Qadri} said it was peaceful.',
    'Muhammad Asif Khattak{Muhammad Asif Khattak} said his shop had burned. “Nothing is left,” he{Muhammad Asif Khattak} said.',
    'Malik Zahoor Ahmed owns the mill. “Flour is dear,” Zahoor Ahmed{Malik Zahoor Ahmed} said.',
    'Mufti Abdul Rauf{Abdul Rauf} said the fast would begin on Monday. “We saw the moon,” Mufti Rauf{Abdul Rauf} said.',
    'Bilquis Bano runs a kitchen. “Two hundred come every day,” she{Bilquis Bano} said.',
  ]);
});

describe('Nigerian', () => {
  checkSpeakers([
    'Alhaji Sani Bature trades in hides. Alhaji Bature{Sani Bature} said prices fell.',
    'Chief Emeka Nwachukwu{Emeka Nwachukwu} said the bridge was weak. “It shakes,” Chief Nwachukwu{Emeka Nwachukwu} said.',
    'Hajiya Amina Gumel opened the ward. Hajiya Amina{Amina Gumel} said it had forty beds.',
    'Oluwaseun Adebanjo-Cole mends radios. “People throw nothing away,” Adebanjo-Cole{Oluwaseun Adebanjo-Cole} said.',
    'Mallam Ibrahim Dutse{Ibrahim Dutse} said the pupils had gone home. He{Ibrahim Dutse} said the roof had leaked.',
    'Pastor (Mrs) Folake Ogunleye{Folake Ogunleye} said the choir would travel. “We leave on Friday,” she{Folake Ogunleye} said.',
    'Engr. Chidi Okonkwo-Bello{Chidi Okonkwo-Bello} said the turbine had failed. Okonkwo-Bello{Chidi Okonkwo-Bello} said a part was missing.',
    'Barr. Uche Anyadike{Uche Anyadike} said his client would appeal. “We have grounds,” Anyadike{Uche Anyadike} said.',
    'Otunba Gbenga Adisa spoke last. “Let us vote,” Otunba Adisa{Gbenga Adisa} said.',
    'Comrade Godwin Ekpo{Godwin Ekpo} said the strike would go on. “We are not tired,” Ekpo{Godwin Ekpo} said.',
    'Oba Adeyinka Ladoja blessed the boats. “Come home safe,” Oba Ladoja{Adeyinka Ladoja} said.',
  ]);
});

describe('Chinese', () => {
  checkSpeakers([
    'Liu Fangzhou grows rice. “The river rose,” Liu{Liu Fangzhou} said. She{Liu Fangzhou} said the bank had broken.',
    'Ouyang Jianguo taught physics. “He never slept,” Ouyang{Ouyang Jianguo} said of his teacher.',
    'Ms. Chen Yuting{Chen Yuting} said the train was full. Ms. Chen{Chen Yuting} said she stood for nine hours.',
    'Xu Wen and Xu Hai are brothers. “We share a van,” Xu Wen{Xu Wen} said.',
    'Mayor Wang Lihong{Wang Lihong} said the smog would lift. “Wait until Friday,” Wang{Wang Lihong} said.',
  ]);
});

describe('Korean', () => {
  checkSpeakers([
    'Choi Eun-ji sells fish. “The squid are gone,” Choi{Choi Eun-ji} said. She{Choi Eun-ji} said the sea was warm.',
    'Bae Sang-hoon{Bae Sang-hoon} said his son was at sea. Mr. Bae{Bae Sang-hoon} said he had not called.',
    'Moon Tae-il{Moon Tae-il} said the bridge would open. “We are ready,” Moon{Moon Tae-il} said.',
    'Song Ki-ho, a welder, was hurt. “The crane fell,” Song{Song Ki-ho} said.',
  ]);
});

describe('Burmese', () => {
  checkSpeakers([
    'Aye Thandar{Aye Thandar} said her son was missing. “I wait every day,” she{Aye Thandar} said.',
    'Zaw Myo Oo mends engines. “Diesel is dear,” Zaw Myo Oo{Zaw Myo Oo} said.',
  ]);
});

describe('Indonesian', () => {
  checkSpeakers([
    'Sudarsono, who goes by one name, mends shoes. “I work until dark,” he{Sudarsono} said.',
    'Wahyuni, 34, sells fruit by the road. “Trucks stop here,” she{Wahyuni} said.',
    '“The ash fell for hours,” said Mulyadi{Mulyadi}, a farmer. Mulyadi{Mulyadi} said his well was grey.',
    'A fisherman named Hasanuddin{Hasanuddin} said the waves were high. “We turned back,” he{Hasanuddin} said.',
    'Sri Rahayuningsih{Sri Rahayuningsih} said the clinic was shut. “I walked home,” Sri{Sri Rahayuningsih} said.',
    'Police chief Suprapto{Suprapto} said two men were held. “They had knives,” he{Suprapto} said.',
  ]);
});

describe('Icelandic', () => {
  checkSpeakers([
    'Sigríður Einarsdóttir keeps sheep. “They know the hill,” Sigríður{Sigríður Einarsdóttir} said. She{Sigríður Einarsdóttir} said it had snowed.',
    'Gunnar Þór Bragason{Gunnar Þór Bragason} said the road was shut. “We dig all night,” Gunnar{Gunnar Þór Bragason} said.',
    'Ólöf Ýr and Birna Jónsdóttir run the pool. “It is warm,” Birna{Birna Jónsdóttir} said.',
  ]);
});

describe('Arabic', () => {
  checkSpeakers([
    'Abu Salim al-Dulaimi{Abu Salim al-Dulaimi} said the well was mined. “Two boys died,” Abu Salim{Abu Salim al-Dulaimi} said.',
    'Umm Khaled, a widow, bakes bread. “I rise at four,” Umm Khaled{Umm Khaled} said.',
    'Sheikh Hamad bin Faris Al Suwaidi{Hamad bin Faris Al Suwaidi} said the fair would open. “All are welcome,” Sheikh Hamad{Hamad bin Faris Al Suwaidi} said.',
    'Nour al-Deen Shaheen drove the ambulance. “We had no light,” Shaheen{Nour al-Deen Shaheen} said.',
    'Ahmed Abdel-Rahman{Ahmed Abdel-Rahman} said his house was gone. “It was new,” Abdel-Rahman{Ahmed Abdel-Rahman} said.',
    'Khalid el-Sherif lost the vote. “I will run again,” El-Sherif{Khalid el-Sherif} said.',
    'Haj Mahmoud Tamimi grows olives. “It was a poor year,” Haj Mahmoud{Mahmoud Tamimi} said.',
    'Fatima Zahra Bennani{Fatima Zahra Bennani} said the bus had stopped. “We walked,” Bennani{Fatima Zahra Bennani} said.',
  ]);
});

describe('Spanish and Portuguese', () => {
  checkSpeakers([
    'Ana Lucía Quiroga Méndez runs the library. “We lend seeds,” Quiroga{Ana Lucía Quiroga Méndez} said.',
    'Jorge Luis Peralta Ibáñez{Jorge Luis Peralta Ibáñez} said the mine was flooded. Peralta{Jorge Luis Peralta Ibáñez} said the pumps failed.',
    'María del Carmen Ortega sings. “I am hoarse,” Ortega{María del Carmen Ortega} said.',
    'João Pedro da Silva Nogueira{João Pedro da Silva Nogueira} said the boat sank. “We swam,” Nogueira{João Pedro da Silva Nogueira} said.',
    'Doña Refugio Salas{Refugio Salas} said the corn was dry. “There was no rain,” she{Refugio Salas} said.',
    'Carlos Echeverría y Luna wrote the law. “It is simple,” Echeverría{Carlos Echeverría y Luna} said.',
    'Inês de Castro Moura led the choir. “They sang well,” Moura{Inês de Castro Moura} said.',
  ]);
});

describe('Dutch, German, Scandinavian, Slavic, Greek', () => {
  checkSpeakers([
    'Wouter van den Brink{Wouter van den Brink} said the dyke held. “It was close,” Van den Brink{Wouter van den Brink} said.',
    'Marijke ter Horst owns the mill. “It turns again,” Ter Horst{Marijke ter Horst} said.',
    'Sanne de Wit raced first. “The ice was thin,” De Wit{Sanne de Wit} said.',
    'Freifrau Adelheid von Stetten opened the garden. “Roses need care,” von Stetten{Adelheid von Stetten} said.',
    'Zuzana Kováčová{Zuzana Kováčová} said the hall was cold. “We wore coats,” Kováčová{Zuzana Kováčová} said.',
    'Oleksandr Hnatyuk keeps bees. “They sleep now,” Hnatyuk{Oleksandr Hnatyuk} said.',
  ]);
});

describe('Vietnamese, Thai, Filipino, Japanese, African', () => {
  checkSpeakers([
    'Tran Thi Hoa{Tran Thi Hoa} said the market was empty. “Nobody buys,” Hoa{Tran Thi Hoa} said.',
    'Somchai Boonmee{Somchai Boonmee} said the boat was old. “It leaks,” Somchai{Somchai Boonmee} said.',
    'Hiroshi Takenouchi{Hiroshi Takenouchi} said the snow was deep. Takenouchi{Hiroshi Takenouchi} said he was tired.',
    'Abebe Worku Tessema trains runners. “They run at dawn,” Abebe{Abebe Worku Tessema} said.',
    'Thandiwe Mkhabela-Nkosi{Thandiwe Mkhabela-Nkosi} said the taps were dry. “We queue at four,” she{Thandiwe Mkhabela-Nkosi} said.',
  ]);
});

describe('left alone', () => {
  checkSpeakers([
    'Smt. Kamala Deshpande chaired the meeting of the well committee.',
    'K. Sivakumar mends nets on the beach at Rameswaram.',
    'Manpreet Singh and his brother Harpreet farm wheat near Patiala.',
    'Collector P. Anbarasan moved 400 people to the school.',
    'Chaudhry Nisar Malik closed the road because of snow.',
    'Maulana Fazal Qadri led the march from the mosque to the square.',
    'Malik Zahoor Ahmed bought the mill from Bilquis Bano.',
    'Chief Emeka Okonkwo gave the town a borehole.',
    'Alhaji Musa Danjuma sells kola nuts beside Mama Ngozi.',
    "Adaeze Nwosu's brother Chidi coaches the school team.",
    'Wang Lihua swept the yard while Mr. Wang slept.',
    'Xu Mei and Xu Jun run the noodle shop on Ferry Road.',
    'Li Na beat Zhang Wei in straight sets.',
    'Kim Min-ji and her husband, Park Sang-hoon, grow pears.',
    "Mr. Park parked beside the Kim family's van.",
    'Bae Sang-hoon won the race by a length.',
    'Daw Khin Mya and U Tin Maung live across the river.',
    'Ko Htet lost his boat in the flood.',
    'Suharti sells rice cakes near the station in Solo.',
    'Wayan and Ketut share a stall at the night market.',
    'Guðrún Jónsdóttir teaches music, and Jón Sigurðsson fishes.',
    'Björk Ólafsdóttir lives with her father, Ólafur.',
    'Sheikh Ahmed al-Rashid opened the clinic with Umm Khalid.',
    'Abu Bakr Haddad and his sons repair clocks.',
    'Layla bint Omar keeps bees on the roof.',
    'José Luis García Marín and his daughter, Lucía García, make cheese.',
    'Maria da Silva dos Santos drives the school bus.',
    'Señora Carmen Ortega swept the church steps.',
    'The García family sold the vineyard to the Ortegas.',
    'Wouter van den Brink and Anke de Vries built the dyke.',
    'Frau Dr. Ilse von Hagen runs the practice in Lüneburg.',
    "Olga Petrova's son Dmitri plays the horn.",
    'Giorgos Papadakis mended the roof of the chapel.',
    'Søren Kjær and Åse Lund met in Tromsø.',
    'Nguyễn Thị Hoa cooks soup beside the gate.',
    'Somchai Wongsakul drives a taxi in Chiang Mai.',
    'Tanaka Hiroshi and Sato Yumi run a bath house.',
    'Jun-Jun Reyes fixed the jeepney for Aling Nena.',
    'Wanjiru Kamau and Otieno Odhiambo plant maize.',
    'Thabo Nkosi sold two goats to Mma Dineo.',
    'Haile Bekele ran past Almaz Tadesse in the last mile.',
    'Kwame Boateng and Ama Serwaa named the boat Adom.',
    'The Khan bridge and the Singh canal meet at the mill.',
    'The Park opened at nine. “It was full,” a guard{a guard} said.',
    'Don Mills is a suburb. “It is quiet,” a nurse{a nurse} said.',
    'Comrade is a magazine. “We sell few,” its editor{its editor} said.',
  ]);
});
