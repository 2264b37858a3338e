import assert from 'node:assert/strict';
import path from 'node:path';
import { until } from './editor/server';
import { giveOutlineRoom } from './outlineRoom';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { markedWords } from './reviewMarks';
import { differInColour, editorWith, frameWith, openFile, putCursor, runCommand } from './user';

/** An article as a program delivers it, and what its reader sees: one space for a line end everywhere but in the article. */
interface Delivered {
  readonly text: string;
  /** Words of a quotation and of its speaker, on a line each. */
  readonly quotation: string;
  readonly speaker: string;
  /** The speaker's name in hover, review and audit. */
  readonly name: string;
  /** Rows of the outline. */
  readonly outline: readonly RegExp[];
  /** The words of the quotation under review by line, as they are marked. */
  readonly marked: readonly string[];
  /** The speaker's row in the audit. */
  readonly audit: RegExp;
  /** The line that the quotation begins in, as outline and audit say, and the one that it ends in. */
  readonly lines: readonly [from: number, to: number];
}

const files: Readonly<Record<string, Delivered>> = {
  'wrapped.txt': {
    text: `Night boat stays, trust decides

SELMOUTH, Feb. 13, 2024 (Landwire) - The night boat between Selmouth
and the outer islands will run for another year, the harbour trust
said on Monday.

The trust had asked for a longer trial. "We listened to the nurses
who come home on the last boat, and we could not look them," Greta
Solheim, the trust's managing director, told reporters. "It would
have been wrong."

She said the operator had agreed to a second crossing from the 1st
of June 2025.
`,
    quotation: 'come home on the last boat',
    speaker: 'Greta',
    name: 'Greta Solheim',
    outline: [
      /^Greta Solheim\s*2$/,
      /^"We listened to the nurses who come home on the last boat,…\s*direct, line 7$/,
      /^the operator had agreed to a second crossing from the 1st…\s*indirect, line 12$/,
      /^1 June 2025\s*the 1st of June 2025, line 12$/,
    ],
    marked: [
      '"We listened to the nurses',
      'who come home on the last boat, and we could not look them,"',
      '"It would',
      'have been wrong."',
    ],
    audit: /Greta Solheim.*1 direct, 1 indirect: told; said.*lines 7, 12/,
    lines: [7, 10],
  },
  'mail.txt': {
    text: `This is what the Echo makes of it:

> The swimming baths in Halvern will not reopen this summer, and the
> deckchairs have been sold already.
>
> The council blames the ship. "We were told in March that the tiles
> would be here by May, and now we hear that she has not even left her
> harbour," said Verity Nkemelu, who chairs the leisure committee. Ms
> Nkemelu said that the tiles had been paid for on 12 January
> 2024, before anybody asked where they were.

Shall we answer?
`,
    quotation: 'would be here by',
    speaker: 'Verity',
    name: 'Verity Nkemelu',
    outline: [
      /^Verity Nkemelu\s*2$/,
      /^"We were told in March that the tiles would be here by May,…\s*direct, line 6$/,
      /^the tiles had been paid for on 12 January 2024\s*indirect, line 9$/,
      /^12 January 2024\s*line 9$/,
    ],
    marked: [
      '"We were told in March that the tiles',
      'would be here by May, and now we hear that she has not even left her',
      'harbour,"',
    ],
    audit: /Verity Nkemelu.*1 direct, 1 indirect: said \(2\).*lines 6, 9/,
    lines: [6, 8],
  },
  'hansard.txt': {
    text: `The House met at half-past two o'clock.

Ms. Wanjiru (Mbarra East): Could the Minister tell this House when the
ferry will sail again, and who will pay for the crossing until then?

The Minister for Transport (Mr. Barasa): The engine is at the coast, and
my officers are with it. They tell me that it was broken when it came
off the ship.

(Laughter)

Ms. Wanjiru: Which coast?

Mr. Barasa: Ours, I hope.
`,
    quotation: 'my officers are with it',
    speaker: 'Barasa',
    name: 'Barasa',
    outline: [
      /^Wanjiru\s*2$/,
      /^Could the Minister tell this House when the ferry will sail…\s*direct, line 3$/,
      /^The engine is at the coast, and my officers are with it\..*…\s*direct, line 6$/,
      /^Ours, I hope\.\s*direct, line 14$/,
    ],
    marked: [
      'The engine is at the coast, and',
      'my officers are with it. They tell me that it was broken when it came',
      'off the ship.',
    ],
    audit: /Barasa.*2 direct.*lines 6, 14/,
    lines: [6, 8],
  },
  'interview.txt': {
    text: `The keeper of the light

**Tribune:** How long have you lived in the tower?

**Isolde Marchant:** Since I was four. My father was the keeper, and he had the post from his uncle.

He fell off the gallery while he was painting it, in the summer of 1961.

**Tribune:** And do you believe in the lady on the stairs?

**Isolde Marchant:** I believe that the stairs are badly lit.
`,
    quotation: 'Since I was four',
    speaker: 'Isolde Marchant',
    name: 'Isolde Marchant',
    outline: [
      /^Tribune\s*2$/,
      /^Isolde Marchant\s*2$/,
      /^Since I was four\. My father was the keeper, and he had the…\s*direct, line 5$/,
      /^I believe that the stairs are badly lit\.\s*direct, line 11$/,
    ],
    marked: [
      'Since I was four. My father was the keeper, and he had the post from his uncle.',
      'He fell off the gallery while he was painting it, in the summer of 1961.',
    ],
    audit: /Isolde Marchant.*2 direct.*lines 5, 11/,
    lines: [5, 7],
  },
};

describe('A reader of text that another program laid out', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({
    files: Object.fromEntries(Object.entries(files).map(([name, { text }]) => [name, text])),
    sideBar: true,
  });
  /** A line of the text, and beside it the outline or the audit. */
  const wide = { width: 1440, height: 640 };
  let open = '';

  before(async () => {
    await editor.page.setViewportSize(wide);
    await giveOutlineRoom(editor.page);
    await closeSideBar();
  });

  /** With the mouse out of the way: over a word, the key would show it as a link. */
  const closeSideBar = async () => {
    await editor.page.mouse.move(0, 0);
    await editor.page.keyboard.press('Control+b');
    await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  };
  const fileOf = (name: string) => path.join(path.dirname(editor.article), name);
  const picture = (what: string) => savePicture(editor.page, `layout-${open.replace('.txt', what)}`);
  const rowOf = (text: string | RegExp) =>
    editor.page.locator('.outline-tree .monaco-list-row', { hasText: text }).first();
  const cursorIs = (place: string | RegExp) =>
    editor.page.locator('[id="status.editor.selection"]', { hasText: place }).waitFor();
  const reviewOf = ({ name }: Delivered) =>
    editor.page.locator('.statusbar-item', { hasText: `done: ${name} · direct quotation` });
  const hover = (text: string) => editor.page.locator('.monaco-hover:visible', { hasText: text }).first();

  for (const [name, article] of Object.entries(files)) {
    const { quotation, speaker } = article;
    const [from, to] = article.lines;

    it(`sees quotations and speakers in ${name}, and who speaks when hovering`, async () => {
      const { page } = editor;
      await openFile(page, name);
      open = name;
      await editorWith(page, quotation);
      await page.locator(summaryItem).waitFor();
      await until(() => differInColour(page, [quotation, speaker]));
      await putCursor(page, fileOf(name), quotation);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await hover(article.name).waitFor();
      await picture('');
      await page.keyboard.press('Escape');
    });

    it(`finds in the outline of ${name} who says what, with one space for a line end`, async () => {
      const { page } = editor;
      await runCommand(page, 'Explorer: Focus on Outline View');
      for (const text of article.outline) await rowOf(text).waitFor();
      await picture('-outline');
      await rowOf(`direct, line ${from}`).click();
      await cursorIs(`Ln ${from}, `);
      await closeSideBar();
    });

    it(`reviews a quotation of ${name}: all of its lines are marked, and no sign before them`, async () => {
      const { page } = editor;
      await putCursor(page, fileOf(name), quotation);
      await runCommand(page, 'Attribune: Review Suggestions');
      await reviewOf(article).waitFor();
      await hover('Not confirmed yet').waitFor();
      await picture('-review');
      assert.deepEqual(await markedWords(page), article.marked);
      await page.keyboard.press('Escape');
      await reviewOf(article).waitFor({ state: 'hidden' });
    });

    it(`finds in the audit of ${name} how much the speaker says and where, and goes there`, async () => {
      const { page } = editor;
      await runCommand(page, 'Attribune: Show Source Audit');
      const frame = await frameWith(page, `Sources of ${name}`);
      const row = frame.locator('tr', { hasText: article.audit });
      await row.waitFor();
      await picture('-audit');
      await row.locator('button.link').first().click();
      await cursorIs(new RegExp(`^Ln ${to}, .*selected`));
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+w');
      await page.locator('.tab').first().waitFor({ state: 'hidden' });
    });
  }
});
