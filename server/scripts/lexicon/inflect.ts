/** The inflected forms of an English verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly gerund: string;
}

/**
 * Inflects a verb by rule, with the past forms given where it has irregular ones.
 *
 * @param past past tense and participle, empty for a regular verb
 * @param doubles whether the last consonant is doubled, as WordNet's list of exceptions or the caller says
 */
export function inflect(base: string, past: readonly string[], doubles: boolean): VerbForms {
  return {
    base,
    third: third(base),
    past: past.length > 0 ? [...new Set(past)] : [regularPast(base, doubles)],
    gerund: gerund(base, doubles),
  };
}

/** Third person singular, by the same rule as the plural of a noun. */
export function third(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (base === 'do' || base === 'go' || /(?:s|x|z|ch|sh)$/.test(base)) return doublesBeforeEs(base) ? `${base + base.slice(-1)}es` : `${base}es`;
  if (/[^aeiou]o$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** "quiz" → "quizzes" */
function doublesBeforeEs(base: string): boolean {
  return base === 'quiz';
}

function regularPast(base: string, doubles: boolean): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles ? `${base + base.slice(-1)}ed` : `${base}ed`;
}

function gerund(base: string, doubles: boolean): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(base) || base === 'be') return `${base}ing`;
  if (base.endsWith('e') && !/(?:singe|tinge)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles ? `${base + base.slice(-1)}ing` : `${base}ing`;
}

/** Whether a verb of one syllable doubles its last consonant: "stop", "plan", not "stoop", "fix", "play". */
export function monosyllableDoubles(base: string): boolean {
  return /^(?:[^aeiou]|qu)*[aeiou][bdfgklmnprtvz]$/.test(base);
}
