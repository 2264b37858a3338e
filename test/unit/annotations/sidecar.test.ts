import assert from 'node:assert/strict';
import { decide } from '../../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar, reviseSidecar } from '../../../server/src/annotations/editSidecar';
import type { JsonObject } from '../../../server/src/annotations/json/values';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { articleWith, countingSource, spanOf } from './article';

const text = '“Åpent 🎉,” said Ida Moen on Friday.\n';

const expected = `{
  "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {
      "attribune": "urn:attribune:"
    }
  ],
  "type": "AnnotationCollection",
  "attribune:version": 1,
  "attribune:speakers": [
    {
      "id": "urn:uuid:00000000-0000-4000-8000-000000000002",
      "type": "Person",
      "name": "Ida Moen",
      "attribune:roles": [
        "captain"
      ]
    }
  ],
  "first": {
    "type": "AnnotationPage",
    "items": [
      {
        "id": "urn:uuid:00000000-0000-4000-8000-000000000003",
        "type": "Annotation",
        "motivation": "classifying",
        "created": "2024-03-05T12:00:00.000Z",
        "creator": "desk",
        "attribune:status": "confirmed",
        "body": [
          {
            "type": "TextualBody",
            "purpose": "classifying",
            "value": "quotation"
          },
          {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": "urn:uuid:00000000-0000-4000-8000-000000000002"
          }
        ],
        "attribune:quotation": {
          "type": "direct",
          "cue": "urn:uuid:00000000-0000-4000-8000-000000000001"
        },
        "target": [
          {
            "source": "harbour.txt",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "“Åpent 🎉,”",
                "prefix": "",
                "suffix": " said Ida Moen on Friday.\\n"
              },
              {
                "type": "TextPositionSelector",
                "start": 0,
                "end": 10
              }
            ],
            "attribune:hash": "sha256:HASH"
          }
        ]
      },
      {
        "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
        "type": "Annotation",
        "motivation": "classifying",
        "created": "2024-03-05T12:00:00.000Z",
        "creator": "desk",
        "attribune:status": "confirmed",
        "body": [
          {
            "type": "TextualBody",
            "purpose": "classifying",
            "value": "cue"
          }
        ],
        "target": [
          {
            "source": "harbour.txt",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "said",
                "prefix": "“Åpent 🎉,” ",
                "suffix": " Ida Moen on Friday.\\n"
              },
              {
                "type": "TextPositionSelector",
                "start": 11,
                "end": 15
              }
            ],
            "attribune:hash": "sha256:HASH"
          }
        ]
      }
    ]
  }
}
`;

/** The sidecar that one decision makes. */
export function written(): string {
  const speakers = [{ name: 'Ida Moen', kind: 'Person', roles: ['captain'] }] as const;
  const outcome = decide(
    [{ do: 'quotation', pieces: [spanOf(text, '“Åpent 🎉,”')], type: 'direct', cue: spanOf(text, 'said'), speakers }],
    articleWith(text),
    countingSource('desk'),
  );
  assert.ok('changes' in outcome);
  return editSidecar(undefined, outcome.changes)[0]!.newText;
}

const good = written();
const item = JSON.stringify((JSON.parse(good) as { first: { items: JsonObject[] } }).first.items[1]);

/** A sidecar with other items, laid out on one line. */
function withItems(...items: string[]): string {
  return `{"@context":["http://www.w3.org/ns/anno.jsonld",{"attribune":"urn:attribune:"}],"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[${items.join(',')}]}}`;
}

const broken: Record<string, { json: string; at: string; says: RegExp; writable: boolean }> = {
  'a truncated file': { json: good.slice(0, 700), at: '', says: /no valid JSON/, writable: false },
  'a comment': { json: `// mine\n${good}`, at: '// mine', says: /no valid JSON/, writable: false },
  'a comma too many': { json: withItems(item, ''), at: ']', says: /no valid JSON/, writable: false },
  'another type': {
    json: good.replace('AnnotationCollection', 'Book'),
    at: '"Book"',
    says: /AnnotationCollection/,
    writable: false,
  },
  'a list': { json: '[]', at: '[]', says: /AnnotationCollection/, writable: false },
  'a wrong context': {
    json: good.replace('urn:attribune:', 'urn:other:'),
    at: '"urn:other:"',
    says: /context must be/,
    writable: false,
  },
  'no page': {
    json: good.replace('"items"', '"things"'),
    at: 'AnnotationPage',
    says: /list of items/,
    writable: false,
  },
  'a newer version': { json: good.replace(': 1,', ': 2,'), at: '2', says: /newer/, writable: false },
  'no words to find': {
    json: withItems(item.replace('TextQuoteSelector', 'FragmentSelector')),
    at: 'FragmentSelector',
    says: /no TextQuoteSelector/,
    writable: true,
  },
  'a negative position': { json: withItems(item.replace('11', '-11')), at: '-11', says: /0 or more/, writable: true },
  'a position backwards': {
    json: withItems(item.replace('"end":15', '"end":3')),
    at: '3',
    says: /greater than start/,
    writable: true,
  },
  'a position beyond the article': {
    json: withItems(item.replace('"end":15', '"end":99')),
    at: '99',
    says: /beyond the end/,
    writable: true,
  },
  'one id twice': {
    json: withItems(item, item),
    at: '"urn:uuid:00000000-0000-4000-8000-000000000001"',
    says: /same id/,
    writable: true,
  },
  'an unknown status': {
    json: withItems(item.replace('confirmed', 'maybe')),
    at: '"maybe"',
    says: /confirmed, rejected/,
    writable: true,
  },
  'an unknown kind': {
    json: withItems(item.replace('"cue"', '"smell"')),
    at: 'smell',
    says: /what it is of/,
    writable: true,
  },
  'no target': {
    json: withItems(item.replace('"target"', '"tarjet"')),
    at: 'tarjet',
    says: /no target/,
    writable: true,
  },
  'a speaker that nobody is': {
    json: good.replace('2",\n      "type"', '9",\n      "type"'),
    at: 'identifying',
    says: /No speaker/,
    writable: true,
  },
  'a speaker without a name': {
    json: good.replace('"name": "Ida Moen"', '"name": 7'),
    at: '7',
    says: /must be a string/,
    writable: true,
  },
  'no publication date': {
    json: good.replace('"attribune:speakers"', '"attribune:publicationDate": "soon", "attribune:speakers"'),
    at: '"soon"',
    says: /ISO 8601/,
    writable: true,
  },
  'a publication date that does not exist': {
    json: good.replace('"attribune:speakers"', '"attribune:publicationDate": "2022-02-30", "attribune:speakers"'),
    at: '"2022-02-30"',
    says: /ISO 8601/,
    writable: true,
  },
};

describe('sidecars', () => {
  it('are not read again after a decision but for what it changed, with the same result', () => {
    const text = 'On Monday Ida Moen said no, and on Tuesday she said yes.';
    const dates = ['Monday', 'Tuesday'].map((day) => {
      return { do: 'date', span: spanOf(text, day), type: 'DATE', value: '2024-03-04' } as const;
    });
    const first = decide(dates, articleWith(text), countingSource());
    assert.ok('changes' in first);
    const json = applyEdits('', editSidecar(undefined, first.changes));
    const before = parseSidecar(json).value;
    const next = decide(
      [{ ...dates[1]!, value: '2024-03-05' }],
      articleWith(text, undefined, before),
      countingSource('', 9),
    );
    assert.ok('changes' in next);
    const { edits, root } = reviseSidecar(json, next.changes, before);
    const after = parseSidecar(applyEdits(json, edits), undefined, root);
    assert.deepEqual(after, parseSidecar(applyEdits(json, edits)));
    assert.deepEqual(
      after.value.annotations.map((one, i) => one === before.annotations[i]),
      [true, false],
    );
  });

  it('are written in one shape', () => {
    assert.equal(good.replace(/sha256:[0-9a-f]{64}/g, 'sha256:HASH'), expected);
  });

  it('are read as they were written', () => {
    const { value, problems, writable } = parseSidecar(good);
    assert.deepEqual([problems, writable], [[], true]);
    assert.deepEqual(
      value.annotations.map(({ kind, quotation, targets }) => [kind, quotation, targets[0]!.position]),
      [
        ['quotation', { type: 'direct', cue: 'urn:uuid:00000000-0000-4000-8000-000000000001' }, { start: 0, end: 10 }],
        ['cue', undefined, { start: 11, end: 15 }],
      ],
    );
  });

  it('may be empty, or begin with a byte order mark', () => {
    assert.deepEqual(parseSidecar(' \n').problems, []);
    assert.equal(parseSidecar(`\ufeff${good}`).value.annotations.length, 2);
    assert.equal(
      parseSidecar(`\ufeff${good.replace('"direct"', '"loud"')}`).problems[0]!.start,
      good.indexOf('"direct"') + 1,
    );
  });

  for (const [name, { json, at, says, writable }] of Object.entries(broken)) {
    it(`with ${name} have a problem at its place`, () => {
      const read = parseSidecar(json, 40);
      const problem = read.problems.find(({ message }) => says.test(message));
      assert.ok(problem, JSON.stringify(read.problems));
      assert.ok(json.slice(problem.start, problem.end).includes(at), json.slice(problem.start, problem.end));
      assert.equal(read.writable, writable);
      assert.equal(problem.severity, writable ? 'warning' : 'error');
      if (!writable) assert.throws(() => editSidecar(json, []));
    });
  }

  it('keep to themselves what other tools wrote', () => {
    const foreign = '{"id":"https://example.org/1","type":"Annotation","target":"https://example.org/"}';
    const { value, problems } = parseSidecar(withItems(foreign, item, '7', 'null'));
    assert.equal(value.annotations.length, 1);
    assert.deepEqual(problems, []);
  });

  it('leave the brackets of a list of one out, as JSON-LD does', () => {
    const body = '{"type":"TextualBody","purpose":"classifying","value":"cue"}';
    const selector = '{"type":"TextQuoteSelector","exact":"said"}';
    const { value, problems } = parseSidecar(
      withItems(
        `{"id":"urn:x:1","type":"Annotation","attribune:status":"confirmed","body":${body},"target":{"source":"a","selector":${selector}}}`,
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value.annotations[0]!.targets, [{ source: 'a', exact: 'said', prefix: '', suffix: '' }]);
  });
});
