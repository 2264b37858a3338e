import assert from 'node:assert/strict';
import { findHeader } from '../../../server/src/analysis/english/frontMatter/header';
import { english } from '../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../server/src/analysis/text/scan';

/** Every found part in tags, the text otherwise as it is. */
function mark(text: string): string {
  const { header, dateline } = findHeader(scan(text, english));
  const tags: [string, { start: number; end: number } | undefined][] = [
    ['headline', header?.headline],
    ['byline', header?.byline],
    ['dateLine', header?.dateLine],
    ['dateline', dateline],
    ['place', dateline?.place],
    ['date', dateline?.date],
    ['agency', dateline?.agency],
  ];
  const cuts = tags.flatMap(([tag, span], n) =>
    span === undefined
      ? []
      : [
          { at: span.start, order: n, text: `<${tag}>` },
          { at: span.end, order: -n - 100, text: `</${tag}>` },
        ],
  );
  cuts.sort((a, b) => b.at - a.at || b.order - a.order);
  let marked = text;
  for (const cut of cuts) marked = marked.slice(0, cut.at) + cut.text + marked.slice(cut.at);
  return marked;
}

function check(marked: string): void {
  assert.equal(mark(marked.replaceAll(/<[^>]+>/g, '')), marked);
}

describe('datelines', () => {
  for (const dateline of [
    '<dateline><place>MOSCOW</place>, <date>Dec 24</date> (<agency>TASS</agency>) —</dateline> The ferry sank.',
    '<dateline><place>MOSCOW</place>, <date>December 24</date>. /<agency>TASS</agency>/.</dateline> The ferry sank.',
    '<dateline><place>MOSCOW</place>. <date>Dec 24</date> (<agency>Interfax</agency>) -</dateline> The ferry sank.',
    '<dateline><place>NAIROBI, Kenya</place> (<agency>AP</agency>) _</dateline> The ferry sank.',
    '<dateline><place>LONDON</place> (<agency>Reuters</agency>) -</dateline> The ferry sank.',
    '<dateline><place>London</place> (<agency>Reuters</agency>) –</dateline> The ferry sank.',
    '<dateline><place>PARIS</place> –</dateline> The ferry sank.',
    '<dateline><place>NEW YORK</place> --</dateline> The ferry sank.',
    '<dateline><place>SAN FRANCISCO, Calif.</place>, <date>March 12</date> /<agency>PRNewswire</agency>/ --</dateline> The ferry sank.',
    '<dateline><place>BEIJING</place>, <date>Feb. 10</date> (<agency>Xinhua</agency>) --</dateline> The ferry sank.',
    '<dateline><place>TORONTO/OTTAWA</place>, <date>Jan 3</date> -</dateline> The ferry sank.',
    '<dateline><place>MILTON, Ont.</place> —</dateline> The ferry sank.',
    '<dateline><place>NEWARK, N.J.</place> _</dateline> The ferry sank.',
    '<dateline><place>KYIV, Ukraine</place>, <date>January 3, 2022</date> —</dateline> The ferry sank.',
    '<dateline><place>UNITED NATIONS</place>, <date>Monday</date> (<agency>IPS</agency>) –</dateline> The ferry sank.',
    '<dateline><place>DAR ES SALAAM, Tanzania</place> (<agency>AFP</agency>) —</dateline> The ferry sank.',
  ])
    it(dateline, () => check(dateline));
});

describe('no datelines', () => {
  for (const text of [
    'BREAKING — The ferry sank off the coast on Monday.',
    'Okoye — the mayor of the town — resigned on Monday.',
    'The ferry sank (again) – and nobody cared much.',
    'NATO said the ferry sank.',
    'A — The first item of the list.',
    'The vote on Dec. 24 - the last - was close.',
    'Moscow said on Dec 24 that the ferry sank.',
    'U.S.-led forces left the town.',
    'The so-called HMS-Vega sank.',
    '“LONDON — the city of rain,” he wrote.',
    'EXCLUSIVE: The ferry sank.',
    'Q: What sank?',
  ])
    it(text, () => assert.equal(findHeader(scan(text, english)).dateline, undefined));
});

describe('headers', () => {
  for (const text of [
    '<headline>Council votes to close the harbour</headline>\n\n<byline>By Ada Okoye</byline>\n\n<dateLine>Published 3 January 2022</dateLine>\n\nThe council voted on Monday to close it.',
    '<headline>Council votes to close the harbour</headline>\n<byline>By ADA OKOYE and TOM REED, Staff Writers</byline>\n<dateline><place>LEEDS</place> —</dateline> The council voted.',
    '<headline>Council votes to close the harbour</headline>\n\n<dateLine>Monday, January 3, 2022</dateLine>\n\nThe council voted on Monday to close it.',
    '<headline>Court pulls up council over the harbour</headline>\n<dateLine>Staff Reporter | Updated - January 3, 2022 08:15 pm IST - KOCHI</dateLine>\n\nThe council must act by Monday.',
    '<headline>Council votes to close the harbour</headline>\n<dateLine>Updated: 2022-01-03 10:30 GMT</dateLine>\nThe council voted on Monday to close it.',
    '<headline>Ferry sinks.</headline>\n\n<dateline><place>LEEDS</place> (<agency>AP</agency>) —</dateline> The ferry sank.',
    '<headline>Ferry sinks</headline>\n<byline>Ada Okoye, Staff Reporter</byline>\n<dateLine>Jan. 3, 2022 | 5 min read</dateLine>\nThe ferry sank at noon on Monday, the coast guard said.',
    '<byline>By Ada Okoye</byline>\nThe ferry sank at noon on Monday, the coast guard said.',
  ])
    it(text.slice(0, 60), () => check(text));

  for (const text of [
    'The ferry sank at noon on Monday, the coast guard said.',
    'The ferry sank at noon.\n\nNobody was hurt.',
    'By noon the ferry had sunk.\n\nNobody was hurt.',
    'On Monday the ferry sank, and all aboard were saved by fishermen.\n\nNobody was hurt.',
    '',
    '\n\n',
    'Ferry',
  ])
    it(`no header: ${text.slice(0, 40)}`, () => assert.equal(findHeader(scan(text, english)).header, undefined));
});
