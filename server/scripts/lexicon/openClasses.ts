import { plural, type VerbForms, verbForms } from './inflect';
import { basic, counts, type Part, spelt } from './wordnet';

/** Verbs that WordNet's tagged texts know and news do not. */
const neverVerbs = new Set(
  'accession advert amnesty bulletin can chamber cheque con diagram disco don garage glut hyphen  minister nurse police polish premier proposition republic taxi tower tsk visa wall while will'.split(
    ' ',
  ),
);

/** Of the words in WordNet's tagged texts. */
const OFTEN = 5;
const SELDOM = 2;

type Lists = Record<
  'nouns' | 'baseVerbs' | 'finiteVerbs' | 'gerunds' | 'adjectives' | 'adverbs' | 'otherWords',
  Set<string>
>;

/**
 * Sorts the words that news uses into parts of speech. A word may be in several; a part of speech that is rare for its
 * lemma is left out: "police" is no verb.
 */
export function openClasses(newsWords: readonly string[]): Lists {
  const kept = new Set(
    [...newsWords, ...basic].filter((word) => /^[a-z]{2,}$/.test(word) && (spelt.has(word) || counts.has(word))),
  );
  const lists: Lists = {
    nouns: new Set(),
    baseVerbs: new Set(),
    finiteVerbs: new Set(),
    gerunds: new Set(),
    adjectives: new Set(),
    adverbs: new Set(),
    otherWords: new Set(),
  };
  const add = (list: keyof Lists, words: readonly string[]): void => {
    for (const word of words) if (kept.has(word)) lists[list].add(word);
  };
  for (const [lemma, entry] of counts) {
    if (usual(entry, 'noun')) add('nouns', [lemma, plural(lemma)]);
    if (usual(entry, 'adjective')) add('adjectives', [lemma, ...compared(lemma).filter((form) => !counts.has(form))]);
    if (usual(entry, 'adverb')) add('adverbs', [lemma]);
    if (!usual(entry, 'verb') || neverVerbs.has(lemma)) continue;
    const forms = verbForms(lemma);
    add('baseVerbs', [lemma]);
    add('finiteVerbs', forms.finite);
    // No ending tells what they are, so they are kept where they are rarer than their verb: "slept", "woke".
    if (kept.has(lemma) || entry.verb! >= OFTEN) for (const past of irregularPasts(forms)) lists.finiteVerbs.add(past);
    add('gerunds', forms.gerund);
  }
  const sorted = new Set(Object.values(lists).flatMap((list) => [...list]));
  for (const word of kept) if (!sorted.has(word)) lists.otherWords.add(word);
  return lists;
}

/** Whether a part of speech is a usual one for a lemma, as WordNet's tagged texts show. */
function usual(entry: Partial<Record<Part, number>>, part: Part): boolean {
  const own = entry[part];
  if (own === undefined) return false;
  const total = Object.values(entry).reduce((sum, count) => sum + count, 0);
  if (total === 0) return part !== 'verb' || Object.keys(entry).length === 1;
  return own >= 10 || own / total >= (part === 'verb' ? 0.1 : 0.05);
}

/** "slept", "woke"; not "woken", which may stand before a noun, and no form that is another word too, as "bound". */
function irregularPasts({ finite }: VerbForms): string[] {
  return finite.filter((form) => !/(?:ed|s|[^aiu]n|wn|t?en)$/.test(form) && spelt.has(form) && isHardlyElse(form));
}

/** "stole" is a garment too, but hardly ever. */
function isHardlyElse(form: string): boolean {
  const { noun = 0, adjective = 0, adverb = 0 } = counts.get(form) ?? {};
  return noun + adjective + adverb < SELDOM;
}

/** "bigger", "biggest". */
function compared(adjective: string): string[] {
  const stem = adjective.endsWith('e') ? adjective.slice(0, -1) : adjective.replace(/y$/, 'i');
  return [stem, stem + stem.slice(-1)].flatMap((form) => [`${form}er`, `${form}est`]);
}
