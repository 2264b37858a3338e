/**
 * TEI P5 (tei-c.org/release/doc/tei-p5-doc): `said`, and `q` and `quote` with `who`, chained by `next` and `prev`; `persName`, `orgName`, `placeName` and
 * `rs` with `ref`; `seg type="cue"`; `date` and `time`. Namespaces' prefixes do not matter.
 */
import type { Element } from 'xast';
import type { QuotationType } from '../../analysis/facts';
import type { Status } from '../../annotations/model';
import { isTimexType, readTimexWords } from '../timexWords';
import { build, type ImportedItem, type ImportedSpeaker } from './builder';
import type { ReadResult, SourceFile } from './reading';
import { chainsOf, kindOf, piecesOf, pointers, trimmedTo } from './teiChains';
import { findingsOf, isFinding, type TeiFindings } from './teiFindings';
import { peopleOf } from './teiPeople';
import { type TeiElementSpan, teiText } from './teiText';
import { timexOf } from './timex';
import { childrenOf, descendants, localName, readXml, textOf } from './xml';

/** Reads `.xml` files; of a `teiCorpus` each `TEI` in it. */
export function readTei(files: readonly SourceFile[]): ReadResult {
  const read = files.map(readFile);
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readFile(file: SourceFile): ReadResult {
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

function readDocument(file: string, document: Element, root: Element): ReadResult {
  const { text, stretches } = teiText(root);
  const findings = findingsOf(document);
  const people = peopleOf(document, findings.labels);
  const head = { file, text, fileName: fileNameOf(document), publicationDate: dateOf(document) };
  const { value, problems } = build(head, new TeiDrafts(text, stretches, people, notesOf(document), findings).all());
  return { value: [value], problems };
}

/** The source that an export names. */
function fileNameOf(document: Element): string | undefined {
  const source = descendants(document, 'sourceDesc')[0];
  const name = source ? textOf(source).trim() : '';
  return /^[^\\/\n]+\.(?:txt|news)$/i.test(name) ? name : undefined;
}

/** Notes that point at something, by its id. */
function notesOf(document: Element): ReadonlyMap<string, string> {
  return new Map(
    descendants(document, 'note').flatMap((note) =>
      isFinding(note) ? [] : pointers(note.attributes['target']).map((id) => [id, textOf(note)] as const),
    ),
  );
}

/** When the article was published; a date that nobody is certain of is none. */
function dateOf(document: Element): string | undefined {
  const published = descendants(document, 'publicationStmt').flatMap((one) => descendants(one, 'date'));
  return published.find(({ attributes: { when, cert } }) => when && cert !== 'low')?.attributes['when'] ?? undefined;
}

// Maps, since a document may say `cert="constructor"`.
const statuses: ReadonlyMap<string | null | undefined, Status> = new Map([
  ['high', 'confirmed'],
  ['medium', 'automatic'],
  ['low', 'automatic'],
]);
const types: ReadonlyMap<string | null | undefined, QuotationType> = new Map([
  ['true', 'direct'],
  ['false', 'indirect'],
  ['unknown', 'mixed'],
]);

/** The annotations in a TEI text; lives while one is read. */
class TeiDrafts {
  readonly #text: string;
  readonly #people: ReadonlyMap<string, ImportedSpeaker>;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #findings: TeiFindings;
  readonly #chains: ReadonlyMap<Element, readonly TeiElementSpan[]>;
  readonly #firsts: ReadonlyMap<string, Element>;
  readonly #keys: ReadonlyMap<Element, string>;

  constructor(
    text: string,
    stretches: readonly TeiElementSpan[],
    people: ReadonlyMap<string, ImportedSpeaker>,
    notes: ReadonlyMap<string, string>,
    findings: TeiFindings,
  ) {
    const marked = stretches.filter(({ element }) => kindOf(element) !== undefined);
    this.#text = text;
    this.#people = people;
    this.#notes = notes;
    this.#findings = findings;
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

  all(): ImportedItem[] {
    return [...this.#chains].map(([first, chain]) => this.#draft(first, chain));
  }

  #draft(first: Element, chain: readonly TeiElementSpan[]): ImportedItem {
    const { attributes, position } = first;
    const kind = kindOf(first)!;
    const spans = chain
      .map(({ start, end }) => trimmedTo(this.#text, { start, end }))
      .filter(({ start, end }) => start < end);
    const line = position?.start.line;
    const about = <Finding>(findings: ReadonlyMap<string, Finding>): Finding | undefined =>
      chain.map(({ element }) => findings.get(element.attributes['xml:id'] ?? '')).find((one) => one !== undefined);
    const note = about(this.#notes);
    const verification = about(this.#findings.verifications);
    const labels = about(this.#findings.labels);
    const head = {
      key: this.#keys.get(first)!,
      kind,
      status: statuses.get(attributes['cert']),
      ...(note !== undefined && { note }),
      ...((kind === 'quotation' || kind === 'date') && verification && { verification }),
      ...(labels && { labels }),
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
      type: types.get(attributes['direct']),
      speakers: this.#named(attributes['who']),
      cue: keyOf('cue'),
      parent: keyOf('quotation'),
    };
  }

  #named(references: string | null | undefined): ImportedSpeaker[] {
    return pointers(references).map((id) => this.#people.get(id) ?? { name: id });
  }
}

function timexIn(element: Element) {
  const { n, type, when, from, to, dur } = element.attributes;
  if (n && isTimexType(type)) return readTimexWords(type, n);
  const iso = when ?? element.attributes['when-iso'] ?? dur ?? element.attributes['dur-iso'];
  const range = from && to ? `${from}/${to}` : from;
  const value = iso ?? range ?? undefined;
  return value === undefined ? undefined : (timexOf(value) ?? { type: 'DATE' as const, value });
}
