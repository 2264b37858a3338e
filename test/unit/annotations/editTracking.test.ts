import assert from 'node:assert/strict';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import type { Anchored, TextEdit } from '../../../server/src/annotations/model';
import { trackEdits } from '../../../server/src/annotations/editTracking/trackEdits';
import fc from './properties';

/** The anchored `[words]` of a text. */
function parse(marked: string): { text: string; anchored: Anchored[] } {
  const text = marked.replaceAll(/[[\]]/g, '');
  const describePiece = describer(text, 'a.txt');
  let removed = 0;
  const anchored = Array.from(marked.matchAll(/\[([^\]]*)\]/g), (match, i): Anchored => {
    const start = match.index - removed;
    removed += 2;
    const span = { start, end: start + match[1]!.length };
    const targets = [describePiece(span)];
    return {
      annotation: { id: `urn:x:${i}`, kind: 'cue', status: 'confirmed', targets, speakers: [] },
      pieces: [{ span, place: span, by: 'position' }],
    };
  });
  return { text, anchored };
}

function mark(text: string, anchored: readonly Anchored[]): string {
  const places = anchored.flatMap(({ pieces }) => pieces).toSorted((one, other) => other.place.start - one.place.start);
  let marked = text;
  for (const {
    span,
    place: { start, end },
  } of places) {
    marked = marked.slice(0, start) + (span ? `[${text.slice(start, end)}]` : '<gone>') + marked.slice(end);
  }
  return marked;
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

/** What is typed over which words; several times one after the other. */
type Typing = readonly [over: string, newText: string];

function run(marked: string, steps: readonly Typing[]): string {
  let { text, anchored } = parse(marked);
  for (const [over, newText] of steps) {
    const at = over.indexOf('|');
    const words = over.replace('|', '');
    const found = text.indexOf(words);
    assert.ok(found >= 0, words);
    const start = at < 0 ? found : found + at;
    const edit = { start, end: at < 0 ? found + words.length : start, newText };
    const after = apply(text, [edit]);
    anchored = trackEdits(anchored, text, [edit], after);
    text = after;
  }
  return mark(text, anchored);
}

const table: Record<string, [string, Typing[], string]> = {
  'typed before': ['He [said] so.', [['|He', 'Then ']], 'Then He [said] so.'],
  'typed behind': ['He [said] so.', [['so|', ' again']], 'He [said] so again.'],
  'typed at the left edge': ['He [said] so.', [['He |said', 'un']], 'He un[said] so.'],
  'typed at the right edge': ['He [said] so.', [['said|', 's']], 'He [said]s so.'],
  'typed inside': ['He [said] so.', [['sa|id', 'y']], 'He [sayid] so.'],
  'a part replaced': ['He [told them] so.', [['told', 'asked']], 'He [asked them] so.'],
  'the end replaced': ['He [told them] so.', [['them', 'us']], 'He [told us] so.'],
  'replaced beyond the left edge': ['He [told them] so.', [['He told ', 'It was ']], 'It was [them] so.'],
  'replaced beyond the right edge': ['He [told them] so.', [[' them so', '']], 'He [told].'],
  'replaced as a whole': ['He [said] so.', [['said', 'told']], 'He <gone> so.'],
  'replaced by a longer name that begins alike': ['On [Monday] then.', [['Monday', 'Mondays']], 'On <gone> then.'],
  'a line replaced in which one word changed': [
    'On [Monday] he [said] so.',
    [['On Monday he said so.', 'On Tuesday he said so.']],
    'On <gone> he [said] so.',
  ],
  'a line replaced by itself': [
    'On [Monday] he [said] so.',
    [['On Monday he said so.', 'On Monday he said so.']],
    'On [Monday] he [said] so.',
  ],
  cut: [
    'He did, [said Captain Ida Moen on the quay], go.',
    [['said Captain Ida Moen on the quay', '']],
    'He did, <gone>, go.',
  ],
  'cut and undone': [
    'He [said] so on the quay.',
    [
      ['He said so', ''],
      ['| on', 'He said so'],
    ],
    'He [said] so on the quay.',
  ],
  'replaced and undone': [
    'He [said] so on the quay.',
    [
      ['said', 'told'],
      ['told', 'said'],
    ],
    'He [said] so on the quay.',
  ],
  'replaced, undone and redone': [
    'He [said] so on the quay.',
    [
      ['said', 'told'],
      ['told', 'said'],
      ['said', 'told'],
    ],
    'He <gone> so on the quay.',
  ],
  'deleted from behind and undone': [
    'He [told them] so on the quay.',
    [
      ['hem', ''],
      [' t ', ' '],
      [' |so', 'them '],
    ],
    'He [told them] so on the quay.',
  ],
  'changed, cut and pasted elsewhere': [
    'One.\n“[We will not sail today],” she said.\nTwo.',
    [
      ['not', 'never'],
      ['We will never sail today', ''],
      ['Two.|', ' We will never sail today'],
    ],
    'One.\n“,” she said.\nTwo. [We will never sail today]',
  ],
  'a part deleted, and its sentence put elsewhere as a line of its own': [
    'It stays shut.\n“We will not sail before the wind drops,” Ida Moen said.\nNobody asked Captain Moen twice. [“No.”] “We will not sail before the wind drops,” he said.',
    [
      ['“No', ''],
      ['shut.\n|', 'Nobody asked Captain Moen twice. “No.”\n'],
    ],
    'It stays shut.\nNobody asked Captain Moen twice. “No.”\n“We will not sail before the wind drops,” Ida Moen said.\nNobody asked Captain Moen twice. <gone> “We will not sail before the wind drops,” he said.',
  ],
  'cut, and a lookalike typed elsewhere': [
    'He [said] so.\nShe left.',
    [
      ['said', ''],
      ['left|', ', he said'],
    ],
    'He <gone> so.\nShe left, he said.',
  ],
  'the line moved down': [
    'The captain [said] no.\nThe owner came.\n',
    [
      ['The captain said no.\n', ''],
      ['came.\n|', 'The captain said no.\n'],
    ],
    'The owner came.\nThe captain [said] no.\n',
  ],
};

describe('edit tracking', () => {
  for (const [name, [before, steps, after]] of Object.entries(table))
    it(name, () => assert.equal(run(before, steps), after));

  it('follows lines that are sorted', () => {
    const { text, anchored } = parse('Per Lund [agreed] at once.\nIda Moen [said] no.\nAse Vik left.\n');
    const sorted = `${text.trim().split('\n').toSorted().join('\n')}\n`;
    const now = trackEdits(anchored, text, [{ start: 0, end: text.length, newText: sorted }], sorted);
    assert.equal(mark(sorted, now), 'Ase Vik left.\nIda Moen [said] no.\nPer Lund [agreed] at once.\n');
  });

  describe('in a paragraph of which another program changed the first and the last sentence at once', () => {
    const before =
      'The ferry will sail again on [Friday], the [harbour office] said. It had been in the dock since [Monday] with a broken shaft.\n';
    const rewrite = (changed: [string, string][]): string => {
      const { text, anchored } = parse(before);
      const after = changed.reduce((now, [over, by]) => now.replace(over, by), text);
      // Editors send what changed on the disk as whole lines.
      return mark(after, trackEdits(anchored, text, [{ start: 0, end: text.length, newText: after }], after));
    };

    it('follows the words between', () => {
      assert.equal(
        rewrite([
          ['The ferry', 'The old ferry'],
          ['shaft', 'propeller'],
        ]),
        'The old ferry will sail again on [Friday], the [harbour office] said. It had been in the dock since [Monday] with a broken propeller.\n',
      );
    });

    it('takes none into the annotation that were put on both sides of it, and loses it instead', () => {
      assert.match(rewrite([['on Friday,', 'on the next Friday in May,']]), / on <gone>/);
    });
  });

  it('follows several edits at once, sent from the last to the first', () => {
    const { text, anchored } = parse('Moen came. Moen [said] no. Moen [left].');
    const edits = [25, 11, 0].map((start) => ({ start, end: start + 4, newText: 'Captain Moen' }));
    const after = apply(text, edits);
    assert.equal(
      mark(after, trackEdits(anchored, text, edits, after)),
      'Captain Moen came. Captain Moen [said] no. Captain Moen [left].',
    );
  });

  it('leaves alone what is not touched', () => {
    const { text, anchored } = parse('He [said] so. She [left].');
    const after = text.replace('left', 'went');
    const now = trackEdits(anchored, text, [{ start: 15 + 3, end: 19 + 3, newText: 'went' }], after);
    assert.equal(now[0], anchored[0]);
  });

  it('has no words that are not in the text, and no wrong ones after undo', () => {
    const parts = fc.array(fc.constantFrom('he ', 'said ', 'on Tuesday ', '🎉', 'é', '\r\n', '“No,” '), {
      minLength: 6,
      maxLength: 40,
    });
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', 'x', ' said', '\n', 'on Tuesday ')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(30), edits, (list, at, length, picks) => {
        const text = list.join('');
        const from = at % text.length;
        const { anchored } = parse(
          `${text.slice(0, from)}[${text.slice(from, from + length + 1)}]${text.slice(from + length + 1)}`,
        );
        let now: readonly Anchored[] = anchored;
        let current = text;
        const undos: TextEdit[] = [];
        const step = (edit: TextEdit): void => {
          const after = apply(current, [edit]);
          now = trackEdits(now, current, [edit], after);
          current = after;
          const { span, place } = now[0]!.pieces[0]!;
          assert.ok(place.start >= 0 && place.start <= place.end && place.end <= current.length);
          if (span) assert.ok(span.start < span.end && span.end <= current.length);
        };
        for (const [start, width, newText] of picks) {
          const first = start % (current.length + 1);
          const end = Math.min(current.length, first + width);
          undos.unshift({ start: first, end: first + newText.length, newText: current.slice(first, end) });
          step({ start: first, end, newText });
        }
        for (const undo of undos) step(undo);
        assert.equal(current, text);
      }),
    );
  });
});
