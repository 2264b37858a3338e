import type { CancellationToken, Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Articles } from '../documents/articles';
import type { Span } from '../../analysis/facts';
import { diagnostics } from '../../features/diagnostic';
import { sidecarDiagnostics } from '../../features/sidecarDiagnostic';
import type { Abilities } from './clientCapabilities';
import type { SidecarProblem, TextEdit } from '../../annotations/model';
import type { Guard } from './guard';
import type { Indexing } from '../workspace/workspaceIndex';
import type { SettingsCache } from '../settingsCache';
import { articleOf, type Sidecars, type SidecarState } from '../sidecars/sidecars';
import { l10n } from '../../l10n';

/** How long the paragraph being typed in is left in peace, in milliseconds. */
const typingPause = 1000;

/** How long changes are gathered before something is published, in milliseconds. */
const publishDelay = 200;

/** What diagnosing stands on. */
export interface DiagnosingSources {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly settings: SettingsCache;
  readonly indexing: Indexing;
  readonly guard: Guard;
}

/** Problems on their way to the client: pulled where it can, else published, the same either way. Those of sidecars are always published. */
export class Diagnosing {
  readonly #sources: DiagnosingSources;
  /** Where the last edit ended, while it is fresh. */
  readonly #typing = new Map<string, number>();
  readonly #published = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(sources: DiagnosingSources) {
    this.#sources = sources;
  }

  async pull(uri: string, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    return { kind: 'full', items: (await this.#diagnose(uri, token)) ?? [] };
  }

  /** A client that pulls does so at opening by itself. */
  opened(uri: string): void {
    this.#publishSoon(uri);
  }

  edited(uri: string, edits: readonly TextEdit[]): void {
    const last = edits.at(-1);
    if (last !== undefined) this.#typing.set(uri, last.start + last.newText.length);
    this.#publishSoon(uri);
    this.#later(`typing ${uri}`, typingPause, () => {
      this.#typing.delete(uri);
      // Others may quote what was typed.
      for (const open of this.#sources.articles.uris()) this.changed(open);
    });
  }

  /** Something else than the text changed: the sidecar, a setting, what is news. */
  changed(uri: string): void {
    const { abilities, connection } = this.#sources;
    if (!abilities.pullDiagnostics) this.#publishSoon(uri);
    else if (abilities.refreshDiagnostics) this.#later('refresh', 0, () => connection.languages.diagnostics.refresh());
  }

  /** Publishes the problems in a sidecar, at their places in it. */
  sidecarChanged(uri: string): void {
    this.#later(`sidecar ${uri}`, publishDelay, async () => {
      const about = articleOf(uri) ?? uri;
      const [state, settings] = await Promise.all([
        this.#sources.sidecars.read(uri),
        this.#sources.settings.get(about),
      ]);
      const document = TextDocument.create(uri, 'json', 0, state.text ?? '');
      const found = sidecarDiagnostics(document, problemsIn(state), settings.checks.sidecar);
      await this.#publish(uri, found.slice(0, settings.maxProblems));
    });
  }

  closed(uri: string): void {
    for (const name of [`typing ${uri}`, `publish ${uri}`, `sidecar ${uri}`]) clearTimeout(this.#timers.get(name));
    this.#typing.delete(uri);
    this.#sources.guard.run('diagnostics', () => this.#publish(uri, []));
  }

  #publishSoon(uri: string): void {
    if (this.#sources.abilities.pullDiagnostics) return;
    this.#later(`publish ${uri}`, publishDelay, async () => {
      const found = await this.#diagnose(uri);
      await this.#publish(uri, found ?? []);
    });
  }

  async #diagnose(uri: string, token?: CancellationToken): Promise<Diagnostic[] | undefined> {
    const { articles, indexing, abilities } = this.#sources;
    await indexing.catchUp(uri);
    const article = await articles.get(uri, token);
    if (article === undefined) return undefined;
    const at = this.#typing.get(uri);
    const typing = at === undefined ? undefined : lineAt(article.document, at);
    return diagnostics(article, typing, abilities.relatedInformation);
  }

  /** Nothing is said where nothing was said before. */
  async #publish(uri: string, found: Diagnostic[]): Promise<void> {
    if (found.length === 0 && !this.#published.delete(uri)) return;
    if (found.length > 0) this.#published.add(uri);
    await this.#sources.connection.sendDiagnostics({ uri, diagnostics: found });
  }

  #later(name: string, delay: number, work: () => unknown): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(
      name,
      setTimeout(() => {
        this.#timers.delete(name);
        this.#sources.guard.run('diagnostics', work);
      }, delay),
    );
  }
}

/** A line is a paragraph. */
function lineAt(document: TextDocument, offset: number): Span {
  const { line } = document.positionAt(offset);
  return { start: document.offsetAt({ line, character: 0 }), end: document.offsetAt({ line: line + 1, character: 0 }) };
}

function problemsIn({ parsed, unreadable }: SidecarState): readonly SidecarProblem[] {
  if (unreadable === undefined) return parsed.problems;
  const message = l10n.t('This file cannot be read ({0}). Its annotations are not shown until it can.', unreadable);
  return [{ start: 0, end: 0, message, severity: 'error' }];
}
