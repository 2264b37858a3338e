import { window, type QuickPickItem } from 'vscode';
import {
  plainLetters,
  type PickParams,
  type PickResult,
  type ReadDate,
  type ReadDateParams,
} from '../../server/src/protocol/pick';

interface Row extends QuickPickItem {
  readonly result: PickResult;
}

/** Reading of a typed date; null for what is none. */
type ReadTyped = (params: ReadDateParams) => Promise<ReadDate | null>;

/** Answers `attribune/pick`: one of the items, or, where that is offered, what was typed; of a date it is shown what it means. */
export function pick({ title, placeholder, items, other, date }: PickParams, read: ReadTyped): Promise<PickResult> {
  const rows = items.map((item, index): Row => ({ ...item, result: { index } }));
  const picker = window.createQuickPick<Row>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = rows;
  // Whoever sets the items moves the focus back to the first: where nothing is added they stay as they are.
  if (date !== undefined)
    picker.onDidChangeValue(async (value) => {
      const text = value.trim();
      const found = text === '' ? null : await read({ ...date, text });
      if (picker.value !== value) return;
      picker.items = found ? [{ label: found.words, description: text, alwaysShow: true, result: { text } }] : [];
    });
  else if (other !== undefined)
    picker.onDidChangeValue((value) => {
      picker.items = [...meant(value, rows), ...typed(value, rows, other)];
    });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [row] = picker.selectedItems.length > 0 ? picker.selectedItems : picker.activeItems;
      // A date may be typed faster than it is read.
      if (!row && date === undefined) return;
      resolve(row ? row.result : { text: picker.value });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(null);
      picker.dispose();
    });
    picker.show();
  });
}

/** The rows, those that the list would not find though they are meant: "sol" for "Margit Sólyom". */
function meant(value: string, rows: readonly Row[]): Row[] {
  const text = plainLetters(value.trim());
  return rows.map((row) =>
    text !== '' && plainLetters(row.label).includes(text) ? { ...row, alwaysShow: true } : row,
  );
}

/** The row that takes what was typed, unless that is a row already. */
function typed(value: string, rows: readonly Row[], other: string): Row[] {
  const text = value.trim().replace(/\s+/g, ' ');
  if (!text || rows.some((row) => row.label === text)) return [];
  const row = { alwaysShow: true, result: { text } };
  // Beside rows, what was typed is no part of the label: the list puts first what matches the label.
  return [
    other.includes('{0}')
      ? { ...row, label: other.replaceAll('{0}', () => text) }
      : { ...row, label: other, description: text },
  ];
}
