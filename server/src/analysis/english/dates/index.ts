/** Dates: finds time expressions and gives them their TIMEX3 values (TimeML 1.2.1). */
export { findTimexes, type FoundTimexes } from './findTimexes';
