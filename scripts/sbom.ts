// npm run sbom: the list of what ships, as CycloneDX JSON 1.5 (cyclonedx.org), on standard output. `npm sbom` lists what is installed;
// what ships is what esbuild puts into the bundles. Made twice it is the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import lockfile from '../package-lock.json' with { type: 'json' };
import { shippedFolders } from './notices';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
}

/** A component of the list: a package of npm. */
interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly expression: string }[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/** The bill of materials. */
export async function bill() {
  const components = new Map<string, Component>();
  for (const folder of await shippedFolders()) {
    const component = componentIn(folder);
    components.set(component.purl, component);
  }
  const { name, version, license } = manifest;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: [{ expression: license }],
      },
    },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

function componentIn(folder: string): Component {
  const file = path.resolve(root, folder, 'package.json');
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hash = integrityOf(folder);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: license === undefined ? [] : [{ expression: license }],
    ...(hash !== undefined && { hashes: [{ alg: 'SHA-512', content: hash }] }),
  };
}

/** The hash of the package's tarball, as the lockfile has it; hexadecimal, as CycloneDX wants it. */
function integrityOf(folder: string): string | undefined {
  const at = folder.slice(folder.indexOf('node_modules/'));
  const [, locked] = Object.entries<object>(lockfile.packages).find(([key]) => key === at) ?? [];
  const integrity = locked !== undefined && 'integrity' in locked ? String(locked.integrity) : undefined;
  return integrity?.startsWith('sha512-') ? Buffer.from(integrity.slice(7), 'base64').toString('hex') : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void bill().then((list) => process.stdout.write(`${JSON.stringify(list, null, 2)}\n`));
}
