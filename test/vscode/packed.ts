// tsx test/vscode/packed.ts [FILE…]: drives the packed extension in the workbench, by mocha. To the process that started it, if one
// did, it sends the paths of the files in which a test failed.
import path from 'node:path';
import process from 'node:process';
import { globSync } from 'glob';
import Mocha from 'mocha';

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : globSync('*.test.ts', { cwd: import.meta.dirname, absolute: true }).sort();
  const mocha = new Mocha();
  for (const file of files) mocha.addFile(path.resolve(file));
  await mocha.loadFilesAsync();
  const failed = new Set<string>();
  const runner = mocha.run((failures) => {
    process.exitCode = failures > 0 ? 1 : 0;
    if (!process.connected) return;
    process.send!([...failed]);
    process.disconnect();
  });
  runner.on('fail', ({ file }) => failed.add(file!));
}

void main();
