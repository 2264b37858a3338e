import { endsInS } from '../phrases/endsInS';
import { EVENT_VERBS, FIXTURE_VERBS, AMBIGUOUS_PASTS } from '../lexicon/tenseWords';
import { NONRESTRICTIVE_RELATIVES, OBJECT_PRONOUNS, PLURAL_SUBJECTS } from '../lexicon/pronouns';
import { WordClass } from '../words';
import { Tag } from '../tags';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { type Clause, PAST, PRESENT, type Tense } from './clause';
import { isPastForm } from './pastForms';

/** "Brackford host Vessby on Saturday", "the mayor put Vane in charge": a verb that is a noun as well, behind its subject. */
export function behindSubject({ tokens, tags, start }: Clause, i: number): Tense | undefined {
  if (i === start || tokens.has(i, Shape.Capital)) return undefined;
  const subject = tags[i - 1] === Tag.Name || PLURAL_SUBJECTS.has(tokens.word(i - 1));
  if (!subject) return undefined;
  if (AMBIGUOUS_PASTS.has(tokens.word(i))) return -1;
  const object = tags[i + 1] === Tag.Name || tags[i + 1] === Tag.Determiner || tags[i + 1] === Tag.Possessive;
  return object && FIXTURE_VERBS.has(tokens.word(i)) ? PRESENT : undefined;
}

/** "berths in the marina go to auction", "“See you in June,” she wrote": a base form behind a noun, or to begin with. */
export function plain({ tags }: Clause, i: number): Tense | undefined {
  const before = tags[i - 1];
  return before === Tag.Noun || before === Tag.Other || before === Tag.Quote ? PRESENT : undefined;
}

/** "the summit ends on Friday", "rehearsals start in May": a verb that can be a noun as well, with its date behind it. */
export function timetable({ tokens }: Clause, i: number): Tense | undefined {
  if (tokens.has(i, Shape.Capital) || tokens.isA(i - 1, WordClass.Preposition | WordClass.Determiner)) return undefined;
  // "up from 900 shares Thursday"
  if (tokens.kind(i - 1) === Kind.Number || tokens.isA(i - 1, WordClass.NumberWord)) return undefined;
  if (!tokens.isA(i - 1, WordClass.Noun) && tokens.isA(i - 1, WordClass.Adjective)) return undefined;
  const third = tokens.isA(i, WordClass.FiniteVerb) && endsInS(tokens, i);
  if (!third && !(tokens.isA(i, WordClass.BaseVerb) && endsInS(tokens, i - 1))) return undefined;
  if (tokens.isA(i, WordClass.Cue) && !EVENT_VERBS.has(tokens.word(i))) return undefined;
  const at = tokens.isA(i + 1, WordClass.Preposition) ? i + 2 : i + 1;
  const dated = tokens.isA(at, WordClass.Weekday) || (at > i + 1 && isDate(tokens, at));
  return dated ? PRESENT : undefined;
}

/** "Berg, who | retires | on Friday", "the council, which | votes | on Tuesday": what ends in an s behind its relative pronoun, and is no subject: "which sources said". */
export function behindRelative({ tokens, tags }: Clause, i: number): Tense | undefined {
  if (!NONRESTRICTIVE_RELATIVES.has(tokens.word(i - 1)) || !endsInS(tokens, i)) return undefined;
  const next = tags[i + 1];
  return next === Tag.Verb || next === Tag.Auxiliary || next === Tag.Noun ? undefined : PRESENT;
}

/** "The ferry | sails | on Friday", "Berg | retires | Friday": an unknown word, where nothing else can be the verb of its sentence. */
export function onlyVerb({ tokens, tags, start, end }: Clause, i: number): Tense | undefined {
  if (tokens.isA(i, ~0) || !endsInS(tokens, i) || tokens.has(i, Shape.Capital)) return undefined;
  if (tags[i - 1] !== Tag.Noun && tags[i - 1] !== Tag.Name) return undefined;
  const at = tokens.isA(i + 1, WordClass.Preposition) ? i + 2 : i + 1;
  if (!tokens.isA(at, WordClass.Weekday)) return undefined;
  for (let other = start; other < end; other++)
    if (tags[other] === Tag.Verb || tags[other] === Tag.Auxiliary || tags[other] === Tag.Base) return undefined;
  return PRESENT;
}

function isDate(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Month) || tokens.kind(i) === Kind.Number;
}

/** "spoke in the hall and left on Friday", "a record set in May", "a van hit him": a verb that can be an adjective or a noun as well. */
export function likeNominal({ tokens, tags }: Clause, i: number): Tense | undefined {
  const [before, behind] = [tags[i - 1], tags[i + 1]];
  const changed = !AMBIGUOUS_PASTS.has(tokens.word(i));
  if (!isPastForm(tokens, i) || (changed && !tokens.isA(i, WordClass.FiniteVerb))) return undefined;
  if (!changed && before === Tag.Noun && (behind === Tag.Determiner || OBJECT_PRONOUNS.has(tokens.word(i + 1))))
    return PAST;
  if (
    before === Tag.Conjunction &&
    (behind === Tag.Preposition || tokens.isA(i + 1, WordClass.Weekday | WordClass.Month))
  )
    return PAST;
  if (behind !== Tag.Preposition) return undefined;
  return before === Tag.Noun || before === Tag.Adjective ? -1 : undefined;
}
