import { lineAt, lineStarts } from '../../analysis/text/lines';
import { l10n } from '../../l10n';
import type { Checked, Problem, Respelling } from '../check';
import { areSpellings } from '../../analysis/english/speakers/names/areSpellings';
import { type NamedMention, namedMentions, nameWords } from './namedMentions';

/** So many people are compared with each other: those of one first letter, in text order. */
const MAX_PEOPLE = 200;

/** A person as the article names them. */
interface NamedPerson {
  readonly name: readonly string[];
  readonly mentions: readonly NamedMention[];
}

/**
 * "Imran Qureshi … Quereshi added": a name that is spelt in two ways, as two full names that differ in one of them, or a surname
 * that nobody in the article has but for a letter. The spelling that stands there less often is the problem, the later one of two.
 */
export function twoSpellings(article: Checked): Problem[] {
  const { text, merged } = article;
  const bySpeaker = new Map<number, NamedMention[]>();
  for (const mention of namedMentions(article)) {
    // "Angela Correy [sic]" owns up to it.
    if (/^(?:['’]s)?\s*[[(]sic\b/.test(text.slice(mention.end, mention.end + 12))) continue;
    const own = bySpeaker.get(mention.speaker);
    if (own === undefined) bySpeaker.set(mention.speaker, [mention]);
    else own.push(mention);
  }
  const people = [...bySpeaker].flatMap(([speaker, mentions]): NamedPerson[] => {
    const name = nameWords(merged.speakers[speaker]!.name);
    // A foreign sidecar may name somebody by a comma alone.
    return name.length > 0 ? [{ name, mentions }] : [];
  });
  // Only names with one first letter are spellings of each other.
  const byLetter = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const letter = person.name.at(-1)!.charAt(0).toLowerCase();
    const own = byLetter.get(letter);
    if (own === undefined) byLetter.set(letter, [person]);
    else if (own.length < MAX_PEOPLE) own.push(person);
  }
  const lines = lineStarts(text);
  return people.flatMap((person): Problem[] => {
    const alike = byLetter.get(person.name.at(-1)!.charAt(0).toLowerCase()) ?? [];
    const other = alike.find((one) => differInSpelling(person.name, one.name) && isRarer(person, one));
    if (other === undefined) return [];
    const [{ start, end }] = person.mentions as [NamedMention];
    const [usual] = other.mentions as [NamedMention];
    const [mine, theirs] = [person.name.join(' '), other.name.join(' ')];
    const message = l10n.t(
      '{0} or {1}, as in line {2}? Check the spelling.',
      mine,
      theirs,
      lineAt(lines, usual.start) + 1,
    );
    const at = { start: usual.start, end: usual.end };
    const respelling = respellingOf(person, other);
    return [{ check: 'twoSpellings', start, end, message, related: { at, message: usual.words }, respelling }];
  });
}

function respellingOf(person: NamedPerson, other: NamedPerson): Respelling {
  return {
    word: person.name.at(-1)!,
    other: other.name.at(-1)!,
    places: person.mentions,
    otherPlaces: other.mentions,
  };
}

function isRarer(person: NamedPerson, other: NamedPerson): boolean {
  const [mine, theirs] = [person.mentions, other.mentions];
  return mine.length === theirs.length ? mine[0]!.start > theirs[0]!.start : mine.length < theirs.length;
}

/** "Imran Quereshi" or "Quereshi" for "Imran Qureshi"; "Jon Reyes" for "John Reyes". Not "Mary Okoye" for "Mark Okoye". */
function differInSpelling(one: readonly string[], other: readonly string[]): boolean {
  const [surname, otherSurname] = [one.at(-1)!, other.at(-1)!];
  // A surname alone belongs to a name; two surnames may be two people's.
  if (one.length === 1 || other.length === 1) return one.length !== other.length && areSpellings(surname, otherSurname);
  if (one.length !== other.length) return false;
  const different = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i]!] as const]));
  return different.length === 1 && different[0]![0] === surname && areSpellings(surname, otherSurname);
}
