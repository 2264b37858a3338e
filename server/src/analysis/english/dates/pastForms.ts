import { endsInS } from '../phrases/endsInS';
import { AMBIGUOUS_PASTS } from '../lexicon/tenseWords';
import { WordClass } from '../words';
import type { Tokens } from '../../text/tokens';

/** "sank", "walked": a finite verb that is neither the base form nor the third person. */
export function isPastForm(tokens: Tokens, i: number): boolean {
  if (AMBIGUOUS_PASTS.has(tokens.word(i))) return true;
  const end = tokens.end(i);
  if (end - tokens.start(i) > 3 && tokens.text.startsWith('ed', end - 2)) return true;
  if (!tokens.isA(i, WordClass.FiniteVerb) || tokens.isA(i, WordClass.BaseVerb | WordClass.Auxiliary)) return false;
  return !endsInS(tokens, i);
}
