// Brings the editor and the browser that the tests drive, if they are to come from npm and Debian; `run.ts` would do it later.
import process from 'node:process';
import { findBrowser, installEditor } from './editor/install';

async function main(): Promise<void> {
  if (process.platform === 'win32') return;
  const { version } = await installEditor();
  console.log(`VS Code ${version} from npm, in the browser ${await findBrowser()}`);
}

void main();
