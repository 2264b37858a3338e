import type { Context, Resolution } from './context';
import type { Meaning } from './meaning';
import { resolvePoint } from './points';
import { resolveShift } from './shifts';

/** Gives a meaning its place in the calendar, counted from the publication date or the date last spoken of. */
export function resolve(meaning: Meaning, context: Context): Resolution {
  switch (meaning.kind) {
    case 'point':
      return resolvePoint(meaning, context, resolve);
    case 'shift':
      return resolveShift(meaning, context, resolve);
    default:
      return { value: meaning.value, stamp: undefined, reason: reasonOf[meaning.kind], confidence: 0.9, others: [] };
  }
}

const reasonOf = { duration: 'a length of time', set: 'a repeated time', reference: 'a vague reference' } as const;
