/**
 * Label Studio's JSON (labelstud.io/guide/predictions): regions with code points, relations between them; what a person confirmed as
 * `annotations`, the rest as `predictions`. A date's value and a speaker's name are text areas of their region.
 */
import { codePoints } from '../annotations/codePoints';
import { type Exported, loss, notes, stem } from './exported';
import type { Markup } from './markup';

/** The labelling configuration of what `toLabelStudio` writes. */
export const labellingConfig = `<View>
  <Labels name="label" toName="text">
    <Label value="Quotation" background="#b35900"/>
    <Label value="Speaker" background="#1f6f8b"/>
    <Label value="Cue" background="#3a5fcd"/>
    <Label value="Date" background="#2e7d32"/>
  </Labels>
  <Relations>
    <Relation value="spokenBy"/>
    <Relation value="hasCue"/>
    <Relation value="continues"/>
  </Relations>
  <Text name="text" value="$text"/>
  <Choices name="type" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Quotation">
    <Choice value="direct"/>
    <Choice value="indirect"/>
    <Choice value="mixed"/>
  </Choices>
  <TextArea name="name" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Speaker"/>
  <TextArea name="value" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Date"/>
</View>
`;

/** Writes `<name>.label-studio.json`, one task, and the configuration. */
export function toLabelStudio(markup: Markup): Exported {
  const confirmed = resultOf(markup, true);
  const suggested = resultOf(markup, false);
  const task = {
    data: { text: markup.text, file: markup.fileName, publicationDate: markup.publicationDate ?? null },
    ...(confirmed.length > 0 && { annotations: [{ result: confirmed }] }),
    ...(suggested.length > 0 && { predictions: [{ model_version: 'attribune', result: suggested }] }),
  };
  return {
    files: [
      { name: `${stem(markup.fileName)}.label-studio.json`, content: `${JSON.stringify([task], null, 2)}\n` },
      { name: 'label-studio.xml', content: labellingConfig },
    ],
    losses: [
      ...loss(notes(markup), 'notes'),
      ...loss(markup.speakers.filter(({ roles }) => roles.length > 0).length, 'speakers’ roles'),
    ],
  };
}

function resultOf(markup: Markup, confirmed: boolean): object[] {
  const { text } = markup;
  const points = codePoints(text);
  const result: object[] = [];
  const known = new Set<string>();
  const wanted = ({ status }: { status: string }): boolean => (status === 'confirmed') === confirmed;
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
    text: text.slice(start, end),
  });
  const base = (id: string) => ({ id, to_name: 'text' });
  const region = (id: string, span: { start: number; end: number }, label: string): void => {
    known.add(id);
    result.push({ ...base(id), from_name: 'label', type: 'labels', value: { ...place(span), labels: [label] } });
  };
  const words = (id: string, span: { start: number; end: number }, name: string, value: string): void => {
    result.push({ ...base(id), from_name: name, type: 'textarea', value: { ...place(span), text: [value] } });
  };
  const relate = (from: string, to: string, label: string): void => {
    if (known.has(from) && known.has(to))
      result.push({ from_id: from, to_id: to, type: 'relation', direction: 'right', labels: [label] });
  };
  const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
  for (const mention of markup.mentions.filter(wanted)) {
    region(mention.id, mention, 'Speaker');
    if (mention.speaker !== undefined) words(mention.id, mention, 'name', names.get(mention.speaker)!);
  }
  for (const cue of markup.cues.filter(wanted)) region(cue.id, cue, 'Cue');
  for (const date of markup.dates.filter(wanted)) {
    region(date.id, date, 'Date');
    const { type, value, ...more } = date.timex;
    words(
      date.id,
      date,
      'value',
      [type, value, ...Object.entries(more).map(([key, one]) => `${key}=${one}`)].join(' '),
    );
  }
  for (const { id, pieces, type, cue, sources } of markup.quotations.filter(wanted)) {
    pieces.forEach((piece, i) => {
      const own = i === 0 ? id : `${id}.${i + 1}`;
      region(own, piece, 'Quotation');
      result.push({ ...base(own), from_name: 'type', type: 'choices', value: { ...place(piece), choices: [type] } });
      if (i > 0) relate(i === 1 ? id : `${id}.${i}`, own, 'continues');
    });
    for (const source of sources) relate(id, source, 'spokenBy');
    if (cue !== undefined) relate(id, cue, 'hasCue');
  }
  return result;
}
