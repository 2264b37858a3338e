/**
 * Puts the words of the lists into their classes when it is loaded: import it for this effect. The only file that calls
 * `classify`.
 */
import { classify, WordClass } from '../words';
import * as abbreviations from './abbreviations';
import * as cues from './compiled/cues';
import * as functionWords from './functionWords';
import * as groups from './groups';
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
classify(time.numberWords, WordClass.NumberWord);
classify(time.timeUnits, WordClass.TimeUnit);

for (const list of Object.values(titles)) classify(list, WordClass.Title);
for (const list of Object.values(abbreviations)) classify(list, WordClass.Abbreviation);

for (const list of Object.values(cues)) classify(list, WordClass.Cue);

classify(groups.companies, WordClass.Company);
classify(groups.groups, WordClass.Group);
classify(groups.documents, WordClass.Document);
classify(groups.relatives, WordClass.Relative);
