import { allFakers } from '@faker-js/faker';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const languages = ['en', 'it', 'es', 'fr', 'de', 'tr'];

interface Votes {
  male: number;
  female: number;
  /** Lists of countries that have the name; those of Faker are short and thus of frequent names. */
  short: number;
  long: number;
}

/**
 * First names from all over the world by gender; a name that both sexes bear is in both lists.
 *
 * @param byHand names under `male`, `female` and `both`, which no vote overrules
 * @param commonWords of English, which are first names only when the list by hand says so
 */
export function firstNames(
  byHand: Readonly<Record<string, readonly string[]>>,
  commonWords: ReadonlySet<string>,
): { male: Set<string>; female: Set<string> } {
  const male = new Set([...byHand['male']!, ...byHand['both']!]);
  const female = new Set([...byHand['female']!, ...byHand['both']!]);
  const decided = new Set([...male, ...female]);
  for (const [name, votes] of collect()) {
    if (decided.has(name) || commonWords.has(name)) continue;
    if (votes.short < 2 && !(votes.short === 1 && votes.long >= 2) && votes.long < 3) continue;
    const share = votes.male / (votes.male + votes.female);
    if (share >= 0.2) male.add(name);
    if (share <= 0.8) female.add(name);
  }
  return { male, female };
}

function collect(): Map<string, Votes> {
  const result = new Map<string, Votes>();
  const vote = (written: string, gender: 'male' | 'female', list: 'short' | 'long'): void => {
    const name = written.toLowerCase().normalize('NFC');
    // Names beyond Latin-1 are known in their plain spelling only.
    if (!/^[a-zà-öø-ɏ]{2,}$/.test(name)) return;
    const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    for (const form of new Set([name, plain])) {
      if (!/^[a-zà-öø-ÿ]+$/.test(form)) continue;
      const votes = result.get(form) ?? { male: 0, female: 0, short: 0, long: 0 };
      result.set(form, votes);
      votes[gender]++;
      votes[list]++;
    }
  };
  // Many locales of Faker fall back on the same English list, which counts once.
  const seen = new Set<string>();
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const names = rawDefinitions.person?.first_name;
    const key = (names?.female ?? []).slice(0, 20).join();
    if (!names || seen.has(key)) continue;
    seen.add(key);
    for (const gender of ['male', 'female'] as const)
      for (const name of names[gender] ?? []) vote(name, gender, 'short');
  }
  for (const language of languages) {
    const names = require(`gender-detection-from-name/names/${language}`) as Map<string, 'male' | 'female'>;
    for (const [name, gender] of names) vote(name, gender, 'long');
  }
  return result;
}
