import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import english from '../../../package.nls.json' with { type: 'json' };
import german from '../../../package.nls.de.json' with { type: 'json' };
import { analyze } from '../../../server/src/analysis/analyze';

const root = join(import.meta.dirname, '../../..');
const { steps } = manifest.contributes.walkthroughs[0]!;
const commands = new Set(manifest.contributes.commands.map(({ command }) => command));

describe('the walkthrough', () => {
  it('has four steps, each with its page in both languages', () => {
    assert.equal(steps.length, 4);
    for (const { media } of steps) {
      const pages = [media.markdown, media.markdown.replace(/\.md$/, '.nls.de.md')];
      for (const page of pages) assert.ok(existsSync(join(root, page)), page);
    }
  });

  const texts: Readonly<Record<string, string>>[] = [english, german];
  it('leads to commands that there are, in both languages', () => {
    for (const { description } of steps) {
      for (const words of texts) {
        const linked = [...words[description.slice(1, -1)]!.matchAll(/command:([\w.]+)/g)].map(
          ([, command]) => command!,
        );
        assert.ok(linked.length > 0);
        for (const command of linked) assert.ok(commands.has(command), command);
      }
    }
  });

  it('ticks a step off when it was done, not when its command found no article', () => {
    const keys = ['served', 'canUndo', 'reviewing', 'panelShown', 'exported'].map(
      (key) => `onContext:attribune.${key}`,
    );
    for (const { id, completionEvents } of steps) {
      const possible = id === 'open' ? ['onCommand:attribune.openSample', ...keys] : keys;
      assert.ok(completionEvents.length > 0 && completionEvents.every((event) => possible.includes(event)), id);
    }
  });

  it('has a sample in which there is something of everything to see', () => {
    const { quotations, speakers, timexes } = analyze(readFileSync(join(root, 'walkthrough/sample.news'), 'utf8'));
    assert.deepEqual(new Set(quotations.map(({ type }) => type)), new Set(['direct', 'indirect', 'mixed']));
    assert.ok(speakers.length >= 4 && timexes.length >= 4);
  });
});
