import assert from 'node:assert/strict';
import type { CodeActionContext } from 'vscode-languageserver';
import { asCommands, codeActions } from '../../../server/src/features/codeAction';
import type { DecideArguments } from '../../../server/src/protocol/commands';
import { diagnostics } from '../../../server/src/features/diagnostic';
import { markedArticle } from './article';

interface Options extends Partial<CodeActionContext> {
  picks?: boolean;
}

/** The menu at the cursor; `*` marks the preferred row. */
function menu(marked: string, { picks = true, ...context }: Options = {}): string[] {
  const { article, cursor } = markedArticle(marked);
  const at = article.document.positionAt(cursor);
  const actions = codeActions(article, { start: at, end: at }, { diagnostics: [], ...context }, picks);
  return actions.map(({ title, isPreferred }) => (isPreferred ? `* ${title}` : title));
}

function check(marked: string, expected: readonly string[], options?: Options): void {
  assert.deepEqual(menu(marked, options), expected);
}

const quotation = '<quotation speaker="Ada Okoye" confidence="0.7" else="Tom Reid">“Ne|ver.”</quotation>';
const all = 'Accept all 2 confident suggestions (90 % or more)';

describe('codeActions', () => {
  it('offers a quotation’s speaker, then the runners-up', () =>
    check(quotation, [
      '* Attribute quotation to Ada Okoye',
      'Attribute quotation to Tom Reid',
      'Another speaker…',
      'Not a quotation',
      'Mark quotation as checked',
      'Verify: state, source, note…',
    ]));
  it('offers every known speaker where the client has no picker', () =>
    check(
      `${quotation} <speaker>Lea Brandt</speaker>`,
      [
        '* Attribute quotation to Ada Okoye',
        'Attribute quotation to Tom Reid',
        'Attribute quotation to Lea Brandt',
        'Not a quotation',
        'Mark quotation as checked',
        'Mark quotation as disputed',
        'Mark quotation as needing a source',
      ],
      { picks: false },
    ));
  it('offers no preferred row where the speaker of a quotation is missing', () =>
    check('<quotation>“It ra|ined.”</quotation>', [
      'Ignore this problem here',
      'Don’t check quotations without a speaker in this file',
      'Another speaker…',
      'Accept quotation without a speaker',
      'Not a quotation',
      'Mark quotation as checked',
      'Verify: state, source, note…',
    ]));
  it('accepts at once what was said and nobody is named for, as in court', () =>
    check('<quotation type="indirect">it ra|ined</quotation>', [
      '* Accept quotation without a speaker',
      'Another speaker…',
      'Not a quotation',
      'Mark quotation as checked',
      'Verify: state, source, note…',
    ]));
  it('offers a mention as the speaker it means', () =>
    check('<speaker means="Ada Okoye">Ok|oye</speaker>', [
      '* Confirm speaker: Ada Okoye',
      'Another speaker…',
      'Not a speaker',
    ]));
  it('offers a cue', () =>
    check('<cue>sa|id</cue>', ['* Confirm attribution verb: “said”', 'Not an attribution verb']));
  it('offers a date with its other readings', () =>
    check('<date value="2021-04-03" else="2021-03-04">03/04|/2021</date>', [
      '* Confirm date: 3 April 2021',
      'Confirm date: 4 March 2021',
      'Another date…',
      'Not a date',
      'Mark date as checked',
      'Verify: state, source, note…',
    ]));
  it('offers to confirm a date whose day the text does not tell', () =>
    check('<date value="XXXX-XX-XX" else="">the day be|fore</date>', [
      '* Confirm as a date without a day',
      'Another date…',
      'Not a date',
      'Mark date as checked',
      'Verify: state, source, note…',
    ]));
  it('offers the inner one first, and prefers one row only', () =>
    check(
      '<quotation speaker="Tom Reid" confidence="0.6">“Come <date value="2022" else="">next y|ear</date>.”</quotation>',
      [
        '* Confirm date: 2022',
        'Another date…',
        'Not a date',
        'Mark date as checked',
        'Attribute quotation to Tom Reid',
        'Another speaker…',
        'Not a quotation',
        'Mark quotation as checked',
        'Verify: state, source, note…',
      ],
    ));
  it('offers nothing beside everything', () => check('<quotation>“Never.”</quotation> He sat d|own.', []));
  it('offers nothing in an empty file', () => check('|', []));
  it('silences a problem at its place and says which one it fixes', () => {
    const { article, cursor } = markedArticle('<quotation>“Ne|ver.”</quotation>');
    const at = article.document.positionAt(cursor);
    const context = { diagnostics: diagnostics(article) };
    const [first] = codeActions(article, { start: at, end: at }, context, true);
    assert.equal(first?.title, 'Ignore this problem here');
    assert.deepEqual(first.diagnostics, context.diagnostics);
  });
  it('offers to annotate a selection', () => {
    const { article } = markedArticle('He sat down.');
    const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 6 } };
    const titles = codeActions(article, range, { diagnostics: [] }, true).map(({ title }) => title);
    assert.deepEqual(titles, ['Annotate selection as…']);
  });

  const sure = '<quotation speaker="Ada Okoye">“Ne|ver.”</quotation> <quotation speaker="Ada Okoye">“No.”</quotation>';
  it('offers to annotate all in the menu of a suggestion', () => assert.equal(menu(sure).at(-1), all));
  it('offers nothing of its own to those who ask for another kind', () => check(sure, [], { only: ['refactor'] }));
  for (const kind of ['source', 'source.annotateAll', 'source.annotateAll.attribune']) {
    it(`offers to annotate all as ${kind} when invoked`, () => check(sure, [all], { only: [kind], triggerKind: 1 }));
    it(`never offers to annotate all as ${kind} on save`, () => check(sure, [], { only: [kind], triggerKind: 2 }));
  }
  it('never offers to annotate all as source.fixAll', () =>
    check(sure, [], { only: ['source.fixAll'], triggerKind: 1 }));

  it('decides what it says, against the version it saw', () => {
    const { article, cursor } = markedArticle(quotation);
    const at = article.document.positionAt(cursor);
    const [first] = codeActions(article, { start: at, end: at }, { diagnostics: [] }, true);
    const { version, decisions } = first!.command!.arguments![0] as DecideArguments;
    assert.equal(version, 7);
    assert.deepEqual(decisions, [
      {
        do: 'quotation',
        pieces: [{ start: 0, end: 8 }],
        type: 'direct',
        speakers: [{ name: 'Ada Okoye', kind: 'Person', roles: [] }],
      },
    ]);
  });
  it('is a list of commands for clients that know no actions', () => {
    const { article, cursor } = markedArticle(quotation);
    const at = article.document.positionAt(cursor);
    const commands = asCommands(codeActions(article, { start: at, end: at }, { diagnostics: [] }, false));
    assert.equal(commands[0]?.command, 'attribune.decide');
    assert.equal(commands[0].title, 'Attribute quotation to Ada Okoye');
  });
});
