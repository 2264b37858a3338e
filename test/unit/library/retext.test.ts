import assert from 'node:assert/strict';
import type { Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { analyze } from '../../../server/src/library';
import retextAttribune, {
  analysisOf,
  attributionOf,
  type NodeAttribution,
  retextIgnoreQuotations,
} from '../../../server/src/retext';

function treeOf(text: string): Root {
  const processor = unified().use(retextEnglish).use(retextAttribune);
  const file = new VFile(text);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return tree;
}

/** The words of the sentences that are part of such things. */
function wordsThat(text: string, wanted: (attribution: NodeAttribution) => boolean): string {
  const words: string[] = [];
  for (const paragraph of treeOf(text).children)
    for (const sentence of 'children' in paragraph ? paragraph.children : [])
      for (const node of 'children' in sentence ? sentence.children : []) {
        const attribution = attributionOf(node);
        if (node.type === 'WordNode' && attribution && wanted(attribution)) words.push(toString(node));
      }
  return words.join(' ');
}

const TEXT =
  '“The pier is shut,” Mayor Ada Okoye said on Monday. She added that it had been “left to rot for years” there.';

describe('retextAttribune', () => {
  it('puts the analysis on the tree', () => {
    const tree = treeOf(TEXT);
    assert.deepEqual(analysisOf(tree), analyze(TEXT));
  });

  const cases: Readonly<Record<string, readonly [wanted: (one: NodeAttribution) => boolean, words: string]>> = {
    'marks quoted words, and none of the tag': [
      ({ quoted }) => quoted === true,
      'The pier is shut left to rot for years',
    ],
    'marks all words of the first quotation': [({ quotation }) => quotation === 0, 'The pier is shut'],
    'marks the names of speakers': [({ speaker }) => speaker === 0, 'Mayor Ada Okoye She'],
    'marks dates': [({ date }) => date === 0, 'Monday'],
  };
  for (const [name, [wanted, words]] of Object.entries(cases))
    it(name, () => assert.equal(wordsThat(TEXT, wanted), words));

  it('marks the words of a quotation in a quotation as those of the inner one', () => {
    const text = '“He told me, ‘Go home now,’ and I went,” Ada Okoye said on the pier.';
    assert.equal(
      wordsThat(text, ({ quotation }) => quotation === 1),
      'Go home now',
    );
  });

  it('leaves nodes without a place alone, and an empty text', () => {
    const tree = { type: 'RootNode', children: [{ type: 'WordNode' }] };
    retextAttribune()(tree, { messages: [], toString: () => 'rain' });
    assert.equal(attributionOf(tree.children[0]!), undefined);
    assert.deepEqual(analysisOf(treeOf(''))?.quotations, []);
  });
});

/** What a linter still says, of each message its words. */
function lint(text: string): string[] {
  const processor = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIgnoreQuotations);
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ place }) => {
    assert.ok(place && 'start' in place);
    return text.slice(place.start.offset, place.end.offset);
  });
}

describe('retextIgnoreQuotations', () => {
  const cases: Readonly<Record<string, readonly [text: string, left: readonly string[]]>> = {
    'takes messages on quoted words away': ['“We we waited there,” Ada Okoye said.', []],
    'leaves those on the reporter’s words': ['“We waited there,” the the mayor said.', ['the the']],
    'leaves those on an indirect quotation, whose words are the reporter’s': [
      'Ada Okoye said that they they had waited.',
      ['they they'],
    ],
    'takes those between the marks of a mixed quotation only': [
      'Ada Okoye said that they they had “waited for for hours” there.',
      ['they they'],
    ],
  };
  for (const [name, [text, left]] of Object.entries(cases)) it(name, () => assert.deepEqual(lint(text), left));

  it('knows places by line and column too, and leaves what has none or ended the run', () => {
    const text = 'It rained.\n“We we waited there,” Ada Okoye said.';
    const place = { start: { line: 2, column: 2 }, end: { line: 2, column: 7 } };
    const file = { messages: [{ place }, {}, { place, fatal: true }], toString: () => text };
    retextIgnoreQuotations()({ type: 'RootNode' }, file);
    assert.deepEqual(file.messages, [{}, { place, fatal: true }]);
  });
});
