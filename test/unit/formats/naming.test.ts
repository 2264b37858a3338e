import assert from 'node:assert/strict';
import { articleNames } from '../../../server/src/formats/articleNames';
import { exportFormats } from '../../../server/src/formats/exporting';
import { formatNames } from '../../../server/src/formats/formatNames';
import { guessFormat } from '../../../server/src/formats/guessFormat';

describe('every format', () => {
  it('has a name and a use to choose it by', () => {
    assert.deepEqual(Object.keys(formatNames).sort(), [...exportFormats].sort());
  });
});

describe('the format of a file', () => {
  const known: [name: string, text: string, format: string | undefined][] = [
    ['port.ann', '', 'brat'],
    ['port.xml', '\ufeff<?xml version="1.0"?><TEI/>', 'tei'],
    ['port.json', '{"%TYPES": {}, "%FEATURE_STRUCTURES": [', 'cas-json'],
    ['port.json', '{"@context": ["http://www.w3.org/ns/anno.jsonld"]}', 'w3c'],
    ['port.json', '[{"data": {"text": "Ada Okoye"}, "annotations": []}]', 'label-studio'],
    ['port.jsonl', '{"text": "Ada Okoye", "label": [[0, 9, "Speaker"]]}', 'doccano'],
    ['port.jsonl', '{"text": "Ada Okoye", "entities": [], "relations": []}', 'doccano'],
    ['port.json', '{"text": "She typed \\"%TYPES\\": twice"}', undefined],
    ['port.json', '{"speakers": []}', undefined],
    ['port.txt', 'Ada Okoye said it.', undefined],
  ];
  for (const [name, text, format] of known) {
    it(`${name} with ${text.slice(0, 40) || 'nothing'} is ${format ?? 'asked for'}`, () => {
      assert.equal(guessFormat(name, text), format);
    });
  }
});

describe('the article that annotations belong to', () => {
  it('is the one that the file names', () => assert.deepEqual(articleNames('a.ann', 'port.txt'), ['port.txt']));

  const names = (...args: Parameters<typeof articleNames>): readonly string[] => {
    const found = articleNames(...args);
    return 'refused' in found ? [] : found;
  };

  it('is never the file itself', () => assert.ok(!names('port.csv', undefined).includes('port.csv')));

  it('is first what the file is titled where that is the name of a text, else last', () => {
    assert.equal(names('ann.json', undefined, 0, 'port.txt')[0], 'port.txt');
    assert.deepEqual(names('ann.json', undefined, 0, 'The port').slice(-3), [
      'The port',
      'The port.txt',
      'The port.news',
    ]);
    assert.ok(!names('ann.json', undefined, 0, '../port.txt').includes('../port.txt'));
  });

  it('else is called as the file is', () => {
    const names = ['port', 'port.txt', 'port.news', 'port.news.txt'];
    for (const ending of [
      'json',
      'ann',
      'cas.json',
      'tei.xml',
      'doccano.jsonl',
      'label-studio.json',
      'w3c.jsonld',
      'xml',
    ])
      assert.deepEqual(articleNames(`port.${ending}`, undefined), names);
  });

  for (const name of ['../port.txt', '/etc/port.txt', 'a\\port.txt', 'C:port.txt', '..', '', 'a\0b'])
    it(`never lies in another folder: ${JSON.stringify(name)}`, () =>
      assert.ok('refused' in articleNames('a.ann', name)));
});
