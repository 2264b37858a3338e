// npm run package: the .vsix, whose bytes depend on nothing but the sources: its files have the time of the last commit.
import { execFileSync, spawnSync } from 'node:child_process';
import process from 'node:process';

const vsce = ['vsce', 'package', '--no-dependencies'];
const { status } = spawnSync('npx', [...vsce, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? timeOfCommit() },
});
process.exitCode = status ?? 1;

/** In seconds; without git any constant will do, as long as zip files can have it. */
function timeOfCommit(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '946684800';
  }
}
