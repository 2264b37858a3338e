/**
 * Compiles the word lists of server/src/analysis/lexicon/compiled from word lists by hand and from packages with a
 * permissive licence. Run by `npm run lexicon`, never at build: what it writes is checked in and read in review.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflect, monosyllableDoubles, type VerbForms } from './lexicon/inflect';

const here = new URL('lexicon/', import.meta.url);
const target = new URL('../src/analysis/lexicon/compiled/', import.meta.url);

writeCues();

function writeCues(): void {
  const sections: Record<string, Set<string>> = {};
  let section = new Set<string>();
  for (const line of readFileSync(new URL('cues.txt', here), 'utf8').split('\n')) {
    const heading = /^\[(\w+)\]/.exec(line);
    if (heading) section = sections[heading[1]!] ??= new Set();
    const verb = /^(\w+)(?:: (.*))?$/.exec(line);
    if (verb) for (const form of formsOf(verb[1]!, verb[2]?.split(' ') ?? [])) section.add(form);
  }
  const comments: Record<string, string> = {
    saying: 'Take a clause or a direct quotation: "said", "added".',
    evidence: 'What documents, studies and polls do, and people too: "showed", "found".',
    judging: 'Take a quoted fragment, "as …" or "of …": "called", "described", "accused".',
  };
  const lists = Object.entries(sections).map(
    ([name, words]) => `/** ${comments[name]} */\nexport const ${name} = \`\n${wrap([...words].sort())}\`;\n`,
  );
  write('cues.ts', 'Reporting verbs in every form. Source: server/scripts/lexicon/cues.txt, by hand.', lists);
}

function formsOf(base: string, given: readonly string[]): string[] {
  const doubled = base === 'begin' || given.some((form) => form.endsWith(`${base.slice(-1).repeat(2)}ed`));
  const forms: VerbForms[] = [inflect(base, given, doubled || (given.length > 0 && monosyllableDoubles(base)))];
  // "labeled" and "labelled": American and British spelling.
  if (doubled && given.includes(`${base}ed`)) forms.push(inflect(base, given, false));
  return forms.flatMap(({ third, past, gerund }) => [base, third, ...past, gerund]);
}

/** Words in lines of at most 120 characters. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 118) lines.push('');
    lines.push(`${lines.pop()!}${word} `.replace(/^ /, ''));
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function write(name: string, head: string, parts: readonly string[]): void {
  writeFileSync(new URL(name, target), `/** ${head} Written by \`npm run lexicon\`: change the script. */\n\n${parts.join('\n')}`);
}
