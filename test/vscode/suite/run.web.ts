import 'mocha/mocha.js';

/** Runs the suite in the extension host that is a web worker; throws when a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, slow: 5000, reporter: 'spec' });
  await import('./tests');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
