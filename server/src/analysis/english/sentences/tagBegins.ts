import { PERIOD } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { PLAIN_CUES } from '../lexicon/cueConstructions';
import { TAG_PRONOUNS } from '../lexicon/pronouns';
import { wordId, WordClass } from '../words';

const I = wordId('i');
const THAT = wordId('that');
const TO = wordId('to');
/** In words. */
const LONGEST_NAME = 5;

/** Words between "said" and the role of who is meant: "said the outgoing harbour mayor". */
const LONGEST_LEAD = 3;

/**
 * Whether a tag begins at a token, with nothing said behind it: "Patrick Delane told the meeting.", "he said.", "said Helga Brand of
 * the trust.", "said the mayor." In "Okoye told me to go" somebody goes on.
 */
export function tagBegins(tokens: Tokens, i: number): boolean {
  if (PLAIN_CUES.has(tokens.word(i)) && !tokens.has(i, Shape.Capital)) return endsWithSource(tokens, i + 1);
  let at = i;
  if (TAG_PRONOUNS.has(tokens.word(i)) && !tokens.has(i, Shape.Capital)) at++;
  else while (at < i + LONGEST_NAME && (tokens.has(at, Shape.Capital) || (at > i && tokens.char(at) === PERIOD))) at++;
  if (at === i || tokens.kind(at) !== Kind.Word) return false;
  if (tokens.isA(at, WordClass.Adverb) && !tokens.isA(at, WordClass.Cue)) at++;
  const pronoun = at - i === 1 && TAG_PRONOUNS.has(tokens.word(i));
  const cue = pronoun
    ? PLAIN_CUES.has(tokens.word(at))
    : tokens.isA(at, WordClass.Cue) && tokens.isA(at, WordClass.FiniteVerb) && !tokens.has(at, Shape.Capital);
  return cue && endsTag(tokens, at + 1);
}

/** Whether who is meant stands behind a cue, and no verb that goes on: "said Helga Brand of the trust", not "asked Ada to go". */
function endsWithSource(tokens: Tokens, i: number): boolean {
  let at = i;
  if (tokens.isA(i, WordClass.Determiner)) {
    const last = i + LONGEST_LEAD;
    while (at < last && tokens.kind(at) === Kind.Word && !tokens.isA(at, WordClass.Role)) at++;
    if (!tokens.isA(at, WordClass.Role)) return false;
    at++;
  } else
    while (at < i + LONGEST_NAME && (tokens.has(at, Shape.Capital) || (at > i && tokens.char(at) === PERIOD))) at++;
  if (at === i || tokens.is(i, I) || tokens.is(at, TO)) return false;
  return tokens.kind(at) === Kind.Punctuation || tokens.isA(at, WordClass.Preposition | WordClass.Relative);
}

/** Whether nothing but a listener, a place or a time stands behind a cue. */
function endsTag(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === Kind.Punctuation) return true;
  if (tokens.kind(i) !== Kind.Word || tokens.is(i, THAT)) return false;
  if (tokens.isA(i, WordClass.Pronoun | WordClass.Auxiliary)) return false;
  return (
    tokens.isA(
      i,
      WordClass.Determiner | WordClass.Preposition | WordClass.Weekday | WordClass.Role | WordClass.Group,
    ) || tokens.has(i, Shape.Capital)
  );
}
