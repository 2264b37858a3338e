/**
 * TEI P5 (tei-c.org/release/doc/tei-p5-doc): `said`, and `q` and `quote` with `who`, chained by `next` and `prev`; `persName`, `orgName`, `placeName` and
 * `rs` with `ref`; `seg type="cue"`; `date` and `time`. Namespaces' prefixes do not matter.
 */
import type { Element } from 'xast';
import type { Span } from '../../analysis/facts';
import { isTimexType, readTimexWords } from '../timexWords';
import { build, type Draft, type NamedSpeaker } from './builder';
import type { Read, SourceFile } from './reading';
import { peopleOf } from './teiPeople';
import { type Stretch, teiText } from './teiText';
import { timexOf } from './timex';
import { childrenOf, descendants, localName, readXml, textOf } from './xml';

/** Reads `.xml` files; of a `teiCorpus` each `TEI` in it. */
export function readTei(files: readonly SourceFile[]): Read {
  const read = files.map(readFile);
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readFile(file: SourceFile): Read {
  const tree = readXml(file);
  if ('message' in tree) return { value: [], problems: [tree] };
  const [root] = childrenOf(tree);
  const documents = root && localName(root) === 'TEI' ? [root] : descendants(tree, 'TEI');
  const read = documents.flatMap((document) => {
    const [text] = childrenOf(document, 'text');
    return text ? [readDocument(file.name, document, text)] : [];
  });
  if (read.length === 0) {
    const name = root?.name ?? '';
    const message = `There is no TEI text in this file; its outermost element is <${name}>. It must be <TEI> with a <text>.`;
    return {
      value: [],
      problems: [{ severity: 'error', message, file: file.name, line: root?.position?.start.line ?? 1 }],
    };
  }
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readDocument(file: string, document: Element, root: Element): Read {
  const { text, stretches } = teiText(root);
  const people = peopleOf(document);
  const head = { file, text, fileName: fileNameOf(document), publicationDate: dateOf(document) };
  const { value, problems } = build(head, new TeiDrafts(text, stretches, people).all());
  return { value: [value], problems };
}

/** The source that an export names. */
function fileNameOf(document: Element): string | undefined {
  const source = descendants(document, 'sourceDesc')[0];
  const name = source ? textOf(source).trim() : '';
  return /^[^\\/\n]+\.(?:txt|news)$/i.test(name) ? name : undefined;
}

/** When the article was published; a date that nobody is certain of is none. */
function dateOf(document: Element): string | undefined {
  const published = descendants(document, 'publicationStmt').flatMap((one) => descendants(one, 'date'));
  return published.find(({ attributes: { when, cert } }) => when && cert !== 'low')?.attributes['when'] ?? undefined;
}

/** The annotations in a TEI text; lives while one is read. */
class TeiDrafts {
  readonly #text: string;
  readonly #people: ReadonlyMap<string, NamedSpeaker>;
  readonly #chains: ReadonlyMap<Element, readonly Stretch[]>;
  readonly #firsts: ReadonlyMap<string, Element>;
  readonly #keys: ReadonlyMap<Element, string>;

  constructor(text: string, stretches: readonly Stretch[], people: ReadonlyMap<string, NamedSpeaker>) {
    const marked = stretches.filter(({ element }) => kindOf(element) !== undefined);
    this.#text = text;
    this.#people = people;
    this.#chains = chainsOf(marked);
    const firsts = new Map<string, Element>();
    for (const [first, chain] of this.#chains) {
      for (const { element } of chain) {
        const id = element.attributes['xml:id'];
        if (id) firsts.set(id, first);
      }
    }
    this.#firsts = firsts;
    this.#keys = new Map([...this.#chains.keys()].map((first, i) => [first, String(i)]));
  }

  all(): Draft[] {
    return [...this.#chains].map(([first, chain]) => this.#draft(first, chain));
  }

  #draft(first: Element, chain: readonly Stretch[]): Draft {
    const { attributes, position } = first;
    const kind = kindOf(first)!;
    const spans = chain
      .map(({ start, end }) => trimmedTo(this.#text, { start, end }))
      .filter(({ start, end }) => start < end);
    const line = position?.start.line;
    const head = {
      key: this.#keys.get(first)!,
      kind,
      status: ({ high: 'confirmed', medium: 'automatic', low: 'automatic' } as const)[attributes['cert'] ?? ''],
      ...(line !== undefined && { line: () => line }),
    };
    if (kind !== 'quotation') {
      const hull = spans.length === 0 ? [] : [{ start: spans[0]!.start, end: spans.at(-1)!.end }];
      if (kind === 'speaker') return { ...head, pieces: hull, speakers: this.#named(attributes['ref']) };
      return { ...head, pieces: hull, ...(kind === 'date' && { timex: timexIn(first) }) };
    }
    const related = pointers(attributes['corresp']).flatMap((id) => this.#firsts.get(id) ?? []);
    const keyOf = (wanted: string): string | undefined => {
      const found = related.find((one) => kindOf(one) === wanted && one !== first);
      return found && this.#keys.get(found);
    };
    return {
      ...head,
      pieces: piecesOf(chain, spans),
      type: ({ true: 'direct', false: 'indirect', unknown: 'mixed' } as const)[attributes['direct'] ?? ''],
      speakers: this.#named(attributes['who']),
      cue: keyOf('cue'),
      parent: keyOf('quotation'),
    };
  }

  #named(references: string | null | undefined): NamedSpeaker[] {
    return pointers(references).map((id) => this.#people.get(id) ?? { name: id });
  }
}

/** What an element is to us; undefined where it is nothing. */
function kindOf(element: Element): Draft['kind'] | undefined {
  const { who, ref, cert, type } = element.attributes;
  switch (localName(element)) {
    case 'said':
      return 'quotation';
    case 'q':
    case 'quote':
      return who ? 'quotation' : undefined;
    case 'persName':
    case 'orgName':
    case 'placeName':
    case 'rs':
      return ref || cert ? 'speaker' : undefined;
    case 'seg':
      return type === 'cue' ? 'cue' : undefined;
    case 'date':
    case 'time':
      return 'date';
    default:
      return undefined;
  }
}

/** Elements by the first of their chain, which `prev` and `next` make; each is in one chain. */
function chainsOf(stretches: readonly Stretch[]): Map<Element, Stretch[]> {
  const byId = new Map(
    stretches.flatMap(({ element }) => (element.attributes['xml:id'] ? [[element.attributes['xml:id'], element]] : [])),
  );
  const pointedAt = (element: Element, name: 'prev' | 'next'): Element | undefined => {
    const other = byId.get(pointers(element.attributes[name])[0] ?? '');
    return other && other !== element && kindOf(other) === kindOf(element) ? other : undefined;
  };
  const before = new Map<Element, Element>();
  for (const { element } of stretches) {
    const previous = pointedAt(element, 'prev');
    const next = pointedAt(element, 'next');
    if (previous) before.set(element, previous);
    if (next && !before.has(next)) before.set(next, element);
  }
  const firstOf = (element: Element): Element => {
    const seen = new Set<Element>();
    let at = element;
    while (before.has(at) && !seen.has(at)) {
      seen.add(at);
      at = before.get(at)!;
    }
    return at;
  };
  const chains = new Map<Element, Stretch[]>();
  for (const one of stretches) {
    const first = firstOf(one.element);
    chains.set(first, [...(chains.get(first) ?? []), one]);
  }
  return chains;
}

/** Parts with the same `n` are of one piece, which a paragraph or another element cut; without `n` each is a piece. */
function piecesOf(chain: readonly Stretch[], spans: readonly Span[]): Span[] {
  if (spans.length < chain.length) return [...spans];
  const pieces: Span[] = [];
  let last: string | undefined;
  spans.forEach(({ start, end }, i) => {
    const n = chain[i]!.element.attributes['n'] ?? undefined;
    const before = pieces.at(-1);
    if (before && n !== undefined && n === last) pieces[pieces.length - 1] = { start: before.start, end };
    else pieces.push({ start, end });
    last = n;
  });
  return pieces;
}

/** The ids that pointers such as `#p1 people.xml#p2` name. */
function pointers(references: string | null | undefined): string[] {
  return (references ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : [one.slice(one.indexOf('#') + 1)]));
}

/** A stretch without line breaks at its ends, which are ours. */
function trimmedTo(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === '\n') from++;
  while (to > from && text[to - 1] === '\n') to--;
  return { start: from, end: to };
}

function timexIn(element: Element) {
  const { n, type, when, from, to, dur } = element.attributes;
  if (n && isTimexType(type)) return readTimexWords(type, n);
  const iso = when ?? element.attributes['when-iso'] ?? dur ?? element.attributes['dur-iso'];
  const range = from && to ? `${from}/${to}` : from;
  const value = iso ?? range ?? undefined;
  return value === undefined ? undefined : (timexOf(value) ?? { type: 'DATE' as const, value });
}
