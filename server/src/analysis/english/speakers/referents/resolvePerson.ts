import { FEMININE_PRONOUNS, MASCULINE_PRONOUNS } from '../../lexicon/pronouns';
import { Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { type Discourse } from './discourse';
import type { Name } from '../names/name';
import type { Entity, Gender } from '../entities/entity';
import type { SourceResolution } from './sourceResolution';
import { bestOf, type Ranked, Ranking } from './ranking';
import type { TokenRange } from '../../../text/tokenRange';
import { introducedBefore } from './introducedBefore';
import { TRUST_IN_PERSON, TRUST_IN_UNNAMED } from './trust';
import { subjectDescribed } from './introducedAs';
import { COMMA, SLASH } from '../../../text/codeUnits';

const NAMES_BACK = 30;
const SOURCES_BACK = 12;
const SENTENCES_BACK = 25;
const SUBJECT_HERE = 1.7;
/** Penalty of the subject of the words said: "Lind hid under a desk, he said". */
const TOLD_OF = 3;
/** Bonus for somebody whom only the sentence before the words introduces: "The panel then heard from Okoye." */
const INTRODUCED = 2.3;
/** Bonus for whom the text is about, where a paragraph begins with "She": in an obituary the dead. */
const SPOKEN_OF = 1.7;
/** Somebody is whom a text is about who is named so often, and so many times as often as anybody else. */
const LEAST_NAMED = 3;
const TIMES_AS_OFTEN = 2;

/** Referent of "he" or "she": a person before it, near, of that gender, a subject, the last speaker. */
export function resolvePersonal(discourse: Discourse, range: TokenRange, gender: Gender): SourceResolution {
  const fitting = rankPersons(discourse, range, gender);
  // "The chairman, Rana Okoye, … he": where nobody else can be meant, the text knows better than lists of first names.
  const ranking = fitting.length > 0 ? fitting : rankPersons(discourse, range, gender, true);
  const unnamed = ranking[0]?.entity.kind !== 'Person';
  const trust = unnamed ? { ...TRUST_IN_PERSON, ceiling: TRUST_IN_UNNAMED } : TRUST_IN_PERSON;
  const resolution = bestOf(discourse, range, 'pronoun', ranking, trust);
  const best = ranking[0]?.entity;
  if (best !== undefined && (best.gender === 'unknown' || best.isGenderGuessed))
    discourse.change(best, { gender, isGenderGuessed: false });
  return resolution;
}

/** Gives the referent of a pronoun the gender of the pronoun. */
export function noteGender({ tokens }: Discourse, { first }: TokenRange, entity: Entity): void {
  if (entity.gender !== 'unknown') return;
  if (MASCULINE_PRONOUNS.has(tokens.word(first))) entity.gender = 'male';
  if (FEMININE_PRONOUNS.has(tokens.word(first))) entity.gender = 'female';
}

/**
 * Ranks the people mentioned before a token, best first.
 *
 * @param doubted whether also those whom nothing but a list of first names gives another gender
 */
export function rankPersons(discourse: Discourse, range: TokenRange, gender: Gender, doubted = false): Ranked[] {
  const { tokens, names, sources, marks } = discourse;
  const ranking = new Ranking();
  const here = tokens.sentenceOf(range.first);
  const paragraph = startOfParagraph(discourse, range.first);
  const spoken = gender !== 'unknown' && closesContent(tokens, range.first);
  const introduced = gender === 'unknown' ? undefined : introducedBefore(discourse, range.first);
  const isEligible = (entity: Entity): boolean =>
    (entity.kind === 'Person' || entity.personal) && mayHaveGender(entity, gender, doubted);
  const named = new Map<Entity, { times: number; readonly last: number }>();
  const consider = (entity: Entity, token: number, bonus: number): void => {
    if (!isEligible(entity)) return;
    const agrees = entity.gender === gender && gender !== 'unknown' ? 1 : 0;
    const unnamed = entity.kind === 'Person' ? 0 : 0.6;
    const away = (here - tokens.sentenceOf(token)) * 0.6 + (range.first - token) * 0.002;
    ranking.consider(entity, bonus + agrees - unnamed - away, token);
  };
  const nearest = discourse.nameAt(range.first) - 1;
  const furthest = furthestInSight(discourse, nearest, here);
  const outside = namedOutsideMarks(discourse, furthest, nearest);
  for (let i = nearest; i >= furthest; i--) {
    const name = names[i]!;
    const entity = discourse.referent(i);
    // "(Lena Koch/Nordic Press)": who took the picture.
    if (!isEligible(entity) || !mayBePerson(name, entity) || tokens.char(name.past) === SLASH) continue;
    // “I could have walked to Hull,” “My Lord”: a lone word that stands nowhere but in what is said.
    if (!entity.name.includes(' ') && !outside.has(entity)) continue;
    // "The mayor, Iain Drum, would not be drawn. “…,” he said": whom the paragraph is about.
    const subject = discourse.beginsSentence(name) ? (name.first >= paragraph ? SUBJECT_HERE : 1.2) : 0;
    const place = name === introduced ? INTRODUCED : subject;
    const quoted = marks.within[name.first] !== 0 ? 1.5 : 0;
    const genitive = tokens.has(name.past, Shape.Clitic) ? 0.8 : 0;
    const told = subject > 0 && spoken && tokens.sentenceOf(name.first) === here ? TOLD_OF : 0;
    consider(entity, name.first, place - quoted - genitive - told);
    const before = named.get(entity);
    if (before === undefined) named.set(entity, { times: 1, last: name.first });
    else before.times++;
  }
  const main = beginsWithPronoun(tokens, paragraph, gender) ? mostNamed(named) : undefined;
  if (main !== undefined) consider(main.entity, main.last, SPOKEN_OF);
  const described = gender === 'unknown' ? undefined : subjectDescribed(discourse, range.first);
  if (described !== undefined) consider(described.entity, described.first, SUBJECT_HERE);
  for (let i = sources.length - 1, seen = 0; i >= 0 && seen < SOURCES_BACK; i--, seen++) {
    if (sources[i]!.token < range.first) consider(sources[i]!.entity, sources[i]!.token, 1.8);
  }
  return ranking.sorted();
}

/** "¶ She never retired. “Retire from what?” she would say.": the paragraph goes on about somebody from before. */
function beginsWithPronoun(tokens: Tokens, paragraph: number, gender: Gender): boolean {
  if (gender === 'unknown' || !tokens.has(paragraph, Shape.ParagraphStart)) return false;
  return (gender === 'female' ? FEMININE_PRONOUNS : MASCULINE_PRONOUNS).has(tokens.word(paragraph));
}

/** Whom the text names far more often than anybody else. */
function mostNamed(
  named: ReadonlyMap<Entity, { readonly times: number; readonly last: number }>,
): { readonly entity: Entity; readonly last: number } | undefined {
  const [first, second] = [...named].sort(([, a], [, b]) => b.times - a.times);
  if (first === undefined || first[1].times < LEAST_NAMED) return undefined;
  return first[1].times >= TIMES_AS_OFTEN * (second?.[1].times ?? 0)
    ? { entity: first[0], last: first[1].last }
    : undefined;
}

/** "The harbour will reopen, | he said": what stands before the tag is what was said, and its subject is not who says it. */
function closesContent(tokens: Tokens, pronoun: number): boolean {
  if (tokens.char(pronoun - 1) !== COMMA || !tokens.isA(pronoun + 1, WordClass.Cue)) return false;
  const first = tokens.sentenceStart(tokens.sentenceOf(pronoun));
  // "When Okoye came back, he said …"
  return !tokens.isA(first, WordClass.Subordinator | WordClass.Preposition | WordClass.Gerund | WordClass.Conjunction);
}

function mayHaveGender(entity: Entity, gender: Gender, doubted: boolean): boolean {
  if (entity.gender === 'unknown' || gender === 'unknown' || entity.gender === gender) return true;
  return doubted && entity.isGenderGuessed;
}

/** The first token of the paragraph that a token stands in, or of a sentence far enough before it. */
function startOfParagraph({ tokens }: Discourse, token: number): number {
  let sentence = tokens.sentenceOf(token);
  const last = Math.max(0, sentence - SENTENCES_BACK);
  while (sentence > last && !tokens.has(tokens.sentenceStart(sentence), Shape.ParagraphStart)) sentence--;
  return tokens.sentenceStart(sentence);
}

/** Index of the first name that is looked at from a sentence, of those up to the nearest one before. */
function furthestInSight({ tokens, names }: Discourse, nearest: number, sentence: number): number {
  let i = nearest + 1;
  while (i > 0 && i > nearest + 1 - NAMES_BACK && sentence - tokens.sentenceOf(names[i - 1]!.first) <= SENTENCES_BACK)
    i--;
  return i;
}

/** Entities that some of the names from one index to another name outside of what is said. */
function namedOutsideMarks({ names, marks, referents }: Discourse, from: number, to: number): ReadonlySet<Entity> {
  const outside = new Set<Entity>();
  for (let i = from; i <= to; i++) if (marks.within[names[i]!.first] === 0) outside.add(referents[i]!);
  return outside;
}

/** A lone word that no list knows is no person yet: "Fired from the bakery, she …". */
function mayBePerson(name: Name, entity: Entity): boolean {
  if (name.past - name.first > 1 || entity.names.length > 1) return true;
  return name.kind === 'person' || entity.evident || entity.name.includes(' ');
}
