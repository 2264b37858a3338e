import { equal } from 'node:assert/strict';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { readLayout } from '../../../../server/src/analysis/text/layout/layout';

function reads(source: string, expected: string): void {
  it(JSON.stringify(source), () => equal(readLayout(source, english.layout).text, expected));
}

describe('Characters that stand for others', () => {
  reads('&ldquo;We are closed,&rdquo; she said.', '“We are closed,” she said.');
  reads('&quot;It&#39;s shut,&quot; he said.', '"It\'s shut," he said.');
  reads('&#8220;Never&#x201d;', '“Never”');
  reads('said&nbsp;Ada&nbsp;Okoye', 'said\u00a0Ada\u00a0Okoye');
  reads('fish &amp; chips', 'fish & chips');
  reads('the neigh\u00adbour in\u00adsisted', 'the neighbour insisted');
  reads('Wil\u200bliam sa\u200did\ufeff', 'William said');
  reads('the o\ufb03ce con\ufb01rmed', 'the office confirmed');
  reads('Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez');
  reads('â€œWe knocked,â€\u009d she said.', '“We knocked,” she said.');
  reads('â€œWe knocked,â€ she said.', '“We knocked,” she said.');
  reads('the townâ€™s oak â€“ felled', 'the town’s oak – felled');
  reads('SÃ£o Paulo, CafÃ©', 'São Paulo, Café');
});

describe('Characters that stand for themselves', () => {
  for (const text of [
    'Marks & Spencer',
    'AT&T; and the rest',
    'a &b; c',
    'Ångström, Århus, Zürich, château',
    'Â and Ã are letters',
    'fish&chips',
    '& so on',
  ])
    reads(text, text);
});

describe('Tags of HTML in pasted copy', () => {
  reads('<p>“We are closed,” she said.</p>', '“We are closed,” she said.');
  reads('<p>One.</p><p class="x">Two.</p>', 'One.\n\nTwo.');
  reads('<p>One.<p>Two.', 'One.\n\nTwo.');
  reads('<H2>A title</H2>\n<P>One.</P>\n<P>Two.</P>', 'A title\n\nOne.\n\nTwo.');
  reads('<b>Ada Okoye</b> said <a href="https://echo.example/a?b=1">so</a>.', 'Ada Okoye said so.');
  reads('First Street 1<br>Marshwick<br />\nTelephone', 'First Street 1\nMarshwick\nTelephone');
  reads('<q>Never,</q> she said.<!-- check -->', '“Never,” she said.');
  reads('&lt;p&gt; is a tag', '<p> is a tag');
});

describe('Signs that are no tags', () => {
  for (const text of ['a < b and c > d', 'Petra Lund <desk@echo.example>', '<3', '<placeholder> said', 'x <b'])
    reads(text, text);
});

describe('Markdown’s signs', () => {
  reads('*“We painted it,”* said **Beatrix Holm**.', '“We painted it,” said Beatrix Holm.');
  reads('_“No light,”_ she said.', '“No light,” she said.');
  reads('# Two views', 'Two views');
  reads('• “The plums,” Dora Winn said.', '“The plums,” Dora Winn said.');
  reads('“Yes,” [said Evan Rusk](https://echo.example/a).', '“Yes,” said Evan Rusk.');
  reads('> “It sings,” wrote Saoirse Lund.', '“It sings,” wrote Saoirse Lund.');
});

describe('Signs that are none of Markdown’s', () => {
  for (const text of [
    'a 5 * 3 grid and 2 * 2',
    'snake_case and file_name.txt',
    'f*** off, he said',
    'He [the mayor] said so',
    'the #9 bus',
    '1. The first',
    'see [1] and [2]',
    '5* hotels and 3* inns',
  ])
    reads(text, text);
});

describe('Sentences without a space between them', () => {
  reads('She left.The door closed.', 'She left. The door closed.');
  reads('She left.“We stayed,” he said.', 'She left. “We stayed,” he said.');
  reads('“We stayed.”Nobody left.', '“We stayed.” Nobody left.');
  reads('He said "no."Nobody left.', 'He said "no." Nobody left.');
  reads('Nobody left."We stayed," he said.', 'Nobody left. "We stayed," he said.');
  reads('It cost Rs 318 in 2023.Demand fell.', 'It cost Rs 318 in 2023. Demand fell.');
  reads('Who would?Nobody.', 'Who would? Nobody.');
});

describe('Stops that end no sentence', () => {
  for (const text of [
    'version 3.5 of example.org',
    'www.Halvern.example is open',
    'write to Ada.Okoye@news.example',
    'J.B. Hume and the U.S. Navy',
    'e.g.This',
    'node.js and Node.js',
    'at 6.30 p.m. on Monday',
    'https://news.example/a.Html',
  ])
    reads(text, text);
});
