import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './client';
import { commandLineBundle } from './build';
import { bridge, sidecarUri, uri } from './prose';

describe('attribune.compareAnnotations', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    await client.request('workspace/executeCommand', { command: 'attribune.annotateAll', arguments: [{ uri }] });
  });
  afterEach(() => client.stop());

  const other = 'file:///news/desk.annotations.jsonld';
  const compare = () =>
    client.request<{ left: string; right: string; title: string }>('workspace/executeCommand', {
      command: 'attribune.compareAnnotations',
      arguments: [{ uri, other }],
    });

  it('gives both as lines, in which only what they do not agree on differs', async () => {
    client.files.set(other, client.files.get(sidecarUri)!.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
    const { left, right, title } = await compare();
    assert.match(left, /^1:1 · quotation · “The bridge is safe,” · direct · Ada Okoye$/m);
    assert.equal(right.replaceAll('Tomas', 'Tom'), left);
    assert.notEqual(right, left);
    assert.match(title, /^bridge\.news ↔ desk\.annotations\.jsonld: 2 differences, F1 1\.00, with labels 0\.71$/);
  });

  it('says why a sidecar cannot be compared', async () => {
    await assert.rejects(compare(), /There is no file desk\.annotations\.jsonld/);
    client.files.set(other, '{');
    await assert.rejects(compare(), /desk\.annotations\.jsonld cannot be read\. This is no valid JSON/);
  });
});

describe('attribune agreement', function () {
  this.timeout(30_000);
  const directory = mkdtempSync(join(tmpdir(), 'attribune-agreement-'));
  let bundle: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bundle, 'agreement', ...args], { cwd: directory, encoding: 'utf8' });

  before(async () => {
    bundle = await commandLineBundle(directory);
    writeFileSync(join(directory, 'bridge.news'), bridge);
    execFileSync(process.execPath, [bundle, 'annotate', 'bridge.news'], { cwd: directory });
    const a = readFileSync(join(directory, 'bridge.news.annotations.jsonld'), 'utf8');
    writeFileSync(join(directory, 'b.jsonld'), a.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
    writeFileSync(join(directory, 'c.jsonld'), '{"type": "Annotation"}');
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('prints a table, and each difference at its place', () => {
    const { stdout, status } = run('bridge.news.annotations.jsonld', 'b.jsonld');
    assert.equal(status, 0);
    assert.match(stdout, /^quotation +2 +2 +2 +2 +1\.00 +1\.00 +1\.00 +1\.00 +0\.\d\d +0\.\d\d +1\.00$/m);
    assert.match(
      stdout,
      /^bridge\.news:3:2: quotation "We will open it in spring": A direct · Tom Reid, B direct · Tomas Reid$/m,
    );
    assert.match(stdout, /^2 differences:$/m);
  });

  it('prints one JSON object', () => {
    const { stdout } = run('--format', 'json', '--article', 'bridge.news', 'b.jsonld', 'b.jsonld');
    const { kinds, differences } = JSON.parse(stdout) as {
      kinds: { kind: string; f1: number }[];
      differences: unknown[];
    };
    assert.deepEqual(differences, []);
    assert.ok(kinds.every(({ f1 }) => f1 === 1));
  });

  it('measures three people, and each two of them', () => {
    const { stdout } = run('bridge.news.annotations.jsonld', 'b.jsonld', 'b.jsonld');
    assert.match(stdout, /^quotation +2 +2 +2 +1\.00 +1\.00 +0\.\d\d +0\.\d\d +1\.00$/m);
    assert.equal(stdout.match(/^quotation /gm)?.length, 4);
    const read = JSON.parse(
      run('--format', 'json', 'bridge.news.annotations.jsonld', 'b.jsonld', 'b.jsonld').stdout,
    ) as { annotators: string[]; kinds: { kind: string; alpha: number; pairs: { first: string; kappa: number }[] }[] };
    assert.equal(read.annotators.length, 3);
    assert.deepEqual(
      read.kinds[0]!.pairs.map(({ first }) => first),
      ['bridge.news.annotations.jsonld', 'bridge.news.annotations.jsonld', 'b.jsonld'],
    );
    assert.equal(read.kinds[0]!.pairs[2]!.kappa, 1);
  });

  it('measures the articles that all of some folders have, and says how many they have not', () => {
    for (const folder of ['desk', 'press']) mkdirSync(join(directory, folder, 'may'), { recursive: true });
    const own = readFileSync(join(directory, 'bridge.news.annotations.jsonld'));
    for (const name of ['one.jsonld', 'may/two.jsonld']) {
      writeFileSync(join(directory, 'desk', name), own);
      writeFileSync(join(directory, 'press', name), readFileSync(join(directory, 'b.jsonld')));
    }
    writeFileSync(join(directory, 'desk', 'three.jsonld'), own);
    const { stdout, stderr, status } = run('desk', 'press', '--article', '.');
    assert.equal(status, 0);
    assert.match(stdout, /^2 articles\n/);
    assert.match(stdout, /^quotation +4 +4 +4 +4 /m);
    assert.match(stdout, /^4 differences:$/m);
    assert.match(stderr, /not everybody has annotated it: 1 file/);
    mkdirSync(join(directory, 'empty'));
    assert.match(run('desk', 'empty').stderr, /have no sidecar of the same name/);
  });

  it('says what is wrong with a file', () => {
    const { stderr, status } = run('b.jsonld', 'c.jsonld');
    assert.equal(status, 1);
    assert.match(stderr, /c\.jsonld: This is no AnnotationCollection/);
    assert.match(run('b.jsonld', 'none.jsonld').stderr, /There is no none\.jsonld/);
  });
});
