import exceptions from 'wink-lexicon/src/wn-verb-exceptions.js';
import { spelt } from './wordnet';

/** The forms of an English verb; there may be two spellings of each. */
export interface VerbForms {
  readonly finite: readonly string[];
  readonly gerund: readonly string[];
  readonly all: readonly string[];
}

/** What tells the irregular forms of verbs: WordNet's list of exceptions, turned round. */
export class VerbLists {
  readonly irregular = new Map<string, string[]>();

  constructor() {
    for (const [form, lemma] of Object.entries(exceptions)) {
      const forms = this.irregular.get(lemma);
      if (forms) forms.push(form);
      else this.irregular.set(lemma, [form]);
    }
  }
}

/** Forms that are base forms or archaic, whatever WordNet says. */
const notPast = new Set(['bore', 'wound', 'found', 'felt', 'ground', 'lay', 'saw', 'fell', 'left']);

/**
 * Inflects a verb: of all forms that rules and WordNet's exceptions suggest, those that English spells.
 *
 * @param given past forms that the list by hand gives, taken whatever the dictionary says
 */
export function verbForms(base: string, lists: VerbLists, given: readonly string[] = []): VerbForms {
  const irregular = (lists.irregular.get(base) ?? []).filter((form) => !(notPast.has(form) && form === base));
  const doubled = base + base.slice(-1);
  const exists = (form: string): boolean => spelt.has(form);
  const irregularPast = irregular.filter((form) => !form.endsWith('ing') && form !== third(base));
  const regularPasts = [regularPast(base), ...(endsDouble(base) ? [`${doubled}ed`] : [])];
  let past = given.length > 0 ? [...given] : [...irregularPast, ...regularPasts].filter(exists);
  if (past.length === 0) past = [regularPasts[0]!];
  let gerund = [...irregular.filter((form) => form.endsWith('ing')), regularGerund(base), ...(endsDouble(base) ? [`${doubled}ing`] : [])];
  gerund = gerund.filter((form) => exists(form) && (!form.startsWith(doubled) || form === regularGerund(base) || true));
  if (gerund.length === 0) gerund = [given.some((form) => form.startsWith(doubled)) ? `${doubled}ing` : regularGerund(base)];
  const finite = [...new Set([third(base), ...past])];
  return { finite, gerund: [...new Set(gerund)], all: [...new Set([base, ...finite, ...gerund])] };
}

/** The plural of a noun by rule, with the irregular ones that lists of people need. */
export function plural(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  if (noun === 'person') return 'people';
  if (noun === 'thief') return 'thieves';
  if (noun === 'alumnus') return 'alumni';
  if (noun === 'alumna') return 'alumnae';
  if (noun === 'paparazzo') return 'paparazzi';
  if (noun === 'passerby') return 'passersby';
  if (noun === 'runner-up') return 'runners-up';
  return noun.endsWith('o') && /(?:hero|tuxedo)$/.test(noun) ? `${noun}es` : third(noun).replace(/([^h]o)es$/, '$1s');
}

/** Third person singular. */
function third(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (base === 'quiz') return 'quizzes';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) || base === 'do' || base === 'go') return `${base}es`;
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

function endsDouble(base: string): boolean {
  return /[^aeiou][aeiou][bcdfgklmnprstvz]$|qu[aeiou][bdfgklmnprstvz]$/.test(base) || /^[aeiou][dm]$/.test(base);
}
