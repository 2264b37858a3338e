import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, workspace } from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider, Uri } from 'vscode';

/** A file system that is on no disk, as a repository that the editor shows without a checkout. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** Registers it for a scheme. */
  mount(scheme: string): Disposable {
    return workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true });
  }

  /** The text of a file; undefined where there is none. */
  text({ path }: Uri): string | undefined {
    const file = this.#files.get(path);
    return file && new TextDecoder().decode(file.content);
  }

  stat({ path }: Uri): FileStat {
    const file = this.#files.get(path);
    if (file !== undefined) return { type: FileType.File, ctime: 0, mtime: file.mtime, size: file.content.length };
    if (path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  readDirectory(): [string, FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file.content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, { content, mtime: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {
    throw FileSystemError.NoPermissions('There are no folders here.');
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }
}
