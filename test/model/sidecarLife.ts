/**
 * A model check of a sidecar's life: two editors, each a real server process, the command line, git and other programs act on one article and its
 * sidecar on the real disk, in any order. After every step the sidecar can be read, no confirmed annotation is gone unless the step took it
 * out, and no words are confirmed twice.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { annotateFiles } from '../../server/src/cli/annotate';
import { mergeSidecars } from '../../server/src/cli/merge';
import type { Decision } from '../../server/src/annotations/decision';
import { anchor } from '../../server/src/annotations/anchoring/anchor';
import type { Anchored, Annotation } from '../../server/src/annotations/model';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { sidecarOf } from '../../server/src/annotations/sidecarPath';
import { Client } from '../protocol/client';

const text = `LOWMERE, 4 May 2026 — The pier will shut on Friday, the trust said.

“Nobody was hurt,” said Dora Finch on 2 May. “We were lucky.”

According to Finch, the deck was checked in April. Bo Ek, the mayor, denied that.

“It was not,” he said. “I asked twice.”
`;
const words = [
  '“Nobody was hurt,”',
  'Dora Finch',
  'Friday',
  '2 May',
  'April',
  'Bo Ek',
  '“It was not,”',
  'denied',
  'said',
  'he',
];
const typings = ['', ' now', ' soon ', 'x', '\n', '“', ' on 3 May', '\r\n\r\n'];

/** What VS Code says of itself where the server is a process beside it. */
const desktop = { files: true, sharesDisk: true, save: true, write: true, pick: true };

/** The editors, which live on from one sequence to the next; one that crashed starts anew. */
export class Editors {
  readonly #clients: (Client | undefined)[] = [undefined, undefined];

  async get(which: number): Promise<Client> {
    return (this.#clients[which] ??= await Client.start({ onDisk: true, attribune: desktop }));
  }

  async crash(which: number): Promise<void> {
    const client = this.#clients[which];
    this.#clients[which] = undefined;
    if (client === undefined) return;
    const gone = new Promise((done) => client.process.once('exit', done));
    client.process.kill('SIGKILL');
    await gone;
    client.connection.dispose();
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) await client?.stop();
  }
}

/** What the disk must have: by id the confirmed annotations. */
interface Model {
  confirmed: ReadonlySet<string>;
}

/** One article with its sidecar in a folder of its own. */
class World {
  readonly editors: Editors;
  readonly folder = mkdtempSync(join(tmpdir(), 'attribune-life-'));
  name = 'pier.txt';
  readonly #open = [false, false];
  /** Branches other than the one that is checked out. */
  readonly branches = new Map<string, ReadonlySet<string>>();
  branch = 'main';
  branchCount = 0;
  renames = 0;

  constructor(editors: Editors) {
    this.editors = editors;
    writeFileSync(this.path, text);
  }

  get path(): string {
    return join(this.folder, this.name);
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  get sidecar(): string {
    return sidecarOf(this.path);
  }

  json(): string | undefined {
    return existsSync(this.sidecar) ? readFileSync(this.sidecar, 'utf8') : undefined;
  }

  annotations(): readonly Annotation[] {
    return parseSidecar(this.json() ?? '').value.annotations;
  }

  confirmed(): ReadonlySet<string> {
    return new Set(this.annotations().flatMap(({ id, status }) => (status === 'confirmed' ? [id] : [])));
  }

  /** The editor with the article open in it. */
  async editor(which: number): Promise<Client> {
    const client = await this.editors.get(which);
    if (!this.#open[which] || !client.open.has(this.uri)) {
      await client.openText(this.uri, readFileSync(this.path, 'utf8'), 'news');
      // Every editor asks for something at once; the annotations are where they are from then on.
      await client.request('attribune/summary', { uri: this.uri });
    }
    this.#open[which] = true;
    return client;
  }

  textIn(client: Client): string {
    return client.open.get(this.uri)!.getText();
  }

  /** Tells an editor what a watcher of files would. */
  async watch(which: number): Promise<void> {
    if (!this.#open[which]) return;
    const client = await this.editors.get(which);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecarOf(this.uri), type: 2 }] });
  }

  async closeAll(): Promise<void> {
    for (const which of [0, 1]) {
      if (!this.#open[which]) continue;
      const client = await this.editors.get(which);
      if (client.open.has(this.uri)) await client.close(this.uri);
      this.#open[which] = false;
    }
  }

  git(...args: string[]): string {
    const settings = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      '-c',
      'core.autocrlf=false',
      '-c',
      'gc.auto=0',
    ];
    return execFileSync('git', [...settings, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  commit(): void {
    if (!existsSync(join(this.folder, '.git'))) this.git('init', '-q', '-b', 'main');
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'step');
  }

  async end(): Promise<void> {
    await this.closeAll();
    // A server may still be writing the name of an article that was renamed last.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

type Step = fc.AsyncCommand<Model, World>;

/** A step of the life; what it takes out of the sidecar is what `act` gives back. */
class LifeStep implements Step {
  readonly #name: string;
  readonly #act: (world: World, model: Model) => Promise<ReadonlySet<string> | undefined>;

  constructor(name: string, act: (world: World, model: Model) => Promise<ReadonlySet<string> | undefined>) {
    this.#name = name;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, world: World): Promise<void> {
    count.steps++;
    const gone = (await this.#act(world, model)) ?? new Set<string>();
    const { value, writable, problems } = parseSidecar(world.json() ?? '');
    assert.ok(writable, `${this.#name}: the sidecar cannot be read: ${problems[0]?.message}`);
    const ids = value.annotations.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `${this.#name}: an id is there twice`);
    const there = new Set(ids);
    const lost = [...model.confirmed].filter((id) => !there.has(id) && !gone.has(id));
    assert.deepEqual(lost, [], `${this.#name}: confirmed annotations are gone`);
    const shown = value.annotations.filter(({ status, item }) => status !== 'rejected' && !isContested(item));
    const places = anchor(readFileSync(world.path, 'utf8').replace(/^\ufeff/, ''), shown).map(placeOf);
    const twice = places.filter((place, i) => place !== undefined && places.indexOf(place) < i);
    assert.deepEqual(twice, [], `${this.#name}: words are annotated twice`);
    model.confirmed = world.confirmed();
  }

  toString(): string {
    return this.#name;
  }
}

/** What was checked. */
export const count = { sequences: 0, steps: 0 };

/** Whether what both sides of a merge said is beside it. */
function isContested(item: Annotation['item']): boolean {
  return Object.keys(item ?? {}).some((key) => /theirs|ours/.test(key));
}

/** Where an annotation stands in the article on the disk; undefined where its words are lost. */
function placeOf({ annotation: { kind }, pieces }: Anchored): string | undefined {
  const spans = pieces.map(({ span }) => span);
  return spans.includes(undefined) ? undefined : JSON.stringify([kind, spans]);
}

/** A refusal is an answer; anything else is a failure. */
async function allowRefusal(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    assert.equal((error as { code?: number }).code, -32803, String(error));
    return false;
  }
}

function decisionOn(client: Client, world: World, word: string): Decision | undefined {
  const start = world.textIn(client).indexOf(word);
  if (start < 0) return undefined;
  const span = { start, end: start + word.length };
  if (word.startsWith('“')) return { do: 'quotation', pieces: [span], type: 'direct', speakers: [] };
  if (/^[A-Z]\w+ \p{Lu}/u.test(word))
    return { do: 'speaker', span, speaker: { name: word, kind: 'Person', roles: [] } };
  if (/May|April|Friday/.test(word)) return { do: 'date', span, type: 'DATE', value: '2026-05-01' };
  return { do: 'cue', span };
}

function decide(client: Client, world: World, decisions: readonly Decision[]): Promise<unknown> {
  const { version } = client.open.get(world.uri)!;
  const argument = { uri: world.uri, version, decisions, label: 'Annotate' };
  return client.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [argument] });
}

const which = fc.nat(1);
const editorName = (i: number): string => 'AB'[i]!;

/** What may happen. */
const steps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(which, fc.constantFrom(...words)).map(
    ([i, word]) =>
      new LifeStep(`decide ${editorName(i)} ${word}`, async (world) => {
        const client = await world.editor(i);
        const decision = decisionOn(client, world, word);
        if (decision) await allowRefusal(decide(client, world, [decision]));
      }),
  ),
  fc.tuple(which, fc.constantFrom(...words)).map(
    ([i, word]) =>
      new LifeStep(`reject ${editorName(i)} ${word}`, async (world, { confirmed }) => {
        const client = await world.editor(i);
        const start = world.textIn(client).indexOf(word);
        if (start < 0) return undefined;
        const kind = word.startsWith('“') ? 'quotation' : /May|April|Friday/.test(word) ? 'date' : 'speaker';
        const before = world.annotations();
        await allowRefusal(
          decide(client, world, [{ do: 'reject', kind, pieces: [{ start, end: start + word.length }] }]),
        );
        // What was confirmed of these words, with its cue, is taken back.
        const now = new Set(world.annotations().map(({ id }) => id));
        const cues = new Set(before.map(({ quotation }) => quotation?.cue));
        return new Set(
          before.flatMap(({ id, kind: of }) =>
            !now.has(id) && (of === kind || cues.has(id)) && confirmed.has(id) ? [id] : [],
          ),
        );
      }),
  ),
  fc.tuple(which, fc.nat(9)).map(
    ([i, at]) =>
      new LifeStep(`remove ${editorName(i)} ${at}`, async (world) => {
        const client = await world.editor(i);
        const all = world.annotations();
        const one = all[at % Math.max(1, all.length)];
        if (one === undefined) return undefined;
        const isDone = await allowRefusal(decide(client, world, [{ do: 'remove', id: one.id }]));
        return new Set(isDone ? [one.id, one.quotation?.cue ?? ''] : []);
      }),
  ),
  fc.tuple(which, fc.constantFrom('undo', 'redo')).map(
    ([i, command]) =>
      new LifeStep(`${command} ${editorName(i)}`, async (world) => {
        const client = await world.editor(i);
        const before = world.confirmed();
        await allowRefusal(
          client.request('workspace/executeCommand', {
            command: `attribune.${command}`,
            arguments: [{ uri: world.uri }],
          }),
        );
        // It takes back, or does again, one decision: no more than a quotation with its cue.
        const now = new Set(world.annotations().map(({ id }) => id));
        const gone = [...before].filter((id) => !now.has(id));
        assert.ok(gone.length <= 2, `${command} took ${gone.length} annotations`);
        return new Set(gone);
      }),
  ),
  fc.tuple(which, fc.nat(400), fc.nat(12), fc.constantFrom(...typings)).map(
    ([i, at, length, typed]) =>
      new LifeStep(`edit ${editorName(i)} ${at} ${length} ${JSON.stringify(typed)}`, async (world) => {
        const client = await world.editor(i);
        const document = client.open.get(world.uri)!;
        const range = { start: document.positionAt(at), end: document.positionAt(at + length) };
        await client.change(world.uri, { range, text: typed });
      }),
  ),
  fc.tuple(which, fc.constantFrom(...words), fc.constantFrom('now ', 'on '), fc.constantFrom(' soon', ', 3 May,')).map(
    ([i, word, before, behind]) =>
      new LifeStep(`type ${editorName(i)} ${before}${word}${behind}`, async (world) => {
        const client = await world.editor(i);
        const document = client.open.get(world.uri)!;
        const at = document.getText().indexOf(word);
        if (at < 0) return;
        for (const [offset, typed] of [
          [at + word.length, behind],
          [at, before],
        ] as const) {
          const position = document.positionAt(offset);
          await client.change(world.uri, { range: { start: position, end: position }, text: typed });
        }
      }),
  ),
  which.map(
    (i) =>
      new LifeStep(`save ${editorName(i)}`, async (world) => {
        const client = await world.editor(i);
        await client.saveText(world.uri);
        // Its turn comes behind what was asked before.
        await client.request('attribune/summary', { uri: world.uri });
        await allowRefusal(decide(client, world, []));
      }),
  ),
  which.map(
    (i) =>
      new LifeStep(`watch ${editorName(i)}`, async (world) => {
        await world.watch(i);
        return undefined;
      }),
  ),
  which.map(
    (i) =>
      new LifeStep(`crash ${editorName(i)}`, async (world) => {
        await world.editors.crash(i);
      }),
  ),
  fc.tuple(which, fc.constantFrom(...words)).map(
    ([i, word]) =>
      new LifeStep(`crash ${editorName(i)} while it decides ${word}`, async (world) => {
        const client = await world.editor(i);
        const decision = decisionOn(client, world, word);
        if (decision) void decide(client, world, [decision]).catch(() => undefined);
        await new Promise((resume) => setTimeout(resume, 3));
        await world.editors.crash(i);
      }),
  ),
  fc.constant(
    new LifeStep('both decide at once', async (world) => {
      const [a, b] = [await world.editor(0), await world.editor(1)];
      const [one, other] = [decisionOn(a, world, 'Friday'), decisionOn(b, world, 'denied')];
      await Promise.all([
        one && allowRefusal(decide(a, world, [one])),
        other && allowRefusal(decide(b, world, [other])),
      ]);
    }),
  ),
  fc.constant(
    new LifeStep('command line', async (world) => {
      await quietly(() => annotateFiles([world.path], { confidence: 0, dateOrder: 'auto', color: false }));
    }),
  ),
  fc.constantFrom('crlf', 'nfd', 'reformatted', 'mark').map(
    (how) =>
      new LifeStep(`another program: ${how}`, async (world) => {
        const article = readFileSync(world.path, 'utf8');
        if (how === 'crlf') writeFileSync(world.path, article.replace(/\r?\n/g, '\r\n'));
        else if (how === 'nfd') writeFileSync(world.path, article.normalize('NFD'));
        else if (how === 'mark') writeFileSync(world.path, `\ufeff${article.replace(/^\ufeff/, '')}`);
        else if (world.json() !== undefined) {
          writeFileSync(world.sidecar, JSON.stringify(JSON.parse(world.json()!)));
        }
        await world.closeAll();
      }),
  ),
  fc.constant(
    new LifeStep('rename', async (world) => {
      const client = await world.editor(0);
      const oldUri = world.uri;
      const name = `pier${++world.renames}.txt`;
      const newUri = pathToFileURL(join(world.folder, name)).href;
      const files = [{ oldUri, newUri }];
      const edit = await client.request<Parameters<Client['applyEdit']>[0] | null>('workspace/willRenameFiles', {
        files,
      });
      await world.closeAll();
      if (edit) client.applyEdit(edit);
      client.files.set(newUri, client.files.get(oldUri)!);
      client.files.delete(oldUri);
      world.name = basename(name);
      await client.notify('workspace/didRenameFiles', { files });
      await world.editor(0);
      await client.request('attribune/summary', { uri: newUri });
    }),
  ),
  fc.constant(
    new LifeStep('git branch', async (world, { confirmed }) => {
      world.commit();
      world.branches.set(world.branch, confirmed);
      world.branch = `b${++world.branchCount}`;
      world.git('checkout', '-q', '-b', world.branch);
      await Promise.resolve();
    }),
  ),
  fc.nat(3).map(
    (at) =>
      new LifeStep(`git checkout ${at}`, async (world, model) => {
        const others = [...world.branches.keys()].filter((name) => name !== world.branch);
        const other = others[at % Math.max(1, others.length)];
        if (other === undefined || world.renames > 0) return undefined;
        world.commit();
        world.branches.set(world.branch, model.confirmed);
        await world.closeAll();
        world.git('checkout', '-q', other);
        world.branch = other;
        const now = world.confirmed();
        assert.deepEqual(
          [...(world.branches.get(other) ?? [])].filter((id) => !now.has(id)),
          [],
          'a branch lost annotations',
        );
        return model.confirmed;
      }),
  ),
  fc.nat(3).map(
    (at) =>
      new LifeStep(`git merge ${at}`, async (world) => {
        const others = [...world.branches.keys()].filter((name) => name !== world.branch);
        const other = others[at % Math.max(1, others.length)];
        if (other === undefined || world.renames > 0) return undefined;
        world.commit();
        await world.closeAll();
        const base = world.git('merge-base', 'HEAD', other).trim();
        const file = basename(world.sidecar);
        const versions = [base, 'HEAD', other].map((commit) => {
          try {
            return world.git('show', `${commit}:${file}`);
          } catch {
            return '';
          }
        });
        const idsOf = (json: string): string[] =>
          json === '' ? [] : parseSidecar(json).value.annotations.map(({ id }) => id);
        const [inBase, here, there] = versions.map((json) => new Set(idsOf(json)));
        const paths = versions.map((json, i) => {
          const path = join(world.folder, '.git', `version${i}`);
          writeFileSync(path, json);
          return path;
        });
        if (versions[1] === '' && versions[2] === '') return undefined;
        await quietly(() => mergeSidecars(paths[0]!, paths[1]!, paths[2]!));
        writeFileSync(world.sidecar, readFileSync(paths[1]!));
        world.commit();
        // What one side took out, and the other left as it was, is out.
        return new Set([...inBase!].filter((id) => !here!.has(id) || !there!.has(id)));
      }),
  ),
];

/** Runs something that prints, without what it prints. */
async function quietly(act: () => unknown): Promise<void> {
  const streams = [process.stdout, process.stderr];
  const restore = streams.map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = () => true;
    return () => {
      stream.write = write;
    };
  });
  try {
    await act();
  } finally {
    for (const one of restore) one();
  }
}

/**
 * Checks so many sequences of steps.
 *
 * @param limit in milliseconds, after which no further sequence begins
 * @throws with the sequence, made as short as it can be, after which something was not as it must be
 */
export async function checkLives(sequences: number, seed: number, editors: Editors, limit?: number): Promise<void> {
  // Not fast-check's own limit, which returns while a sequence still runs: that would start servers nobody stops.
  const end = performance.now() + (limit ?? Infinity);
  const property = fc.asyncProperty(fc.commands([...steps], { maxCommands: 14, size: 'max' }), async (life) => {
    if (performance.now() > end) return;
    count.sequences++;
    const world = new World(editors);
    try {
      await fc.asyncModelRun(() => ({ model: { confirmed: new Set<string>() }, real: world }), life);
    } finally {
      await world.end();
    }
  });
  await fc.assert(property, { numRuns: sequences, seed });
}
