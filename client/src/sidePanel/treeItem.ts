import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import type { ListedItem } from '../../../server/src/protocol/items';
import { type EntryRow, entriesOf, isOpen, labelsInWords, type Row } from './rows';

/** Appearance of a row of the side panel, and its label for screen readers. */
export function treeItem(row: Row): TreeItem {
  if ('rows' in row) {
    const item = new TreeItem(row.label, TreeItemCollapsibleState.Expanded);
    const open = entriesOf([row]).filter(isOpen).length;
    item.id = row.id;
    item.description = open > 0 ? l10n.t('{0}, {1} to review', row.rows.length, open) : String(row.rows.length);
    return item;
  }
  return entryItem(row);
}

function entryItem({ id, entry, group }: EntryRow): TreeItem {
  if (entry.kind === 'problem') {
    const item = new TreeItem(entry.message);
    item.id = id;
    item.description = l10n.t('line {0}', entry.range.start.line + 1);
    item.iconPath = new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
    item.contextValue = 'attribune.problem';
    item.tooltip = entry.message;
    return item;
  }
  const meaning = entry.meaning || l10n.t('nobody named');
  const inWords = verificationInWords(entry) || stateInWords(entry);
  // A label comes first: the icon tells the state too, and what comes last is cut off.
  const state = [...labelsInWords(entry.labels, true), inWords].join(' · ');
  const whole = [...labelsInWords(entry.labels), inWords].join(' · ');
  // What is cut off in a narrow panel is the less important half: who comes before the words, words before their date.
  const [head, rest] =
    entry.kind === 'date' ? [entry.words, meaning] : group ? [entry.words, ''] : [meaning, entry.words];
  const item = new TreeItem(head);
  item.id = id;
  item.description = [state, rest].filter(Boolean).join(' · ');
  item.iconPath = iconOf(entry);
  item.contextValue = `attribune.${entry.kind}.${entry.state}`;
  item.checkboxState = {
    state: entry.state === 'confirmed' ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: entry.state === 'confirmed' ? l10n.t('Take the confirmation back') : l10n.t('Confirm'),
    accessibilityInformation: { label: l10n.t('confirmed') },
  };
  const line = l10n.t('line {0}', entry.range.start.line + 1);
  const source = entry.source === undefined ? '' : l10n.t('Source: {0}', entry.source);
  item.tooltip = [entry.words, meaning, [whole, line].join(' · '), source].filter(Boolean).join('\n');
  const kind = entry.kind === 'date' ? l10n.t('Date') : l10n.t('Quotation');
  // It begins with what is seen, in the same order: who hears it and who sees it can speak of the same row.
  item.accessibilityInformation = {
    label: [kind, head, [whole, rest].filter(Boolean).join(' · '), source, line].filter(Boolean).join(', '),
  };
  return item;
}

const colours: Readonly<Record<ListedItem['state'], ThemeColor | undefined>> = {
  suggested: undefined,
  accepted: new ThemeColor('charts.yellow'),
  confirmed: new ThemeColor('charts.green'),
};

function stateInWords({ state, sureness }: ListedItem): string {
  if (state === 'confirmed') return l10n.t('confirmed');
  if (state === 'accepted') return l10n.t('accepted');
  return sureness ?? l10n.t('suggested');
}

/** What is verified has the mark of its state, in another shape and not in another colour alone. */
function iconOf({ kind, state, verification, isOutdated }: ListedItem): ThemeIcon {
  if (isOutdated) return new ThemeIcon('refresh', new ThemeColor('charts.orange'));
  if (verification === 'checked') return new ThemeIcon('verified-filled', new ThemeColor('charts.green'));
  if (verification === 'disputed') return new ThemeIcon('close', new ThemeColor('charts.red'));
  if (verification === 'needsSource') return new ThemeIcon('question', new ThemeColor('charts.orange'));
  return new ThemeIcon(kind === 'date' ? 'calendar' : 'quote', colours[state]);
}

/** How far it is verified, which says more than that it is confirmed; empty for what nobody looked up yet. */
function verificationInWords({ verification, isOutdated }: ListedItem): string {
  if (isOutdated) return l10n.t('changed since it was checked');
  if (verification === 'checked') return l10n.t('checked');
  if (verification === 'disputed') return l10n.t('disputed');
  return verification === 'needsSource' ? l10n.t('needs a source') : '';
}
