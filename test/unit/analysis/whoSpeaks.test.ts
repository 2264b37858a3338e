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
