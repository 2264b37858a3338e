import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { legend, semanticTokens, semanticTokensDelta } from '../../../server/src/features/semanticTokens';
import type { Article } from '../../../server/src/features/article';
import { markedArticle } from './article';

function shown({ document }: Article, data: readonly number[]): string[] {
  const lines: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    line += data[i]!;
    character = (data[i] === 0 ? character : 0) + data[i + 1]!;
    const words = document.getText({ start: { line, character }, end: { line, character: character + data[i + 2]! } });
    const modifiers = legend.tokenModifiers.filter((_, bit) => data[i + 4]! & (1 << bit));
    lines.push(`${[legend.tokenTypes[data[i + 3]!], ...modifiers].join('.')} ${words}`);
  }
  return lines;
}

function check(marked: string, expected: readonly string[], range?: Range): void {
  const { article } = markedArticle(marked);
  assert.deepEqual(shown(article, semanticTokens(article, range).data), expected);
}

const two =
  '<quotation speaker="Ada Okoye">“One.”</quotation>\n<cue>said</cue> <speaker>Ada Okoye</speaker>\n<date value="2022">2022</date>';

describe('semanticTokens', () => {
  it('names type and modifiers', () =>
    check('<quotation type="mixed">it “leaks”</quotation>, <cue>said</cue> <speaker>Tom</speaker>', [
      'quotation.mixed.unattributed it “leaks”',
      'cue said',
      'speaker Tom',
    ]));
  it('cuts a quotation where something lies in it', () =>
    check('<quotation speaker="Tom">“It opens <date value="2022">next year</date> at last,”</quotation>', [
      'quotation.direct “It opens ',
      'date next year',
      'quotation.direct  at last,”',
    ]));
  for (const [name, eol] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`splits at line ends, ${name}`, () =>
      check(`<quotation speaker="Tom">“One${eol}${eol}two”</quotation>${eol}<cue>said</cue>`, [
        'quotation.direct “One',
        'quotation.direct two”',
        'cue said',
      ]));
  }
  it('does not count U+2028 as a line end, as LSP does not', () =>
    check('<quotation speaker="Tom">“One\u2028two”</quotation>', ['quotation.direct “One\u2028two”']));
  it('counts in UTF-16', () => check('😀 <cue>said</cue> \ud83d <cue>says</cue>', ['cue said', 'cue says']));
  it('gives nothing for an empty file', () => check('', []));
  it('answers for a range of lines', () =>
    check(two, ['cue said', 'speaker Ada Okoye'], {
      start: { line: 1, character: 2 },
      end: { line: 1, character: 5 },
    }));
  it('answers for a range beyond the end', () =>
    check(two, ['date 2022'], { start: { line: 2, character: 0 }, end: { line: 99, character: 0 } }));
});

describe('semanticTokensDelta', () => {
  const table: Record<string, [number[], number[]]> = {
    'nothing changed': [
      [1, 2, 3],
      [1, 2, 3],
    ],
    'one in the middle': [
      [1, 2, 3, 4, 5],
      [1, 2, 9, 4, 5],
    ],
    'added at the end': [
      [1, 2],
      [1, 2, 3, 4],
    ],
    'taken from the front': [[1, 2, 3], [3]],
    'the same numbers again': [
      [1, 1],
      [1, 1, 1],
    ],
    'from nothing': [[], [1, 2]],
    'to nothing': [[1, 2], []],
  };
  for (const [name, [before, now]] of Object.entries(table)) {
    it(name, () => {
      const data = [...before];
      for (const { start, deleteCount, data: added = [] } of semanticTokensDelta(before, now).edits) {
        data.splice(start, deleteCount, ...added);
      }
      assert.deepEqual(data, now);
    });
  }
  it('is empty when nothing changed', () => assert.deepEqual(semanticTokensDelta([1], [1]), { edits: [] }));
});
