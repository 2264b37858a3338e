import type { Range } from 'vscode';
import { commands, l10n, Selection, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Command, type DecideArguments } from '../../../server/src/protocol/commands';
import type { ListedItem } from '../../../server/src/protocol/items';
import { Message } from '../../../server/src/protocol/messages';
import type { ReviewChoice, ReviewItem, ReviewParams } from '../../../server/src/protocol/review';
import type { ArticleList } from './articleList';
import type { EntryRow } from './rows';

/** Actions on a row. */
export type PanelRole = 'accept' | 'reject' | 'other' | 'remove';

/** Decides on rows of the side panel, several as one decision that is undone together; gives whether anything was decided. */
export function decider(client: BaseLanguageClient, list: ArticleList) {
  const choicesOf = async ({ kind, range }: ListedItem): Promise<readonly ReviewChoice[]> => {
    const params: ReviewParams = { uri: list.uri()!, at: { kind, start: range.start } };
    return (await client.sendRequest<ReviewItem | null>(Message.review, params))?.choices ?? [];
  };
  const decide = async (choices: readonly ReviewChoice[]): Promise<boolean> => {
    const [first] = choices;
    if (!first) return false;
    const decisions = choices.flatMap((choice) => choice.decide.decisions);
    await commands.executeCommand(Command.decide, { ...first.decide, decisions } satisfies DecideArguments);
    return true;
  };
  return async (role: PanelRole, rows: readonly EntryRow[]): Promise<boolean> => {
    const [problem] = rows.flatMap(({ entry }) => (entry.kind === 'problem' ? [entry] : []));
    if (problem && rows.length === 1) return fix(list, problem.range);
    const items = rows.flatMap(({ entry }) => (entry.kind === 'problem' ? [] : [entry]));
    const [first] = items;
    if (!first) return false;
    if (items.length === 1) {
      const choices = await choicesOf(first);
      const choice = role === 'other' ? undefined : choices.find((one) => one.role === role);
      const isSettled = role === 'accept' && first.state === 'confirmed';
      if (isSettled || (role === 'remove' && !choice)) return false;
      const chosen = choice ?? (await choose(choices));
      return chosen ? decide([chosen]) : false;
    }
    const all = await Promise.all(items.map(choicesOf));
    return decide(all.flatMap((choices) => choices.find((one) => one.role === role) ?? []));
  };
}

/** The quick fixes of a problem, in the editor. */
async function fix(list: ArticleList, range: Range): Promise<boolean> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(list.uri()!, true)));
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
  await commands.executeCommand('editor.action.quickFix');
  return false;
}

async function choose(choices: readonly ReviewChoice[]): Promise<ReviewChoice | undefined> {
  const rows = choices.map((choice) => ({ label: choice.title, choice }));
  return (await window.showQuickPick(rows, { title: l10n.t('Other Choices') }))?.choice;
}
