import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { ListedItem } from '../../../server/src/protocol/items';
import { ALL, labelsOffered, type ListOptions, NO_LABEL } from './rows';

interface Choice extends QuickPickItem {
  readonly state?: ListOptions['states'][number];
  readonly show?: ListOptions['kinds'][number];
  readonly verification?: ListOptions['verification'][number];
  readonly unsure?: true;
  readonly carried?: string;
}

function separator(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator };
}

/** Asks what the side panel lists of an article's items; undefined when the person turns away. */
export async function askForFilter(
  options: ListOptions,
  items: readonly ListedItem[],
): Promise<ListOptions | undefined> {
  const labels = labelsOffered(items, options);
  const choices: Choice[] = [
    separator(l10n.t('State')),
    { label: l10n.t('Suggested'), state: 'suggested' },
    { label: l10n.t('Accepted'), state: 'accepted' },
    { label: l10n.t('Confirmed'), state: 'confirmed' },
    separator(l10n.t('Kind')),
    { label: l10n.t('Quotations'), show: 'quotation' },
    { label: l10n.t('Dates'), show: 'date' },
    { label: l10n.t('Problems'), show: 'problem' },
    separator(l10n.t('Verification')),
    { label: l10n.t('Unchecked'), verification: 'unchecked' },
    { label: l10n.t('Checked'), verification: 'checked' },
    { label: l10n.t('Disputed'), verification: 'disputed' },
    { label: l10n.t('Needs a source'), verification: 'needsSource' },
    separator(l10n.t('Confidence')),
    { label: l10n.t('Only unsure ones'), unsure: true },
    ...(labels.length > 0 ? [separator(l10n.t('Labels'))] : []),
    ...labels.map((label) => ({ label, carried: label })),
    ...(labels.length > 0 ? [{ label: l10n.t('Without a label'), carried: NO_LABEL }] : []),
  ];
  const isOn = ({ state, show, verification, unsure, carried }: Choice) =>
    (carried !== undefined && options.labels.includes(carried)) ||
    (verification !== undefined && options.verification.includes(verification)) ||
    (state !== undefined && options.states.includes(state)) ||
    (show !== undefined && options.kinds.includes(show)) ||
    (unsure === true && options.confidence === 'unsure');
  const rows = choices.map((choice) => ({ ...choice, picked: isOn(choice) }));
  const chosen = await window.showQuickPick(rows, { canPickMany: true, title: l10n.t('Show') });
  if (!chosen) return undefined;
  const states = chosen.flatMap(({ state }) => state ?? []);
  const kinds = chosen.flatMap(({ show }) => show ?? []);
  const verification = chosen.flatMap((one) => one.verification ?? []);
  return {
    by: options.by,
    states: states.length > 0 ? states : ALL.states,
    kinds: kinds.length > 0 ? kinds : ALL.kinds,
    verification: verification.length > 0 ? verification : ALL.verification,
    confidence: chosen.some(({ unsure }) => unsure) ? 'unsure' : 'any',
    labels: chosen.flatMap(({ carried }) => carried ?? []),
  };
}

/** Active filter, for the head of the panel; undefined when there is none. */
export function filterInWords({ states, kinds, verification, confidence, labels }: ListOptions): string | undefined {
  const words: Record<string, string> = {
    suggested: l10n.t('suggested'),
    accepted: l10n.t('accepted'),
    confirmed: l10n.t('confirmed'),
    quotation: l10n.t('quotations'),
    date: l10n.t('dates'),
    problem: l10n.t('problems'),
    unchecked: l10n.t('unchecked'),
    checked: l10n.t('checked'),
    disputed: l10n.t('disputed'),
    needsSource: l10n.t('needs a source'),
  };
  const listed = (chosen: readonly string[], all: readonly string[]) =>
    chosen.length < all.length ? chosen.map((one) => words[one]).join(', ') : '';
  const parts = [
    listed(states, ALL.states),
    listed(kinds, ALL.kinds),
    listed(verification, ALL.verification),
    confidence === 'unsure' ? l10n.t('unsure') : '',
    labels.map((label) => (label === NO_LABEL ? l10n.t('without a label') : label)).join(', '),
  ].filter(Boolean);
  return parts.length === 0 ? undefined : l10n.t('Shown: {0}', parts.join(' · '));
}
