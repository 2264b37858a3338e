import assert from 'node:assert/strict';
import { Stages } from '../../../server/src/analysis/stages';

const words = Stages.from<{ readonly text: string }>().stage('words', ({ text }) => text.split(' '));

describe('A stage', () => {
  it('reads what the list began with and what earlier stages found', () => {
    const { list } = words.stage('count', (known) => known.words.length);
    const known: Record<string, unknown> = { text: 'It rained.' };
    for (const { name, find } of list) known[name] = find(known);
    assert.deepEqual(known, { text: 'It rained.', words: ['It', 'rained.'], count: 2 });
  });

  it('does not compile when it asks for what no earlier stage gives', () => {
    // @ts-expect-error -- no stage gives sentences.
    words.stage('count', ({ sentences }) => Number(sentences));
    // @ts-expect-error -- the words are strings.
    words.stage('total', ({ words }: { words: readonly number[] }) => words.length);
    // @ts-expect-error -- the words are found after the count.
    Stages.from<{ readonly text: string }>().stage('count', ({ words }: { words: string[] }) => words.length);
  });

  it('does not compile when its name is taken', () => {
    // @ts-expect-error -- there is a stage of this name.
    words.stage('words', () => 1);
  });
});
