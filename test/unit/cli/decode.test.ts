import assert from 'node:assert/strict';
import { decodeText, encodingNamed } from '../../../server/src/cli/decode';

function check(bytes: Uint8Array, expected: ReturnType<typeof decodeText>): void {
  assert.deepEqual(decodeText(bytes), expected);
}

describe('reading bytes as text', () => {
  const cases: Record<string, [string, BufferEncoding, ReturnType<typeof decodeText>]> = {
    nothing: ['', 'utf8', { text: '', bom: false }],
    'UTF-8': ['é 😀', 'utf8', { text: 'é 😀', bom: false }],
    'a byte order mark is no part of the text': ['\ufeffé', 'utf8', { text: 'é', bom: true }],
    'a second one is': ['\ufeff\ufeffé', 'utf8', { text: '\ufeffé', bom: true }],
    'a replacement character is a character': ['\ufffd', 'utf8', { text: '\ufffd', bom: false }],
    'Latin 1': [
      'é',
      'latin1',
      {
        refused:
          'The file is not valid UTF-8. Save it as UTF-8, say its encoding (--encoding windows-1252), or leave it out.',
      },
    ],
    'UTF-16': ['\ufeffa', 'utf16le', { refused: 'The file is UTF-16. Save it as UTF-8, or say --encoding utf-16le.' }],
    'NUL near the start': ['a\0b', 'utf8', { refused: 'The file is binary. Leave it out.' }],
    'NUL far behind': [`${'a'.repeat(9000)}\0`, 'utf8', { text: `${'a'.repeat(9000)}\0`, bom: false }],
  };
  for (const [name, [text, encoding, expected]] of Object.entries(cases))
    it(name, () => check(Buffer.from(text, encoding), expected));
});

describe('reading bytes in an encoding that is named', () => {
  const bytes: Record<string, [encoding: string, bytes: number[], text: string]> = {
    'windows-1252': ['windows-1252', [0x93, 0xe9, 0x94], '“é”'],
    'what an editor calls windows1252': ['windows1252', [0x93, 0xe9, 0x94], '“é”'],
    'Latin 2': ['iso-8859-2', [0xe8], 'č'],
    'what an editor calls iso88592': ['iso88592', [0xe8], 'č'],
    'Shift JIS': ['shift_jis', [0x82, 0xa0], 'あ'],
    'what an editor calls shiftjis': ['shiftjis', [0x82, 0xa0], 'あ'],
    'UTF-16 without a mark': ['utf16le', [0x61, 0x00], 'a'],
    'UTF-16 with a mark': ['utf-16le', [0xff, 0xfe, 0x61, 0x00], 'a'],
    'a mark of UTF-8 counts more than the name': ['windows-1252', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  };
  for (const [name, [encoding, content, text]] of Object.entries(bytes)) {
    it(name, () => {
      const decoded = decodeText(Uint8Array.from(content), encodingNamed(encoding));
      assert.equal('text' in decoded ? decoded.text : decoded.refused, text);
    });
  }

  it('refuses what is no such text, and names that are none', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0x82), 'shift_jis'), {
      refused: 'The file is not valid shift_jis. Say the encoding that it has, or save it as UTF-8.',
    });
    assert.equal(encodingNamed('klingon'), undefined);
  });
});
