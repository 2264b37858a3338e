import fc from 'fast-check';

// The same runs every time, as all unit tests; SEED and RUNS look further.
const { SEED, RUNS } = process.env;
fc.configureGlobal({ seed: Number(SEED ?? 5), ...(RUNS !== undefined && { numRuns: Number(RUNS) }) });

export default fc;
