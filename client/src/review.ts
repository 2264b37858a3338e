import { commands, Disposable, l10n, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { Hover, Position, TextDocument, TextEditor, Range } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Command } from '../../server/src/protocol/commands';
import { Message } from '../../server/src/protocol/messages';
import type { ReviewChoice, ReviewItem, ReviewParams, ReviewPlace } from '../../server/src/protocol/review';
import { rangeFrom } from './ranges';
import { type ReviewProgress, reviewHover, reviewMarks, shortened } from './reviewMarks';

/** The review under way. */
interface Review extends ReviewProgress {
  readonly editor: TextEditor;
  readonly item: ReviewItem;
  readonly ranges: readonly Range[];
}

/** The review of an article: its commands, and what stands in a hover while it is under way. */
export interface Reviewing {
  /** The hover of the suggestion under review, where a position is in it. */
  readonly hoverAt: (document: TextDocument, position: Position) => Hover | undefined;
  readonly dispose: () => void;
}

/**
 * Shows one suggestion of an article after the other and lets the person decide with a key. The keys hold while the context key
 * `attribune.reviewing` does; typing in the article, a click or a selection elsewhere, or leaving it, ends the review.
 *
 * @param findEditor the editor with the article to review; undefined when there is none
 */
export function review(client: BaseLanguageClient, findEditor: () => Promise<TextEditor | undefined>): Reviewing {
  let current: Review | undefined;
  const marks = reviewMarks();

  const stop = () => {
    if (current) marks.hide(current.editor);
    current = undefined;
    void commands.executeCommand('setContext', 'attribune.reviewing', false);
  };

  /** Ends the review and gives the keyboard back to the article, for with a screen reader the hover has it. */
  const end = async () => {
    stop();
    await commands.executeCommand('editor.action.hideHover');
  };

  const show = async (editor: TextEditor, at: ReviewPlace, done: ReviewProgress): Promise<void> => {
    const params: ReviewParams = { uri: editor.document.uri.toString(), at };
    const item = await client.sendRequest<ReviewItem | null>(Message.review, params);
    if (item === null) {
      await end();
      void window.showInformationMessage(finished(done));
      return;
    }
    const total = Math.max(done.total, item.count);
    const ranges = item.ranges.map(rangeFrom);
    current = { ...done, total, editor, item, ranges };
    reveal(current);
    marks.show(current);
    await commands.executeCommand('setContext', 'attribune.reviewing', true);
    // The hover says who or when, why, and which keys decide. One that stands there already would keep its words.
    await commands.executeCommand('editor.action.hideHover');
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };

  /** Keys decide only on what is seen. */
  const isSeen = ({ editor, ranges: [first] }: Review) =>
    first === undefined || editor.visibleRanges.some((seen) => seen.intersection(first) !== undefined);

  const decide = async (choice: ReviewChoice): Promise<void> => {
    if (!current) return;
    const { editor, item, accepted, rejected, total } = current;
    if ((await commands.executeCommand(Command.decide, choice.decide)) !== true) {
      // The person turned away from a question, or the server refused: it is still this one's turn.
      await step(0);
      return;
    }
    const { role } = choice;
    const done = {
      total,
      accepted: accepted + (role === 'accept' || role === 'other' ? 1 : 0),
      rejected: rejected + (role === 'reject' ? 1 : 0),
      last: inWords(choice, item),
    };
    await show(editor, { number: item.number }, done);
  };

  /** The choice of this role; where there is none, the person chooses. */
  const take = async (role: ReviewChoice['role']): Promise<void> => {
    if (!current) return;
    if (!isSeen(current)) {
      await step(0);
      return;
    }
    const { choices } = current.item;
    const choice = choices.find((one) => one.role === role && role !== 'other') ?? (await choose(choices));
    await (choice ? decide(choice) : step(0));
  };

  const step = async (by: number): Promise<void> => {
    if (current) await show(current.editor, { number: current.item.number + by }, current);
  };

  /** Keys pressed in haste act one after the other, each on what the one before led to. */
  let last = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => () => (last = last.then(act, act));

  const start = async (): Promise<void> => {
    const found = await findEditor();
    if (!found) return;
    // Begun with the mouse, from the status bar or a lens: the keys are for the article.
    const editor = await window.showTextDocument(found.document, found.viewColumn);
    await show(editor, { position: editor.selection.active }, { total: 0, accepted: 0, rejected: 0 });
  };

  const command = (name: string, act: () => Promise<void>) =>
    commands.registerCommand(`attribune.review.${name}`, inTurn(act));
  const listeners = Disposable.from(
    marks,
    command('start', start),
    command('next', () => step(1)),
    command('previous', () => step(-1)),
    command('accept', () => take('accept')),
    command('reject', () => take('reject')),
    command('other', () => take('other')),
    commands.registerCommand('attribune.review.stop', end),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document !== current?.editor.document) stop();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (!selection || textEditor !== current?.editor) return;
      if (!selection.isEmpty || !current.ranges.some((range) => range.contains(selection))) stop();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === current?.editor.document) stop();
    }),
  );
  return {
    hoverAt: (document, position) => {
      if (document !== current?.editor.document) return undefined;
      const hovered = current.ranges.find((range) => range.contains(position));
      return hovered && reviewHover(current, hovered);
    },
    dispose: () => {
      listeners.dispose();
    },
  };
}

function reveal({ editor, ranges: [first] }: Review): void {
  if (!first) return;
  editor.selection = new Selection(first.start, first.start);
  editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What a choice did, with the words for whom or which day it was about. */
function inWords({ role, title }: ReviewChoice, { lines: [head = ''] }: ReviewItem): string {
  if (role === 'accept') return l10n.t('confirmed: {0}', shortened(head));
  return role === 'reject' ? l10n.t('rejected: {0}', shortened(head)) : title;
}

function finished({ accepted, rejected }: ReviewProgress): string {
  return accepted + rejected > 0
    ? l10n.t('Review finished: {0} confirmed, {1} rejected.', accepted, rejected)
    : l10n.t('Nothing is left to review in this article.');
}

async function choose(choices: readonly ReviewChoice[]): Promise<ReviewChoice | undefined> {
  const rows = choices.map((choice) => ({ label: choice.title, choice }));
  return (await window.showQuickPick(rows, { title: l10n.t('Other Choices') }))?.choice;
}
