// What other programs write, by their own documentation: invented articles in each format's own words.
import assert from 'node:assert/strict';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { parseSidecar } from '../../../../server/src/annotations/sidecar';
import { read, readings } from '../../../../server/src/formats/importing';
import { countingSource, spanOf } from '../../annotations/article';
import { after } from './sidecars';

const text = '“It is 🎉 shut,” Zoé Reid said on Tuesday.\r\n“We saw nothing,” she added.\r\n';

/** Sidecar and messages after an import into an article without a sidecar. */
function imported(format: string, files: Record<string, string>, article = text) {
  const sources = Object.entries(files).map(([name, content]) => ({ name, text: content }));
  const into = { fileName: 'ferry.txt', text: article, sidecar: emptySidecar, anchored: [] };
  const { value, problems } = read(format, sources, into, countingSource());
  const sidecar = parseSidecar(value.length === 0 ? '' : after(undefined, value)).value;
  const names = new Map(sidecar.speakers.map(({ id, name, type }) => [id, `${name} (${type})`]));
  const said = sidecar.annotations.map(({ kind, targets, speakers, quotation, timex, note }) =>
    [
      `${kind} ${targets.map(({ exact }) => exact).join(' … ')}`,
      ...speakers.map((id) => names.get(id)!),
      ...[quotation?.type, timex && `${timex.type} ${timex.value}`, note].filter((one) => one !== undefined),
    ].join(', '),
  );
  return {
    said,
    sidecar,
    problems,
    told: problems.map(({ line, message }) => `${line === undefined ? '' : `${line}: `}${message}`),
  };
}

/** Code points, as most formats count. */
const points = (words: string): [number, number] => {
  const { start, end } = spanOf(text, words);
  return [Array.from(text.slice(0, start)).length, Array.from(text.slice(0, end)).length];
};
const at = (words: string): string => points(words).join(' ');

describe('brat', () => {
  const polnear = [
    `T1\tContent ${at('“It is 🎉 shut,”')}\t“It is 🎉 shut,”`,
    `T2\tSource ${at('Zoé Reid')}\tZoé Reid`,
    `T3\tCue ${at('said')}\tsaid`,
    `T4\tAttribution ${at('said')}\tsaid`,
    'E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2',
    `T5\tContent ${at('“We saw nothing,”')}\t“We saw nothing,”`,
    `T6\tSource ${at('she')}\tshe`,
    'R1\tSpokenBy Arg1:T5 Arg2:T6',
    '*\tEquiv T2 T6',
    'N1\tReference T2 Wikidata:Q42\tZoé Reid, pilot',
    'A1\tIndirect T5',
    '#1\tAnnotatorNotes T5\theard on the radio',
    '',
  ].join('\n');

  it('in PolNeAR’s scheme, with relations, references, equivalences, flags and notes', () => {
    const { said, sidecar, told } = imported('brat', { 'ferry.ann': polnear, 'ferry.txt': text });
    assert.deepEqual(told, []);
    assert.deepEqual(said, [
      'quotation “It is 🎉 shut,”, Zoé Reid, pilot (Person), direct',
      'speaker Zoé Reid, Zoé Reid, pilot (Person)',
      'cue said',
      'quotation “We saw nothing,”, Zoé Reid, pilot (Person), indirect, heard on the radio',
      'speaker she, Zoé Reid, pilot (Person)',
    ]);
    const cue = sidecar.annotations.find(({ kind }) => kind === 'cue')!;
    assert.equal(sidecar.annotations[0]!.quotation!.cue, cue.id);
  });

  it('takes a source’s own words for its name where no other is given, and says so', () => {
    const { said, told } = imported('brat', {
      'ferry.ann': `T1\tSource ${at('Zoé Reid')}\tZoé Reid\nT2\tSource ${at('she')}\tshe\n`,
      'ferry.txt': text,
    });
    assert.deepEqual(said, ['speaker Zoé Reid, Zoé Reid (Person)', 'speaker she, she (Unnamed)']);
    assert.match(told[0]!, /^2 sources have no name/);
  });

  it('joins a span that brat cut at line breaks, and keeps one that its annotator cut', () => {
    const whole = `${at('on Tuesday.')};${at('“We saw nothing,”')}\ton Tuesday. “We saw nothing,”`;
    const apart = `${at('It is')};${at('shut')}\tIt is shut`;
    const { said } = imported('brat', {
      'ferry.ann': `T1\tContent ${whole}\nT2\tContent ${apart}\n`,
      'ferry.txt': text,
    });
    assert.deepEqual(said, ['quotation It is … shut, direct', 'quotation on Tuesday.\r\n“We saw nothing,”, direct']);
  });

  for (const [name, other] of [
    ['UTF-16', (n: number) => Array.from(text).slice(0, n).join('').length],
    ['text behind a byte order mark', (n: number) => n + 1],
    ['line ends as one', (n: number) => n - (Array.from(text).slice(0, n).join('').match(/\r\n/g)?.length ?? 0)],
  ] as const) {
    it(`finds out when a program counted ${name}`, () => {
      const line = (words: string) => points(words).map(other).join(' ');
      const ann = ['“It is 🎉 shut,”', '“We saw nothing,”'].map(
        (words, i) => `T${i + 1}\tContent ${line(words)}\t${words}`,
      );
      const { said, told } = imported('brat', {
        'ferry.ann': ann.join('\n'),
        'ferry.txt': name.includes('mark') ? `\ufeff${text}` : text,
      });
      assert.deepEqual(told, []);
      assert.deepEqual(said, ['quotation “It is 🎉 shut,”, direct', 'quotation “We saw nothing,”, direct']);
    });
  }

  it('leaves out, with its line, what does not stand where the file says', () => {
    const { said, told } = imported('brat', {
      'ferry.ann': `T1\tCue ${at('said')}\tsaid\nT2\tCue 3 8\tadded\n`,
      'ferry.txt': text,
    });
    assert.deepEqual(said, ['cue said']);
    assert.deepEqual(told, ['2: T2: “added” does not stand at its place in ferry.txt; it is left out.']);
  });

  it('without its text takes what stands at its place, and keeps the words of the rest', () => {
    const { said, told } = imported('brat', { 'ferry.ann': `T1\tCue ${at('said')}\tsaid\nT2\tCue 3 8\tadded\n` });
    assert.deepEqual(said.sort(), ['cue added', 'cue said']);
    assert.match(told[0]!, /^2: “added” cannot be found/);
  });
});

describe('UIMA CAS JSON', () => {
  const cas = (structures: object[]) =>
    JSON.stringify({
      '%TYPES': {},
      '%FEATURE_STRUCTURES': [
        { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: text },
        ...structures,
      ],
      '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [] } },
    });
  const span = (words: string) => ({ '@sofa': 1, begin: spanOf(text, words).start, end: spanOf(text, words).end });

  it('from INCEpTION, with layers of its own, in UTF-16', () => {
    const { said, told } = imported('cas-json', {
      'ferry.json': cas([
        { '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': 1, begin: 0, end: text.length, language: 'en' },
        { '%ID': 3, '%TYPE': 'webanno.custom.Quote', ...span('“It is 🎉 shut,”'), speaker: 'Zoé Reid', kind: 'direct' },
        { '%ID': 4, '%TYPE': 'webanno.custom.Date', ...span('Tuesday'), value: '2026-03-03' },
        { '%ID': 5, '%TYPE': 'webanno.custom.Mood', ...span('nothing') },
      ]),
    });
    assert.deepEqual(said, ['quotation “It is 🎉 shut,”, Zoé Reid (Person), direct', 'date Tuesday, DATE 2026-03-03']);
    assert.deepEqual(told, [
      '1: Not taken over, since it is neither quotation, speaker, cue nor date: 1 webanno.custom.Mood.',
    ]);
  });

  it('is not led in circles by pieces that continue each other', () => {
    const piece = (id: number, other: number, words: string) => {
      return { '%ID': id, '%TYPE': 'attribune.Quotation', ...span(words), '@continues': other };
    };
    const { said } = imported('cas-json', { 'ferry.json': cas([piece(2, 3, 'It is'), piece(3, 2, 'shut')]) });
    assert.equal(said.length, 2);
  });

  it('leaves out what lies beyond the text, with its line', () => {
    const beyond = { '%ID': 2, '%TYPE': 'attribune.Cue', '@sofa': 1, begin: 5, end: 5000 };
    const { said, told } = imported('cas-json', {
      'ferry.json': cas([beyond, { '%ID': 3, '%TYPE': 'attribune.Cue', ...span('said') }]),
    });
    assert.deepEqual(said, ['cue said']);
    assert.match(told[0]!, /^1: There are no words at 5 to 5000 \(the text has 74 characters\); this cue is left out/);
  });
});

describe('doccano', () => {
  it('with relations, or with labels as lists', () => {
    const entity = (id: number, label: string, words: string) => {
      const { start, end } = spanOf(text, words);
      return { id, label, start_offset: start, end_offset: end };
    };
    const lines = {
      id: 4,
      text,
      entities: [
        entity(11, 'Quote', '“It is 🎉 shut,”'),
        entity(12, 'Speaker', 'Zoé Reid'),
        entity(13, 'Mood', 'nothing'),
      ],
      relations: [{ id: 1, from_id: 11, to_id: 12, type: 'spokenBy' }],
      Comments: [],
    };
    const { said, told } = imported('doccano', { 'all.jsonl': JSON.stringify(lines) });
    assert.deepEqual(said, [
      'quotation “It is 🎉 shut,”, Zoé Reid (Person), direct',
      'speaker Zoé Reid, Zoé Reid (Person)',
    ]);
    assert.match(told.join('\n'), /1 Mood/);
    const { start, end } = spanOf(text, 'Tuesday');
    assert.deepEqual(
      imported('doccano', { 'all.jsonl': JSON.stringify({ text, label: [[start, end, 'DATE']] }) }).said,
      ['date Tuesday'],
    );
  });

  it('from a project that counts grapheme clusters', () => {
    const clusters = Array.from(new Intl.Segmenter('und').segment(text), ({ index }) => index);
    const label = ['“We saw nothing,”', 'added'].map((words) => {
      const { start, end } = spanOf(text, words);
      return [clusters.indexOf(start), clusters.indexOf(end), words === 'added' ? 'Cue' : 'Quotation'];
    });
    assert.deepEqual(imported('doccano', { 'all.jsonl': JSON.stringify({ text, label }) }).said, [
      'quotation “We saw nothing,”, direct',
      'cue added',
    ]);
  });

  it('takes nothing of a file in which one line is damaged', () => {
    const good = JSON.stringify({ text, label: [[0, 3, 'Cue']] });
    const { said, told } = imported('doccano', { 'all.jsonl': `${good}\n{"text": ` });
    assert.deepEqual(said, []);
    assert.match(told[0]!, /^2: This is no valid JSON/);
  });

  it('takes the line with the article’s text, of several', () => {
    const line = (of: string, words: string) =>
      JSON.stringify({ text: of, label: [[of.indexOf(words), of.indexOf(words) + words.length, 'Cue']] });
    const jsonl = [line('A bridge opens, said the mayor.', 'said'), line(text, 'added')].join('\n');
    assert.deepEqual(imported('doccano', { 'all.jsonl': jsonl }).said, ['cue added']);
    assert.match(imported('doccano', { 'all.jsonl': jsonl }, 'Something else.').told.join(), /None of the 2 texts/);
  });
});

describe('Label Studio', () => {
  const region = (id: string, words: string, label: string) => {
    const [start, end] = points(words);
    return {
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end, text: words, labels: [label] },
    };
  };
  const task = (more: object) => JSON.stringify([{ id: 7, data: { text }, ...more }]);

  it('from an export of what people annotated: the last annotation that nobody cancelled, and no prediction', () => {
    const { said, told } = imported('label-studio', {
      'project-1.json': task({
        annotations: [
          { id: 1, completed_by: 1, result: [region('a', 'shut', 'Cue')] },
          {
            id: 2,
            completed_by: 2,
            result: [
              region('b', '“It is 🎉 shut,”', 'Quotation'),
              region('c', 'Zoé Reid', 'Speaker'),
              { from_id: 'b', to_id: 'c', type: 'relation', direction: 'right', labels: ['spokenBy'] },
            ],
          },
          { id: 3, completed_by: 2, was_cancelled: true, result: [region('d', 'nothing', 'Cue')] },
        ],
        predictions: [{ model_version: 'attribune', result: [region('e', 'added', 'Cue')] }],
      }),
    });
    assert.deepEqual(said, [
      'quotation “It is 🎉 shut,”, Zoé Reid (Person), direct',
      'speaker Zoé Reid, Zoé Reid (Person)',
    ]);
    assert.match(told[0]!, /^1: This text was annotated 2 times; the last one is taken/);
  });

  it('leaves out a region whose words are others', () => {
    const wrong = { ...region('b', 'said', 'Cue'), value: { ...region('b', 'added', 'Cue').value, text: 'said' } };
    const { said, told } = imported('label-studio', {
      'x.json': task({ annotations: [{ result: [wrong, region('c', 'added', 'Cue')] }] }),
    });
    assert.deepEqual(said, ['cue added']);
    assert.match(told[0]!, /“said” does not stand at/);
  });
});

describe('TEI', () => {
  const tei = (body: string, header = '') => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc><titleStmt><title>Ferry</title></titleStmt><publicationStmt><date when="2026-03-04">4 March</date></publicationStmt></fileDesc>
    ${header}
  </teiHeader>
  <text>
    <body>
      ${body}
    </body>
  </text>
</TEI>`;
  const people =
    '<profileDesc><particDesc><listPerson><person xml:id="zr"><persName>Zoé Reid</persName><occupation>pilot</occupation></person></listPerson></particDesc></profileDesc>';

  it('laid out by a program, with persons, chains, notes of an editor and a date', () => {
    const body = `<p>
        <said who="#zr" xml:id="a" next="#b">“It is &#x1F389; shut,”</said> <persName ref="#zr">Zoé
        Reid</persName> <seg type="cue">said</seg> on
        <date when="2026-03-03">Tuesday</date>.<note>An editor’s note.</note></p>
      <p><said xml:id="b" prev="#a">“We saw nothing,”</said> <rs ref="#zr">she</rs> added.</p>`;
    const { said, sidecar, told } = imported('tei', { 'ferry.xml': tei(body, people) });
    assert.deepEqual(told, []);
    assert.deepEqual(said, [
      'quotation “It is 🎉 shut,” … “We saw nothing,”, Zoé Reid (Person), direct',
      'speaker Zoé Reid, Zoé Reid (Person)',
      'cue said',
      'date Tuesday, DATE 2026-03-03',
      'speaker she, Zoé Reid (Person)',
    ]);
    assert.equal(sidecar.publicationDate, '2026-03-04');
    assert.deepEqual(sidecar.speakers[0]!.roles, ['pilot']);
  });

  it('is not taken in by words that JavaScript knows', () => {
    const body = `<p><said cert="constructor" direct="toString" who="__proto__">“It is 🎉 shut,”</said> Zoé Reid said on Tuesday.</p>
      <p>“We saw nothing,” she added.</p>`;
    assert.deepEqual(imported('tei', { 'ferry.xml': tei(body) }).said, [
      'quotation “It is 🎉 shut,”, __proto__ (Unnamed), direct',
    ]);
  });

  it('makes an article of it, a paragraph a line', () => {
    const { value } = readings('tei', [
      { name: 'a.xml', text: tei('<head>Ferry <hi>stops</hi></head><p>It is\n  shut.<lb/>No boat.</p>') },
    ]);
    assert.equal(value[0]!.text, 'Ferry stops\nIt is shut.\nNo boat.\n');
  });

  const refused: [string, string, RegExp][] = [
    [
      'entities of its own, however small',
      '<!DOCTYPE TEI [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><TEI><text>&b;</text></TEI>',
      /^1: .*entity isn't defined: &b;/,
    ],
    [
      'a file that it wants read',
      '<!DOCTYPE TEI [<!ENTITY f SYSTEM "file:///etc/hostname">]><TEI><text>&f;</text></TEI>',
      /entity isn't defined: &f;/,
    ],
    [
      'elements nested a thousand deep',
      `<TEI><text>${'<p>'.repeat(1000)}${'</p>'.repeat(1000)}</text></TEI>`,
      /nested too deeply/,
    ],
    ['elements nested a hundred thousand deep', '<p>'.repeat(100_000), /nested too deeply|Missing end tag/],
    ['a tag that is not closed', '<TEI>\n<text>\n<p>shut</text></TEI>', /^3: .*end tag/],
    ['another kind of document', '<html><body/></html>', /outermost element is <html>/],
    ['no XML', 'It is shut.', /no XML/],
    ['nothing', '', /no XML/],
  ];
  for (const [name, xml, message] of refused) {
    it(`refuses ${name}`, () => {
      const { said, told, problems } = imported('tei', { 'x.xml': xml });
      assert.deepEqual(said, []);
      assert.match(told.join('\n'), message);
      assert.equal(problems[0]!.severity, 'error');
    });
  }
});

describe('W3C Web Annotations', () => {
  const annotation = (body: object, words: string, more: object = {}) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://notes.example.org/${words.length}`,
    type: 'Annotation',
    body,
    target: {
      source: 'https://news.example.org/ferry',
      selector: { type: 'TextQuoteSelector', exact: words, ...more },
    },
  });
  const around = (words: string) => {
    const { start, end } = spanOf(text, words);
    return { prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
  };

  it('from other tools: tags that name our kinds, by their words and context', () => {
    const tagged = [
      annotation(
        { type: 'TextualBody', purpose: 'tagging', value: 'Quotation' },
        '“It is 🎉 shut,”',
        around('“It is 🎉 shut,”'),
      ),
      annotation(
        [
          { type: 'TextualBody', purpose: 'classifying', value: 'speaker' },
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: 'https://people.example.org/9',
            label: 'Zoé Reid',
          },
        ],
        'Zoé Reid',
        around('Zoé Reid'),
      ),
      annotation(
        [
          { type: 'TextualBody', purpose: 'tagging', value: 'date' },
          { type: 'TextualBody', purpose: 'tagging', value: '2026-03-03' },
        ],
        'Tuesday',
        around('Tuesday'),
      ),
    ];
    const { said, told } = imported('w3c', { 'notes.jsonld': JSON.stringify(tagged) });
    assert.deepEqual(told, []);
    assert.deepEqual(said, [
      'quotation “It is 🎉 shut,”, direct',
      'speaker Zoé Reid, Zoé Reid (Person)',
      'date Tuesday, DATE 2026-03-03',
    ]);
  });

  it('is not taken in by tags that JavaScript knows', () => {
    const odd = annotation({ type: 'TextualBody', purpose: 'tagging', value: 'constructor' }, 'shut', around('shut'));
    assert.deepEqual(imported('w3c', { 'notes.jsonld': JSON.stringify([odd]) }).said, []);
  });

  it('keeps all others as they are, once', () => {
    const comment = annotation({ type: 'TextualBody', value: 'Is this so?' }, 'shut');
    const page = JSON.stringify({ type: 'AnnotationPage', items: [comment] });
    const into = { fileName: 'ferry.txt', text, sidecar: emptySidecar, anchored: [] };
    const first = read('w3c', [{ name: 'a.jsonld', text: page }], into, countingSource());
    const json = after(undefined, first.value);
    assert.deepEqual((JSON.parse(json) as { first: { items: object[] } }).first.items, [comment]);
    const again = read('w3c', [{ name: 'a.jsonld', text: page }], { ...into, json }, countingSource());
    assert.deepEqual(again.value, []);
  });

  it('of several articles: takes those of this one', () => {
    const tag = { type: 'TextualBody', purpose: 'tagging', value: 'cue' };
    const of = (source: string, words: string) => ({
      ...annotation(tag, words, around(words)),
      id: `https://notes.example.org/${source}`,
      target: { source, selector: { type: 'TextQuoteSelector', exact: words, ...around(words) } },
    });
    const comment = { ...annotation({ type: 'TextualBody', value: 'So?' }, 'shut'), id: 'https://notes.example.org/c' };
    const list = JSON.stringify([of('bridge.txt', 'added'), of('ferry.txt', 'said'), comment]);
    assert.deepEqual(imported('w3c', { 'notes.jsonld': list }).said, ['cue said']);
    assert.deepEqual(
      readings('w3c', [{ name: 'notes.jsonld', text: list }]).value.map(({ fileName, foreign }) => [
        fileName,
        foreign.length,
      ]),
      [
        ['bridge.txt', 1],
        ['ferry.txt', 0],
      ],
    );
  });

  it('refuses a file with no annotations in it', () => {
    for (const json of ['{}', '"x"', '{"type": "AnnotationCollection", "first": "https://example.org/page1"}']) {
      const { problems } = imported('w3c', { 'x.jsonld': json });
      assert.equal(problems[0]!.severity, 'error');
    }
  });
});

describe('annotations that a file places badly', () => {
  const cas = (...structures: object[]) =>
    JSON.stringify({
      '%FEATURE_STRUCTURES': [
        { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: text },
        ...structures,
      ],
    });
  const quote = (id: number, place: object) => ({
    '%ID': id,
    '%TYPE': 'webanno.custom.Quotation',
    '@sofa': 1,
    ...place,
  });

  for (const [name, place] of Object.entries({
    null: { begin: null, end: 16 },
    'a string': { begin: '0', end: 16 },
    nothing: { end: 16 },
    'in another view': { begin: 0, end: 16, '@sofa': 9 },
  })) {
    it(`CAS: ${name} is said, with its line`, () => {
      const { said, told } = imported('cas-json', { 'ferry.json': cas(quote(2, place)) });
      assert.deepEqual(said, []);
      assert.match(told.join(), /^1: This quotation has no place in the text: "begin" and "end" must be numbers/);
    });
  }

  it('CAS: two annotations with one id stay two', () => {
    const { said } = imported('cas-json', {
      'ferry.json': cas(quote(2, { begin: 0, end: 16 }), quote(2, { begin: 17, end: 25 })),
    });
    assert.equal(said.length, 2);
  });

  it('CAS: offsets in code points are known by the words that they would cut', () => {
    const start = Array.from(text.slice(0, text.indexOf('Tuesday'))).length;
    const { said, told } = imported('cas-json', {
      'ferry.json': cas({ '%ID': 2, '%TYPE': 'webanno.custom.Date', '@sofa': 1, begin: start, end: start + 7 }),
    });
    assert.match(said.join(), /^date Tuesday/);
    assert.match(told.join(), /Offsets are taken as code points/);
  });

  const region = (id: string | undefined, words: string, value: object = {}) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    const place = { start, end: start + Array.from(words).length, text: words, labels: ['Cue'], ...value };
    return { ...(id !== undefined && { id }), type: 'labels', from_name: 'label', to_name: 'text', value: place };
  };
  const studio = (...result: object[]) => JSON.stringify([{ data: { text }, annotations: [{ result }] }]);

  it('Label Studio: a region without a place is said, with its line', () => {
    const { said, told } = imported('label-studio', {
      'ferry.json': studio(region('a', 'said'), region('b', 'added', { start: '60' })),
    });
    assert.deepEqual(said, ['cue said']);
    assert.match(told.join(), /^1: This Cue has no place in the text: "start" and "end" must be numbers/);
  });

  it('Label Studio: two regions with one id, or with none, stay two', () => {
    for (const id of ['a', undefined]) {
      const { said } = imported('label-studio', { 'ferry.json': studio(region(id, 'said'), region(id, 'added')) });
      assert.deepEqual(said, ['cue said', 'cue added']);
    }
  });

  it('doccano: two entities with one id stay two, and that is said', () => {
    const entity = (words: string) => ({
      id: 1,
      label: 'Cue',
      start_offset: text.indexOf(words),
      end_offset: text.indexOf(words) + words.length,
    });
    const { said, told } = imported('doccano', {
      'ferry.jsonl': JSON.stringify({ text, entities: [entity('said'), entity('added')] }),
    });
    assert.deepEqual(said, ['cue said', 'cue added']);
    assert.match(told.join(), /Several entities have the id 1/);
  });

  it('doccano: offsets that cut words however they are counted are said', () => {
    const start = text.indexOf('Tuesday') + 2;
    const { told } = imported('doccano', {
      'ferry.jsonl': JSON.stringify({ text, label: [[start, start + 3, 'Date']] }),
    });
    assert.match(told.join(), /Offsets cut words, however they are counted/);
  });

  it('brat: an id that is there twice is an error with its line', () => {
    const start = Array.from(text.slice(0, text.indexOf('said'))).length;
    const line = `T1\tCue ${start} ${start + 4}\tsaid\n`;
    const { told } = imported('brat', { 'ferry.ann': line + line, 'ferry.txt': text });
    assert.match(told.join(), /^2: T1 is there twice/);
  });

  const tagged = (more: object) =>
    JSON.stringify([
      {
        type: 'Annotation',
        body: { type: 'TextualBody', purpose: 'tagging', value: 'Cue' },
        target: {
          source: 'ferry.txt',
          selector: { type: 'TextQuoteSelector', exact: 'said', prefix: ',” Zoé Reid ', suffix: ' on Tuesday' },
        },
        ...more,
      },
    ]);

  for (const [name, more] of Object.entries({ 'a fragment': { id: '#4f1c' }, nothing: {}, 'a number': { id: 7 } })) {
    it(`a Web Annotation whose id is ${name} is shown`, () => {
      assert.equal(imported('w3c', { 'ferry.jsonld': tagged(more) }).said.length, 1);
    });
  }

  it('a Web Annotation that says no words is kept, and that is said', () => {
    const { told } = imported('w3c', { 'ferry.jsonld': tagged({ target: { source: 'ferry.txt', selector: null } }) });
    assert.match(told.join(), /no TextQuoteSelector, so its words cannot be found; it is kept as it is, and not shown/);
  });
});
