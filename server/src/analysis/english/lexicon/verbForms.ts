/** Forms of auxiliaries and of a few verbs that rules name, with n't and as clitics. Source: by hand. */
import { wordSet } from '../words';

const be = "'m 're am are aren't be been being is isn't was wasn't were weren't";

/** Forms of "be" and nothing else. */
export const FORMS_OF_BE = wordSet(be);

/** Forms of "be" before a participle or gerund, also the clitic "'s", which may be "has" as well. */
export const PASSIVE_AUXILIARIES = wordSet(`${be} 's`);

/** Past forms of "be". */
export const PAST_FORMS_OF_BE = wordSet('was were');

/** Forms of "have" and nothing else. */
export const FORMS_OF_HAVE = wordSet("'ve had hadn't has hasn't have haven't having");

/** Forms of "had"; "'d" may be "would" too. */
export const PAST_FORMS_OF_HAVE = wordSet("'d had hadn't");

/** Modal auxiliaries: what follows them has not been said. */
export const MODALS = wordSet(`
'd 'll can can't cannot could couldn't may might must shall should will won't would wouldn't`);

/** Words that negate a verb group: "did not say", "has never said". */
export const NEGATIONS = wordSet(`
aren't didn't doesn't don't hadn't hasn't haven't isn't neither never nor not wasn't weren't`);

/** Forms of "go" before "on to say". */
export const FORMS_OF_GO = wordSet('goes going went');

/** Words before "to say" where something is said in fact: "went on to say", "continued to say". */
export const CONTINUATIVES = wordSet('continued continues goes going on went');
