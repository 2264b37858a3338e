/**
 * Puts the words of the lists into their classes when it is loaded: import it for this effect. The only file that calls
 * `classify`.
 */
import { classify, WordClass } from '../words';
import * as abbreviations from './abbreviations';
import { cities } from './compiled/cities';
import * as cues from './compiled/cues';
import * as firstNames from './compiled/firstNames';
import * as openClasses from './compiled/openClasses';
import { roles } from './compiled/roles';
import { surnames } from './compiled/surnames';
import * as functionWords from './functionWords';
import * as groups from './groups';
import * as places from './places';
import * as time from './time';
import * as titles from './titles';

classify(functionWords.determiners, WordClass.Determiner);
classify(functionWords.prepositions, WordClass.Preposition);
classify(functionWords.conjunctions, WordClass.Conjunction);
classify(functionWords.subordinators, WordClass.Subordinator);
classify(functionWords.auxiliaries, WordClass.Auxiliary);
classify(functionWords.pronouns, WordClass.Pronoun);
classify(functionWords.possessives, WordClass.Possessive);
classify(functionWords.commonAdverbs, WordClass.Adverb);
for (const list of Object.values(functionWords)) classify(list, WordClass.Common);

classify(time.months, WordClass.Month);
classify(time.weekdays, WordClass.Weekday);
classify(time.numberWords, WordClass.NumberWord | WordClass.Common);
classify(time.timeUnits, WordClass.TimeUnit | WordClass.Common);

for (const list of Object.values(titles)) classify(list, WordClass.Title);
for (const list of Object.values(abbreviations)) classify(list, WordClass.Abbreviation);

for (const list of Object.values(cues)) classify(list, WordClass.Cue);

classify(groups.companies, WordClass.Company);
classify(groups.groups, WordClass.Group | WordClass.Common);
classify(groups.documents, WordClass.Document | WordClass.Common);
classify(groups.relatives, WordClass.Relative | WordClass.Role | WordClass.Common);
classify(roles, WordClass.Role | WordClass.Common);

classify(openClasses.nouns, WordClass.Noun | WordClass.Common);
classify(openClasses.baseVerbs, WordClass.BaseVerb | WordClass.Common);
classify(openClasses.finiteVerbs, WordClass.FiniteVerb | WordClass.Common);
classify(openClasses.gerunds, WordClass.Gerund | WordClass.Common);
classify(openClasses.adjectives, WordClass.Adjective | WordClass.Common);
classify(openClasses.adverbs, WordClass.Adverb | WordClass.Common);
classify(openClasses.otherWords, WordClass.Common);

classify(firstNames.male, WordClass.MaleName);
classify(firstNames.female, WordClass.FemaleName);
classify(surnames, WordClass.Surname);
classify(places.countries, WordClass.Country);
classify(places.demonyms, WordClass.Demonym);
classify(places.regions, WordClass.Place);
classify(cities, WordClass.Place);
