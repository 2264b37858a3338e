import { SINGULAR_SUBJECTS } from '../../lexicon/pronouns';
import { Shape } from '../../../text/tokens';
import type { Name } from '../names/name';
import type { Discourse } from './discourse';

/** In sentences: how many may stand inside the marks before a tag. */
const LONGEST_QUOTATION = 12;

/**
 * Name by which the sentence before a quotation brings in a new person, with nobody else in it, and after whoever spoke last:
 * "The panel then heard from Jonas Lind. “I never got one,” he said." Undefined where it does not.
 *
 * @param token the pronoun of the tag
 */
export function introducedBefore(discourse: Discourse, token: number): Name | undefined {
  const { tokens, names, sources } = discourse;
  const sentence = sentenceBefore(discourse, token);
  if (sentence < 0) return undefined;
  const first = tokens.sentenceStart(sentence);
  const past = tokens.sentenceStart(sentence + 1);
  // "He thanked Jonas Lind." goes on about him.
  if ((sources.at(-1)?.token ?? -1) >= first || SINGULAR_SUBJECTS.has(tokens.word(first))) return undefined;
  let found: Name | undefined;
  for (let i = discourse.nameAt(first); i < names.length && names[i]!.first < past; i++) {
    const entity = discourse.referent(i);
    if (entity.kind !== 'Person') continue;
    if (found !== undefined && discourse.referent(discourse.nameAt(found.first)) !== entity) return undefined;
    if (found === undefined && !isNew(discourse, i)) return undefined;
    found ??= names[i]!;
  }
  return found;
}

/** The sentence of the reporter's before the quotation whose tag has a token, -1 where a heading or another paragraph's words stand between. */
export function sentenceBefore({ tokens, marks }: Discourse, token: number): number {
  let sentence = tokens.sentenceOf(token);
  const last = Math.max(0, sentence - LONGEST_QUOTATION);
  while (
    sentence > last &&
    marks.within[tokens.sentenceStart(sentence)] !== 0 &&
    !opens(marks, tokens.sentenceStart(sentence))
  )
    sentence--;
  return sentence - 1;
}

/** Whether a quotation opens at a token. */
function opens({ stretches, within }: Discourse['marks'], token: number): boolean {
  return stretches[within[token]! - 1]?.open === token;
}

/** Whether a text names somebody in full, in a place of his own, and for the first time. */
function isNew(discourse: Discourse, index: number): boolean {
  const { tokens, names } = discourse;
  const name = names[index]!;
  const entity = discourse.referent(index);
  return (
    name.past - name.first > 1 &&
    !tokens.has(name.past, Shape.Clitic) &&
    discourse.marks.within[name.first] === 0 &&
    entity.names.every(({ first }) => first >= name.first)
  );
}
