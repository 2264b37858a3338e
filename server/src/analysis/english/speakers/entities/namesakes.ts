import type { Tokens } from '../../../text/tokens';
import { titleGender } from './genders';
import type { Name } from '../names/name';
import type { Entity } from './entity';

/** Number of people of one surname that are looked through, the last ones: a text with more is a list. */
export const MOST_NAMESAKES = 20;

/**
 * Of people with one surname or first name, the one whose title fits and who was named last before a name.
 */
export function nearestNamesake(tokens: Tokens, entities: readonly Entity[], name: Name): Entity | undefined {
  if (entities.length === 1) return entities[0];
  const gender = titleGender(tokens, name);
  let best: Entity | undefined;
  let bestDistance = Infinity;
  for (let i = entities.length - 1; i >= 0 && i >= entities.length - MOST_NAMESAKES; i--) {
    const entity = entities[i]!;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) continue;
    const last = entity.lastNamed;
    const away = last < 0 ? (entity.names[0]!.first - name.first) * 2 + 1000 : name.first - last;
    // Of two Greenspans, the one whom the article is about needs no first name.
    const distance = away / Math.max(1, entity.names.length);
    if (distance >= bestDistance) continue;
    best = entity;
    bestDistance = distance;
  }
  return best;
}
