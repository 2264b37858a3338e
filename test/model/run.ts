// The long run of the model check: npm run fuzz:life -- --sequences 10000 --seed 1
import { parseArgs } from 'node:util';
import { checkLives, count, Editors } from './sidecarLife';

const { values } = parseArgs({
  options: { sequences: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const editors = new Editors();

checkLives(Number(values.sequences), Number(values.seed), editors)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    console.log(`${count.sequences} sequences, ${count.steps} steps, seed ${values.seed}`);
    return editors.stop();
  })
  .finally(() => process.exit());
