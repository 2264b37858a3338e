import assert from 'node:assert/strict';
import { openSuggestions, reviewItem } from '../../../server/src/features/review';
import { listItems } from '../../../server/src/features/listItems';
import { summary } from '../../../server/src/features/summary';
import { markedArticle } from './article';

const marked =
  'It fell <date value="2021-12-24">on Dec. 24</date>. |<quotation speaker="Ada Okoye" else="Tom Reid">“Never,”</quotation> ' +
  '<cue>said</cue> <speaker means="Ada Okoye">Okoye</speaker>. <quotation>“Perhaps.”</quotation>';

describe('the review', () => {
  const { article, cursor } = markedArticle(marked);
  const at = (place: { number: number } | 'cursor') => {
    const here = place === 'cursor' ? { position: article.document.positionAt(cursor) } : place;
    return reviewItem(article, here, true)!;
  };
  const words = (item: ReturnType<typeof at>) =>
    item.ranges.map((range) => article.document.getText(range)).join(' … ');

  it('goes through quotations and dates in the order of the text, not through their cues and sources', () => {
    assert.deepEqual(
      openSuggestions(article).map(({ kind }) => kind),
      ['date', 'quotation', 'quotation'],
    );
  });

  it('begins at the cursor', () => {
    const item = at('cursor');
    assert.deepEqual([words(item), item.number, item.count], ['“Never,”', 2, 3]);
  });

  it('meets its beginning again at the end, in both directions', () => {
    assert.equal(words(at({ number: 4 })), 'on Dec. 24');
    assert.equal(words(at({ number: 0 })), '“Perhaps.”');
  });

  it('says who, and offers to accept, to reject and the others', () => {
    const item = at({ number: 2 });
    assert.match(item.lines[0]!, /^Ada Okoye · direct quotation/);
    assert.deepEqual(
      item.choices.map(({ role, title }) => `${role}: ${title}`),
      [
        'accept: Attribute quotation to Ada Okoye',
        'other: Attribute quotation to Tom Reid',
        'other: Another speaker…',
        'reject: Not a quotation',
      ],
    );
  });

  it('marks the words of a quotation that runs over lines, not indentation or quoting signs before them', () => {
    for (const [text, marks] of [
      ['> <quotation>“The tiles\n> never\n>\n>  came,”</quotation> he said.', ['“The tiles', 'never', 'came,”']],
      ['<quotation>“The tiles\r\n\tnever came,”</quotation> he said.', ['“The tiles', 'never came,”']],
      ['<quotation>“The tiles\nnever came,”</quotation> he said.', ['“The tiles\nnever came,”']],
      ['<quotation>“It is 3 > 2,”</quotation> he said.', ['“It is 3 > 2,”']],
    ] as const) {
      const mail = markedArticle(`${text}|`).article;
      const { ranges } = reviewItem(mail, { number: 1 }, true)!;
      assert.deepEqual(
        ranges.map((range) => mail.document.getText(range)),
        marks,
      );
    }
  });

  it('decides on the one that is named of two that begin together, and counts it in its own place', () => {
    const nested = markedArticle(
      'It was calm. |<quotation speaker="Ada Okoye"><quotation speaker="Tom Reid">“Never,”</quotation> he told me,</quotation> Okoye recalled.',
    ).article;
    const listed = listItems(nested);
    assert.deepEqual(
      listed.map(({ meaning }) => meaning),
      ['Ada Okoye', 'Tom Reid'],
    );
    listed.forEach(({ kind, hull, meaning }, i) => {
      const item = reviewItem(nested, { kind, ...hull }, true)!;
      assert.deepEqual([item.ranges[0], item.number], [hull, i + 1]);
      assert.match(item.choices.find(({ role }) => role === 'accept')!.title, new RegExp(meaning));
    });
  });

  it('has nothing to accept where nobody is known', () => {
    assert.ok(!at({ number: 3 }).choices.some(({ role }) => role === 'accept'));
  });

  it('ends where nothing is open', () => {
    assert.equal(reviewItem(markedArticle('No news.|').article, { number: 1 }, true), null);
  });
});

describe('the list of the side panel', () => {
  it('has the labels of who speaks beside those of the quotation', () => {
    const { article } = markedArticle('|<quotation speaker="Ada Okoye">“Never,”</quotation> Okoye said.');
    const labels = [{ name: 'type of source', value: 'expert' }];
    const speakers = article.merged.speakers.map((one) => ({
      ...one,
      record: { id: 'urn:uuid:1', type: 'Person' as const, name: one.name, roles: [], labels },
    }));
    const [item] = listItems({ ...article, merged: { ...article.merged, speakers } });
    assert.deepEqual(item!.labels, ['type of source: expert']);
  });
});

describe('the status bar', () => {
  it('counts what there is, and what is open', () => {
    assert.deepEqual(summary(markedArticle(marked).article), {
      language: 'en',
      quotations: 2,
      unattributed: 1,
      dates: 1,
      suggested: 3,
      accepted: 0,
      confirmed: 0,
      checked: 0,
      disputed: 0,
      needsSource: 0,
      publicationDate: null,
    });
  });
});
