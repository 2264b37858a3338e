import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import type { ListedItem } from '../../../server/src/protocol/items';
import { type EntryRow, entriesOf, isOpen, type Row } from './rows';

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
  const state = stateInWords(entry);
  // What is cut off in a narrow panel is the less important half: who comes before the words, words before their date.
  const [head, rest] =
    entry.kind === 'date' ? [entry.words, meaning] : group ? [entry.words, ''] : [meaning, entry.words];
  const item = new TreeItem(head);
  item.id = id;
  item.description = [state, rest].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon(entry.kind === 'date' ? 'calendar' : 'quote', colours[entry.state]);
  item.contextValue = `attribune.${entry.kind}.${entry.state}`;
  item.checkboxState = {
    state: entry.state === 'confirmed' ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: entry.state === 'confirmed' ? l10n.t('Take the confirmation back') : l10n.t('Confirm'),
    accessibilityInformation: { label: l10n.t('confirmed') },
  };
  const line = l10n.t('line {0}', entry.range.start.line + 1);
  item.tooltip = [entry.words, meaning, [state, line].join(' · ')].join('\n');
  const kind = entry.kind === 'date' ? l10n.t('Date') : l10n.t('Quotation');
  item.accessibilityInformation = { label: [kind, entry.words, meaning, state, line].join(', ') };
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
