import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Discourse } from '../speakers/referents/discourse';
import { areSpellings } from '../speakers/names/areSpellings';
import { WordClass } from '../words';
import type { ResolvedSource, MentionDraft, NameDraft } from './resolvedSource';
import type { Entity } from '../speakers/entities/entity';

/** Of "Saudi", "German" and "Waters" no spelling tells anything. */
const OTHER_WORDS = WordClass.Demonym | WordClass.Country | WordClass.Place | WordClass.Common;
/** A lone name is compared with so many surnames of its first letter, those that the text has first. */
const MOST_SURNAMES = 50;

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
  const misspelt = misspeltNames(discourse);
  const list: NameDraft[] = [];
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const entity = discourse.referent(i);
    const person = entity.kind === 'Person' && (entity.evident || misspelt.has(entity));
    if (!person && !speaking.has(entity)) continue;
    const start = tokens.start(names[i]!.first);
    const end = tokens.end(names[i]!.past - 1);
    while (next < sources.length && sources[next]!.span.end <= start) next++;
    if (next >= sources.length || sources[next]!.span.start >= end) list.push({ start, end, entity });
  }
  return list;
}

/** "Imran Qureshi was late. | Quereshi | said nothing.": a word of which only a surname of the text tells that it is a person's. */
function misspeltNames({ entities, tokens }: Discourse): ReadonlySet<Entity> {
  const surnames = new Map<string, string[]>();
  for (const { kind, evident, name, surname } of entities.list) {
    if (kind !== 'Person' || !evident || !name.includes(' ')) continue;
    const letter = surname.charAt(0);
    const own = surnames.get(letter);
    if (own === undefined) surnames.set(letter, [surname]);
    else if (own.length < MOST_SURNAMES) own.push(surname);
  }
  const isAlike = ({ kind, evident, name, names }: Entity): boolean =>
    kind === 'Person' &&
    !evident &&
    names.every(({ first }) => !tokens.isA(first, OTHER_WORDS)) &&
    (surnames.get(name.charAt(0))?.some((one) => areSpellings(one, name)) ?? false);
  return new Set(entities.list.filter(isAlike));
}
