import { endsInS } from '../phrases/endsInS';
import { NONRESTRICTIVE_RELATIVES, RESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';

/**
 * Whether what stands between commas has a finite verb that is not its own description: "Okoye, a clerk | left", but not "Okoye, a
 * customer | based in Leeds", "Okoye, a lawyer in Leeds | who handles such cases".
 */
export function hasMainVerb(sentence: Sentence, first: number, past: number): boolean {
  const { tags, within } = sentence;
  for (let i = first; i < past; i++) {
    if (within[i] !== 0) continue;
    if (tags[i] === Tag.Auxiliary) return true;
    if (tags[i] === Tag.Verb && !(i === first ? isPastForm(sentence, i) : isReduced(sentence, i))) return true;
    if (i > first && opensRelative(sentence, i)) return false;
  }
  return false;
}

/** "a lawyer | who", "a lawyer, | who" */
function opensRelative({ tokens, tags }: Sentence, i: number): boolean {
  if (isNominal(tags[i - 1]!)) return RESTRICTIVE_RELATIVES.has(tokens.word(i));
  return tags[i - 1] === Tag.Comma && NONRESTRICTIVE_RELATIVES.has(tokens.word(i));
}

/** "based", "given": what may be a participle, though it was taken for a finite verb. */
function isPastForm({ tokens, tags }: Sentence, i: number): boolean {
  return (tags[i] === Tag.Verb || tags[i] === Tag.Participle) && !endsInS(tokens, i);
}

/** "a customer | based in Leeds", "a plan | put to the members". */
function isReduced(sentence: Sentence, i: number): boolean {
  const { tags } = sentence;
  const prepositional = tags[i + 1] === Tag.Preposition || tags[i + 1] === Tag.To;
  return prepositional && isNominal(tags[i - 1]!) && tags[i - 1] !== Tag.Possessive && isPastForm(sentence, i);
}

function isNominal(tag: number): boolean {
  return tag === Tag.Noun || tag === Tag.Name || tag === Tag.Possessive;
}
