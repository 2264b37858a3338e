import type { Label, VerificationSource, VerificationState } from '../annotations/verification/verificationModel';
import type { Translate } from './english';

/** Wording of how far words are verified. */
const verificationWordings: Readonly<Record<VerificationState, string>> = {
  unchecked: 'unchecked',
  checked: 'checked',
  disputed: 'disputed',
  needsSource: 'needs a source',
};

/** How far words are verified: "needs a source". */
export function verificationInWords(state: VerificationState, translate: Translate): string {
  return translate(verificationWordings[state]);
}

/** A source as one types it: its address, `notes/call.txt:12`, `Ada Moss, 2026-03-03 14:30`. */
export function sourceInWords(source: VerificationSource): string {
  if (source.kind === 'page') return source.url;
  if (source.kind === 'file') return source.line === undefined ? source.path : `${source.path}:${source.line}`;
  return [source.name, source.time?.replace('T', ' ')].filter(Boolean).join(', ');
}

/** Labels with their values, `stance: against`; several values of one label together. */
export function labelsInWords(labels: readonly Label[] | undefined): string[] {
  const values = new Map<string, string[]>();
  for (const { name, value } of labels ?? []) values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, own]) => `${name}: ${own.join(', ')}`);
}
