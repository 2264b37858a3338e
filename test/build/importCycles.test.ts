import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** The files of client and server, with slashes, and the files that each imports: values and types. */
function imports(): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const folder of ['client/src', 'server/src']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names) if (name.endsWith('.ts')) graph.set(`${folder}/${name.replaceAll('\\', '/')}`, []);
  }
  for (const [file, imported] of graph) {
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, false).importedFiles) {
      const path = `${posix.join(posix.dirname(file), fileName)}.ts`;
      if (fileName.startsWith('.') && graph.has(path)) imported.push(path);
    }
  }
  return graph;
}

/** The strongly connected components of more than one file (Tarjan): the files that import each other in a circle. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();

  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.get(file)!;
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next)!);
    }

    if (low === order.get(file)) {
      const component = stack.splice(stack.indexOf(file));
      if (component.length > 1) found.push(component.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('imports, those of types included', () => {
  const graph = imports();

  it('are found', () => {
    assert.ok(graph.size > 300);
    assert.ok(graph.get('server/src/languageServer/server.ts')!.includes('server/src/languageServer/session.ts'));
  });

  it('are told to go in a circle where they do', () => {
    const small = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
    ]);
    assert.deepEqual(circles(small), [['b', 'c']]);
  });

  it('go in no circle', () => assert.deepEqual(circles(graph), []));
});
