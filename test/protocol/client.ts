import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type ConfigurationParams,
  createProtocolConnection,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverBundle } from './build';
import { DiskFiles } from './diskFiles';
import type { WriteOutcome, WriteSidecarParams } from '../../server/src/protocol/messages';
import type { PickParams, PickResult } from '../../server/src/protocol/pick';

/** What a full client offers; tests take from it. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceFolders: true,
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true, didRename: true, didDelete: true },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    diagnostic: { relatedInformation: true },
  },
};

/** How a test's client differs from the full one. */
export interface ClientOptions {
  capabilities?: ClientCapabilities;
  attribune?: unknown;
  settings?: Record<string, unknown>;
  rootUri?: string;
  /** The language of its user, as editors say it. */
  locale?: string;
  /** The folders of the workspace, by URI. */
  folders?: readonly string[];
  /** What lies on the client's disk at the start, by URI. */
  files?: Readonly<Record<string, string>>;
  /** The Node that the server runs on, this one by default. */
  node?: string;
  /** Whether its files are those of the real disk. */
  onDisk?: boolean;
  /** As whom the server runs, by default as who runs the tests. */
  user?: { readonly uid?: number; readonly gid?: number };
}

/** A small LSP client on a real server process: it keeps files in memory, applies edits and records what it is told. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** What lies on the client's disk, by URI. */
  readonly files: Map<string, string>;
  /** What is open, by URI. */
  readonly open = new Map<string, TextDocument>();
  /** Every message of interest in order: `[method, params]`. */
  readonly told: [string, unknown][] = [];
  settings: Record<string, unknown>;
  /** Those of folders, by the start of the URI. */
  readonly folderSettings = new Map<string, Record<string, unknown>>();
  /** Answers `attribune/pick`. */
  onPick: (params: PickParams) => PickResult = () => ({ index: 0 });
  /** Answers `workspace/applyEdit` before it is applied; false refuses. */
  onApply: (params: ApplyWorkspaceEditParams) => boolean = () => true;
  result!: InitializeResult;

  constructor(
    server: string,
    { settings = {}, node = process.execPath, onDisk = false, user = {} }: ClientOptions = {},
  ) {
    this.settings = settings;
    this.files = onDisk ? new DiskFiles() : new Map<string, string>();
    this.process = spawn(node, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], ...user });
    const reader = new StreamMessageReader(this.process.stdout!);
    // Its timer would wait for ever for the rest of a message of a server that was killed, and keep the tests from ending.
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(this.process.stdin!));
    this.#answer();
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(await serverBundle(), options);
    for (const [uri, text] of Object.entries(options.files ?? {})) client.files.set(uri, text);
    client.result = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: options.rootUri ?? null,
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(options.folders && { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) }),
      capabilities: options.capabilities ?? fullCapabilities,
      initializationOptions: {
        attribune:
          options.attribune === undefined
            ? { files: true, find: true, list: true, save: true, pick: true }
            : options.attribune,
      },
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Ends the server by the book; its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit') as Promise<[number | null]>;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document; what is open from before is replaced. */
  async openText(uri: string, text: string, languageId = 'news'): Promise<void> {
    this.open.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.open.get(uri)!;
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  }

  /** Replaces the first occurrence of some words in an open document. */
  async replace(uri: string, words: string, by: string): Promise<void> {
    const document = this.open.get(uri)!;
    const start = document.getText().indexOf(words);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    await this.change(uri, { range, text: by });
  }

  async close(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  async saveText(uri: string): Promise<void> {
    this.files.set(uri, this.open.get(uri)!.getText());
    await this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  /** Changes a file behind the server's back and tells it as a watcher would. */
  async writeFile(uri: string, text: string | undefined): Promise<void> {
    const type = text === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** Forgets what was told, to wait for what comes next. */
  forget(): void {
    this.told.length = 0;
  }

  /** The first message of this method that passes, once it was told. */
  async waitFor(method: string, passes: (params: never) => boolean = () => true): Promise<unknown> {
    for (let tries = 0; tries < 500; tries++) {
      const found = this.told.find(([name, params]) => name === method && passes(params as never));
      if (found !== undefined) return found[1];
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(
      `The server never sent ${method}. It sent: ${[...new Set(this.told.map(([name]) => name))].join(', ')}`,
    );
  }

  /** Where some words stand in an open document. */
  rangeOf(uri: string, words: string) {
    const document = this.open.get(uri)!;
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`The words "${words}" are not in the document.`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  #answer(): void {
    const { connection } = this;
    const hear = (method: string, answer: (params: never) => unknown) =>
      connection.onRequest(method, (params: unknown) => {
        this.told.push([method, params]);
        return answer(params as never);
      });
    hear('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri = '' }) => {
        const folder = [...this.folderSettings.keys()].find((start) => scopeUri.startsWith(start));
        return folder === undefined ? this.settings : this.folderSettings.get(folder);
      }),
    );
    hear('client/registerCapability', () => null);
    hear('client/unregisterCapability', () => null);
    hear('workspace/semanticTokens/refresh', () => null);
    hear('workspace/diagnostic/refresh', () => null);
    hear('workspace/inlayHint/refresh', () => null);
    hear('workspace/codeLens/refresh', () => null);
    hear('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      return { applied: this.onApply(params) && this.applyEdit(params.edit) };
    });
    hear('attribune/readFile', ({ uri }: { uri: string }) => this.files.get(uri) ?? null);
    hear('attribune/writeSidecar', ({ uri, before, text }: WriteSidecarParams): WriteOutcome => {
      if ((this.files.get(uri) ?? null) !== before) return 'changed';
      this.files.set(uri, text);
      return 'replaced';
    });
    hear('attribune/findSidecars', () => [...this.files.keys()].filter((uri) => uri.endsWith('.annotations.jsonld')));
    hear('attribune/findFiles', ({ uri, include }: { uri: string; include: string }) => {
      const ending = include.includes('jsonld') ? /\.annotations\.jsonld$/ : /\.(txt|news)$/;
      return [...this.files.keys()].filter((file) => file.startsWith(uri) && ending.test(file));
    });
    hear('window/workDoneProgress/create', () => null);
    // The type of protocol connections leaves it out.
    (connection as unknown as MessageConnection).onUnhandledProgress((params) =>
      this.told.push(['$/progress', params]),
    );
    hear('attribune/save', () => true);
    hear('attribune/pick', (params: PickParams) => this.onPick(params));
    connection.onUnhandledNotification(({ method, params }) => this.told.push([method, params]));
  }

  /** As an editor does: open documents change and are told about, closed ones are written. */
  applyEdit(edit: WorkspaceEdit): boolean {
    const edits: TextDocumentEdit[] = [];
    for (const [uri, changes] of Object.entries(edit.changes ?? {})) {
      edits.push({ textDocument: { uri, version: null }, edits: changes });
    }
    for (const change of edit.documentChanges ?? []) {
      if (TextDocumentEdit.is(change)) edits.push(change);
      else if (change.kind === 'create' && !this.files.has(change.uri)) this.files.set(change.uri, '');
      else if (change.kind === 'rename') this.#rename(change.oldUri, change.newUri);
      else if (change.kind === 'delete') this.files.delete(change.uri);
    }
    return edits.every((change) => this.#applyOne(change));
  }

  #rename(from: string, to: string): void {
    const text = this.files.get(from);
    if (text === undefined || this.files.has(to)) return;
    this.files.delete(from);
    this.files.set(to, text);
  }

  #applyOne({ textDocument: { uri, version }, edits }: TextDocumentEdit): boolean {
    const document = this.open.get(uri);
    if (version !== null && document?.version !== version) return false;
    const before = document ?? TextDocument.create(uri, 'jsonc', 0, this.files.get(uri) ?? '');
    const text = TextDocument.applyEdits(before, edits as never);
    if (document === undefined) this.files.set(uri, text);
    else void this.change(uri, { text });
    return true;
  }
}
