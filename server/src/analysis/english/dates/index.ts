/** Dates: finds time expressions and gives them their TIMEX3 values (TimeML 1.2.1). */
export { calendarDay, type CalendarDay, dayExists, dayNumber, isoWeek, weekdayOf } from './calendar';
export { findTimexes, type FoundTimexes, type TimexContext } from './findTimexes';
