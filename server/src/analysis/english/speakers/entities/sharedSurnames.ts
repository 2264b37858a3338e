import { SIBLINGS } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import type { Name } from '../names/name';
import { FIRST_NAME } from '../names/nameWords';
import { COMMA } from '../../../text/codeUnits';

const AND = wordId('and');
/** Of siblings before the one with the surname. */
const MOST_SIBLINGS = 4;

/**
 * The full name from which a first name takes its surname, an index in `names`: "Brothers Jaro and Milan Bekker", "Kim and Clark
 * Moran"; -1 for none.
 */
export function fullNameBeside(tokens: Tokens, names: readonly Name[], i: number): number {
  const name = names[i]!;
  if (name.past - name.first !== 1) return -1;
  const siblings = isLedBySiblings(tokens, names, i);
  if (!siblings && !isOneOfCouple(tokens, name)) return -1;
  for (let next = i + 1; next < names.length && next <= i + MOST_SIBLINGS; next++) {
    const { first, past, roleFirst, kind } = names[next]!;
    const link = names[next - 1]!.past;
    const joined = tokens.is(link, AND) || (siblings && tokens.char(link) === COMMA);
    if (!joined || first !== link + 1 || roleFirst !== first) return -1;
    if (past - first === 1) {
      if (!siblings) return -1;
      continue;
    }
    const known = tokens.isA(first, FIRST_NAME) && !tokens.isA(past - 1, WordClass.Group | WordClass.Company);
    return kind === 'person' && (siblings || known) && tokens.is(link, AND) ? next : -1;
  }
  return -1;
}

/** "Brothers | Jaro", "the sisters | Dora" */
function isLedBySiblings(tokens: Tokens, names: readonly Name[], i: number): boolean {
  for (let at = i; at >= 0 && at > i - MOST_SIBLINGS; at--) {
    const { first } = names[at]!;
    if (SIBLINGS.has(tokens.word(first - 1))) return true;
    if (tokens.char(first - 1) !== COMMA && !tokens.is(first - 1, AND)) return false;
  }
  return false;
}

/** "Kim", a first name and nothing else that has no title before it: not "Prince Harry", "Jordan", "Clinton". */
function isOneOfCouple(tokens: Tokens, { roleFirst, first, kind }: Name): boolean {
  return (
    roleFirst === first &&
    kind !== 'place' &&
    tokens.kind(first) === Kind.Word &&
    tokens.isA(first, FIRST_NAME) &&
    !tokens.isA(first, WordClass.Surname | WordClass.Country | WordClass.Place) &&
    !tokens.has(first, Shape.AllCapitals)
  );
}
