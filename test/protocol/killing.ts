import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { newsProse } from '../support/prose';
import { commandLineBundle } from './build';

/** What a sidecar was after its writer was killed. */
export interface Kills {
  old: number;
  new: number;
  /** Neither: cut off, empty, gone. */
  broken: number;
  /** Killed while the temporary file stood beside it. */
  whileWriting: number;
}

/**
 * Kills `attribune annotate` at random moments: one time of two at any moment of its life, else as soon as its temporary file
 * appears, and up to 4 ms later.
 */
export async function killWriters(times: number, random: () => number): Promise<Kills> {
  const directory = mkdtempSync(join(tmpdir(), 'attribune-kill-'));
  try {
    const bundle = await commandLineBundle(directory);
    const article = join(directory, 'harbour.txt');
    const sidecar = `${article}.annotations.jsonld`;
    writeFileSync(article, newsProse(12_000));
    const started = performance.now();
    await run(bundle, article, () => undefined);
    const whole = performance.now() - started;
    const full = readFileSync(sidecar, 'utf8');
    const count = parseSidecar(full).value.annotations.length;
    const old = `{"@context": ["http://www.w3.org/ns/anno.jsonld", {"attribune": "urn:attribune:"}], "type": "AnnotationCollection",
 "label": "as it was", "first": {"type": "AnnotationPage", "items": []}}\n`;
    const kills: Kills = { old: 0, new: 0, broken: 0, whileWriting: 0 };
    for (let i = 0; i < times; i++) {
      writeFileSync(sidecar, old);
      await run(bundle, article, (kill) => {
        if (i % 2 === 0) setTimeout(kill, whole * (0.5 + random() * 0.6));
        else onTemporary(directory, () => setTimeout(kill, random() * 4));
      });
      const left = readdirSync(directory).filter((name) => name.endsWith('.tmp'));
      if (left.length > 0) kills.whileWriting++;
      for (const name of left) rmSync(join(directory, name));
      // The next run would wait until its lock is stale.
      for (const name of readdirSync(directory).filter((one) => one.endsWith('.lock'))) {
        rmSync(join(directory, name), { recursive: true });
      }
      const text = readFileSync(sidecar, 'utf8');
      const { value, writable } = parseSidecar(text);
      if (text === old) kills.old++;
      else if (writable && text.includes('as it was') && value.annotations.length === count) kills.new++;
      else kills.broken++;
    }
    return kills;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function run(bundle: string, article: string, plan: (kill: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bundle, 'annotate', article], { stdio: 'ignore' });
    child.on('close', () => done());
    plan(() => child.kill('SIGKILL'));
  });
}

function onTemporary(directory: string, act: () => void): void {
  const watcher = watch(directory, (_, name) => {
    if (!name?.endsWith('.tmp')) return;
    watcher.close();
    act();
  });
}
