import { Kind, Shape, type Tokens } from '../tokens';
import { wordId, wordSet, WordClass } from '../words';

/** What the words of a name say about its bearer. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A name in the text, in tokens; `roleFirst` to `first` are the title and the role that lead to it. */
export interface Name {
  readonly roleFirst: number;
  readonly first: number;
  readonly past: number;
  readonly kind: NameKind;
}

const PARTICLES = wordSet(
  'van der den de la le du da dos das del di della von zu zum bin bint ibn al el ul ben abu ter ten af av y e st',
);
const SUFFIXES = wordSet('jr sr ii iii iv');
const OF = wordId('of');
const THE = wordId('the');
const AND = wordId('and');
const FOR = wordId('for');
const LOCAL = wordId('local');
const ARTICLES = wordSet('al el');
const NOT_IN_NAMES =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Possessive |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary;
const FIRST_NAME = WordClass.MaleName | WordClass.FemaleName;
const ORDINARY =
  WordClass.Common |
  WordClass.Noun |
  WordClass.Adjective |
  WordClass.Adverb |
  WordClass.BaseVerb |
  WordClass.FiniteVerb |
  WordClass.Gerund |
  WordClass.NumberWord |
  WordClass.TimeUnit |
  WordClass.Cue;
const ORGANIZATION = WordClass.Group | WordClass.Company | WordClass.Document;

/** Finds the names of a text: runs of capitalised words, parted into role and name. */
export function findNames(tokens: Tokens): Name[] {
  const names: Name[] = [];
  const inside = namesInside(tokens);
  for (let i = tokens.nextWith(0, Shape.Capital); i < tokens.count; i = tokens.nextWith(i + 1, Shape.Capital)) {
    if (!startsName(tokens, i, inside)) continue;
    const past = runEnd(tokens, i);
    const name = partRun(tokens, i, past);
    if (name !== undefined) names.push(name);
    i = past - 1;
  }
  return names;
}

/** Words of the lexicon that this text writes with a capital inside a sentence: "Foster" is a name here, "Porters" is not. */
function namesInside(tokens: Tokens): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = tokens.nextWith(1, Shape.Capital); i < tokens.count; i = tokens.nextWith(i + 1, Shape.Capital)) {
    const word = tokens.word(i);
    if (
      word === 0 ||
      !tokens.has(i, Shape.Capital) ||
      tokens.has(i, Shape.AllCapitals) ||
      begins(tokens, i) ||
      tokens.isA(i, NOT_IN_NAMES)
    )
      continue;
    if (
      tokens.isA(i, FIRST_NAME | WordClass.Surname) ||
      (tokens.isA(i - 1, FIRST_NAME) && tokens.has(i - 1, Shape.Capital))
    )
      inside.add(word);
  }
  return inside;
}

/** A capitalised word that may begin a name: not an ordinary word at the start of a sentence, not a day or a month. */
function startsName(tokens: Tokens, i: number, inside: ReadonlySet<number>): boolean {
  if (!tokens.has(i, Shape.Capital) || tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) return false;
  if (tokens.isA(i, WordClass.Month) && monthIsName(tokens, i)) return true;
  if (
    tokens.isA(i, NOT_IN_NAMES) &&
    !(tokens.has(i, Shape.AllCapitals) && !tokens.has(i, Shape.SentenceStart) && tokens.end(i) - tokens.start(i) > 1)
  ) {
    return tokens.isA(i, FIRST_NAME) && continues(tokens, i + 1);
  }
  if (tokens.isA(i, WordClass.Weekday | WordClass.Month) && !monthIsName(tokens, i)) return false;
  // "READ MORE: …" names nobody.
  if (tokens.has(i, Shape.AllCapitals) && tokens.isA(i, WordClass.Common) && tokens.end(i) - tokens.start(i) > 3)
    return false;
  if (!begins(tokens, i) || inside.has(tokens.word(i))) return true;
  if (tokens.isA(i, WordClass.Group) && ofOrganization(tokens, i + 1, i) > i + 1) return true;
  // "Will the council …", "Long queues …": names that are ordinary words too.
  if (
    tokens.isA(i, WordClass.Common) &&
    !tokens.isA(i, WordClass.Title | WordClass.Demonym | WordClass.Country) &&
    tokens.isA(i, FIRST_NAME | WordClass.Surname | WordClass.Place)
  ) {
    return continues(tokens, i + 1) && !tokens.isA(i + 1, WordClass.Common);
  }
  if (
    tokens.isA(
      i,
      FIRST_NAME | WordClass.Country | WordClass.Place | WordClass.Title | WordClass.Surname | WordClass.Demonym,
    )
  )
    return true;
  if (!tokens.isA(i, ORDINARY)) return true;
  // "Deputy Mayor Lena Koch": an ordinary word that capitals follow.
  return (
    continues(tokens, i + 1) &&
    tokens.kind(i + 1) === Kind.Word &&
    tokens.isA(i, WordClass.Role | WordClass.Group | WordClass.Adjective | WordClass.Noun) &&
    tokens.isA(i, WordClass.Noun | WordClass.Adjective | WordClass.Role) &&
    !tokens.isA(i, WordClass.Adverb)
  );
}

/** "May Thornbury", "April Jones": a month before a surname, where no date can be meant. */
function monthIsName(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i, WordClass.Weekday) || !continues(tokens, i + 1) || tokens.has(i + 1, Shape.Glued)) return false;
  return (
    !tokens.isA(i + 1, WordClass.Weekday | WordClass.Month | WordClass.Common) &&
    !tokens.isA(i - 1, WordClass.Preposition)
  );
}

/** First of a sentence, a quotation or a headline's part, where every word has a capital. */
function begins(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.SentenceStart) ||
    tokens.kind(i - 1) === Kind.Quote ||
    tokens.char(i - 1) === 0x3a ||
    (tokens.kind(i - 1) === Kind.Dash && !tokens.has(i, Shape.Glued))
  );
}

function continues(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Word &&
    tokens.has(i, Shape.Capital) &&
    !tokens.has(i, Shape.SentenceStart) &&
    !tokens.has(i, Shape.Clitic)
  );
}

function runEnd(tokens: Tokens, first: number): number {
  let i = first + 1;
  for (;;) {
    const next = step(tokens, i, first);
    if (next === i) return i;
    i = next;
  }
}

/** Where the run goes on from `i`: past the next part of the name, or `i` when it ends. */
function step(tokens: Tokens, i: number, first: number): number {
  if (i >= tokens.count || tokens.has(i, Shape.ParagraphStart)) return i;
  const kind = tokens.kind(i);
  if (kind === Kind.Word) {
    if (tokens.has(i, Shape.Clitic) || tokens.has(i, Shape.SentenceStart)) return i;
    if (tokens.has(i, Shape.Capital)) {
      if (tokens.isA(i, WordClass.Weekday) || (tokens.isA(i, WordClass.Month) && !tokens.isA(i - 1, FIRST_NAME)))
        return i;
      return tokens.isA(i, WordClass.Pronoun | WordClass.Determiner) &&
        !tokens.has(i, Shape.AllCapitals) &&
        !tokens.isA(i, FIRST_NAME)
        ? i
        : i + 1;
    }
    if (PARTICLES.has(tokens.word(i))) {
      let at = i;
      while (at < i + 3 && PARTICLES.has(tokens.word(at)) && !tokens.has(at, Shape.Capital)) at++;
      if (tokens.kind(at) === Kind.Dash && tokens.has(at, Shape.Glued) && tokens.has(at + 1, Shape.Capital))
        return at + 2;
      return continues(tokens, at) && !isOffice(tokens, i - 1) ? at + 1 : i;
    }
    if (tokens.is(i, OF) || tokens.is(i, FOR)) return ofOrganization(tokens, i, first);
    if (tokens.is(i, AND))
      return tokens.isA(i - 1, ORGANIZATION | WordClass.Adjective | WordClass.Noun) &&
        continues(tokens, i + 1) &&
        organizationAhead(tokens, i + 1) &&
        !tokens.isA(first, FIRST_NAME)
        ? i + 2
        : i;
    return i;
  }
  if (
    kind === Kind.Dash &&
    tokens.has(i, Shape.Glued) &&
    tokens.has(i + 1, Shape.Glued) &&
    tokens.end(i) - tokens.start(i) === 1 &&
    tokens.char(i) === 0x2d
  ) {
    if (continues(tokens, i + 1) || (tokens.kind(i + 1) === Kind.Number && tokens.has(i - 1, Shape.AllCapitals)))
      return i + 2;
    // "Jong-un" is a name, "Lagos-based" is none.
    const later =
      i - first > 1 || (continues(tokens, i + 2) && (tokens.isA(i - 1, FIRST_NAME) || tokens.word(i - 1) === 0));
    return later && lowerPart(tokens, i + 1) ? i + 2 : i;
  }
  if (kind === Kind.Number)
    return tokens.isA(i - 1, WordClass.Group | WordClass.Company) || tokens.is(i - 1, LOCAL) ? i + 1 : i;
  if (kind === Kind.Symbol && tokens.char(i) === 0x26) return tokens.has(i + 1, Shape.Capital) ? i + 2 : i;
  // "Sen. Diaz", "St. Louis", "Acme Inc.": the period belongs to an abbreviation inside the run.
  if (tokens.char(i) === 0x2e && tokens.isA(i - 1, WordClass.Abbreviation) && continues(tokens, i + 1)) return i + 2;
  if (
    kind === Kind.Quote &&
    tokens.kind(i + 2) === Kind.Quote &&
    tokens.has(i + 1, Shape.Capital | Shape.Glued) &&
    tokens.has(i + 1, Shape.Capital) &&
    continues(tokens, i + 3)
  )
    return i + 4;
  if (tokens.char(i) === 0x2c && SUFFIXES.has(tokens.word(i + 1)) && tokens.has(i + 1, Shape.Capital)) return i + 2;
  return i;
}

/** The "un" of "Kim Jong-un", not the "based" of "New York-based". */
function lowerPart(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Word &&
    tokens.end(i) - tokens.start(i) <= 5 &&
    !tokens.isA(i, WordClass.FiniteVerb | WordClass.Gerund)
  );
}

/** Whether a word is a title, or a role and nothing else: "national" is a role in no name. */
function isOffice(tokens: Tokens, i: number): boolean {
  return (
    tokens.isA(i, WordClass.Title) ||
    (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.Adjective | WordClass.Group))
  );
}

/** "Bank of Ghana", "Ministry of Defence", "University of the Arts". */
function ofOrganization(tokens: Tokens, i: number, first: number): number {
  // "Secretary of State Ada Okoye", "Archbishop of Accra Kofi Mensah": the office is followed by its holder.
  if (isOffice(tokens, i - 1)) return continues(tokens, i + 1) && continues(tokens, i + 2) ? i + 2 : i;
  if (!tokens.isA(i - 1, ORGANIZATION) && !(i - 1 === first && tokens.isA(first, WordClass.Common))) return i;
  if (tokens.isA(first, FIRST_NAME) || (tokens.is(i, FOR) && !tokens.isA(i - 1, WordClass.Group))) return i;
  if (continues(tokens, i + 1)) return i + 2;
  return tokens.is(i + 1, THE) && continues(tokens, i + 2) ? i + 3 : i;
}

function organizationAhead(tokens: Tokens, i: number): boolean {
  for (let at = i; continues(tokens, at); at++) if (tokens.isA(at, ORGANIZATION)) return true;
  return false;
}

/** Parts "Deputy Foreign Minister Sergey Orlov" into role and name, and judges what kind of name it is. */
function partRun(tokens: Tokens, runFirst: number, past: number): Name | undefined {
  let first = runFirst;
  let from = runFirst;
  for (let i = past - 1; i >= runFirst; i--) {
    if (
      !tokens.has(i, Shape.Capital) ||
      !isOffice(tokens, i) ||
      (tokens.isA(i, FIRST_NAME | WordClass.Surname) && !tokens.isA(i, WordClass.Title))
    )
      continue;
    if (i === past - 1) {
      if (tokens.isA(i, FIRST_NAME | WordClass.Surname) || (past - runFirst > 1 && tokens.isA(runFirst, FIRST_NAME)))
        continue;
      return undefined;
    }
    first = afterOffice(tokens, i + 1, past);
    break;
  }
  // "the envoy to Ghana Ama Owusu": the place belongs to the preposition before it.
  if (
    first === runFirst &&
    past - first > 1 &&
    tokens.isA(first, WordClass.Country | WordClass.Place) &&
    tokens.isA(first - 1, WordClass.Preposition) &&
    !tokens.isA(first, FIRST_NAME) &&
    !tokens.isA(past - 1, ORGANIZATION | WordClass.Place | ORDINARY)
  )
    from = ++first;
  // "Organiser Lena Koch": a role that the lists lack.
  if (
    first === from &&
    past - first > 2 &&
    tokens.isA(first + 1, FIRST_NAME) &&
    !tokens.isA(first, FIRST_NAME | WordClass.Surname) &&
    looksLikeRole(tokens, first)
  )
    first++;
  // "al-Najjar": the article stands in lower case before its hyphen.
  if (
    first === runFirst &&
    tokens.kind(first - 1) === Kind.Dash &&
    ARTICLES.has(tokens.word(first - 2)) &&
    tokens.has(first, Shape.Glued)
  )
    first -= 2;
  if (tokens.char(first) === 0x2e) first++;
  if (tokens.kind(first) === Kind.Dash) first++;
  // "Russian Vladimir …", "Monday Okoye": a demonym before a name is no part of it.
  while (
    first < past - 1 &&
    tokens.isA(first, WordClass.Demonym) &&
    tokens.isA(first + 1, FIRST_NAME) &&
    !tokens.isA(first, FIRST_NAME)
  )
    first++;
  if (first >= past) return undefined;
  const roleFirst = roleStart(tokens, first, from);
  return { roleFirst, first, past, kind: kindOf(tokens, first, past, roleFirst) };
}

function looksLikeRole(tokens: Tokens, i: number): boolean {
  const end = tokens.end(i);
  return (
    ['er', 'or', 'ist', 'man', 'ian'].some((ending) => tokens.text.startsWith(ending, end - ending.length)) ||
    tokens.isA(i, WordClass.Role)
  );
}

/** "Secretary of State Ada Okoye": the office goes on after "of". */
function afterOffice(tokens: Tokens, first: number, past: number): number {
  if (!tokens.is(first, OF)) return first;
  for (let i = first + 2; i < past; i++) if (tokens.isA(i, FIRST_NAME)) return i;
  return Math.min(first + (tokens.is(first + 1, THE) ? 3 : 2), past);
}

/** Lower-case roles before a name belong to it: "presidential spokesman Ivan Orlov", "lawyer Ada Okoye". */
function roleStart(tokens: Tokens, first: number, runFirst: number): number {
  if (runFirst < first) return runFirst;
  if (
    !tokens.isA(first - 1, WordClass.Role | WordClass.Title) ||
    (tokens.has(first - 1, Shape.SentenceStart) && !tokens.has(first - 1, Shape.Capital))
  )
    return first;
  if (tokens.isA(first - 1, FIRST_NAME) && tokens.has(first - 1, Shape.Capital)) return first;
  let start = first - 1;
  while (
    start > 0 &&
    !tokens.has(start, Shape.SentenceStart) &&
    tokens.kind(start - 1) === Kind.Word &&
    tokens.isA(start - 1, WordClass.Adjective | WordClass.Noun | WordClass.Role | WordClass.Demonym) &&
    (!tokens.has(start - 1, Shape.Capital) || tokens.isA(start - 1, WordClass.Demonym)) &&
    !tokens.isA(start - 1, NOT_IN_NAMES | WordClass.FiniteVerb | WordClass.Cue)
  )
    start--;
  return start;
}

function kindOf(tokens: Tokens, first: number, past: number, roleFirst: number): NameKind {
  if (roleFirst < first && !tokens.isA(past - 1, WordClass.Group | WordClass.Company)) return 'person';
  let organization = false;
  for (let i = first; i < past; i++) {
    if (tokens.isA(i, ORGANIZATION) && !tokens.isA(i, FIRST_NAME | WordClass.Surname)) organization = true;
    if (tokens.is(i, OF) || tokens.char(i) === 0x26) organization = true;
  }
  const length = past - first;
  if (length > 1 && tokens.isA(past - 1, WordClass.TimeUnit)) return 'organization';
  if (tokens.isA(first, FIRST_NAME) && length > 1 && !(organization && tokens.isA(past - 1, ORGANIZATION)))
    return 'person';
  if (organization) return 'organization';
  if (length === 1) {
    if (tokens.isA(first, WordClass.Country | WordClass.Place)) return 'place';
    if (tokens.has(first, Shape.AllCapitals) && tokens.end(first) - tokens.start(first) <= 6) return 'organization';
    if (tokens.has(first, Shape.Dotted)) return tokens.end(first) - tokens.start(first) > 2 ? 'place' : 'unknown';
    if (tokens.isA(first, WordClass.Demonym)) return 'unknown';
    return tokens.isA(first, FIRST_NAME | WordClass.Surname) ? 'person' : 'unknown';
  }
  for (let i = first; i < past; i++)
    if (tokens.has(i, Shape.Dotted) && tokens.end(i) - tokens.start(i) === 2) return 'person';
  if (tokens.isA(past - 1, WordClass.Country | WordClass.Place) && !tokens.isA(first, WordClass.Surname))
    return 'place';
  if (tokens.isA(first, WordClass.Country | WordClass.Place | WordClass.Demonym) && tokens.isA(past - 1, ORDINARY))
    return 'organization';
  let names = 0;
  for (let i = first; i < past; i++) {
    if (tokens.isA(i, FIRST_NAME | WordClass.Surname)) names++;
    else if (tokens.isA(i, WordClass.TimeUnit)) return 'organization';
    else if (
      tokens.isA(i, ORDINARY | WordClass.Weekday | WordClass.Month) &&
      tokens.kind(i) === Kind.Word &&
      names === 0
    )
      return 'organization';
  }
  return length <= 4 ? 'person' : 'organization';
}
