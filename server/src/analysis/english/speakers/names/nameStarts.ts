import { NAME_PARTICLES } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordSet, WordClass } from '../../words';
import { ofOrganization } from './nameRuns';
import { continues, FIRST_NAME, NOT_IN_NAMES, ORDINARY } from './nameWords';
import { COLON, HYPHEN, SMALL_S } from '../../../text/codeUnits';

const KNOWN =
  FIRST_NAME | WordClass.Country | WordClass.Place | WordClass.Title | WordClass.Surname | WordClass.Demonym;

const VERB = WordClass.FiniteVerb | WordClass.BaseVerb;
const NOT_NOUN = WordClass.Role | WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative;

/** Whether a capitalised word may begin a name: not an ordinary word at the start of a sentence, not a day or a month. */
export function startsName(tokens: Tokens, i: number, inside: ReadonlyMap<number, number>): boolean {
  if (!tokens.has(i, Shape.Capital) || tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) return false;
  if (tokens.isA(i, WordClass.Month) && monthIsName(tokens, i)) return true;
  const length = tokens.end(i) - tokens.start(i);
  const capitals = tokens.has(i, Shape.AllCapitals);
  if (tokens.isA(i, NOT_IN_NAMES) && !(capitals && !tokens.has(i, Shape.SentenceStart) && length > 1))
    return tokens.isA(i, FIRST_NAME) && continues(tokens, i + 1);
  if (tokens.isA(i, WordClass.Weekday | WordClass.Month)) return false;
  // "READ MORE: …" names nobody.
  if (capitals && tokens.isA(i, WordClass.Common) && length > 3) return false;
  return !begins(tokens, i) || inside.has(tokens.word(i)) || isNameAtStart(tokens, i);
}

/** A word at the start of a sentence that is a name for all that: a known one, or a role or a group that capitals follow. */
function isNameAtStart(tokens: Tokens, i: number): boolean {
  // "Bank of Ghana", but "Critics of Lena Koch"
  if (tokens.isA(i, WordClass.Group) && ofOrganization(tokens, i + 1, i) > i + 1)
    return tokens.text.charCodeAt(tokens.end(i) - 1) !== SMALL_S;
  // "Will the council …", "Long queues …": names that are ordinary words too.
  if (
    tokens.isA(i, WordClass.Common) &&
    !tokens.isA(i, WordClass.Title | WordClass.Demonym | WordClass.Country) &&
    tokens.isA(i, FIRST_NAME | WordClass.Surname | WordClass.Place)
  )
    return (
      (continues(tokens, i + 1) && !tokens.isA(i + 1, WordClass.Common)) ||
      isHyphened(tokens, i) ||
      isOfThreeNames(tokens, i)
    );
  if (tokens.isA(i, FIRST_NAME) && isOrdinaryUse(tokens, i)) return false;
  if (tokens.isA(i, KNOWN) || !tokens.isA(i, ORDINARY) || isHyphened(tokens, i)) return true;
  // "Deputy Mayor Lena Koch": an ordinary word that capitals follow.
  return (
    continues(tokens, i + 1) &&
    tokens.isA(i, WordClass.Noun | WordClass.Adjective | WordClass.Role) &&
    !tokens.isA(i, WordClass.Adverb)
  );
}

/** "Blessing Trust Adewole": of three names the last is no ordinary word. */
function isOfThreeNames(tokens: Tokens, i: number): boolean {
  return (
    tokens.isA(i, FIRST_NAME) &&
    continues(tokens, i + 1) &&
    continues(tokens, i + 2) &&
    !tokens.isA(i + 2, WordClass.Common) &&
    tokens.kind(i + 3) === Kind.Word &&
    !tokens.has(i + 3, Shape.Capital)
  );
}

/** "Min-ho Lee" */
function isHyphened(tokens: Tokens, i: number): boolean {
  return (
    tokens.char(i + 1) === HYPHEN &&
    tokens.has(i + 1, Shape.Glued) &&
    tokens.has(i + 2, Shape.Glued) &&
    !tokens.isA(i + 2, WordClass.Common) &&
    continues(tokens, i + 3)
  );
}

/** "Grace periods were …", "Rob a bank …": no name has a noun or an article right behind it. */
function isOrdinaryUse(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (
    tokens.kind(next) !== Kind.Word ||
    tokens.has(next, Shape.Capital | Shape.Clitic) ||
    NAME_PARTICLES.has(tokens.word(next))
  )
    return false;
  if (tokens.isA(next, WordClass.Determiner)) return !tokens.isA(next, WordClass.Pronoun | WordClass.Adverb);
  if (!tokens.isA(next, WordClass.Noun)) return false;
  return tokens.isA(next, VERB)
    ? tokens.isA(next + 1, WordClass.Auxiliary) && !tokens.isA(next, WordClass.Cue)
    : !tokens.isA(next, NOT_NOUN);
}

/** Before a month at the start of a sentence. */
const TIME = wordSet('in since until by from during throughout');

/** "May Thornbury", "April Jones": a month before a surname, where no date can be meant. */
function monthIsName(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i, WordClass.Weekday) || !continues(tokens, i + 1) || tokens.has(i + 1, Shape.Glued)) return false;
  // “In March Sutherland told a meeting”: a sentence begins with its time.
  if (TIME.has(tokens.word(i - 1)) && begins(tokens, i - 1)) return false;
  return (
    !tokens.isA(i + 1, WordClass.Weekday | WordClass.Month | WordClass.Common) &&
    (!tokens.isA(i - 1, WordClass.Preposition) || tokens.isA(i + 1, WordClass.Surname))
  );
}

/** Whether a token is the first of a sentence, a quotation or a headline's part, where every word has a capital. */
export function begins(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.SentenceStart) ||
    tokens.kind(i - 1) === Kind.Quote ||
    tokens.char(i - 1) === COLON ||
    (tokens.kind(i - 1) === Kind.Dash && !tokens.has(i, Shape.Glued))
  );
}
