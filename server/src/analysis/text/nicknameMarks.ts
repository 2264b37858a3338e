import { Kind, Shape, type Tokens } from './tokens';

/** In words: "The Anvil", "Man of Steel". */
const LONGEST = 3;

/**
 * The token behind the closing mark of a nickname that opens at a mark between two words with capitals, `Rosa “The Anvil” Diaz`;
 * 0 for none.
 */
export function nicknameEnd(tokens: Tokens, open: number): number {
  if (tokens.kind(open) !== Kind.Quote || tokens.has(open, Shape.Glued | Shape.SentenceStart)) return 0;
  if (!isNamePart(tokens, open - 1) || !tokens.has(open + 1, Shape.Capital)) return 0;
  let i = open + 1;
  while (i <= open + LONGEST && tokens.kind(i) === Kind.Word && !tokens.has(i, Shape.Clitic)) i++;
  if (i === open + 1 || tokens.kind(i) !== Kind.Quote || !tokens.has(i, Shape.Glued)) return 0;
  if (tokens.has(i + 1, Shape.Glued | Shape.SentenceStart)) return 0;
  return isNamePart(tokens, i + 1) ? i + 1 : 0;
}

/** The token of the opening mark of a nickname that ends before `past`; -1 for none. */
export function nicknameBefore(tokens: Tokens, past: number): number {
  if (tokens.kind(past - 1) !== Kind.Quote) return -1;
  for (let open = past - 3; open >= past - 2 - LONGEST; open--) if (nicknameEnd(tokens, open) === past) return open;
  return -1;
}

function isNamePart(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Word && tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.Clitic);
}
