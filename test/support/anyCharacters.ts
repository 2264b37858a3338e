import fc from 'fast-check';

/** Any code points but half surrogates. fast-check's own `unit: 'binary'` is the same, but takes a second to set up. */
const character = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

export function anyCharacters(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: character, maxLength });
}
