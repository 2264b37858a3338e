/**
 * TEI P5 (tei-c.org/release/doc/tei-p5-doc): `said` with `who`, chained by `next` and `prev` where a quotation has several pieces or goes
 * over paragraphs, `persName`, `orgName`, `placeName` and `rs` for mentions, `seg type="cue"`, `date` and `time`. A line is a `p`.
 */
import { lowerBound } from '../analysis/text/lowerBound';
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Span } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import { edges, type Exported, loss, stem } from './exported';
import { type MarkupSpan, markings } from './marked';
import type { Markup } from './markup';
import { firstAfter, linesOf, nestLines, type NestedSpan } from './nesting';
import { dated, noted, notesOf, profile } from './teiAround';
import { dateElement } from './teiDates';
import { clean } from './xmlText';

const certainty = { confirmed: 'high', changed: 'medium', automatic: 'medium', suggested: 'low' } as const;
const nameElement = { Person: 'persName', Organization: 'orgName', Place: 'placeName', Unnamed: 'rs' } as const;

/**
 * Writes `<name>.tei.xml`. `n` says which piece of a quotation a part belongs to, and the value of a date. What nobody confirmed has
 * `cert="low"`, what a batch accepted `cert="medium"`. Annotators' notes stand in the `back`.
 */
export function toTei(markup: Markup): Exported {
  const { fileName, text, publicationDate } = markup;
  const title = linesOf(text)[0];
  const paragraphs = paragraphsOf(markup);
  const heading = clean(title === undefined ? fileName : asRead(text.slice(title.start, title.end)));
  const published =
    publicationDate === undefined ? 'Not published with this file.' : dated(publicationDate, markup.dateDecided);
  const description = x('fileDesc', [
    x('titleStmt', [x('title', heading)]),
    x('publicationStmt', [x('p', [published])]),
    x('sourceDesc', [x('p', clean(fileName))]),
  ]);
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    x('teiHeader', [description, ...profile(markup.speakers)]),
    x('text', [x('body', paragraphs.length > 0 ? paragraphs : [x('p')]), ...notesOf(markup)]),
  ]);
  // XML allows no `]]>` among words (section 2.4), and reads a carriage return as a line feed (2.11); the serializer lets both stand.
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#13;')}\n`;
  const dropped = [
    text,
    ...noted(markup).map(({ note = '' }) => note),
    ...[...markup.quotations, ...markup.dates].map(({ verification }) => verification?.found.note ?? ''),
    ...markup.speakers.flatMap(({ name, roles }) => [name, ...roles]),
  ]
    .map((words) => words.length - clean(words).length)
    .reduce((sum, count) => sum + count);
  const lines = linesOf(text);
  const inLines = ({ start, end }: Span): Span[] =>
    lines
      .slice(firstAfter(lines, start), firstAfter(lines, end - 1) + 1)
      .map((line) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }))
      .filter((part) => part.start < part.end);
  return {
    files: [{ name: `${stem(fileName)}.tei.xml`, content: xml }],
    losses: [...loss(dropped, 'controlCharacters'), ...loss(edges(markup, inLines), 'edges'), { kind: 'lineBreaks' }],
  };
}

/** `said` cannot stand in a `date` or a name (tei_all), so these are cut where a quotation begins or ends, and stand in it. */
function namesInQuotations(spans: readonly Marked[]): Marked[] {
  const cuts = [
    ...new Set(spans.filter(({ of }) => of.kind === 'quotation').flatMap(({ start, end }) => [start, end])),
  ];
  cuts.sort((a, b) => a - b);
  return spans.flatMap((span) => {
    if (span.of.kind === 'quotation' || span.of.kind === 'cue') return [span];
    const inside: number[] = [];
    const first = lowerBound(cuts.length, (i) => cuts[i]! <= span.start);
    for (let i = first; i < cuts.length && cuts[i]! < span.end; i++) inside.push(cuts[i]!);
    const ends = [...inside, span.end];
    return ends.map((end, i) => ({ ...span, start: ends[i - 1] ?? span.start, end }));
  });
}

type Marked = Span & { readonly of: MarkupSpan };

function saidFirst({ kind }: MarkupSpan): number {
  return kind === 'quotation' ? 0 : 1;
}

/** The parts of one quotation, in text order, are chained; so their ids must be known before they are written. */
function paragraphsOf(markup: Markup): Element[] {
  const spans = namesInQuotations(markings(markup));
  const kinds = new Map(markup.speakers.map(({ id, kind }) => [id, kind]));
  const lines = nestLines(spans, linesOf(markup.text), saidFirst);
  const chains = new Map<string, NestedSpan<MarkupSpan>[]>();
  const collect = (parts: readonly NestedSpan<MarkupSpan>[]): void => {
    for (const part of parts) {
      const { id } = part.of.item;
      const chain = chains.get(id);
      if (chain) chain.push(part);
      else chains.set(id, [part]);
      collect(part.children);
    }
  };
  for (const { parts } of lines) collect(parts);
  /** Chains of the parts of one item: the first has its id, the others follow it. */
  const linked = (part: NestedSpan<MarkupSpan>): Record<string, string> => {
    const { id } = part.of.item;
    const chain = chains.get(id)!;
    const index = chain.indexOf(part);
    const name = (i: number): string => (i === 0 && part.of.kind !== 'quotation' ? id : `${id}.${i + 1}`);
    return {
      'xml:id': name(index),
      ...(index > 0 && { prev: `#${name(index - 1)}` }),
      ...(index + 1 < chain.length && { next: `#${name(index + 1)}` }),
    };
  };

  const content = (start: number, end: number, parts: readonly NestedSpan<MarkupSpan>[]): ElementContent[] => {
    const children: ElementContent[] = [];
    let at = start;
    const words = (to: number): void => {
      if (to > at) children.push({ type: 'text', value: clean(markup.text.slice(at, to)) });
    };
    for (const part of parts) {
      words(part.start);
      children.push(element(part, content(part.start, part.end, part.children)));
      at = part.end;
    }
    words(end);
    return children;
  };
  const element = (part: NestedSpan<MarkupSpan>, children: ElementContent[]): Element => {
    const { of } = part;
    const marked = { ...linked(part), cert: certainty[of.item.status] };
    if (of.kind === 'quotation') {
      const { type, speakers, cue, parent } = of.item;
      const direct = type === 'direct' ? 'true' : type === 'indirect' ? 'false' : 'unknown';
      const related = [...(cue === undefined ? [] : [`#${cue}`]), ...(parent === undefined ? [] : [`#${parent}.1`])];
      return x(
        'said',
        {
          ...marked,
          n: String(of.piece + 1),
          direct,
          ...(speakers.length > 0 && { who: speakers.map((one) => `#${one}`).join(' ') }),
          ...(related.length > 0 && { corresp: related.join(' ') }),
        },
        children,
      );
    }
    if (of.kind === 'date') return dateElement(of.item, marked, children);
    if (of.kind === 'cue') return x('seg', { ...marked, type: 'cue' }, children);
    const { speaker, form } = of.item;
    const name = form === 'name' ? nameElement[kinds.get(speaker ?? '') ?? 'Unnamed'] : 'rs';
    return x(name, { ...marked, ...(speaker !== undefined && { ref: `#${speaker}` }) }, children);
  };
  return lines.map(({ line, parts }) => x('p', content(line.start, line.end, parts)));
}
