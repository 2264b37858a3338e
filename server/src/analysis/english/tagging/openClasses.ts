import { Tag } from '../tags';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { endsInS } from '../phrases/endsInS';
import { LISTENER_CUES } from '../lexicon/cueConstructions';
import { AMBIGUOUS_PASTS } from '../lexicon/tenseWords';
import { objectPronouns } from '../lexicon/functionWords';
import { classesOf, wordId, WordClass, wordSet } from '../words';
import { afterAuxiliary } from './afterAuxiliary';
import { adjectiveFits, PLAIN_NOUN } from './nouns';
import { tagUnknown } from './unknownWords';

const TO = wordId('to');
const SAY = wordId('say');
const OLD = wordId('old');
/** "according to | court records": no verb follows. */
const ACCORDING = wordId('according');
/** Of the words without a part of speech in the lists, those that are neither nouns nor regular verbs. */
const OBJECTS = wordSet(objectPronouns);
const THAT = wordId('that');
const TIME = WordClass.Weekday | WordClass.Month | WordClass.TimeUnit;
const A = wordId('a');
const AN = wordId('an');
const NAMES = WordClass.MaleName | WordClass.FemaleName | WordClass.Surname | WordClass.Place | WordClass.Country;
const VERB = WordClass.FiniteVerb | WordClass.BaseVerb | WordClass.Gerund;
/** Classes of "further". */
const FURTHER = WordClass.Adverb | WordClass.BaseVerb;

/** The tag of a word of the open classes, by what it can be and what stands before it. */
export function tagOpen(
  tokens: Tokens,
  i: number,
  first: number,
  known: number,
  previous: number,
  tags: Uint8Array,
): number {
  // "the bow-tied maverick": in lower case it is nobody's name.
  if ((known & ~NAMES) === 0) return tagUnknown(tokens, i, previous);
  // A reporting verb that the lists of forms lack.
  const classes = (known & WordClass.Cue) === 0 || (known & VERB) !== 0 ? known : known | formOf(tokens, i);
  const verb = (classes & VERB) !== 0;
  if ((classes & WordClass.NumberWord) !== 0 && !verb) return Tag.Number;
  // "an e-mailed note", "a well-known critic"
  if (verb && previous === Tag.Dash && tokens.has(i, Shape.Glued))
    return (classes & WordClass.FiniteVerb) !== 0 ? Tag.Adjective : Tag.Noun;
  return verb ? tagVerbForm(tokens, i, first, classes, previous, tags) : tagNominal(tokens, i, classes, previous);
}

/** "voicing", "voiced", "voices"; "voice", which is a noun as well, is no finite form. */
function formOf(tokens: Tokens, i: number): number {
  if (tokens.text.startsWith('ing', tokens.end(i) - 3)) return WordClass.Gerund;
  const inflected = /[ds]/i.test(tokens.text[tokens.end(i) - 1] ?? '');
  return inflected || !tokens.isA(i, PLAIN_NOUN) ? WordClass.FiniteVerb : WordClass.BaseVerb;
}

/** Words that are no verbs: "only", "likely voters", "the public". */
function tagNominal(tokens: Tokens, i: number, classes: number, previous: number): number {
  const noun = (classes & PLAIN_NOUN) !== 0;
  const adjective = (classes & WordClass.Adjective) !== 0;
  if (
    (classes & WordClass.Adverb) !== 0 &&
    !(noun && previous === Tag.Determiner) &&
    !(adjective && adjectiveFits(tokens, i))
  )
    return Tag.Adverb;
  if (adjective && (!noun || adjectiveFits(tokens, i))) return Tag.Adjective;
  if (noun) return Tag.Noun;
  // "the crane", "favoured": in no list of a part of speech.
  return OBJECTS.has(tokens.word(i)) ? Tag.Other : tagUnknown(tokens, i, previous);
}

/** Classes of words that can be verbs. */
function tagVerbForm(
  tokens: Tokens,
  i: number,
  first: number,
  classes: number,
  previous: number,
  tags: Uint8Array,
): number {
  // "told the panel last Thursday", "the council next month"
  if ((classes & (WordClass.Adjective | WordClass.FiniteVerb)) === WordClass.Adjective && tokens.isA(i + 1, TIME))
    return Tag.Adjective;
  // "according to press | reports"
  if (
    tokens.is(i - 3, ACCORDING) &&
    previous === Tag.Noun &&
    (classes & PLAIN_NOUN) !== 0 &&
    !opensObject(tokens, i + 1)
  )
    return Tag.Noun;
  // "Okoye | further | told the court": between a subject and a finite verb.
  if (
    (previous === Tag.Name || previous === Tag.Noun || previous === Tag.Pronoun) &&
    (classes & (WordClass.Adverb | VERB)) === FURTHER &&
    tokens.isA(i + 1, WordClass.FiniteVerb) &&
    !tokens.isA(i + 1, PLAIN_NOUN)
  )
    return Tag.Adverb;
  // "said | further information would follow": behind a finite verb no plain form stands.
  if (previous === Tag.Verb && (classes & (WordClass.Adverb | VERB)) === FURTHER && adjectiveFits(tokens, i))
    return Tag.Adjective;
  switch (previous) {
    case Tag.Determiner:
    case Tag.Possessive:
    case Tag.Number:
    case Tag.Adjective:
      return insideNounPhrase(tokens, i, classes, previous);
    case Tag.To:
      return tokens.is(i - 2, ACCORDING) ? Tag.Noun : afterTo(tokens, i, classes);
    case Tag.Auxiliary:
    case Tag.Adverb:
      return afterAuxiliary(tokens, i, first, classes, tags);
    case Tag.Preposition:
      return afterPreposition(classes);
    case Tag.Pronoun:
    case Tag.Name:
      return isPhrasalPast(tokens, i) ? Tag.Verb : afterSubject(classes, previous);
    default:
      return openVerb(tokens, i, classes, previous);
  }
}

/** What stands behind a verb rather than behind a noun: "the", "it", "that". */
function opensObject(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive | WordClass.Subordinator);
}

/** "the report", "a planned walk", "the two sides | said", "their findings". */
function insideNounPhrase(tokens: Tokens, i: number, classes: number, previous: number): number {
  const finite = (classes & WordClass.FiniteVerb) !== 0;
  // "four in ten | say", "a third | think": as a noun "say" has "a" before it.
  if (previous === Tag.Number && (tokens.is(i, SAY) || (classes & (VERB | PLAIN_NOUN)) === WordClass.BaseVerb))
    return Tag.Verb;
  const counted = previous === Tag.Number && finite && (classes & WordClass.Cue) !== 0;
  if ((classes & PLAIN_NOUN) !== 0 && !counted) return Tag.Noun;
  if ((classes & WordClass.Gerund) !== 0) return adjectiveFits(tokens, i) ? Tag.Adjective : Tag.Noun;
  if (!finite) return Tag.Noun;
  if (previous !== Tag.Number && previous !== Tag.Adjective) return Tag.Adjective;
  if (isSaidByAge(tokens, i)) return Tag.Verb;
  return adjectiveFits(tokens, i) ? Tag.Adjective : Tag.Verb;
}

/** "the 34-year-old | told | police", "the 34-year-old | denied | murder": said by whoever has that age; not "the 34-year-old alleged thief". */
function isSaidByAge(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, OLD) || !tokens.has(i - 1, Shape.Glued) || !tokens.isA(i, WordClass.Cue)) return false;
  if (LISTENER_CUES.has(tokens.word(i))) return true;
  let head = i + 1;
  while (head < i + 4 && tokens.isA(head + 1, PLAIN_NOUN) && !tokens.isA(head + 1, VERB)) head++;
  return !tokens.isA(head, WordClass.Role | WordClass.Relative);
}

/** "to report", "to reporting", "to open ground". */
function afterTo(tokens: Tokens, i: number, classes: number): number {
  if ((classes & WordClass.BaseVerb) !== 0) return Tag.Base;
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  return (classes & WordClass.Adjective) !== 0 && adjectiveFits(tokens, i) ? Tag.Adjective : Tag.Noun;
}

/** "by saying", "in talks", "with reduced hours". */
function afterPreposition(classes: number): number {
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
  return (classes & WordClass.FiniteVerb) !== 0 ? Tag.Adjective : Tag.Noun;
}

/** "Okoye | hit | back, saying …", "Lind | set | out his plan": a past form that is a noun as well, with its particle behind it. */
function isPhrasalPast(tokens: Tokens, i: number): boolean {
  return AMBIGUOUS_PASTS.has(tokens.word(i)) && PARTICLES.has(tokens.word(i + 1));
}

const PARTICLES = wordSet('back off out');

/** "she says", "Okoye plans", "they plan", "the Acme plant". */
function afterSubject(classes: number, previous: number): number {
  if ((classes & WordClass.FiniteVerb) !== 0) return Tag.Verb;
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  const base = (classes & WordClass.BaseVerb) !== 0;
  if (previous !== Tag.Pronoun && (classes & PLAIN_NOUN) !== 0) return Tag.Noun;
  return base ? Tag.Verb : Tag.Noun;
}

/** After a noun, a comma or at the start. "officials say", "the company plans", "plans stalled". */
function openVerb(tokens: Tokens, i: number, classes: number, previous: number): number {
  const noun = (classes & PLAIN_NOUN) !== 0;
  if ((classes & WordClass.Gerund) !== 0)
    return noun && previous === Tag.Noun && endsCompound(tokens, i, classes) ? Tag.Noun : Tag.Gerund;
  if ((classes & WordClass.FiniteVerb) !== 0) {
    if (!noun || speaksOnRight(tokens, i, previous)) return Tag.Verb;
    if (previous === Tag.Noun) return verbFollowsOnly(tokens, i) || pluralFits(tokens, i) ? Tag.Noun : Tag.Verb;
    // "his landlord, Okoye, | claims he never pays"
    const subject = tokens.isA(i + 1, WordClass.Pronoun) && !tokens.isA(i + 1, WordClass.Determiner);
    return previous === Tag.Comma && subject && (classes & WordClass.Cue) !== 0 ? Tag.Verb : Tag.Noun;
  }
  if (previous === Tag.Noun && (!noun || (classes & WordClass.Cue) !== 0))
    return isOfOne(tokens, i) ||
      isRoleOfOne(tokens, i) ||
      isPartOfRole(tokens, i) ||
      (noun && verbFollowsOnly(tokens, i))
      ? Tag.Noun
      : Tag.Verb;
  if ((classes & WordClass.Adjective) !== 0 && adjectiveFits(tokens, i)) return Tag.Adjective;
  return noun ? Tag.Noun : (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Base;
}

/** "…, estimates Okoye.", "…, claims a neighbour": behind a comma a cue before its source, not the noun. */
function speaksOnRight(tokens: Tokens, i: number, previous: number): boolean {
  return (
    (previous === Tag.Comma || previous === Tag.Quote) &&
    tokens.isA(i, WordClass.Cue) &&
    !tokens.has(i, Shape.Capital) &&
    tokens.kind(i + 1) === Kind.Word &&
    (tokens.has(i + 1, Shape.Capital) || tokens.isA(i + 1, WordClass.Determiner))
  );
}

/** "the parish meeting on Thursday", "a court hearing": without an object behind it, the -ing form is the head of a compound. */
function endsCompound(tokens: Tokens, i: number, classes: number): boolean {
  if ((classes & WordClass.Cue) !== 0) return false;
  return tokens.kind(i + 1) !== Kind.Word
    ? tokens.kind(i + 1) === Kind.Punctuation
    : tokens.is(i + 1, THAT) ||
        tokens.isA(i + 1, WordClass.Preposition | WordClass.Auxiliary | WordClass.Weekday) ||
        (tokens.isA(i + 1, WordClass.FiniteVerb) && !tokens.isA(i + 1, WordClass.Noun));
}

/** "in a hoarse voice": behind "a" and one noun, a form without "s" is no verb. */
function isOfOne(tokens: Tokens, i: number): boolean {
  return tokens.is(i - 2, A) || tokens.is(i - 2, AN);
}

/** "said defence | counsel | Mara Ilves", "said defence counsel.": what somebody is, with no plural before it that could do it. */
function isRoleOfOne(tokens: Tokens, i: number): boolean {
  if (!tokens.isA(i, WordClass.Role) || endsInS(tokens, i - 1)) return false;
  return tokens.kind(i + 1) !== Kind.Word || tokens.has(i + 1, Shape.Capital);
}

/** "party | state | president Ravi Nair", "council | press | officer Ann Lee": between a singular and a role, which no verb has at once behind it. */
function isPartOfRole(tokens: Tokens, i: number): boolean {
  if (endsInS(tokens, i - 1) || tokens.isA(i - 1, WordClass.Role)) return false;
  return tokens.isA(i + 1, WordClass.Role) && tokens.has(i + 2, Shape.Capital);
}

/** "defence studies at the academy": a plural, though "studies" can be a verb. */
function pluralFits(tokens: Tokens, i: number): boolean {
  if (!tokens.text.startsWith('s', tokens.end(i) - 1) || tokens.isA(i, WordClass.Cue)) return false;
  if (tokens.kind(i + 1) === Kind.Punctuation) return true;
  return tokens.isA(i + 1, WordClass.Preposition | WordClass.Conjunction) && !tokens.is(i + 1, TO);
}

/** Whether the next word is a verb, so that this one is not. */
function verbFollowsOnly(tokens: Tokens, i: number): boolean {
  const next = classesOf(tokens.word(i + 1));
  // "refugee advocates say"
  const cue = (next & WordClass.Cue) !== 0 && (next & WordClass.BaseVerb) !== 0;
  if (cue && tokens.text.startsWith('s', tokens.end(i) - 1)) return true;
  return (next & WordClass.Auxiliary) !== 0 || ((next & WordClass.FiniteVerb) !== 0 && (next & PLAIN_NOUN) === 0);
}
