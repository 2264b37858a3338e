import assert from 'node:assert/strict';
import { counted, stands } from '../../../../server/src/formats/reading/units';

describe('how a file counts is found out by its words', () => {
  const text = '🎉 Ada Okoye said:\r\n“It is shut.”\r\nNobody asked.';
  const claims = (of: string, length: (words: string) => number) =>
    ['Ada Okoye', '“It is shut.”', 'Nobody'].map((words) => {
      const start = length(of.slice(0, of.indexOf(words)));
      return { start, end: start + length(words), words };
    });
  const points = (words: string) => Array.from(words).length;
  const utf16 = (words: string) => words.length;
  const ways: [name: string, text: string, of: string, length: (words: string) => number][] = [
    ['code points', text, text, points],
    ['UTF-16', text, text, utf16],
    ['behind a byte order mark that the file has', `\ufeff${text}`, text, points],
    ['with a byte order mark that an editor took away', text, `\ufeff${text}`, points],
    ['line ends as one', text, text.replaceAll('\r\n', '\n'), points],
    ['line ends as two', text.replaceAll('\r\n', '\n'), text, points],
  ];
  for (const [name, has, of, length] of ways) {
    it(name, () => {
      const all = claims(of, length);
      const way = counted(has, all);
      assert.ok(all.every((claim) => stands(way, claim)));
    });
  }
});
