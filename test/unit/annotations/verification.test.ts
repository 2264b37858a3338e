import assert from 'node:assert/strict';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import type { AnchoredArticle } from '../../../server/src/annotations/annotatedArticle';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision, DecisionOf } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { emptyHistory, record, redo, undo } from '../../../server/src/annotations/history';
import { retarget } from '../../../server/src/annotations/retarget';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { currentVerification } from '../../../server/src/annotations/verification/currentVerification';
import type { VerificationSource } from '../../../server/src/annotations/verification/verificationModel';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text = 'ROVIK, March 5 — “The quay will hold,” Ida Moen said. “For years.” Lars Bakke said it leaks.';
const facts = factsOf(
  text,
  [
    { pieces: ['“The quay will hold,”', '“For years.”'], cue: 'said', mention: 'Ida Moen', name: 'Ida Moen' },
    { pieces: ['it leaks'], mention: 'Lars Bakke', name: 'Lars Bakke' },
  ],
  [['March 5', '2024-03-05']],
);
const quay = facts.quotations[0]!.pieces.map(({ start, end }) => ({ start, end }));
const leak = [spanOf(text, 'it leaks')];
const transcript: VerificationSource = { kind: 'file', path: 'calls/5 March.txt', line: 12 };
const ida = { name: 'Ida Moen', kind: 'Person', roles: [] } as const;
const piotr = { name: 'Piotr Nowak', kind: 'Person', roles: [] } as const;

type Desk = AnchoredArticle & { readonly json: string };

function verify(state: DecisionOf<'verify'>['state'], more: Partial<DecisionOf<'verify'>> = {}): DecisionOf<'verify'> {
  return { do: 'verify', kind: 'quotation', pieces: quay, state, ...more };
}

/** The article after decisions, each written to the sidecar and read back. */
function after(...decisions: readonly Decision[]): Desk {
  const source = countingSource('desk');
  let json = '';
  let article = articleWith(text, facts);
  for (const decision of decisions) {
    const outcome = decide([decision], article, source);
    assert.ok('changes' in outcome, JSON.stringify(outcome));
    json = applyEdits(json, editSidecar(json, outcome.changes));
    const { value, problems } = parseSidecar(json);
    assert.deepEqual(problems, []);
    article = articleWith(text, facts, value);
  }
  return { ...article, json };
}

/** What is said of the quotation of the quay: its status, then how far it is verified. */
function said(article: Pick<AnchoredArticle, 'text' | 'facts' | 'sidecar' | 'anchored'>) {
  const merged = applyDecisions(article);
  const quotation = merged.quotations.find(({ annotation }) => annotation?.verification) ?? merged.quotations[0]!;
  const { state, isOutdated, found } = currentVerification(merged, quotation);
  return { status: quotation.status, state, isOutdated, source: found?.source, note: found?.note };
}

describe('verification', () => {
  it('annotates a suggestion that somebody checked, with its speaker, cue, words, source, who and when', () => {
    const { sidecar } = after(verify('checked', { source: transcript, note: ' her second answer ' }));
    const quotation = sidecar.annotations.find(({ kind }) => kind === 'quotation')!;
    assert.equal(quotation.status, 'confirmed');
    assert.equal(sidecar.speakers.find(({ id }) => id === quotation.speakers[0])?.name, 'Ida Moen');
    assert.ok(quotation.quotation?.cue);
    assert.deepEqual(quotation.verification, {
      state: 'checked',
      words: ['“The quay will hold,”', '“For years.”'],
      source: transcript,
      note: 'her second answer',
      creator: 'desk',
      modified: '2024-03-05T12:00:00.000Z',
    });
  });
  it('annotates a suggested date', () => {
    const { sidecar } = after(verify('disputed', { kind: 'date', pieces: [spanOf(text, 'March 5')] }));
    const [date] = sidecar.annotations;
    assert.deepEqual([date!.kind, date!.timex?.value, date!.verification?.state], ['date', '2024-03-05', 'disputed']);
  });
  describe('of a quotation inside one that is hardly longer', () => {
    const nested = 'Ida Moen said: “‘The quay will hold for many, many more years,’ Lars.”';
    const outer = '“‘The quay will hold for many, many more years,’ Lars.”';
    const inner = '‘The quay will hold for many, many more years,’';
    const both = factsOf(nested, [
      { pieces: [outer], mention: 'Ida Moen', name: 'Ida Moen' },
      { pieces: [inner], parent: 0 },
    ]);
    const states = (...decisions: readonly (readonly Decision[])[]) => {
      const source = countingSource();
      let json = '';
      let article = articleWith(nested, both);
      for (const list of decisions) {
        const outcome = decide(list, article, source);
        assert.ok('changes' in outcome, JSON.stringify(outcome));
        json = applyEdits(json, editSidecar(json, outcome.changes));
        article = articleWith(nested, both, parseSidecar(json).value);
      }
      return article.sidecar.annotations
        .filter(({ kind }) => kind === 'quotation')
        .map(({ targets, status, verification }) => [targets[0]?.exact, verification?.state ?? status]);
    };
    const [whole, part] = [[spanOf(nested, outer)], [spanOf(nested, inner)]];
    const accept: Decision = { do: 'quotation', pieces: whole, type: 'direct', speakers: [ida] };

    it('marks the one that was looked at, not the one around it', () => {
      const expected = [
        [outer, 'confirmed'],
        [inner, 'checked'],
      ];
      assert.deepEqual(states([accept], [verify('checked', { pieces: part })]), expected);
      assert.deepEqual(
        states([accept], [verify('disputed', { pieces: part }), verify('checked', { pieces: part })]),
        expected,
      );
    });
    it('marks the one around it where that was looked at', () => {
      assert.deepEqual(states([verify('disputed', { pieces: part })], [verify('checked', { pieces: whole })]), [
        [outer, 'checked'],
        [inner, 'disputed'],
      ]);
    });
    it('leaves the one around it when it is no quotation, or is unchecked', () => {
      const checked = [accept, verify('checked', { pieces: whole })];
      assert.deepEqual(states(checked, [verify('unchecked', { pieces: part })]), [[outer, 'checked']]);
      assert.deepEqual(states(checked, [{ do: 'reject', kind: 'quotation', pieces: part }]), [
        [outer, 'checked'],
        [inner, 'rejected'],
      ]);
    });
  });
  it('confirms what only a batch had accepted', () => {
    assert.equal(said(after({ do: 'annotateAll', status: 'automatic' }, verify('checked'))).status, 'confirmed');
  });
  it('leaves a suggestion alone that is marked as unchecked, and refuses words that are nothing', () => {
    assert.deepEqual(after(verify('unchecked')).sidecar.annotations, []);
    const outcome = decide(
      [verify('checked', { pieces: [spanOf(text, 'ROVIK')] })],
      articleWith(text, facts),
      countingSource(),
    );
    assert.match('refused' in outcome ? outcome.refused : '', /Nothing was found or annotated here/);
  });

  const sources: Record<string, VerificationSource> = {
    'a page': { kind: 'page', url: 'https://rovik.example/minutes?d=5#q2' },
    'a file': { kind: 'file', path: 'calls/quay (1)/50%.txt' },
    'a line of a file': transcript,
    'a file elsewhere': { kind: 'file', path: '/home/desk/quay.txt', line: 1 },
    'a file on a drive': { kind: 'file', path: 'C:/desk/quay.txt' },
    'a person and a time': { kind: 'person', name: 'Ida Moen, by phone', time: '2024-03-05T09:30' },
    'whatever has no address': { kind: 'person', name: 'Hansard, vol. 3: p. 12' },
  };
  for (const [name, source] of Object.entries(sources)) {
    it(`reads a source back as it was: ${name}`, () => {
      assert.deepEqual(said(after(verify('checked', { source }))).source, source);
      // Nothing of an earlier source is left.
      for (const earlier of Object.values(sources)) {
        const changed = after(verify('checked', { source: earlier }), verify('checked', { source }));
        assert.deepEqual(said(changed).source, source, JSON.stringify(earlier));
      }
    });
  }

  it('keeps source and note where another state says nothing of them, and takes them away when told to', () => {
    const first = verify('checked', { source: transcript, note: 'her second answer' });
    const kept = said(after(first, verify('disputed')));
    assert.deepEqual([kept.state, kept.source, kept.note], ['disputed', transcript, 'her second answer']);
    const bare = said(after(first, verify('disputed', { source: null, note: '' })));
    assert.deepEqual([bare.source, bare.note], [undefined, undefined]);
  });
  it('leaves nothing behind when it is unchecked again', () => {
    const { json } = after(verify('checked', { source: transcript, note: 'twice' }), verify('unchecked'));
    assert.doesNotMatch(json, /assessing|linking|attribune:verification/);
    assert.match(json, /"confirmed"/);
  });

  const keeping: Record<string, readonly Decision[]> = {
    'another speaker': [{ do: 'quotation', pieces: quay, type: 'direct', speakers: [piotr] }],
    'another type': [{ do: 'quotation', pieces: quay, type: 'mixed', speakers: [ida] }],
    'accepting everything else': [{ do: 'annotateAll', status: 'automatic' }],
    'a merge of speakers': [{ do: 'mergeSpeakers', from: ida, into: piotr }],
    'the speaker’s rejection': [{ do: 'reject', kind: 'quotation', pieces: quay, speaker: ida }],
    'a rejection that is taken back': [
      { do: 'reject', kind: 'quotation', pieces: quay },
      { do: 'quotation', pieces: quay, type: 'direct', speakers: [ida] },
    ],
    'another piece': [{ do: 'verify', kind: 'quotation', pieces: leak, state: 'disputed' }],
  };
  for (const [name, decisions] of Object.entries(keeping)) {
    it(`survives ${name}`, () => {
      const { annotations } = after(verify('checked', { source: transcript }), ...decisions).sidecar;
      assert.ok(annotations.some(({ verification }) => verification?.source?.kind === 'file'));
    });
  }

  describe('whose words changed', () => {
    const checked = after(verify('checked', { source: transcript }));
    const edited = (from: string, to: string) => {
      const now = text.replace(from, to);
      const { sidecar } = checked;
      const changes = retarget(now, articleWith(now, undefined, sidecar).anchored, 'harbour.txt');
      const saved = parseSidecar(applyEdits(checked.json, editSidecar(checked.json, changes))).value;
      return [articleWith(now, undefined, sidecar), articleWith(now, undefined, saved)];
    };
    const table: Record<string, [from: string, to: string, isOutdated: boolean]> = {
      'another word': ['will hold', 'may hold', true],
      'a word in its second piece': ['For years', 'For ages', true],
      'words elsewhere': ['it leaks', 'it drips', false],
      'a second piece that is gone': [' “For years.”', '', true],
      'another line end in it': ['will hold', 'will\nhold', false],
    };
    for (const [name, [from, to, isOutdated]] of Object.entries(table)) {
      it(`${isOutdated ? 'is unchecked again' : 'stays checked'}, also once saved: ${name}`, () => {
        for (const article of edited(from, to)) {
          const { state, isOutdated: is, source } = said(article);
          assert.deepEqual([state, is, source], [isOutdated ? 'unchecked' : 'checked', isOutdated, transcript]);
        }
      });
    }
    it('and is checked anew, is confirmed with them: a quotation, not a date, whose value is that of the old words', () => {
      const again = (article: AnchoredArticle, decision: Decision) => {
        const outcome = decide([decision], article, countingSource());
        assert.ok('changes' in outcome);
        return outcome.changes.flatMap((change) =>
          change.of === 'annotation' ? [change.after?.targets[0]?.exact] : [],
        );
      };
      const [unsaved] = edited('will hold', 'may hold');
      assert.deepEqual(again(unsaved!, verify('disputed')), ['“The quay will hold,”']);
      assert.deepEqual(again(unsaved!, verify('checked')), ['“The quay may hold,”']);
      const day = { kind: 'date', pieces: [spanOf(text, 'March 5')] } as const;
      const { sidecar } = after(verify('checked', day));
      const now = text.replace('March 5 ', 'March 15 ');
      const other = { ...verify('checked', day), pieces: [spanOf(now, 'March 15')] };
      const moved = { ...articleWith(now, undefined, sidecar) };
      const anchored = moved.anchored.map((one) => {
        const place = spanOf(now, 'March 15');
        return { ...one, pieces: [{ span: place, place, by: 'moved' as const }] };
      });
      assert.deepEqual(again({ ...moved, anchored }, other), ['March 5']);
    });
    it('is checked again once the first words are back', () => {
      const [, saved] = edited('will hold', 'may hold');
      const back = articleWith(text, undefined, saved!.sidecar);
      assert.deepEqual([said(back).state, said(back).isOutdated], ['checked', false]);
    });
    it('still needs a source, whatever the words are', () => {
      const { sidecar } = after(verify('needsSource'));
      const now = text.replace('will hold', 'may hold');
      assert.equal(said(articleWith(now, undefined, sidecar)).state, 'needsSource');
    });
  });

  it('is taken back and made again, to the byte', () => {
    const before = after(verify('checked', { source: transcript, note: 'twice' }));
    const outcome = decide(
      [verify('disputed', { source: null, note: 'he denies it' })],
      before,
      countingSource('other'),
    );
    assert.ok('changes' in outcome);
    const disputed = applyEdits(before.json, editSidecar(before.json, outcome.changes));
    const history = record(emptyHistory, { label: 'Verify', changes: outcome.changes });
    const undone = undo(history, parseSidecar(disputed).value)!;
    const back = applyEdits(disputed, editSidecar(disputed, undone.changes));
    assert.equal(back, before.json);
    const again = redo(undone.history, parseSidecar(back).value)!;
    assert.equal(applyEdits(back, editSidecar(back, again.changes)), disputed);
  });

  it('leaves alone what other tools assess and link, and a state that it does not know', () => {
    const { json } = after(verify('checked'));
    const root = JSON.parse(json) as { first: { items: { body: object[]; 'attribune:status': string }[] } };
    const foreign = [
      { type: 'TextualBody', purpose: 'assessing', value: 'well put' },
      { type: 'SpecificResource', purpose: 'linking', source: 'https://notes.example/1' },
      { type: 'TextualBody', purpose: 'assessing', value: 'checkedTwice', 'attribune:verification': 'state' },
    ];
    const quotation = root.first.items.find(({ body }) => JSON.stringify(body).includes('assessing'))!;
    quotation.body.push(...foreign);
    const article = articleWith(text, facts, parseSidecar(JSON.stringify(root)).value);
    assert.equal(said(article).state, 'checked');
    const outcome = decide([verify('unchecked')], article, countingSource());
    assert.ok('changes' in outcome);
    const written = JSON.stringify(root);
    const now = JSON.parse(applyEdits(written, editSidecar(written, outcome.changes))) as typeof root;
    const bodies = now.first.items.flatMap(({ body }) => body);
    for (const one of foreign) assert.ok(bodies.some((body) => JSON.stringify(body) === JSON.stringify(one)));
    assert.doesNotMatch(JSON.stringify(now), /"value":"checked"/);
  });
});

describe('labels', () => {
  const stance = (...values: string[]): Decision => ({
    do: 'label',
    kind: 'quotation',
    pieces: quay,
    label: 'stance',
    values,
  });
  const topic: Decision = { do: 'label', kind: 'quotation', pieces: quay, label: 'topic', values: ['quays', 'money'] };
  const labels = ({ sidecar }: AnchoredArticle) =>
    sidecar.annotations.flatMap(({ labels: own = [] }) => own.map(({ name, value }) => `${name}: ${value}`));

  it('stand on a suggestion that becomes an annotation, and are read back in their order', () => {
    assert.deepEqual(labels(after(stance('for'), topic)), ['stance: for', 'topic: quays', 'topic: money']);
  });
  it('change one by one and go without a trace', () => {
    assert.deepEqual(labels(after(stance('for'), topic, stance('against'))), [
      'stance: against',
      'topic: quays',
      'topic: money',
    ]);
    assert.doesNotMatch(after(stance('for'), stance()).json, /attribune:label/);
  });
  it('stand on a speaker, who gets a record, and survive a merge into another', () => {
    const label: Decision = { do: 'labelSpeaker', speaker: ida, label: 'type of source', values: ['official'] };
    const labelled = after(label);
    assert.deepEqual(labelled.sidecar.speakers[0]?.labels, [{ name: 'type of source', value: 'official' }]);
    const merged = after(label, verify('checked'), { do: 'mergeSpeakers', from: ida, into: piotr });
    assert.deepEqual(
      merged.sidecar.speakers.map(({ name, labels: own }) => [name, own?.[0]?.value]),
      [['Piotr Nowak', 'official']],
    );
    assert.doesNotMatch(after(label, { ...label, values: [] }).json, /attribune:labels/);
  });
});
