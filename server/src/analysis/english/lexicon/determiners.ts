/** Determiners. Source: by hand. */
import { wordSet } from '../words';

/** Determiners of what the reader knows already: "the minister", "her lawyer". */
export const DEFINITE_DETERMINERS = wordSet('her his its that the their these this those');

/** "the union", "this union": definite determiners that are no possessives, in the singular. */
export const DEMONSTRATIVES = wordSet('that the this');

/** "a lawyer", "an heir" */
export const INDEFINITE_ARTICLES = wordSet('a an');
