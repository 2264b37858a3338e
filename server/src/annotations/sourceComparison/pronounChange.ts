import { keyedWords } from './wordKeys';

/**
 * Words that only point at somebody or something: “your letter” and “the letter”, “we agreed” and “they agreed”. Whoever puts one for
 * another may have turned what was said towards the reader, or have said it of somebody else.
 */
const POINTING = keysOf(
  'a an the this that these those i me my mine you your yours he him his she her hers it its we us our ours ' +
    'they them their theirs myself yourself himself herself itself ourselves yourselves themselves',
);
/** Verbs go along: “I am”, “they are”. */
const AGREEING = keysOf('am is are was were have has do does');

/** Whether the words of a quotation and those of its source that stand for one another are pronouns or articles, with a verb that agrees. */
export function isPronounChange(
  quoted: readonly { readonly key: string }[],
  source: readonly { readonly key: string }[],
): boolean {
  return pointsOnly(quoted) && pointsOnly(source);
}

function pointsOnly(words: readonly { readonly key: string }[]): boolean {
  return words.some(({ key }) => POINTING.has(key)) && words.every(({ key }) => POINTING.has(key) || AGREEING.has(key));
}

/** As words are compared: "your" has the key of American spelling. */
function keysOf(words: string): ReadonlySet<string> {
  return new Set(keyedWords(words).map(({ key }) => key));
}
