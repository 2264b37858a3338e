/** Dates: finds time expressions and gives them their TIMEX3 values. */
export { findTimexes, type FoundTimexes, type TimexContext } from './findTimexes';
