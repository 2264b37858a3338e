import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import { candidates } from '../../../server/src/annotations/anchoring/candidates';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { foldText } from '../../../server/src/annotations/anchoring/foldedText';
import type { Annotation } from '../../../server/src/annotations/model';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import { retarget } from '../../../server/src/annotations/retarget';
import { type ArticleLayout, layOut, layouts, plainLayout } from '../../support/layouts';
import { spanOf } from './article';

const story = [
  'SKARVIK, March 5 — The well-known fish hall will close at the end of the month, the harbourmaster’s office said on Tuesday.',
  '“We have carried losses for eleven winters, and nobody on this board was prepared to carry them through another one,” said Chairwoman Zoé Brandvold-Lie, who has led the cooperative since 2019. “The nets are sold, the ice machine is sold, and on Friday the last of the boats goes to its new owner.”',
  'Brandvold-Lie said the 43 workers were told on Tuesday. The workers’ representative, Håkon Sæther, said on Tuesday that they had heard it on the radio.',
  'The mayor said nothing. “No,” she said on the steps of the town hall, and said it again.',
  '',
].join('\n');

/** What is annotated: each kind of thing, and words that stand elsewhere too. */
const things: Readonly<Record<string, Span>> = {
  'a quotation over several lines': spanOf(
    story,
    '“We have carried losses for eleven winters, and nobody on this board was prepared to carry them through another one,”',
  ),
  'a quotation with a figure of speech': spanOf(
    story,
    '“The nets are sold, the ice machine is sold, and on Friday the last of the boats goes to its new owner.”',
  ),
  'a name': spanOf(story, 'Chairwoman Zoé Brandvold-Lie'),
  'a name with letters of the north': spanOf(story, 'Håkon Sæther'),
  'an organization': spanOf(story, 'the harbourmaster’s office'),
  'a date': spanOf(story, 'the end of the month'),
  'the first Tuesday': spanOf(story, 'Tuesday', 0),
  'the second Tuesday': spanOf(story, 'Tuesday', 1),
  'the third Tuesday': spanOf(story, 'Tuesday', 2),
  'a cue that stands seven times': spanOf(story, 'said', 2),
  'another one': spanOf(story, 'said', 3),
  'the last one': spanOf(story, 'said', 6),
  'a word of one syllable': spanOf(story, '“No,”'),
};

function annotate(text: string, spans: readonly Span[]): Annotation[] {
  const describe = describer(text, 'a.txt');
  return spans.map((span, i) => {
    return { id: `urn:x:${i}`, kind: 'cue', status: 'confirmed', targets: [describe(span)], speakers: [] };
  });
}

/** The words that each annotation of a laid out text has in another text, `lost` for none. */
function reopened(text: string, spans: readonly Span[], after: string): (Span | 'lost')[] {
  return anchor(after, annotate(text, spans)).map(({ pieces: [piece] }) => piece!.span ?? 'lost');
}

function check(was: ArticleLayout, is: ArticleLayout): void {
  const [before, after] = [layOut(story, was), layOut(story, is)];
  const names = Object.keys(things);
  const spans = Object.values(things);
  const found = reopened(before.text, spans.map(before.place), after.text);
  assert.deepEqual(
    Object.fromEntries(found.map((span, i) => [names[i], span])),
    Object.fromEntries(spans.map((span, i) => [names[i], after.place(span)])),
  );
  // One by one, none has a neighbour that tells where it is.
  for (const [i, span] of spans.entries()) {
    assert.deepEqual(reopened(before.text, [before.place(span)], after.text), [after.place(span)], names[i]);
  }
}

describe('annotations in another layout', () => {
  const wrapped = layouts['wrapped at 70 columns']!;
  for (const [name, layout] of Object.entries(layouts)) {
    it(`${name}: of what was a line a paragraph`, () => check(plainLayout, layout));
    it(`${name}: becomes a line a paragraph`, () => check(layout, plainLayout));
    it(`${name}: of what was wrapped`, () => check(wrapped, layout));
    it(`${name}: laid out in the editor, and taken back`, () => {
      const [before, after] = [layOut(story, plainLayout), layOut(story, layout)];
      const spans = Object.values(things);
      const first = anchor(before.text, annotate(before.text, spans));
      const there = { start: 0, end: before.text.length, newText: after.text };
      const moved = trackEdits(first, before.text, [there], after.text);
      assert.deepEqual(
        moved.map(({ pieces: [piece] }) => piece!.span),
        spans.map(after.place),
      );
      const back = { start: 0, end: after.text.length, newText: before.text };
      assert.deepEqual(
        trackEdits(moved, after.text, [back], before.text).map(({ pieces: [piece] }) => piece!.span),
        spans,
      );
    });
  }

  it('are described as they are now when the article is saved', () => {
    const after = layOut(story, wrapped);
    const anchored = anchor(after.text, annotate(story, Object.values(things)));
    const changes = retarget(after.text, anchored, 'a.txt');
    const now = anchored.map(({ annotation }) => {
      const change = changes.find((one) => one.of === 'annotation' && one.after?.id === annotation.id);
      return (change?.after ?? annotation) as Annotation;
    });
    assert.ok(now.every(({ targets: [target] }) => after.text.includes(target!.exact)));
    assert.ok(anchor(after.text, now).every(({ pieces: [piece] }) => piece!.by === 'position'));
  });
});

/** Another text, in which the words are no more; each in every layout. */
const gone: Readonly<Record<string, readonly [thing: keyof typeof things, change: (text: string) => string]>> = {
  'another quotation': [
    'a quotation over several lines',
    (text) => text.replace(/“We have.*?,”/, '“There was no other way to keep the rest of the cooperative afloat,”'),
  ],
  'a quotation cut to a phrase': [
    'a quotation over several lines',
    (text) => text.replace(/“We have.*?,”/, '“Eleven winters of losses”'),
  ],
  'another name': ['a name', (text) => text.replace('Chairwoman Zoé Brandvold-Lie', 'the chairwoman')],
  'another name of as many letters': [
    'a name with letters of the north',
    (text) => text.replace('Håkon Sæther', 'Mia Bergstø'),
  ],
  'another organization': ['an organization', (text) => text.replace('the harbourmaster’s office', 'the board')],
  'another date': ['a date', (text) => text.replace('the end of the month', 'Easter')],
  'the first Tuesday became a Monday': [
    'the first Tuesday',
    (text) => text.replace('said on Tuesday.\n', 'said on Monday.\n'),
  ],
  'the second Tuesday was taken out': [
    'the second Tuesday',
    (text) => text.replace('were told on Tuesday.', 'were told.'),
  ],
  'the third Tuesday became last week': [
    'the third Tuesday',
    (text) => text.replace('Sæther, said on Tuesday', 'Sæther, said last week'),
  ],
  'one of many cues became another': [
    'a cue that stands seven times',
    (text) => text.replace('Brandvold-Lie said the', 'Brandvold-Lie added that the'),
  ],
  'one of many cues went with its sentence': [
    'another one',
    (text) => text.replace(/ The workers’ representative.*?radio\./, ''),
  ],
  'the last cue was taken out': ['the last one', (text) => text.replace(', and said it again', '')],
  'the answer became another': ['a word of one syllable', (text) => text.replace('“No,”', '“Yes,”')],
};

describe('words that are gone are lost in another layout too', () => {
  for (const [name, [thing, change]] of Object.entries(gone)) {
    it(name, () => {
      const other = change(story);
      assert.notEqual(other, story);
      for (const [layoutName, layout] of Object.entries(layouts)) {
        const after = layOut(other, layout).text;
        assert.deepEqual(reopened(story, [things[thing]!], after), ['lost'], layoutName);
        assert.deepEqual(
          reopened(layOut(story, layout).text, [layOut(story, layout).place(things[thing]!)], other),
          ['lost'],
          layoutName,
        );
      }
    });
  }

  it('words that were changed a little are found where that is unmistakable', () => {
    const after = layOut(story.replace('eleven winters', 'twelve winters'), layouts['quoted in an e-mail']!);
    const span = things['a quotation over several lines']!;
    assert.deepEqual(reopened(story, [span], after.text), [after.place(span)]);
  });

  it('what can be chosen from for lost words is found in every layout', () => {
    const [target] = annotate(story, [things['a date']!])[0]!.targets;
    const after = layOut(`Elsewhere.\n${story.replace('fish hall', 'hall of the fishers')}`, {
      ...plainLayout,
      width: 30,
      quoting: '> ',
    }).text;
    const [first] = candidates(after, target!, { start: 0, end: 0 });
    assert.match(after.slice(first!.start, first!.end), /^the end\s+(?:> )?of\s+(?:> )?the\s+(?:> )?month$/);
  });
});

/** Texts and what they are without their layout. */
const folded: Readonly<Record<string, readonly [text: string, plain: string]>> = {
  'white space': ['  One\t two\u00a0three\r\n\r\nfour \n', 'One two three four'],
  'quoting signs': ['> One\n> > two\n>\n>three > four', 'One two three > four'],
  'a divided word': ['The har-\nbour and the har\u00ad\n> bour', 'The harbour and the harbour'],
  'a hyphen at a line’s end': ['A well-\nknown and well-known hall', 'A wellknown and wellknown hall'],
  'a hyphen before a blank': ['pre- and postwar', 'preand postwar'],
  'hyphens at figures': ['2019-\n20, COVID-19', '2019-20, COVID-19'],
  dashes: ['One - two -- three', 'One - two -- three'],
  'invisible characters': ['\ufeffso\u200bft\u00adly \u2060now\u200e', 'softly now'],
  'letters with marks': ['Zoe\u0301 A\u030arsta', 'Zoé Årsta'],
  'Korean syllables': ['\u1112\u1161\u11ab', '한'],
  'quotation marks': ['“It’s ‘on’,” „so‟', '"It\'s \'on\'," "so"'],
  'a surrogate alone': ['a\ud83c b', 'a\ud83c b'],
  'nothing but white space': [' \r\n> ', ''],
};

describe('text without its layout', () => {
  for (const [name, [text, plain]] of Object.entries(folded)) it(name, () => assert.equal(foldText(text).text, plain));

  it('knows where each of its characters stands', () => {
    const text = '> Zoe\u0301 said the har-\r\n> bour  is closed';
    const { text: plain, starts, ends } = foldText(text);
    const stands = Array.from(plain, (_, i) => text.slice(starts[i], ends[i]));
    assert.deepEqual(stands.slice(0, 5), ['Z', 'o', 'e\u0301', ' ', 's']);
    assert.equal(text.slice(starts[plain.indexOf('harbour')], ends[plain.indexOf('harbour') + 6]), 'har-\r\n> bour');
  });
});
