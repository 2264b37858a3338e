export { adjunctAt } from './adjuncts';
export { beginsClause, beginsWithSubject, hasFiniteVerb, isColon } from './clauses';
export { nounPhraseAt } from './nounPhraseAt';
export { possibleVerb } from './possibleVerbs';
export { nounPhraseBefore } from './nounPhraseBefore';
export type { Sentence } from './sentence';
export { isTime } from './isTime';
