import assert from 'node:assert/strict';
import type { Facts, Mention, Quotation, Span, Timex } from '../../../server/src/analysis/facts';
import { cursor, type Marking, mark, parseMarking } from '../../support/marking';

const marked: Record<string, string> = {
  'nothing to mark': 'Rain fell on the harbour.',
  'a quotation with its speaker, cue and date':
    '<quotation speaker="Ada Okoye" type="direct">"No,"</quotation> <speaker name="Ada Okoye">she</speaker> <cue>said</cue> <date type="DATE" value="XXXX-WXX-1">Monday</date>.',
  'pieces of one quotation, across lines':
    '<quotation speaker="Ada Okoye" type="direct" group="1">“No,</quotation>\n<quotation speaker="Ada Okoye" type="direct" group="1">“thanks.”</quotation>',
  'groups are numbered among themselves':
    '<quotation type="direct">“Oh.”</quotation> <quotation type="direct" group="1">“No,”</quotation> he <cue>said</cue>, <quotation type="direct" group="1">“thanks.”</quotation>',
  'a quotation inside another, with a date and a mention':
    '<quotation speaker="Ada Okoye" type="direct">“<speaker name="My aunt">My aunt</speaker> <cue>said</cue> <quotation speaker="My aunt" type="indirect">it sank in <date type="DATE" value="1987">1987</date></quotation>.”</quotation>',
  'joint speakers':
    '<quotation speaker="Ada Okoye; Bartholomew Eze" type="indirect">It sank</quotation>, they <cue>said</cue>.',
  'a mention of somebody unknown': '<quotation type="direct">“No,”</quotation> <speaker>he</speaker> <cue>said</cue>.',
  'all attributes of dates':
    '<date type="SET" value="P1M" freq="2X">twice a month</date> at <date type="TIME" value="T05:48" mod="APPROX" quant="EVERY" zone="GMT">about 5:48 GMT</date>',
  'marks in names': '<quotation speaker="The &quot;A&amp;B&quot; &lt;co&gt;" type="direct">“No.”</quotation>',
  'what looks like a tag': 'a < b, <b>bold</b> and <dates>',
  'spans that touch': '<speaker name="Ada Okoye">Okoye</speaker><cue>:</cue><quotation type="direct">“No.”</quotation>',
};

describe('marking', () => {
  for (const [name, sentence] of Object.entries(marked))
    it(`reads and writes ${name}`, () => {
      const marking = parseMarking(sentence);
      assert.equal(mark(marking.text, factsOf(marking)), sentence);
    });

  it('strips the tags and gives typed spans', () => {
    assert.deepEqual(
      parseMarking('<speaker name="Ada Okoye">Okoye</speaker>, <date type="DATE" value="2021">2021</date>'),
      {
        text: 'Okoye, 2021',
        quotations: [],
        mentions: [{ start: 0, end: 5, name: 'Ada Okoye' }],
        cues: [],
        timexes: [{ start: 7, end: 11, type: 'DATE', value: '2021' }],
      },
    );
  });

  it('leaves mentions out that are no sources', () => {
    const facts = factsOf(parseMarking('<speaker name="Ada Okoye">Okoye</speaker> slept.'));
    const mentions = facts.mentions.map((mention) => ({ ...mention, source: false }));
    assert.equal(mark('Okoye slept.', { ...facts, mentions }), 'Okoye slept.');
  });

  it('refuses tags that cross or stay open', () => {
    assert.throws(() => parseMarking('<cue>said <speaker name="A">she</cue></speaker>'), /closes speaker/);
    assert.throws(() => parseMarking('said</cue>'), /closes nothing/);
    assert.throws(() => parseMarking('<cue>said'), /not closed/);
  });

  it('refuses facts that cross', () => {
    const facts = {
      ...factsOf(parseMarking('<cue>she said</cue> on Monday')),
      timexes: [timexOf({ start: 4, end: 11 })],
    };
    assert.throws(() => mark('she said on Monday', facts), /date 4–11 “said on” crosses cue 0–8/);
  });
});

describe('cursor', () => {
  it('takes the bar out and says where it stood', () => {
    assert.deepEqual(cursor('Okoye |said'), { text: 'Okoye said', offset: 6 });
    assert.deepEqual(cursor('|'), { text: '', offset: 0 });
  });

  it('wants exactly one', () => {
    assert.throws(() => cursor('Okoye said'), /Not one cursor/);
    assert.throws(() => cursor('|Okoye| said'), /Not one cursor/);
  });
});

/** Facts that say what the marking says. */
function factsOf({ quotations, mentions, cues, timexes }: Marking): Facts {
  const names = [...new Set([...quotations.flatMap((q) => q.speakers), ...mentions.flatMap((m) => m.name ?? [])])];
  const indexOf = (name: string | undefined) => (name === undefined ? undefined : names.indexOf(name));
  const first = quotations.filter(
    ({ group }, index) => group === undefined || quotations.findIndex((other) => other.group === group) === index,
  );
  return {
    language: 'en',
    foreign: [],
    header: undefined,
    dateline: undefined,
    publicationDate: undefined,
    quotations: first.map((quotation): Quotation => {
      const own = quotation.group === undefined ? [quotation] : quotations.filter((q) => q.group === quotation.group);
      const [speaker, ...joint] = quotation.speakers.map((name) => names.indexOf(name));
      return {
        pieces: own.map(({ start, end }) => ({ start, end, floating: false })),
        type: quotation.type,
        cue: undefined,
        parent: undefined,
        attribution: {
          speaker,
          mention: undefined,
          confidence: 1,
          rule: 'unattributed',
          evidence: quotation,
          reason: undefined,
          floating: false,
          runnersUp: [],
          joint: joint.map((other) => ({ speaker: other, mention: undefined, confidence: 1 })),
          chain: [],
        },
      };
    }),
    mentions: mentions.map(({ start, end, name }): Mention => {
      return { start, end, kind: 'name', speaker: indexOf(name), confidence: 1, reason: undefined, source: true };
    }),
    speakers: names.map((name) => ({ name, kind: 'Person', roles: [], mentions: [] })),
    cues,
    timexes: timexes.map(timexOf),
    timexFacts: [],
    unclosedMarks: [],
    paragraphs: [],
    sentences: [],
  };
}

function timexOf(given: Span & Partial<Timex>): Timex {
  return { type: 'DATE', value: '', confidence: 1, reason: { kind: 'asWritten' }, alternatives: [], ...given };
}
