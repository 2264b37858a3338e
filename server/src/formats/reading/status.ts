import type { Status } from '../../annotations/model';

/** What exports write of a status: what the analysis suggested is automatic once it is stored. */
export function statusOf(written: unknown): Status | undefined {
  if (written === 'suggested') return 'automatic';
  return written === 'confirmed' || written === 'automatic' ? written : undefined;
}
