import assert from 'node:assert/strict';
import { decodeText } from '../../../server/src/cli/decode';

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
    'Latin 1': ['é', 'latin1', { refused: 'The file is not valid UTF-8. Save it as UTF-8, or leave it out.' }],
    'UTF-16': ['\ufeffa', 'utf16le', { refused: 'The file is UTF-16. Save it as UTF-8.' }],
    'NUL near the start': ['a\0b', 'utf8', { refused: 'The file is binary. Leave it out.' }],
    'NUL far behind': [`${'a'.repeat(9000)}\0`, 'utf8', { text: `${'a'.repeat(9000)}\0`, bom: false }],
  };
  for (const [name, [text, encoding, expected]] of Object.entries(cases))
    it(name, () => check(Buffer.from(text, encoding), expected));
});
