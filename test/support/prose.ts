import {
  claims,
  facts,
  firstNames,
  lastNames,
  narration,
  organisations,
  places,
  roles,
  times,
  verbs,
} from './proseWords';

/**
 * News prose that reads like news, the same for the same arguments: articles with headline and dateline, quotations in
 * every form, names with titles and roles, pronouns, dates. For measuring speed, where sense does not matter but variety
 * does.
 *
 * @param length in UTF-16 code units; the text ends at the first article's end behind it, cut to it exactly
 */
export function newsProse(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const articles: string[] = [];
  for (let written = 0; written < length;) {
    const article = writeArticle(random);
    articles.push(article);
    written += article.length;
  }
  return articles.join('').slice(0, length);
}

/** A number from 0 to below 1. */
type Random = () => number;

/** A linear congruential generator (Numerical Recipes), enough for variety. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

interface Person {
  readonly first: string;
  readonly last: string;
  readonly role: string;
  readonly pronoun: string;
}

function writeArticle(random: Random): string {
  const people = Array.from({ length: 3 + Math.floor(random() * 4) }, () => inventPerson(random));
  const place = pick(places, random);
  const title = capitalise(pick(claims, random));
  const paragraphs = Array.from({ length: 8 + Math.floor(random() * 10) }, () => writeParagraph(people, random));
  const dateline = `${place.toUpperCase()}, ${pick(['Jan', 'March', 'Sept', 'Dec'], random)} ${1 + Math.floor(random() * 28)} (Reuters) — `;
  return `${title}\n\n${dateline}${paragraphs.join('\n\n')}\n\n\n`;
}

function inventPerson(random: Random): Person {
  const [first, pronoun] = pick(firstNames, random);
  return { first, last: pick(lastNames, random), role: pick(roles, random), pronoun };
}

function writeParagraph(people: readonly Person[], random: Random): string {
  const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    random() < 0.7 ? narrate(people, random) : pick(forms, random)(says(people, random)),
  );
  return sentences.join(' ');
}

function narrate(people: readonly Person[], random: Random): string {
  const { last } = pick(people, random);
  const sentence = pick(narration, random)
    .replace('PERSON', last)
    .replace('PLACE', pick(places, random))
    .replace('ORGANISATION', pick(organisations, random))
    .replace('TIME', pick(times, random));
  return capitalise(sentence);
}

/** What a reporting sentence is made of. */
interface Saying {
  readonly full: string;
  readonly short: string;
  readonly pronoun: string;
  readonly organisation: string;
  readonly verb: string;
  readonly time: string;
  readonly claim: string;
  readonly other: string;
  readonly fact: string;
}

function says(people: readonly Person[], random: Random): Saying {
  const { first, last, role, pronoun } = pick(people, random);
  return {
    full: pick([`${role} ${first} ${last}`, `${first} ${last}, the ${role.toLowerCase()}`, `${first} ${last}`], random),
    short: pick([last, `Mr. ${last}`, `Dr ${last}`, `the ${role.toLowerCase()}`], random),
    pronoun,
    organisation: pick(organisations, random),
    verb: pick(verbs, random),
    time: pick(times, random),
    claim: pick(claims, random),
    other: pick(claims, random),
    fact: pick(facts, random),
  };
}

/** The ways in which news reports speech. */
const forms: readonly ((saying: Saying) => string)[] = [
  ({ claim, full, verb }) => `“${capitalise(claim)},” ${full} ${verb}.`,
  ({ claim, full, verb, time }) => `“${capitalise(claim)},” ${verb} ${full} ${time}.`,
  ({ claim, other, pronoun, verb }) => `"${capitalise(claim)}," ${pronoun} ${verb}, "and ${other}."`,
  ({ claim, other, short, verb }) => `“${capitalise(claim)},” ${short} ${verb}. “${capitalise(other)}.”`,
  ({ claim, full, verb, time }) => `${capitalise(full)} ${verb} ${time} that ${claim}.`,
  ({ claim, short, verb }) => `${capitalise(short)} ${verb} ${claim}.`,
  ({ claim, short, fact }) => `${capitalise(short)} said the plan was “${fact}” and that ${claim}.`,
  ({ claim, organisation }) => `According to ${organisation}, ${claim}.`,
  ({ claim, organisation, time }) => `${capitalise(claim)}, ${organisation} said in a statement ${time}.`,
  ({ claim, full }) => `${capitalise(full)}: “${capitalise(claim)}.”`,
  ({ claim, full }) => `“${capitalise(claim)}.” — ${full}`,
  ({ claim, other }) => `“${capitalise(claim)}. ${capitalise(other)}.”`,
  ({ claim, other, full }) =>
    `“${capitalise(claim)},” ${full} told reporters.\n\n“${capitalise(other)}.\n\n“${capitalise(claim)}.”`,
  ({ claim, short }) => `‘${capitalise(claim)},’ ${short} said, adding that it wasn’t “easy”.`,
  ({ claim, other, full }) => `“My neighbour told me, ‘${capitalise(claim)},’ and ${other},” said ${full}.`,
  ({ claim, organisation }) => `${capitalise(organisation)} was quoted as saying ${claim}.`,
  ({ claim, pronoun, time }) => `Asked ${time} whether ${claim}, ${pronoun} declined to comment.`,
  ({ claim, full }) => `«${capitalise(claim)}», said ${full}.`,
];

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
