import type { CancellationToken, Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Articles } from '../documents/articles';
import type { Span } from '../../analysis/facts';
import { diagnostics } from '../../features/diagnostic';
import { sidecarDiagnostics } from '../../features/sidecarDiagnostic';
import type { ClientCapabilities } from './clientCapabilities';
import type { SidecarProblem, TextEdit } from '../../annotations/model';
import type { Guard } from './guard';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import type { SettingsCache } from '../settingsCache';
import type { Sidecars, SidecarState } from '../sidecars/sidecars';
import { articleOf } from '../../annotations/sidecarPath';
import { debounce, type Debounced } from '../../debounce';
import { l10n } from '../../l10n';

/** Time after the last edit in which the paragraph counts as being typed in. */
const TYPING_PAUSE_MS = 1000;

/** Delay in which changes are gathered before problems are published. */
const PUBLISH_DELAY_MS = 200;

interface DiagnosticsPorts {
  readonly connection: Connection;
  readonly clientCapabilities: ClientCapabilities;
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly settings: SettingsCache;
  readonly workspaceIndex: WorkspaceIndex;
  readonly guard: Guard;
}

/** Diagnostics: pulled where the client can, else published, the same either way. Those of sidecars are always published. */
export class DocumentDiagnostics {
  readonly #ports: DiagnosticsPorts;
  /** Offset of the end of the last edit, by URI, while it is fresh. */
  readonly #typing = new Map<string, number>();
  readonly #published = new Set<string>();
  readonly #pending = new Map<string, Debounced>();

  constructor(ports: DiagnosticsPorts) {
    this.#ports = ports;
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
    this.#later(`typing ${uri}`, TYPING_PAUSE_MS, () => {
      this.#typing.delete(uri);
      // Others may quote what was typed.
      for (const open of this.#ports.articles.uris()) this.changed(open);
    });
  }

  /** Something else than the text changed: the sidecar, a setting, what is news. */
  changed(uri: string): void {
    const { clientCapabilities, connection } = this.#ports;
    if (!clientCapabilities.pullDiagnostics) this.#publishSoon(uri);
    else if (clientCapabilities.refreshDiagnostics)
      this.#later('refresh', 0, () => connection.languages.diagnostics.refresh());
  }

  /** Publishes the problems in a sidecar, at their places in it. */
  sidecarChanged(uri: string): void {
    this.#later(`sidecar ${uri}`, PUBLISH_DELAY_MS, async () => {
      const about = articleOf(uri) ?? uri;
      const [state, settings] = await Promise.all([this.#ports.sidecars.read(uri), this.#ports.settings.get(about)]);
      const document = TextDocument.create(uri, 'json', 0, state.text ?? '');
      const found = sidecarDiagnostics(document, problemsIn(state), settings.checks.sidecar);
      await this.#publish(uri, found.slice(0, settings.maxProblems));
    });
  }

  closed(uri: string): void {
    for (const name of [`typing ${uri}`, `publish ${uri}`, `sidecar ${uri}`]) this.#cancel(name);
    this.#typing.delete(uri);
    this.#ports.guard.run('diagnostics', () => this.#publish(uri, []));
  }

  #publishSoon(uri: string): void {
    if (this.#ports.clientCapabilities.pullDiagnostics) return;
    this.#later(`publish ${uri}`, PUBLISH_DELAY_MS, async () => {
      const found = await this.#diagnose(uri);
      await this.#publish(uri, found ?? []);
    });
  }

  async #diagnose(uri: string, token?: CancellationToken): Promise<Diagnostic[] | undefined> {
    const { articles, workspaceIndex, clientCapabilities } = this.#ports;
    await workspaceIndex.catchUp(uri);
    const article = await articles.get(uri, token);
    if (article === undefined) return undefined;
    const at = this.#typing.get(uri);
    const typing = at === undefined ? undefined : lineAt(article.document, at);
    return diagnostics(article, typing, clientCapabilities.relatedInformation);
  }

  /** Nothing is said where nothing was said before. */
  async #publish(uri: string, found: Diagnostic[]): Promise<void> {
    if (found.length === 0 && !this.#published.delete(uri)) return;
    if (found.length > 0) this.#published.add(uri);
    await this.#ports.connection.sendDiagnostics({ uri, diagnostics: found });
  }

  #later(name: string, delayMs: number, work: () => unknown): void {
    const run = () => {
      this.#pending.delete(name);
      this.#ports.guard.run('diagnostics', work);
    };
    const pending = this.#pending.get(name) ?? debounce(run, delayMs);
    this.#pending.set(name, pending);
    pending();
  }

  #cancel(name: string): void {
    this.#pending.get(name)?.cancel();
    this.#pending.delete(name);
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
