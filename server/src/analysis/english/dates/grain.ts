/*
 * Granularity of a time; also the unit of a duration. Coarser ones are larger. Constants of a module, which the bundler puts
 * in place, where the properties of an object would be looked up.
 */
export const Second = 1;
export const Minute = 2;
export const Hour = 3;
/** Morning, afternoon, evening, night. */
export const Part = 4;
export const Day = 5;
export const Weekend = 6;
export const Week = 7;
export const Fortnight = 8;
export const Month = 9;
export const Season = 10;
export const Quarter = 11;
export const Half = 12;
export const Year = 13;
export const Decade = 14;
export const Century = 15;
export const Millennium = 16;
