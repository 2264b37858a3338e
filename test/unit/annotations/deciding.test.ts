import assert from 'node:assert/strict';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { AnchoredArticle } from '../../../server/src/annotations/annotatedArticle';
import type { Decision, NamedSpeaker } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import type { Annotation, Change } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text = [
  'ROVIK, March 5 — The ferry stays in port, the harbour office said on Tuesday.',
  '“We will not sail,” Captain Ida Moen said. “Not today.”',
  'Lars Bakke shrugged: “Fine.”',
].join('\n');

const facts = factsOf(
  text,
  [
    {
      pieces: ['The ferry stays in port'],
      cue: 'said',
      mention: 'the harbour office',
      name: 'harbour office',
      kind: 'Organization',
    },
    { pieces: ['“We will not sail,”', '“Not today.”'], cue: 'said.', mention: 'Captain Ida Moen', name: 'Ida Moen' },
    { pieces: ['“Fine.”'], mention: 'Lars Bakke', name: 'Lars Bakke', confidence: 0.95, runnerUp: ['Ida Moen', 0.4] },
  ],
  [
    ['March 5', '2024-03-05'],
    ['Tuesday', '2024-03-05', 0.6],
  ],
);

const ida: NamedSpeaker = { name: 'Ida Moen', kind: 'Person', roles: ['captain'] };
const sail: Decision = {
  do: 'quotation',
  pieces: facts.quotations[1]!.pieces,
  type: 'direct',
  cue: spanOf(text, 'said.'),
  speakers: [ida],
};

/** Confirmed with it, as the quick fix does. */
const captain: Decision = { do: 'speaker', span: spanOf(text, 'Captain Ida Moen'), speaker: ida };

/** The article after decisions, each written to the sidecar and read back. */
function after(
  start: AnchoredArticle,
  ...decisions: readonly (readonly Decision[])[]
): AnchoredArticle & { json: string | undefined } {
  const source = countingSource('desk');
  let json: string | undefined;
  let article = start;
  for (const list of decisions) {
    json = applyEdits(json ?? '', editSidecar(json, changesOf(list, article, source)));
    const parsed = parseSidecar(json);
    assert.deepEqual(parsed.problems, []);
    article = articleWith(article.text, article.facts, parsed.value);
  }
  return { ...article, json };
}

function changesOf(
  decisions: readonly Decision[],
  article: AnchoredArticle,
  source = countingSource(),
): readonly Change[] {
  const outcome = decide(decisions, article, source);
  assert.ok('changes' in outcome, 'refused' in outcome ? outcome.refused : '');
  return outcome.changes;
}

/** Annotations in few words. */
function show({ sidecar }: AnchoredArticle): string[] {
  const names = new Map(sidecar.speakers.map(({ id, name }) => [id, name]));
  return sidecar.annotations.map(({ kind, status, targets, speakers, timex, check, note }: Annotation) =>
    [
      status,
      kind,
      targets.map(({ exact }) => exact).join(' … '),
      ...speakers.map((id) => names.get(id)),
      timex?.value,
      check,
      note,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

const article = articleWith(text, facts);

it('a note stays when the speaker of the words that it is about is rejected', () => {
  const sailed = after(article, [sail]);
  const { id } = sailed.sidecar.annotations.find(({ kind }) => kind === 'quotation')!;
  const noted = after(
    article,
    [sail],
    [{ do: 'note', id, note: 'shouted' }],
    [{ do: 'reject', kind: 'quotation', pieces: facts.quotations[1]!.pieces, speaker: ida }],
  );
  assert.ok(show(noted).includes('confirmed | quotation | “We will not sail,” … “Not today.” | shouted'));
});

const table: Record<string, { decisions: (readonly Decision[])[]; expected: string[] }> = {
  'a quotation brings its speaker and its cue': {
    decisions: [[sail]],
    expected: ['confirmed | quotation | “We will not sail,” … “Not today.” | Ida Moen', 'confirmed | cue | said.'],
  },
  'the same again changes nothing': {
    decisions: [[sail], [sail]],
    expected: ['confirmed | quotation | “We will not sail,” … “Not today.” | Ida Moen', 'confirmed | cue | said.'],
  },
  'another speaker takes the place of the first': {
    decisions: [[sail], [{ ...sail, speakers: [{ name: 'Lars Bakke', kind: 'Person', roles: [] }] }]],
    expected: ['confirmed | quotation | “We will not sail,” … “Not today.” | Lars Bakke', 'confirmed | cue | said.'],
  },
  'a joint quotation has both': {
    decisions: [[{ ...sail, speakers: [ida, { name: 'Lars Bakke', kind: 'Person', roles: [] }] }]],
    expected: [
      'confirmed | quotation | “We will not sail,” … “Not today.” | Ida Moen | Lars Bakke',
      'confirmed | cue | said.',
    ],
  },
  'a mention and a date': {
    decisions: [
      [
        { do: 'date', span: spanOf(text, 'Tuesday'), type: 'DATE', value: '2024-03-05' },
        { do: 'speaker', span: spanOf(text, 'Captain Ida Moen'), speaker: ida },
      ],
    ],
    expected: ['confirmed | date | Tuesday | 2024-03-05', 'confirmed | speaker | Captain Ida Moen | Ida Moen'],
  },
  'a rejection takes the place of an annotation, and of its cue': {
    decisions: [[sail], [{ do: 'reject', kind: 'quotation', pieces: facts.quotations[1]!.pieces }]],
    expected: ['rejected | quotation | “We will not sail,” … “Not today.”'],
  },
  'annotating takes the place of a rejection': {
    decisions: [[{ do: 'reject', kind: 'quotation', pieces: facts.quotations[1]!.pieces }], [sail]],
    expected: ['confirmed | quotation | “We will not sail,” … “Not today.” | Ida Moen', 'confirmed | cue | said.'],
  },
  'a speaker is ruled out, and let in again': {
    decisions: [
      [{ do: 'reject', kind: 'quotation', pieces: facts.quotations[1]!.pieces, speaker: ida }],
      [
        {
          do: 'reject',
          kind: 'quotation',
          pieces: facts.quotations[1]!.pieces,
          speaker: { name: 'Lars Bakke', kind: 'Person', roles: [] },
        },
      ],
      [sail],
    ],
    expected: [
      'rejected | quotation | “We will not sail,” … “Not today.” | Lars Bakke',
      'confirmed | quotation | “We will not sail,” … “Not today.” | Ida Moen',
      'confirmed | cue | said.',
    ],
  },
  'a check is silenced once': {
    decisions: [
      [{ do: 'silence', check: 'unclosedMark', span: spanOf(text, '“Fine.”') }],
      [{ do: 'silence', check: 'unclosedMark', span: spanOf(text, '“Fine.”') }],
    ],
    expected: ['rejected | check | “Fine.” | unclosedMark'],
  },
  'all that is unambiguous': {
    decisions: [[{ do: 'annotateAll', status: 'automatic' }]],
    expected: [
      'automatic | date | March 5 | 2024-03-05',
      'automatic | quotation | The ferry stays in port | harbour office',
      'automatic | speaker | the harbour office | harbour office',
      'automatic | cue | said',
      'automatic | quotation | “We will not sail,” … “Not today.” | Ida Moen',
      'automatic | speaker | Captain Ida Moen | Ida Moen',
      'automatic | cue | said.',
      'automatic | speaker | Lars Bakke | Lars Bakke',
    ],
  },
  'removing takes the mention along that was confirmed with it': {
    decisions: [[sail, captain], [{ do: 'remove', id: 'urn:uuid:00000000-0000-4000-8000-000000000003' }]],
    expected: [],
  },
  'removing leaves a mention that has a note': {
    decisions: [
      [sail, captain],
      [{ do: 'note', id: 'urn:uuid:00000000-0000-4000-8000-000000000004', note: 'Rang her.' }],
      [{ do: 'remove', id: 'urn:uuid:00000000-0000-4000-8000-000000000003' }],
    ],
    expected: ['confirmed | speaker | Captain Ida Moen | Ida Moen | Rang her.'],
  },
  'removing takes the cue along': {
    decisions: [[sail], [{ do: 'remove', id: 'urn:uuid:00000000-0000-4000-8000-000000000003' }]],
    expected: [],
  },
};

describe('deciding', () => {
  for (const [name, { decisions, expected }] of Object.entries(table)) {
    it(name, () => assert.deepEqual(show(after(article, ...decisions)), expected));
  }

  it('removes a quotation whose words were deleted', () => {
    const { sidecar } = after(article, [sail]);
    const cut = articleWith(text.replace(/“We will not sail,”.*\n/, ''), undefined, sidecar);
    const { id } = sidecar.annotations.find(({ kind }) => kind === 'quotation')!;
    const removed = changesOf([{ do: 'remove', id }], cut).flatMap((change) =>
      change.of === 'annotation' && change.after === undefined ? [change.before?.id] : [],
    );
    assert.ok(removed.includes(id), removed.join());
  });

  it('leaves the mention of a quotation that is removed to another quotation that has it', () => {
    const [, second, third] = facts.quotations;
    const shared = { ...third!, attribution: { ...third!.attribution, mention: second!.attribution.mention } };
    const both = articleWith(text, { ...facts, quotations: [facts.quotations[0]!, second!, shared] });
    const fine: Decision = { do: 'quotation', pieces: third!.pieces, type: 'direct', speakers: [ida] };
    const remove: Decision = { do: 'remove', id: 'urn:uuid:00000000-0000-4000-8000-000000000003' };
    assert.deepEqual(show(after(both, [sail, captain, fine], [remove])), [
      'confirmed | speaker | Captain Ida Moen | Ida Moen',
      'confirmed | quotation | “Fine.” | Ida Moen',
    ]);
  });

  it('reuses the record of a speaker', () => {
    const { sidecar } = after(
      article,
      [sail],
      [{ do: 'speaker', span: spanOf(text, 'Captain Ida Moen'), speaker: ida }],
    );
    assert.deepEqual(
      sidecar.speakers.map(({ name, roles }) => [name, roles]),
      [['Ida Moen', ['captain']]],
    );
  });

  it('links a quotation to its cue', () => {
    const { sidecar } = after(article, [sail]);
    const [quotation, cue] = sidecar.annotations;
    assert.deepEqual(quotation!.quotation, { type: 'direct', cue: cue!.id });
  });

  it('says who confirmed what a batch accepted', () => {
    const batch: Decision = { do: 'annotateAll', status: 'automatic' };
    const first = changesOf([batch], article, countingSource());
    const json = applyEdits('', editSidecar(undefined, first));
    const read = articleWith(text, facts, parseSidecar(json).value);
    const confirmed = changesOf([sail], read, countingSource('desk'));
    assert.deepEqual(
      confirmed.map(({ of, before, after: now }) => [
        of,
        (before as Annotation).creator,
        (now as Annotation).creator,
        (now as Annotation).status,
      ]),
      [
        ['annotation', undefined, 'desk', 'confirmed'],
        ['annotation', undefined, 'desk', 'confirmed'],
      ],
    );
  });

  it('renames a speaker, and refuses the name of another', () => {
    const start = after(
      article,
      [sail],
      [{ do: 'speaker', span: spanOf(text, 'Lars Bakke'), speaker: { name: 'Lars Bakke', kind: 'Person', roles: [] } }],
    );
    const [first] = start.sidecar.speakers;
    const rename = (name: string) => decide([{ do: 'rename', speaker: first!.id, name }], start, countingSource());
    const renamed = rename('Ida S. Moen');
    assert.ok('changes' in renamed && renamed.changes.length === 1);
    assert.deepEqual(rename('Lars Bakke'), {
      refused: 'There is already a speaker “{0}”. Choose that one instead.',
      value: 'Lars Bakke',
    });
  });

  it('keeps nobody waiting who verifies many rows: annotations are laid over the article once, not for each', () => {
    const reads = (rows: number): number => {
      let count = 0;
      const counting: AnchoredArticle = {
        ...article,
        get anchored() {
          count++;
          return article.anchored;
        },
      };
      const decisions = facts.quotations
        .slice(0, rows)
        .map(({ pieces }): Decision => ({ do: 'verify', kind: 'quotation', pieces, state: 'checked' }));
      assert.ok(changesOf(decisions, counting).length >= rows);
      return count;
    };
    assert.equal(reads(3), reads(1));
  });

  it('makes another record of a name whose speaker was renamed in the same batch', () => {
    const [ofIda] = after(article, [sail]).sidecar.speakers;
    assert.ok(ofIda);
    const rename: Decision = { do: 'rename', speaker: ofIda.id, name: 'Ida Berg' };
    const { sidecar } = after(
      article,
      [sail],
      [{ do: 'speaker', span: spanOf(text, 'Captain Ida Moen'), speaker: ida }, rename, sail],
    );
    assert.deepEqual(
      sidecar.speakers.map(({ name }) => name),
      ['Ida Berg', 'Ida Moen'],
    );
  });

  it('sets and takes notes and the publication date', () => {
    const id = 'urn:uuid:00000000-0000-4000-8000-000000000003';
    const noted = after(
      article,
      [sail],
      [{ do: 'note', id, note: 'heard it myself' }],
      [{ do: 'publicationDate', value: '2024-03-05' }],
    );
    assert.equal(noted.sidecar.annotations[0]!.note, 'heard it myself');
    assert.equal(noted.sidecar.publicationDate, '2024-03-05');
    const without = after(article, [sail], [{ do: 'note', id, note: 'x' }], [{ do: 'note', id, note: ' ' }]);
    assert.equal(without.sidecar.annotations[0]!.note, undefined);
  });

  const refused: Record<string, Decision> = {
    'no words': { do: 'cue', span: { start: 5, end: 5 } },
    'only space': { do: 'cue', span: { start: text.indexOf('\n'), end: text.indexOf('\n') + 1 } },
    'words beyond the text': { do: 'cue', span: { start: 5, end: 5000 } },
    'nobody as speaker': {
      do: 'speaker',
      span: { start: 0, end: 5 },
      speaker: { name: ' ', kind: 'Person', roles: [] },
    },
    'an annotation that is gone': { do: 'remove', id: 'urn:uuid:none' },
    'no date': { do: 'publicationDate', value: 'yesterday' },
    'a date that does not exist': { do: 'publicationDate', value: '2022-02-30' },
  };
  for (const [name, decision] of Object.entries(refused)) {
    it(`refuses ${name}`, () => assert.ok('refused' in decide([sail, decision], article, countingSource())));
  }

  it('takes half an emoji for the whole', () => {
    const changes = changesOf([{ do: 'cue', span: { start: 1, end: 2 } }], articleWith('a🎉b'));
    assert.equal((changes[0]!.after as Annotation).targets[0]!.exact, '🎉');
  });

  it('leaves what it annotated in the lists, and shows it annotated', () => {
    const all = after(article, [{ do: 'annotateAll', status: 'confirmed' }]);
    const { quotations, dates } = applyDecisions(all);
    assert.deepEqual(
      quotations.map(({ status }) => status),
      ['confirmed', 'confirmed', 'suggested'],
    );
    assert.deepEqual(
      dates.map(({ status }) => status),
      ['confirmed', 'suggested'],
    );
    assert.deepEqual(changesOf([{ do: 'annotateAll', status: 'confirmed' }], all), []);
  });
});
