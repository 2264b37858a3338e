import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The TypeScript files of a folder and of those in it, relative to the project, with slashes. */
function sources(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const EXPORTED_TYPE = /^export (?:declare |abstract |const )*(?:class|interface|enum|type) (\w+)/gm;

/** The names of the classes, interfaces, enums and type aliases that a file declares and exports; prettier has laid it out. */
function exportedTypes(text: string): string[] {
  return Array.from(text.matchAll(EXPORTED_TYPE), ([, name]) => name!);
}

/** The names that stand in more than one place, each with its places: `Piece: a.ts, b.ts`. */
function repeated(named: readonly (readonly [name: string, place: string])[]): string[] {
  const places = new Map<string, string[]>();
  for (const [name, place] of named) {
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  }
  return [...places].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

describe('names', () => {
  const files = ['client/src', 'server/src', 'test']
    .flatMap(sources)
    .filter((file) => !file.startsWith('test/fixtures'));

  it('are found, and told where they stand twice', () => {
    const one = 'export interface Piece {}\ninterface Cut {}\nexport type Side = 1;\nexport const piece = 1;';
    assert.deepEqual(exportedTypes(one), ['Piece', 'Side']);
    assert.deepEqual(exportedTypes('export class Piece {}\nexport { type Cut } from "./cut";'), ['Piece']);
    assert.deepEqual(
      repeated([
        ['Piece', 'a.ts'],
        ['Side', 'a.ts'],
        ['Piece', 'b.ts'],
      ]),
      ['Piece: a.ts, b.ts'],
    );
  });

  it('of exported types mean one thing each', () => {
    const named = files.flatMap((file) =>
      exportedTypes(readFileSync(join(root, file), 'utf8')).map((name) => [name, file] as const),
    );
    assert.ok(named.length > 300);
    assert.deepEqual(repeated(named), []);
  });

  it('of files stand once within analysis/', () => {
    const analysis = files.filter((file) => file.startsWith('server/src/analysis/'));
    assert.ok(analysis.length > 100);
    assert.deepEqual(repeated(analysis.map((file) => [file.slice(file.lastIndexOf('/') + 1), file])), []);
  });
});
