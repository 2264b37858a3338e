// npm run lint:regexes [-- --all | --update]
// No regular expression of the shipped code may take more than linear time on any text; recheck decides, or finds a
// text that shows it. Exit code 1 when one may. Those that scripts/linearRegexes.txt lists were decided before and are not decided
// again, but with --all; --update writes that list anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** Files whose expressions only ever see short texts, or none of a user's; why. */
const bounded: Record<string, string> = {
  'server/src/analysis/english/dates/tokenPatterns.ts':
    'they read the grammar itself, and the patterns it makes repeat nothing without end',
  'server/src/analysis/english/turns/directions.ts':
    'those that are not linear see at most 500 characters of a paragraph',
  'server/src/analysis/english/turns/posts.ts': 'they see at most 700 characters of a paragraph',
  'server/src/analysis/english/turns/turnLabels.ts': 'they see at most 140 characters of a paragraph',
  'server/src/disk.node.ts': 'they see a path',
  'server/src/checks/dates/tense.ts': 'they see at most 60 characters before a date',
};

/** Where a pattern cannot be known before it is used; why that is no harm. */
const composed: Record<string, string> = {
  'server/src/features/codeActions/annotationOffers.ts': 'words of the article, escaped, with white space between them',
  'server/src/features/codeActions/dateProblemOffers.ts': 'a number between fixed ends',
};

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The expressions that recheck called linear, each on a line as it would be written. */
const list = join('scripts', 'linearRegexes.txt');

function main(): void {
  const { values: options } = parseArgs({
    options: { all: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
  });
  const files = ['server/src', 'client/src'].flatMap(sourcesIn);
  const expressions = files.flatMap((file) => (file in bounded ? [] : expressionsOf(file)));
  const decided = new Set(!options.all && existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);
  const undecided = expressions.filter((expression) => !decided.has(written(expression)));
  const slow = undecided.filter(isSlow);
  const linear = expressions.filter((expression) => !slow.includes(expression)).map(written);
  if (options.update) writeFileSync(list, [...new Set(linear)].sort().join('\n') + '\n');
  for (const [file, why] of Object.entries({ ...bounded, ...composed })) console.log(`Left out in ${file}: ${why}.`);
  const count = `${expressions.length} regular expressions in ${files.length} files, ${undecided.length} decided now`;
  console.log(`${count}, ${slow.length} may be slow.`);
  process.exitCode = slow.length > 0 ? 1 : 0;
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** The literals, and what is made of constant parts. */
function expressionsOf(file: string): Expression[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const isMade = ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && !(file in composed);
    if (isMade || ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file}:${line + 1}`;
      found.push({ place, ...evaluated(place, node.getText()) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function evaluated(place: string, expression: string): Pick<RegExp, 'source' | 'flags'> {
  try {
    const { source, flags } = runInNewContext(expression) as RegExp;
    return { source, flags };
  } catch (error) {
    throw new Error(`${place}: its parts are not here. Write them in, or say in "composed" why it is no harm.`, {
      cause: error,
    });
  }
}

function written({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}

function isSlow({ place, source, flags }: Expression): boolean {
  const checked = checkSync(source, flags, { timeout: 60_000 });
  if (checked.status === 'safe') return false;
  const why =
    checked.status === 'unknown'
      ? `it is not known how slow (${checked.error.kind})`
      : `${checked.complexity.summary}, for instance on ${checked.attack.pattern}`;
  console.error(`${place}: /${source}/${flags}: ${why}`);
  return true;
}

main();
