import { analyze } from '../../../server/src/analysis/analyze';
import { newsProse } from '../../support/prose';
import { assertSound } from '../../support/soundFacts';

function check(text: string): void {
  assertSound(analyze(text), text);
}

describe('analysis of odd texts', () => {
  const news = newsProse(4000);
  const cases: Record<string, string> = {
    nothing: '',
    'white space': ' \t\r\n \u2028\u00a0',
    'binary data': String.fromCharCode(...Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)),
    'every UTF-16 unit once': Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(''),
    'a lone surrogate in a quotation': '“Yes \ud83d no,” Ada Okoye said on Friday.\udc00',
    'emoji around everything': '😀“😀Yes😀,”😀 Ada Okoye said😀. 😀On Monday😀',
    'Windows line ends': news.replaceAll('\n', '\r\n'),
    'old Macintosh line ends': news.replaceAll('\n', '\r'),
    'a byte order mark': `\ufeff${news}`,
    'line separators': news.replaceAll('\n', '\u2028'),
    'paragraph separators': news.replaceAll('\n', '\u2029'),
    'NUL between all letters': news.slice(0, 500).replaceAll('', '\0'),
    'cut anywhere': news.slice(37, 2345),
    reversed: news.split('').reverse().join(''),
    'capitals only': news.toUpperCase(),
    'a comma before who speaks': ', the harbour master: “Two of the boats had no licence.”',
    'another script': '「はい」と山田は述べた。“Да”, — сказал Иванов 24 декабря.',
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => check(text));
});
