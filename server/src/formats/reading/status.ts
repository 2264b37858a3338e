import type { Status } from '../../annotations/model';

/** What exports write of a status: what the analysis suggested is automatic once it is stored, and so is what changed since it was confirmed. */
export function statusOf(written: unknown): Status | undefined {
  // No person confirmed these words.
  if (written === 'suggested' || written === 'changed') return 'automatic';
  return written === 'confirmed' || written === 'automatic' ? written : undefined;
}
