import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, flatOutline } from '../../../server/src/features/documentSymbol';
import { markedArticle } from './article';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name} [${detail ?? ''}]`,
    ...outline(children, `${indent}  `),
  ]);
}

function check(marked: string, expected: readonly string[]): void {
  assert.deepEqual(outline(documentSymbols(markedArticle(marked).article)), expected);
}

const text = `<quotation speaker="Ada Okoye">“One,”</quotation> said <speaker>Ada Okoye</speaker>.
<quotation>“Two.”</quotation>
<quotation speaker="Tom Reid" type="indirect">it rains</quotation>, <speaker>Tom Reid</speaker> said <date value="2021-12-24">on Friday</date>.
<quotation speaker="Ada Okoye">“Three.”</quotation> <speaker>Lea Brandt</speaker> was there.`;

describe('documentSymbols', () => {
  it('has each speaker with their quotations, then those of nobody, then all in text order, then the dates', () =>
    check(text, [
      'Speakers [3]',
      '  Ada Okoye [2]',
      '    “One,” [direct, line 1]',
      '    “Three.” [direct, line 4]',
      '  Tom Reid [1]',
      '    it rains [indirect, line 3]',
      '  Unattributed [1]',
      '    “Two.” [direct, line 2]',
      'In the order of the text [5]',
      '  “One,” [Ada Okoye, line 1]',
      '  “Two.” [Unattributed, line 2]',
      '  it rains [Tom Reid, line 3]',
      '  on Friday [24 December 2021]',
      '  “Three.” [Ada Okoye, line 4]',
      'Dates in time order [1]',
      '  24 December 2021 [on Friday, line 3]',
    ]));
  it('has the dates in time order too, in words and none twice', () =>
    check(
      '<date value="2026-03-04">4 March</date>, <date value="PRESENT_REF">now</date>, <date value="2025">2025</date>',
      [
        'In the order of the text [3]',
        '  4 March [4 March 2026]',
        '  now [now: no calendar date]',
        '  2025 [2025]',
        'Dates in time order [2]',
        '  2025 [line 1]',
        '  4 March 2026 [4 March, line 1]',
      ],
    ));
  it('lists the first five thousand of what a huge article has, all speakers among them, and says so', () => {
    const by = (name: string) => `<quotation speaker="${name}">“No.”</quotation>\n`;
    const { article } = markedArticle(`${by('Ada Okoye').repeat(5002)}${by('Tom Reid')}`);
    assert.deepEqual(
      outline(documentSymbols(article)).filter((line) => !line.includes('“No.”')),
      [
        'Speakers [2]',
        '  Ada Okoye [the first 5000 of 5002]',
        '  Tom Reid [1]',
        'In the order of the text [the first 5000 of 5003]',
      ],
    );
  });
  it('is empty for an empty file', () => check('', []));
  it('shortens at a word and never inside a character', () => {
    check(`<quotation>“${'long '.repeat(30)}”</quotation>`, [
      'Speakers [1]',
      '  Unattributed [1]',
      `    “${'long '.repeat(11)}long…`.replace('long long…', 'long…') + ' [direct, line 1]',
      'In the order of the text [1]',
      `  “${'long '.repeat(11)}long…`.replace('long long…', 'long…') + ' [Unattributed, line 1]',
    ]);
  });
  it('keeps every selection inside its range', () => {
    const inside = (symbols: readonly DocumentSymbol[]): boolean =>
      symbols.every(({ range, selectionRange, children = [] }) => {
        return (
          range.start.line <= selectionRange.start.line && range.end.line >= selectionRange.end.line && inside(children)
        );
      });
    assert.ok(inside(documentSymbols(markedArticle(text).article)));
  });
  it('is flat for clients that know no tree', () => {
    const { article } = markedArticle(text);
    const flat = flatOutline(article);
    assert.deepEqual(flat.map(({ name, containerName }) => `${containerName ?? ''}/${name}`).slice(0, 3), [
      '/Ada Okoye',
      'Ada Okoye/“One,”',
      'Ada Okoye/“Three.”',
    ]);
  });
});
