import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import germanManifest from '../../package.nls.de.json' with { type: 'json' };
import englishManifest from '../../package.nls.json' with { type: 'json' };
import { checkTitles } from '../../server/src/checks/check';
import { formatNames } from '../../server/src/formats/formatNames';
import { DecisionSchema } from '../../server/src/annotations/decisionSchema';
import { lossWordings } from '../../server/src/messages/losses';

const root = join(import.meta.dirname, '../..');
const bundle: Readonly<Record<string, string>> = german;

/** The `{0}`, `{1}` … of a text. */
function places(text: string): string[] {
  return [...new Set(text.match(/\{\d\}/g))].sort();
}

/** What client and server say: the messages that are asked for as they stand, and all strings there are. */
function said(): { messages: Set<string>; strings: Set<string> } {
  const messages = new Set<string>();
  const strings = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    if (ts.isCallExpression(node) && /^(?:l10n\.t|translate)$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      if (message && ts.isStringLiteralLike(message)) messages.add(message.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const folder of ['client/src', 'server/src']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.includes('compiled'))) {
      const text = readFileSync(join(root, folder, file), 'utf8');
      if (text.length < 200_000) visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    }
  }
  return { messages, strings };
}

/** The messages in a schema of valibot, and in the schemas that it is made of. */
function messagesOf(schema: object, found = new Set<string>()): Set<string> {
  for (const part of Object.values(schema) as unknown[]) {
    if (typeof part === 'object' && part !== null) messagesOf(part, found);
  }
  if ('message' in schema && typeof schema.message === 'string') found.add(schema.message);
  return found;
}

/** Keys that code puts together: `the first quarter`, `{0} days`, `direct quotation`, `Make it mixed`. */
const composed =
  /^(?:the (?:first|second|third|fourth) (?:quarter|half)|\{0\} (?:year|month|week|day|quarter|decade|century|centurie|millennium|weekend|hour|minute|second)s?|\{0\} millennia|(?:Change to )?(?:direct|indirect|mixed)(?: quotation)?)$/;

describe('German', () => {
  const { messages, strings } = said();

  it('has a text for every message of client and server', () => {
    assert.ok(messages.size > 150);
    assert.deepEqual(
      [...messages].filter((message) => bundle[message] === undefined),
      [],
    );
  });

  it('has a text for what is looked up in tables: formats, their losses, and checks', () => {
    const formats = Object.values(formatNames).map(({ description }) => description);
    for (const words of [...formats, ...Object.values(lossWordings), ...Object.values(checkTitles)])
      assert.ok(bundle[words], words);
  });

  it('has a text for whatever a decision must be', () => {
    const expected = messagesOf(DecisionSchema);
    assert.ok(expected.size > 10);
    assert.deepEqual(
      [...expected].filter((message) => bundle[message] === undefined),
      [],
    );
  });

  it('has no text for a message that nobody sends any more', () => {
    const unused = Object.keys(bundle).filter((key) => !strings.has(key) && !composed.test(key));
    assert.deepEqual(unused, []);
  });

  it('keeps the places for names, numbers and dates', () => {
    // "the 21st century" is "21. Jahrhundert": the number comes as a second value.
    const lost = Object.entries(bundle).filter(
      ([key, text]) => key !== 'the {0} century' && String(places(key)) !== String(places(text)),
    );
    assert.deepEqual(lost, []);
  });
});

describe('the manifest’s texts', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!).sort();

  it('are there in English and in German, and none is left over', () => {
    assert.ok(used.length > 60);
    assert.deepEqual(Object.keys(englishManifest).sort(), used);
    assert.deepEqual(Object.keys(germanManifest).sort(), used);
  });

  it('include every title of a command and every description of a setting', () => {
    const settings = manifest.contributes.configuration.flatMap((section) =>
      Object.values<{ readonly markdownDescription: string }>(section.properties),
    );
    const shown = [
      ...manifest.contributes.commands.map(({ title }) => title),
      ...settings.map(({ markdownDescription }) => markdownDescription),
    ];
    assert.deepEqual(
      shown.filter((text) => !/^%[\w.]+%$/.test(text)),
      [],
    );
  });

  it('name commands and settings that there are', () => {
    for (const text of [...Object.values(englishManifest), ...Object.values(germanManifest)]) {
      for (const [, command] of text.matchAll(/command:([\w.]+)/g)) {
        assert.ok(manifest.contributes.commands.some((one) => one.command === command));
      }
    }
  });

  const titles = (words: Readonly<Record<string, string>>) => {
    return Object.entries(words).flatMap(([key, text]) => (key.startsWith('command.') ? [text] : []));
  };
  for (const [language, words] of Object.entries({ English: englishManifest, German: germanManifest })) {
    it(`call a command in ${language} by its title wherever they speak of it`, () => {
      for (const text of Object.values(words)) {
        for (const [, title] of text.matchAll(/\*Attribune: ([^*]+)\*/g)) {
          assert.ok(titles(words).includes(title!), title);
        }
      }
    });
  }
});
