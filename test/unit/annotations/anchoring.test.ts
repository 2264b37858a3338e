import assert from 'node:assert/strict';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { anchorAnew } from '../../../server/src/annotations/editTracking/anchorAnew';
import { prefixAt, suffixAt } from '../../../server/src/annotations/anchoring/context';
import { describer, hashOf, sourceOf } from '../../../server/src/annotations/anchoring/describe';
import { gramIndex, gramLength } from '../../../server/src/annotations/anchoring/gramIndex';
import { codePoints } from '../../../server/src/annotations/codePoints';
import type { Annotation, Target } from '../../../server/src/annotations/model';
import fc from './properties';

/** An annotation of each `<a>…</a>` in a text, and the text without them. */
function annotated(marked: string): { text: string; annotations: Annotation[] } {
  const text = marked.replaceAll(/<\/?a>/g, '');
  const describePiece = describer(text, 'a.txt');
  let removed = 0;
  const annotations = Array.from(marked.matchAll(/<a>(.*?)<\/a>/gs), (match, i): Annotation => {
    const start = match.index - removed;
    removed += '<a></a>'.length;
    const target = describePiece({ start, end: start + match[1]!.length });
    return { id: `urn:x:${i}`, kind: 'cue', status: 'confirmed', targets: [target], speakers: [] };
  });
  return { text, annotations };
}

/** The new text with what was found in it marked: `<a>` where the words are, `<orphan/>` at the best-known place of lost ones. */
function mark(before: string, after: string): string {
  const found = anchor(after, annotated(before).annotations).flatMap(({ pieces }) => pieces);
  let marked = after;
  for (const { span, place } of found.toSorted((one, other) => other.place.start - one.place.start)) {
    const words = span ? `<a>${after.slice(span.start, span.end)}</a>` : '<orphan/>';
    marked = marked.slice(0, place.start) + words + marked.slice(place.end);
  }
  return marked;
}

const story = [
  'ROVIK, March 5 — The ferry stays in port until the storm has passed, the harbour office said on Tuesday.\n\n',
  '“We will not sail before the wind drops,” Captain Ida Moen said. “Not today, and not tomorrow.”\n\n',
  'The office had said as much on Monday, when the first warnings came in from the coast guard.\n',
].join('');

/** The story before, marked; what somebody did to it outside; the story after, marked. */
const table: Record<string, [string, (text: string) => string, string]> = {
  'nothing changed': [
    story.replace('Moen said', 'Moen <a>said</a>'),
    (text) => text,
    story.replace('Moen said', 'Moen <a>said</a>'),
  ],
  'a line above': [
    story.replace('Moen said', 'Moen <a>said</a>'),
    (text) => `By Per Lund 🎉\n${text}`,
    `By Per Lund 🎉\n${story.replace('Moen said', 'Moen <a>said</a>')}`,
  ],
  'the words changed their neighbours on one side': [
    story.replace('“Not today, and not tomorrow.”', '<a>“Not today, and not tomorrow.”</a>'),
    (text) => text.replace('Ida Moen said.', 'Ida Moen told reporters at the quay.'),
    story.replace(
      'Ida Moen said. “Not today, and not tomorrow.”',
      'Ida Moen told reporters at the quay. <a>“Not today, and not tomorrow.”</a>',
    ),
  ],
  'the paragraph moved to the top': [
    story.replace('Captain Ida Moen', '<a>Captain Ida Moen</a>'),
    (text) => text.split('\n\n').toSpliced(0, 2, text.split('\n\n')[1]!, text.split('\n\n')[0]!).join('\n\n'),
    story
      .replace('Captain Ida Moen', '<a>Captain Ida Moen</a>')
      .split('\n\n')
      .toSpliced(
        0,
        2,
        story.split('\n\n')[1]!.replace('Captain Ida Moen', '<a>Captain Ida Moen</a>'),
        story.split('\n\n')[0]!,
      )
      .join('\n\n'),
  ],
  'a word in a long quotation was corrected': [
    story.replace(/“We.*?,”/, '<a>$&</a>'),
    (text) => text.replace('wind drops', 'winds drop'),
    story.replace('wind drops', 'winds drop').replace(/“We.*?,”/, '<a>$&</a>'),
  ],
  'a name was corrected': [
    story.replace('Captain Ida Moen', 'Captain <a>Ida Moen</a>'),
    (text) => text.replace('Ida Moen', 'Ida Mohn'),
    story.replace('Captain Ida Moen', 'Captain <a>Ida Mohn</a>'),
  ],
  'the words are gone, a lookalike is left': [
    story.replace('Moen said', 'Moen <a>said</a>'),
    (text) => text.replace('Captain Ida Moen said.', 'So it was announced.'),
    story.replace('Captain Ida Moen said.', 'So it was announc<orphan/>ed.'),
  ],
  'the words are gone, a lookalike stands at their place': [
    'Some said it was late. Others, who were far away by then, knew that Per <a>said</a> nothing of the kind at all.',
    () => 'Some said it was late, yet they went on for hours with what he had in mind, and said it again and again.',
    'Some said it was late, yet they went on for hours with what he had in mi<orphan/>nd, and said it again and again.',
  ],
  'the whole text is another': [
    story.replace('Moen said', 'Moen <a>said</a>').replace('Tuesday', '<a>Tuesday</a>'),
    () => 'Short.',
    'Short.<orphan/><orphan/>',
  ],
  'the text is empty': [story.replace('Tuesday', '<a>Tuesday</a>'), () => '', '<orphan/>'],
  'one of two equal lines was removed, what followed the second still does': [
    'He said yes.\nHe <a>said</a> yes.\nThen the meeting in the town hall was over.',
    (text) => text.slice('He said yes.\n'.length),
    'He <a>said</a> yes.\nThen the meeting in the town hall was over.',
  ],
};

describe('anchoring', () => {
  for (const [name, [before, edit, after]] of Object.entries(table)) {
    it(name, () => assert.equal(mark(before, edit(annotated(before).text)), after));
  }

  it('finds all words again in the text they were described in', () => {
    const parts = fc.array(
      fc.constantFrom('said ', 'Moen ', '🎉', 'é', 'e\u0301', '👩‍🚒 ', '\r\n', '“no,” ', '\ud83c', 'on Tuesday '),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(parts, fc.array(fc.tuple(fc.nat(), fc.nat(20))), (list, picks) => {
        const text = list.join('');
        const points = codePoints(text);
        const describePiece = describer(text, 'a');
        const spans = picks
          .map(([at, length]) => ({
            start: points.toUtf16(at % points.length),
            end: points.toUtf16((at % points.length) + 1 + length),
          }))
          .filter(({ start, end }) => end > start);
        const annotations = spans.map((span, i): Annotation => {
          return {
            id: `urn:x:${i}`,
            kind: 'cue',
            status: 'confirmed',
            targets: [describePiece(span)],
            speakers: [],
          };
        });
        assert.deepEqual(
          anchor(text, annotations).map(({ pieces }) => pieces[0]!.span),
          spans,
        );
      }),
    );
  });

  it('never cuts a grapheme cluster, and gives up to 32 characters', () => {
    const parts = fc.array(fc.constantFrom('a', ' ', 'e\u0301', '👩‍🚒', '🇳🇴', '\r\n', 'क्षि', '🎉'), { maxLength: 80 });
    const whole = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const text = `${left.join('')}|${right.join('')}`;
        const at = left.join('').length;
        const edges = new Set(Array.from(whole.segment(text), ({ index }) => index));
        const prefix = prefixAt(text, at);
        const suffix = suffixAt(text, at + 1);
        assert.ok(text.slice(0, at).endsWith(prefix) && text.slice(at + 1).startsWith(suffix));
        assert.ok(prefix.length <= 32 && suffix.length <= 32);
        assert.ok(edges.has(at - prefix.length), JSON.stringify(prefix));
        const end = at + 1 + suffix.length;
        assert.ok(end === text.length || edges.has(end), JSON.stringify(suffix));
      }),
    );
  });

  it('keeps what has moved since where it is, and looks for what is new', () => {
    const { text, annotations } = annotated('He <a>said</a> it. They <a>told</a> us.');
    const moved = anchor(text, annotations.slice(0, 1)).map((one) => ({
      ...one,
      pieces: [{ ...one.pieces[0]!, by: 'moved' as const }],
    }));
    const again = anchorAnew(text, annotations, moved);
    assert.deepEqual(
      again.map(({ pieces }) => pieces[0]!.by),
      ['moved', 'position'],
    );
  });

  it('hashes what it describes', () => {
    const words: Target = { source: '', prefix: 'a', exact: 'b', suffix: 'c' };
    assert.equal(hashOf(words), 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('names the article as a relative IRI', () => {
    assert.equal(sourceOf('5: “fünf” 50%\ud83c.txt'), '5%3A%20%E2%80%9Cf%C3%BCnf%E2%80%9D%2050%25%EF%BF%BD.txt');
  });

  it('knows every gram', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '🎉'), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const index = gramIndex(text);
        for (let at = 0; at + gramLength <= text.length; at++) {
          const gram = text.slice(at, at + gramLength);
          const places = Array.from({ length: text.length }, (_, i) => i).filter((i) => text.startsWith(gram, i));
          assert.deepEqual(index.find(gram, 100), { offsets: places, overflow: false });
        }
        assert.deepEqual(index.find('notthere', 1).offsets, []);
      }),
    );
  });
});
