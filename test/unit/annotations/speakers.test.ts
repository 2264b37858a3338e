import assert from 'node:assert/strict';
import type { Facts } from '../../../server/src/analysis/facts';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision, NamedSpeaker } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text = '“No,” Lee Min-ho said. “Never,” Lee added. “Why not?” asked Amara Obi.\n';
const facts: Facts = factsOf(text, [
  { pieces: ['“No,”'], cue: 'said', mention: 'Lee Min-ho', name: 'Lee Min-ho' },
  { pieces: ['“Never,”'], cue: 'added', mention: 'Lee added', name: 'Lee Min-ho' },
  { pieces: ['“Why not?”'], cue: 'asked', mention: 'Amara Obi', name: 'Amara Obi' },
]);
const person = (name: string): NamedSpeaker => ({ name, kind: 'Person', roles: [] });

let next = 0;

/** A sidecar after one more step of decisions, or the refusal. */
function after(json: string | undefined, ...decisions: Decision[]): string {
  const article = articleWith(text, facts, parseSidecar(json ?? '').value);
  const outcome = decide(decisions, article, countingSource(undefined, (next += 100)));
  if ('refused' in outcome) return outcome.refused;
  return applyEdits(json ?? '', editSidecar(json, outcome.changes));
}

/** Who says what, by the sidecar. */
function said(json: string): string[] {
  const { annotations, speakers } = parseSidecar(json).value;
  const nameOf = (id: string) => speakers.find((one) => one.id === id)?.name ?? 'nobody';
  return annotations
    .filter(({ kind }) => kind !== 'cue')
    .map(
      ({ status, targets, speakers: ids }) =>
        `${status === 'rejected' ? 'not ' : ''}${targets[0]!.exact}: ${ids.map(nameOf).join(', ')}`,
    );
}

const names = (json: string) => parseSidecar(json).value.speakers.map(({ name }) => name);

describe('a speaker', () => {
  it('is renamed everywhere, in suggestions too, and keeps its record', () => {
    const one = after(undefined, {
      do: 'quotation',
      pieces: [spanOf(text, '“No,”')],
      type: 'direct',
      speakers: [person('Lee Min-ho')],
    });
    const id = parseSidecar(one).value.speakers[0]!.id;
    const renamed = after(one, { do: 'mergeSpeakers', from: person('Lee Min-ho'), into: person('Lee Min-hoo') });
    assert.deepEqual(names(renamed), ['Lee Min-hoo']);
    assert.equal(parseSidecar(renamed).value.speakers[0]!.id, id);
    assert.deepEqual(said(renamed), [
      '“No,”: Lee Min-hoo',
      'Lee Min-ho: Lee Min-hoo',
      '“Never,”: Lee Min-hoo',
      'Lee added: Lee Min-hoo',
    ]);
  });

  it('is taken for another, with all that it says, and leaves no record', () => {
    const both = after(undefined, { do: 'annotateAll', status: 'automatic' });
    const rejected = after(both, {
      do: 'reject',
      kind: 'quotation',
      pieces: [spanOf(text, '“Why not?”')],
      speaker: person('Lee Min-ho'),
    });
    const merged = after(rejected, { do: 'mergeSpeakers', from: person('Lee Min-ho'), into: person('Amara Obi') });
    assert.deepEqual(names(merged), ['Amara Obi']);
    assert.ok(
      said(merged).every((one) => one.endsWith(': Amara Obi')),
      said(merged).join('\n'),
    );
    assert.ok(said(merged).includes('not “Why not?”: Amara Obi'));
    assert.deepEqual(parseSidecar(merged).problems, []);
  });

  it('is split: some of its words, and what is said there, are another’s', () => {
    const split = after(undefined, {
      do: 'splitSpeaker',
      from: person('Lee Min-ho'),
      words: 'Lee added',
      into: person('Lee Da-in'),
    });
    assert.deepEqual(said(split), ['“Never,”: Lee Da-in', 'Lee added: Lee Da-in']);
  });

  it('is not changed into nobody, itself, or where it is not', () => {
    const lee = person('Lee Min-ho');
    assert.match(after(undefined, { do: 'mergeSpeakers', from: lee, into: person(' ') }), /no name/);
    assert.match(after(undefined, { do: 'mergeSpeakers', from: lee, into: lee }), /already one speaker/);
    assert.match(after(undefined, { do: 'mergeSpeakers', from: person('Kim'), into: lee }), /refers to \{0\} any more/);
    assert.match(
      after(undefined, { do: 'splitSpeaker', from: lee, words: 'he', into: person('Kim') }),
      /refers to \{0\} any more/,
    );
    assert.match(after(undefined, { do: 'splitSpeaker', from: lee, words: 'Lee', into: lee }), /another name/);
  });
});
