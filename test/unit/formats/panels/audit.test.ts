import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/analysis/analyze';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { panel, panelFile } from '../../../../server/src/formats/panels/panel';
import type { Label } from '../../../../server/src/annotations/verification/verificationModel';
import { plainDateWording } from '../../../../server/src/formats/exported';
import type { Markup } from '../../../../server/src/formats/markup';
import { auditPage } from '../../../../server/src/formats/panels/auditPage';
import { english } from '../../../../server/src/messages/english';

const article = (text: string) => ({
  text,
  fileName: 'quay.news',
  facts: analyze(text),
  sidecar: emptySidecar,
  anchored: [],
});
/** The rows of the table by the names of its columns. */
const csv = (
  text: string,
): Record<
  'source' | 'quotations' | 'indirect' | 'words' | 'share' | 'first_line' | 'last_line' | 'attributed_with',
  string
>[] => {
  const [head, ...rows] = panelFile('audit', article(text), 'csv', english).content.slice(1).trim().split('\r\n');
  const names = head!.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i]!, cell])) as never);
};

const two = [
  'Mayor Ada Okoye opened the quay.',
  '“We start in May and we are done in June,” Ms Okoye said.',
  'Tom Reed said it was late.',
  '“We counted twice,” she added.',
].join('\n');

describe('The source audit', () => {
  it('has who says most first, with words, share, lines and verbs', () => {
    const [first, second, ...others] = csv(two);
    assert.deepEqual(others, []);
    const { source, quotations, words, share, first_line, last_line, attributed_with } = first!;
    assert.deepEqual(
      [source, quotations, words, share, first_line, last_line],
      ['Ada Okoye', '2', '13', '0.813', '2', '4'],
    );
    assert.equal(attributed_with, 'said (1); added (1)');
    assert.deepEqual([second!.source, second!.indirect, second!.words], ['Tom Reed', '1', '3']);
  });

  it('keeps quotations that nobody is named for, as the last', () => {
    const rows = csv('“It is late, and the last boat has gone.”');
    assert.equal(rows.at(-1)!.source, '');
    assert.equal(rows.at(-1)!.quotations, '1');
  });

  it('says in a sentence what an editor asks first', () => {
    const { body } = panel('audit', article(two), english);
    assert.match(body, /2 sources; 3 quotations; 16 words quoted/);
    assert.match(body, /Most words: Ada Okoye, 81 % of what is quoted\./);
  });

  it('says so where nobody is quoted', () => {
    assert.match(panel('audit', article('It rained all day.'), english).body, /Nobody is quoted in this article\./);
  });

  it('shows what stands in a name, and runs none of it', () => {
    const wicked =
      '“It is late,” said <img src=x onerror=alert(1)> Okoye.\nOkoye <script>alert(2)</script> said it rained.';
    for (const page of [
      panel('audit', article(wicked), english).body,
      panelFile('audit', article(wicked), 'html', english).content,
    ]) {
      assert.doesNotMatch(page, /<img|<script/i);
    }
  });

  it('has no formulas for a spreadsheet', () => {
    const text = '“It is late,” said a spokesman.\n“It is cold,” said +1 Okoye.';
    for (const cell of panelFile('audit', article(text), 'csv', english).content.split(/[,\r\n]+/))
      assert.doesNotMatch(cell, /^"?[=+@-]/);
  });

  it('leads to the words beside the editor, and is only read as a file', () => {
    const start = two.indexOf('“We start');
    assert.match(
      panel('audit', article(two), english).body,
      new RegExp(`<button[^>]*data-start="${start}"[^>]*>2</button>`),
    );
    assert.doesNotMatch(panelFile('audit', article(two), 'html', english).content, /<button/);
  });

  it('needs no inline styles and no scripts, so that the strictest policy lets it through', () => {
    const { body } = panel('audit', article(two), english);
    assert.doesNotMatch(body, / style=|<script|<link|\son[a-z]+=|https?:/i);
  });
});

describe('The source audit of what has a label', () => {
  const text = '“Aye,” said Ada Okoye.\n“Nay, not at all,” said Tom Reed.\n“Aye, aye,” said Tom Reed.\n';
  const quotation = (words: string, speaker: string, ...labels: Label[]) => {
    const start = text.indexOf(words);
    return {
      ...{ id: words, status: 'confirmed' as const, type: 'direct' as const, sources: [], speakers: [speaker], labels },
      pieces: [{ start, end: start + words.length }],
    };
  };
  const stance = (value: string): Label => ({ name: 'stance', value });
  const markup: Markup = {
    ...{ fileName: 'quay.news', text, dateDecided: false, mentions: [], cues: [], dates: [] },
    speakers: [
      { id: 's1', name: 'Ada Okoye', kind: 'Person', roles: [], labels: [{ name: 'source', value: 'official' }] },
      { id: 's2', name: 'Tom Reed', kind: 'Person', roles: [] },
    ],
    quotations: [
      quotation('“Aye,”', 's1', stance('for')),
      quotation('“Nay, not at all,”', 's2', stance('against')),
      quotation('“Aye, aye,”', 's2', stance('for')),
    ],
  };
  const page = (label?: string, live = true): string =>
    auditPage(markup, { live, translate: english, ...plainDateWording }, label).body;
  const offered = (body: string): string[] =>
    Array.from(
      body.matchAll(/data-label="([^"]*)" aria-pressed="(\w+)"/g),
      ([, label, pressed]) => `${label} ${pressed}`,
    );

  it('offers the labels of quotations and of their speakers, and everything', () => {
    assert.deepEqual(offered(page()), [
      ' true',
      'source: official false',
      'stance: against false',
      'stance: for false',
    ]);
  });

  it('counts the quotations that have it', () => {
    const body = page('stance: for');
    assert.match(body, /<h2>stance: for<\/h2><p class="lead">2 sources; 2 quotations; 3 words quoted/);
    assert.ok(offered(body).includes('stance: for true'));
  });

  it('counts those of a speaker who has it', () => {
    assert.match(page('source: official'), /1 source; 1 quotation; 1 word quoted/);
  });

  it('leads back where nothing has it any more', () => {
    const body = page('stance: none');
    assert.match(body, /No quotation has this label\./);
    assert.equal(offered(body)[0], ' false');
  });

  it('names the label in a file, without buttons', () => {
    assert.match(page('stance: for', false), /<h2>stance: for<\/h2>/);
    assert.doesNotMatch(page('stance: for', false), /<button/);
  });
});
