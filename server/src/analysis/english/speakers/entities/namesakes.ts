import { ADDRESSES, fullTitle } from '../../lexicon/titleForms';
import type { Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { titleGender } from './genders';
import type { Name } from '../names/name';
import type { Entity } from './entity';

/** Number of people of one surname that are looked through, the last ones: a text with more is a list. */
export const MOST_NAMESAKES = 20;

/**
 * Of people with one surname or first name, the one whose title fits and who was named last before a name.
 */
export function nearestNamesake(tokens: Tokens, all: readonly Entity[], name: Name): Entity | undefined {
  if (all.length === 1) return all[0];
  const entities = withTitle(tokens, all, name);
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

/** Of namesakes, those to whom the text gives the title before a name: "Mayor Okoye" is not the singer; all where it gives it to none. */
function withTitle(tokens: Tokens, entities: readonly Entity[], { roleFirst, first }: Name): readonly Entity[] {
  if (roleFirst === first) return entities;
  const last = entities.slice(-MOST_NAMESAKES);
  for (let i = first - 1; i >= roleFirst; i--) {
    if (!tokens.isA(i, WordClass.Title | WordClass.Role) || ADDRESSES.has(tokens.word(i))) continue;
    const title = fullTitle(tokens.word(i));
    const called = last.filter(({ names }) =>
      names.slice(0, MOST_NAMESAKES).some((name) => hasTitle(tokens, name, title)),
    );
    if (called.length > 0) return called;
  }
  return entities;
}

function hasTitle(tokens: Tokens, { roleFirst, first }: Name, title: number): boolean {
  for (let i = roleFirst; i < first; i++) if (fullTitle(tokens.word(i)) === title) return true;
  return false;
}
