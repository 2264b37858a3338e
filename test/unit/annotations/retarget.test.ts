import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { describer, sourceOf } from '../../../server/src/annotations/anchoring/describe';
import type { Anchored, Annotation } from '../../../server/src/annotations/model';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import { rename, retarget } from '../../../server/src/annotations/retarget';
import { spanOf } from './article';

const text = 'Ida Moen said no on Monday.\nPer Lund said yes on Friday.\n';

function anchoredAt(...words: string[]): Anchored[] {
  const describePiece = describer(text, 'a.txt');
  const annotations = words.map((one, i): Annotation => {
    return {
      id: `urn:x:${i}`,
      kind: 'cue',
      status: 'confirmed',
      targets: [describePiece(spanOf(text, one))],
      speakers: [],
    };
  });
  return anchor(text, annotations);
}

function edited(anchored: readonly Anchored[], words: string, newText: string): { after: string; moved: Anchored[] } {
  const edit = { ...spanOf(text, words), newText };
  const after = text.slice(0, edit.start) + newText + text.slice(edit.end);
  return { after, moved: trackEdits(anchored, text, [edit], after) };
}

describe('targets after a save', () => {
  it('change only where words, context or place did', () => {
    assert.deepEqual(retarget(text, anchoredAt('Monday', 'Friday'), 'a.txt'), []);
    const { after, moved } = edited(anchoredAt('Ida', 'yes'), ' on Friday', ' at last');
    const [change, ...others] = retarget(after, moved, 'a.txt');
    assert.equal(others.length, 0);
    assert.equal((change!.after as Annotation).targets[0]!.suffix, ' at last.\n');
  });

  it('keep the description of what is lost, and say that it is', () => {
    const anchored = anchoredAt('Friday');
    const { after, moved } = edited(anchored, 'on Friday', '');
    const [change] = retarget(after, moved, 'a.txt');
    assert.deepEqual((change!.after as Annotation).targets, [{ ...anchored[0]!.annotation.targets[0]!, lost: true }]);
  });

  it('name the article that they belong to', () => {
    const annotations = anchoredAt('Friday').map(({ annotation }) => annotation);
    const [change] = rename(annotations, sourceOf('b c.txt'));
    assert.equal((change!.after as Annotation).targets[0]!.source, 'b%20c.txt');
    assert.deepEqual(rename(annotations, 'a.txt'), []);
  });
});

describe('context', () => {
  const line = 'The office said on Monday that the ferry stays in port. ';

  it('grows while lookalikes share it', () => {
    const twice = `${line}First came the wind. ${line}Then came the rain.`;
    const describePiece = describer(twice, 'a.txt');
    const [first, second] = [0, 1].map((nth) => describePiece(spanOf(twice, 'Monday', nth)));
    assert.equal(first!.prefix, 'The office said on ');
    assert.equal(second!.prefix, 'rst came the wind. The office said on ');
    assert.equal(first!.suffix, ' that the ferry stays in port. First came the wind. The office');
  });

  it('keeps an annotation from the lookalike that is left', () => {
    const twice = `Two storms. ${line}First came the wind. ${line}Then came the rain.`;
    const target = describer(twice, 'a.txt')(spanOf(twice, 'Monday', 1));
    const annotation: Annotation = {
      id: 'urn:x:1',
      kind: 'date',
      status: 'confirmed',
      targets: [target],
      speakers: [],
    };
    const without = twice.replace(`${line}Then`, 'Then');
    assert.equal(anchor(without, [annotation])[0]!.pieces[0]!.span, undefined);
  });

  it('ends somewhere', () => {
    const target = describer('no '.repeat(1000), 'a.txt')({ start: 1500, end: 1502 });
    assert.equal(target.prefix.length, 160);
  });
});
