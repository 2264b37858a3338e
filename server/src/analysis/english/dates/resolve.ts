import type { Context, Resolution } from './context';
import type { Meaning } from './meaning';
import { nowhere } from './placed';
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
      return nowhere(meaning.value, reasonOf[meaning.kind], 0.9);
  }
}

const reasonOf = {
  duration: { kind: 'duration' },
  set: { kind: 'set' },
  reference: { kind: 'vagueReference' },
} as const;
