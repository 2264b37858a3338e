import {
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  StatusBarAlignment,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Command } from '../../server/src/protocol/commands';
import { Message } from '../../server/src/protocol/messages';
import type { ReviewChoice, ReviewItem, ReviewParams, ReviewPlace } from '../../server/src/protocol/review';

/** The review under way. */
interface Review {
  readonly editor: TextEditor;
  readonly item: ReviewItem;
  readonly accepted: number;
  readonly rejected: number;
}

/** The length of the words in the status bar, in UTF-16 code units. */
const MAX_STATUS_LENGTH = 80;

/**
 * Shows one suggestion of the active article after the other and lets the person decide with a key. The keys hold while the
 * context key `attribune.reviewing` does; typing in the article, or leaving it, ends the review.
 */
export function review(client: BaseLanguageClient): Disposable {
  let current: Review | undefined;
  const box = window.createTextEditorDecorationType({
    border: '1px solid',
    borderColor: new ThemeColor('focusBorder'),
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  });
  const status = window.createStatusBarItem('attribune.review', StatusBarAlignment.Left, 1000);
  status.name = l10n.t('Attribune: Review');
  status.command = 'attribune.review.other';
  status.backgroundColor = new ThemeColor('statusBarItem.prominentBackground');

  const stop = () => {
    current?.editor.setDecorations(box, []);
    current = undefined;
    status.hide();
    void commands.executeCommand('setContext', 'attribune.reviewing', false);
  };

  const show = async (editor: TextEditor, at: ReviewPlace, accepted = 0, rejected = 0): Promise<void> => {
    const params: ReviewParams = { uri: editor.document.uri.toString(), at };
    const item = await client.sendRequest<ReviewItem | null>(Message.review, params);
    if (item === null) {
      stop();
      const done = l10n.t('Reviewed: {0} accepted, {1} rejected.', accepted, rejected);
      const nothing = l10n.t('There is nothing to review in this article.');
      void window.showInformationMessage(accepted + rejected > 0 ? done : nothing);
      return;
    }
    current = { editor, item, accepted, rejected };
    const ranges = item.ranges.map(({ start, end }) => new Range(start.line, start.character, end.line, end.character));
    const [first] = ranges;
    if (first) {
      editor.selection = new Selection(first.start, first.start);
      editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
    }
    editor.setDecorations(box, ranges);
    status.text = l10n.t('$(checklist) {0} of {1}: {2}', item.number, item.count, shortened(item.lines[0] ?? ''));
    status.tooltip = item.lines.join('\n');
    status.accessibilityInformation = { label: [...item.lines, keys()].join('. ') };
    status.show();
    await commands.executeCommand('setContext', 'attribune.reviewing', true);
    // The hover says who or when, and why.
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };

  const decide = async (choice: ReviewChoice): Promise<void> => {
    if (!current) return;
    const { editor, item, accepted, rejected } = current;
    await commands.executeCommand(Command.decide, choice.decide);
    const more = choice.role === 'reject' ? [accepted, rejected + 1] : [accepted + 1, rejected];
    await show(editor, { number: item.number }, more[0], more[1]);
  };

  /** The choice of this role; where there is none, the person chooses. */
  const take = async (role: ReviewChoice['role']): Promise<void> => {
    const choices = current?.item.choices ?? [];
    const choice = choices.find((one) => one.role === role && role !== 'other') ?? (await choose(choices));
    if (choice) await decide(choice);
  };

  const step = async (by: number): Promise<void> => {
    if (!current) return;
    const { editor, item, accepted, rejected } = current;
    await show(editor, { number: item.number + by }, accepted, rejected);
  };

  /** Keys pressed in haste act one after the other, each on what the one before led to. */
  let last = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => () => (last = last.then(act, act));

  const start = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor) await show(editor, { position: editor.selection.active });
  };

  return Disposable.from(
    box,
    status,
    commands.registerCommand('attribune.review.start', inTurn(start)),
    commands.registerCommand(
      'attribune.review.next',
      inTurn(() => step(1)),
    ),
    commands.registerCommand(
      'attribune.review.previous',
      inTurn(() => step(-1)),
    ),
    commands.registerCommand(
      'attribune.review.accept',
      inTurn(() => take('accept')),
    ),
    commands.registerCommand(
      'attribune.review.reject',
      inTurn(() => take('reject')),
    ),
    commands.registerCommand(
      'attribune.review.other',
      inTurn(() => take('other')),
    ),
    commands.registerCommand('attribune.review.stop', stop),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document !== current?.editor.document) stop();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === current?.editor.document) stop();
    }),
  );
}

async function choose(choices: readonly ReviewChoice[]): Promise<ReviewChoice | undefined> {
  const rows = choices.map((choice) => ({ label: choice.title, choice }));
  return (await window.showQuickPick(rows, { title: l10n.t('Review: What Is It?') }))?.choice;
}

function keys(): string {
  return l10n.t('Enter accepts, Delete rejects, Tab goes on, Control Enter shows the other choices, Escape ends.');
}

function shortened(text: string): string {
  return text.length <= MAX_STATUS_LENGTH
    ? text
    : `${text.slice(0, MAX_STATUS_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
