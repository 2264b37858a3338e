/**
 * doccano's JSON Lines with relations (doccano.github.io/doccano/tutorial): entities with offsets, relations between them. doccano
 * counts UTF-16 code units unless a project counts grapheme clusters; it has no attributes, so values go into the metadata.
 */
import { type Exported, loss, notes, stem } from './exported';
import type { Markup } from './markup';

/** Writes `<name>.doccano.jsonl`, one line. */
export function toDoccano(markup: Markup): Exported {
  const entities: { id: number; start_offset: number; end_offset: number; label: string }[] = [];
  const relations: { id: number; from_id: number; to_id: number; type: string }[] = [];
  const first = new Map<string, number>();
  const add = (id: string, { start, end }: { start: number; end: number }, label: string): number => {
    const entity = entities.length + 1;
    entities.push({ id: entity, start_offset: start, end_offset: end, label });
    if (!first.has(id)) first.set(id, entity);
    return entity;
  };
  const relate = (from: number, to: number, type: string): void => {
    relations.push({ id: relations.length + 1, from_id: from, to_id: to, type });
  };
  for (const mention of markup.mentions) add(mention.id, mention, 'Speaker');
  for (const cue of markup.cues) add(cue.id, cue, 'Cue');
  for (const date of markup.dates) add(date.id, date, 'Date');
  for (const { id, pieces, type, cue, sources } of markup.quotations) {
    const own = pieces.map((piece) => add(id, piece, `Quotation-${type}`));
    for (let i = 1; i < own.length; i++) relate(own[i - 1]!, own[i]!, 'continues');
    for (const source of sources) relate(own[0]!, first.get(source)!, 'spokenBy');
    if (cue !== undefined) relate(own[0]!, first.get(cue)!, 'hasCue');
  }
  const names = Object.fromEntries(markup.speakers.map(({ id, name }) => [id, name]));
  const meta = {
    file: markup.fileName,
    publicationDate: markup.publicationDate ?? null,
    speakers: Object.fromEntries(
      markup.mentions.flatMap(({ id, speaker }) => (speaker === undefined ? [] : [[first.get(id)!, names[speaker]]])),
    ),
    dates: Object.fromEntries(markup.dates.map(({ id, timex }) => [first.get(id)!, timex])),
    statuses: Object.fromEntries(
      [...markup.mentions, ...markup.cues, ...markup.dates, ...markup.quotations].map(({ id, status }) => [
        first.get(id)!,
        status,
      ]),
    ),
  };
  const line = JSON.stringify({ text: markup.text, entities, relations, ...meta });
  return {
    files: [{ name: `${stem(markup.fileName)}.doccano.jsonl`, content: `${line}\n` }],
    losses: [
      ...loss(notes(markup), 'notes'),
      ...loss(markup.speakers.filter(({ roles }) => roles.length > 0).length, 'speakers’ roles'),
    ],
  };
}
