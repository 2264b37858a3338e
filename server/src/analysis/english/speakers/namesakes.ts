import type { Tokens } from '../../text/tokens';
import type { Entity } from './entities';
import { titleGender } from './genders';
import type { Name } from './names';

/** A text with more people of one surname is a list; the last ones count. */
export const MOST_NAMESAKES = 20;

/**
 * Of people with one surname or first name, the one whose title fits and who was named last before a name.
 */
export function nearestNamesake(tokens: Tokens, bearers: readonly Entity[], name: Name): Entity | undefined {
  if (bearers.length === 1) return bearers[0];
  const gender = titleGender(tokens, name);
  let best: Entity | undefined;
  let bestDistance = Infinity;
  for (let i = bearers.length - 1; i >= 0 && i >= bearers.length - MOST_NAMESAKES; i--) {
    const bearer = bearers[i]!;
    if (gender !== 'unknown' && bearer.gender !== 'unknown' && bearer.gender !== gender) continue;
    const last = bearer.lastNamed;
    const away = last < 0 ? (bearer.names[0]!.first - name.first) * 2 + 1000 : name.first - last;
    // Of two Greenspans, the one whom the article is about needs no first name.
    const distance = away / Math.max(1, bearer.names.length);
    if (distance >= bestDistance) continue;
    best = bearer;
    bestDistance = distance;
  }
  return best;
}
