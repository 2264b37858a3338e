import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import type { ReadDate } from '../../server/src/protocol/pick';
import type { Summary } from '../../server/src/protocol/summary';
import { Client } from './client';
import { sidecarUri, uri } from './prose';

const text =
  'LEITH, March 4, 2026 (Firth News) — The ferry sank on 7 May 2019, the port said. It sails daily now, and did so for two weeks.\n\nA trial ended on Friday.\n\nThe pier opened on Thursday, 24 December 2021.\n';

/** What each place says of 7 May 2019, and of the publication date, by setting. */
const styles = {
  dmy: { short: '7 May 2019', long: 'Tuesday 7 May 2019', published: '4 March 2026' },
  mdy: { short: 'May 7, 2019', long: 'Tuesday, May 7, 2019', published: 'March 4, 2026' },
  iso: { short: '2019-05-07', long: 'Tuesday 7 May 2019', published: '2026-03-04' },
} as const;

/** Codes of TIMEX3 that nobody in a newsroom reads. */
const CODES = /PRESENT_REF|\bP1D\b|\bP2W\b|\bSET\b|\bDURATION\b/;

describe('dates in the notation that is set', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (settings: Record<string, unknown>) => {
    client = await Client.start({ settings: { inlayHints: { dates: true }, ...settings } });
    await client.openText(uri, text);
  };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const rangeOf = (words: string) => {
    const document = client.open.get(uri)!;
    const at = document.getText().indexOf(words);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  };
  const hoverOn = async (words: string): Promise<string> => {
    const position = rangeOf(words).start;
    const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    // Without what Markdown escapes.
    return (found?.contents as MarkupContent).value.replaceAll('\\', '');
  };
  const fixesOn = async (words: string, diagnostics: readonly Diagnostic[] = []): Promise<string[]> => {
    const parameters = { textDocument: { uri }, range: rangeOf(words), context: { diagnostics } };
    const found = await client.request<CodeAction[] | null>('textDocument/codeAction', parameters);
    return (found ?? []).map(({ title }) => title);
  };
  const exported = async (format: string): Promise<string> => {
    const argument = { uri, format, confirmed: false };
    const made = await client.request<{ files: { content: string }[] }>('workspace/executeCommand', {
      command: 'attribune.exportAnnotations',
      arguments: [argument],
    });
    return made.files.map(({ content }) => content).join('\n');
  };
  const read = (typed: string, as = 'date') =>
    client.request<ReadDate | null>('attribune/readDate', { uri, text: typed, as });

  for (const [dateStyle, { short, long, published }] of Object.entries(styles)) {
    describe(dateStyle, () => {
      beforeEach(() => start({ dateStyle }));

      it('in hover, hint and quick fix', async () => {
        assert.ok((await hoverOn('7 May 2019')).startsWith(`**${long}**`));
        const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
          textDocument: { uri },
          range: whole,
        });
        const friday = { dmy: '27 February 2026', mdy: 'Feb. 27, 2026', iso: '2026-02-27' }[dateStyle];
        assert.ok(JSON.stringify(hints).includes(`→ ${friday}`), JSON.stringify(hints));
        assert.ok((await fixesOn('7 May 2019')).includes(`Confirm date: ${short}`), dateStyle);
      });

      it('in outline, problems and status', async () => {
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
          textDocument: { uri },
        });
        assert.ok(JSON.stringify(symbols).includes(short), JSON.stringify(symbols));
        const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        const day = { dmy: '24 December 2021', mdy: 'Dec. 24, 2021', iso: '2021-12-24' }[dateStyle];
        assert.ok(items.some(({ message }) => JSON.stringify(message).includes(`${day} is a Friday`)));
        const summary = await client.request<Summary | null>('attribune/summary', { uri });
        assert.equal(summary?.publicationDate?.words, published);
      });

      it('in timeline, saved page, report and quote sheet', async () => {
        const panel = (await client.request<Panel | null>('attribune/panel', { uri, kind: 'timeline' }))!;
        const page = (await client.request<PanelFile | null>('attribune/panelFile', {
          uri,
          kind: 'timeline',
          as: 'html',
        }))!;
        for (const shown of [panel.body, page.content, await exported('html')]) {
          assert.ok(shown.includes(long), shown);
          assert.doesNotMatch(shown.replace(/ data-[a-z]+="[^"]*"/g, ''), CODES);
        }
        assert.match(await exported('markdown'), new RegExp(`^# Quotations in bridge\\.news, ${published}$`, 'm'));
      });

      it('when somebody types one, before it is stored', async () => {
        assert.equal((await read('7 May 2019'))?.words, long);
        assert.equal((await read('May 7th, 2019'))?.words, long);
        assert.match((await read('7 May 2019', 'publicationDate'))!.words, new RegExp(`^${long}$`));
        assert.equal(await read('the ferry'), null);
        assert.equal(await read('30 Feb 2019'), null);
      });
    });
  }

  it('stores what the typed words mean, in the standard, whatever the notation', async () => {
    await start({ dateStyle: 'mdy' });
    const asked: string[] = [];
    client.onPick = ({ placeholder = '', date }) => {
      asked.push(`${placeholder} ${date?.as ?? ''}`);
      return { text: 'last Friday' };
    };
    const document = client.open.get(uri)!;
    const at = text.indexOf('7 May 2019');
    const span = { start: at, end: at + '7 May 2019'.length };
    const decisions = [{ do: 'date', span, type: 'DATE', value: '2019-05-07' }];
    const argument = { uri, version: document.version, decisions, pickDate: true };
    await client.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [argument] });
    assert.match(asked[0]!, /^now May 7, 2019; such as 6 Oct 2025.* date$/);
    const { value } = parseSidecar(client.files.get(sidecarUri) ?? '');
    assert.deepEqual(
      value.annotations.map(({ timex }) => timex?.value),
      ['2026-02-27'],
    );
  });

  it('says what repeats, lasts or is now in words, and codes to annotators only', async () => {
    await start({});
    assert.match(await hoverOn('daily'), /every day/);
    assert.match(await hoverOn('now'), /now: no calendar date/);
    assert.match(await hoverOn('two weeks'), /2 weeks/);
    for (const words of ['daily', 'now', 'two weeks']) assert.doesNotMatch(await hoverOn(words), CODES);
    client.settings = { annotatorTerms: true };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    for (const words of ['daily', 'now', 'two weeks']) assert.match(await hoverOn(words), CODES);
    assert.match((await exported('html')).replace(/ data-[a-z]+="[^"]*"/g, ''), CODES);
  });
});
