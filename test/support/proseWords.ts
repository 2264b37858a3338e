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
  'ORGANISATION denied the request TIME; a second one is pending.',
  'Rain and wind of up to 90 km/h kept most boats in PLACE TIME.',
  'The “Old Mill” café, a favourite of students since the ’70s, closed TIME.',
  'Nearly a third of the 34-year-old network needs repairs, and the longest stretch, which lies north of PLACE, has been patched so often that the crews have stopped counting.',
  'PERSON’s lawyers did not appear in court, where the family of the injured pilot waited in the front row for most of the afternoon.',
  'Shares of Norholm fell 12.5 cents to $3.40 while those of its two rivals in PLACE hardly moved.',
  'Her book, “A Year Without Tides,” follows three families who left the coast for PLACE and found that nobody there had been waiting for them.',
  'The harbour has two basins, a dry dock and a row of sheds whose roofs leak, and it still handles more fish than any other port between PLACE and the border.',
  'Most of the money comes from a fund that was meant for schools, which is why the opposition in the council wants ORGANISATION to open its books.',
  'PERSON grew up in a flat above a bakery, the youngest of five, and worked nights at the sorting office before winning a place at the technical college in PLACE.',
  'A narrow road leads from the station to the old quarry, past gardens with beehives and a shop that sells fishing tackle, newspapers and coffee.',
  'The plan would move the bus depot to the edge of town, close two of the five crossings and leave the market square to people on foot.',
  'Neither side has published the full text of the agreement, and ORGANISATION would not confirm how many of its members had seen it.',
  'With eleven players left and no substitute goalkeeper, the team from PLACE held out until the referee blew his whistle and the stands emptied into the rain.',
  'PERSON and two colleagues measured the salt in forty wells along the river and found it too high for barley in all but three of them.',
];
