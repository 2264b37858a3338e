import type { Entity } from './entities';
import type { Range } from '../phrases';
import { bestOf, type Discourse, type Ranked, Ranking, type Resolution } from './discourse';

const NAMES_BACK = 30;
const SOURCES_BACK = 8;
const SENTENCES_BACK = 12;

/** "it", "they": the group that spoke or was named last, the more often the likelier. */
export function resolveGroup(discourse: Discourse, range: Range, plural: boolean): Resolution {
  const ranking = rankGroups(discourse, range, (entity) => plural || !entity.personal);
  if (plural) {
    for (const ranked of ranking) if (ranked.entity.name.endsWith('s')) ranked.score += 1;
    ranking.sort((a, b) => b.score - a.score);
  }
  return bestOf(discourse, range, 'pronoun', ranking, { floor: 0.5, ceiling: plural ? 0.7 : 0.85, lead: 2 });
}

/** "the company", "the union": an organisation whose name has the word, else the most salient. */
export function resolveOrganization(discourse: Discourse, range: Range, head: number): Resolution | undefined {
  const word = discourse.tokens.textOf(head).toLowerCase();
  const ranking = rankGroups(discourse, range, (entity) => entity.kind === 'Organization');
  if (ranking.length === 0) return undefined;
  const same = ranking.filter(({ entity }) => entity.name.toLowerCase().includes(word));
  const list = same.length > 0 ? same : ranking;
  return bestOf(discourse, range, 'description', list, { floor: 0.5, ceiling: 0.8, lead: 2 });
}

/** Organisations, places and groups before a token, best first. */
function rankGroups(discourse: Discourse, range: Range, fits: (entity: Entity) => boolean): Ranked[] {
  const { tokens, names, sources } = discourse;
  const ranking = new Ranking();
  const here = tokens.sentenceOf(range.first);
  const consider = (entity: Entity, token: number, bonus: number): void => {
    if (entity.kind === 'Person' || !fits(entity)) return;
    const often = Math.min(1.2, entity.names.length * 0.15);
    const place = entity.kind === 'Place' ? 0.8 : 0;
    ranking.consider(entity, bonus + often - place - (here - tokens.sentenceOf(token)) * 0.35, token);
  };
  for (let i = discourse.nameAt(range.first) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    if (here - tokens.sentenceOf(names[i]!.first) > SENTENCES_BACK) break;
    consider(discourse.bearer(i), names[i]!.first, discourse.beginsSentence(names[i]!) ? 0.8 : 0);
  }
  for (let i = sources.length - 1, seen = 0; i >= 0 && seen < SOURCES_BACK; i--, seen++) {
    const { token, entity } = sources[i]!;
    if (token < range.first && here - tokens.sentenceOf(token) < SENTENCES_BACK) consider(entity, token, 1);
  }
  return ranking.sorted();
}
