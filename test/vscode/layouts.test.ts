import path from 'node:path';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { differInColour, editorWith, putCursor, runCommand } from './user';

/** An article as four programs deliver it, each with words that a cue, a speaker and a quotation have. */
const files = {
  'wrapped.txt': `Night boat stays, trust decides

SELMOUTH, Feb. 13, 2024 (Landwire) - The night boat between Selmouth
and the outer islands will run for another year, the harbour trust
said on Monday.

"We listened to the nurses who come home on the last boat, and we
could not look them in the eye," Greta Solheim, the trust's director,
told reporters. "It would have been wrong."

She said the operator had agreed to a second crossing in June.
`,
  'mail.txt': `This is what the Echo makes of it:

> The swimming baths in Halvern will not reopen this summer, and the
> deckchairs have been sold already.
>
> "We were told in March that the tiles would be here by May, and now
> we hear that the ship has not even left its harbour," said Verity
> Nkemelu, who chairs the leisure committee.

Shall we answer?
`,
  'hansard.txt': `The House met at half-past two o'clock.

Ms. Wanjiru (Mbarra East): Could the Minister tell this House when the ferry will sail again?

The Minister for Transport (Mr. Barasa): The engine is at the coast, and my officers are with it. They tell me that it was broken when it came off the ship, and that nobody there had ever seen another one like it.

(Laughter)

Ms. Wanjiru: Which coast?

Mr. Barasa: Ours, I hope.
`,
  'interview.txt': `The keeper of the light

**Tribune:** How long have you lived in the tower?

**Isolde Marchant:** Since I was four. My father was the keeper, and he had the post from his uncle, who fell off the gallery while he was painting it.

**Tribune:** And do you believe in the lady on the stairs?

**Isolde Marchant:** I believe that the stairs are badly lit.
`,
};

/** In each file: words of a quotation and of its speaker, and what the hover says. */
const shown: Record<keyof typeof files, readonly [quotation: string, speaker: string, hoverSays: string]> = {
  'wrapped.txt': ['could not look them', 'Greta Solheim', 'Greta Solheim'],
  'mail.txt': ['we hear that the ship', 'Verity', 'Verity Nkemelu'],
  'hansard.txt': ['The engine is at the coast', 'Barasa', 'Barasa'],
  'interview.txt': ['Since I was four', 'Isolde Marchant', 'Isolde Marchant'],
};

describe('A reader of text that another program laid out', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ files });

  for (const [name, [quotation, speaker, hoverSays]] of Object.entries(shown))
    it(`sees quotations and speakers in ${name}, and who speaks when hovering`, async () => {
      const { page } = editor;
      await page.keyboard.press('Control+p');
      await page.locator('.quick-input-widget input').waitFor();
      await page.keyboard.type(name);
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
      await editorWith(page, quotation);
      await page.locator(summaryItem).waitFor();
      await until(() => differInColour(page, [quotation, speaker]));
      await putCursor(page, path.join(path.dirname(editor.article), name), quotation);
      await runCommand(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover:visible', { hasText: hoverSays }).first().waitFor();
      await savePicture(page, `layout-${name.replace('.txt', '')}`);
      await page.keyboard.press('Escape');
    });
});
