import type { Rule } from '../meaning';
import { clock } from './clock';
import { isoDates } from './isoDates';
import { howMuch, startMidEnd } from './modifiers';
import { dayFirst, monthFirst } from './monthDates';
import { references } from './references';
import { unitPhrases } from './unitPhrases';
import { sets } from './sets';
import { namedTimes, nearDays } from './weekdays';
import { years } from './years';

/** The grammar: every family of time expressions. The longest match wins; of equally long ones, the first in this list. */
export const rules: readonly Rule[] = [
  isoDates,
  dayFirst,
  monthFirst,
  nearDays,
  namedTimes,
  clock,
  sets,
  startMidEnd,
  howMuch,
  unitPhrases,
  years,
  references,
];
