import type { Rule } from '../meaning';
import { clock } from './clock';
import { dayParts } from './dayParts';
import { dayAlone, dayRange } from './dayRanges';
import { holidayNames } from './holidayNames';
import { isoDates } from './isoDates';
import { howMuch, startMidEnd } from './modifiers';
import { chosenMonth, dayFirst, monthFirst } from './monthDates';
import { nearDays } from './nearDays';
import { numericDates } from './numericDates';
import { references } from './references';
import { seasons } from './seasons';
import { sets } from './sets';
import { shortPeriods } from './shortPeriods';
import { unitPhrases } from './unitPhrases';
import { weekdays } from './weekdays';
import { yearEnds } from './yearEnds';
import { years } from './years';

/** The grammar: every family of time expressions. The longest match wins; of equally long ones, the first in this list. */
export const rules: readonly Rule[] = [
  isoDates,
  numericDates,
  dayFirst,
  dayRange,
  monthFirst,
  dayAlone,
  chosenMonth,
  holidayNames,
  nearDays,
  weekdays,
  seasons,
  dayParts,
  clock,
  sets,
  startMidEnd,
  howMuch,
  yearEnds,
  unitPhrases,
  shortPeriods,
  years,
  references,
];
