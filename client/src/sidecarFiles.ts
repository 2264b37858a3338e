import { FilePermission, FileSystemError, Uri, workspace, type FileStat } from 'vscode';
import type { WriteOutcome, WriteSidecarParams } from '../../server/src/protocol/messages';

/** U+FEFF in UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Answers `attribune/writeSidecar`: writes a sidecar that no document shows, if its bytes and its time say that it is what it was.
 * Between that look and the write no file system lets an extension keep others out.
 */
export async function writeSidecar({ uri: given, before, text }: WriteSidecarParams): Promise<WriteOutcome> {
  const uri = Uri.parse(given, true);
  // What somebody types there is told to the server, which then edits the document.
  if (workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString())) return 'changed';
  try {
    const seen = await statOf(uri);
    if (isReadOnly(uri, seen)) return 'readOnly';
    const bytes = seen && (await workspace.fs.readFile(uri));
    const now = bytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : null;
    if (now !== before || !isSame(seen, await statOf(uri))) return 'changed';
    const hasMark = BYTE_ORDER_MARK.every((byte, i) => bytes?.[i] === byte);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(hasMark ? `\ufeff${text}` : text));
    return 'replaced';
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'NoPermissions' ? 'readOnly' : 'unable';
  }
}

async function statOf(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function isReadOnly({ scheme }: Uri, stat: FileStat | undefined): boolean {
  if (workspace.fs.isWritableFileSystem(scheme) === false) return true;
  return ((stat?.permissions ?? 0) & FilePermission.Readonly) !== 0;
}

function isSame(one: FileStat | undefined, other: FileStat | undefined): boolean {
  return one?.mtime === other?.mtime && one?.size === other?.size;
}
