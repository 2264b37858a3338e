import { commands, Disposable, l10n, languages, TreeItemCheckboxState, Uri, window, workspace } from 'vscode';
import type { Memento, Range, TreeView } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../../server/src/debounce';
import { Command, type LabelArguments, type VerifyArguments } from '../../../server/src/protocol/commands';
import type { ListedItem } from '../../../server/src/protocol/items';
import { Message, type UriParams } from '../../../server/src/protocol/messages';
import { announce } from '../announce';
import type { ArticleStates } from '../articleStates';
import { type ArticleList, articleList, type ListedArticle, rangeOf } from './articleList';
import { decider, placeOf, type PanelRole } from './decider';
import { askForFilter, filterInWords } from './filter';
import { entriesOf, type EntryRow, isOpen, isUnchecked, type Row } from './rows';

/** Delay after a change before the list is made anew. */
const REFRESH_DELAY_MS = 300;

/** How a decision by key ends; `announce`: a screen reader is on. */
interface KeyArguments {
  readonly announce?: boolean;
  /** The selection stays. Default: it goes on to what is next. */
  readonly stays?: boolean;
}

/** The side panel: what there is in the article, what is decided of it, and the whole review by mouse or keyboard. */
export function sidePanel(client: BaseLanguageClient, states: ArticleStates, memory: Memento) {
  const load = async (): Promise<ListedArticle | undefined> => {
    const uri = articleUri(states);
    if (uri === undefined || client.state !== State.Running) return undefined;
    const params: UriParams = { uri };
    const items = await client.sendRequest<ListedItem[] | null>(Message.items, params).catch(() => null);
    return items ? { uri, items } : undefined;
  };
  const list = articleList(memory, load);
  const view = window.createTreeView<Row>('attribune.items', {
    treeDataProvider: list,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  /** The row that the cursor chose, until it is selected: nobody asked to see it. */
  let followed: string | undefined;
  /** Selection that the panel made in the editor: the cursor did not go there by itself. */
  let shown: Range | undefined;

  const update = async () => {
    const uri = articleUri(states);
    if (!view.visible) {
      list.forget();
      // Above an empty tree without words the editor shows its welcome, and with that the keyboard's focus would go.
      view.message = uri === undefined ? '' : l10n.t('Reading the article…');
      return;
    }
    const article = await load();
    if (uri !== articleUri(states)) return;
    list.fill(article);
    head(view, list);
  };
  const refresh = debounce(() => void update(), REFRESH_DELAY_MS);

  const decide = decider(client, list);
  const run = async (role: PanelRole, rows: readonly EntryRow[], key?: KeyArguments): Promise<void> => {
    const [first] = rows;
    const next = rows.length === 1 && first && key?.stays !== true ? nextAfter(list, first, isOpen) : undefined;
    if (await decide(role, rows)) {
      await update();
      if (key?.announce) announce([decidedInWords(role, rows), view.message].filter(Boolean).join('. '));
      const row = next && list.entries().find(({ id }) => id === next);
      // Who clicked may write elsewhere by now: only a key keeps the keyboard in the panel.
      if (row) await view.reveal(row, { select: true, focus: key !== undefined });
    } else await update();
  };
  /** Rows that a menu or a button hands over; a key means what is selected. */
  const command = (name: PanelRole) =>
    commands.registerCommand(`attribune.list.${name}`, async (given?: Row | KeyArguments, chosen?: readonly Row[]) => {
      if (given && 'id' in given) await run(name, entriesOf(chosen ?? [given]));
      else await byKey(name, given);
    });
  /** What is selected once the tree has read its rows; before, a key would find nothing to decide on. */
  const selected = async (): Promise<readonly Row[]> => {
    await list.settled();
    return view.selection;
  };
  /** A key decides on the row that is shown; on another it shows it first. */
  const byKey = async (role: PanelRole, key: KeyArguments = {}): Promise<void> => {
    const before = await selected();
    if (before.length <= 1) await commands.executeCommand('list.select');
    const now = await selected();
    const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join();
    if (ids(now) === ids(before)) await run(role, entriesOf(now), key);
  };
  /** The key for a checkbox: confirms what is not, else takes it back; a group opens or closes. */
  const toggle = async (key: KeyArguments = {}): Promise<void> => {
    if ((await selected()).length <= 1) await commands.executeCommand('list.selectAndPreserveFocus');
    const now = await selected();
    const [first] = now;
    if (first && 'rows' in first) {
      await commands.executeCommand('list.toggleExpand');
      return;
    }
    const rows = entriesOf(now).filter(({ entry }) => entry.kind !== 'problem');
    await run(rows.some(isOpen) ? 'accept' : 'remove', rows, { ...key, stays: true });
  };
  /** Rows that a menu or a button hands over, else what is selected, as the places of their items. */
  const places = async (clicked?: Row, chosen?: readonly Row[]) => {
    const rows = entriesOf(clicked ? (chosen ?? [clicked]) : await selected());
    const items = rows.flatMap(({ entry }) => (entry.kind === 'problem' ? [] : [placeOf(entry)]));
    return { rows, items };
  };
  /** Verifies rows, several with one source, and goes on to the next that is unchecked. */
  const verify = async (clicked?: Row, chosen?: readonly Row[]): Promise<void> => {
    const { rows, items } = await places(clicked, chosen);
    const uri = list.uri();
    if (uri === undefined || items.length === 0) return;
    const next = nextAfter(list, rows.at(-1)!, isUnchecked);
    await commands.executeCommand(Command.verify, { uri, items } satisfies VerifyArguments);
    await update();
    const isLeft = list.entries().some((row) => rows.some(({ id }) => id === row.id) && isUnchecked(row));
    const row = isLeft ? undefined : list.entries().find(({ id }) => id === next);
    if (row) await view.reveal(row, { select: true, focus: clicked === undefined });
  };
  const label = async (clicked?: Row, chosen?: readonly Row[]): Promise<void> => {
    const { items } = await places(clicked, chosen);
    const uri = list.uri();
    if (uri === undefined || items.length === 0) return;
    await commands.executeCommand(Command.label, { uri, items } satisfies LabelArguments);
    await update();
  };
  const sort = (by: 'order' | 'speaker') => async () => {
    await list.choose({ ...list.options(), by });
    head(view, list);
  };

  const listeners = Disposable.from(
    list,
    view,
    new Disposable(refresh.cancel),
    command('accept'),
    command('reject'),
    command('other'),
    commands.registerCommand('attribune.list.toggle', toggle),
    commands.registerCommand('attribune.list.verify', verify),
    commands.registerCommand('attribune.list.label', label),
    commands.registerCommand('attribune.list.byOrder', sort('order')),
    commands.registerCommand('attribune.list.bySpeaker', sort('speaker')),
    commands.registerCommand('attribune.list.filter', async () => {
      const chosen = await askForFilter(list.options(), list.items());
      if (chosen) await list.choose(chosen);
      head(view, list);
    }),
    view.onDidChangeVisibility(refresh),
    view.onDidChangeSelection(({ selection: [row, ...more] }) => {
      if (!row || 'rows' in row || more.length > 0) return;
      if (row.id === followed) followed = undefined;
      else void showInEditor(list, (shown = rangeOf(row)));
    }),
    view.onDidChangeCheckboxState(async ({ items }) => {
      const checked = items.flatMap(([row, state]) =>
        state === TreeItemCheckboxState.Checked ? entriesOf([row]) : [],
      );
      const others = items.flatMap(([row, state]) => (state === TreeItemCheckboxState.Checked ? [] : entriesOf([row])));
      if (checked.length > 0) await run('accept', checked);
      if (others.length > 0) await run('remove', others);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (!view.visible || !selection || textEditor.document.uri.toString() !== list.uri()) return;
      if (textEditor !== window.activeTextEditor || (shown && selection.isEqual(shown))) return;
      shown = undefined;
      const row = list.at(selection.active);
      if (!row || view.selection.some(({ id }) => id === row.id)) return;
      followed = row.id;
      void view.reveal(row, { select: true, focus: false });
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === list.uri()) refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === list.uri())) refresh();
    }),
    client.onDidChangeState(refresh),
  );
  refresh();
  return {
    refresh,
    dispose: () => {
      listeners.dispose();
    },
  };
}

/** What a decision on rows did. */
function decidedInWords(role: PanelRole, rows: readonly EntryRow[]): string {
  const [row] = rows;
  const entry = row?.entry;
  const what =
    rows.length === 1 && entry && entry.kind !== 'problem'
      ? [entry.words, entry.meaning].filter(Boolean).join(', ')
      : String(rows.length);
  if (role === 'reject') return l10n.t('rejected: {0}', what);
  return role === 'remove' ? l10n.t('no longer confirmed: {0}', what) : l10n.t('confirmed: {0}', what);
}

/** The id of the next entry with which something is left to do; from the end it goes on at the beginning. */
function nextAfter(list: ArticleList, { id }: EntryRow, isLeft: (row: EntryRow) => boolean): string | undefined {
  const all = list.entries();
  const at = all.findIndex((row) => row.id === id);
  return [...all.slice(at + 1), ...all.slice(0, at)].find(isLeft)?.id;
}

/** Progress of the article and the active filter, above the list. */
function head(view: TreeView<Row>, list: ArticleList): void {
  const items = list.items();
  const confirmed = items.filter(({ state }) => state === 'confirmed').length;
  const progress = l10n.t('{0} of {1} confirmed', confirmed, items.length);
  const isBegun = items.some(({ verification }) => verification !== 'unchecked');
  const checked = items.filter(({ verification }) => verification === 'checked').length;
  const verified = isBegun ? l10n.t('{0} of {1} checked', checked, items.length) : '';
  view.message =
    items.length > 0 ? [progress, verified, filterInWords(list.options())].filter(Boolean).join(' · ') : '';
  void commands.executeCommand('setContext', 'attribune.list.bySpeaker', list.options().by === 'speaker');
}

/** The article in the active editor, else the one looked at last. */
function articleUri(states: ArticleStates): string | undefined {
  const active = window.activeTextEditor?.document.uri.toString();
  return active !== undefined && states.of(active).served ? active : states.last();
}

/** Selects words in the editor; the focus stays in the panel. */
async function showInEditor(list: ArticleList, selection: Range): Promise<void> {
  const uri = list.uri();
  if (uri === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const viewColumn = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, { selection, preserveFocus: true, ...(viewColumn && { viewColumn }) });
}
