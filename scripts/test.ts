// npm test: every check of the project, each as the npm script that runs it alone, and what became of it.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** What a step printed about its tests, and how it ended. */
interface Outcome {
  readonly script: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scripts = [
  'types',
  'lint',
  'lint:regexes',
  'format:check',
  'test:unit',
  'test:protocol',
  'test:formats',
  'test:editors',
  'test:grammar',
  'package',
  'test:vscode',
];

async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const script of scripts) outcomes.push(await run(script));
  report(outcomes);
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
}

/** Runs one script; what it prints is passed on as it comes, and read for mocha's counts. */
async function run(script: string): Promise<Outcome> {
  const start = performance.now();
  console.log(`\n── npm run ${script}`);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...colour },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    printed += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  const seconds = (performance.now() - start) / 1000;
  return { script, ok: code === 0, seconds, ...counts(stripVTControlCharacters(printed)) };
}

function counts(printed: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const sum = (word: string) => {
    const lines = printed.matchAll(new RegExp(`^ *(\\d+) ${word}\\b(?: \\(.*\\))?$`, 'gm'));
    return [...lines].reduce((total, [, number]) => total + Number(number), 0);
  };
  return { passed: sum('passing'), failed: sum('failing'), skipped: sum('pending') };
}

function report(outcomes: readonly Outcome[]): void {
  console.log('\n── What was run');
  for (const { script, ok, seconds, passed } of outcomes) {
    const tests = passed > 0 ? `, ${passed} tests passed` : '';
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${script.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  }
  const total = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  // A step that failed without a failing test, such as lint, counts as one.
  const failed = total('failed') + outcomes.filter(({ ok, failed: tests }) => !ok && tests === 0).length;
  const skipped = total('skipped');
  console.log(`\n${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

void main();
