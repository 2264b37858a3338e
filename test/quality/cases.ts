// npm run quality:cases -- DIR [--record]
// Runs the cases in DIR, small passages that each pass or fail as a whole, on the built command line: the number that pass,
// by file, must not fall below test/quality/cases.json. --record raises what is recorded there; it never lowers it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const RECORDED = join(import.meta.dirname, 'cases.json');
const CASES = '.cases.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false } },
});
process.exitCode = run(positionals[0], values.record);

/** How many cases pass, by the name of their file. */
type Passed = Readonly<Record<string, number>>;

/** @returns the exit code */
function run(directory: string | undefined, record: boolean): number {
  const program = directory && join(directory, 'cases.mjs');
  if (directory === undefined || program === undefined || !existsSync(program)) {
    console.log(`cases: not run: ${directory === undefined ? 'npm run quality:cases -- DIR' : `none in ${directory}`}`);
    return 0;
  }
  const least: Passed = existsSync(RECORDED) ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Passed) : {};
  const passed: Record<string, number> = { ...least };
  let worse = 0;
  for (const file of readdirSync(directory).filter((name) => name.endsWith(CASES))) {
    const result = runFile(program, join(directory, file));
    const before = least[file] ?? 0;
    console.log(`${file}: ${result.passed} of ${result.of} pass, at least ${before} must`);
    passed[file] = Math.max(before, result.passed);
    if (result.passed < before) worse++;
  }
  if (record) writeFileSync(RECORDED, JSON.stringify(passed, undefined, 2) + '\n');
  if (worse > 0) console.error('cases: fewer pass than before');
  return worse > 0 ? 1 : 0;
}

/** Runs the cases of one file, in a folder that holds nothing else. */
function runFile(program: string, file: string): { readonly passed: number; readonly of: number } {
  const folder = mkdtempSync(join(tmpdir(), 'attribune-cases-'));
  try {
    cpSync(file, join(folder, `one${CASES}`));
    const args = [program, '--dir', folder, '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (!stdout.startsWith('{')) throw new Error(`The cases of ${file} gave no figures: ${stderr}`);
    return JSON.parse(stdout) as { passed: number; of: number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
