import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';

/** The text with what stands above its first sentence in tags: headline, byline, date line, dateline. */
function mark(text: string): string {
  const { header, dateline } = analyze(text, {});
  const spans = [
    ...(['headline', 'byline', 'dateLine'] as const).flatMap((tag) => {
      const span = header?.[tag];
      return span === undefined ? [] : [{ tag, ...span }];
    }),
    ...(dateline === undefined ? [] : [{ tag: 'dateline', start: dateline.start, end: dateline.end }]),
  ];
  let marked = text;
  for (const { tag, start, end } of spans.toSorted((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}<${tag}>${marked.slice(start, end)}</${tag}>${marked.slice(end)}`;
  return marked;
}

const PROSE = 'The council voted on Monday to keep the lido open until the end of the year.';

/** Style of a house or of a country → text with tags. */
const HEADS: Readonly<Record<string, string>> = {
  'Indian daily': `<headline>Council to keep lido open</headline>
<byline>Lalita Deshmane</byline>
<dateLine>Updated: Mar 04, 2022, 10:30 IST</dateLine>
<dateline>KOLPUR:</dateline> ${PROSE}`,
  'Indian agency': `<headline>Council to keep lido open</headline>
<dateline>Kolpur, Mar 4 (PTI)</dateline> ${PROSE}`,
  'Pakistani daily': `<headline>Council to keep lido open</headline>
<byline>Our Correspondent</byline>
<dateLine>March 4, 2022</dateLine>
<dateline>RAHIMKOT:</dateline> ${PROSE}`,
  'Kenyan daily': `<headline>Council to keep lido open</headline>
<byline>By Joseph Lekuton</byline>
<dateLine>Friday, March 04, 2022</dateLine>
${PROSE}`,
  'Nigerian daily': `<headline>Council to keep lido open</headline>
<byline>By Chinedu Obiora, Owerri</byline>
<dateLine>4 March 2022</dateLine>
${PROSE}`,
  'South African site': `<headline>Council to keep lido open</headline>
<dateLine>04 Mar 2022</dateLine>
<byline>Thandeka Mokoena</byline>
${PROSE}`,
  Guardian: `<headline>Council to keep lido open</headline>
<byline>Harriet Colven in Marshwick</byline>
<dateLine>Fri 4 Mar 2022 10.30 GMT</dateLine>
Last modified on Fri 4 Mar 2022 12.01 GMT
${PROSE}`,
  BBC: `<headline>Council to keep lido open</headline>
<dateLine>Published 4 March 2022</dateLine>
${PROSE}`,
  AP: `<headline>Council to keep lido open</headline>
<byline>By TOM ACHTERBERG Associated Press</byline>
<dateline>MARSHWICK, Ohio (AP) —</dateline> ${PROSE}`,
  Reuters: `<headline>Council to keep lido open</headline>
<byline>By Tom Achterberg and Nadia Brookes</byline>
<dateline>MARSHWICK, March 4 (Reuters) -</dateline> ${PROSE}`,
  AFP: `<headline>Council to keep lido open</headline>
<dateline>Marshwick, March 4, 2022 (AFP) -</dateline> ${PROSE}`,
  Xinhua: `<headline>Council to keep lido open</headline>
<dateline>MARSHWICK, March 4 (Xinhua) --</dateline> ${PROSE}`,
  'press release wire': `<headline>Council to keep lido open</headline>
<dateline>MARSHWICK, Ohio, March 4, 2022 /PRNewswire/ --</dateline> ${PROSE}`,
  'press release wire, named': `<headline>Council to keep lido open</headline>
<dateline>MARSHWICK, Ohio--(BUSINESS WIRE)--</dateline>${PROSE}`,
  'published and updated': `<headline>Council to keep lido open</headline>
<byline>By Harriet Colven</byline>
<dateLine>Published: 4 March 2022 | Updated: 5 March 2022</dateLine>
${PROSE}`,
  'published and updated, times': `<headline>Council to keep lido open</headline>
<byline>By Harriet Colven</byline>
<dateLine>PUBLISHED: 10:30, 4 March 2022 | UPDATED: 12:01, 4 March 2022</dateLine>
${PROSE}`,
  'for immediate release': `Skip to main content
Home
News
Contact us
FOR IMMEDIATE RELEASE
<dateLine>March 4, 2022</dateLine>
<headline>Council to keep lido open</headline>
<dateline>MARSHWICK —</dateline> ${PROSE}`,
  'byline with an office': `<headline>Council to keep lido open</headline>
<byline>Harriet Colven, Local Democracy Reporter</byline>
<dateLine>4 March 2022</dateLine>
${PROSE}`,
  'byline with pipes': `<headline>Council to keep lido open</headline>
<byline>By Harriet Colven | Marshwick Gazette</byline>
<dateLine>March 4, 2022 at 10:30 a.m.</dateLine>
${PROSE}`,
  'byline of a desk': `<headline>Council to keep lido open</headline>
<byline>By Gazette Staff Reporter</byline>
${PROSE}`,
};

/** Kind of first lines → text in which nothing is a dateline or a byline. */
const NOT_HEADS: Readonly<Record<string, string>> = {
  'headline with a colon': `<headline>Mayor: we will not close the lido</headline>
${PROSE}`,
  'by and a verb': `<headline>Lido stays open by a whisker</headline>
By keeping the lido open the council has angered the golf club next door.`,
  'by and a time': `<headline>Lido stays open</headline>
By Monday the pool will be full again, the council said in a letter to swimmers.`,
  'capitals for effect': `<headline>Lido stays open</headline>
WHAT a week it has been for the swimmers of the town and for the council.`,
  'an organisation and a dash': `<headline>Lido stays open</headline>
Swimming — the cheapest sport in the county — will stay cheap, the council said on Monday.`,
  'a day in the first sentence': `<headline>Lido stays open</headline>
On 4 March 2022 the council voted to keep the lido open until the end of the year.`,
  'a person and a colon': `<headline>Lido stays open</headline>
Harriet Colven: the woman who saved the lido and never learned to swim in it.`,
  'a caption': `<headline>Lido stays open</headline>
Swimmers at the lido on Monday. Photograph: Dominic Weir
${PROSE}`,
};

describe('front matter', () => {
  for (const [kind, marked] of Object.entries(HEADS))
    it(kind, () => assert.equal(mark(marked.replaceAll(/<[^<>\n]+>/gu, '')), marked));
});

describe('no front matter', () => {
  for (const [kind, marked] of Object.entries(NOT_HEADS))
    it(kind, () => assert.equal(mark(marked.replaceAll(/<[^<>\n]+>/gu, '')), marked));
});

describe('teasers', () => {
  const heard = (text: string) => analyze(text, {}).quotations.length;
  for (const teaser of [
    'READ MORE: Mayor Ada Okoye says the lido is safe',
    'Watch: Ada Okoye says the lido is safe',
    '(RELATED: Swimmers say the lido is cold)',
    'See also: Ada Okoye warned the lido would close',
  ])
    it(`belong to another piece: ${teaser}`, () => assert.equal(heard(`${PROSE}\n${teaser}\n${PROSE}`), 0));
  for (const line of [
    'Ada Okoye: “The lido is safe.”',
    'Read what you like: Ada Okoye said the lido is safe.',
    'Watch out, Ada Okoye said.',
  ])
    it(`are no lines of the text: ${line}`, () => assert.equal(heard(`${PROSE}\n${line}\n${PROSE}`), 1));
});
