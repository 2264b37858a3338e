/** Letters that no accent sets apart from those that are typed for them. */
const TYPED_FOR: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
};

/** A text as names are compared and typed: in small letters, without accents. "Łukasz Sólyom" is "lukasz solyom". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı’]/g, (letter) => TYPED_FOR[letter] ?? letter);
}
