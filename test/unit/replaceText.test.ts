import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceText } from '../../server/src/replaceText.node';

describe('replacing a sidecar on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attribune-replace-'));
  const path = join(folder, 'a.txt.annotations.jsonld');
  after(() => rmSync(folder, { recursive: true }));

  /** Texts that are compared in more than one piece, with an emoji across their border. */
  const long = `${'x'.repeat(2 ** 18 - 1)}🎉${'“ü”'.repeat(2 ** 17)}`;
  const texts = { empty: '', short: 'one “two” 🎉', long };

  for (const [name, text] of Object.entries(texts)) {
    for (const mark of ['', '\ufeff']) {
      it(`writes over what was read (${name}${mark && ', with a byte order mark'}), which keeps its mark`, () => {
        writeFileSync(path, mark + text);
        assert.equal(replaceText(path, text, 'new'), 'replaced');
        assert.equal(readFileSync(path, 'utf8'), `${mark}new`);
      });
    }

    const others = {
      'was added to': `${text}\n`,
      'lost its end': text.slice(0, -2),
      'has another letter at its end': `${text.slice(0, -1)}z`,
      'has another letter at its beginning': `z${text.slice(1)}`,
      'is no UTF-8 any more': Buffer.concat([Buffer.from(text), Buffer.from([0xff])]),
    };
    for (const [what, now] of Object.entries(others)) {
      if (now === text) continue;
      it(`leaves a file alone that ${what} meanwhile (${name})`, () => {
        writeFileSync(path, now);
        const bytes = readFileSync(path);
        assert.equal(replaceText(path, text, 'new'), 'changed');
        assert.deepEqual(readFileSync(path), bytes);
        assert.deepEqual(readdirSync(folder), ['a.txt.annotations.jsonld']);
      });
    }
  }

  it('makes no file that was deleted, and none over one that somebody made', () => {
    rmSync(path, { force: true });
    assert.equal(replaceText(path, 'old', 'new'), 'changed');
    writeFileSync(path, 'theirs');
    assert.equal(replaceText(path, null, 'new'), 'changed');
    rmSync(path);
    assert.equal(replaceText(path, null, 'new'), 'replaced');
    assert.equal(readFileSync(path, 'utf8'), 'new');
  });

  it('takes bytes that are no UTF-8 for another text, though they read the same', () => {
    writeFileSync(path, Buffer.from([0x61, 0xff]));
    assert.equal(replaceText(path, 'a\ufffd', 'new'), 'changed');
  });
});
