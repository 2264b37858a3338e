/**
 * doccano's JSON Lines with relations (doccano.github.io/doccano/tutorial): entities with offsets, relations between them. doccano
 * counts UTF-16 code units unless a project counts grapheme clusters; it has no attributes, so values go into the metadata.
 */
import type { SpeakerKind } from '../analysis/facts';
import type { TimexDetails } from '../annotations/model';
import { type Exported, findings, loss, namesakes, stem } from './exported';
import type { Markup } from './markup';

/** Data without a place in doccano's entities and relations, kept in the metadata of a text; keys are `entityKeys`. */
export interface DoccanoMeta {
  readonly file: string;
  readonly publicationDate: string | null;
  readonly dateDecided: boolean;
  readonly people: readonly { readonly name: string; readonly kind: SpeakerKind; readonly roles: readonly string[] }[];
  /** Names. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  readonly dates: Readonly<Record<string, TimexDetails>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Keys of entities in the metadata, in their order: label and place, and a number among those alike. */
export function entityKeys(entities: readonly { label: string; start: number; end: number }[]): string[] {
  const seen = new Map<string, number>();
  return entities.map(({ label, start, end }) => {
    const key = `${label} ${start} ${end}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

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
  for (const { id, parent } of markup.quotations) {
    if (parent !== undefined) relate(first.get(id)!, first.get(parent)!, 'within');
  }
  const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
  // doccano gives entities new ids: only where they stand tells which they are.
  const keys = entityKeys(entities.map(({ label, start_offset: start, end_offset: end }) => ({ label, start, end })));
  const keyed = <T extends { readonly id: string }, V>(items: readonly T[], value: (item: T) => V | undefined) =>
    Object.fromEntries(
      items.flatMap((item): [string, V][] => {
        const said = value(item);
        return said === undefined ? [] : [[keys[first.get(item.id)! - 1]!, said]];
      }),
    );
  const items = [...markup.mentions, ...markup.cues, ...markup.dates, ...markup.quotations];
  const meta: DoccanoMeta = {
    file: markup.fileName,
    publicationDate: markup.publicationDate ?? null,
    dateDecided: markup.dateDecided,
    people: markup.speakers.map(({ name, kind, roles }) => ({ name, kind, roles })),
    speakers: {
      ...keyed(markup.mentions, ({ speaker }) => (speaker === undefined ? undefined : [names.get(speaker)!])),
      ...keyed(markup.quotations, ({ speakers }) => speakers.map((id) => names.get(id)!)),
    },
    dates: keyed(markup.dates, ({ timex }) => timex),
    statuses: keyed(items, ({ status }) => status),
    notes: keyed(items, ({ note }) => note),
  };
  const line = JSON.stringify({ text: markup.text, entities, relations, ...meta });
  return {
    files: [{ name: `${stem(markup.fileName)}.doccano.jsonl`, content: `${line}\n` }],
    losses: [...loss(namesakes(markup), 'namesakes'), ...findings(markup)],
  };
}
