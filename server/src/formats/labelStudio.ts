/**
 * Label Studio's JSON (labelstud.io/guide/predictions): regions with code points, relations between them; what a person confirmed as
 * `annotations`, the rest as `predictions`. A date's value and a speaker's name are text areas of their region.
 */
import type { Span } from '../analysis/facts';
import { codePoints } from '../annotations/codePoints';
import { type Exported, findings, loss, namesakes, stem } from './exported';
import type { Markup } from './markup';
import { timexWords } from './timexWords';

/** The labelling configuration of what `toLabelStudio` writes. */
const labellingConfig = `<View>
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
    <Relation value="within"/>
  </Relations>
  <Text name="text" value="$text"/>
  <Choices name="type" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Quotation">
    <Choice value="direct"/>
    <Choice value="indirect"/>
    <Choice value="mixed"/>
  </Choices>
  <TextArea name="name" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Speaker,Quotation"/>
  <TextArea name="value" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Date"/>
</View>
`;

/** Writes `<name>.label-studio.json`, one task, and the configuration. */
export function toLabelStudio(markup: Markup): Exported {
  const confirmed = resultOf(markup, true);
  const suggested = resultOf(markup, false);
  const { text, fileName, publicationDate = null, dateDecided, speakers } = markup;
  const people = speakers.map(({ name, kind, roles }) => ({ name, kind, roles }));
  const task = {
    data: { text, file: fileName, publicationDate, dateDecided, people },
    ...(confirmed.length > 0 && { annotations: [{ result: confirmed }] }),
    ...(suggested.length > 0 && { predictions: [{ model_version: 'attribune', result: suggested }] }),
  };
  return {
    files: [
      { name: `${stem(markup.fileName)}.label-studio.json`, content: `${JSON.stringify([task], null, 2)}\n` },
      { name: 'label-studio.xml', content: labellingConfig },
    ],
    losses: [...loss(linksAcross(markup), 'linksAcross'), ...loss(namesakes(markup), 'namesakes'), ...findings(markup)],
  };
}

function resultOf(markup: Markup, confirmed: boolean): object[] {
  const { text } = markup;
  const points = codePoints(text);
  const result: object[] = [];
  const known = new Set<string>();
  const wanted = ({ status }: { status: string }): boolean => (status === 'confirmed') === confirmed;
  const place = ({ start, end }: Span) => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
    text: text.slice(start, end),
  });
  const base = (id: string) => ({ id, to_name: 'text' });
  // A note is shown beside its region.
  const region = (id: string, span: Span, label: string, note?: string): void => {
    known.add(id);
    const value = { ...place(span), labels: [label] };
    const meta = note !== undefined && { meta: { text: [note] } };
    result.push({ ...base(id), from_name: 'label', type: 'labels', value, ...meta });
  };
  const words = (id: string, span: Span, name: string, ...text: string[]): void => {
    result.push({ ...base(id), from_name: name, type: 'textarea', value: { ...place(span), text } });
  };
  const relate = (from: string, to: string, label: string): void => {
    if (known.has(from) && known.has(to))
      result.push({ from_id: from, to_id: to, type: 'relation', direction: 'right', labels: [label] });
  };
  const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
  for (const mention of markup.mentions.filter(wanted)) {
    region(mention.id, mention, 'Speaker', mention.note);
    if (mention.speaker !== undefined) words(mention.id, mention, 'name', names.get(mention.speaker)!);
  }
  for (const cue of markup.cues.filter(wanted)) region(cue.id, cue, 'Cue', cue.note);
  for (const date of markup.dates.filter(wanted)) {
    region(date.id, date, 'Date', date.note);
    words(date.id, date, 'value', `${date.timex.type} ${timexWords(date.timex)}`);
  }
  const quotations = markup.quotations.filter(wanted);
  for (const { id, pieces, type, cue, sources, speakers, note } of quotations) {
    pieces.forEach((piece, i) => {
      const own = i === 0 ? id : `${id}.${i + 1}`;
      region(own, piece, 'Quotation', i === 0 ? note : undefined);
      result.push({ ...base(own), from_name: 'type', type: 'choices', value: { ...place(piece), choices: [type] } });
      if (i > 0) relate(i === 1 ? id : `${id}.${i}`, own, 'continues');
    });
    if (speakers.length > 0) words(id, pieces[0]!, 'name', ...speakers.map((one) => names.get(one)!));
    for (const source of sources) relate(id, source, 'spokenBy');
    if (cue !== undefined) relate(id, cue, 'hasCue');
  }
  for (const { id, parent } of quotations) if (parent !== undefined) relate(id, parent, 'within');
  return result;
}

/** A relation holds regions of one annotation, or of one prediction, together. */
function linksAcross({ quotations, cues, mentions }: Markup): number {
  const confirmed = new Map(
    [...quotations, ...cues, ...mentions].map(({ id, status }) => [id, status === 'confirmed']),
  );
  return quotations
    .flatMap(({ id, cue, parent, sources }) => [cue, parent, ...sources].map((other) => [id, other] as const))
    .filter(([id, other]) => other !== undefined && confirmed.get(id) !== confirmed.get(other)).length;
}
