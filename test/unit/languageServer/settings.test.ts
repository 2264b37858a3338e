import assert from 'node:assert/strict';
import { defaultSettings, parseSettings } from '../../../server/src/languageServer/settings';

describe('parseSettings', () => {
  for (const nothing of [undefined, null, {}, [], 'x', 3, { checks: null, confidence: 'high' }]) {
    it(`takes ${JSON.stringify(nothing)} for nothing set`, () =>
      assert.deepEqual(parseSettings(nothing), { value: defaultSettings, problems: [] }));
  }

  it('takes what fits', () => {
    const { value, problems } = parseSettings({
      plainText: 'never',
      publicationDate: '2022-01-03',
      confidence: { annotateAll: 0.5 },
      checks: { orphan: 'off' },
      maxProblems: 7,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [value.plainText, value.publicationDate, value.annotateAll, value.checks.orphan, value.maxProblems],
      ['never', '2022-01-03', 0.5, 'off', 7],
    );
  });

  for (const publicationDate of ['2022-01-03', '2022-01', '2022', '']) {
    it(`takes the date “${publicationDate}”`, () =>
      assert.deepEqual(parseSettings({ publicationDate }), {
        value: { ...defaultSettings, publicationDate },
        problems: [],
      }));
  }

  it('takes labels of one’s own, with what they are for', () => {
    const labels = {
      stance: { values: ['for', 'against'], for: ['quotation'] },
      topic: { values: ['a'], several: true },
    };
    assert.deepEqual(parseSettings({ labels }), { value: { ...defaultSettings, labels }, problems: [] });
  });

  const wrong: Record<string, [object, string]> = {
    'a label without values': [
      { labels: { stance: { values: [] } } },
      'The setting attribune.labels must be an object such as {"stance": {"values": ["for", "against"]}}, not {"stance":{"values":[]}}; until it is, {} holds.',
    ],
    'a label for what cannot have one': [
      { labels: { stance: { values: ['for'], for: ['cue'] } } },
      'The setting attribune.labels must be an object such as {"stance": {"values": ["for", "against"]}}, not {"stance":{"values":["for"],"for":["cue"]}}; until it is, {} holds.',
    ],
    'a wrong word': [
      { plainText: 'sometimes' },
      'The setting attribune.plainText must be auto, always or never, not "sometimes"; until it is, "auto" holds.',
    ],
    'a wrong type': [
      { confidence: { annotateAll: '1' } },
      'The setting attribune.confidence.annotateAll must be a number from 0 to 1, not "1"; until it is, 0.9 holds.',
    ],
    'a wrong date': [
      { publicationDate: '3 May' },
      'The setting attribune.publicationDate must be an ISO date such as 2022-01-03, or empty, not "3 May"; until it is, "" holds.',
    ],
    'a day that does not exist': [
      { publicationDate: '2022-02-30' },
      'The setting attribune.publicationDate must be an ISO date such as 2022-01-03, or empty, not "2022-02-30"; until it is, "" holds.',
    ],
    'a number out of range': [
      { maxProblems: -1 },
      'The setting attribune.maxProblems must be a whole number, 0 or more, not -1; until it is, 100 holds.',
    ],
  };
  for (const [name, [section, problem]] of Object.entries(wrong)) {
    it(`says what is wrong with ${name}`, () =>
      assert.deepEqual(parseSettings(section), { value: defaultSettings, problems: [problem] }));
  }
});
