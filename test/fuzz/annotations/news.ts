import type { Span } from '../../../server/src/analysis/facts';

const who = ['Captain Ida Moen', 'José Andrade', 'Jose\u0301 Andrade', 'Mayor Chidi Eze', 'she', 'the harbour office'];
const verbs = ['said', 'told reporters', 'warned', 'added'];
const when = ['on Monday', 'on Tuesday', 'last week', 'on 5 March 2024', 'earlier'];
const what = [
  'We will not sail before the wind drops',
  'We will not sail before the wind falls',
  'No',
  'The cafe\u0301 stays shut 🎉 until spring',
  'Nobody asked us 👩‍🚒',
];
const plain = [
  'The ferry stays in port',
  'Work on the quay began in 2019',
  'Rain is expected in the whole of the north 🌧️',
  'The office had warned of it',
];

function of<T>(list: readonly T[], number: number): T {
  return list[number % list.length]!;
}

/** A sentence of few words and names, so that any of them has lookalikes in every article. */
export function sentence(seed: number): string {
  const [a, b, c, d] = [seed, seed >>> 3, seed >>> 6, seed >>> 9];
  switch ((seed >>> 12) % 5) {
    case 0:
      return `“${of(what, a)},” ${of(who, b)} ${of(verbs, c)} ${of(when, d)}.`;
    case 1:
      return `${of(who, b)} ${of(verbs, c)} ${of(when, d)} that ${of(plain, a).toLowerCase()}.`;
    case 2:
      return `“${of(what, a)},” ${of(who, b)} ${of(verbs, c)}. “${of(what, a >>> 2)}.”`;
    case 3:
      return `${of(plain, a)}, ${of(who, b)} ${of(verbs, c)}, and ${of(plain, a >>> 2).toLowerCase()} ${of(when, d)}.`;
    default:
      return `${of(plain, a)} ${of(when, d)}.`;
  }
}

/** Paragraphs of one to three sentences, with one kind of line end. */
export function article(seeds: readonly number[], lineEnd: string): string {
  const paragraphs = seeds.map((seed) => {
    return Array.from({ length: 1 + ((seed >>> 15) % 3) }, (_, i) => sentence(seed >>> (i * 5))).join(' ');
  });
  return paragraphs.join(seeds[0]! % 2 === 0 ? lineEnd : lineEnd + lineEnd) + lineEnd;
}

/** What somebody would annotate: quotations, names, cues and dates, in text order. */
export function annotatable(text: string): Span[] {
  const words = [...who, ...verbs, ...when].join('|');
  return Array.from(text.matchAll(new RegExp(`“[^“”]*”|(?:${words})(?![\\p{L}\\p{M}])`, 'gu')), (match) => {
    return { start: match.index, end: match.index + match[0].length };
  });
}
