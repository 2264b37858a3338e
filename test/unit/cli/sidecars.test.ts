import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeSidecar, inTurn } from '../../../server/src/cli/sidecars';

describe('a sidecar that several programs write', () => {
  let folder: string;
  let article: string;
  const sidecar = (): string => `${article}.annotations.jsonld`;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attribune-turns-'));
    article = join(folder, 'pier.txt');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written by one run at a time', async () => {
    const events: string[] = [];
    const task = (name: string) => inTurn(sidecar(), () => events.push(`${name} in`, `${name} out`));
    await Promise.all(['a', 'b', 'c'].map(task));
    assert.deepEqual(
      events.filter((_, i) => i % 2 === 0).map((one) => one.replace('in', 'out')),
      events.filter((_, i) => i % 2 === 1),
    );
    assert.deepEqual(readdirSync(folder), []);
  });

  it('waits for nobody who was killed', async () => {
    let lock = '';
    await inTurn(sidecar(), () => {
      lock = join(folder, readdirSync(folder)[0]!);
    });
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    let done = false;
    await inTurn(sidecar(), () => {
      done = true;
    });
    assert.ok(done);
  });

  it('is decided upon again where an editor, which knows no turns, wrote it meanwhile', async () => {
    writeFileSync(sidecar(), 'one');
    const seen: (string | undefined)[] = [];
    await changeSidecar(article, 0, ({ json }) => {
      seen.push(json);
      if (seen.length === 1) writeFileSync(sidecar(), 'two');
      return `${json} and more`;
    });
    assert.deepEqual(seen, ['one', 'two']);
    assert.equal(readFileSync(sidecar(), 'utf8'), 'two and more');
    assert.deepEqual(readdirSync(folder), ['pier.txt.annotations.jsonld']);
  });

  it('is left alone where it never comes to rest', async () => {
    let count = 0;
    await assert.rejects(
      changeSidecar(article, 0, () => {
        writeFileSync(sidecar(), String(count++));
        return 'mine';
      }),
      /changed again and again/,
    );
    assert.equal(readFileSync(sidecar(), 'utf8'), String(count - 1));
  });
});
