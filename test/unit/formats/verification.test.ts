import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { analyze } from '../../../server/src/analysis/analyze';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { decide } from '../../../server/src/annotations/deciding/decide';
import type { Decision } from '../../../server/src/annotations/decision';
import { applyEdits, editSidecar } from '../../../server/src/annotations/editSidecar';
import { emptySidecar, type Provenance } from '../../../server/src/annotations/model';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { exportFormats, write } from '../../../server/src/formats/exporting';
import { panel, panelFile } from '../../../server/src/formats/panels/panel';
import { lossInWords } from '../../../server/src/messages/losses';
import { english } from '../../../server/src/messages/english';

const text = [
  'LEITH, March 4, 2026 (Firth News) — “The lock is dry,” Ada Okoye said.',
  '“=It leaks | twice,” Tom Reid said. “It will open in May,” he added.',
].join('\n');
const facts = analyze(text);
const fresh = { text, fileName: 'lock.txt', facts, sidecar: emptySidecar, anchored: [] };
let count = 0;
const source: Provenance = {
  id: () => `urn:uuid:00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  now: () => '2026-03-05T09:00:00.000Z',
  creator: 'desk',
};
const quotation = (start: string) =>
  facts.quotations
    .find(({ pieces }) => text.startsWith(start, pieces[0]!.start))!
    .pieces.map(({ start, end }) => ({ start, end }));
const decisions: Decision[] = [
  {
    ...{ do: 'verify', kind: 'quotation', pieces: quotation('“The lock'), state: 'checked', note: 'twice, on tape' },
    source: { kind: 'file', path: 'calls/lock.txt', line: 9 },
  },
  { do: 'verify', kind: 'quotation', pieces: quotation('“=It'), state: 'disputed' },
  { do: 'label', kind: 'quotation', pieces: quotation('“=It'), label: 'stance', values: ['against', 'angry'] },
  { do: 'labelSpeaker', speaker: { name: 'Tom Reid', kind: 'Person', roles: [] }, label: 'source', values: ['expert'] },
];
const outcome = decide(decisions, fresh, source);
assert.ok('changes' in outcome, JSON.stringify(outcome));
const json = applyEdits('', editSidecar('', outcome.changes));

/** The article with these decisions, its text as it is now. */
function article(now = text) {
  const { value } = parseSidecar(json);
  return {
    text: now,
    fileName: 'lock.txt',
    facts: analyze(now),
    sidecar: value,
    anchored: anchor(now, value.annotations),
  };
}
/** The article with its first quotation checked against a page. */
function checkedAgainst(url: string) {
  const verify: Decision = {
    ...{ do: 'verify', kind: 'quotation', pieces: quotation('“The lock'), state: 'checked' },
    source: { kind: 'page', url },
  };
  const decided = decide([verify], fresh, source);
  assert.ok('changes' in decided, JSON.stringify(decided));
  const { value } = parseSidecar(applyEdits('', editSidecar('', decided.changes)));
  return { ...article(), sidecar: value, anchored: anchor(text, value.annotations) };
}
const written = (format: string, of = article()) =>
  write(format, { ...of, json, confirmed: false, now: '2026-03-05T09:00:00.000Z' });
const content = (format: string, of = article()) => written(format, of).files[0]!.content;
const csv = (format: string, of = article()) =>
  parseCsv<Record<string, string>>(content(format, of), { columns: true, bom: true });

describe('what was found out', () => {
  for (const format of exportFormats) {
    const isCarried = ['w3c', 'tei', 'csv', 'html', 'markdown'].includes(format) || format.startsWith('checklist');
    it(`${isCarried ? 'is in' : 'is named as lost in'} ${format}`, () => {
      const { files, losses } = written(format);
      const all = files.map((file) => file.content).join('\n');
      const lost = losses.map((loss) => lossInWords(loss, english));
      assert.equal(all.includes('calls/lock.txt') && all.includes('twice, on tape'), isCarried);
      assert.equal(lost.includes('2 verifications'), !isCarried);
      const hasLabels = isCarried && !format.startsWith('checklist');
      assert.equal(all.includes('against') && all.includes('expert'), hasLabels);
      assert.equal(lost.includes('3 labels'), !hasLabels);
    });
  }

  it('has columns of its own in the quote sheet, and so has each label', () => {
    const [lock, leak] = csv('csv');
    assert.deepEqual(
      [
        lock!['verification'],
        lock!['source'],
        lock!['verification note'],
        lock!['verified by'],
        lock!['label: stance'],
      ],
      ['checked', 'calls/lock.txt:9', 'twice, on tape', 'desk', ''],
    );
    assert.deepEqual(
      [leak!['verification'], leak!['source'], leak!['label: stance'], leak!['speaker label: source']],
      ['disputed', '', 'against; angry', 'expert'],
    );
  });
  it('adds no column where nobody verified anything', () => {
    assert.doesNotMatch(content('markdown', { ...article(), ...fresh }), /verification|labels/);
    assert.doesNotMatch(content('html', { ...article(), ...fresh }), /verification|labels/);
  });
});

describe('the checklist', () => {
  it('lists quotations and dates in text order, with what was found out', () => {
    assert.deepEqual(
      csv('checklist-csv').map(({ line, kind, words, verification, source: from }) => [
        line,
        kind,
        words,
        verification,
        from,
      ]),
      [
        ['1', 'date', 'March 4, 2026', 'unchecked', ''],
        ['1', 'quotation', '“The lock is dry,”', 'checked', 'calls/lock.txt:9'],
        ['2', 'quotation', '“=It leaks | twice,”', 'disputed', ''],
        ['2', 'quotation', '“It will open in May,”', 'unchecked', ''],
        ['2', 'date', 'May', 'unchecked', ''],
      ],
    );
  });
  it('can be ticked on paper and in Markdown', () => {
    const page = content('checklist');
    assert.match(
      page,
      /☑<\/span> checked[^]*“The lock is dry,”[^]*Ada Okoye[^]*calls\/lock\.txt:9[^]*desk, 5 March 2026/,
    );
    assert.match(page, /1 of 5 checked; 1 disputed/);
    assert.doesNotMatch(page, /<button|<script/);
    const sheet = content('checklist-markdown');
    assert.match(sheet, /\| ☑ checked +\| +1 \| “The lock is dry,”/);
    assert.match(sheet, /\| ☐ unchecked/);
    assert.match(sheet, /leaks \\\| twice/);
    assert.match(sheet, /twice, on tape +\| desk, 5 March 2026 \|/);
  });
  it('has a link to the page that words were checked against, and to nothing that is no page', () => {
    for (const [url, isLinked] of [
      ['https://lock.example/a?b=1&c=2', true],
      ['doi:10.1000/182', false],
      ['javascript:alert(1)', false],
    ] as const) {
      const page = content('checklist', checkedAgainst(url));
      assert.equal(page.includes('<a href='), isLinked, url);
      assert.ok(page.includes(url.replace(/&/g, '&#x26;')), url);
    }
  });
  it('says what changed since it was checked', () => {
    const changed = article(text.replace('lock is dry', 'lock is wet'));
    assert.match(content('checklist', changed), /☐<\/span> unchecked: changed since it was checked/);
    assert.match(content('checklist', changed), /0 of 5 checked; 1 disputed; 1 changed since checked/);
  });
  it('leads from the panel to the words, and saves as three kinds of file', () => {
    const { body } = panel('checklist', article(), english);
    assert.match(body, /data-start="\d+" data-end="\d+"[^>]*>line 1</);
    for (const as of ['html', 'csv', 'md'] as const) {
      assert.match(body, new RegExp(`data-export="${as}"`));
      assert.equal(panelFile('checklist', article(), as, english).name, `lock.checklist.${as}`);
    }
    assert.doesNotMatch(panel('audit', article(), english).body, /data-export="md"/);
  });
  it('says so where there is nothing to look up', () => {
    const empty = { ...fresh, text: 'It rained.', facts: analyze('It rained.') };
    assert.match(panel('checklist', empty, english).body, /no quotations or dates/);
  });
});
