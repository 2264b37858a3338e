/**
 * Which list belongs to which class. Read by `npm run lexicon`, which makes `table.ts` of it, and by tests; the bundle
 * carries the table only.
 */
import type { WordClass } from '../words';
import * as abbreviations from './abbreviations';
import { cities } from './compiled/cities';
import * as cues from './compiled/cueVerbs';
import * as firstNames from './compiled/firstNames';
import * as openClasses from './compiled/openClassWords';
import { roles } from './compiled/roles';
import { surnames } from './compiled/surnames';
import * as functionWords from './functionWords';
import * as groups from './groups';
import * as places from './places';
import * as time from './time';
import * as titles from './titles';

/** The names of the classes that a list of words belongs to. Words are separated by white space. */
export type List = readonly [words: string, ...classes: ClassName[]];

type ClassName = keyof typeof WordClass;

const all = (module: Readonly<Record<string, string>>): string => Object.values(module).join(' ');

export const lists: readonly List[] = [
  [functionWords.determiners, 'Determiner', 'Common'],
  [functionWords.prepositions, 'Preposition', 'Common'],
  [functionWords.conjunctions, 'Conjunction', 'Common'],
  [functionWords.subordinators, 'Subordinator', 'Common'],
  [functionWords.auxiliaries, 'Auxiliary', 'Common'],
  [functionWords.pronouns, 'Pronoun', 'Common'],
  [functionWords.objectPronouns, 'Common'],
  [functionWords.possessives, 'Possessive', 'Common'],
  [functionWords.commonAdverbs, 'Adverb', 'Common'],

  [time.months, 'Month'],
  [time.weekdays, 'Weekday'],
  [time.numberWords, 'NumberWord', 'Common'],
  [time.timeUnits, 'TimeUnit', 'Common'],

  [all(titles), 'Title'],
  [all(abbreviations), 'Abbreviation'],
  [all(cues), 'Cue', 'Common'],

  [groups.companies, 'Company'],
  [groups.groups, 'Group', 'Common'],
  [groups.documents, 'Document', 'Common'],
  [groups.relatives, 'Relative', 'Role', 'Common'],
  [roles, 'Role', 'Common'],

  [openClasses.nouns, 'Noun', 'Common'],
  [openClasses.baseVerbs, 'BaseVerb', 'Common'],
  [openClasses.finiteVerbs, 'FiniteVerb', 'Common'],
  [openClasses.gerunds, 'Gerund', 'Common'],
  [openClasses.adjectives, 'Adjective', 'Common'],
  [openClasses.adverbs, 'Adverb', 'Common'],
  [openClasses.otherWords, 'Common'],

  [firstNames.male, 'MaleName'],
  [firstNames.female, 'FemaleName'],
  [surnames, 'Surname'],
  [places.countries, 'Country'],
  [places.demonyms, 'Demonym'],
  [places.regions, 'Place'],
  [cities, 'Place'],
];
