import Mocha from 'mocha';

/** Runs the suite in the extension host that is a Node process; throws when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 5000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./tests');
  // Not in a web worker: on a busy machine the 50 MB of a sidecar take minutes there.
  await import('./sizes.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
