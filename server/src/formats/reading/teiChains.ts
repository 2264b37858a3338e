import type { Element } from 'xast';
import type { Span } from '../../analysis/facts';
import type { ImportedItem } from './builder';
import type { TeiElementSpan } from './teiText';
import { localName } from './xml';

/** Kind of annotation of an element; undefined for any other element. */
export function kindOf(element: Element): ImportedItem['kind'] | undefined {
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
export function chainsOf(stretches: readonly TeiElementSpan[]): Map<Element, TeiElementSpan[]> {
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
  const chains = new Map<Element, TeiElementSpan[]>();
  for (const one of stretches) {
    const first = firstOf(one.element);
    chains.set(first, [...(chains.get(first) ?? []), one]);
  }
  return chains;
}

/** Parts with the same `n` are of one piece, which a paragraph or another element cut; without `n` each is a piece. */
export function piecesOf(chain: readonly TeiElementSpan[], spans: readonly Span[]): Span[] {
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
export function pointers(references: string | null | undefined): string[] {
  return (references ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : [one.slice(one.indexOf('#') + 1)]));
}

/** A stretch without line breaks at its ends, which are ours. */
export function trimmedTo(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === '\n') from++;
  while (to > from && text[to - 1] === '\n') to--;
  return { start: from, end: to };
}
