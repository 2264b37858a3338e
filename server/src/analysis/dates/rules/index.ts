import type { Rule } from '../meaning';
import { clock } from './clock';
import { dayParts } from './dayParts';
import { holidayNames } from './holidayNames';
import { isoDates } from './isoDates';
import { howMuch, startMidEnd } from './modifiers';
import { dayAlone, dayRange } from './dayRanges';
import { chosenMonth, dayFirst, monthFirst } from './monthDates';
import { numericDates } from './numericDates';
import { references } from './references';
import { unitPhrases } from './unitPhrases';
import { sets } from './sets';
import { seasons } from './seasons';
import { nearDays } from './nearDays';
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
  years,
  references,
];
