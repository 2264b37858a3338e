// Other libraries on the work that they share with Attribune, each in a process of its own. They are no dependencies of
// this project: they are installed, when asked for, into a folder of their own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../support/markdown';
import { newsProse } from '../support/prose';
import { ms } from './figures';

const SIZES = [5_000, 100_000, 1_000_000];
/** Milliseconds after which a size is given up, and larger ones with it. */
const PATIENCE = 60_000;

const packages = [
  'retext-english@5.0.0',
  'unified@11.0.5',
  'compromise@14.17.0',
  'wink-nlp@2.4.0',
  'wink-eng-lite-web-model@1.8.1',
  'chrono-node@2.10.3',
  'harper.js@2.10.0',
];

interface Peer {
  readonly name: string;
  /** What it does of what Attribune does. */
  readonly work: string;
  /** JavaScript that defines `run(text)`. */
  readonly code: string;
}

const peers: readonly Peer[] = [
  {
    name: 'retext-english',
    work: 'sentences and words',
    code: `import { unified } from 'unified'; import english from 'retext-english';
      const parser = unified().use(english).freeze(); const run = (text) => parser.parse(text);`,
  },
  {
    name: 'compromise',
    work: 'sentences, tags, people',
    code: `import nlp from 'compromise'; const run = (text) => nlp(text).people().out('array');`,
  },
  {
    name: 'wink-nlp',
    work: 'sentences, tags, entities',
    code: `import winkNLP from 'wink-nlp'; import model from 'wink-eng-lite-web-model';
      const nlp = winkNLP(model); const run = (text) => nlp.readDoc(text).entities().length();`,
  },
  {
    name: 'chrono-node',
    work: 'dates',
    code: `import * as chrono from 'chrono-node'; const run = (text) => chrono.parse(text, new Date(2022, 0, 3)).length;`,
  },
  {
    name: 'harper.js',
    work: 'sentences, tags, a grammar check',
    code: `import { LocalLinter } from 'harper.js'; import { binary } from 'harper.js/binary';
      const linter = new LocalLinter({ binary }); await linter.setup(); const run = (text) => linter.lint(text);`,
  },
];

/**
 * A table of milliseconds, the best of three runs in a warm process.
 *
 * @param subject the bundle of `subject.ts`
 * @param folder where the packages are installed to, and stay
 */
export function peerLines(subject: string, folder: string): string[] {
  install(folder);
  const own = ['Attribune', 'all of these, quotations, speakers', ...SIZES.map((size) => ms(ownTime(subject, size)))];
  const rows = peers.map((peer) => [peer.name, peer.work, ...times(peer, folder)]);
  return [
    'Milliseconds, the best of three runs in a warm process:',
    '',
    markdownTable([['', 'work', ...SIZES.map((size) => size.toLocaleString('en'))], own, ...rows], 2),
  ];
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function ownTime(subject: string, size: number): number {
  const { runs } = JSON.parse(
    execFileSync(process.execPath, [subject, 'warm', String(size)], { encoding: 'utf8' }),
  ) as { runs: number[] };
  return Math.min(...runs);
}

function times(peer: Peer, folder: string): string[] {
  const script = join(folder, `${peer.name}.mjs`);
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
    ${peer.code}
    const text = readFileSync(process.argv[2], 'utf8');
    await run(text.slice(0, 5000));
    let best = Infinity;
    for (let i = 0; i < 3 && (i === 0 || best < 10000); i++) {
      const start = performance.now(); await run(text); best = Math.min(best, performance.now() - start);
    }
    console.log(best); process.exit(0);`,
  );
  let late = false;
  return SIZES.map((size) => {
    if (late) return '–';
    try {
      // A file, for the standard input of a process that another one waits for may have nothing to read yet.
      const file = join(folder, `${size}.txt`);
      writeFileSync(file, newsProse(size));
      const options = { cwd: folder, timeout: PATIENCE, encoding: 'utf8' as const };
      return ms(Number(execFileSync(process.execPath, [script, file], options)));
    } catch (error) {
      late = true;
      if ((error as NodeJS.ErrnoException).code === 'ETIMEDOUT') return `> ${PATIENCE}`;
      throw error;
    }
  });
}
