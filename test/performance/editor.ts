// What a person waits for in a real editor, which a program of its own drives.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { markdownTable } from '../support/markdown';
import { at, ms, sorted } from './figures';
import { starts } from './serving';

const run = promisify(execFile);

/** What the program writes. */
type Waits = Record<'version' | 'node', string> & Record<'activation' | 'cold' | 'warm', number[]>;

/** The lines of the page. Packs the extension first. */
export async function editorLines(): Promise<string[]> {
  const cwd = path.join(import.meta.dirname, '../..');
  await run('npm', ['run', 'package'], { cwd });
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'test/vscode/waits.ts'], { cwd });
  const { version, node, ...waits } = JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)) as Waits;
  const row = (name: string, times: readonly number[]) => {
    const ordered = sorted(times);
    return [name, ...[ordered[0]!, at(ordered, 0.5), ordered.at(-1)!].map(ms)];
  };
  return [
    markdownTable(
      [
        [`in VS Code ${version}`, 'best', 'median', 'worst'],
        row('activation, in the extension host', waits.activation),
        row('first colours of 5 kB, the extension not started yet', waits.cold),
        row('first colours of 5 kB, the server running', waits.warm),
      ],
      1,
    ),
    '',
    `Start of the server to the first tokens of 5 kB on the editor's Node, ${(await run(node, ['--version'])).stdout.trim()}: ${await starts(node)}.`,
  ];
}
