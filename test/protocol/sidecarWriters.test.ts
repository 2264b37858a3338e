import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import type {
  DidChangeWatchedFilesRegistrationOptions,
  RegistrationParams,
  UnregistrationParams,
} from 'vscode-languageserver-protocol/node';
import type { Annotation } from '../../server/src/annotations/model';
import type { Decision } from '../../server/src/annotations/decision';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client, type ClientOptions, fullCapabilities } from './client';
import { commandLineBundle } from './build';

const pier =
  'LOWMERE, 4 May 2026 — The pier will shut on Friday, the trust said.\n\n“Nobody was hurt,” said Dora Finch.\n';
/** What VS Code says of itself where the server is a process beside it, and where the files are elsewhere. */
const desktop = { files: true, sharesDisk: true, save: true, write: true, pick: true };
const elsewhere = { files: true, save: true, write: true, pick: true };

describe('an editor that writes a sidecar that it does not show', function () {
  this.timeout(30_000);
  const root = mkdtempSync(join(tmpdir(), 'attribune-writers-'));
  let commandLine: string;
  let folder: string;
  let path: string;
  let uri: string;
  let client: Client;

  const start = async (options: ClientOptions): Promise<void> => {
    client = await Client.start({ onDisk: true, ...options });
    await client.openText(uri, pier);
    await client.request('attribune/summary', { uri });
  };
  const dateOf = (words: string): Decision => {
    const at = client.open.get(uri)!.getText().indexOf(words);
    return { do: 'date', span: { start: at, end: at + words.length }, type: 'DATE', value: '2026-05-08' };
  };
  const decide = (...decisions: Decision[]): Promise<unknown> => {
    const { version } = client.open.get(uri)!;
    const argument = { uri, version, decisions, label: 'Annotate' };
    return client.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [argument] });
  };
  const sidecar = (): string => `${path}.annotations.jsonld`;
  const annotations = (): readonly Annotation[] => parseSidecar(readFileSync(sidecar(), 'utf8')).value.annotations;
  const onWords = (words: string): Annotation[] => annotations().filter(({ targets }) => targets[0]!.exact === words);
  const edits = (): unknown[] => client.told.filter(([method]) => method === 'workspace/applyEdit');

  before(async () => {
    chmodSync(root, 0o755);
    commandLine = await commandLineBundle(root);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'case-'));
    path = join(folder, 'pier.txt');
    uri = pathToFileURL(path).href;
    writeFileSync(path, pier);
  });
  afterEach(async () => {
    await client.stop();
    chmodSync(folder, 0o755);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  for (const [name, attribune] of Object.entries({ 'on the same disk': desktop, elsewhere })) {
    it(`${name}: it goes there whole, and no document is opened and edited for it`, async () => {
      await start({ attribune });
      await decide(dateOf('Friday'));
      await decide(dateOf('4 May 2026'));
      assert.deepEqual([onWords('Friday').length, onWords('4 May 2026').length, edits()], [1, 1, []]);
    });

    it(`${name}: what another program wrote meanwhile stays, and the annotation joins it`, async () => {
      await start({ attribune });
      await decide(dateOf('Friday'));
      // No watcher tells the server.
      writeFileSync(sidecar(), readFileSync(sidecar(), 'utf8').replace('"type"', '"label": "mine",\n  "type"'));
      await decide(dateOf('4 May 2026'));
      assert.match(readFileSync(sidecar(), 'utf8'), /"label": "mine"/);
      assert.deepEqual([onWords('Friday').length, onWords('4 May 2026').length], [1, 1]);
    });

    it(`${name}: a sidecar that is open is edited where it is open`, async () => {
      await start({ attribune });
      await decide(dateOf('Friday'));
      const open = pathToFileURL(sidecar()).href;
      const text = readFileSync(sidecar(), 'utf8');
      await client.openText(open, text.replace('"type"', '"label": "typed",\n  "type"'), 'jsonc');
      await decide(dateOf('4 May 2026'));
      assert.match(client.open.get(open)!.getText(), /"label": "typed"[^]*4 May 2026/);
      assert.equal(readFileSync(sidecar(), 'utf8'), text);
    });
  }

  it('keeps mode and byte order mark, and leaves nothing beside it', async () => {
    await start({ attribune: desktop });
    await decide(dateOf('Friday'));
    writeFileSync(sidecar(), `\ufeff${readFileSync(sidecar(), 'utf8')}`);
    chmodSync(sidecar(), 0o640);
    await decide(dateOf('4 May 2026'));
    assert.ok(readFileSync(sidecar(), 'utf8').startsWith('\ufeff{'));
    if (process.platform !== 'win32') assert.equal(statSync(sidecar()).mode & 0o777, 0o640);
    assert.ok(!existsSync(`${sidecar()}.tmp`));
  });

  it('has its folder watched while it is open, where that is outside the workspace, and only there', async () => {
    const watched = { dynamicRegistration: true, relativePatternSupport: true };
    const capabilities = {
      ...fullCapabilities,
      workspace: { ...fullCapabilities.workspace, didChangeWatchedFiles: watched },
    };
    const inside = pathToFileURL(join(root, 'workspace')).href;
    await start({ attribune: desktop, capabilities, folders: [inside] });
    const second = `${uri.slice(0, uri.lastIndexOf('/'))}/second.txt`;
    await client.openText(second, pier);
    await client.openText(`${inside}/quay.txt`, pier);
    await client.request('attribune/summary', { uri: second });
    const registrations = (): { id: string; baseUri: string; pattern: string }[] =>
      client.told.flatMap(([method, params]) => {
        if (method !== 'client/registerCapability') return [];
        const { registrations: all } = params as RegistrationParams;
        return all.flatMap(({ id, registerOptions }) => {
          const { watchers = [] } = registerOptions as Partial<DidChangeWatchedFilesRegistrationOptions>;
          return watchers.flatMap(({ globPattern }) =>
            typeof globPattern === 'string'
              ? []
              : [
                  {
                    id,
                    baseUri: typeof globPattern.baseUri === 'string' ? globPattern.baseUri : globPattern.baseUri.uri,
                    pattern: globPattern.pattern,
                  },
                ],
          );
        });
      });
    const [own, ...others] = registrations();
    assert.deepEqual(others, []);
    assert.deepEqual([own!.baseUri, own!.pattern], [`${pathToFileURL(folder).href}/`, '*.annotations.jsonld']);
    const unregistered = () => client.told.some(([method]) => method === 'client/unregisterCapability');
    await client.close(uri);
    await client.request('attribune/summary', { uri: second });
    assert.ok(!unregistered());
    await client.close(second);
    await client.waitFor('client/unregisterCapability', ({ unregisterations: [one] }: UnregistrationParams) => {
      return one!.id === own!.id;
    });
  });

  it('says of a read-only sidecar that it is read-only, and leaves it', async () => {
    await start({ attribune: desktop });
    await decide(dateOf('Friday'));
    chmodSync(sidecar(), 0o444);
    const before = readFileSync(sidecar(), 'utf8');
    await assert.rejects(
      decide(dateOf('4 May 2026')),
      /^Error: Nothing was annotated: pier\.txt\S+ is read-only\. Make/,
    );
    const open = pathToFileURL(sidecar()).href;
    await client.openText(open, before, 'jsonc');
    await assert.rejects(decide(dateOf('4 May 2026')), /is read-only/);
    assert.deepEqual([readFileSync(sidecar(), 'utf8'), client.open.get(open)!.getText()], [before, before]);
    assert.ok(client.told.every(([method]) => method !== 'window/showMessage'));
  });

  it('says of a read-only folder that the sidecar cannot be made there', async function () {
    if (process.platform === 'win32') this.skip();
    const isRoot = process.getuid?.() === 0;
    const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    if (isRoot) chownSync(folder, 65_534, 65_534);
    chmodSync(folder, 0o555);
    await start({ attribune: desktop, user });
    await assert.rejects(decide(dateOf('Friday')), /is read-only\. Make it and its folder writable/);
    assert.ok(!existsSync(sidecar()));
  });

  it('knows what the command line annotated in the saved article, though the words around were changed since', async () => {
    await start({ attribune: desktop });
    await client.replace(uri, 'The pier will shut on', 'It shuts');
    await client.replace(uri, ', the trust said', ', they said then');
    await client.request('attribune/summary', { uri });
    await promisify(execFile)(process.execPath, [commandLine, 'annotate', '--confidence', '0', path]);
    assert.equal(onWords('Friday').length, 1);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(sidecar()).href, type: 2 }],
    });
    await decide(dateOf('Friday'));
    assert.deepEqual(
      onWords('Friday').map(({ status }) => status),
      ['confirmed'],
    );
    await client.saveText(uri);
    await client.request('attribune/summary', { uri });
    await decide();
    const [{ lost, prefix } = assert.fail()] = onWords('Friday')[0]!.targets;
    assert.equal(lost, undefined);
    assert.match(prefix, /It shuts $/);
  });

  it('takes them along at a save, though no watcher has told it of them', async () => {
    await start({ attribune: desktop });
    await client.replace(uri, 'Friday', 'Friday\n');
    await promisify(execFile)(process.execPath, [commandLine, 'annotate', '--confidence', '0', path]);
    await client.saveText(uri);
    await client.request('attribune/summary', { uri });
    await decide();
    await promisify(execFile)(process.execPath, [commandLine, 'annotate', '--confidence', '0', path]);
    assert.equal(onWords('Friday').length, 1);
  });

  it('knows them too where the article was saved while the command line ran', async () => {
    await start({ attribune: desktop });
    await promisify(execFile)(process.execPath, [commandLine, 'annotate', '--confidence', '0', path]);
    const written = readFileSync(sidecar(), 'utf8');
    rmSync(sidecar());
    await client.replace(uri, 'The pier will shut on', 'It shuts');
    await client.replace(uri, ', the trust said', ', they said then');
    await client.saveText(uri);
    await client.request('attribune/summary', { uri });
    writeFileSync(sidecar(), written);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(sidecar()).href, type: 1 }],
    });
    await decide(dateOf('Friday'));
    assert.deepEqual(
      onWords('Friday').map(({ status }) => status),
      ['confirmed'],
    );
  });

  describe('while another editor shows the article with words beside the annotated ones typed and not saved', () => {
    let other: Client;
    const otherDecides = (status: 'confirmed' | 'rejected'): Promise<unknown> => {
      const open = other.open.get(uri)!;
      const start = open.getText().indexOf('Friday');
      const span = { start, end: start + 'Friday'.length };
      const decision: Decision =
        status === 'rejected'
          ? { do: 'reject', kind: 'date', pieces: [span] }
          : { do: 'date', span, type: 'DATE', value: '2026-05-15' };
      const argument = { uri, version: open.version, decisions: [decision], label: 'Annotate' };
      return other.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [argument] });
    };

    afterEach(() => other.stop());

    const typings = {
      before: [['shut on Friday', 'shut from Friday']],
      behind: [['Friday, the', 'Friday on 3 May, the']],
      'on both sides of': [
        ['shut on ', 'shut on the next '],
        [', the trust', ' in May, the trust'],
      ],
    } as const;
    for (const [where, typed] of Object.entries(typings)) {
      const after = typed.at(-1)![1];
      const open = async (): Promise<void> => {
        other = await Client.start({ onDisk: true, attribune: desktop });
        await other.openText(uri, pier);
        await other.request('attribune/summary', { uri });
        await start({ attribune: desktop });
        for (const [before, now] of typed) await client.replace(uri, before, now);
        await decide(dateOf('Friday'));
      };
      const values = (): unknown[] => onWords('Friday').map(({ status, timex }) => [status, timex?.value]);

      it(`${where} them: they are annotated once, as decided last, also once that is saved`, async () => {
        await open();
        await otherDecides('confirmed');
        assert.deepEqual(values(), [['confirmed', '2026-05-15']]);
        await client.saveText(uri);
        await client.request('attribune/summary', { uri });
        await decide();
        assert.deepEqual(values(), [['confirmed', '2026-05-15']]);
        const [{ prefix, exact, suffix } = assert.fail()] = onWords('Friday')[0]!.targets;
        assert.ok(`${prefix}${exact}${suffix}`.includes(after));
      });

      it(`${where} them: they are annotated once also where that is never saved`, async () => {
        await open();
        await client.close(uri);
        await client.openText(uri, pier);
        await client.request('attribune/summary', { uri });
        await decide(dateOf('Friday'));
        assert.deepEqual(values(), [['confirmed', '2026-05-08']]);
      });

      it(`${where} them: they are rejected and not annotated as well`, async () => {
        await open();
        await otherDecides('rejected');
        assert.deepEqual(values(), [['rejected', undefined]]);
      });

      it(`${where} them: the command line leaves what was decided, and adds nothing to it`, async () => {
        await open();
        await promisify(execFile)(process.execPath, [commandLine, 'annotate', '--confidence', '0', path]);
        assert.deepEqual(values(), [['confirmed', '2026-05-08']]);
        assert.equal(onWords('4 May 2026').length, 1);
      });
    }
  });
});
