import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { fromXml } from 'xast-util-from-xml';
import type { Element, Root, RootContent } from 'xast';
import { analyze } from '../../../server/src/analysis/analyze';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../../server/src/annotations/model';
import { type DateWording, plainDateWording } from '../../../server/src/formats/exported';
import { exporters } from '../../../server/src/formats/formats';
import { type Markup, markupOf } from '../../../server/src/formats/markup';
import { anyCharacters } from '../../support/anyCharacters';

/** Emoji, é as one and as two code points, CRLF, a quotation over three paragraphs, a formula, XML's own signs. */
const article = [
  'Ferry stops',
  '',
  'LEITH, March 4, 2026 (Firth News) — “It is 🎉 shut,” Ada Okoyé, the mayor, said on Tuesday.',
  '',
  '“We looked at it 👩‍🚒 twice,” Zoe\u0301 Reid said. “We saw <no> fault & left.',
  '',
  '“We will look again.',
  '',
  '“That is all.”',
  '',
  '“=1+1 is two,” said Tom Reid. According to the port, the ferry runs from 3 May to 9 May for two weeks.',
  '',
].join('\r\n');

function markup(text = article, confirmed = false): Markup {
  const facts = analyze(text, {});
  const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] });
  const publicationDate = facts.publicationDate?.value;
  return markupOf(facts, merged, { fileName: 'ferry.txt', text, publicationDate, confirmed });
}

function write(format: string, of = markup(), wording: DateWording = plainDateWording) {
  const { files, losses } = exporters[format]!(of, wording);
  return { file: (ending: string) => files.find(({ name }) => name.endsWith(ending))!.content, files, losses };
}

/** The words between two offsets in code points, as brat, spaCy and Label Studio count. */
const words = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join('');

describe('exports', () => {
  it('have something to say of the article', () => {
    const { quotations, mentions, dates, speakers } = markup();
    assert.ok(
      quotations.some(({ pieces }) => pieces.length === 4),
      'a quotation of four pieces',
    );
    assert.ok(mentions.length >= 3 && dates.length >= 4 && speakers.length >= 3);
  });

  it('leave suggestions out where only what a person confirmed is wanted', () => {
    const { quotations, mentions, cues, dates, speakers } = markup(article, true);
    assert.deepEqual([quotations, mentions, cues, dates, speakers].flat(), []);
  });

  it('write something for an empty article too', () => {
    for (const format of Object.keys(exporters)) assert.ok(write(format, markup('')).files.length > 0, format);
  });
});

describe('brat', () => {
  check('keeps its rules: ids, code points, no line break in a span, texts as they stand', (of) => {
    const { file } = write('brat', of);
    const text = file('.txt');
    assert.equal(text, of.text);
    const known = new Set<string>();
    for (const line of file('.ann').split('\n').slice(0, -1)) {
      const [id = '', body = '', stored] = line.split('\t');
      assert.match(id, /^(?:[A-Za-z]+|#[A-Za-z]*)[0-9]+$/);
      known.add(id);
      if (id.startsWith('T')) {
        const [, spans = ''] = /^\w+ (.*)$/.exec(body)!;
        const fragments = spans.split(';').map((span) => {
          const [start, end] = span.split(' ').map(Number) as [number, number];
          return words(text, start, end);
        });
        assert.equal(stored, fragments.join(' '));
        assert.doesNotMatch(stored, /[\r\n]/);
      } else if (id.startsWith('E')) {
        for (const role of body.split(' ')) assert.ok(known.has(role.split(':')[1]!), role);
      } else assert.ok(known.has(body.split(' ')[1]!), line);
    }
  });

  it('declares the scheme', () => {
    const { file } = write('brat');
    for (const type of ['Source', 'Cue', 'Content', 'Attribution'])
      assert.match(file('annotation.conf'), new RegExp(type));
  });
});

describe('doccano', () => {
  check('has offsets in UTF-16, and relations between entities that are there', (of) => {
    interface Line {
      text: string;
      entities: { id: number; start_offset: number; end_offset: number }[];
      relations: { from_id: number; to_id: number }[];
    }
    const { text, entities, relations } = JSON.parse(write('doccano', of).file('.jsonl')) as Line;
    const ids = new Set(entities.map(({ id }) => id));
    const pieces = of.quotations
      .flatMap((quotation) => quotation.pieces)
      .map(({ start, end }) => text.slice(start, end));
    const found = entities.map(({ start_offset, end_offset }) => text.slice(start_offset, end_offset));
    for (const piece of pieces) assert.ok(found.includes(piece), piece);
    for (const { from_id, to_id } of relations) assert.ok(ids.has(from_id) && ids.has(to_id));
  });
});

describe('spaCy', () => {
  check('has tokens that make up the text, and spans on their boundaries', (of) => {
    interface Line {
      text: string;
      tokens: { text: string; start: number; end: number; ws: boolean }[];
      spans: { start: number; end: number; token_start: number; token_end: number }[];
    }
    const { text, tokens, spans } = JSON.parse(write('spacy', of).file('.jsonl')) as Line;
    assert.equal(tokens.map((token) => token.text + (token.ws ? ' ' : '')).join(''), text);
    for (const token of tokens) assert.equal(words(text, token.start, token.end), token.text);
    for (const { start, end, token_start, token_end } of spans) {
      assert.equal(tokens[token_start]!.start, start);
      assert.equal(tokens[token_end]!.end, end);
    }
  });
});

describe('spaCy, of what a person annotated', () => {
  it('cuts words where an annotation begins or ends, and a space that one begins with', () => {
    const of = markup('“Shut,” said Ada Okoye.\n');
    const cues = [
      { id: 'c1', status: 'confirmed' as const, start: 9, end: 11 },
      { id: 'c2', status: 'confirmed' as const, start: 12, end: 16 },
    ];
    const { tokens, spans } = JSON.parse(
      write('spacy', { ...of, cues, quotations: [], mentions: [] }).file('.jsonl'),
    ) as {
      tokens: { text: string; start: number; end: number }[];
      spans: { token_start: number; token_end: number }[];
    };
    const said = spans.map(({ token_start, token_end }) => tokens.slice(token_start, token_end + 1));
    assert.deepEqual(
      said.map((all) => all.map(({ text }) => text)),
      [['ai'], [' ', 'Ada']],
    );
    assert.deepEqual([said[0]![0]!.start, said[0]![0]!.end, said[1]![0]!.start], [9, 11, 12]);
  });
});

describe('Label Studio', () => {
  check('has regions in code points, and values and relations of regions that are there', (of) => {
    interface Result {
      id?: string;
      from_id?: string;
      to_id?: string;
      from_name?: string;
      type: string;
      value?: { start: number; end: number; text: string };
    }
    interface Task {
      data: { text: string };
      annotations?: { result: Result[] }[];
      predictions?: { result: Result[] }[];
    }
    const { file } = write('label-studio', of);
    const [task] = JSON.parse(file('.json')) as [Task];
    const results = [...(task.annotations ?? []), ...(task.predictions ?? [])].flatMap(({ result }) => result);
    const ids = new Set(results.map(({ id }) => id));
    for (const { type, value, from_id, to_id, from_name } of results) {
      if (type === 'relation') assert.ok(ids.has(from_id) && ids.has(to_id));
      else assert.match(file('.xml'), new RegExp(`name="${from_name}"`));
      if (type === 'labels') assert.equal(words(task.data.text, value!.start, value!.end), value!.text);
    }
  });
});

describe('CAS JSON', () => {
  check('has its types, and references to what is there, in UTF-16', (of) => {
    interface Structure {
      '%ID': number;
      '%TYPE': string;
      begin?: number;
      end?: number;
      sofaString?: string;
      [feature: string]: unknown;
    }
    const cas = JSON.parse(write('cas-json', of).file('.json')) as {
      '%TYPES': Record<string, Record<string, unknown>>;
      '%FEATURE_STRUCTURES': Structure[];
      '%VIEWS': Record<string, { '%SOFA': number; '%MEMBERS': number[] }>;
    };
    const structures = cas['%FEATURE_STRUCTURES'];
    const ids = new Set(structures.map((one) => one['%ID']));
    const text = structures[0]!.sofaString!;
    for (const one of structures.slice(1)) {
      assert.deepEqual(Object.keys(one).slice(0, 2), ['%ID', '%TYPE']);
      const type = cas['%TYPES'][one['%TYPE']]!;
      for (const [feature, value] of Object.entries(one)) {
        if (feature.startsWith('@')) assert.ok(ids.has(value as number), feature);
        const name = feature.replace(/^@/, '');
        if (!name.startsWith('%') && !['sofa', 'begin', 'end'].includes(name)) assert.ok(type[name], name);
      }
      if (one.begin !== undefined) assert.ok(one.begin < one.end! && one.end! <= text.length);
    }
    for (const member of cas['%VIEWS']['_InitialView']!['%MEMBERS']) assert.ok(ids.has(member));
  });
});

describe('TEI', () => {
  const elements = (node: Root | RootContent): Element[] => {
    const own = node.type === 'element' ? [node] : [];
    return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child))] : own;
  };
  const textOf = (node: RootContent): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : '';
  };

  check('is well-formed, refers to what is there, and keeps every line’s words', (of) => {
    const tree = fromXml(write('tei', of).file('.xml'));
    const all = elements(tree);
    const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
    for (const { attributes } of all) {
      for (const name of ['who', 'ref', 'corresp', 'next', 'prev']) {
        for (const target of attributes[name]?.split(' ') ?? []) assert.ok(ids.includes(target.slice(1)), target);
      }
    }
    const body = all.find(({ name }) => name === 'body')!;
    const lines = body.children.map((child) => textOf(child as RootContent));
    const wanted = of.text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
    // XML's own rules: what it forbids is gone, and a lone surrogate is replaced.
    // eslint-disable-next-line no-control-regex -- Just these are meant.
    if (!/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(of.text)) {
      assert.deepEqual(lines, wanted.length > 0 ? wanted : ['']);
    }
  });

  it('chains the pieces of a quotation over paragraphs', () => {
    const said = elements(fromXml(write('tei').file('.xml'))).filter(({ name }) => name === 'said');
    const first = said.find(({ children }) => children.some((child) => textOf(child).includes('We looked')))!;
    const id = first.attributes['xml:id']!.split('.')[0]!;
    const chain = said.filter(({ attributes }) => attributes['xml:id']!.startsWith(`${id}.`));
    assert.deepEqual(
      chain.map(({ attributes }) => [attributes['prev'], attributes['next']]),
      [
        [undefined, `#${id}.2`],
        [`#${id}.1`, `#${id}.3`],
        [`#${id}.2`, `#${id}.4`],
        [`#${id}.3`, undefined],
      ],
    );
    assert.ok(chain.every(({ attributes }) => attributes['direct'] === 'true'));
  });

  it('puts names and dates into quotations, never quotations into them, which tei_all forbids', () => {
    const of = markup('The “king of fish” of 4 May said “no” on “Friday”.\n');
    const at = (words: string) => {
      const start = of.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const base = { status: 'confirmed' as const, sources: [], speakers: [], type: 'direct' as const };
    const xml = write('tei', {
      ...of,
      cues: [],
      mentions: [{ id: 'm1', status: 'confirmed', form: 'description', ...at('The “king of fish” of') }],
      dates: [{ id: 'd1', status: 'confirmed', timex: { type: 'DATE', value: '2026-05-08' }, ...at('“Friday”') }],
      quotations: [
        { id: 'q1', pieces: [at('“king of fish”')], ...base },
        { id: 'q2', pieces: [at('“Friday”')], ...base },
      ],
    }).file('.xml');
    const all = elements(fromXml(xml));
    const inside = all.filter(({ name }) => name === 'rs' || name === 'date').flatMap((one) => elements(one).slice(1));
    assert.deepEqual(
      inside.filter(({ name }) => name === 'said'),
      [],
    );
    const words = (name: string) =>
      all.filter((one) => one.name === name && one.attributes['cert']).map((one) => textOf(one));
    assert.deepEqual(words('rs'), ['The ', '“king of fish”', ' of']);
    assert.deepEqual(words('said'), ['“king of fish”', '“Friday”']);
  });

  it('says in its own attributes when a date is, and how long', () => {
    const dates = elements(fromXml(write('tei').file('.xml'))).filter(({ name }) => name === 'date');
    assert.ok(dates.some(({ attributes }) => attributes['when'] === '2026-03-04'));
    assert.ok(dates.some(({ attributes }) => attributes['dur-iso'] === 'P2W'));
  });
});

describe('quote sheets', () => {
  it('in CSV have a row a quotation, verbatim, and no formula', () => {
    const rows = parseCsv<Record<string, string>>(write('csv').file('.csv'), { bom: true, columns: true });
    assert.equal(rows.length, markup().quotations.length);
    assert.ok(
      rows.some((row) => row['speaker'] === 'Ada Okoyé' && row['words'] === '“It is 🎉 shut,”' && row['line'] === '3'),
    );
    for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@]/);
  });

  it('in Markdown keep signs that tables are made of as they are', () => {
    const sheet = write('markdown', markup('“A | B,” said Ada Okoye.\n')).file('.md');
    assert.match(sheet, /“A \\\| B,”/);
  });

  it('have words and cues on one line where the text is wrapped', () => {
    const wrapped =
      'The mayor spoke.\n\n> “We will not close the fish har-\n> bour this year,” Ada Okoyé told\n> reporters.\n';
    const start = wrapped.indexOf('“');
    const told = wrapped.indexOf('told');
    const of = markup(wrapped);
    const quotation = of.quotations[0] ?? markup().quotations[0]!;
    const pieces = [{ start, end: wrapped.indexOf('”') + 1 }];
    const cue = { ...markup().cues[0]!, id: 'urn:x:cue', start: told, end: wrapped.indexOf('.\n', told) };
    const made = { ...of, quotations: [{ ...quotation, pieces, cue: cue.id }], cues: [cue] };
    const [row] = parseCsv<Record<string, string>>(write('csv', made).file('.csv'), { bom: true, columns: true });
    assert.equal(row!['words'], '“We will not close the fish harbour this year,”');
    assert.equal(row!['cue'], 'told reporters');
  });
});

describe('HTML', () => {
  it('shows words that look like markup as words, with no script, and names the speakers', () => {
    const page = write('html').file('.html');
    assert.match(page, /&#x3C;no> fault/);
    assert.doesNotMatch(page, /<script|<no>/);
    assert.match(page, /title="Ada Okoyé, direct"/);
    assert.match(page, /<html lang="en">/);
  });

  it('says dates as people do, in the chosen notation, and codes to annotators only', () => {
    const page = (wording: Partial<DateWording> = {}) =>
      write('html', markup(), { ...plainDateWording, ...wording }).file('.html');
    assert.match(page(), /published Wednesday 4 March 2026/);
    assert.match(page(), /<td>two weeks<\/td><td>2 weeks<\/td><td>suggested/);
    assert.doesNotMatch(page(), />P2W|>DURATION/);
    assert.match(page({ dateStyle: 'mdy' }), /published Wednesday, March 4, 2026/);
    assert.match(page({ annotatorTerms: true }), /<td>2 weeks<\/td><td>P2W<\/td><td>DURATION<\/td>/);
  });

  it('keeps what a date stands for, for programs', () => {
    assert.match(write('html').file('.html'), /title="Sunday 3 May 2026" data-value="2026-05-03">3 May</);
  });

  it('heads the quote sheet with the day as it is set', () => {
    const sheet = (dateStyle: DateWording['dateStyle']) =>
      write('markdown', markup(), { ...plainDateWording, dateStyle })
        .file('.md')
        .split('\n')[0];
    assert.equal(sheet('dmy'), '# Quotations in ferry.txt, 4 March 2026');
    assert.equal(sheet('mdy'), '# Quotations in ferry.txt, March 4, 2026');
    assert.equal(sheet('iso'), '# Quotations in ferry.txt, 2026-03-04');
  });
});

/** Holds for the article above, and for whatever people may write. */
function check(name: string, holds: (of: Markup) => void): void {
  it(name, () => {
    holds(markup());
    const sign = fc.constantFrom(
      '🎉',
      'e\u0301',
      '\r\n',
      '\n',
      '“',
      '”',
      '"',
      ' said ',
      'Ada Okoye',
      ' on Friday',
      ' <&',
      '\0',
      '\ud800',
      '=',
    );
    const text = fc.array(fc.oneof(sign, anyCharacters(6)), { maxLength: 40 });
    const seen = fc.property(text, (parts) => {
      holds(markup(parts.join('')));
    });
    fc.assert(seen, { numRuns: 60, seed: 7 });
  });
}
