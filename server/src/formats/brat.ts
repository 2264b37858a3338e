/**
 * brat standoff, `.ann` beside `.txt` (brat.nlplab.org/standoff.html), in the scheme of the PolNeAR corpus: `Source`, `Cue`, `Content`
 * as text-bound annotations, `Attribution` as events. Offsets are code points; spans are split at line breaks, as brat's own
 * editor does; the text of a discontinuous span is that of its fragments, joined by one space. Names and values, which are any words,
 * are notes, since attributes take only values that `annotation.conf` lists.
 */
import type { Span } from '../analysis/facts';
import { type CodePoints, codePoints } from '../annotations/codePoints';
import { edges, type Exported, findings, loss, stem } from './exported';
import { isBreak, lineFragments, onOneLine } from './fragments';
import type { Markup } from './markup';

/** brat's `annotation.conf` for what `toBrat` writes. */
const annotationConf = `[entities]
Source
Cue
Content
Date

[relations]
Within\tArg1:Content, Arg2:Content

[events]
Attribution\tContent+:Content, Cue?:Cue, Source*:Source

[attributes]
Kind\tArg:Content, Value:direct|indirect|mixed
Status\tArg:<ANY>, Value:confirmed|changed|automatic|suggested
TimexType\tArg:Date, Value:DATE|TIME|DURATION|SET
`;

/** Writes `<name>.ann`, the text as it was annotated, and `annotation.conf`. */
export function toBrat(markup: Markup): Exported {
  const standoff = new Standoff(markup);
  for (const { id, start, end, speaker, ...rest } of markup.mentions) {
    const name = standoff.mark(id, 'Source', [{ start, end }]);
    standoff.describe(name, rest);
    if (speaker !== undefined) standoff.speaker(name, speaker);
  }
  for (const { id, start, end, ...rest } of markup.cues) {
    standoff.describe(standoff.mark(id, 'Cue', [{ start, end }]), rest);
  }
  for (const { id, start, end, timex, ...rest } of markup.dates) {
    const name = standoff.mark(id, 'Date', [{ start, end }]);
    const { type, ...values } = timex;
    standoff.describe(name, rest);
    standoff.attribute('TimexType', name, type);
    for (const [key, value] of Object.entries(values)) standoff.note(key[0]!.toUpperCase() + key.slice(1), name, value);
  }
  for (const quotation of markup.quotations) standoff.quotation(quotation);
  for (const { id, parent } of markup.quotations) if (parent !== undefined) standoff.within(id, parent);
  const name = stem(markup.fileName);
  return {
    files: [
      { name: `${name}.ann`, content: standoff.content() },
      { name: `${name}.txt`, content: markup.text },
      { name: 'annotation.conf', content: annotationConf },
    ],
    losses: [
      ...loss(markup.speakers.filter(({ roles }) => roles.length > 0).length, 'roles'),
      ...loss(
        edges(markup, (stretch) => lineFragments(markup.text, stretch)),
        'edges',
      ),
      ...loss(standoff.breaks, 'innerLineBreaks'),
      ...findings(markup),
      ...(markup.dateDecided ? [{ kind: 'publicationDate' } as const] : []),
    ],
  };
}

/** The lines of an `.ann` file while it is written. */
class Standoff {
  /** Number of notes with line breaks, which brat has no room for. */
  breaks = 0;
  readonly #markup: Markup;
  readonly #lines: string[] = [];
  readonly #ids = new Map<string, string>();
  readonly #counts: Record<string, number> = {};
  readonly #points: CodePoints;

  constructor(markup: Markup) {
    this.#markup = markup;
    this.#points = codePoints(markup.text);
  }

  content(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  mark(id: string | undefined, type: string, pieces: readonly Span[]): string {
    const fragments = pieces.flatMap((piece) => lineFragments(this.#markup.text, piece));
    const point = (offset: number): number => this.#points.fromUtf16(offset);
    const spans = fragments.map(({ start, end }) => `${point(start)} ${point(end)}`).join(';');
    const words = fragments.map(({ start, end }) => this.#markup.text.slice(start, end)).join(' ');
    const name = this.#add('T', `${type} ${spans}\t${words}`);
    if (id !== undefined && !this.#ids.has(id)) this.#ids.set(id, name);
    return name;
  }

  attribute(name: string, of: string, value: string): void {
    this.#add('A', `${name} ${of} ${value}`);
  }

  note(type: string, of: string, words: string): void {
    const line = onOneLine(words);
    if (line !== words) this.breaks++;
    this.#add('#', `${type} ${of}\t${line}`);
  }

  describe(of: string, { status, note }: { readonly status: string; readonly note?: string }): void {
    this.attribute('Status', of, status);
    if (note !== undefined) this.note('AnnotatorNotes', of, note);
  }

  speaker(of: string, id: string): void {
    const { kind, name } = this.#markup.speakers.find((speaker) => speaker.id === id)!;
    this.note(kind, of, name);
  }

  quotation({ id, pieces, type, cue, sources, speakers, ...rest }: Markup['quotations'][number]): void {
    const contents = groups(this.#markup.text, pieces).map((group) => this.mark(id, 'Content', group));
    const content = contents[0]!;
    this.attribute('Kind', content, type);
    this.describe(content, rest);
    for (const one of speakers) this.speaker(content, one);
    const cueName = cue === undefined ? undefined : this.#ids.get(cue);
    const stands = this.#markup.cues.find((one) => one.id === cue) ?? pieces[0]!;
    const trigger = this.mark(undefined, 'Attribution', [stands]);
    const roles = [
      ...contents.map((name, i) => `Content${i === 0 ? '' : i + 1}:${name}`),
      ...(cueName === undefined ? [] : [`Cue:${cueName}`]),
      ...sources.map((source, i) => `Source${i === 0 ? '' : i + 1}:${this.#ids.get(source)!}`),
    ];
    this.#add('E', [`Attribution:${trigger}`, ...roles].join(' '));
  }

  within(inner: string, outer: string): void {
    this.#add('R', `Within Arg1:${this.#ids.get(inner)!} Arg2:${this.#ids.get(outer)!}`);
  }

  #add(letter: string, rest: string): string {
    const count = (this.#counts[letter] ?? 0) + 1;
    this.#counts[letter] = count;
    this.#lines.push(`${letter}${count}\t${rest}`);
    return `${letter}${count}`;
  }
}

/** Pieces that only a line break parts would be read as one: each begins an annotation of its own. */
function groups(text: string, pieces: readonly Span[]): Span[][] {
  const result: Span[][] = [];
  let before: Span | undefined;
  for (const piece of pieces) {
    const fragments = lineFragments(text, piece);
    if (before === undefined || isBreak(text.slice(before.end, fragments[0]!.start))) result.push([piece]);
    else result.at(-1)!.push(piece);
    before = fragments.at(-1);
  }
  return result;
}
