import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { looksLikeNews } from '../../../server/src/analysis/english/newsLikeness';
import { noiseTexts } from './noiseTexts';

const is: Record<string, string> = {
  'an attributed quotation': 'Rain again.\n\n“The dyke will hold,” said Ada Okoye, the warden.\n',
  'indirect speech': 'The dyke will hold, according to the harbour office.\n',
  'a dateline': 'LEITH, March 3 (Reuters) — The dyke held.\n',
  'a byline': 'Dyke holds\nBy Lea Brandt\n\nThe water fell on Friday.\n',
  'a place before a colon':
    'DERA MALIR: The bazaar reopened on Sunday after two weeks of repairs to the roof.\n\nTraders were glad of it.\n',
  'a transcript': [
    'MARA ODUNGA: Good evening. The north gate was shut for nine days, and nobody told the town why.',
    'PETER LIND: We did tell the harbour office, and they chose to wait for the spring tide before they acted.',
    'MARA ODUNGA: Would you shut it again without a word, if the water rose as it did last week?',
    'PETER LIND: I would, yes.',
  ].join('\n'),
  'a transcript with times': [
    '[00:12] Mara Odunga: Good evening. The north gate was shut for nine days, and nobody told the town why.',
    '[00:31] Peter Lind: We did tell the harbour office, and they chose to wait for the spring tide before they acted.',
    '[00:58] Mara Odunga: Would you shut it again without a word, if the water rose as it did last week?',
  ].join('\n'),
  'questions and answers': [
    'Peter Lind has kept the north gate for twenty years. We met him at the harbour.',
    '',
    'Q. Why was the gate shut for nine days without a word to the town?',
    'A. Because the spring tide was near, and I had seen in 1998 what it does to an open gate.',
    'Q. Would you do it again, with all the anger that followed?',
    'A. I would. Anger goes, and water stays in the cellars for a year.',
  ].join('\n'),
  'a few lines of a broadcast': [
    'ANCHOR: Is the road open?',
    'REPORTER: Not yet. The police say Friday.',
    'ANCHOR: And the school?',
    'REPORTER: Shut until Monday.',
  ].join('\n'),
  'a few lines of a conversation':
    'Mara Odunga: Did you see the fire?\nPeter Lind: I smelled it first. Then I ran.\nMara Odunga: When was that?\n',
  'an article whose marks are entities': [
    'Dyke to be raised',
    '&ldquo;We are late,&rdquo; said Ada Okoye, the warden. &ldquo;But not too late.&rdquo;',
    '&#8220;Nobody asked us,&#8221; said Tom Reid. &#8220;Nobody.&#8221;',
    'The council votes on Monday.',
  ].join('\n\n'),
  'a live blog, whose entries begin with their time':
    'Budget day\n\n17:42\nThe union leader Gwen Marsh says members will be cross.\n\n14:35\n“It adds up,” the chancellor, Ida Croft, tells MPs.\n\n9:05am\nCroft is due to speak.\n',
  'a statement by mail': [
    'From: Lea Brandt <press@harbour.example>',
    'To: Newsdesk <desk@paper.example>',
    'Date: Tue, 4 Nov 2025 09:12:44 +0000',
    'Subject: The gate',
    '',
    'Hello Joe,',
    'You can quote our warden, Ada Okoye: “The gate will be open again by Friday,” she said.',
    'Lea',
    '',
    'On Mon, 3 Nov 2025 at 17:40, Newsdesk wrote:',
    '> Is the gate open?',
  ].join('\n'),
  'a wrapped article': [
    'LEITH, March 3 (Firth News) - The dyke north of the harbour held through',
    'the night, the warden said, although the water stood a hand below the',
    'top of the wall. “We were lucky,” said Ada Okoye, who has kept it for',
    'nine years.',
  ].join('\n'),
};
const isNot: Record<string, string> = {
  nothing: '',
  'a headline alone': 'Dyke Holds After Storm\n',
  'a shopping list': 'milk\neggs\nbread\n',
  notes: 'Call Ada about the dyke. Ask what “hold” means. Look at the map.\n',
  'a log': '2022-03-03 10:00:01 INFO “ready,” said Worker One\n2022-03-03 10:00:02 WARN "late," said Worker Two\n',
  'a log of a system': 'Mar  3 10:00:01 host app[3]: "ready," said Worker One\nMar  3 10:00:02 host app[3]: done\n',
  'a requirements.txt': 'requests==2.31.0\nnumpy>=1.20\n# via pandas\n',
  'a CMakeLists.txt': 'project(bridge)\nset(SOURCES main.c)\nmessage("built")\n',
  'a robots.txt': 'User-agent: *\nDisallow: /private\n',
  'a licence':
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.\n“License” shall mean the terms of use.\n',
  'a configuration': 'name = "bridge"\nversion = "1"\nauthor = "Ada Okoye"\n',
  'a table': 'name\tage\tcity\nAda\t34\tLeith\nTom\t40\tPerth\n',
};

describe('looksLikeNews', () => {
  for (const [name, text] of Object.entries(is))
    it(`sees ${name}`, () => assert.ok(looksLikeNews(text, analyze(text))));
  for (const [name, text] of Object.entries({ ...isNot, ...noiseTexts })) {
    it(`sees no news in ${name}`, () => assert.ok(!looksLikeNews(text, analyze(text))));
  }
  it('looks at the beginning only', () => {
    const text = `${'All is quiet here. '.repeat(2000)}\n“It will hold,” said Ada Okoye.\n`;
    assert.ok(!looksLikeNews(text, analyze(text)));
  });
});
