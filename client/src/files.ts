import { FileSystemError, Uri, workspace } from 'vscode';
import type { UriParams } from '../../server/src/protocol';

/** Answers `attribune/readFile`: the text, or null where there is no such file; malformed UTF-8 and the rest are errors. */
export async function readFile({ uri }: UriParams): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
