import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../annotations/json/values';
import { parseStrictly } from '../annotations/sidecar';
import { writeDurably } from './durableFiles';
import { inTurn } from './sidecars';

const RECORD = '.attribune-exports.json';

/** Hashes of what exports wrote into a folder, kept in a file there: what has another hash now was changed by somebody since. */
export class ExportRecord {
  readonly #path: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #written = new Map<string, string>();

  constructor(folder: string) {
    this.#path = join(folder, RECORD);
    this.#known = readRecord(this.#path);
  }

  /** Whether an export wrote just this into a file, line ends apart, which git may change. */
  wrote(name: string, content: string): boolean {
    return (this.#written.get(name) ?? this.#known.get(name)) === hashOf(content);
  }

  add(name: string, content: string): void {
    if (!this.wrote(name, content)) this.#written.set(name, hashOf(content));
  }

  /** Writes what is new, beside what other runs wrote meanwhile. */
  async save(): Promise<void> {
    if (this.#written.size === 0) return;
    await inTurn(this.#path, () => {
      const files = [...readRecord(this.#path), ...this.#written].sort(([one], [other]) => (one < other ? -1 : 1));
      writeDurably(this.#path, `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`);
    });
  }
}

function readRecord(path: string): Map<string, string> {
  try {
    const record = parseStrictly(readFileSync(path, 'utf8'));
    const files = isObject(record) ? record['files'] : undefined;
    const pairs = isObject(files) ? Object.entries(files) : [];
    return new Map(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    // Without it every file that is there is somebody's.
    return new Map();
  }
}

function hashOf(content: string): string {
  return `sha256:${createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex')}`;
}
