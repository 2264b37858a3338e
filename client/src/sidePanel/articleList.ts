import { EventEmitter, l10n, languages, Range, Uri, type Memento, type TreeDataProvider } from 'vscode';
import type { ListedItem } from '../../../server/src/protocol/items';
import { ALL, entriesOf, type EntryRow, type ListOptions, type ProblemItem, type Row, rowsOf } from './rows';
import { treeItem } from './treeItem';

const OPTIONS_KEY = 'sidePanel';

/** A tree that nobody sees reads nothing: nothing waits longer for it, in ms. */
const READING_LIMIT_MS = 2000;

/** The list of an article's quotations, dates and problems, as the tree of the side panel. */
export interface ArticleList extends TreeDataProvider<Row> {
  readonly dispose: () => void;
  /** Shows another article, or the same anew. */
  readonly fill: (article: ListedArticle | undefined) => void;
  /** Nobody sees it: it is loaded anew when somebody does. */
  readonly forget: () => void;
  readonly uri: () => string | undefined;
  readonly entries: () => readonly EntryRow[];
  readonly items: () => readonly ListedItem[];
  readonly options: () => ListOptions;
  readonly choose: (options: ListOptions) => Promise<void>;
  /** Waits until the tree has read what changed last: while it does, it takes nothing for selected. */
  readonly settled: () => Promise<void>;
  /** The innermost entry of which a position is part. */
  readonly at: (position: Range['start']) => EntryRow | undefined;
}

/** An article and its items. */
export interface ListedArticle {
  readonly uri: string;
  readonly items: readonly ListedItem[];
}

/**
 * Makes an empty list; what it shows of an article is remembered for the workspace.
 *
 * @param load what the list shows when it is looked at first: the tree waits for it, since the keyboard's focus goes where it ends up
 */
export function articleList(memory: Memento, load: () => Promise<ListedArticle | undefined>): ArticleList {
  const changed = new EventEmitter<undefined>();
  let shown: ListedArticle | undefined;
  let loading: Promise<void> | undefined;
  let rows: readonly Row[] = [];
  /** What the rows are made of, to tell whether they are others. */
  let content = '';
  let changes = 0;
  let reading: Promise<void> | undefined;
  let hasRead: () => void = () => undefined;
  // What an earlier version remembered says less.
  const options = () => ({ ...ALL, ...memory.get<Partial<ListOptions>>(OPTIONS_KEY) });
  /** Whether other rows are to be shown then. */
  const fill = (article: ListedArticle | undefined): boolean => {
    shown = article;
    const before = content;
    const problems = shown ? problemsOf(shown.uri) : [];
    content = JSON.stringify([shown, problems, options()]);
    if (content === before) return false;
    const names = {
      nobody: l10n.t('Nobody named'),
      dates: l10n.t('Dates'),
      problems: l10n.t('Problems'),
    };
    rows = shown ? rowsOf(shown.items, problems, options(), names) : [];
    return true;
  };
  /** Has the tree read the rows anew, unless they are the same. */
  const show = (article: ListedArticle | undefined) => {
    if (!fill(article)) return;
    changes++;
    reading ??= new Promise((resolve) => (hasRead = resolve));
    changed.fire(undefined);
  };
  const children = async (): Promise<Row[]> => {
    loading ??= load().then((article) => void fill(article));
    await loading;
    const read = changes;
    // The tree makes its rows of these at once.
    setTimeout(() => {
      if (read !== changes) return;
      reading = undefined;
      hasRead();
    });
    return [...rows];
  };
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row === undefined ? children() : 'rows' in row ? [...row.rows] : []),
    getParent: (row) => ('rows' in row ? undefined : row.group),
    getTreeItem: treeItem,
    fill: (article) => {
      loading ??= Promise.resolve();
      show(article);
    },
    forget: () => {
      loading = undefined;
      show(undefined);
    },
    uri: () => shown?.uri,
    entries: () => entriesOf(rows),
    items: () => shown?.items ?? [],
    options,
    choose: async (chosen) => {
      await memory.update(OPTIONS_KEY, chosen);
      show(shown);
    },
    settled: async () => {
      if (reading) await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, READING_LIMIT_MS))]);
    },
    at: (position) => {
      const around = entriesOf(rows).filter((row) => rangeOf(row).contains(position));
      return around.sort((a, b) => (rangeOf(a).contains(rangeOf(b)) ? 1 : -1))[0];
    },
    dispose: () => {
      changed.dispose();
    },
  };
}

/** Place of an entry. */
export function rangeOf({ entry }: EntryRow): Range {
  const { start, end } = entry.kind === 'problem' ? entry.range : entry.hull;
  return new Range(start.line, start.character, end.line, end.character);
}

function problemsOf(uri: string): ProblemItem[] {
  return languages
    .getDiagnostics(Uri.parse(uri, true))
    .filter(({ source }) => source === 'attribune')
    .map(({ range, message }) => ({ kind: 'problem', range, message }));
}
