import { Kind, Shape, type Tokens } from '../tokens';
import { wordSet } from '../words';
import { joined } from './joined';
import { DIGITS, type Match, QUOTE, type Read, type Rule } from './meaning';
import { rules } from './rules';
import { monthOf, partOf, unitOf } from './vocabulary';

/** The rules that a word can begin, by word id. */
const byWord: (readonly Rule[] | undefined)[] = [];
const byDigits = startingWith(DIGITS);
const byQuote = startingWith(QUOTE);
for (const rule of rules) for (const word of rule.starts) if (word > 0) byWord[word] ??= startingWith(word);

function startingWith(start: number): readonly Rule[] {
  return rules.filter((rule) => rule.starts.includes(start));
}

/** Words that say nothing of time unless the next one does. */
const ARTICLES = wordSet('the a an this that these those some any another');
/** What may follow them, besides the words that begin an expression themselves. */
const BEHIND = wordSet(
  'future near immediate distant foreseeable not short long moment time present period periods half hours',
);
const timely: boolean[] = [];
for (const word of [...byWord.keys(), ...partOf.keys(), ...BEHIND])
  if (byWord[word] !== undefined || partOf.has(word) || BEHIND.has(word)) timely[word] = true;
/** What may follow a number of a date, a time or a length. */
const BEHIND_DIGITS = [
  ...wordSet("st nd rd th s am pm a.m. p.m. a.m p.m bc bce b.c. b.c o'clock to and or of t"),
  ...unitOf.keys(),
  ...monthOf.keys(),
];
const afterDigits: boolean[] = [...timely];
for (const word of BEHIND_DIGITS) afterDigits[word] = true;

/** By word id, what a word can do: begin a rule; do so only before a timely word; be timely; stand behind digits. */
const Does = { Begin: 1, BeginBefore: 2, Timely: 4, FollowDigits: 8 } as const;
const does = new Uint8Array(Math.max(byWord.length, timely.length, afterDigits.length));
for (let word = 1; word < does.length; word++) {
  if (byWord[word] !== undefined) does[word]! |= ARTICLES.has(word) ? Does.BeginBefore : Does.Begin;
  if (timely[word] === true) does[word]! |= Does.Timely;
  if (afterDigits[word] === true) does[word]! |= Does.FollowDigits;
}

/** The gate before the gate: nearly every token is a word that no rule begins with, or a mark. */
function mayBegin(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === Kind.Word) {
    const can = does[tokens.word(i)]!;
    if ((can & Does.BeginBefore) === 0) return (can & Does.Begin) !== 0;
    return tokens.kind(i + 1) !== Kind.Word || (does[tokens.word(i + 1)]! & Does.Timely) !== 0;
  }
  return (kind === Kind.Number || kind === Kind.Quote) && gate(tokens, i) !== undefined;
}

/** The rules that may read what begins at `i`; the cheap gate that most tokens do not pass. */
function gate(tokens: Tokens, i: number): readonly Rule[] | undefined {
  switch (tokens.kind(i)) {
    case Kind.Word: {
      const word = tokens.word(i);
      const candidates = byWord[word];
      if (candidates === undefined || !ARTICLES.has(word)) return candidates;
      return tokens.kind(i + 1) !== Kind.Word || timely[tokens.word(i + 1)] === true ? candidates : undefined;
    }
    case Kind.Number: {
      const length = tokens.end(i) - tokens.start(i);
      const next = i + 1;
      if (length === 4 || length > 7) return byDigits;
      return (
        tokens.kind(next) === Kind.Word
          ? afterDigits[tokens.word(next)] === true
          : tokens.has(next, Shape.Glued) || tokens.kind(next) === Kind.Number
      )
        ? byDigits
        : undefined;
    }
    case Kind.Quote:
      return tokens.kind(i + 1) === Kind.Number ? byQuote : undefined;
    default:
      return undefined;
  }
}

/** So deep may expressions hold others: "early" + "the morning of" + "the day after" + "Christmas". */
const DEPTH = 4;
/** Reads one level down; the innermost reads nothing. */
const readers: Read[] = [() => undefined];
for (let depth = 1; depth <= DEPTH; depth++) {
  const inner = readers[depth - 1]!;
  const plain: Read = (tokens, i) => read(tokens, i, inner);
  readers.push((tokens, i) => {
    const found = plain(tokens, i);
    return found === undefined ? undefined : joined(tokens, found, inner);
  });
}

/** The longest expression that begins at `i`, joined with a time of day or a date beside it. */
export const readTime: Read = readers[DEPTH]!;

function read(tokens: Tokens, i: number, inner: Read): Match | undefined {
  const candidates = gate(tokens, i);
  if (candidates === undefined) return undefined;
  let best: Match | undefined;
  for (const rule of candidates) {
    const found = rule.read(tokens, i, inner);
    if (found !== undefined && (best === undefined || found.past > best.past)) best = found;
  }
  return best;
}

/** Every time expression of a text as the grammar understands it, in text order, none inside another. */
export function findMatches(tokens: Tokens): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < tokens.count;) {
    const next = mayBegin(tokens, i) ? readTime(tokens, i) : undefined;
    if (next === undefined) {
      i++;
      continue;
    }
    for (let each: Match | undefined = next; each !== undefined; each = each.then) {
      found.push(each);
      i = Math.max(i + 1, each.past);
    }
  }
  return found;
}
