import assert from 'node:assert/strict';
import type { GoldDocument, GoldSpan } from '../../quality/corpus';
import { inLayout, type CorpusLayout, layouts } from '../../quality/layouts';

const paragraphs = [
  '“We will not sail before the harbour is cleared of ice,” Captain Ida Moen said on Monday at the town hall.',
  'It’s cold & dark, she added.',
];
const text = paragraphs.join('\n\n');

function span(words: string): GoldSpan {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words };
}

const document: GoldDocument = {
  id: 'ice',
  text,
  quotes: [
    {
      ...span('“We will not sail before the harbour is cleared of ice,”'),
      type: 'direct',
      speaker: span('Captain Ida Moen'),
      cue: span('said'),
    },
    { ...span('It’s cold & dark'), type: 'indirect', speaker: span('she'), cue: span('added') },
  ],
  ignore: [span('on Monday')],
};

const expected: Record<CorpusLayout, string> = {
  wrap: '“We will not sail before the harbour is cleared of ice,” Captain Ida\nMoen said on Monday at the town hall.\n\nIt’s cold & dark, she added.',
  indent:
    '    “We will not sail before the harbour is cleared of ice,” Captain Ida\nMoen said on Monday at the town hall.\n    It’s cold & dark, she added.',
  mail: '> “We will not sail before the harbour is cleared of ice,” Captain\n> Ida Moen said on Monday at the town hall.\n>\n> It’s cold & dark, she added.',
  crlf: paragraphs.join('\r\n\r\n'),
  nbsp: '“We will not sail before\u00a0the harbour is cleared of\u00a0ice,” Captain Ida Moen said\u00a0on Monday at the town\u00a0hall.\n\nIt’s cold & dark, she\u00a0added.',
  shy: text,
  entities:
    '&ldquo;We will not sail before the harbour is cleared of ice,&rdquo; Captain Ida Moen said on Monday at the town hall.\n\nIt&rsquo;s cold &amp; dark, she added.',
  straight:
    '"We will not sail before the harbour is cleared of ice," Captain Ida Moen said on Monday at the town hall.\n\nIt\'s cold & dark, she added.',
};

describe('a document in another layout', () => {
  for (const layout of layouts)
    it(layout, () => {
      const { text: laidOut, quotes = [], ignore = [] } = inLayout(document, layout);
      assert.equal(laidOut, expected[layout]);
      const spans = [...quotes.flatMap((quote) => [quote, quote.speaker!, quote.cue!]), ...ignore];
      const before = [...document.quotes!.flatMap((quote) => [quote, quote.speaker!, quote.cue!]), ...document.ignore!];
      assert.deepEqual(
        spans.map(({ start, end }) => plain(laidOut.slice(start, end))),
        before.map(({ start, end }) => plain(text.slice(start, end))),
      );
    });

  it('shy, inside words of eight letters or more only', () => {
    const { text: laidOut } = inLayout({ id: 'a', text: 'The lighthouse keeper is short and newcomers wait.' }, 'shy');
    assert.equal(laidOut, 'The light\u00adhouse keeper is short and newc\u00adomers wait.');
  });
});

/** The words of a stretch in any of the layouts. */
function plain(words: string): string {
  return words
    .replaceAll(/&[lr]dquo;|[“”]/g, '"')
    .replaceAll(/&rsquo;|’/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s>]+/g, ' ');
}
