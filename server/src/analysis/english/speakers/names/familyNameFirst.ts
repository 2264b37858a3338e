import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { continues } from './nameWords';
import { HYPHEN } from '../../../text/codeUnits';

/** In characters: "Seung-hyeon". */
const LONGEST_GIVEN_NAME = 11;

/** "Park Ji-won", "Moon Tae-il": what stands before a given name of two syllables is a surname, whatever else it means. */
export function isFamilyNameFirst(tokens: Tokens, i: number): boolean {
  return (
    continues(tokens, i + 1) &&
    tokens.char(i + 2) === HYPHEN &&
    tokens.has(i + 2, Shape.Glued) &&
    tokens.has(i + 3, Shape.Glued) &&
    !tokens.has(i + 3, Shape.Capital) &&
    tokens.kind(i + 3) === Kind.Word &&
    tokens.end(i + 3) - tokens.start(i + 1) <= LONGEST_GIVEN_NAME &&
    !tokens.isA(i + 3, WordClass.Gerund | WordClass.Preposition) &&
    // "Acme’s Larwal-based rival"
    !tokens.text.endsWith('ed', tokens.end(i + 3)) &&
    !tokens.isA(i + 1, WordClass.Place | WordClass.Country | WordClass.Demonym) &&
    !tokens.has(i + 1, Shape.AllCapitals)
  );
}
