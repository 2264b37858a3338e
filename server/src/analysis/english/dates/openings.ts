import { ANY_WORD, BIG, GLUED, GLUED_NUMBER, NUMBER } from './tokenCodes';

/** A set of codes, as bits of their cells: see `cellOf`. It may hold more than it was made of, never less. */
type CodeSet = Uint32Array;

/**
 * The tokens, first and second, that some expressions over codes can begin with. Nearly every place that an expression is
 * tried at is told from these two, many times quicker than by running it.
 */
export class Openings {
  /** Words of bits for each cell: bit `i` for expression `i`. */
  readonly #width: number;
  readonly #first: Uint32Array;
  readonly #second: Uint32Array;

  /** @param expressions of classes, groups, alternatives, quantifiers and lookarounds */
  constructor(expressions: readonly string[]) {
    this.#width = (expressions.length + 31) >> 5;
    this.#first = new Uint32Array(CELLS * this.#width);
    this.#second = new Uint32Array(CELLS * this.#width);
    expressions.forEach((expression, index) => {
      const { isEmpty, isSingle, first, second } = alternatives({ expression, at: 0 });
      this.#note(this.#first, index, isEmpty ? undefined : first);
      this.#note(this.#second, index, isEmpty || isSingle ? undefined : second);
    });
  }

  /** Whether an expression may match at a token with this code, before one with the code `next`. */
  mayOpen(index: number, code: number, next: number): boolean {
    const word = index >> 5;
    const both = this.#first[cellOf(code) * this.#width + word]! & this.#second[cellOf(next) * this.#width + word]!;
    return ((both >>> (index & 31)) & 1) === 1;
  }

  /** @param set undefined where any token may stand, or none */
  #note(table: Uint32Array, index: number, set: CodeSet | undefined): void {
    for (let cell = 0; cell < CELLS; cell++)
      if (set === undefined || ((set[cell >> 5]! >>> (cell & 31)) & 1) === 1)
        table[cell * this.#width + (index >> 5)]! |= 1 << (index & 31);
  }
}

/** Numbers go by their values: those below a limit, and not below the one before, share a cell. */
const LIMITS = [10, 13, 25, 32, 100, 1000, 1900, 2200, BIG, BIG + 1];
const limitOf = Uint8Array.from({ length: BIG + 1 }, (_, value) => LIMITS.findIndex((limit) => value < limit));
const FIRST_NUMBER_CELL = (ANY_WORD + 1) * 2;
const CELLS = FIRST_NUMBER_CELL + LIMITS.length * 2;

/** The cell of a code: its symbol or size, and whether white space stands before it; behind the text's end, any. */
function cellOf(code: number): number {
  return code < NUMBER
    ? ((code & ANY_WORD) << 1) | ((code & GLUED) === 0 ? 0 : 1)
    : FIRST_NUMBER_CELL + ((limitOf[code & BIG]! << 1) | ((code & GLUED_NUMBER) === 0 ? 0 : 1));
}

/** What a part of an expression can match. */
interface Part {
  /** Whether it may match no token. */
  readonly isEmpty: boolean;
  /** Whether it may match one token and no more. */
  readonly isSingle: boolean;
  readonly first: CodeSet;
  readonly second: CodeSet;
}

interface Reader {
  readonly expression: string;
  at: number;
}

const NO_CODES: CodeSet = new Uint32Array((CELLS + 31) >> 5);
const NOTHING: Part = { isEmpty: true, isSingle: false, first: NO_CODES, second: NO_CODES };

/** Alternatives up to the end of their group. */
function alternatives(reader: Reader): Part {
  let all = sequence(reader);
  while (reader.expression[reader.at] === '|') {
    reader.at++;
    all = either(all, sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): Part {
  let whole = NOTHING;
  while (reader.at < reader.expression.length && !'|)'.includes(reader.expression[reader.at]!))
    whole = followed(whole, quantified(reader, unit(reader)));
  return whole;
}

const QUANTIFIER = /[?*+]|\{(\d+),(\d+)\}/y;

function quantified(reader: Reader, part: Part): Part {
  QUANTIFIER.lastIndex = reader.at;
  const [quantifier, least] = QUANTIFIER.exec(reader.expression) ?? [];
  if (quantifier === undefined) return part;
  reader.at = QUANTIFIER.lastIndex;
  const repeated = quantifier === '?' ? part : either(part, followed(part, part));
  return quantifier === '+' || Number(least) > 0 ? repeated : either(NOTHING, repeated);
}

const GROUP = /\((?:\?(?:(?<around><?[=!])|:|<\w+>))?/y;
const CLASS = /\[(\^?)([^\]]*)\]/y;

/** A class, or a group in brackets. What a lookaround asks for is left to the expression. */
function unit(reader: Reader): Part {
  const { expression, at } = reader;
  const isGroup = expression[at] === '(';
  const opening = isGroup ? GROUP : CLASS;
  opening.lastIndex = at;
  const found = opening.exec(expression);
  if (found === null) throw new Error(`No token begins with “${expression.slice(at, at + 9)}”.`);
  reader.at = opening.lastIndex;
  if (!isGroup) return { isEmpty: false, isSingle: true, first: classSet(found[1]!, found[2]!), second: NO_CODES };
  const inner = alternatives(reader);
  reader.at++;
  return found.groups!['around'] === undefined ? inner : NOTHING;
}

const sets = new Map<string, CodeSet>();

/** The codes of a class; most stand in many patterns. */
function classSet(inverted: string, ranges: string): CodeSet {
  const known = sets.get(inverted + ranges);
  if (known !== undefined) return known;
  const set = new Uint32Array(NO_CODES.length);
  if (inverted !== '') set.fill(-1);
  for (const [, from, to = from] of ranges.matchAll(/\\u(\w{4})(?:-\\u(\w{4}))?/g))
    for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code++)
      set[cellOf(code) >> 5]! |= 1 << (cellOf(code) & 31);
  sets.set(inverted + ranges, set);
  return set;
}

function either(a: Part, b: Part): Part {
  return {
    isEmpty: a.isEmpty || b.isEmpty,
    isSingle: a.isSingle || b.isSingle,
    first: union(a.first, b.first),
    second: union(a.second, b.second),
  };
}

function followed(a: Part, b: Part): Part {
  return {
    isEmpty: a.isEmpty && b.isEmpty,
    isSingle: (a.isSingle && b.isEmpty) || (a.isEmpty && b.isSingle),
    first: union(a.first, a.isEmpty ? b.first : NO_CODES),
    second: union(union(a.second, a.isSingle ? b.first : NO_CODES), a.isEmpty ? b.second : NO_CODES),
  };
}

function union(a: CodeSet, b: CodeSet): CodeSet {
  if (b === NO_CODES || a === b) return a;
  return a === NO_CODES ? b : a.map((bits, i) => bits | b[i]!);
}
