import { until } from './editor/server';
import { giveOutlineRoom } from './outlineRoom';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { chooseTheme, differInColour, putCursor, runCommand, themes } from './user';

describe('A user of the outline', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ sideBar: true });

  before(() => giveOutlineRoom(editor.page));

  const list = () => editor.page.locator('.outline-tree .monaco-list');
  const row = (text: string | RegExp) => list().locator('.monaco-list-row', { hasText: text }).first();
  /** The row that the keyboard is on. */
  const focused = (text: string | RegExp) =>
    editor.page.locator('.outline-tree .monaco-list:focus .monaco-list-row.focused', { hasText: text }).waitFor();
  const press = async (key: string, then: string | RegExp) => {
    await editor.page.keyboard.press(key);
    await focused(then);
  };
  const cursorIs = (place: string) =>
    editor.page.locator('[id="status.editor.selection"]', { hasText: place }).waitFor();

  it('opens it by command; the second time it has the keyboard', async () => {
    await runCommand(editor.page, 'Explorer: Focus on Outline View');
    await row('Speakers').waitFor();
    await runCommand(editor.page, 'Explorer: Focus on Outline View');
    await editor.page.locator('.outline-tree .monaco-list:focus').waitFor();
  });

  it('finds the dates behind the speakers, in the order of time and in words', async () => {
    await press('End', /^30 April 2026/);
    await press('ArrowLeft', 'Dates in time order');
    await press('ArrowDown', /^summer (?:of )?1987\s*the summer of 1987, line 5/);
    await press('ArrowDown', /^2025\s*last year, line 9/);
  });

  it('shows in the breadcrumbs the quotation that the cursor is in', async () => {
    await putCursor(editor.page, editor.article, 'forty jobs');
    await editor.page
      .locator('.breadcrumbs-control', { hasText: /In the order of the text.*forty jobs are at risk/ })
      .waitFor();
    await runCommand(editor.page, 'Explorer: Focus on Outline View');
  });

  it('finds below each speaker what they say: first words, kind and line', async () => {
    await press('Home', /^Speakers\s*\d/);
    await press('ArrowDown', /^its operator\s*1/);
    await press('ArrowDown', /^The last night ferry.*indirect, line 5/);
    await press('ArrowDown', /^Ada Okoye\s*\d/);
    await press('ArrowDown', /^"Nobody wants to be.*direct, line 7/);
    for (const name of ['Tomasz Lewandowski', 'Iain Drummond']) await row(name).waitFor();
  });

  it('goes from a quotation to its words with Enter', async () => {
    await editor.page.keyboard.press('Enter');
    await cursorIs('Ln 7, Col 1');
    await editor.page.locator('.monaco-editor.focused').waitFor();
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`reads it in a ${theme} theme`, async () => {
      await chooseTheme(editor.page, theme);
      await until(() => differInColour(editor.page, ['Ada Okoye', 'told', '30 April']));
      await row('"Nobody wants to be').and(editor.page.locator('.selected')).waitFor();
      await savePicture(editor.page, `outline-${theme.replace(' ', '-')}`);
    });
  }
});
