import fc from 'fast-check';
import { anyCharacters } from '../support/anyCharacters';
import { newsProse } from '../support/prose';

/** What the rules look at, and what stands between. */
const words =
  'Okoye|Ada Okoye|Ms Okoye|Mayor Chidi Eze|Dr. Ingrid Dahl|the minister|the harbour office|police|he|she|they|who|said|says|told reporters|that|according to|asked whether|and|U.S.|No. 7|Jan. 3|on Monday|Dec 24|24 December 2021|03/04/2021|2019|the 1990s|three years ago|next week|’s|it rained|the ferry stays in port|Q.|A.|MARLOW BAY, Jan. 3 (AP) —|By Tom Reed|Published 3 January 2022|-|--|—|…|(|)|[|]|,|.|?|!|:|;|😀|e\u0301|\u00a0|\u2028|\t|\ufeff'.split(
    '|',
  );
const marks = ['“', '”', '"', "'", '‘', '’', '«', '»', '„', '“', '”'];
const breaks = ['\n', '\n\n', '\r\n', '\r', ' '];

const sentences = [
  '“The ferry stays in port,” Ada Okoye said on Monday.',
  '"We counted twice," she told reporters, "and nothing is missing."',
  'Mayor Chidi Eze said that the bridge would reopen next week.',
  'According to the harbour office, 24 boats were moved on 3 March 2021.',
  '“No,” said Dr. Ingrid Dahl. “Not before spring.”',
  'The plan was “a good beginning”, the minister wrote.',
  'It rained for three days, and the road to U.S. Route 6 was closed.',
  'Lina Petrov: «We wait.»',
  'Eze, 54, was asked whether he would resign. He declined to comment.',
  '“My neighbour said, ‘Leave now,’ so I left,” said José Andrade.',
  'A spokesman for Halden Water said on Tuesday it had been “aware since 2019”.',
  'Work began in the 1990s.',
  'She said so.',
];

/** Words, marks and breaks in any order. */
export const jumbled: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.constantFrom(...breaks)), {
      maxLength: 40,
    }),
    fc.constantFrom('', ' '),
  )
  .map(([parts, glue]) => parts.join(glue));

/** Any UTF-16 units, lone surrogates among them. */
const units: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 80 }),
  anyCharacters(80),
);

/** Paragraphs that close the marks that they open. */
export const tidy: fc.Arbitrary<string> = fc
  .array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n'));

/** Prose with something cut out of it. */
const cut: fc.Arbitrary<string> = fc
  .tuple(fc.nat(1000), fc.nat(900), fc.nat(900))
  .map(([seed, from, length]) => newsProse(1800, seed + 1).slice(from, from + length));

/** Prose as other programs lay it out: wrapped, indented, quoted, with entities, as the turns of a transcript. */
const laidOut: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(tidy, cut), fc.integer({ min: 24, max: 90 }), fc.constantFrom('', '> ', '>> ', '    '), fc.nat(4))
  .map(([text, width, prefix, kind]) => {
    if (kind === 0) return text.replace(/“/g, '&ldquo;').replace(/”/g, '&rdquo;').replace(/’/g, '&#39;');
    if (kind === 1)
      return text
        .split('\n\n')
        .map((one, i) => `${LABELS[i % LABELS.length]!} ${one}`)
        .join('\n\n');
    if (kind === 2) return wrapped(text, width, prefix).replaceAll('\n', '\r\n');
    return wrapped(text, width, prefix);
  });

const LABELS = ['MS. OKOYE:', 'Mr. Eze (Varnia East):', 'Q.', 'A.', '[00:12] Ingrid Dahl:'];

/** Filled lines of at most a width, each behind a prefix; some words are divided at the line's end. */
function wrapped(text: string, width: number, prefix: string): string {
  const paragraphs = text.split(/\n\n/).map((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1)!;
      if (line.length + word.length < width) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      else if (word.length > 8 && /^\p{L}+$/u.test(word)) {
        lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
        lines.push(word.slice(4));
      } else lines.push(word);
    }
    return lines.map((line) => prefix + line).join('\n');
  });
  return paragraphs.join(`\n${prefix.trimEnd()}\n`);
}

export const anyText: fc.Arbitrary<string> = fc.oneof(jumbled, jumbled, units, tidy, cut, laidOut, laidOut);

/** What a person or a program puts into an article at once. */
export const inserted: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'x ', ' ', '.', ',', '“', '”', '"', '\n', '\n\n', '\r\n') },
  { weight: 2, arbitrary: fc.constantFrom(...words, ...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('> ', '\n> ', '\n>\n', '-\n', '\n    ', '\u00ad', '&ldquo;', '*', '\nMR. EZE: '),
  },
  { weight: 1, arbitrary: units.map((text) => text.slice(0, 10).replaceAll('\0', '')) },
);
