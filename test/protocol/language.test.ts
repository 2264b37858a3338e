import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { bridge, uri } from './prose';

describe('the client’s language', () => {
  let client: Client | undefined;
  afterEach(() => client?.stop());

  const hover = async (words: string): Promise<string> => {
    const position = client!.rangeOf(uri, words).start;
    const found = await client!.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    return (found.contents as MarkupContent).value;
  };
  const titles = async (words: string): Promise<string[]> => {
    const range = client!.rangeOf(uri, words);
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    return (await client!.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
  };
  const problems = async (of: string): Promise<string[]> => {
    const report = await client!.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: of },
    });
    return report.items.map(({ message }) => message as string);
  };

  it('is German for a German editor: hovers, quick fixes and problems', async () => {
    client = await Client.start({ locale: 'de-AT' });
    await client.openText(uri, bridge);
    assert.match(await hover('bridge'), /^\*\*Ada Okoye.*\*\* · direktes Zitat · /);
    assert.match(await hover('March'), /^\*\*Donnerstag, 3\\. März 2022\*\*\n/);
    const offered = await titles('bridge');
    assert.ok(offered.includes('Zitat Ada Okoye zuschreiben'), offered.join('; '));
    assert.ok(offered.includes('Anderer Sprecher …') && offered.includes('Kein Zitat'), offered.join('; '));
    const wrong = 'file:///news/wrong.news';
    await client.openText(wrong, 'LEITH — The harbour opened on Thursday, 24 December 2021.\n');
    assert.deepEqual(await problems(wrong), [
      '24. Dezember 2021 ist ein Freitag, kein Donnerstag. Berichtigen Sie den Wochentag oder das Datum.',
    ]);
  });

  it('is German also for a German editor’s decisions that are refused', async () => {
    client = await Client.start({ locale: 'de' });
    await client.openText(uri, bridge);
    const { version } = client.open.get(uri)!;
    const reid = { name: 'Tom Reid', kind: 'Person', roles: [] };
    const quoted = client.open.get(uri)!.getText().indexOf('“The');
    const said = { kind: 'quotation', pieces: [{ start: quoted, end: quoted + 21 }] };
    const refusals: readonly (readonly [object, RegExp])[] = [
      [{ do: 'remove', id: 'urn:uuid:none' }, /Diese Annotation steht nicht mehr/],
      [{ do: 'reject', kind: 'quotation', pieces: [{ start: 9000, end: 9001 }] }, /Diese Wörter stehen nicht im Text/],
      [{ do: 'reject', ...said, speaker: { ...reid, name: ' ' } }, /Der Sprecher hat keinen Namen/],
      [{ do: 'mergeSpeakers', from: reid, into: reid }, /Das ist schon ein und derselbe Sprecher/],
      [
        { do: 'verify', ...said, pieces: [{ start: quoted + 22, end: quoted + 26 }], state: 'checked' },
        /Hier wurde nichts/,
      ],
      [
        { do: 'mergeSpeakers', from: { ...reid, name: 'Lea Brandt' }, into: reid },
        /Keine Annotation und kein Vorschlag bezieht sich mehr auf Lea Brandt/,
      ],
      [
        { do: 'publicationDate', value: '2026-13-01' },
        /muss ein Datum sein wie 2022-01-03, 2022-01 oder 2022, nicht "2026-13-01"/,
      ],
    ];
    for (const [decision, expected] of refusals) {
      const argument = { uri, version, decisions: [decision] };
      const request = client.request('workspace/executeCommand', {
        command: 'attribune.decide',
        arguments: [argument],
      });
      await assert.rejects(request, expected);
    }
  });

  it('is English for an editor in a language that nobody wrote texts for, and for one that names none', async () => {
    for (const locale of ['sw', '../../etc/passwd', undefined]) {
      client = await Client.start(locale === undefined ? {} : { locale });
      await client.openText(uri, bridge);
      assert.ok((await titles('bridge')).includes('Attribute quotation to Ada Okoye'));
      await client.stop();
      client = undefined;
    }
  });

  it('is what the editor brings along, whatever lies beside the server', async () => {
    const texts = { 'Not a quotation': 'Pas une citation', 'Attribute quotation to {0}': 3 };
    client = await Client.start({ locale: 'de', attribune: { pick: true, texts } });
    await client.openText(uri, bridge);
    const offered = await titles('bridge');
    assert.ok(offered.includes('Pas une citation'), offered.join('; '));
    assert.ok(offered.includes('Attribute quotation to Ada Okoye'), offered.join('; '));
  });
});
