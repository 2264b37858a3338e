// Words and clauses that `prose.ts` builds its news from; all invented.

/** First names with their pronoun. */
export const firstNames: readonly (readonly [string, string])[] = [
  ['Ada', 'she'],
  ['Tomas', 'he'],
  ['Ingrid', 'she'],
  ['Kwame', 'he'],
  ['Mei-Ling', 'she'],
  ['Pádraig', 'he'],
  ['Leila', 'she'],
  ['Rashid', 'he'],
  ['Oksana', 'she'],
  ['João', 'he'],
  ['Winifred', 'she'],
  ['Bram', 'he'],
];

export const lastNames: readonly string[] = [
  'Okoye',
  'Lindqvist',
  'van der Meer',
  'O’Hanlon',
  'Castellanos',
  'Nakamura',
  'Abdi',
  'Petrenko',
  'Whitcombe',
  'de Souza',
  'Haddad',
  'Mbeki-Stone',
  'Kowalczyk',
  'Ferreira',
  'Trelawney',
  'Sørensen',
  'Gupta',
  'McAllister',
];

export const roles: readonly string[] = [
  'Mayor',
  'Deputy Minister',
  'Harbour Master',
  'Chief Executive',
  'Police Inspector',
  'Professor',
  'Spokeswoman',
  'Senator',
  'Union Leader',
  'Head Coach',
  'Judge',
  'Shop Owner',
];

export const organisations: readonly string[] = [
  'the transport ministry',
  'the city council',
  'Norholm Energy Ltd.',
  'the U.S. Coast Survey',
  'police',
  'the Association of Ferry Pilots',
  'Brightwater Hospital',
  'the company',
  'officials',
  'a court document',
];

export const places: readonly string[] = [
  'Marlow Bay',
  'Eastermoor',
  'Port Havel',
  'Tirana',
  'Montevideo',
  'Kisumu',
  'Bergen',
  'Saskatoon',
  'Washington',
  'Leeds',
];

export const verbs: readonly string[] = [
  'said',
  'said',
  'said',
  'says',
  'added',
  'insisted',
  'warned',
  'told the council',
  'argued',
  'acknowledged',
  'wrote',
];

export const times: readonly string[] = [
  'on Monday',
  'on Friday morning',
  'last week',
  'in March 2019',
  'on 24 December 2021',
  'yesterday',
  'two years ago',
  'at 5:48 a.m. local time',
  'in the third quarter',
  'over the past 18 months',
  'in the late 1990s',
  'next summer',
  'every Tuesday',
  'from June 3 to June 9',
  'earlier this year',
  'a decade later',
  'on Sept. 11, 2018',
];

/** Clauses that somebody may say. */
export const claims: readonly string[] = [
  'the bridge will stay closed until the steel has been tested',
  'nobody had told the crews which gate to use',
  'we cannot promise what we do not have',
  'the harbour lost about 1,200 jobs in 18 months',
  'it was never a question of money',
  'the new timetable makes life harder for people who work nights',
  'there is enough water for the summer if we are careful',
  'three of the nine boats had no licence',
  'the school’s roof should have been mended in 2016',
  'they have been talking about this tunnel since the mid-1980s',
  'prices rose 4.5 percent while wages didn’t move at all',
  'her team played the second half without a goalkeeper',
  'the report leaves out everything that matters',
  'I’d rather lose an election than sell the park',
];

/** What somebody may call a plan. */
export const facts: readonly string[] = [
  'a bad joke',
  'long overdue',
  'the only fair way',
  'half-baked',
  'a first step',
];

/** Plain reporting, with gaps to fill. */
export const narration: readonly string[] = [
  'The vote in PLACE came TIME after four hours of debate.',
  'PERSON took over the office TIME, when the ferry line had just gone bankrupt.',
  'About 340 people signed the petition, which ORGANISATION received TIME.',
  'Nearly a third of the 34-year-old network needs repairs (the longest stretch lies north of PLACE).',
  'ORGANISATION denied the request TIME; a second one is pending.',
  'PERSON’s lawyers did not appear in court.',
  'Rain and wind of up to 90 km/h kept most boats in PLACE TIME.',
  'The “Old Mill” café, a favourite of students since the ’70s, closed TIME.',
  'Shares of Norholm fell 12.5 cents to $3.40 TIME.',
  'Her book, “A Year Without Tides,” was published in PLACE TIME.',
];
