import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { answer, isBold, openQuickFixes, putCursor, select, startCommand } from './user';

const change = 'Attribune: Change Annotation';
const annotate = 'Attribune: Annotate Selection as';

/** The title of a question, and what is typed to choose a row, or as the answer. */
type Step = readonly [question: string, text: string];

/** One decision: what the cursor is on or what is selected, what is answered, and what the sidecar says then. */
interface Case {
  readonly on: string;
  readonly steps: readonly Step[];
  readonly stored: RegExp;
  /** Some of the words, on one line of the screen, that look annotated then. */
  readonly bold: string;
}

const as = (kind: string): Step => ['Annotate selection as', kind];
const to = (choice: string): Step => ['Change Annotation', choice];

const selections: Record<string, Case> = {
  'a quotation of somebody in the article': {
    on: 'would not be drawn',
    steps: [as('Quotation'), ['Speaker', 'Iain Drummond']],
    stored: /^quotation “would not be drawn” indirect, Iain Drummond$/,
    bold: 'would not be drawn',
  },
  'a quotation of somebody else, whose name is typed': {
    on: 'forty jobs',
    steps: [as('Quotation'), ['Speaker', 'Mairi Kerr']],
    stored: /^quotation “forty jobs” indirect, Mairi Kerr$/,
    bold: 'forty jobs',
  },
  'a speaker': {
    on: 'the council',
    steps: [as('Speaker'), ['Speaker', 'Leith Council']],
    stored: /^speaker “the council” Leith Council$/,
    bold: 'the council',
  },
  'a cue': { on: 'called on', steps: [as('Attribution verb')], stored: /^cue “called on”$/, bold: 'called on' },
  'a date, whose value the words say': {
    on: 'the summer of 1987',
    steps: [as('Date')],
    stored: /^date “the summer of 1987” DATE 1987-SU$/,
    bold: 'summer',
  },
  'a time expression, whose value the user says': {
    on: 'a service that began',
    steps: [as('Date'), ['When is it?', '39 years']],
    stored: /^date “a service that began” DURATION P39Y$/,
    bold: 'a service that began',
  },
};

const changes: Record<string, Case> = {
  'a direct quotation into an indirect one': {
    on: 'wants to be',
    steps: [to('Change to indirect quotation')],
    stored: /^quotation “"Nobody wants .*” indirect, Ada Okoye$/,
    bold: 'Nobody wants',
  },
  'a direct quotation into a mixed one': {
    on: 'wants to be',
    steps: [to('Change to mixed quotation')],
    stored: /^quotation “"Nobody wants .*” mixed, Ada Okoye$/,
    bold: 'Nobody wants',
  },
  'an indirect quotation into a direct one': {
    on: 'jobs are at risk',
    steps: [to('Change to direct quotation')],
    stored: /^quotation “forty jobs are at risk” direct, the seamen's union$/,
    bold: 'forty jobs',
  },
  'what a date means': {
    on: '30 April',
    steps: [to('Another date…'), ['When is it?', '30 April 2027']],
    stored: /^date “30 April” DATE 2027-04-30$/,
    bold: '30 April',
  },
};

describe('A user who decides with the keyboard', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  /** What the sidecar says, one line an annotation. */
  const stored = async (): Promise<string[]> => {
    const { annotations, speakers } = parseSidecar(await editor.sidecar()).value;
    return annotations.map(({ kind, targets, speakers: ids, quotation, timex, note }) => {
      const names = ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id);
      const said = [quotation?.type ?? [], names, timex ? `${timex.type} ${timex.value}` : [], note ?? []].flat();
      return `${kind} “${targets[0]!.exact}” ${said.join(', ')}`.trim();
    });
  };
  const isStored = async (line: RegExp) => (await stored()).some((one) => line.test(one));
  const decide = async (command: string, steps: readonly Step[]) => {
    await startCommand(editor.page, command);
    for (const [question, text] of steps) await answer(editor.page, question, text);
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  const asBefore = async (before: readonly string[], words: string) => {
    await until(async () => isDeepStrictEqual(await stored(), before));
    await until(async () => !(await isBold(editor.page, words)));
  };

  /** Decides, takes it back, makes it again, and takes it back once more, with the keys of the editor. */
  async function thereAndBack(command: string, { steps, stored: line, bold }: Case): Promise<void> {
    const before = await stored();
    const decided = async () => {
      await until(() => isStored(line));
      await until(() => isBold(editor.page, bold));
    };
    assert.equal(await isBold(editor.page, bold), false);
    await decide(command, steps);
    await decided();
    await editor.page.keyboard.press('Control+z');
    await asBefore(before, bold);
    await editor.page.keyboard.press('Control+y');
    await decided();
    await editor.page.keyboard.press('Control+z');
    await asBefore(before, bold);
  }

  for (const [what, one] of Object.entries(selections)) {
    it(`annotates the selection as ${what}, takes it back and makes it again`, async () => {
      await select(editor.page, editor.article, one.on);
      await thereAndBack(annotate, one);
    });
  }

  for (const [what, one] of Object.entries(changes)) {
    it(`changes ${what}, takes it back and makes it again`, async () => {
      await putCursor(editor.page, editor.article, one.on);
      await thereAndBack(change, one);
    });
  }

  /** The hover at the cursor, by key: nobody sees a note elsewhere. */
  const reads = async (note: string) => {
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+i');
    await editor.page.locator('.monaco-hover:visible', { hasText: note }).waitFor();
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  };

  it('writes a note on an annotation, changes it and removes it, and removes the annotation', async () => {
    await putCursor(editor.page, editor.article, 'have read the letter');
    await openQuickFixes(editor.page, 'Attribute quotation to Iain Drummond');
    await editor.page.keyboard.press('Enter');
    await until(() => isBold(editor.page, 'I have read'));
    await decide(change, [to('Add a note…'), ['Note', 'He wrote back in May.']]);
    await until(() => isStored(/Iain Drummond, He wrote back in May\.$/));
    await reads('He wrote back in May.');
    await decide(change, [to('Change the note…'), ['Note', 'He wrote back in June.']]);
    await until(() => isStored(/Iain Drummond, He wrote back in June\.$/));
    await reads('He wrote back in June.');
    await editor.page.keyboard.press('Control+z');
    await until(() => isStored(/Iain Drummond, He wrote back in May\.$/));
    await decide(change, [to('Remove the note')]);
    await until(() => isStored(/^quotation “"I have read .*” direct, Iain Drummond$/));
    const before = await stored();
    await decide(change, [to('Remove the annotation')]);
    await until(async () => !(await isStored(/I have read/)));
    await until(async () => !(await isBold(editor.page, 'I have read')));
    await editor.page.keyboard.press('Control+z');
    await until(async () => isDeepStrictEqual((await stored()).sort(), before.sort()));
    await until(() => isBold(editor.page, 'I have read'));
  });

  it('hears where nothing is annotated', async () => {
    await putCursor(editor.page, editor.article, 'Ferry line');
    await startCommand(editor.page, change);
    const told = editor.page.locator('.monaco-aria-container', { hasText: 'Nothing is annotated here.' }).first();
    await told.waitFor({ state: 'attached' });
  });
});
