import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';
import { describeTokens } from './tokens';

interface Published {
  uri: string;
  diagnostics: Diagnostic[];
}

describe('the sidecar', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  const tokens = async () => {
    const params = { textDocument: { uri } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    return describeTokens(client, uri, data);
  };
  const actions = (words: string) => {
    const params = { textDocument: { uri }, range: client.rangeOf(uri, words), context: { diagnostics: [] } };
    return client.request<CodeAction[]>('textDocument/codeAction', params);
  };
  const choose = async (words: string, title: RegExp) => {
    const found = (await actions(words)).find((action) => title.test(action.title));
    assert.ok(found, `no action ${title} among ${(await actions(words)).map((one) => one.title).join(', ')}`);
    const { command, arguments: given } = found.command!;
    await client.request('workspace/executeCommand', { command, arguments: given });
  };
  const annotate = () => choose('bridge', /^Attribute quotation to Ada Okoye$/);
  const publishedOn = async (of: string, count: number) => {
    const found = await client.waitFor('textDocument/publishDiagnostics', (params: Published) => {
      return params.uri === of && params.diagnostics.length === count;
    });
    return (found as Published).diagnostics;
  };
  const pulled = async () => {
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items;
  };
  /** A sidecar with one quotation in it, as this version writes it. */
  const written = async () => {
    await client.openText(uri, bridge);
    await annotate();
    const text = client.files.get(sidecarUri)!;
    await client.close(uri);
    return text;
  };
  const annotated = 'quotation.direct.annotated “The bridge is safe,”';

  it('is read when the article opens', async () => {
    await written();
    await client.openText(uri, bridge);
    assert.equal((await tokens())[0], annotated);
  });

  it('is read again when it changes on disk', async () => {
    const text = await written();
    await client.writeFile(sidecarUri, undefined);
    await client.openText(uri, bridge);
    assert.equal((await tokens())[0], 'quotation.direct “The bridge is safe,”');
    client.forget();
    await client.writeFile(sidecarUri, text);
    await client.waitFor('workspace/semanticTokens/refresh');
    assert.equal((await tokens())[0], annotated);
    await client.writeFile(sidecarUri, undefined);
    assert.equal((await tokens())[0], 'quotation.direct “The bridge is safe,”');
  });

  it('counts as it is in the editor, unsaved', async () => {
    const text = await written();
    await client.openText(uri, bridge);
    await client.openText(sidecarUri, text, 'jsonc');
    await client.replace(sidecarUri, '"confirmed"', '"automatic"');
    await client.change(sidecarUri, { text: '' });
    assert.equal((await tokens())[0], 'quotation.direct “The bridge is safe,”');
    await client.close(sidecarUri);
    assert.equal((await tokens())[0], annotated);
  });

  it('is reported at its place when it is broken, and never overwritten', async () => {
    const broken = (await written()).replace('"first":', '"first"');
    await client.writeFile(sidecarUri, broken);
    await client.openText(uri, bridge);
    const [problem] = await publishedOn(sidecarUri, 1);
    assert.match(problem!.message as string, /no valid JSON/);
    assert.equal(broken.split('\n')[problem!.range.start.line]?.includes('"first"'), true);
    await assert.rejects(annotate(), /bridge\.news\.annotations\.jsonld cannot be read and is left as it is/);
    assert.equal(client.files.get(sidecarUri), broken);
    await client.saveText(uri);
    assert.equal(client.files.get(sidecarUri), broken);
  });

  const damages: Record<string, [(text: string) => string, string, RegExp]> = {
    'cut off': [(text) => text.slice(0, 900), '', /^This is no valid JSON/],
    'without its context': [
      (text) => text.replace('urn:attribune:', 'urn:other:'),
      'http://www.w3.org',
      /^The context must be/,
    ],
    'with one id twice': [
      (text) => text.replaceAll(/"id": "urn:uuid:[^"]*",(\s+"type": "Annotation")/g, '"id": "urn:x:1",$1'),
      '"urn:x:1"',
      /^Another item before this one has the same id/,
    ],
    'with an offset beyond the text': [
      (text) => text.replace('"end": 21', '"end": 2100'),
      '"source": "bridge.news"',
      /^The position lies beyond the end of the article \(\d+ characters\)/,
    ],
    'with a speaker that there is not': [
      (text) => text.replace(/"source": "urn:uuid:[^"]*"/, '"source": "urn:x:nobody"'),
      '"body": [',
      /^No speaker has this id/,
    ],
  };
  for (const [name, [damage, place, message]] of Object.entries(damages)) {
    it(`says at its line that it is ${name}, and the article works`, async () => {
      const text = await written();
      const damaged = damage(text);
      assert.notEqual(damaged, text);
      await client.writeFile(sidecarUri, damaged);
      await client.openText(uri, bridge);
      const [problem] = await publishedOn(sidecarUri, 1);
      assert.match(problem!.message as string, message);
      const lines = damaged
        .split('\n')
        .slice(problem!.range.start.line, problem!.range.end.line + 1)
        .join('\n');
      assert.ok(lines.includes(place), lines);
      assert.match((await tokens())[0]!, /“The bridge is safe,”$/);
      await client.saveText(uri);
      assert.equal(client.files.get(sidecarUri), damaged);
    });
  }

  it('is written again once it is repaired', async () => {
    const text = await written();
    await client.writeFile(sidecarUri, '{');
    await client.openText(uri, bridge);
    await publishedOn(sidecarUri, 1);
    await client.writeFile(sidecarUri, text);
    await publishedOn(sidecarUri, 0);
    await choose('Tom', /^Confirm speaker: Tom Reid/);
    assert.equal(parseSidecar(client.files.get(sidecarUri)!).value.annotations.length, 3);
  });

  it('follows the article when that is saved, and not before', async () => {
    const text = await written();
    await client.openText(uri, bridge);
    await tokens();
    await client.replace(uri, '“The bridge', 'News. “The bridge');
    assert.equal((await tokens())[0], annotated);
    assert.equal(client.files.get(sidecarUri), text);
    await client.saveText(uri);
    const start = () => parseSidecar(client.files.get(sidecarUri)!).value.annotations[0]!.targets[0]!.position!.start;
    for (let i = 0; i < 100 && start() === 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(start(), 6);
  });

  it('is left alone when the article is saved as it was', async () => {
    const text = await written();
    await client.openText(uri, bridge);
    await client.saveText(uri);
    await tokens();
    assert.equal(client.files.get(sidecarUri), text);
  });

  it('keeps an annotation whose words are gone as an orphan, which can be re-anchored', async () => {
    await written();
    await client.openText(uri, bridge);
    await tokens();
    client.forget();
    await client.replace(uri, '“The bridge is safe,” said', 'It is closed. Who knows:');
    await client.waitFor('workspace/diagnostic/refresh');
    const orphans = (await pulled()).filter(({ code }) => code === 'orphan');
    // The verb was annotated with the quotation, and follows it without a word.
    assert.equal(orphans.length, 1);
    assert.match(orphans[0]!.message as string, /^The quoted text “The bridge is safe,” was deleted\. Attach/);
    await choose('It is closed.', /^Attach the annotation of “The bridge is safe,” to the selection$/);
    assert.equal((await tokens())[0], 'quotation.direct.annotated It is closed.');
    assert.equal((await pulled()).filter(({ code }) => code === 'orphan').length, 0);
  });

  it('offers the places where lost words may have gone', async () => {
    await written();
    const twin = `${bridge}Weeks later the mayor repeated: “The bridge is safe,” and left.\n`;
    await client.openText(uri, twin);
    await tokens();
    await client.replace(uri, '“The bridge is safe,” said', 'It is closed. Who knows:');
    await choose('It is closed.', /^Attach to “The bridge is safe,” in line 4$/);
    const found = await tokens();
    assert.ok(found.includes(annotated), found.join('\n'));
    assert.equal(parseSidecar(client.files.get(sidecarUri)!).value.annotations.length, 2);
  });

  it('is read again before it is written to, when it changed unseen', async () => {
    const text = await written();
    await client.openText(uri, bridge);
    await tokens();
    client.files.set(sidecarUri, text.replace('"first":', '"label": "somebody was here",\n  "first":'));
    await choose('Tom', /^Confirm speaker: Tom Reid/);
    const now = client.files.get(sidecarUri)!;
    assert.match(now, /somebody was here/);
    assert.equal(parseSidecar(now).value.annotations.length, 3);
  });

  it('is no news when it is what the server wrote itself', async () => {
    const text = await written();
    await client.openText(uri, bridge);
    await tokens();
    const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
    await rest();
    client.forget();
    await client.writeFile(sidecarUri, text);
    await rest();
    assert.deepEqual(
      client.told.map(([method]) => method).filter((method) => method !== 'attribune/readFile'),
      [],
    );
  });

  it('cannot be read: decisions are refused', async () => {
    await client.stop();
    client = await Client.start();
    client.connection.onRequest('attribune/readFile', () => {
      throw new Error('no permission');
    });
    await client.openText(uri, bridge);
    await assert.rejects(annotate(), /cannot be read \(.*no permission\)/);
  });
});
