// npm run fuzz:annotations -- [--runs N] [--reopenings N] [--layouts N] [--kills N] [--seed S]
// Looks for annotations on wrong words, in the editor, after changes outside and in another layout, and for sidecars broken by a writer that is killed.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { killWriters } from '../../protocol/killing';
import { relay, relayouts, type LayoutCounts } from './layouts';
import { play, sessions, type LiveCounts } from './live';
import { reopen, reopenings, type ReopenCounts } from './reopening';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    reopenings: { type: 'string' },
    layouts: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);

async function main(): Promise<void> {
  console.log(`Seed ${seed}.`);
  const live: LiveCounts = { looks: 0, orphans: 0, missed: 0, twins: 0, undone: 0, notBack: 0 };
  fc.assert(
    fc.property(sessions, (session) => play(session, live)),
    { numRuns: runs, seed },
  );
  console.log(
    `${runs} sessions in the editor: ${live.looks} looks at annotations, none on wrong words. ${share(live.orphans, live.looks)} ` +
      `without words, of these ${share(live.missed, live.orphans)} although the words stand somewhere; ${live.twins} on words that nobody could ` +
      `tell from theirs. All taken back: ${share(live.undone - live.notBack, live.undone)} of ${live.undone} are where they began.`,
  );
  const outside: ReopenCounts = { findable: 0, recovered: 0, hard: 0, recoveredHard: 0, wrong: 0, twins: 0 };
  const numRuns = Number(values.reopenings ?? Math.ceil(runs / 10));
  fc.assert(
    fc.property(reopenings, (reopened) => reopen(reopened, outside)),
    { numRuns, seed },
  );
  console.log(
    `${numRuns} articles edited outside: ${outside.wrong} wrong; found ${share(outside.recovered, outside.findable)} of ${outside.findable} that ` +
      `a person would find, ${share(outside.recoveredHard, outside.hard)} of ${outside.hard} others; ${outside.twins} on words that nobody could tell from theirs.`,
  );
  const relaid: LayoutCounts = { annotations: 0, twins: 0 };
  fc.assert(
    fc.property(relayouts, (article) => relay(article, relaid)),
    { numRuns: Number(values.layouts), seed },
  );
  console.log(
    `${values.layouts} articles in another layout: none of ${relaid.annotations} annotations on wrong words, ${relaid.twins} lost because of a twin.`,
  );
  const kills = await killWriters(Number(values.kills), Math.random);
  console.log(`${values.kills} writers killed: ${JSON.stringify(kills)}.`);
  if (kills.broken > 0) process.exitCode = 1;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

void main();
