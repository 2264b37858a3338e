import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes, Parents, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import type { Pluggable } from 'unified';
import { VFile } from 'vfile';
import { english } from '../../../server/src/analysis/english/englishLanguage';
import { expand } from '../../../server/src/analysis/expand';
import { pipeline } from '../../../server/src/analysis/pipeline';
import { readLayout } from '../../../server/src/analysis/text/layout/layout';

/** What nlcst allows inside what (@types/nlcst). */
const content: Record<Parents['type'], readonly Nodes['type'][]> = {
  RootNode: ['ParagraphNode', 'WhiteSpaceNode', 'SourceNode'],
  ParagraphNode: ['SentenceNode', 'WhiteSpaceNode', 'SourceNode'],
  SentenceNode: ['WordNode', 'SymbolNode', 'PunctuationNode', 'WhiteSpaceNode', 'SourceNode'],
  WordNode: ['TextNode', 'SymbolNode', 'PunctuationNode', 'SourceNode'],
};

function tree(text: string): Root {
  const file = new VFile(text);
  return pipeline()
    .use(expand)
    .runSync(pipeline.parse(file) as Root, file);
}

/** Asserts that a node may stand where it stands, that its position fits its words, and that its children follow on. */
function validate(node: Nodes, text: string, lines: readonly string[]): void {
  const { start, end } = node.position!;
  assert.equal(toString(node), text.slice(start.offset, end.offset));
  for (const { line, column, offset } of [start, end]) {
    const before = lines.slice(0, line - 1).join('').length;
    assert.equal(before + column - 1, offset);
    assert.ok(column >= 1 && column - 1 <= lines[line - 1]!.length);
  }
  if (!('children' in node)) {
    assert.ok(node.value.length > 0, node.type);
    return;
  }
  assert.ok(node.type === 'RootNode' || node.children.length > 0, node.type);
  let offset = start.offset;
  for (const child of node.children) {
    assert.ok(content[node.type].includes(child.type), `${child.type} in ${node.type}`);
    assert.equal(child.position!.start.offset, offset);
    offset = child.position!.end.offset;
    validate(child, text, lines);
  }
  assert.equal(offset, end.offset);
}

/** The text cut behind its line ends, \n, \r\n and \r; the last line has none. */
function linesOf(text: string): string[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].map(([line]) => line);
}

/** One line a sentence, its words and marks parted by bars, the parts of a word by dots. */
function check(text: string, expected: string): void {
  const root = tree(text);
  validate(root, text, linesOf(text));
  const sentences = root.children.flatMap((node) => (node.type === 'ParagraphNode' ? node.children : []));
  const shown = sentences.flatMap((node) =>
    node.type !== 'SentenceNode'
      ? []
      : node.children
          .filter(({ type }) => type !== 'WhiteSpaceNode')
          .map((child) => ('children' in child ? child.children.map((part) => toString(part)).join('·') : child.value))
          .join('|'),
  );
  assert.equal(shown.join(' / '), expected);
}

describe('expand', () => {
  const cases: Record<string, [string, string]> = {
    'sentences and marks': ['It rained. “Go home,” she said.', 'It|rained|. / “|Go|home|,|”|she|said|.'],
    'hyphens, digits and letters': [
      'The 34-year-old won in the mid-1990s.',
      'The|34·-·year·-·old|won|in|the|mid·-·1990·s|.',
    ],
    'an apostrophe': ["He’s sure they didn't.", "He·’·s|sure|they|didn·'·t|."],
    'an initialism': ['The U.S. Navy denied it.', 'The|U·.·S·.|Navy|denied|it|.'],
    'a dash is no hyphen': ['Rain--heavy rain - fell', 'Rain|--|heavy|rain|-|fell'],
    'an ampersand inside a word': ['AT&T rose', 'AT·&·T|rose'],
    'a number': ['It cost 1,200.50 euros', 'It|cost|1·,·200·.·50|euros'],
    'two paragraphs': ['One.\r\n\r\n  Two.\n', 'One|. / Two|.'],
    'an emoji': ['Well 😀', 'Well|😀'],
    nothing: ['', ''],
    'white space': [' \n\t', ''],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) it(name, () => check(text, expected));

  it('gives the text back and counts positions right, whatever the UTF-16 units', () => {
    const telling = ' .\'"’-\r\n\u2028aB1\0\ud83d\ude00'.split('').map((character) => character.charCodeAt(0));
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(...telling));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        // The tree is of the text as read, which layout has left.
        const { text } = readLayout(String.fromCharCode(...units), english.layout);
        fc.pre(readLayout(text, english.layout).isPlain);
        const root = tree(text);
        assert.equal(toString(root), text);
        validate(root, text, linesOf(text));
      }),
      { numRuns: 300 },
    );
  });

  const plugins: Record<string, [Pluggable, string, string[]]> = {
    'retext-repeated-words': [
      retextRepeatedWords,
      'The bridge will will reopen.\nIt was was closed.',
      ['1:12-1:21 will', '2:4-2:11 was'],
    ],
    'retext-readability': [
      [retextReadability, { age: 14 }],
      'The bridge is shut. Notwithstanding considerable organisational difficulties, the municipal administration anticipates substantial infrastructural improvements throughout metropolitan territories.',
      ['1:21-1:197 readability'],
    ],
  };
  for (const [name, [plugin, text, expected]] of Object.entries(plugins))
    it(`feeds ${name}`, () => {
      const file = new VFile(text);
      const ready = pipeline().use(expand).use([plugin]);
      ready.runSync(ready.parse(file) as Root, file);
      assert.deepEqual(
        file.messages.map(({ place, ruleId }) => `${placeOf(place)} ${ruleId}`),
        expected,
      );
    });
});

function placeOf(place: VFile['messages'][number]['place']): string {
  assert.ok(place !== undefined && 'start' in place);
  return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`;
}
