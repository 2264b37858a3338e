import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import type { checkDefaults } from '../../server/src/checks/check';
import { checkTitles } from '../../server/src/checks/check';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { sidecarUri, uri } from './prose';

const dated = 'LEITH, March 4, 2026 (Firth News) — ';

/** A check, and a text that it has something to say about. */
const rows: readonly (readonly [keyof typeof checkDefaults, string])[] = [
  ['unattributedQuotation', '“It is late, and the last boat has gone.”'],
  ['unclosedMark', 'Ada Okoye said so. “It is late.\nIt rained.'],
  ['weekdayMismatch', `${dated}The pier opened on Thursday, 24 December 2021.`],
  ['impossibleDate', `${dated}The lease ends on 31 April 2027.`],
  ['rangeEndsBeforeItBegins', `${dated}The fair runs from 9 May 2026 to 3 May 2026.`],
  ['futureInPast', `${dated}The line closed on 3 May 2031.`],
  ['pastInFuture', `${dated}The line will close on 3 May 2021.`],
  ['datelineDate', `March 9, 2026\n\n${dated}The ferry is late.`],
  ['relativeWithoutPublicationDate', '“It is shut,” Ada Okoye said yesterday.'],
  ['ambiguousDate', '“It was signed on 03/04/2021,” said Ada Okoye.'],
  ['ambiguousPronoun', `${dated}Tom Reid met Ivan Petrov in Leith. “The deal is done,” he said.`],
  [
    'differentWording',
    '“We shall open the old bridge in the spring of next year,” said Ada Okoye.\n“We shall open the new bridge in the spring of next year,” said Ada Okoye.',
  ],
  [
    'fragmentWording',
    `${dated}“The pier is not safe for anybody in this town,” said Ada Okoye.\n\nIt rained. Okoye said the pier was “not safe for everybody in this town”.`,
  ],
  [
    'repeatedQuotation',
    `${dated}“We shall open the old pier again in spring,” said Ada Okoye.\n\n“We shall open the old pier again in spring,” said Ada Okoye.`,
  ],
  [
    'twoSpellings',
    `${dated}It rained.\n\nImran Qureshi, a skipper, came late. “It is dark,” Qureshi said.\n\n“It is cold,” Quereshi added.`,
  ],
  ['changingTitle', `${dated}It rained.\n\n“It is dark,” said Dr Ada Okoye.\n\n“It is cold,” Ms Okoye said.`],
  ['surnameFirst', `${dated}It rained.\n\n“It is dark,” Okoye said.\n\nAda Okoye, the mayor, left early.`],
  ['undescribedSpeaker', `${dated}It rained.\n\n“It is dark,” said Ada Okoye.`],
];

describe('a check that a person turns off', () => {
  let client: Client;
  let settings: Record<string, unknown>;
  beforeEach(async () => {
    settings = { checks: { ambiguousPronoun: 'information', undescribedSpeaker: 'information' } };
    client = await Client.start({
      settings,
      attribune: { files: true, find: true, save: true, pick: true, settings: true },
    });
  });
  afterEach(() => client.stop());

  const problems = async (check: string): Promise<Diagnostic[]> => {
    const answer = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return answer.items.filter(({ code }) => code === check);
  };
  const choose = async (check: string, title: RegExp): Promise<void> => {
    const [problem] = await problems(check);
    const context = { diagnostics: [problem] };
    const params = { textDocument: { uri }, range: problem!.range, context };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, actions.map((one) => one.title).join('\n'));
    await run(action.command!.command, action.command!.arguments![0] as object);
  };
  const run = (command: string, argument: object = { uri }) =>
    client.request('workspace/executeCommand', { command, arguments: [argument] });

  for (const [check, text] of rows) {
    it(`is silent about one place: ${check}`, async () => {
      await client.openText(uri, text);
      const before = (await problems(check)).length;
      await choose(check, /^Ignore this problem here$/);
      assert.equal((await problems(check)).length, before - 1);
    });

    it(`is silent about one article, until that is taken back: ${check}`, async () => {
      await client.openText(uri, text);
      const before = (await problems(check)).length;
      await choose(check, new RegExp(`^Don’t check ${checkTitles[check]} in this file$`));
      assert.deepEqual(await problems(check), []);
      assert.deepEqual(parseSidecar(client.files.get(sidecarUri)!).value.checksOff, [check]);
      await run('attribune.undo');
      assert.equal((await problems(check)).length, before);
    });
  }

  it('is silent about the workspace, through the client’s settings', async () => {
    client.connection.onRequest('attribune/turnOff', async ({ setting }: { setting: string }) => {
      assert.equal(setting, 'checks.unclosedMark');
      client.settings = { checks: { unclosedMark: 'off' } };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
    });
    await client.openText(uri, rows[1]![1]);
    await choose('unclosedMark', /in this workspace$/);
    assert.deepEqual(await problems('unclosedMark'), []);
  });

  it('speaks again when all are turned on', async () => {
    await client.openText(uri, rows[1]![1]);
    const before = await problems('unclosedMark');
    await choose('unclosedMark', /in this file$/);
    await run('attribune.turnOnChecks');
    assert.deepEqual(await problems('unclosedMark'), before);
  });
});

describe('a client that cannot change settings', () => {
  it('is not offered to', async () => {
    const client = await Client.start();
    await client.openText(uri, rows[1]![1]);
    const params = { textDocument: { uri }, range: client.rangeOf(uri, '“It is late'), context: { diagnostics: [] } };
    const titles = (await client.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
    assert.ok(titles.some((title) => title.endsWith('in this file')));
    assert.ok(!titles.some((title) => title.endsWith('in this workspace')));
    await client.stop();
  });
});
