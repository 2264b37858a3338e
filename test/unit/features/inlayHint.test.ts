import assert from 'node:assert/strict';
import { distanceInWords } from '../../../server/src/features/distanceInWords';
import { inlayHints } from '../../../server/src/features/inlayHint';
import { analysedArticle } from './article';

/** The text with its hints in braces. */
function hinted(marked: string, inlay?: { speakers: boolean; dates: boolean }): void {
  const article = analysedArticle(marked.replace(/\{[^}]*\}/g, ''), inlay);
  const { document } = article;
  const range = { start: document.positionAt(0), end: document.positionAt(article.text.length) };
  let shown = article.text;
  const hints = inlayHints(article, range).map(({ position, label }) => {
    return [document.offsetAt(position), typeof label === 'string' ? label : label[0]!.value] as const;
  });
  for (const [at, label] of hints.sort((a, b) => b[0] - a[0])) {
    shown = `${shown.slice(0, at)}{${label}}${shown.slice(at)}`;
  }
  assert.equal(shown, marked);
}

describe('inlay hints', () => {
  const rows = [
    'Ada Okoye is the mayor. “It is shut,”{[Okoye]} she said.',
    '“It is shut,” Ada Okoye said. “We are sorry.”',
    '“It is shut,” Ada Okoye said.',
    'Ludwig van der Meer drew the gate. “It is shut,”{[van der Meer]} he said.',
    '“It is shut,” the mayor’s office said.',
    'Ada Okoye said it was shut. She said that it would open again.',
    '“Nobody knows.”',
    'I came back. I said: “It is shut.”',
    'It closed yesterday{→ 3 March 2026} and opens on 9 April{→ 9 April 2026}.',
    'It closed on 3 March 2026, in 1998 and for two weeks; now it is open.',
    '',
  ];
  for (const row of rows) it(row || 'an empty file', () => hinted(row));

  it('write a date as the settings have it', () => {
    const article = analysedArticle('It closed yesterday.\n\nIt opens tomorrow.\n');
    const whole = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const labels = (dateStyle: 'mdy' | 'iso') => {
      const settings = { ...article.settings, dateStyle };
      return inlayHints({ ...article, settings }, whole).map(({ label }) => label);
    };
    assert.deepEqual(labels('mdy'), ['→ March 3, 2026', '→ March 5, 2026']);
    assert.deepEqual(labels('iso'), ['→ 2026-03-03', '→ 2026-03-05']);
  });

  it('stay away where they are not wanted', () => {
    const none = { speakers: false, dates: false };
    hinted('Ada Okoye is the mayor. “It is shut,” she said yesterday.', none);
  });

  it('are given for the range that is asked for only', () => {
    const article = analysedArticle('It closed yesterday.\n\nIt opens tomorrow.\n');
    const second = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(
      inlayHints(article, second).map(({ label }) => label),
      ['→ 5 March 2026'],
    );
  });

  it('lead to their evidence, with the whole name and the reason', () => {
    const article = analysedArticle('Ada Okoye is the mayor. “It is shut,” she said.');
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const [hint] = inlayHints(article, whole);
    const label = hint!.label as unknown as [{ tooltip: string; location: { uri: string } }];
    assert.match(label[0].tooltip, /^Ada Okoye, mayor · “she” → Ada Okoye/);
    assert.equal(label[0].location.uri, article.uri);
  });
});

describe('the distance to the publication date', () => {
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    ['2026-03-04', '2026-03-04', 'the day of publication'],
    ['2026-03-03', '2026-03-04', 'the day before publication'],
    ['2026-03-05T10:00', '2026-03-04', 'the day after publication'],
    ['2026-02-21', '2026-03-04', '11 days before publication'],
    ['2026-09-04', '2026-03-04', '6 months after publication'],
    ['2025-11-05', '2026-03-04', '3 months before publication'],
    ['1944-06-06', '2026-03-04', '81 years before publication'],
    ['1944-03-04', '2026-03-04', '82 years before publication'],
    ['2026-03', '2026-03-04', ''],
    ['P3D', '2026-03-04', ''],
    ['2026-03-04', undefined, ''],
    ['2026-03-04', '2026', ''],
  ];
  for (const [value, publication, words] of rows) {
    it(`${value} seen from ${publication ?? 'nowhere'}`, () =>
      assert.equal(distanceInWords(value, publication), words));
  }
});
