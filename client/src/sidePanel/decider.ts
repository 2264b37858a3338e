import type { Range } from 'vscode';
import { commands, l10n, Selection, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Command, type DecideArguments, type ItemPlace } from '../../../server/src/protocol/commands';
import type { ListedItem } from '../../../server/src/protocol/items';
import { Message } from '../../../server/src/protocol/messages';
import type { ReviewChoice, ReviewItem, ReviewParams } from '../../../server/src/protocol/review';
import type { ArticleList } from './articleList';
import type { EntryRow } from './rows';

/** Actions on a row. */
export type PanelRole = 'accept' | 'reject' | 'other' | 'remove';

/** Decides on rows of the side panel, several as one decision that is undone together; gives whether anything was decided. */
export function decider(client: BaseLanguageClient, list: ArticleList) {
  const choicesOf = async (item: ListedItem): Promise<readonly ReviewChoice[]> => {
    const params: ReviewParams = { uri: list.uri()!, at: placeOf(item) };
    return (await client.sendRequest<ReviewItem | null>(Message.review, params))?.choices ?? [];
  };
  const decideOne = async (role: PanelRole, item: ListedItem): Promise<boolean> => {
    if (role === 'accept' && item.state === 'confirmed') return false;
    const choices = await choicesOf(item);
    const choice = role === 'other' ? undefined : choices.find((one) => one.role === role);
    if (role === 'remove' && !choice) return false;
    const chosen = choice ?? (await choose(choices));
    return chosen ? decide(chosen.decide) : false;
  };
  const decideSeveral = async (role: PanelRole, items: readonly ListedItem[]): Promise<boolean> => {
    const open = role === 'accept' ? items.filter(({ state }) => state !== 'confirmed') : items;
    const all = (await Promise.all(open.map(choicesOf))).map((choices) => choices.find((one) => isChosen(one, role)));
    const chosen = all.filter((choice) => choice !== undefined);
    const [first] = chosen;
    const decisions = chosen.flatMap((choice) => choice.decide.decisions);
    const isDecided = first !== undefined && (await decide({ ...first.decide, decisions }));
    const left = open.length - chosen.length;
    if (left > 0 && role !== 'remove' && (isDecided || !first))
      void window.showInformationMessage(leftInWords(role, left));
    return isDecided;
  };
  return async (role: PanelRole, rows: readonly EntryRow[]): Promise<boolean> => {
    const [problem] = rows.flatMap(({ entry }) => (entry.kind === 'problem' ? [entry] : []));
    if (problem && rows.length === 1) return fix(list, problem.range);
    const items = rows.flatMap(({ entry }) => (entry.kind === 'problem' ? [] : [entry]));
    const [first, second] = items;
    if (!first) return false;
    return second ? decideSeveral(role, items) : decideOne(role, first);
  };
}

/** Name of an item for the server. */
export function placeOf({ kind, hull: { start, end } }: ListedItem): ItemPlace {
  return { kind, start, end };
}

/** Whether a choice is the one for several items: whoever said one of them otherwise said them all. */
function isChosen({ role, decide }: ReviewChoice, wanted: PanelRole): boolean {
  return wanted === 'other' ? decide.pickSpeaker === true : role === wanted;
}

function leftInWords(role: PanelRole, left: number): string {
  if (role === 'other') return l10n.t('{0} left as they are: dates are changed one at a time.', left);
  return l10n.t('{0} left as they are: nobody is named for them.', left);
}

/** Whether it was stored: the person may turn away when asked for a speaker or a date, and the server may refuse. */
async function decide(argument: DecideArguments): Promise<boolean> {
  return (await commands.executeCommand(Command.decide, argument)) === true;
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
