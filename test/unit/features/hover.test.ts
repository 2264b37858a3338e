import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/features/article';
import type { Annotation } from '../../../server/src/annotations/model';
import { piecesOf } from '../../../server/src/features/codeActions/verificationOffers';
import { hover } from '../../../server/src/features/hover';
import { sourceLink } from '../../../server/src/features/verificationLines';
import { verifiableItems } from '../../../server/src/languageServer/commands/verifiableItems';
import type { VerifyArguments } from '../../../server/src/protocol/commands';
import { markedArticle } from './article';

function check(marked: string, expected: string, markdown = false): void {
  const { article, cursor } = markedArticle(marked);
  const shown = hover(article, article.document.positionAt(cursor), { markdown, links: false, picks: true });
  assert.equal((shown?.contents as { value: string } | undefined)?.value ?? '', expected);
}

const said =
  '<quotation speaker="Ada Okoye" reason="annotatedBefore">“The bri|dge is safe,”</quotation> <cue>said</cue> ';

describe('the link to verify in a hover', () => {
  it('is of the quotation that it stands at, and not also of one that begins there too', () => {
    const outer =
      '<quotation speaker="Ada Okoye"><quotation speaker="Tom Reid">‘No|body came</quotation> until May.’</quotation> It went.';
    const { article, cursor } = markedArticle(outer);
    const shown = hover(article, article.document.positionAt(cursor), { markdown: true, links: true, picks: true });
    const [, json] = /command:attribune\.verify\?([^)]*)\)/.exec(JSON.stringify(shown))!;
    const [verified] = JSON.parse(decodeURIComponent(json!)) as [VerifyArguments];
    assert.deepEqual(
      verifiableItems(article, verified).map(({ item }) => piecesOf(item)),
      [[{ start: 0, end: 12 }]],
    );
    const [place] = verified.items!;
    const byStart = { ...verified, items: [{ kind: place!.kind, start: place!.start }] };
    assert.equal(verifiableItems(article, byStart).length, 2);
  });
});

describe('the link to a source', () => {
  const link = (path: string) => {
    const source = { kind: 'file', path } as const;
    const annotation: Annotation = {
      id: 'urn:uuid:1',
      kind: 'date',
      status: 'confirmed',
      targets: [],
      speakers: [],
      verification: { state: 'checked', words: [], source },
    };
    return sourceLink({ uri: 'file:///news/pier.news' }, { status: 'confirmed', annotation, unambiguous: false });
  };
  const paths: Readonly<Record<string, string>> = {
    'calls/pier.txt': 'file:///news/calls/pier.txt',
    '/calls/pier.txt': 'file:///calls/pier.txt',
    '//host/share': 'file:///host/share',
    '///host/share': 'file:///host/share',
    '/.//host/share': 'file:///host/share',
    '../..//host/share': 'file:///host/share',
  };
  for (const [path, address] of Object.entries(paths))
    it(`asks no other machine for a file: ${path}`, () => assert.equal(link(path), `[Open the source](${address})`));
});

describe('hover', () => {
  const table: Record<string, [string, string]> = {
    'a quotation: who, type, cue, why, how sure': [
      `${said}<speaker means="Ada Okoye" roles="mayor;engineer">Mayor Okoye</speaker>.`,
      'Ada Okoye, mayor, engineer · direct quotation · “said”\nas annotated before · Confidence: almost certain\nNot confirmed yet',
    ],
    'an unattributed quotation': [
      '<quotation type="mixed" reason="lastSpeaker">“Ne|ver.”</quotation>',
      'Nobody named · mixed quotation\nthe last speaker goes on\nNot confirmed yet',
    ],
    'a quotation that may be another’s': [
      '<quotation speaker="Ada Okoye" confidence="0.6" reason="annotated" else="Tom Reid">“Ne|ver.”</quotation>',
      'Ada Okoye · direct quotation\nas annotated · Confidence: possible · or Tom Reid\nNot confirmed yet',
    ],
    'a quotation that is hardly another’s, whom it leaves out': [
      '<quotation speaker="Ada Okoye" confidence="0.97" reason="annotated" else="Tom Reid at 0.01">“Ne|ver.”</quotation>',
      'Ada Okoye · direct quotation\nas annotated · Confidence: almost certain\nNot confirmed yet',
    ],
    'a mention': [
      '<speaker means="Ada Okoye" reason="coreference">Ok|oye</speaker>',
      'Ada Okoye · person\n“Okoye” → Ada Okoye, line 1 · Confidence: almost certain\nNot confirmed yet',
    ],
    'an organisation': [
      '<speaker kind="Organization">the po|rt</speaker>',
      'the port · organisation\nNot confirmed yet',
    ],
    'a date': [
      'It fell <date value="2021-12-24" reason="lengthNotSaid">on Dec. 2|4</date>.',
      'Friday 24 December 2021\nhow long is not said\nNot confirmed yet',
    ],
    'a date with two readings': [
      '<date value="2021-04-03" else="2021-03-04">03/04|/2021</date>',
      'Saturday 3 April 2021\nas written · or Thursday 4 March 2021\nNot confirmed yet',
    ],
    'a cue': [
      said.replace('|', '').replace('said</cue>', 'sa|id</cue>'),
      'Attribution verb · attributes a quotation to Ada Okoye\nNot confirmed yet',
    ],
    'the innermost: a date inside a quotation': [
      '<quotation>“Come <date value="2022-W01">next we|ek</date>,”</quotation>',
      'the week of 3 January 2022\nas written\nNot confirmed yet',
    ],
    'nothing beside a quotation': ['<quotation>“Never.”</quotation> And th|en.', ''],
    'nothing in an empty file': ['|', ''],
  };
  for (const [name, [marked, expected]] of Object.entries(table)) it(name, () => check(marked, expected));

  it('a date has its TIMEX3 beside the words for annotators, and day and month as set', () => {
    const { article, cursor } = markedArticle('It rings <date value="2021-12-24TMO" type="TIME">on Frid|ay</date>.');
    const said = (settings: Partial<Article['settings']>): string[][] => {
      const shown = hover(
        { ...article, settings: { ...article.settings, ...settings } },
        article.document.positionAt(cursor),
        { markdown: false, links: false, picks: true },
      );
      return [(shown!.contents as { value: string }).value.split('\n')[0]!.split(' · ')];
    };
    assert.deepEqual(said({ annotatorTerms: true }), [['Friday 24 December 2021, morning', '2021-12-24TMO', 'TIME']]);
    assert.deepEqual(said({ dateStyle: 'mdy' }), [['Friday, Dec. 24, 2021, morning']]);
    assert.deepEqual(said({ dateStyle: 'iso' }), [['Friday 24 December 2021, morning']]);
  });

  it('escapes what would be Markdown or HTML', () => {
    const name = '[x](http://e.org) <b>_a_';
    const { article, cursor } = markedArticle('<speaker means="NAME">a|b</speaker>');
    const speakers = article.merged.speakers.map((speaker) => ({ ...speaker, name }));
    const shown = hover({ ...article, merged: { ...article.merged, speakers } }, article.document.positionAt(cursor), {
      markdown: true,
      links: false,
      picks: true,
    });
    const { value } = shown!.contents as { value: string };
    assert.match(value, /^\*\*\\\[x\\\]\\\(http\\:\/\/e\\\.org\\\) &lt;b\\>\\_a\\_\*\*/);
  });

  it('shows what a person noted, as it was written', () => {
    const { article, cursor } = markedArticle('Then <cue>sa|id</cue> nobody.');
    const [cue] = article.merged.cues;
    const annotation = { note: 'heard on *air*' } as NonNullable<typeof cue>['annotation'];
    const cues = [{ ...cue!, status: 'confirmed' as const, annotation: annotation! }];
    const merged = { ...article.merged, cues };
    const shown = (markdown: boolean) => {
      const found = hover({ ...article, merged }, article.document.positionAt(cursor), {
        markdown,
        links: false,
        picks: true,
      });
      return (found!.contents as { value: string }).value;
    };
    assert.match(shown(false), /\nConfirmed\nNote: heard on \*air\*$/);
    assert.match(shown(true), /Note\\: heard on \\\*air\\\*$/);
  });

  it('shows the range of what it is about', () => {
    const { article, cursor } = markedArticle('Then <cue>sa|id</cue> nobody.');
    const shown = hover(article, article.document.positionAt(cursor), { markdown: true, links: false, picks: true });
    assert.deepEqual(shown?.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } });
  });
});
