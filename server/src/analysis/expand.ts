import type {
  Paragraph,
  ParagraphContent,
  Punctuation,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  Source,
  Text,
  WhiteSpace,
  Word,
  WordContent,
} from 'nlcst';
import type { Plugin } from 'unified';
import type { Point, Position } from 'unist';
import { analysisOf } from './pipeline';
import { lineStarts } from './text/lines';
import { Kind, Shape, type Tokens } from './text/tokens';
import { SPACE } from './text/codeUnits';

/**
 * A plugin that builds the full nlcst tree, on which any retext plugin runs: `pipeline().use(expand).use(retextReadability)`.
 * Its text is the one that the analysis reads, without layout. Offsets are UTF-16 code units from 0, lines and columns count
 * from 1. It costs many times what the columns of tokens cost, so that no stage of the analysis uses it.
 */
export const expand: Plugin<[], Root> = () => (_tree, file) => new Expansion(analysisOf(file).tokens).root();

/** Makes the nodes of the tokens in text order, so that line numbers need no search. */
class Expansion {
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #lines: ArrayLike<number>;
  #line = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#text = tokens.text;
    this.#lines = lineStarts(tokens.text);
  }

  root(): Root {
    const { paragraphStarts } = this.#tokens;
    const from = this.#point(0);
    const children: RootContent[] = [];
    let end = 0;
    let sentence = 0;
    for (let i = 0; i + 1 < paragraphStarts.length; i++) {
      children.push(...this.#gap(end, this.#tokens.start(paragraphStarts[i]!)));
      const last = this.#sentenceFrom(sentence, paragraphStarts[i + 1]!);
      children.push(this.#paragraph(sentence, last));
      sentence = last;
      end = this.#tokens.end(paragraphStarts[i + 1]! - 1);
    }
    children.push(...this.#gap(end, this.#text.length));
    return { type: 'RootNode', children, position: { start: from, end: this.#point(this.#text.length) } };
  }

  /** The index of the first sentence, from `sentence` on, that begins at or after a token. */
  #sentenceFrom(sentence: number, token: number): number {
    while (this.#tokens.sentenceStart(sentence) < token) sentence++;
    return sentence;
  }

  #paragraph(first: number, last: number): Paragraph {
    const children: ParagraphContent[] = [];
    for (let sentence = first; sentence < last; sentence++) {
      const from = this.#tokens.sentenceStart(sentence);
      if (sentence > first) children.push(...this.#gap(this.#tokens.end(from - 1), this.#tokens.start(from)));
      children.push(this.#sentence(from, this.#tokens.sentenceStart(sentence + 1)));
    }
    return { type: 'ParagraphNode', children, position: around(children) };
  }

  #sentence(from: number, to: number): Sentence {
    const children: SentenceContent[] = [];
    for (let token = from; token < to;) {
      if (token > from) children.push(...this.#gap(this.#tokens.end(token - 1), this.#tokens.start(token)));
      const next = this.#wordEnd(token, to);
      children.push(next > token ? this.#word(token, next) : this.#mark(token));
      token = Math.max(next, token + 1);
    }
    return { type: 'SentenceNode', children, position: around(children) };
  }

  /** The token behind the word that begins with a token: "state-of-the-art", "he’s", "1990s"; the token itself for a mark. */
  #wordEnd(token: number, to: number): number {
    if (!this.#isWord(token)) return token;
    let next = token + 1;
    while (next < to && this.#tokens.has(next, Shape.Glued)) {
      if (this.#isWord(next)) next++;
      else if (next + 1 < to && this.#joins(next) && this.#tokens.has(next + 1, Shape.Glued) && this.#isWord(next + 1))
        next += 2;
      else break;
    }
    return next;
  }

  #isWord(token: number): boolean {
    const kind = this.#tokens.kind(token);
    return kind === Kind.Word || kind === Kind.Number;
  }

  #joins(token: number): boolean {
    return this.#tokens.end(token) - this.#tokens.start(token) === 1 && /[-‐‑'’&]/.test(this.#tokens.textOf(token));
  }

  #word(from: number, to: number): Word {
    const children: WordContent[] = [];
    for (let token = from; token < to; token++) {
      // The periods of "U.S." and the apostrophe of "didn't" are punctuation inside the word.
      let start = this.#tokens.start(token);
      for (const part of this.#tokens.textOf(token).match(/[-‐‑.,'’&]|[^-‐‑.,'’&]+/g)!) {
        const type = /[-‐‑.,'’]/.test(part) ? 'PunctuationNode' : part === '&' ? 'SymbolNode' : 'TextNode';
        children.push(this.#leaf(type, start, (start += part.length)));
      }
    }
    return { type: 'WordNode', children, position: around(children) };
  }

  #mark(token: number): Punctuation | Leaf<'SymbolNode'> {
    const type = this.#tokens.kind(token) === Kind.Symbol ? 'SymbolNode' : 'PunctuationNode';
    return this.#leaf(type, this.#tokens.start(token), this.#tokens.end(token));
  }

  /** The nodes between two tokens: white space, and control characters as source. */
  #gap(start: number, end: number): (WhiteSpace | Source)[] {
    if (end - start === 1 && this.#text.charCodeAt(start) === SPACE) return [this.#leaf('WhiteSpaceNode', start, end)];
    const nodes: (WhiteSpace | Source)[] = [];
    for (const part of this.#text.slice(start, end).match(/\s+|[^\s]+/g) ?? []) {
      const type = part.trim() === '' ? 'WhiteSpaceNode' : 'SourceNode';
      nodes.push(this.#leaf(type, start, (start += part.length)));
    }
    return nodes;
  }

  #leaf<T extends LeafType>(type: T, start: number, end: number): Leaf<T> {
    const position = { start: this.#point(start), end: this.#point(end) };
    return { type, value: this.#text.slice(start, end), position } as Leaf<T>;
  }

  /** The position of an offset; offsets must not decrease from call to call. */
  #point(offset: number): Point {
    while (this.#line + 1 < this.#lines.length && this.#lines[this.#line + 1]! <= offset) this.#line++;
    return { line: this.#line + 1, column: offset - this.#lines[this.#line]! + 1, offset };
  }
}

type LeafNode = Text | Punctuation | WhiteSpace | Source | Extract<SentenceContent, { type: 'SymbolNode' }>;
type LeafType = LeafNode['type'];
type Leaf<T extends LeafType> = Extract<LeafNode, { type: T }>;

/** The position of some nodes, from the first one's start to the last one's end. */
function around(nodes: readonly { position?: Position | undefined }[]): Position {
  return { start: nodes[0]!.position!.start, end: nodes.at(-1)!.position!.end };
}
