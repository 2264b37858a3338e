import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import type { Sentence } from '../phrases/phrases';
import type { TokenRange } from '../../text/tokenRange';

/** Whether a phrase is a name: "Ada Okoye", not "the director of Acme", "Okoye's brother". */
export function isNamed(sentence: Sentence, range: TokenRange): boolean {
  const { tokens, tags } = sentence;
  const head = headOfPhrase(sentence, range);
  return tags[head] === Tag.Name && !tokens.has(head, Shape.Clitic);
}

/** The last token before the first preposition of a phrase: "the director of Acme" → "director". */
export function headOfPhrase({ tags }: Sentence, range: TokenRange): number {
  for (let i = range.first + 1; i < range.past; i++) if (tags[i] === Tag.Preposition) return i - 1;
  return range.past - 1;
}
