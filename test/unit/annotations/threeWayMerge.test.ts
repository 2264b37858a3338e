import assert from 'node:assert/strict';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision, NamedSpeaker } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { threeWayMerge } from '../../../server/src/annotations/threeWayMerge/threeWayMerge';
import type { Annotation } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

const text = '“No,” Amina Yusuf said on Monday. “Never,” Piotr Nowak added on Friday.\n';
const amina: NamedSpeaker = { name: 'Amina Yusuf', kind: 'Person', roles: [] };
const piotr: NamedSpeaker = { name: 'Piotr Nowak', kind: 'Person', roles: [] };

let next = 0;

/** A sidecar after decisions. */
function after(json: string | undefined, ...decisions: Decision[]): string {
  return decidedIn(text, json, decisions);
}

function decidedIn(article: string, json: string | undefined, decisions: readonly Decision[]): string {
  const source = countingSource(undefined, (next += 100));
  const outcome = decide(decisions, articleWith(article, undefined, parseSidecar(json ?? '').value), source);
  assert.ok('changes' in outcome, JSON.stringify(outcome));
  return applyEdits(json ?? '', editSidecar(json, outcome.changes));
}

function quotation(words: string, ...speakers: NamedSpeaker[]): Decision {
  return { do: 'quotation', pieces: [spanOf(text, words)], type: 'direct', speakers };
}

function merged(base: string, ours: string, theirs: string): { text: string; conflicts: readonly string[] } {
  const result = threeWayMerge(base, ours, theirs);
  assert.ok('text' in result, JSON.stringify(result));
  return result;
}

/** What a sidecar says, in short: `quotation “No,” Amina Yusuf`. */
function said(json: string): string[] {
  const { value, problems } = parseSidecar(json);
  assert.deepEqual(
    problems.filter(({ message }) => !message.startsWith('Two people')),
    [],
  );
  const names = new Map(value.speakers.map(({ id, name }) => [id, name]));
  const say = ({ kind, targets, speakers, status, note }: Annotation): string =>
    [status === 'rejected' ? 'not' : [], kind, targets[0]!.exact, speakers.map((id) => names.get(id)), note ?? []]
      .flat(2)
      .join(' ');
  return value.annotations.map(say);
}

const base = after(undefined, quotation('“No,”', amina), {
  do: 'date',
  span: spanOf(text, 'Monday'),
  type: 'DATE',
  value: '2024-03-04',
});
const idOf = (json: string, kind: string): string =>
  parseSidecar(json).value.annotations.find((one) => one.kind === kind)!.id;

describe('the three-way merge of a sidecar', () => {
  it('keeps what each of them did, in text order, and no conflict', () => {
    const ours = after(base, quotation('“Never,”', piotr));
    const theirs = after(
      base,
      { do: 'cue', span: spanOf(text, 'said') },
      { do: 'note', id: idOf(base, 'date'), note: 'checked' },
    );
    const result = merged(base, ours, theirs);
    assert.deepEqual(result.conflicts, []);
    assert.deepEqual(said(result.text), [
      'quotation “No,” Amina Yusuf',
      'cue said',
      'date Monday checked',
      'quotation “Never,” Piotr Nowak',
    ]);
    assert.deepEqual(said(merged(base, theirs, ours).text), said(result.text));
  });

  it('takes what one removed out', () => {
    const ours = after(base, { do: 'remove', id: idOf(base, 'date') });
    assert.deepEqual(said(merged(base, ours, base).text), ['quotation “No,” Amina Yusuf']);
    assert.equal(merged(base, base, ours).text, ours);
  });

  it('merges what they did to different members of one annotation', () => {
    const id = idOf(base, 'quotation');
    const ours = after(base, { do: 'note', id, note: 'heard on the radio' });
    const theirs = base.replace('status": "confirmed"', 'status": "automatic"').replaceAll('"start": 0', '"start": 1');
    assert.notEqual(theirs, base);
    const { conflicts, text: both } = merged(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(
      both,
      ours.replace('status": "confirmed"', 'status": "automatic"').replaceAll('"start": 0', '"start": 1'),
    );
  });

  const check = (words: string, state: 'checked' | 'disputed', note?: string): Decision => ({
    do: 'verify',
    kind: 'quotation',
    pieces: [spanOf(text, words)],
    state,
    ...(note !== undefined && { note }),
  });
  const stance = (value: string): Decision => ({
    do: 'label',
    kind: 'quotation',
    pieces: [spanOf(text, '“No,”')],
    label: 'stance',
    values: [value],
  });
  /** What was found out and labelled, in short. */
  const found = (json: string): string[] =>
    parseSidecar(json).value.annotations.map(({ targets, verification, labels = [], note }) =>
      [targets[0]!.exact, verification?.state, verification?.note, ...labels.map(({ value }) => value), note]
        .filter(Boolean)
        .join(' '),
    );

  it('keeps a check by one beside a speaker, a note or a label by the other, whoever merges', () => {
    const id = idOf(base, 'quotation');
    const ours = after(base, check('“No,”', 'checked', 'on tape'), stance('against'));
    for (const [other, expected] of [
      [{ do: 'speakers', id, speakers: [piotr] }, '“No,” checked on tape against'],
      [{ do: 'note', id, note: 'too short?' }, '“No,” checked on tape against too short?'],
      [
        { do: 'label', kind: 'quotation', pieces: [spanOf(text, '“No,”')], label: 'topic', values: ['work'] },
        '“No,” checked on tape against work',
      ],
    ] as const) {
      const theirs = after(base, other);
      const result = merged(base, ours, theirs);
      assert.deepEqual(result.conflicts, []);
      assert.equal(found(result.text)[0], expected);
      const turned = merged(base, theirs, ours);
      assert.deepEqual(turned.conflicts, []);
      assert.deepEqual(said(turned.text), said(result.text));
    }
  });

  it('keeps the check of a quotation that both annotated', () => {
    const ours = after(base, quotation('“Never,”', piotr));
    const theirs = after(base, quotation('“Never,”', piotr), check('“Never,”', 'disputed', 'he denies it'));
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const result = merged(base, one, other);
      assert.deepEqual(result.conflicts, []);
      assert.deepEqual(found(result.text), ['“No,”', 'Monday', '“Never,” disputed he denies it']);
    }
  });

  it('calls it a conflict where one checked what the other disputes, and keeps both', () => {
    const result = merged(base, after(base, check('“No,”', 'checked')), after(base, check('“No,”', 'disputed')));
    assert.deepEqual(result.conflicts, ['the annotation of “No,”: both changed “body”']);
    assert.equal(found(result.text)[0], '“No,” checked');
    assert.match(result.text, /"attribune:theirs"[^]*"disputed"/);
  });

  it('keeps both versions where both changed the same, and says so at its line', () => {
    const id = idOf(base, 'quotation');
    const ours = after(base, { do: 'speakers', id, speakers: [piotr] });
    const theirs = after(base, { do: 'speakers', id, speakers: [{ name: 'Li Wei', kind: 'Person', roles: [] }] });
    const { conflicts, text: both } = merged(base, ours, theirs);
    assert.deepEqual(conflicts, ['the annotation of “No,”: both changed “body”']);
    assert.deepEqual(said(both)[0], 'quotation “No,” Piotr Nowak');
    const theirId = parseSidecar(theirs).value.annotations[0]!.speakers[0]!;
    const item = (JSON.parse(both) as { first: { items: Record<string, unknown>[] } }).first.items[0]!;
    assert.match(JSON.stringify(item['attribune:theirs']), new RegExp(theirId));
    const [problem] = parseSidecar(both).problems;
    assert.match(both.slice(problem!.start, problem!.end), new RegExp(theirId));
    assert.match(problem!.message, /^Two people changed this/);
  });

  it('keeps what one changed and the other removed', () => {
    const id = idOf(base, 'date');
    const ours = after(base, { do: 'remove', id });
    const theirs = after(base, { do: 'note', id, note: 'checked' });
    const { conflicts, text: both } = merged(base, ours, theirs);
    assert.deepEqual(conflicts, ['the annotation of “Monday”: we removed it, they changed it']);
    assert.deepEqual(said(both), ['quotation “No,” Amina Yusuf', 'date Monday checked']);
    assert.match(both, /"attribune:ours": "removed"/);
  });

  it('takes the same annotation, added by both, for one, with its cue and speaker', () => {
    const decision = { ...quotation('“Never,”', piotr), cue: spanOf(text, 'added') } as Decision;
    const result = merged(base, after(base, decision), after(base, decision));
    assert.deepEqual(result.conflicts, []);
    assert.deepEqual(said(result.text), [
      'quotation “No,” Amina Yusuf',
      'date Monday',
      'quotation “Never,” Piotr Nowak',
      'cue added',
    ]);
    assert.equal(parseSidecar(result.text).value.speakers.length, 2);
  });

  describe('of two who annotated the same words, of whom one had changed the article beside them', () => {
    const article =
      'LOWMERE, 4 May — The pier of the town will be shut on Friday, the trust said. It opened last May.\n';
    const changed = article.replace('the trust said', 'its chairman told us');
    const friday = (value: string): Decision => ({ do: 'date', span: spanOf(article, 'Friday'), type: 'DATE', value });
    const decided = (where: string, decision: Decision): string => decidedIn(where, undefined, [decision]);
    const dates = (json: string): unknown[] => parseSidecar(json).value.annotations.map(({ timex }) => timex?.value);

    it('takes what says the same for one', () => {
      const result = merged('', decided(article, friday('2026-05-08')), decided(changed, friday('2026-05-08')));
      assert.deepEqual([dates(result.text), result.conflicts], [['2026-05-08'], []]);
    });

    it('calls what contradicts a conflict', () => {
      const result = merged('', decided(article, friday('2026-05-08')), decided(changed, friday('2026-05-15')));
      assert.deepEqual([dates(result.text).length, result.conflicts.length], [2, 1]);
      assert.match(parseSidecar(result.text).problems[0]!.message, /^Two people/);
    });

    it('keeps both where their words stand in sentences that are alike', () => {
      const twice = article + article;
      const second = { ...friday('2026-05-08'), span: spanOf(twice, 'Friday', 1) } as Decision;
      const result = merged('', decided(twice, friday('2026-05-08')), decided(twice, second));
      assert.deepEqual([dates(result.text).length, result.conflicts], [2, []]);
    });
  });

  it('calls it a conflict when both added the same words and say different things', () => {
    const ours = after(base, quotation('“Never,”', piotr));
    const theirs = after(base, quotation('“Never,”', amina));
    const { conflicts, text: both } = merged(base, ours, theirs);
    assert.equal(conflicts.length, 1);
    assert.deepEqual(
      said(both).filter((one) => one.includes('Never')),
      ['quotation “Never,” Piotr Nowak', 'quotation “Never,” Amina Yusuf'],
    );
    assert.equal(parseSidecar(both).problems.length, 1);
  });

  it('begins with nothing where both added the file', () => {
    assert.deepEqual(said(merged('', base, base).text), said(base));
    const theirs = after(undefined, quotation('“Never,”', piotr));
    assert.equal(said(merged('', base, theirs).text).length, 3);
    assert.equal(merged('', '', theirs).text, theirs);
    assert.equal(merged('', base, '').text, base);
  });

  it('lets what other tools wrote survive, on both sides', () => {
    const tool = (json: string, label: string): string =>
      json
        .replace('"first"', `"label": "${label}",\n  "first"`)
        .replace(
          '"items": [',
          `"items": [\n      {"id": "urn:tool:${label}", "type": "Annotation", "body": 7},\n      {"no": "id ${label}"},`,
        );
    const { text: both, conflicts } = merged(tool(base, 'b'), tool(base, 'b'), tool(base, 't'));
    assert.deepEqual(conflicts, []);
    for (const one of ['"label": "t"', 'urn:tool:t', 'id t']) assert.ok(both.includes(one), one);
    for (const one of ['urn:tool:b', 'id b']) assert.ok(!both.includes(one), one);
    const two = merged(base, tool(base, 'o'), tool(base, 't'));
    assert.deepEqual(two.conflicts, ['the collection: both changed “label”']);
    for (const one of ['"label": "o"', '"label": "t"', 'urn:tool:o', 'urn:tool:t', 'id o', 'id t'])
      assert.ok(two.text.includes(one), one);
  });

  it('changes no byte that it need not', () => {
    const compact = JSON.stringify(JSON.parse(base));
    assert.equal(merged(base, compact, base).text, compact);
  });

  it('refuses a version that cannot be read', () => {
    assert.match(
      JSON.stringify(threeWayMerge(base, base, base.slice(0, 200))),
      /“theirs” cannot be read. This is no valid JSON/,
    );
  });
});
