import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The disk as a map of texts by URI, for a client that keeps its files there. */
export class DiskFiles extends Map<string, string> {
  override has(uri: string): boolean {
    return existsSync(fileURLToPath(uri));
  }

  override get(uri: string): string | undefined {
    return this.has(uri) ? readFileSync(fileURLToPath(uri), 'utf8') : undefined;
  }

  override set(uri: string, text: string): this {
    writeFileSync(fileURLToPath(uri), text);
    return this;
  }

  override delete(uri: string): boolean {
    const isThere = this.has(uri);
    rmSync(fileURLToPath(uri), { force: true });
    return isThere;
  }
}
