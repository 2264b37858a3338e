import assert from 'node:assert/strict';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import {
  emptyHistory,
  record,
  redo,
  undo,
  type History,
  type HistoryStep,
} from '../../../server/src/annotations/history';
import type { Change } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

const text = 'On Monday Ida Moen said no, and on Tuesday she said yes.';
const monday: Decision = { do: 'date', span: spanOf(text, 'Monday'), type: 'DATE', value: '2024-03-04' };
const speaker: Decision = {
  do: 'speaker',
  span: spanOf(text, 'Ida Moen'),
  speaker: { name: 'Ida Moen', kind: 'Person', roles: [] },
};

/** A file and its history, as a server keeps them. */
class Desk {
  json: string | undefined;
  history: History = emptyHistory;
  readonly #source = countingSource();

  decide(...decisions: readonly Decision[]): void {
    const outcome = decide(decisions, articleWith(text, undefined, parseSidecar(this.json ?? '').value), this.#source);
    assert.ok('changes' in outcome);
    this.write(outcome.changes);
    this.history = record(this.history, { label: decisions[0]!.do, changes: outcome.changes });
  }

  step(way: typeof undo): HistoryStep {
    const step = way(this.history, parseSidecar(this.json ?? '').value);
    assert.ok(step);
    this.write(step.changes);
    this.history = step.history;
    return step;
  }

  write(changes: readonly Change[]): void {
    this.json = applyEdits(this.json ?? '', editSidecar(this.json, changes));
  }
}

describe('history', () => {
  it('takes back and makes again, to the byte', () => {
    const desk = new Desk();
    const files = [
      monday,
      speaker,
      { ...monday, value: '2024-03-11' },
      { do: 'publicationDate', value: '2024-03-12' } as const,
    ].map((decision) => {
      desk.decide(decision);
      return desk.json;
    });
    for (const file of files.slice(0, -1).toReversed()) {
      assert.deepEqual(desk.step(undo).overtaken, []);
      assert.equal(desk.json, file);
    }
    for (const file of files.slice(1)) {
      desk.step(redo);
      assert.equal(desk.json, file);
    }
    assert.equal(redo(desk.history, parseSidecar(desk.json!).value), undefined);
  });

  it('leaves alone what somebody else changed, and says so', () => {
    const desk = new Desk();
    desk.decide(monday, speaker);
    desk.json = desk.json!.replace('"value": "2024-03-04"', '"value": "2024-03-05"');
    const { changes, overtaken } = desk.step(undo);
    assert.deepEqual(
      overtaken.map(({ of }) => of),
      ['annotation'],
    );
    assert.deepEqual(
      changes.map(({ of }) => of),
      ['annotation', 'speaker'],
    );
    assert.ok(desk.json.includes('2024-03-05'));
    assert.ok(!desk.json.includes('Ida Moen",\n      "type"'));
  });

  it('leaves alone what another tool added to', () => {
    const desk = new Desk();
    desk.decide(monday);
    desk.json = desk.json!.replace('"motivation"', '"x:seen": true, "motivation"');
    assert.equal(desk.step(undo).overtaken.length, 1);
  });

  it('does not bring back what somebody has rejected since', () => {
    const desk = new Desk();
    desk.decide(monday);
    const { id } = parseSidecar(desk.json!).value.annotations[0]!;
    desk.decide({ do: 'remove', id });
    const other = new Desk();
    other.json = desk.json;
    other.decide({ do: 'reject', kind: 'date', pieces: [spanOf(text, 'Monday')] });
    desk.json = other.json;
    assert.equal(desk.step(undo).overtaken.length, 1);
    assert.deepEqual(
      parseSidecar(desk.json!).value.annotations.map(({ status }) => status),
      ['rejected'],
    );
  });

  it('takes back where the words have moved since', () => {
    const desk = new Desk();
    desk.decide(monday);
    desk.decide({ ...monday, value: '2024-03-11' });
    desk.json = desk.json!.replace('"start": 3', '"start": 13').replace('"end": 9', '"end": 19');
    desk.step(undo);
    const [annotation] = parseSidecar(desk.json).value.annotations;
    assert.equal(annotation!.timex!.value, '2024-03-04');
    assert.deepEqual(annotation!.targets[0]!.position, { start: 13, end: 19 });
  });

  it('forgets what was taken back when something else is decided', () => {
    const desk = new Desk();
    desk.decide(monday);
    desk.step(undo);
    desk.decide(speaker);
    assert.equal(desk.history.undone.length, 0);
    assert.equal(undo(emptyHistory, parseSidecar('').value), undefined);
  });
});
