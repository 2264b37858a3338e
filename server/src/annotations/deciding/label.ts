import type { DecisionOf } from '../decision';
import type { Label } from '../verification/verificationModel';
import { annotated } from './annotated';
import { isNobody, NO_NAME } from './annotate';
import type { SidecarTransaction } from './sidecarTransaction';

/** Gives a quotation or a date values of a label; none take them away. */
export function label(
  transaction: SidecarTransaction,
  { kind, pieces, label: name, values }: DecisionOf<'label'>,
): string | undefined {
  const annotation = annotated(transaction, kind, pieces);
  if (typeof annotation === 'string') return annotation;
  const labels = withValues(annotation.labels ?? [], name, values);
  transaction.set(annotation, 'labels', labels.length > 0 ? labels : undefined);
  return undefined;
}

/** Gives a speaker values of a label; none take them away. */
export function labelSpeaker(
  transaction: SidecarTransaction,
  { speaker, label: name, values }: DecisionOf<'labelSpeaker'>,
): string | undefined {
  if (isNobody(speaker)) return NO_NAME;
  const id = transaction.record(speaker);
  transaction.setSpeakerLabels(id, withValues(transaction.speaker(id)?.labels ?? [], name, values));
  return undefined;
}

/** Labels with these values of one of them, in the place where it was. */
function withValues(labels: readonly Label[], name: string, values: readonly string[]): Label[] {
  const at = labels.findIndex((one) => one.name === name);
  const others = labels.filter((one) => one.name !== name);
  const own = [...new Set(values)].filter((value) => value.trim() !== '').map((value) => ({ name, value }));
  return at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
}
