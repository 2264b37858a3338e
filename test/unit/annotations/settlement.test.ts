import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import type { Annotator } from '../../../server/src/annotations/agreement/agreementItems';
import { annotatorAgreement } from '../../../server/src/annotations/agreement/annotatorAgreement';
import { renderAnnotations } from '../../../server/src/annotations/agreement/renderAnnotations';
import {
  idsOf,
  settledChanges,
  type SettlementChoice,
  type Settlement,
  settlementsIn,
  speakerIdsOf,
} from '../../../server/src/annotations/agreement/settlement';
import { speakerDifferences } from '../../../server/src/annotations/agreement/speakerLabels';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

const text = '“No,” Amina Yusuf said on Monday.\n“Never,” she added on Friday. “Go home.”\n';

function annotator(from: number, creator: string, ...decisions: Decision[]): Annotator {
  const outcome = decide(decisions, articleWith(text), countingSource(creator, from));
  assert.ok('changes' in outcome);
  return read(applyEdits('', editSidecar(undefined, outcome.changes)));
}

function read(json: string): Annotator {
  const { value, problems } = parseSidecar(json);
  assert.deepEqual(problems, []);
  return { sidecar: value, anchored: anchor(text, value.annotations) };
}

const said = (words: string, name: string, cue?: string): Decision => ({
  do: 'quotation',
  pieces: [spanOf(text, words)],
  type: 'direct',
  speakers: [{ name, kind: 'Person', roles: [] }],
  ...(cue !== undefined && { cue: spanOf(text, cue) }),
});
const date = (words: string): Decision => ({
  do: 'date',
  span: spanOf(text, words),
  type: 'DATE',
  value: '2024-03-04',
});

const ours = annotator(0, 'Ada', said('“No,”', 'Amina Yusuf', 'said'), said('“Never,”', 'Amina Yusuf'), date('Monday'));
const theirs = annotator(
  100,
  'Tom',
  said('“No,”', 'Amina Yusuf', 'said'),
  said('“Never,”', 'Li Wei', 'added'),
  said('“Go home.”', 'Li Wei'),
);

/** Decides about the difference at some words, on top of what was decided before. */
function settle(json: string, words: string, choice: SettlementChoice, [a, b] = [ours, theirs]): string {
  const third = parseSidecar(json).value;
  const difference = annotatorAgreement(text, a, b).differences.find((one) => one.words === words)!;
  const decided: Settlement = { ...idsOf(difference), choice, creator: 'Desk', created: '2024-03-06T09:00:00.000Z' };
  const all = [...settlementsIn(third), decided];
  return applyEdits(json, editSidecar(json, settledChanges(text, a, b, third, all)));
}

const lines = (json: string): string => {
  const { sidecar, anchored } = read(json);
  return renderAnnotations(text, sidecar, anchored);
};

const AGREED = '1:1 · quotation · “No,” · direct · Amina Yusuf\n1:19 · cue · said\n';

describe('A third sidecar', () => {
  it('has the label that was settled on, or both annotations with theirs', () => {
    const labelled = (from: number, value: string): Annotator =>
      annotator(from, 'Ada', said('“Never,”', 'Amina Yusuf'), {
        ...{ do: 'label', kind: 'quotation', pieces: [spanOf(text, '“Never,”')], label: 'stance', values: [value] },
      });
    const both = [labelled(0, 'for'), labelled(100, 'against')] as const;
    const line = (value: string): string => `2:1 · quotation · “Never,” · direct · Amina Yusuf · stance: ${value}\n`;
    assert.equal(lines(settle('', 'Never', 'ours', [...both])), line('for'));
    assert.equal(lines(settle('', 'Never', 'theirs', [...both])), line('against'));
    assert.equal(lines(settle('', 'Never', 'both', [...both])), line('against') + line('for'));
  });
  describe('has of a speaker whom two give other labels', () => {
    const amina = { name: 'Amina Yusuf', kind: 'Person' as const, roles: [] };
    const label = (name: string, ...values: string[]): Decision => {
      return { do: 'labelSpeaker', speaker: amina, label: name, values };
    };
    const labelled = (from: number, value: string, ...more: Decision[]): Annotator =>
      annotator(from, 'Ada', said('“No,”', 'Amina Yusuf'), label('source', value), label('side', 'left'), ...more);
    const [a, b] = [labelled(0, 'official'), labelled(100, 'expert')];
    const settleLabels = (json: string, choice: SettlementChoice | undefined): string => {
      const third = parseSidecar(json).value;
      const [difference] = speakerDifferences(a, b);
      const ids = speakerIdsOf(difference!);
      const before = settlementsIn(third).filter(({ ours: id }) => id !== ids.ours);
      const decided = choice && { ...ids, choice, creator: 'Desk', created: '2024-03-06T09:00:00.000Z' };
      const all = decided ? [...before, decided] : before;
      return applyEdits(json, editSidecar(json, settledChanges(text, a, b, third, all)));
    };
    const labels = (json: string): string[] =>
      read(json).sidecar.speakers.flatMap(({ labels: own = [] }) => own.map(({ name, value }) => `${name}: ${value}`));

    it('those on which both agree, while nothing is decided', () =>
      assert.deepEqual(labels(settleLabels('', undefined)), ['side: left']));
    for (const [choice, expected] of [
      ['ours', ['side: left', 'source: official']],
      ['theirs', ['side: left', 'source: expert']],
      ['both', ['side: left', 'source: official', 'source: expert']],
      ['neither', ['side: left']],
    ] as const)
      it(`and what is decided: ${choice}; with who decided, also over another choice, until it is taken back`, () => {
        const json = settleLabels(settleLabels('', 'ours'), choice);
        assert.deepEqual(labels(json).sort(), [...expected].sort());
        assert.deepEqual(
          settlementsIn(parseSidecar(json).value).map((one) => [one.choice, one.creator]),
          [[choice, 'Desk']],
        );
        assert.deepEqual(labels(settleLabels(json, undefined)), ['side: left']);
        assert.deepEqual(settlementsIn(parseSidecar(settleLabels(json, undefined)).value), []);
      });

    it('nothing to settle where only one uses a label', () => {
      const other = annotator(100, 'Tom', said('“No,”', 'Amina Yusuf'), label('side', 'left'));
      assert.deepEqual(speakerDifferences(a, other), []);
    });
  });

  const rows: readonly (readonly [words: string, choice: SettlementChoice, line: string])[] = [
    ['Never', 'ours', '2:1 · quotation · “Never,” · direct · Amina Yusuf\n'],
    ['Never', 'theirs', '2:1 · quotation · “Never,” · direct · Li Wei\n'],
    ['Never', 'neither', '2:1 · not a quotation · “Never,” · direct\n2:1 · not a quotation · “Never,” · direct\n'],
    ['Go home', 'theirs', '2:31 · quotation · “Go home.” · direct · Li Wei\n'],
    ['Go home', 'ours', '2:31 · not a quotation · “Go home.” · direct\n'],
    ['added', 'theirs', '2:14 · cue · added\n'],
  ];
  for (const [words, choice, line] of rows)
    it(`has what both agree on, and of “${words}” what is decided: ${choice}`, () =>
      assert.equal(lines(settle('', words, choice)), AGREED + line));

  it('has both where both stand', () => {
    const found = lines(settle('', 'Never', 'both'));
    assert.match(found, /“Never,” · direct · Amina Yusuf\n/);
    assert.match(found, /“Never,” · direct · Li Wei\n/);
  });

  it('says who decided, and when, beside who annotated', () => {
    const json = settle('', 'Never', 'theirs');
    const item = parseSidecar(json).value.annotations.find(({ creator }) => creator === 'Tom')!;
    assert.deepEqual(
      { ...(item.item!['attribune:settled'] as object), ours: '', theirs: '' },
      { ours: '', theirs: '', choice: 'theirs', creator: 'Desk', created: '2024-03-06T09:00:00.000Z' },
    );
  });

  it('keeps what was decided before, and takes back what is decided anew', () => {
    const two = settle(settle('', 'Never', 'theirs'), 'Go home', 'theirs');
    assert.match(lines(two), /“Never,” · direct · Li Wei\n.*“Go home.”/);
    const anew = settle(two, 'Never', 'ours');
    assert.match(lines(anew), /“Never,” · direct · Amina Yusuf\n.*“Go home.” · direct · Li Wei/);
    assert.doesNotMatch(lines(anew), /“Never,” · direct · Li Wei/);
    assert.equal(settlementsIn(parseSidecar(anew).value).length, 2);
  });

  it('names a speaker once, and a cue where it is settled too', () => {
    const json = settle(settle('', 'Never', 'theirs'), 'added', 'theirs');
    const { speakers, annotations } = parseSidecar(json).value;
    assert.deepEqual(speakers.map(({ name }) => name).sort(), ['Amina Yusuf', 'Li Wei']);
    const cue = annotations.find(({ kind, targets }) => kind === 'cue' && targets[0]!.exact === 'added')!;
    assert.ok(annotations.some(({ quotation }) => quotation?.cue === cue.id));
    assert.ok(
      !parseSidecar(settle('', 'Never', 'theirs')).value.annotations.some(({ quotation }) => quotation?.cue === cue.id),
    );
  });

  it('keeps what others wrote into it', () => {
    const json = settle('', 'Never', 'ours').replace(
      '"items": [',
      '"items": [{"id": "urn:x:1", "type": "Annotation", "body": "mine"},',
    );
    assert.match(settle(json, 'Go home', 'theirs'), /"id": "urn:x:1", "type": "Annotation", "body": "mine"/);
  });

  describe('of two who began with one file', () => {
    // The ids of one are those of the other.
    const began = (creator: string, words: string, name: string, cue: string) =>
      annotator(0, creator, said('“No,”', 'Amina Yusuf', 'said'), said(words, name, cue));
    const ada = began('Ada', '“Never,”', 'Amina Yusuf', 'added');
    const moved = began('Tom', '“Go home.”', 'Amina Yusuf', 'Friday');
    const idAt = ({ sidecar }: Annotator, words: string) =>
      sidecar.annotations.find(({ targets }) => targets[0]!.exact === words)!.id;

    it('keeps ours and theirs where one of them moved the same annotation to other words', () => {
      assert.equal(idAt(moved, '“Go home.”'), idAt(ada, '“Never,”'));
      const pair: [Annotator, Annotator] = [ada, moved];
      const found = lines(settle(settle('', 'Never', 'ours', pair), 'Go home', 'theirs', pair));
      assert.match(found, /· quotation · “Never,” · direct · Amina Yusuf\n/);
      assert.match(found, /· quotation · “Go home.” · direct · Amina Yusuf\n/);
    });

    for (const choice of ['ours', 'theirs'] as const)
      it(`keeps the cue of their quotation where the cue is settled as ${choice}`, () => {
        const pair: [Annotator, Annotator] = [ada, began('Tom', '“Never,”', 'Li Wei', 'she added')];
        const json = settle(settle('', 'Never', 'theirs', pair), 'added', choice, pair);
        const found = read(json);
        const never = found.sidecar.annotations.find(({ targets }) => targets[0]!.exact === '“Never,”')!;
        assert.equal(never.quotation!.cue, idAt(found, choice === 'ours' ? 'added' : 'she added'));
      });
  });
});
