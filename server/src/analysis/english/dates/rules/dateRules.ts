import type { PatternRule } from '../rule';
import { compoundRules } from './compounds';
import { dateRules } from './dates';
import { edgeRules } from './edges';
import { namedRules } from './holidayRules';
import { repeatedRules } from './repeated';
import { clockRules } from './clock';
import { dayPartRules } from './dayParts';
import { weekdayRules } from './weekdayRules';
import { unitRules } from './units';
import { yearRangeRules, yearRules } from './years';

/** The grammar: every family of time expressions. The longest match wins; of equally long ones, the first in this list. */
export const rules: readonly PatternRule[] = [
  ...yearRangeRules,
  ...dateRules,
  ...weekdayRules,
  ...compoundRules,
  ...namedRules,
  ...dayPartRules,
  ...clockRules,
  ...repeatedRules,
  ...edgeRules,
  ...unitRules,
  ...yearRules,
];
