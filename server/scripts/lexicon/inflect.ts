import exceptions from 'wink-lexicon/src/wn-verb-exceptions.js';
import { spelt } from './wordnet';

/** The forms of an English verb; there may be two spellings of each. */
export interface VerbForms {
  /** Third person singular, past tense and participle. */
  readonly finite: readonly string[];
  readonly gerund: readonly string[];
  /** Also the base form. */
  readonly all: readonly string[];
}

/** WordNet's irregular forms, by lemma. */
const irregular = new Map<string, string[]>();
for (const [form, lemma] of Object.entries(exceptions)) {
  const forms = irregular.get(lemma);
  if (forms) forms.push(form);
  else irregular.set(lemma, [form]);
}

/**
 * Inflects a verb: of all forms that rules and WordNet's exceptions suggest, those that English spells.
 *
 * @param given past forms that a list by hand gives, taken whatever the dictionary says
 */
export function verbForms(base: string, given: readonly string[] = []): VerbForms {
  const doubled = base + base.slice(-1);
  const doubles = endsDouble(base);
  const listed = irregular.get(base) ?? [];
  const suggestedPast = [
    ...listed.filter((form) => !form.endsWith('ing') && form !== third(base)),
    regularPast(base),
    ...(doubles ? [`${doubled}ed`] : []),
  ];
  const suggestedGerund = [
    ...listed.filter((form) => form.endsWith('ing')),
    regularGerund(base),
    ...(doubles ? [`${doubled}ing`] : []),
  ];
  const past = given.length > 0 ? given : existing(suggestedPast, regularPast(base));
  const doublesHere = given.some((form) => form.startsWith(doubled));
  const gerund = existing(suggestedGerund, doublesHere ? `${doubled}ing` : regularGerund(base));
  const finite = [...new Set([third(base), ...past])];
  return { finite, gerund, all: [...new Set([base, ...finite, ...gerund])] };
}

/** The forms that a dictionary has, or else the fallback. */
function existing(forms: readonly string[], fallback: string): string[] {
  const found = [...new Set(forms)].filter((form) => spelt.has(form));
  return found.length > 0 ? found : [fallback];
}

const irregularPlurals: Readonly<Record<string, string>> = {
  alumna: 'alumnae',
  alumnus: 'alumni',
  paparazzo: 'paparazzi',
  passerby: 'passersby',
  person: 'people',
  'runner-up': 'runners-up',
  thief: 'thieves',
};

/** The plural of a noun by rule, with the irregular ones that lists of people need. */
export function plural(noun: string): string {
  const given = irregularPlurals[noun];
  if (given !== undefined) return given;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  if (noun.endsWith('hero')) return `${noun}es`;
  return noun.endsWith('o') ? `${noun}s` : third(noun);
}

/** Third person singular. */
function third(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (base === 'quiz') return 'quizzes';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function regularGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(base) || !base.endsWith('e') || base.length < 3) return `${base}ing`;
  return /(?:singe|tinge)$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`;
}

/** Whether a verb could double its last consonant: "stop", "admit", "quit"; the dictionary tells whether it does. */
function endsDouble(base: string): boolean {
  return /(?:[^aeiou]|qu)[aeiou][bcdfgklmnprstvz]$/.test(base);
}
