import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Articles } from './documents/articles';
import type { Elsewhere } from '../checks/check';
import { l10n, type Texts } from '../l10n';
import { type Abilities, readAbilities } from './requests/clientCapabilities';
import { Deciding } from './sidecars/annotationEdits';
import { Diagnosing } from './requests/documentDiagnostics';
import { Documents } from './documents/openDocuments';
import { clientFiles, type Files } from './fileSystem';
import { Finding } from './sidecars/sidecarRecovery';
import type { LoadFormats } from './formatsBundle';
import type { Guard } from './requests/guard';
import { IndexFiles } from './workspace/workspaceFiles';
import { Indexing } from './workspace/workspaceIndex';
import { Newsness } from './documents/newsDetection';
import { SettingsCache } from './settingsCache';
import { articleOf, Sidecars } from './sidecars/sidecars';
import { SidecarChanges } from './sidecars/sidecarChanges';
import { SidecarWriter } from './sidecars/sidecarWriter';
import { telling, type Telling } from './clientNotifications';
import { TokenHistory } from './requests/tokenHistory';
import { Untitled } from './sidecars/untitledSidecars';

/** All that lives from `initialize` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly abilities: Abilities;
  readonly tell: Telling;
  readonly documents: Documents;
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly newsness: Newsness;
  readonly articles: Articles;
  readonly diagnosing: Diagnosing;
  readonly changes: SidecarChanges;
  readonly deciding: Deciding;
  readonly untitled: Untitled;
  readonly finding: Finding;
  readonly formats: LoadFormats;
  readonly files: Files;
  readonly indexing: Indexing;
  readonly indexFiles: IndexFiles;
  readonly tokens: TokenHistory;
  /** A sidecar has another content, whoever wrote it: what shows its annotations is shown anew. */
  readonly sidecarChanged: (sidecar: string) => void;
  /** Everything shown may be different now: settings changed, or what is news. */
  readonly refresh: () => void;
}

/** What an entry point knows of its platform. */
export interface Platform {
  /** The file system for clients that do not offer theirs. */
  readonly disk: Files;
  /** @param url where the client says that the formats are */
  readonly formats: (url: string | undefined) => ReturnType<LoadFormats>;
  /** The texts of a language such as `de`, for clients that do not bring them; undefined where there are none. */
  readonly texts?: (language: string) => Texts | undefined;
}

/** Puts the parts together for a client that introduced itself. */
export function createSession(
  connection: Connection,
  guard: Guard,
  params: InitializeParams,
  { disk, formats, texts }: Platform,
): Session {
  const abilities = readAbilities(params);
  const language = /^[a-z]{2,3}\b/i.exec(params.locale ?? 'en')?.[0].toLowerCase() ?? 'en';
  l10n.use(abilities.texts ?? (language === 'en' ? undefined : texts?.(language)));
  const documents = new Documents();
  const tell = telling(connection, guard, abilities.own);
  const settings = new SettingsCache(connection, abilities.configuration, tell.warn);
  const files = abilities.files
    ? clientFiles(connection, abilities.list, abilities.sharesDisk ? disk : undefined)
    : disk;
  const sidecars = new Sidecars(documents, files);
  const newsness = new Newsness(sidecars, abilities.treatAs, (uri, served) => tell.served({ uri, served }));
  const elsewhere = (uri: string): Elsewhere => indexing.except(uri);
  const articles: Articles = new Articles({ settings, sidecars, newsness, elsewhere, refuse: tell.warn });
  const indexing: Indexing = new Indexing({ documents, articles, sidecars, newsness });
  const diagnosing = new Diagnosing({ connection, abilities, articles, sidecars, settings, indexing, guard });
  const refreshTokens = gathered(() => {
    const { semanticTokens, inlayHint } = connection.languages;
    if (abilities.refreshTokens) guard.run('semantic tokens', () => semanticTokens.refresh());
    if (abilities.refreshCodeLenses)
      guard.run('code lenses', () => connection.sendRequest('workspace/codeLens/refresh'));
    if (abilities.refreshInlayHints) guard.run('inlay hints', () => inlayHint.refresh());
  });
  const sidecarChanged = (sidecar: string) => {
    const article = articleOf(sidecar);
    const isOpen = article !== undefined && documents.get(article) !== undefined;
    if (!isOpen && documents.get(sidecar) === undefined) {
      sidecars.forget(sidecar);
      return;
    }
    diagnosing.sidecarChanged(sidecar);
    if (!isOpen) return;
    indexing.touched(article);
    guard.run('newsness', async () => {
      await newsness.reconsider(article);
      diagnosing.changed(article);
      refreshTokens();
    });
  };
  const refreshProblems = () => {
    for (const uri of articles.uris()) diagnosing.changed(uri);
  };
  const refresh = () => {
    refreshProblems();
    refreshTokens();
  };
  const writer = new SidecarWriter(connection, abilities, sidecars);
  const changes = new SidecarChanges({ articles, sidecars, writer, changed: sidecarChanged });
  const deciding = new Deciding({ tell, changes });
  const parts = {
    connection,
    guard,
    abilities,
    tell,
    documents,
    settings,
    sidecars,
    newsness,
    articles,
    diagnosing,
    changes,
    deciding,
  };
  return {
    ...parts,
    tokens: new TokenHistory(),
    files,
    untitled: new Untitled(),
    finding: new Finding(),
    formats: () => formats(abilities.formats),
    indexing,
    indexFiles: new IndexFiles({
      connection,
      abilities,
      files,
      settings,
      indexing,
      guard,
      tell,
      changed: refreshProblems,
    }),
    sidecarChanged,
    refresh,
  };
}

/** What is asked for again and again within a moment is done once, after it; the moment is 30 ms. */
function gathered(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, 30);
  };
}
