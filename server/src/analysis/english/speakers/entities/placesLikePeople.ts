import { GEOGRAPHIC_HEADS } from '../../lexicon/nameElements';
import { FEMININE_PRONOUNS, MASCULINE_SUBJECT_PRONOUNS } from '../../lexicon/pronouns';
import { Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { Name } from '../names/name';
import { FIRST_NAME } from '../names/nameWords';
import { isDescribedAsPerson } from './personSigns';
import { COMMA } from '../../../text/codeUnits';

/** In tokens behind the name. */
const FAR = 12;
/** In tokens: "a retired night nurse". */
const LONGEST_ROLE = 4;

/**
 * The names of a text, in which those that may be a woman's or a village's are what the text shows them to be: "Austin Ridge has
 * built a fence" is a place, "Austin Ridge, 34," a person, and "Georgia Fields said she …", "Doreen Day … Ms Day", "Yelka Paris, who
 * …" too.
 */
export function withPlacesToldApart(tokens: Tokens, names: readonly Name[]): readonly Name[] {
  const doubtful = names.filter((name) => isDoubtful(tokens, name));
  if (doubtful.length === 0) return names;
  const people = new Set<string>();
  for (const name of names) {
    const isSurname = name.past - name.first === 1 && actsAsPerson(tokens, name);
    if (isSurname) people.add(tokens.textOf(name.first));
    else if (isDoubtful(tokens, name) && actsAsPerson(tokens, name))
      people.add(tokens.textBetween(name.first, name.past));
  }
  return names.map((name) => {
    if (!isDoubtful(tokens, name)) return name;
    const isPerson = people.has(tokens.textBetween(name.first, name.past)) || people.has(tokens.textOf(name.past - 1));
    return { ...name, kind: isPerson ? 'person' : name.kind === 'person' ? 'place' : name.kind };
  });
}

/** A first name before a word for a feature of the land or a time, a country's before a surname, an unknown name before a city's. */
function isDoubtful(tokens: Tokens, { first, past, kind }: Name): boolean {
  if (past - first !== 2) return false;
  if (kind === 'place') return tokens.word(first) === 0 && tokens.isA(past - 1, WordClass.Place);
  if (!tokens.isA(first, FIRST_NAME)) return false;
  const isSurname = tokens.isA(past - 1, WordClass.Surname);
  if (kind === 'person') return GEOGRAPHIC_HEADS.has(tokens.word(past - 1)) && !isSurname;
  return (
    isSurname && (tokens.isA(first, WordClass.Country | WordClass.Place) || tokens.isA(past - 1, WordClass.TimeUnit))
  );
}

/** Whether a name has a title, speaks, is described as people are, or has a pronoun of a person behind it. */
function actsAsPerson(tokens: Tokens, { roleFirst, first, past }: Name): boolean {
  if (roleFirst < first || isDescribedAsPerson(tokens, past)) return true;
  if (tokens.isA(past, WordClass.Cue) && tokens.isA(past, WordClass.FiniteVerb)) return true;
  if (tokens.char(past) === COMMA && tokens.isA(past + 1, WordClass.Determiner))
    return tokens.find(past + 2, past + 2 + LONGEST_ROLE, WordClass.Role) > 0;
  for (let i = past; i < past + FAR && !tokens.has(i, Shape.SentenceStart); i++) {
    if (FEMININE_PRONOUNS.has(tokens.word(i)) || MASCULINE_SUBJECT_PRONOUNS.has(tokens.word(i))) return true;
    if (tokens.has(i, Shape.Capital)) return false;
  }
  return false;
}
