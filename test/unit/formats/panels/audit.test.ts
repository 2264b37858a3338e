import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/analysis/analyze';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { panel, panelFile } from '../../../../server/src/formats/panels/panel';
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
