// npm test [-- SCRIPT…]: every check of the project, or those named, each as the npm script that runs it alone, and what
// became of it.
import { type ChildProcess, spawn } from 'node:child_process';
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
  /** Of a script that failed: what it printed about that, as far as it can be told. */
  readonly why: string;
}

/**
 * What runs after what: the lanes of a stage run side by side, the scripts of a lane one after the other. Growth is a matter of
 * processor time, of one core, whatever else the machine does. In the editor is waited for what a user would wait for, so that it
 * has the machine for itself.
 */
const stages: readonly (readonly (readonly string[])[])[] = [
  [
    ['types', 'lint', 'lint:regexes', 'lint:unused', 'format:check', 'test:grammar', 'test:vscode:install'],
    ['test:unit', 'test:fuzz', 'test:build', 'test:formats', 'test:editors'],
  ],
  [['test:growth'], ['test:model', 'package', 'test:protocol']],
  [['test:vscode']],
];

/** How long a script may take before it is ended as failed, in milliseconds: several times what the longest takes. */
const LIMIT = 900_000;

/** What is running: each a process group of its own, so that what a script started ends with it. */
const running = new Set<ChildProcess>();

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const outcomes: Outcome[] = [];
  for (const lanes of named.length > 0 ? [[named]] : stages) {
    const alone = lanes.length === 1;
    outcomes.push(...(await Promise.all(lanes.map((lane) => runLane(lane, alone)))).flat());
  }
  report(outcomes);
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
}

async function runLane(lane: readonly string[], alone: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const script of lane) outcomes.push(await run(script, alone));
  return outcomes;
}

/** Runs one script. What it prints is passed on as it comes, or at its end where it is not alone, and read for mocha's counts. */
async function run(script: string, alone: boolean): Promise<Outcome> {
  const start = performance.now();
  const title = `\n── npm run ${script}\n`;
  if (alone) process.stdout.write(title);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...colour },
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (alone) process.stdout.write(text);
      printed += text;
    });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    console.error(`\nnpm run ${script} did not end within ${LIMIT / 60_000} minutes.`);
    end(child);
  }, LIMIT);
  running.add(child);
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  clearTimeout(timer);
  running.delete(child);
  if (!alone) process.stdout.write(title + printed);
  const seconds = (performance.now() - start) / 1000;
  const plain = stripVTControlCharacters(printed);
  const ok = code === 0 && !isLate;
  const { passed, failed, skipped } = counts(plain);
  // What failed at a first try and passed at the second did not fail.
  return { script, ok, seconds, passed, failed: ok ? 0 : failed, skipped, why: ok ? '' : whyFailed(plain) };
}

function end(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

function counts(printed: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const sum = (word: string) => {
    const lines = printed.matchAll(new RegExp(`^ *(\\d+) ${word}\\b(?: \\(.*\\))?$`, 'gm'));
    return [...lines].reduce((total, [, number]) => total + Number(number), 0);
  };
  return { passed: sum('passing'), failed: sum('failing'), skipped: sum('pending') };
}

/** The most lines that the report repeats of a script that failed. */
const REPEATED_LINES = 60;

/** Mocha's list of what failed, the last one where there are several; of another script the last lines. */
function whyFailed(printed: string): string {
  const lists = [...printed.matchAll(/^ *\d+ failing$/gm)];
  const from = lists.at(-1)?.index;
  const lines = printed
    .slice(from ?? 0)
    .trimEnd()
    .split('\n');
  return (from === undefined ? lines.slice(-REPEATED_LINES) : lines.slice(0, REPEATED_LINES)).join('\n');
}

function report(outcomes: readonly Outcome[]): void {
  for (const { script, why } of outcomes) if (why !== '') console.log(`\n── What failed in ${script}\n${why}`);
  console.log('\n── What was run');
  for (const { script, ok, seconds, passed } of outcomes) {
    const tests = passed > 0 ? `, ${passed} tests passed` : '';
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${script.padEnd(19)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  }
  const total = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  // A step that failed without a failing test, such as lint, counts as one.
  const failed = total('failed') + outcomes.filter(({ ok, failed: tests }) => !ok && tests === 0).length;
  const skipped = total('skipped');
  console.log(`\n${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    running.forEach(end);
    process.exit(1);
  });
void main();
