import type { Facts, QuotationType, Span, Timex, TimexType } from '../../server/src/analysis/facts';

/** One piece of a quotation, as its tag gives it. */
export interface MarkedQuotation extends Span {
  /** Full names, the first speaker first; empty when the quotation is unattributed. */
  readonly speakers: readonly string[];
  readonly type: QuotationType;
  /** Pieces of one quotation share a number; none for a quotation in one piece. */
  readonly group: number | undefined;
}

/** A mention that is the source of a quotation. */
export interface MarkedMention extends Span {
  /** The speaker's full name; none where nobody is meant that we know of. */
  readonly name: string | undefined;
}

/** A time expression. */
export type MarkedTimex = Span & Pick<Timex, 'type' | 'value' | 'mod' | 'quant' | 'freq' | 'zone'>;

/** What the tags of a marked text say; every list in text order, an outer span before those inside it. */
export interface Marking {
  /** The text without its tags. */
  readonly text: string;
  readonly quotations: readonly MarkedQuotation[];
  readonly mentions: readonly MarkedMention[];
  readonly cues: readonly Span[];
  readonly timexes: readonly MarkedTimex[];
}

/** Names of joint speakers stand in one attribute. */
const JOINT = '; ';
const tagPattern = /<(\/?)(quotation|speaker|cue|date)((?: [a-z]+="[^"<>]*")*)>/g;

/**
 * Reads a text with tags around its spans:
 * `<quotation speaker="Ada Okoye" type="direct">"No,"</quotation> <speaker name="Ada Okoye">she</speaker> <cue>said</cue>.`
 *
 * @throws Error for a tag that is not closed, or closes another one
 */
export function parseMarking(marked: string): Marking {
  const marking = {
    quotations: [] as MarkedQuotation[],
    mentions: [] as MarkedMention[],
    cues: [] as Span[],
    timexes: [] as MarkedTimex[],
  };
  const open: { readonly tag: string; readonly close: (end: number) => void }[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(tagPattern)) {
    const [whole, slash, tag = '', written = ''] = match;
    text += marked.slice(read, match.index);
    read = match.index + whole.length;
    if (slash === '') {
      open.push({ tag, close: begin(marking, tag, text.length, attributesOf(written)) });
      continue;
    }
    const last = open.pop();
    if (last?.tag !== tag) throw new Error(`${whole} closes ${last?.tag ?? 'nothing'} before: ${marked.slice(read)}`);
    last.close(text.length);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.tag}> is not closed`);
  return { text: text + marked.slice(read), ...marking };
}

/** Puts the span that a tag begins into its list at once, so that lists stand in text order; its end comes later. */
function begin(
  { quotations, mentions, cues, timexes }: { [List in Exclude<keyof Marking, 'text'>]: Marking[List][number][] },
  tag: string,
  start: number,
  attributes: ReadonlyMap<string, string>,
): (end: number) => void {
  const put = <T extends Span>(list: T[], item: T) => {
    const index = list.push(item) - 1;
    return (end: number) => void (list[index] = { ...item, end });
  };
  const span = { start, end: start };
  if (tag === 'cue') return put(cues, span);
  if (tag === 'speaker') return put(mentions, { ...span, name: attributes.get('name') });
  const type = attributes.get('type') ?? '';
  if (tag === 'date') {
    const further = Object.fromEntries([...attributes].filter(([name]) => name !== 'type' && name !== 'value'));
    return put(timexes, { ...span, type: type as TimexType, value: attributes.get('value') ?? '', ...further });
  }
  const group = attributes.get('group');
  return put(quotations, {
    ...span,
    speakers: attributes.get('speaker')?.split(JOINT) ?? [],
    type: type as QuotationType,
    group: group === undefined ? undefined : Number(group),
  });
}

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ]),
  );
}

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

interface Tag extends Span {
  readonly name: string;
  readonly attributes: Attributes;
}

/**
 * Writes the tags that `parseMarking` reads from what the analysis found. Only mentions that are sources are marked.
 *
 * @throws Error when two spans cross, which facts of different kinds should not do either
 */
export function mark(text: string, facts: Facts): string {
  // Where spans are equal, the earlier kind goes outside: the sort is stable.
  const tags = [...quotationTags(facts), ...mentionTags(facts), ...cueTags(facts), ...timexTags(facts)];
  tags.sort((a, b) => a.start - b.start || b.end - a.end);
  let marked = '';
  let written = 0;
  const writeTo = (offset: number) => {
    marked += text.slice(written, offset);
    written = offset;
  };
  const open: Tag[] = [];
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const { name, end } = open.pop()!;
      writeTo(end);
      marked += `</${name}>`;
    }
  };
  for (const tag of tags) {
    closeUpTo(tag.start);
    const outer = open.at(-1);
    if (outer && tag.end > outer.end) throw new Error(`${show(tag, text)} crosses ${show(outer, text)}`);
    writeTo(tag.start);
    marked += `<${tag.name}${tag.attributes.map(writeAttribute).join('')}>`;
    open.push(tag);
  }
  closeUpTo(Infinity);
  return marked + text.slice(written);
}

function quotationTags({ quotations, speakers }: Facts): Tag[] {
  let groups = 0;
  return quotations.flatMap(({ pieces, type, attribution }) => {
    const indices = [attribution, ...attribution.joint].map((candidate) => candidate.speaker);
    const names = indices.flatMap((index) => (index === undefined ? [] : [speakers[index]!.name]));
    const attributes: Attributes = [
      ['speaker', names.length > 0 ? names.join(JOINT) : undefined],
      ['type', type],
      ['group', pieces.length > 1 ? String(++groups) : undefined],
    ];
    return pieces.map(({ start, end }) => ({ name: 'quotation', start, end, attributes }));
  });
}

function mentionTags({ mentions, speakers }: Facts): Tag[] {
  return mentions
    .filter(({ source }) => source)
    .map(({ start, end, speaker }) => {
      const name = speaker === undefined ? undefined : speakers[speaker]!.name;
      return { name: 'speaker', start, end, attributes: [['name', name]] };
    });
}

function cueTags({ cues }: Facts): Tag[] {
  return cues.map(({ start, end }) => ({ name: 'cue', start, end, attributes: [] }));
}

function timexTags({ timexes }: Facts): Tag[] {
  return timexes.map(({ start, end, type, value, mod, quant, freq, zone }) => {
    const attributes: Attributes = Object.entries({ type, value, mod, quant, freq, zone });
    return { name: 'date', start, end, attributes };
  });
}

function writeAttribute([name, value]: Attributes[number]): string {
  if (value === undefined) return '';
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return ` ${name}="${escaped.replaceAll('>', '&gt;')}"`;
}

function show({ name, start, end }: Tag, text: string): string {
  return `${name} ${start}–${end} “${text.slice(start, end)}”`;
}

/** Takes the `|` that stands for the cursor out of a text; throws unless there is exactly one. */
export function cursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error(`Not one cursor: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
