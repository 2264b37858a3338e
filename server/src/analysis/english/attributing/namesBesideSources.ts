import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Discourse } from '../speakers/referents/discourse';
import type { ResolvedSource, MentionDraft, NameDraft } from './resolvedSource';
import type { Entity } from '../speakers/entities/entity';

/**
 * People whom the text names, and whoever speaks, are mentions wherever their names stand, though no quotation needs them.
 * Gives those that no source holds, in text order.
 */
export function namesBesides(
  discourse: Discourse,
  found: ReadonlyMap<QuotationDraft, ResolvedSource>,
  sources: readonly MentionDraft[],
): NameDraft[] {
  const speaking = new Set<Entity | undefined>();
  for (const { resolution } of found.values()) speaking.add(resolution.entity);
  const { names, tokens } = discourse;
  const list: NameDraft[] = [];
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const entity = discourse.referent(i);
    if (!(entity.kind === 'Person' && entity.evident) && !speaking.has(entity)) continue;
    const start = tokens.start(names[i]!.first);
    const end = tokens.end(names[i]!.past - 1);
    while (next < sources.length && sources[next]!.span.end <= start) next++;
    if (next >= sources.length || sources[next]!.span.start >= end) list.push({ start, end, entity });
  }
  return list;
}
