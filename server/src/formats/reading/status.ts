import type { Status } from '../../annotations/model';

/** Status as exports write it: a stored suggestion is automatic, and so is an annotation that changed since it was confirmed. */
export function statusOf(written: unknown): Status | undefined {
  // No person confirmed these words.
  if (written === 'suggested' || written === 'changed') return 'automatic';
  return written === 'confirmed' || written === 'automatic' ? written : undefined;
}
