/**
 * brat standoff, `.ann` beside `.txt` (brat.nlplab.org/standoff.html), in the scheme of the PolNeAR corpus: `Source`, `Cue`, `Content`
 * as text-bound annotations, `Attribution` as events. Offsets are code points; spans are split at line breaks, as brat's own
 * editor does; the text of a discontinuous span is that of its fragments, joined by one space.
 */
import type { Span } from '../analysis/facts';
import { type CodePoints, codePoints } from '../annotations/codePoints';
import type { Exported } from './exported';
import { stem } from './exported';
import type { Markup } from './markup';

/** brat's `annotation.conf` for what `toBrat` writes. */
export const annotationConf = `[entities]
Source
Cue
Content
Date

[relations]

[events]
Attribution\tContent+:Content, Cue?:Cue, Source*:Source

[attributes]
Kind\tArg:Content, Value:direct|indirect|mixed
Status\tArg:<ANY>, Value:confirmed|automatic|suggested
TimexType\tArg:Date, Value:DATE|TIME|DURATION|SET
`;

/** Writes `<name>.ann`, the text as it was annotated, and `annotation.conf`. */
export function toBrat(markup: Markup): Exported {
  const { text } = markup;
  const points = codePoints(text);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  let marks = 0;
  let attributes = 0;
  let others = 0;
  const mark = (id: string, type: string, pieces: readonly Span[]): string => {
    const name = `T${++marks}`;
    ids.set(id, name);
    lines.push(`${name}\t${type} ${boundOf(text, points, pieces)}`);
    return name;
  };
  const attribute = (name: string, of: string, value: string): void => {
    lines.push(`A${++attributes}\t${name} ${of} ${value}`);
  };
  const note = (kind: string, of: string, words: string | undefined): void => {
    if (words !== undefined && words !== '') lines.push(`#${++others}\t${kind} ${of}\t${words.replace(/\s+/g, ' ')}`);
  };
  const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
  for (const { id, start, end, speaker, status, note: words } of markup.mentions) {
    const name = mark(id, 'Source', [{ start, end }]);
    attribute('Status', name, status);
    note(
      'AnnotatorNotes',
      name,
      speaker === undefined ? words : [names.get(speaker), words].filter(Boolean).join('; '),
    );
  }
  for (const { id, start, end, status, note: words } of markup.cues) {
    const name = mark(id, 'Cue', [{ start, end }]);
    attribute('Status', name, status);
    note('AnnotatorNotes', name, words);
  }
  for (const { id, start, end, status, timex, note: words } of markup.dates) {
    const name = mark(id, 'Date', [{ start, end }]);
    attribute('Status', name, status);
    attribute('TimexType', name, timex.type);
    const more = [timex.mod, timex.quant, timex.freq, timex.zone].filter((one) => one !== undefined);
    note('AnnotatorNotes', name, [[timex.value, ...more].join(' '), words].filter(Boolean).join('; '));
  }
  let events = 0;
  for (const { id, pieces, type, cue, sources, speakers, status, note: words } of markup.quotations) {
    const content = mark(id, 'Content', pieces);
    attribute('Kind', content, type);
    attribute('Status', content, status);
    note(
      'AnnotatorNotes',
      content,
      [speakers.map((one) => names.get(one)).join(' and '), words].filter(Boolean).join('; '),
    );
    const cueName = cue === undefined ? undefined : ids.get(cue);
    const roles = sources.flatMap((source, i) => `Source${i === 0 ? '' : i + 1}:${ids.get(source)!}`);
    // An event stands on its trigger: the cue, or the content where there is none.
    const trigger = cueName ?? content;
    const parts = [`Attribution:${trigger}`, `Content:${content}`, ...(cueName ? [`Cue:${cueName}`] : []), ...roles];
    lines.push(`E${++events}\t${parts.join(' ')}`);
  }
  const name = stem(markup.fileName);
  return {
    files: [
      { name: `${name}.ann`, content: lines.map((line) => `${line}\n`).join('') },
      { name: `${name}.txt`, content: text },
      { name: 'annotation.conf', content: annotationConf },
    ],
    losses: markup.speakers.some(({ roles }) => roles.length > 0) ? ['roles of speakers'] : [],
  };
}

function boundOf(text: string, points: CodePoints, pieces: readonly Span[]): string {
  const fragments = pieces.flatMap((piece) => lineFragments(text, piece));
  const spans = fragments.map(({ start, end }) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`);
  return `${spans.join(';')}\t${fragments.map(({ start, end }) => text.slice(start, end)).join(' ')}`;
}

/** A span without its line breaks, and without the empty stretches between them. */
function lineFragments(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== '') fragments.push({ start: start + index, end: start + index + line.length });
  }
  return fragments;
}
