import assert from 'node:assert/strict';
import { Client, type ClientOptions } from './client';
import type { Export, Import } from '../../server/src/protocol/commands';
import type { CanUndoParams } from '../../server/src/protocol/messages';
import { bridge, sidecarUri, uri } from './prose';

const folder = 'file:///news/';

/** A client with the bridge article open, asked to run commands on it. */
class Desk {
  client!: Client;

  async open(options: ClientOptions = {}): Promise<void> {
    this.client = await Client.start(options);
    await this.client.openText(uri, bridge);
  }

  run<R>(command: string, argument: object): Promise<R> {
    return this.client.request('workspace/executeCommand', { command: `attribune.${command}`, arguments: [argument] });
  }

  export(format?: string, confirmed?: boolean): Promise<Export | null> {
    return this.run('exportAnnotations', { uri, format, confirmed });
  }

  import(name: string, more: object = {}): Promise<Import | null> {
    return this.run('importAnnotations', { uri, file: folder + name, ...more });
  }

  sidecar(): string {
    return this.client.files.get(sidecarUri) ?? '';
  }

  /** What the user was told last. */
  async told(): Promise<string> {
    const { message } = (await this.client.waitFor('window/showMessage')) as { message: string };
    this.client.forget();
    return message;
  }
}

const count = (json: string, status: string) => json.split(`"attribune:status": "${status}"`).length - 1;
const content = (result: Export | null, ending: string) =>
  result!.files.find(({ name }) => name.endsWith(ending))!.content;

describe('attribune.exportAnnotations', () => {
  const desk = new Desk();
  beforeEach(() => desk.open());
  afterEach(() => desk.client.stop());

  it('gives the files of a format, as they are to be written', async () => {
    const result = await desk.export('brat', false);
    assert.deepEqual(
      result!.files.map(({ name }) => name),
      ['bridge.ann', 'bridge.txt', 'annotation.conf'],
    );
    assert.match(content(result, '.ann'), /^T\d+\tContent \d+ \d+\t“The bridge is safe,”$/m);
    assert.equal(content(result, '.txt'), bridge);
  });

  for (const format of [
    'brat',
    'cas-json',
    'csv',
    'doccano',
    'html',
    'label-studio',
    'markdown',
    'spacy',
    'tei',
    'w3c',
  ]) {
    it(`writes ${format} with the bundle that ships`, async () => {
      const { files } = (await desk.export(format, false))!;
      assert.ok(files.some((file) => file.content.includes('Okoye')));
    });
  }

  it('leaves suggestions out when only confirmed ones are wanted', async () => {
    assert.doesNotMatch(content(await desk.export('brat', true), '.ann'), /Content/);
    await desk.run('decide', { uri, version: 1, decisions: [{ do: 'annotateAll', status: 'confirmed' }] });
    assert.match(content(await desk.export('brat', true), '.ann'), /Content/);
  });

  it('exports what was typed, not what was saved', async () => {
    await desk.client.replace(uri, 'The bridge is safe', 'The bridge is sound');
    assert.match(content(await desk.export('brat', false), '.ann'), /“The bridge is sound,”/);
  });

  it('says what the format cannot carry', async () => {
    await desk.run('decide', { uri, version: 1, decisions: [{ do: 'annotateAll', status: 'confirmed' }] });
    const { losses } = (await desk.export('tei', false))!;
    assert.ok(losses.includes('line breaks: each line is a paragraph'), losses.join('\n'));
    const times = losses.some((line) => /^times and authors of \d+ annotations$/.test(line));
    assert.ok(times, losses.join('\n'));
  });

  it('asks for the format by name and use, then for all or confirmed only; nothing comes of turning away', async () => {
    const asked: string[] = [];
    desk.client.onPick = ({ title, items }) => {
      asked.push(`${title}: ${items[0]!.label}, ${items[0]!.description}`);
      return { index: 0 };
    };
    assert.ok(content(await desk.export(), '.ann'));
    assert.deepEqual(asked, [
      'Export Annotations: brat, standoff .ann with the text and annotation.conf',
      'What to export: Everything, annotations, and what the analysis suggests',
    ]);
    desk.client.onPick = () => null;
    assert.equal(await desk.export(), null);
    assert.equal(await desk.export('brat'), null);
  });

  it('says what is wrong: an unknown document, an unknown format, a sidecar that cannot be understood', async () => {
    const unknown = desk.run('exportAnnotations', { uri: `${folder}none.news`, format: 'brat', confirmed: false });
    await assert.rejects(unknown, /This file is not open as news\. Open it/);
    await assert.rejects(desk.export('word', false), /There is no format word\. Choose one of brat, cas-json/);
    await desk.client.writeFile(sidecarUri, '{"type": ');
    await assert.rejects(
      desk.export('brat', false),
      /Nothing was exported: bridge\.news\.annotations\.jsonld cannot be/,
    );
    assert.equal(desk.sidecar(), '{"type": ');
  });
});

describe('attribune.importAnnotations', () => {
  const desk = new Desk();
  beforeEach(() => desk.open());
  afterEach(() => desk.client.stop());

  /** The article with all its annotations, exported; then the sidecar is gone. */
  async function exported(format: string): Promise<void> {
    await desk.run('decide', { uri, version: 1, decisions: [{ do: 'annotateAll', status: 'confirmed' }] });
    for (const { name, content: text } of (await desk.export(format, true))!.files) {
      desk.client.files.set(folder + name, text);
    }
    await desk.run('undo', { uri });
    assert.equal(count(desk.sidecar(), 'confirmed'), 0);
    desk.client.forget();
  }

  const files = {
    brat: 'bridge.ann',
    'cas-json': 'bridge.cas.json',
    doccano: 'bridge.doccano.jsonl',
    'label-studio': 'bridge.label-studio.json',
    tei: 'bridge.tei.xml',
    w3c: 'bridge.w3c.jsonld',
  };
  for (const [format, file] of Object.entries(files)) {
    it(`knows a file of ${format}, adds what it holds as one decision, and undo takes it back`, async () => {
      await exported(format);
      const before = desk.sidecar();
      assert.deepEqual(await desk.import(file), {});
      await desk.client.waitFor('attribune/canUndo', ({ canUndo }: CanUndoParams) => canUndo);
      assert.match(
        await desk.told(),
        new RegExp(`^\\d+ annotations added from ${file.replaceAll('.', '\\.')} \\(.+?\\)\\.`),
      );
      assert.ok(count(desk.sidecar(), 'confirmed') >= 4, desk.sidecar());
      assert.match(desk.sidecar(), /"name": "Ada Okoye"/);
      await desk.run('undo', { uri });
      assert.equal(desk.sidecar(), before);
      await desk.run('redo', { uri });
      assert.ok(count(desk.sidecar(), 'confirmed') >= 4);
    });
  }

  it('adds nothing twice', async () => {
    await exported('brat');
    await desk.import('bridge.ann');
    const once = desk.sidecar();
    desk.client.forget();
    await desk.import('bridge.ann');
    assert.match(await desk.told(), /^Nothing new from bridge\.ann \(brat\)\./);
    assert.equal(desk.sidecar(), once);
  });

  it('loses nothing of what the sidecar had', async () => {
    await exported('tei');
    const range = desk.client.rangeOf(uri, 'bridge');
    await desk.run('annotateSelection', { uri, range, kind: 'cue' });
    desk.client.forget();
    const [id] = /urn:uuid:[^"]+/.exec(desk.sidecar().slice(desk.sidecar().indexOf('"items"')))!;
    await desk.import('bridge.tei.xml');
    assert.ok(desk.sidecar().includes(id));
  });

  it('warns of words that the article has not, and keeps their annotation', async () => {
    await exported('brat');
    await desk.client.replace(uri, 'March 3, 2022', 'a holiday');
    desk.client.forget();
    await desk.import('bridge.ann');
    assert.match(await desk.told(), /“March 3, 2022” cannot be found in the article without a doubt/);
    assert.match(desk.sidecar(), /"exact": "March 3, 2022"[^]*"attribune:lost": true/);
  });

  it('imports nothing from a damaged file, and says what is wrong with it', async () => {
    await desk.run('decide', { uri, version: 1, decisions: [{ do: 'annotateAll', status: 'confirmed' }] });
    const before = desk.sidecar();
    const bad: Record<string, [text: string, message: RegExp]> = {
      'cut.cas.json': ['{"%TYPES": {', /Nothing was imported\. cut\.cas\.json/],
      'cut.tei.xml': ['<TEI><text>', /Nothing was imported\. cut\.tei\.xml/],
      'cut.jsonld': ['{"@context": ', /Nothing was imported\. cut\.jsonld/],
      'binary.ann': ['T1\tSource 0 3\tAda\0\n', /binary\.ann is not a text file/],
      'other.ann': ['T1\tSource 5000 5008\tNobody X\n', /Nothing was imported\. other\.ann/],
    };
    for (const [name, [text, message]] of Object.entries(bad)) {
      desk.client.files.set(folder + name, text);
      await assert.rejects(desk.import(name), message, name);
    }
    await assert.rejects(desk.import('gone.ann'), /There is no file gone\.ann/);
    await assert.rejects(desk.import('cut.jsonld', { format: 'word' }), /There is no format word/);
    assert.equal(desk.sidecar(), before);
  });

  it('asks for the format where nothing tells it', async () => {
    desk.client.files.set(`${folder}odd.json`, '{"a": 1}');
    let asked = '';
    desk.client.onPick = ({ title }) => {
      asked = title;
      return null;
    };
    assert.equal(await desk.import('odd.json'), null);
    assert.equal(asked, 'Which format is odd.json?');
  });

  it('goes into the article that is open, or that the file is about, as the person says', async () => {
    await exported('brat');
    desk.client.files.set(`${folder}ferry.txt`, bridge);
    desk.client.files.set(`${folder}ferry.ann`, desk.client.files.get(`${folder}bridge.ann`)!);
    const rows: string[] = [];
    desk.client.onPick = ({ items }) => {
      rows.push(...items.map(({ label }) => label));
      return { index: 1 };
    };
    assert.deepEqual(await desk.import('ferry.ann'), { open: `${folder}ferry.txt`, file: `${folder}ferry.ann` });
    assert.deepEqual(rows, ['bridge.news', 'ferry.txt']);
    assert.equal(count(desk.sidecar(), 'confirmed'), 0);
    assert.deepEqual(await desk.import('ferry.ann', { chosen: true }), {});
    assert.ok(count(desk.sidecar(), 'confirmed') >= 4);
  });

  it('finds the article by the file in the editor, and says so where there is none', async () => {
    await exported('brat');
    desk.client.files.set(`${folder}ferry.txt`, bridge);
    desk.client.files.set(`${folder}ferry.ann`, desk.client.files.get(`${folder}bridge.ann`)!);
    const file = `${folder}ferry.ann`;
    await desk.client.openText(file, desk.client.files.get(file)!, 'plaintext');
    assert.deepEqual(await desk.run('importAnnotations', { uri: file, file }), { open: `${folder}ferry.txt`, file });
    desk.client.files.set(`${folder}lone.ann`, 'T1\tSource 0 3\tAda\n');
    const lone = desk.run('importAnnotations', { uri: file, file: `${folder}lone.ann` });
    await assert.rejects(lone, /There is no lone or lone\.txt .* beside it\. Open the article/);
  });

  it('never leaves the folder, whatever the file names', async () => {
    const task = [{ data: { text: bridge, fileName: '../../secret.txt' }, annotations: [] }];
    const cas = JSON.stringify({
      '%TYPES': {},
      '%FEATURE_STRUCTURES': [
        { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: bridge },
        { '%ID': 2, '%TYPE': 'attribune.Article', fileName: '../../secret.txt' },
      ],
      '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2] } },
    });
    desk.client.files.set(`${folder}x.label-studio.json`, JSON.stringify(task));
    desk.client.files.set(`${folder}x.cas.json`, cas);
    for (const name of ['x.label-studio.json', 'x.cas.json']) await desk.import(name);
    const read = desk.client.told.filter(([method]) => method === 'attribune/readFile');
    assert.ok(read.every(([, params]) => !JSON.stringify(params).includes('secret')));
  });
});
