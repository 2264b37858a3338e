// npm run fuzz -- [--seconds N] [--cases N] [--edits N] [--seed S]
// Looks for texts that the analysis stumbles over, and for edits after which the server holds something else than it
// finds in the same text opened anew. Goes on for some seconds, 60 unless told, or until so many cases and edits passed.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { seams, soundness } from './analysis';
import { annotated, counts as annotatedCounts } from './annotated';
import { counts, editing } from './editing';
import { counts as rereadCounts, rereading, rereadingDecided } from './rereading';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    cases: { type: 'string' },
    edits: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

/** How many cases of each property are run between two looks at the clock. */
const ROUND = { texts: 500, sessions: 10 };

async function main(): Promise<void> {
  const endless = values.cases !== undefined || values.edits !== undefined;
  const seconds = number('seconds', endless ? Infinity : 60);
  const most = { cases: number('cases', endless ? 0 : Infinity), edits: number('edits', endless ? 0 : Infinity) };
  const first = number('seed', 1);
  const stop = performance.now() + seconds * 1000;
  const edits = (): number => counts.edits + annotatedCounts.edits + rereadCounts.edits;
  let cases = 0;
  let round = 0;
  console.log(`Seed ${first}.`);
  for (; performance.now() < stop && (cases < most.cases || edits() < most.edits); round++) {
    const seed = (first + round) | 0;
    if (cases < most.cases) {
      fc.assert(soundness, { numRuns: ROUND.texts, seed });
      fc.assert(seams, { numRuns: ROUND.texts, seed });
      cases += 2 * ROUND.texts;
    }
    if (round % 100 === 99) console.log(`${cases} texts, ${edits()} edits.`);
    if (edits() >= most.edits) continue;
    await fc.assert(editing, { numRuns: ROUND.sessions, seed });
    await fc.assert(annotated, { numRuns: ROUND.sessions, seed });
    fc.assert(rereading, { numRuns: ROUND.sessions, seed });
    fc.assert(rereadingDecided, { numRuns: ROUND.sessions, seed });
  }
  console.log(
    `${round} rounds: ${cases} texts; ${counts.edits} edits over the protocol, compared ${counts.comparisons} times; ` +
      `${annotatedCounts.edits} edits of annotated articles with ${annotatedCounts.annotations} looks at annotations; ` +
      `${rereadCounts.edits} edits of long articles. All as they should be.`,
  );
}

function number(name: keyof typeof values, otherwise: number): number {
  const value = values[name];
  if (value === undefined) return otherwise;
  if (Number.isFinite(Number(value)) && Number(value) >= 0) return Number(value);
  throw new Error(`--${name} must be a number.`);
}

// The server in this process would wait for its client.
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
