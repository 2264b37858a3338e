import assert from 'node:assert/strict';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { openFile, runCommand } from './user';

describe('Whoever counts what is left', function () {
  this.timeout(180_000);
  const editor = withPackedEditor({
    sideBar: true,
    settings: { 'attribune.codeLens': true },
    files: {
      'plan.md': 'A plan.\n',
      'pier.txt': 'Published 3 March 2022\n\n“The pier is shut for the winter,” said Mayor Ada Okoye.\n',
    },
  });

  const bar = () => editor.page.locator(summaryItem);
  const find = async (source: Promise<string | null>, pattern: RegExp) =>
    (pattern.exec(((await source) ?? '').replaceAll('\u00a0', ' ')) ?? []).slice(1).map(Number);

  /** What status bar, lens and side panel say, each as confirmed, all and to review, where it says so. */
  const numbers = async () => {
    const { page } = editor;
    const [confirmed, all] = await find(bar().textContent(), /(\d+)\/(\d+)/);
    const [named, accepted, suggested] = await find(
      bar().getAttribute('aria-label'),
      /Confirmed: (\d+), accepted: (\d+), suggested: (\d+)/,
    );
    const lens = page.locator('.codelens-decoration', { hasText: 'to review' }).first();
    const [toReview] = await find(
      lens.textContent({ timeout: 1000 }).catch(() => ''),
      /(\d+) to review/,
    );
    const [ticked, listed] = await find(
      page.locator('.part.sidebar .tree-explorer-viewlet-tree-view .message').textContent(),
      /(\d+) of (\d+) confirmed/,
    );
    return { confirmed, all, named, accepted, suggested, toReview, ticked, listed };
  };
  /** Waits until all say the same, and this many are confirmed and accepted. */
  const agree = async (confirmed: number, isAccepted: (accepted: number) => boolean) => {
    let last: Awaited<ReturnType<typeof numbers>> | undefined;
    await until(async () => {
      last = await numbers();
      const open = last.accepted! + last.suggested!;
      const counted = [last.confirmed, last.named, last.ticked].every((one) => one === confirmed);
      return (
        counted &&
        isAccepted(last.accepted!) &&
        last.all === last.listed &&
        last.all === confirmed + open &&
        last.toReview === open
      );
    }).catch(() => assert.fail(JSON.stringify(last)));
    return last!;
  };
  const none = (accepted: number) => accepted === 0;

  it('reads the same in status bar, lens and side panel, before and after a decision', async () => {
    await runCommand(editor.page, 'Attribune: Focus on Attribune View');
    await agree(0, none);
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('Space');
    await agree(1, none);
  });

  it('reads the same when many are accepted, as many as the message says, and when that is undone', async () => {
    const { page } = editor;
    await runCommand(page, 'Attribune: Accept All Confident Suggestions');
    const toast = page.locator('.notifications-toasts .notification-list-item', { hasText: /\d+ accepted/ });
    const [told] = await find(toast.textContent(), /(\d+) accepted/);
    await agree(1, (accepted) => accepted === told);
    await toast.locator('.monaco-button', { hasText: 'Undo' }).click();
    await agree(1, none);
  });

  it('reviews as many as these say are left', async () => {
    const { page } = editor;
    const { toReview } = await agree(1, none);
    await bar().click();
    const status = page.locator('.statusbar-item', { hasText: new RegExp(`0 of ${toReview} done: `) });
    await status.waitFor();
    await page.keyboard.press('Escape');
    await status.waitFor({ state: 'hidden' });
  });

  it('sees no numbers of an article beside a text that is none, and those of another article there', async () => {
    const { page } = editor;
    const open = (name: string) => openFile(page, name);
    await open('plan.md');
    await bar().waitFor({ state: 'hidden' });
    await open('pier.txt');
    await until(async () => (await find(bar().getAttribute('aria-label'), /^Quotations: (\d+)/))[0] === 1);
    await open('harbour.txt');
    await agree(1, none);
  });
});
