/** Prepositions and other links by what they tie. Source: by hand. */
import { wordSet } from '../words';

/** Prepositions that bind to the noun before them: "a spokesman for the port", "people familiar with the plan". */
export const BINDING_PREPOSITIONS = wordSet('against among at behind for from in inside near of on to with within');

/** Prepositions before the maker of a document: "a report by Acme", "figures from the Central Bank". */
export const AUTHOR_PREPOSITIONS = wordSet('by from');

/** Articles and prepositions behind which two words that no list knows are a place or a thing: "near Alder Creek". */
export const PLACE_CONTEXT = wordSet('a across an around at from in into near outside the to toward towards');

/** Prepositions behind which a lone name is a place: "a zoo in Norway and Jonas Lind". */
export const LOCATIVE_PREPOSITIONS = wordSet('at from in near');

/** Prepositions before the end of a range: "Monday to Friday". */
export const RANGE_PREPOSITIONS = wordSet('through till to until');

/** Words between two dates that share a year: "March and June 2015". */
export const RANGE_LINKS = wordSet('and or through till to until');

/** Prepositions before a date that is still to come, unless the clause says otherwise: "by Friday". */
export const DEADLINE_PREPOSITIONS = wordSet('by through till until');

/** Prepositions before the time at which something begins or ends: "will be shut until May". */
export const LIMITING_PREPOSITIONS = wordSet('after before by from till until');

/** Words before April, May, June and August that make them months whatever stands behind: "in April Congress met". */
export const MONTH_PREPOSITIONS = wordSet(
  'in since during until till last next this early late mid each every previous following past through',
);

/** Prepositions of the time when something happens: "charged in May". */
export const WHEN_PREPOSITIONS = wordSet('at during in on over within');

/** Subordinators of what has not happened: "if Okoye says that". */
export const CONDITIONALS = wordSet('if unless');

/** Subordinators that set one clause beside another: "Okoye said it was safe while Lind said it was not". */
export const CONTRASTING_SUBORDINATORS = wordSet('although though whereas while');

/** Subordinators with which a clause goes on behind its tag: "…, Okoye said, unless it rains"; "as she left" and "although …" may be the reporter's. */
export const CONTINUING_SUBORDINATORS = wordSet('because if lest provided so unless');

/** Prepositions before where and when something was said: "in a letter", "at a hearing". */
export const PLACE_PREPOSITIONS = wordSet('at during in on through via');
