// npm start: builds, and opens an editor with the extension on sample articles; where there is none, or no screen, serves
// the workbench to a browser. `-- --port 8080` chooses the port.
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { download, findCommand, hasDisplay } from '../test/vscode/editor/desktop';
import { root } from '../test/vscode/editor/install';
import { startServer } from '../test/vscode/editor/server';
import { vsixFile } from '../test/vscode/vsix';

/** What the served editor begins with; paragraphs of news are long lines. */
const settings = { 'files.autoSave': 'off', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const samples = path.join(root, '.cache/samples');
  const article = await copySamples(samples);
  if (hasDisplay()) {
    await npm('build');
    const program = (await findCommand()) ?? (await download());
    if (program) {
      open(program, samples, article);
      return;
    }
  }
  await npm('package');
  await serve(samples, article, Number(values.port));
}

/** Annotations are made in copies, so that the fixtures stay as they are; copies that are there already keep theirs. */
async function copySamples(samples: string): Promise<string> {
  const articles = path.join(root, 'test/fixtures/articles');
  const names = (await readdir(articles)).filter((name) => /^[^.]+\.txt$/.test(name)).sort();
  await mkdir(samples, { recursive: true });
  for (const name of names) await cp(path.join(articles, name), path.join(samples, name), { force: false });
  return path.join(samples, names.find((name) => name.startsWith('wire')) ?? names[0]!);
}

function open(program: string, samples: string, article: string): void {
  console.log(`Opening ${path.relative(root, samples)} in ${program} with Attribune.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, article];
  spawn(program, args, { detached: true, stdio: 'ignore' }).unref();
}

async function serve(samples: string, article: string, port: number): Promise<void> {
  const extensions = [await vsixFile()];
  const server = await startServer({ extensions, port, settings });
  console.log(`\nAttribune is open at\n\n  ${server.address({ folder: samples, file: article })}\n`);
  console.log(`The articles are in ${samples}. Ctrl+C ends it.`);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function npm(script: string): Promise<void> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm run ${script} failed.`));
    });
  });
}

void main();
