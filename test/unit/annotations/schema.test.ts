import assert from 'node:assert/strict';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import manifest from '../../../package.json';
import schema from '../../../schemas/annotations.schema.json';
import { decide } from '../../../server/src/annotations/deciding/decide';
import { editSidecar } from '../../../server/src/annotations/editSidecar';
import { articleWith, countingSource, factsOf, spanOf } from './article';

const text = '“It’s 🎉 é,” Ida Moen said on Friday. “Tomorrow,”\r\nshe said.';
const facts = factsOf(
  text,
  [{ pieces: ['“It’s 🎉 é,”', '“Tomorrow,”'], cue: 'said', mention: 'Ida Moen', name: 'Ida Moen' }],
  [['Friday', '2024-03-08']],
);
const outcome = decide(
  [
    { do: 'annotateAll', status: 'automatic' },
    { do: 'reject', kind: 'cue', pieces: [spanOf(text, 'said', 1)] },
    { do: 'silence', check: 'unclosedMark', span: spanOf(text, '“Tomorrow,”') },
    {
      do: 'date',
      span: spanOf(text, '“Tomorrow,”'),
      type: 'SET',
      value: 'P1D',
      mod: 'APPROX',
      quant: 'EVERY',
      freq: '2',
      zone: 'Z',
    },
    { do: 'publicationDate', value: '2024-03-08' },
    {
      do: 'verify',
      kind: 'quotation',
      pieces: facts.quotations[0]!.pieces,
      state: 'needsSource',
      source: { kind: 'file', path: 'calls/1.txt', line: 3 },
      note: 'on tape',
    },
    {
      do: 'label',
      kind: 'quotation',
      pieces: facts.quotations[0]!.pieces,
      label: 'stance',
      values: ['for'],
    },
    {
      do: 'labelSpeaker',
      speaker: { name: 'Ida Moen', kind: 'Person', roles: [] },
      label: 'type of source',
      values: ['official'],
    },
  ],
  articleWith(text, facts),
  countingSource('desk'),
);
assert.ok('changes' in outcome);
const written = editSidecar(undefined, outcome.changes)[0]!.newText;

// What the editor itself validates, completes and hovers with.
const service = getLanguageService({});
service.configure({ schemas: [{ uri: 'urn:sidecar', fileMatch: ['*'], schema: schema }] });

function open(json: string) {
  const document = TextDocument.create('file:///a.txt.annotations.jsonld', 'json', 0, json);
  return { document, tree: service.parseJSONDocument(document) };
}

async function problems(json: string): Promise<string[]> {
  const { document, tree } = open(json);
  const found = await service.doValidation(document, tree);
  return found.map(
    ({ message, range }) =>
      `${json.split('\n')[range.start.line]!.trim()} → ${typeof message === 'string' ? message : message.value}`,
  );
}

/** The sidecar with one of its parts changed. */
function changed(from: string | RegExp, to: string): string {
  const json = written.replace(from, to);
  assert.notEqual(json, written);
  return json;
}

describe('the JSON schema of sidecars', () => {
  it('is contributed for them, and shipped', () => {
    const [contributed] = manifest.contributes.jsonValidation;
    assert.deepEqual(contributed, { fileMatch: '*.annotations.jsonld', url: './schemas/annotations.schema.json' });
  });

  it('has nothing to say about what we write', async () => assert.deepEqual(await problems(written), []));

  it('has nothing to say about what other tools wrote', async () => {
    const foreign = '"items": [{"id": "urn:tool:1", "type": "Annotation", "body": 7, "target": "a.txt"}, ';
    assert.deepEqual(
      await problems(changed('"items": [', foreign).replace('"first"', '"dc:title": {"a": 1}, "first"')),
      [],
    );
  });

  const wrong: Record<string, [string | RegExp, string, RegExp]> = {
    'a status that there is not': [
      '"automatic"',
      '"certain"',
      /"attribune:status": "certain".*Valid values: "confirmed", "rejected", "automatic"/,
    ],
    'a kind of speaker that there is not': ['"type": "Person"', '"type": "Human"', /"Human".*Valid values: "Person"/],
    'a publication date that is none': ['"2024-03-08",', '"last week",', /"last week".*Write the date as 2022-01-03/],
    'a publication date that does not exist': ['"2024-03-08",', '"2024-13-08",', /Write the date as 2022-01-03/],
    'another type of file': ['"AnnotationCollection"', '"Collection"', /"Collection".*AnnotationCollection/],
    'a position before the text': [/"start": 0/, '"start": -1', /"start": -1.*minimum/],
    'a target without words': [/"type": "TextQuoteSelector",/, '"type": "CssSelector",', /contain/],
    'a time expression of no type': ['"type": "DATE"', '"type": "DAY"', /"DAY".*Valid values: "DATE"/],
    'an id that is no IRI': [
      /"id": "urn:uuid:[^"]*",\s+"type": "Annotation"/,
      '"id": "7", "type": "Annotation"',
      /must be an IRI/,
    ],
  };
  for (const [name, [from, to, expected]] of Object.entries(wrong)) {
    it(`finds ${name}`, async () => assert.match((await problems(changed(from, to))).join('\n'), expected));
  }

  it('completes members and values', async () => {
    const at = async (json: string): Promise<string[]> => {
      const { document, tree } = open(json.replace('|', ''));
      const list = await service.doComplete(document, document.positionAt(json.indexOf('|')), tree);
      return list!.items.map(({ label }) => label);
    };
    assert.deepEqual((await at(changed('"automatic"', '"|"'))).sort(), ['"automatic"', '"confirmed"', '"rejected"']);
    assert.ok((await at(changed('"type": "Person"', '"type": "Person", |'))).includes('attribune:roles'));
    assert.ok((await at('{ | }')).includes('attribune:publicationDate'));
  });

  it('says what a member means', async () => {
    const { document, tree } = open(written);
    const hover = await service.doHover(document, document.positionAt(written.indexOf('attribune:hash') + 3), tree);
    assert.match(JSON.stringify(hover!.contents), /sha256: of prefix, words and suffix/);
  });
});
