import assert from 'node:assert/strict';
import { asRead, readWords } from '../../../../server/src/analysis/text/layout/asRead';

describe('asRead', () => {
  const cases: Record<string, [words: string, read: string]> = {
    'leaves words on one line': ['the old  pier', 'the old  pier'],
    'has a space for a line end': ['Ingrid\r\n   Halvorsen', 'Ingrid Halvorsen'],
    'leaves out the quoting signs of an e-mail': ['the new\n> > engine', 'the new engine'],
    'joins a word divided at a line end': ['the au-\n> tumn', 'the autumn'],
    'joins a word divided by a soft hyphen': ['the au\u00ad\ntumn', 'the autumn'],
    'keeps the hyphen of a double name': ['Ida Moen-\nReid', 'Ida Moen-Reid'],
    'keeps the last hyphen of a compound': ['the mother-in-\nlaw', 'the mother-in-law'],
    'keeps a dash between spaces': ['late -\nand cold', 'late - and cold'],
    'decodes entities and broken UTF-8': ['the mayor&rsquo;s â€œplanâ€', 'the mayor’s “plan”'],
    'leaves out tags': ['said <b>Ida</b></p>\n<p>Moen', 'said Ida Moen'],
    'leaves out emphasis': ['said **Ida\nMoen**', 'said Ida Moen'],
  };
  for (const [name, [words, read]] of Object.entries(cases)) it(name, () => assert.equal(asRead(words), read));
});

describe('readWords', () => {
  it('finds the words as they are written', () => {
    const words = '&ldquo;We have **no\n> engine** since the au-\n> tumn&rdquo;';
    const read = readWords(words);
    const { text } = read;
    const written = (part: string) => {
      const start = text.indexOf(part);
      const span = read.asWritten({ start, end: start + part.length });
      return words.slice(span.start, span.end);
    };
    assert.equal(text, '“We have no engine since the autumn”');
    assert.equal(written('We'), 'We');
    assert.equal(written('no engine'), 'no\n> engine');
    assert.equal(written('autumn'), 'au-\n> tumn');
    assert.equal(written('”'), '&rdquo;');
  });
});
