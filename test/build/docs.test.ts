import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { importFormats } from '../../server/src/formats/importing';
import { formatNames } from '../../server/src/formats/formatNames';

const root = path.join(import.meta.dirname, '../..');
const titles: Readonly<Record<string, string>> = english;

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('The documentation', () => {
  it('has every setting in docs/settings.md, with its default', () => {
    const text = read('docs/settings.md');
    const settings = Object.entries(manifest.contributes.configuration[0]!.properties);
    const missing = settings.filter(([key, { default: value }]) => {
      const name = key.replace(/^attribune\./, '');
      const shown = value === '' ? 'empty' : `\`${value}\``;
      const check = /^checks\.(.*)$/.exec(name)?.[1];
      if (check !== undefined) return !text.replace(/ +/g, ' ').includes(`| \`${check}\` | ${shown} |`);
      return !text.includes(`- \`${name}\` (${shown}):`);
    });
    assert.deepEqual(
      missing.map(([key]) => key),
      [],
    );
  });

  it('has every setting in the README, the checks as one', () => {
    const text = read('README.md');
    const names = manifest.contributes.configuration
      .flatMap(({ properties }) => Object.keys(properties))
      .map((key) => key.slice(10));
    const others = names.filter((name) => !name.startsWith('checks.'));
    assert.deepEqual(
      others.filter((name) => !text.includes(`\`${name}\``)),
      [],
    );
    assert.equal(names.length - others.length, 21, 'The README says that there are twenty-one checks.');
  });

  it('has every command in docs/features.md, by its title', () => {
    const text = read('docs/features.md').replace(/\s+/g, ' ');
    const commands = manifest.contributes.commands.map(({ title }) => titles[title.replace(/^%|%$/g, '')]!);
    assert.deepEqual(
      commands.filter((title) => !text.includes(title)),
      [],
    );
  });

  it('has every format in docs/formats.md, and which are read', () => {
    const rows = [...read('docs/formats.md').matchAll(/^\| `([\w-]+)` *\| (.) *\| (.)/gm)];
    assert.deepEqual(rows.map(([, name]) => name).sort(), Object.keys(formatNames).sort());
    const readable = rows.filter(([, , , into]) => into === '✓').map(([, name]) => name);
    assert.deepEqual(readable.sort(), [...importFormats].sort());
  });

  it('names files in CONTRIBUTING.md that are there', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, name]) => name!);
    const folders = ['', 'server/src', 'server/src/analysis/english'];
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter((name) => !folders.some((folder) => existsSync(path.join(root, folder, name)))),
      [],
    );
  });

  const files = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
    'server/README.md',
    ...['vscode', 'formats', 'quality', 'performance'].map((folder) => `test/${folder}/README.md`),
  ];
  for (const file of files)
    it(`links from ${file} to what is there`, () => {
      const links = [...read(file).matchAll(/\]\(\s*(?!https?:)([^)\s]+)\)/g)].map(([, link]) => link!);
      const broken = links.filter((link) => {
        const [target, anchor] = link.split('#') as [string, string?];
        const linked = target === '' ? file : path.join(path.dirname(file), target);
        if (!existsSync(path.join(root, linked))) return true;
        return anchor !== undefined && !anchors(read(linked)).includes(anchor);
      });
      assert.deepEqual(broken, []);
    });
});

/** What its headings are called in links, as GitHub does it. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
