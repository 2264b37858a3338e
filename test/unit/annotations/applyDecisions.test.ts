import assert from 'node:assert/strict';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { AnchoredArticle } from '../../../server/src/annotations/annotatedArticle';
import type { Decision, NamedSpeaker } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import type { Merged } from '../../../server/src/annotations/mergedModel';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text =
  '“Close the bridge,” the mayor said. Engineer Kari Dahl told us “it is ‘safe’ by now”. Reopening is set for May 2.';

const facts = factsOf(
  text,
  [
    {
      pieces: ['“Close the bridge,”'],
      cue: 'said',
      mention: 'the mayor',
      name: 'the mayor',
      kind: 'Unnamed',
      runnerUp: ['Kari Dahl', 0.35],
    },
    { pieces: ['“it is ‘safe’ by now”'], cue: 'told', mention: 'Engineer Kari Dahl', name: 'Kari Dahl' },
    { pieces: ['‘safe’'], parent: 1, confidence: 0 },
  ],
  [['May 2', '2024-05-02']],
);

const kari: NamedSpeaker = { name: 'Kari Dahl', kind: 'Person', roles: ['engineer'] };
const mayor: NamedSpeaker = { name: 'the mayor', kind: 'Unnamed', roles: [] };
const bridge = [spanOf(text, '“Close the bridge,”')];

function after(...lists: readonly (readonly Decision[])[]): AnchoredArticle {
  const source = countingSource();
  let article = articleWith(text, facts);
  let json: string | undefined;
  for (const list of lists) {
    const outcome = decide(list, article, source);
    assert.ok('changes' in outcome);
    json = applyEdits(json ?? '', editSidecar(json, outcome.changes));
    article = articleWith(text, facts, parseSidecar(json).value);
  }
  return article;
}

/** Everything shown, in few words; `!` marks what is unambiguous. */
function show({ quotations, mentions, cues, dates, speakers }: Merged): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const name = (index: number | undefined): string => (index === undefined ? 'nobody' : speakers[index]!.name);
  const mark = (one: { status: string; unambiguous: boolean }): string => one.status + (one.unambiguous ? '!' : '');
  return [
    ...quotations.map(
      (one) =>
        `${mark(one)} ${one.pieces.map(words).join('…')} = ${one.speakers.map(name).join(' & ') || 'nobody'} (${one.cue ? words(one.cue) : ''})${one.parent === undefined ? '' : ` in ${one.parent}`}`,
    ),
    ...mentions.filter(({ source }) => source).map((one) => `${mark(one)} ${words(one)} = ${name(one.speaker)}`),
    ...cues.map((one) => `${mark(one)} ${words(one)}`),
    ...dates.map((one) => `${mark(one)} ${words(one)} = ${one.value}`),
  ];
}

const suggested = [
  'suggested “Close the bridge,” = the mayor (said)',
  'suggested! “it is ‘safe’ by now” = Kari Dahl (told)',
  'suggested ‘safe’ = nobody () in 1',
  'suggested! the mayor = the mayor',
  'suggested! Engineer Kari Dahl = Kari Dahl',
  'suggested said',
  'suggested! told',
  'suggested! May 2 = 2024-05-02',
];

/** The suggestions, with some lines changed; an empty line takes one away. */
function but(changes: Record<number, string>): string[] {
  return suggested.map((line, i) => changes[i] ?? line).filter((line) => line !== '');
}

const table: Record<string, { decisions: readonly (readonly Decision[])[]; expected: string[] }> = {
  'nothing decided': { decisions: [], expected: suggested },
  'another speaker': {
    decisions: [[{ do: 'quotation', pieces: bridge, type: 'direct', cue: spanOf(text, 'said'), speakers: [kari] }]],
    expected: but({ 0: 'confirmed “Close the bridge,” = Kari Dahl (said)', 5: 'confirmed said' }),
  },
  'a span without its marks is the same quotation': {
    decisions: [[{ do: 'quotation', pieces: [spanOf(text, 'Close the bridge')], type: 'direct', speakers: [] }]],
    expected: but({ 0: 'confirmed Close the bridge = nobody (said)' }),
  },
  'no quotation: its cue and its source go with it': {
    decisions: [[{ do: 'reject', kind: 'quotation', pieces: bridge }]],
    expected: but({ 0: '', 2: 'suggested ‘safe’ = nobody () in 0', 3: '', 5: '' }),
  },
  'an outer quotation that is none leaves the inner one alone': {
    decisions: [[{ do: 'reject', kind: 'quotation', pieces: [spanOf(text, '“it is ‘safe’ by now”')] }]],
    expected: but({ 1: '', 2: 'suggested ‘safe’ = nobody ()', 4: '', 6: '' }),
  },
  'not this speaker: the runner-up': {
    decisions: [[{ do: 'reject', kind: 'quotation', pieces: bridge, speaker: mayor }]],
    expected: but({ 0: 'suggested “Close the bridge,” = Kari Dahl (said)' }),
  },
  'neither of them': {
    decisions: [
      [{ do: 'reject', kind: 'quotation', pieces: bridge, speaker: mayor }],
      [{ do: 'reject', kind: 'quotation', pieces: bridge, speaker: kari }],
    ],
    expected: but({ 0: 'suggested “Close the bridge,” = nobody (said)' }),
  },
  'a mention that means another': {
    decisions: [
      [{ do: 'speaker', span: spanOf(text, 'the mayor'), speaker: { name: 'Jon Lie', kind: 'Person', roles: [] } }],
    ],
    expected: but({ 3: 'confirmed the mayor = Jon Lie' }),
  },
  'a mention that means nobody': {
    decisions: [[{ do: 'reject', kind: 'speaker', pieces: [spanOf(text, 'the mayor')] }]],
    expected: but({ 3: '' }),
  },
  'another date': {
    decisions: [[{ do: 'date', span: spanOf(text, 'May 2'), type: 'DATE', value: '2025-05-02' }]],
    expected: but({ 7: 'confirmed May 2 = 2025-05-02' }),
  },
  'no cue': {
    decisions: [[{ do: 'reject', kind: 'cue', pieces: [spanOf(text, 'told')] }]],
    expected: but({ 1: 'suggested! “it is ‘safe’ by now” = Kari Dahl ()', 6: '' }),
  },
  'what the analysis did not find': {
    decisions: [[{ do: 'date', span: spanOf(text, 'by now'), type: 'DATE', value: 'PRESENT_REF' }]],
    expected: but({ 7: 'confirmed by now = PRESENT_REF\nsuggested! May 2 = 2024-05-02' }).flatMap((line) =>
      line.split('\n'),
    ),
  },
};

describe('suggestions with decisions over them', () => {
  for (const [name, { decisions, expected }] of Object.entries(table)) {
    it(name, () => assert.deepEqual(show(applyDecisions(after(...decisions))), expected));
  }

  it('takes name, kind and roles from the record', () => {
    const { speakers } = applyDecisions(
      after([{ do: 'speaker', span: spanOf(text, 'Engineer Kari Dahl'), speaker: kari }]),
    );
    const shown = speakers.map(({ name, roles, suggestion, record }) => [
      name,
      roles,
      suggestion !== undefined,
      record !== undefined,
    ]);
    assert.deepEqual(shown, [
      ['the mayor', [], true, false],
      ['Kari Dahl', ['engineer'], true, true],
    ]);
  });

  it('goes by the threshold', () => {
    const { quotations } = applyDecisions(after(), 0.98);
    assert.ok(quotations.every(({ unambiguous }) => !unambiguous));
  });

  it('tells of orphans, and of rejections that stand', () => {
    const decided = after([
      { do: 'cue', span: spanOf(text, 'told') },
      { do: 'reject', kind: 'date', pieces: [spanOf(text, 'May 2')] },
    ]);
    const here = applyDecisions(decided);
    assert.deepEqual([here.orphans.length, here.rejections.length], [0, 1]);
    const elsewhere = articleWith('Nothing of it is here.', factsOf('', []), decided.sidecar);
    const gone = applyDecisions(elsewhere);
    assert.deepEqual([gone.orphans.length, gone.rejections.length, gone.cues.length], [1, 0, 0]);
  });

  it('shows what was accepted by a batch as such', () => {
    const { quotations } = applyDecisions(after([{ do: 'annotateAll', status: 'automatic' }]));
    assert.deepEqual(
      quotations.map(({ status }) => status),
      ['suggested', 'automatic', 'suggested'],
    );
  });
});
