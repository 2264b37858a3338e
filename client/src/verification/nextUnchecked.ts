import { commands, l10n, Position, Selection, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ListedItem } from '../../../server/src/protocol/items';
import { Message, type UriParams } from '../../../server/src/protocol/messages';
import type { ArticleInView } from '../articleInView';
import { rangeFrom } from '../ranges';

/** `attribune.nextUnchecked`: goes to the next quotation or date that nobody has checked, or whose words changed since. */
export function nextUnchecked(client: BaseLanguageClient, inView: ArticleInView): Disposable {
  return commands.registerCommand('attribune.nextUnchecked', async () => {
    const editor = await inView.show();
    if (!editor || !client.isRunning()) return;
    const params: UriParams = { uri: editor.document.uri.toString() };
    const items = (await client.sendRequest<ListedItem[] | null>(Message.items, params)) ?? [];
    const open = items.filter(({ verification }) => verification === 'unchecked');
    const next = open.find(({ range: { start } }) => editor.selection.active.isBefore(positionOf(start))) ?? open[0];
    if (!next) {
      void window.showInformationMessage(l10n.t('Nothing is left to check in this article.'));
      return;
    }
    // The cursor stands in the words, where *Verify…* finds them, and nothing is selected that a key would replace.
    const range = rangeFrom(next.range);
    const inside = range.start.translate(0, 1);
    editor.selection = new Selection(inside, inside);
    editor.revealRange(range);
  });
}

function positionOf({ line, character }: ListedItem['range']['start']): Position {
  return new Position(line, character);
}
