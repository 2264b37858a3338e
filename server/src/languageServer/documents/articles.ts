import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedArticle } from '../../annotations/annotatedArticle';
import { buildArticle } from '../../annotations/buildArticle';
import { anchorAnew } from '../../annotations/editTracking/anchorAnew';
import type { Anchored, Change } from '../../annotations/model';
import { trackEdits } from '../../annotations/editTracking/trackEdits';
import type { OtherArticles } from '../../checks/check';
import type { Article } from '../../features/article';
import type { Settings } from '../settings';
import type { DocumentChange } from './openDocuments';
import { fileNameOf } from '../uris';
import { nextTurn, throwIfCancelled } from '../requests/guard';
import type { ShownProgress } from '../requests/shownProgress';
import { SavedVersions } from './savedVersions';
import type { NewsDetection } from './newsDetection';
import { sidecarOf } from '../../annotations/sidecarPath';
import type { SettingsCache } from '../settingsCache';
import type { Sidecars, SidecarState } from '../sidecars/sidecars';
import { l10n } from '../../l10n';

/** Longer texts are refused; in UTF-16 code units. */
const MAX_TEXT_LENGTH = 20_000_000;

/** Reading longer sidecars takes seconds, of which the user is told; in bytes. */
const LONG_SIDECAR = 10_000_000;

/** An article of an open document, with what it was built from for those who change the sidecar. */
export interface OpenArticle extends Article, AnnotatedArticle {
  readonly state: SidecarState;
  readonly allSettings: Settings;
}

/** Cache of an open document between requests. */
interface Entry {
  readonly document: TextDocument;
  readonly versions: SavedVersions;
  /** Of the version that something was last asked of; the next one goes on from it. */
  open: OpenArticle | undefined;
  /** Its annotations at their places in the document's present version. */
  anchored: readonly Anchored[];
  /** Indices of those whose words an edit may have changed since the version that is open. */
  touched: Set<number>;
  /** Annotations that are being written into its sidecar, at their places in the present version too. */
  coming: readonly Anchored[];
  refused: boolean;
  /** Whether somebody was told that its sidecar is long, if it is. */
  told: boolean;
}

interface ArticlesPorts {
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly newsDetection: NewsDetection;
  /** Sentences quoted in other articles than this one. */
  readonly elsewhere: (uri: string) => OtherArticles;
  /** Tells the user why a document is not served. */
  readonly warn: (message: string) => void;
  /** Shows that something takes long. */
  readonly progress: (title: string) => Pick<ShownProgress, 'shown' | 'done'>;
}

/** The open documents as articles: each version is analysed once, when something is asked of it, and annotations move with every edit. */
export class Articles {
  readonly #ports: ArticlesPorts;
  readonly #entries = new Map<string, Entry>();

  constructor(ports: ArticlesPorts) {
    this.#ports = ports;
  }

  open(document: TextDocument): void {
    const versions = new SavedVersions(document.getText());
    this.#entries.set(document.uri, {
      document,
      versions,
      open: undefined,
      anchored: [],
      touched: new Set(),
      coming: [],
      refused: false,
      told: false,
    });
  }

  close(uri: string): void {
    this.#entries.delete(uri);
  }

  /** Moves the annotations along. */
  edited(uri: string, { before, edits }: DocumentChange): void {
    const entry = this.#entries.get(uri);
    entry?.versions.edited(edits);
    if (entry?.open === undefined) return;
    const after = entry.document.getText();
    entry.anchored = trackEdits(entry.anchored, before, edits, after, entry.touched);
    entry.coming = trackEdits(entry.coming, before, edits, after);
  }

  /** Its text is on the disk now. */
  saved(uri: string): void {
    const entry = this.#entries.get(uri);
    entry?.versions.saved(entry.document.getText());
  }

  /** Anchors what a decision is about to write, in the text that it was made in: what is typed before the sidecar has it moves it along. */
  decided(uri: string, changes: readonly Change[]): void {
    const entry = this.#entries.get(uri);
    const made = changes.flatMap((change) => (change.of === 'annotation' && change.after ? [change.after] : []));
    if (entry === undefined || made.length === 0) return;
    const ids = new Set(made.map(({ id }) => id));
    const others = entry.coming.filter(({ annotation }) => !ids.has(annotation.id));
    entry.coming = [...others, ...anchorAnew(entry.document.getText(), made, entry.anchored)];
  }

  uris(): string[] {
    return [...this.#entries.keys()];
  }

  /** The article of a document, of its present version; none when it is not open, no news, or refused. */
  async get(uri: string, token?: CancellationToken): Promise<OpenArticle | undefined> {
    const { settings, sidecars, newsDetection } = this.#ports;
    const entry = this.#entries.get(uri);
    if (entry === undefined) return undefined;
    const progress = entry.told ? undefined : await this.#tellOfLongSidecar(entry);
    try {
      if (!(await newsDetection.isNews(entry.document, () => settings.get(uri)))) return undefined;
      const [own, sidecar] = await Promise.all([settings.get(uri), sidecars.read(sidecarOf(uri))]);
      if (entry.open?.version !== entry.document.version) await nextTurn();
      throwIfCancelled(token);
      if (this.#entries.get(uri) !== entry || this.#isRefused(entry)) return undefined;
      return build(entry, own, sidecar, this.#ports.elsewhere);
    } finally {
      progress?.done();
    }
  }

  /** Before the sidecar is read for the first time: nothing is shown of the article until its annotations are. */
  async #tellOfLongSidecar(entry: Entry): Promise<Pick<ShownProgress, 'done'> | undefined> {
    entry.told = true;
    const { uri } = entry.document;
    const size = (await this.#ports.sidecars.size(sidecarOf(uri))) ?? 0;
    if (size < LONG_SIDECAR) return undefined;
    const megabytes = Math.round(size / 1_000_000);
    const title = l10n.t('Reading the annotations of {0} ({1} MB)', fileNameOf(uri), megabytes);
    const progress = this.#ports.progress(title);
    // Reading keeps the server from telling anybody anything.
    await progress.shown;
    return progress;
  }

  #isRefused(entry: Entry): boolean {
    const why = whyRefused(entry.document.getText());
    if (why !== undefined && !entry.refused) {
      const name = fileNameOf(entry.document.uri);
      this.#ports.warn(l10n.t('Attribune does not analyse {0}: {1}. Open a plain text, or split the file.', name, why));
    }
    entry.refused = why !== undefined;
    return entry.refused;
  }
}

function whyRefused(text: string): string | undefined {
  if (text.length > MAX_TEXT_LENGTH) return l10n.t('it is longer than 20 MB');
  return text.includes('\0') ? l10n.t('it holds NUL characters, as binary files do') : undefined;
}

function build(
  entry: Entry,
  settings: Settings,
  state: SidecarState,
  elsewhere: ArticlesPorts['elsewhere'],
): OpenArticle {
  const { document, open } = entry;
  const { uri, version } = document;
  const source = {
    text: document.getText(),
    fileName: fileNameOf(uri),
    sidecar: state.parsed.value,
    publicationDate: settings.publicationDate || undefined,
    dateOrder: settings.dateOrder,
    threshold: settings.annotateAll,
    saved: entry.versions.latestFirst,
  };
  const isOther = open !== undefined && open.sidecar !== source.sidecar;
  // Of two with one id the later one counts.
  const anchored = isOther ? [...entry.anchored, ...entry.coming] : entry.anchored;
  const article = buildArticle(source, open && { article: open, anchored, touched: entry.touched });
  entry.anchored = article.anchored;
  if (isOther) entry.coming = [];
  const isKnown =
    open?.analysis === article.analysis &&
    open.version === version &&
    open.anchored === article.anchored &&
    open.allSettings === settings &&
    open.state === state;
  if (isKnown) return open;
  entry.open = {
    ...article,
    uri,
    version,
    document,
    settings,
    allSettings: settings,
    state,
    elsewhere: elsewhere(uri),
  };
  entry.touched = new Set();
  return entry.open;
}
