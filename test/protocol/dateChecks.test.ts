import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { type CheckName, checkTitles } from '../../server/src/checks/check';
import { shortDate } from '../../server/src/messages/dateWords';
import { english } from '../../server/src/messages/english';
import { Client } from './client';
import { uri } from './prose';

const now = new Date();
const today = shortDate(
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  english,
);
const dated = 'LEITH, March 4, 2026 (Firth News) — ';

/** A check, a text with its problem, the titles of its fixes in their order, and the text after the first. */
const rows: readonly (readonly [CheckName, string, string[], string])[] = [
  [
    'weekdayMismatch',
    `${dated}The pier opened on Thursday, 24 December 2021.`,
    ['Change Thursday to Friday', 'Change the day to 23', 'Change the day to 30'],
    `${dated}The pier opened on Friday, 24 December 2021.`,
  ],
  [
    'weekdayMismatch',
    `${dated}Talks open on THU., March 6th.`,
    ['Change THU to FRI', 'Change the day to 5', 'Change the day to 12'],
    `${dated}Talks open on FRI., March 6th.`,
  ],
  [
    'impossibleDate',
    `${dated}The lease ends on 31 April 2027.`,
    ['Change the day to 30'],
    `${dated}The lease ends on 30 April 2027.`,
  ],
  [
    'impossibleDate',
    `${dated}He was born on February 29th, 2015.`,
    ['Change the day to 28'],
    `${dated}He was born on February 28th, 2015.`,
  ],
  [
    'rangeEndsBeforeItBegins',
    `${dated}The fair runs from 9 May 2026 to 3 May 2026.`,
    ['Swap 9 May 2026 and 3 May 2026'],
    `${dated}The fair runs from 3 May 2026 to 9 May 2026.`,
  ],
  ['futureInPast', `${dated}The line closed on 3 May 2031.`, [], ''],
  ['pastInFuture', `${dated}The line will close on 3 May 2021.`, [], ''],
  [
    'ambiguousDate',
    '“It was signed on 03/04/2021,” said Ada Okoye.',
    ['Confirm as 4 March 2021', 'Confirm as 3 April 2021'],
    '',
  ],
  [
    'datelineDate',
    `March 9, 2026\n\n${dated}The ferry is late.`,
    ['Set the publication date to 4 March 2026', 'Set publication date…'],
    '',
  ],
  [
    'relativeWithoutPublicationDate',
    '“It is shut,” Ada Okoye said yesterday. It will open on Monday.',
    [`Set the publication date to today, ${today}`, 'Set another publication date…'],
    '',
  ],
  ['ambiguousPronoun', `${dated}Tom Reid met Ivan Petrov in Leith. “The deal is done,” he said.`, [], ''],
];

describe('the checks of dates', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ settings: { checks: { ambiguousPronoun: 'hint' } } });
  });
  afterEach(() => client.stop());

  const problems = async () => {
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return items;
  };
  const fixesOf = (problem: Diagnostic) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: problem.range,
      context: { diagnostics: [problem], only: ['quickfix'] },
    });
  const fixed = (actions: readonly CodeAction[], code: string) =>
    actions.filter(({ diagnostics }) => diagnostics?.some((one) => one.code === code));
  const run = ({ command }: CodeAction) =>
    client.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
  const named = async (code: string) => (await problems()).filter((problem) => problem.code === code);

  for (const [code, text, titles, after] of rows) {
    it(`finds ${code} in “${text.replace(/\s+/g, ' ').slice(-48)}”, and mends it`, async () => {
      await client.openText(uri, text);
      const [problem] = await named(code);
      assert.ok(problem, 'no problem');
      const actions = fixed(await fixesOf(problem), code);
      assert.deepEqual(
        actions.map(({ title }) => title),
        [...titles, 'Ignore this problem here', `Don’t check ${checkTitles[code]} in this file`],
      );
      const [first] = actions;
      if (first!.edit) {
        client.applyEdit(first!.edit);
        assert.equal(client.open.get(uri)!.getText(), after);
        await client.close(uri);
        await client.openText(uri, after);
      } else await run(first!);
      assert.deepEqual(await named(code), []);
    });
  }

  it('is silent at a place where a person said so, and remembers it', async () => {
    await client.openText(uri, rows[0]![1]);
    const [problem] = await named('weekdayMismatch');
    const ignore = (await fixesOf(problem!)).find(({ title }) => title === 'Ignore this problem here');
    await run(ignore!);
    assert.deepEqual(await named('weekdayMismatch'), []);
    assert.match(client.files.get(`${uri}.annotations.jsonld`)!, /weekdayMismatch/);
  });

  it('says once that an article is undated, and takes the date that the person gives', async () => {
    await client.openText(uri, 'The pier shut yesterday.\n\nIt opens on Monday, and the fair begins tomorrow.\n');
    const found = await named('relativeWithoutPublicationDate');
    assert.equal(found.length, 1);
    const other = (await fixesOf(found[0]!)).find(({ title }) => title === 'Set another publication date…')!;
    const given = { command: other.command!.command, arguments: [{ uri, value: '2026-03-04' }] };
    await client.request('workspace/executeCommand', given);
    assert.deepEqual(await named('relativeWithoutPublicationDate'), []);
    assert.match(client.files.get(`${uri}.annotations.jsonld`)!, /2026-03-04/);
  });

  it('leaves the person’s own decision alone', async () => {
    await client.openText(uri, '“It was signed on 03/04/2021,” said Ada Okoye.');
    const [problem] = await named('ambiguousDate');
    const second = fixed(await fixesOf(problem!), 'ambiguousDate')[1]!;
    await run(second);
    assert.match(client.files.get(`${uri}.annotations.jsonld`)!, /2021-04-03/);
    assert.deepEqual(await named('ambiguousDate'), []);
  });
});
