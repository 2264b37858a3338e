import assert from 'node:assert/strict';
import german from '../../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { analyze } from '../../../server/src/analysis/analyze';
import { emptySidecar } from '../../../server/src/annotations/model';
import { dateInWords } from '../../../server/src/messages/dateWords';
import { distanceInWords } from '../../../server/src/features/distanceInWords';
import { panelFile } from '../../../server/src/formats/panels/panel';
import { l10n } from '../../../server/src/l10n';
import { dateReasonText } from '../../../server/src/messages/dateReasons';
import { english } from '../../../server/src/messages/english';
import { lossInWords } from '../../../server/src/messages/losses';

describe('in German', () => {
  before(() => l10n.use(german));
  after(() => l10n.use());

  const dates: Readonly<Record<string, string>> = {
    '2021-12-24': 'Freitag, 24. Dezember 2021',
    '2021-12': 'Dezember 2021',
    '199': '1990er-Jahre',
    '20': '21. Jahrhundert',
    '2013-Q3': 'drittes Quartal 2013',
    '2013-H1': 'erstes Halbjahr 2013',
    '2013-SU': 'Sommer 2013',
    '2022-W23': 'Woche vom 6. Juni 2022',
    '2022-W23-WE': 'Wochenende vom 11. Juni 2022',
    '2021-12-24TMO': 'Freitag, 24. Dezember 2021, Morgen',
    'XXXX-12-24': '24. Dezember, Jahr unbekannt',
    P1D: '1 Tag',
    P2CE: '2 Jahrhunderte',
    PT2H: '2 Stunden',
    PXY: 'einige Jahre',
    PAST_REF: 'vor einiger Zeit: kein Kalenderdatum',
  };
  for (const [value, words] of Object.entries(dates)) {
    it(`the date ${value} is ${words}`, () => assert.equal(dateInWords(value, l10n.t), words));
  }

  it('what qualifies a date stands before it', () => {
    assert.equal(dateInWords({ value: 'P3Y', mod: 'LESS_THAN' }, l10n.t), 'weniger als 3 Jahre');
    assert.equal(dateInWords({ value: '2021-05', mod: 'MID' }, l10n.t), 'Mitte Mai 2021');
  });

  it('what recurs has the article of its noun', () => {
    const said = (value: string, freq?: string) =>
      dateInWords({ value, type: 'SET', ...(freq !== undefined && { freq }) }, l10n.t);
    assert.deepEqual(
      [said('P1D'), said('P1W'), said('XXXX-WXX-1'), said('P2W'), said('P1M', '2X')],
      ['jeden Tag', 'jede Woche', 'jeden Montag', 'alle 2 Wochen', 'zweimal pro Monat'],
    );
  });

  it('a distance is counted from publication', () => {
    assert.equal(distanceInWords('2026-03-15', '2026-03-04'), '11 Tage nach dem Erscheinen');
    assert.equal(distanceInWords('2026-03-03', '2026-03-04'), 'am Tag vor dem Erscheinen');
  });

  it('the source audit speaks it, and a saved page says so', () => {
    const text = '“We start in May,” Ada Okoye said.\n“Not before,” Tom Reed said.';
    const article = { text, fileName: 'kai.txt', facts: analyze(text), sidecar: emptySidecar, anchored: [] };
    const { content } = panelFile('audit', article, 'html', l10n.t);
    assert.match(content, /<html lang="de">/);
    assert.match(content, /2 Quellen; 2 Zitate; 6 Wörter zitiert/);
  });

  it('a loss of a format speaks it', () => {
    assert.equal(lossInWords({ kind: 'notes', count: 3 }, l10n.t), '3 Notizen');
  });

  it('no reason of an article stays English', () => {
    const { timexes } = analyze(
      [
        'LEITH, March 4, 2026 (Firth News) — The ferry will sail on 30 April, its operator said on Wednesday, after talks last Friday.',
        '"Nobody wants this," Ada Okoye, chief executive of Firth Lines, told reporters. "Nobody," she said. The executive said it would cost jobs.',
        'Tomasz Lewandowski said that talks began two weeks ago, on 03/04/2025, and again in 1998. Lewandowski added: "Every Monday we met for three hours."',
        'In May it had been quiet, he said. Recently the mayor called. Next year, and the following day, nothing came of it; by Sunday it was over. A few days later it rained. On 31 April it ended.',
      ].join('\n\n'),
    );
    const found = [
      ...timexes.flatMap(({ reason, alternatives }) => [reason, ...alternatives.map((other) => other.reason)]),
    ];
    const inEnglish = found.map((reason) => dateReasonText(reason, english));
    assert.ok(new Set(inEnglish).size >= 8, inEnglish.join('\n'));
    const untold = found.filter((reason, i) => dateReasonText(reason, l10n.t) === inEnglish[i]);
    assert.deepEqual(untold, []);
    const noBase = 'kein Erscheinungsdatum, von dem aus zu zählen wäre';
    const undated = analyze(
      'Ada Okoye said yesterday that it would open on Thursday. On 31 April 2021 it rained.',
    ).timexes;
    assert.deepEqual(
      undated.map(({ reason }) => dateReasonText(reason, l10n.t)),
      [noBase, noBase, 'diesen Tag hat der Kalender nicht'],
    );
  });
});

describe('a text of another language', () => {
  after(() => l10n.use());

  it('takes names as they are, whatever signs stand in them', () => {
    l10n.use({ '{0} and {1}': '{1}, {0}' });
    assert.equal(l10n.t('{0} and {1}', '{1} $& Ada', 'Bo'), 'Bo, {1} $& Ada');
    assert.equal(l10n.t('{0} or {1}', 1, 2), '1 or 2');
  });
});
