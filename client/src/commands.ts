import { commands, l10n, Uri, window, type TextEditor } from 'vscode';
import { LSPErrorCodes, ResponseError, type ExecuteCommandSignature } from 'vscode-languageclient';
import {
  Command,
  type ArticleArguments,
  type CompareArguments,
  type ComparisonView,
  type Export,
  type Import,
  type ImportArguments,
  type SelectionArguments,
  type SourceChosen,
} from '../../server/src/protocol/commands';
import type { PanelParams } from '../../server/src/protocol/panel';
import type { ArticleInView } from './articleInView';
import type { ArticleState, ArticleStates } from './articleStates';
import { isAnotherFile, withFileToCompare, withOther, type Comparisons } from './comparisons';
import { open, withFile, writeExport } from './formats';

/**
 * Middleware of the server's commands. A code action brings its argument along; from the palette, a key or a menu the
 * command means the active editor, its selection, and what the user is asked for here.
 */
export function fillArguments(
  states: ArticleStates,
  inView: ArticleInView,
  compared: Comparisons,
  showPanel: (params: PanelParams) => Promise<void> | undefined,
) {
  return async (command: string, given: unknown[], run: ExecuteCommandSignature): Promise<unknown> => {
    const next = refusable(run);
    if (isComplete(given[0])) {
      const done = await next(command, given);
      // A hover whose link was followed still says what was before.
      if (FROM_HOVERS.has(command)) await commands.executeCommand('editor.action.hideHover');
      return done;
    }
    const uri = await uriOf(command, given[0], inView);
    if (!uri) return undefined;
    const shows = ({ document }: TextEditor) => document.uri.toString() === uri.toString();
    const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((one) => one && shows(one));
    if (isLateKey(given[0], command, states.of(uri.toString())))
      return commands.executeCommand(builtIn[command] ?? 'undo');
    const argument = await complete(command, { uri: uri.toString() }, editor);
    const first = argument && (await next(command, [argument]));
    const result = isAnotherFile(first)
      ? await withFileToCompare(uri, (other) => next(command, [{ ...argument, other }]))
      : first;
    if (!result) return result;
    if (command === Command.compareQuotation) await compared.show(result as ComparisonView);
    const article = uri.toString();
    if (command === Command.compareAllQuotations)
      await showPanel({ uri: article, kind: 'source', other: (result as SourceChosen).other });
    if (command === Command.compareAnnotations)
      await showPanel({ uri: article, kind: 'agreement', other: (argument as CompareArguments).other });
    if (command === Command.exportAnnotations) await writeExport(uri, result as Export);
    if (command === Command.importAnnotations) return goOn(result, argument as ArticleArguments, next);
    return result;
  };
}

/** Commands that hovers link to. */
export const FROM_HOVERS: ReadonlySet<string> = new Set([Command.decide, Command.verify]);

/** Asks again for an import: with a file from elsewhere, or for the article that the file is about. */
async function goOn(
  { open: article, file, browse }: Import,
  argument: ArticleArguments,
  next: (command: string, given: unknown[]) => Promise<unknown>,
): Promise<unknown> {
  const again = async (given: ImportArguments) =>
    goOn((await next(Command.importAnnotations, [given])) ?? {}, given, next);
  if (browse === true) {
    const chosen = await withFile(argument);
    return chosen && again(chosen);
  }
  if (article === undefined) return undefined;
  return again({ ...argument, uri: (await open(article)).uri.toString(), file, chosen: true });
}

/** Any open text can be annotated and treated as news; the other commands are about an article. */
async function uriOf(command: string, given: unknown, inView: ArticleInView): Promise<Uri | undefined> {
  if (given instanceof Uri) return given;
  const active = window.activeTextEditor?.document.uri;
  return active && ANY_TEXT.has(command) ? active : (await inView.find())?.uri;
}

const ANY_TEXT: ReadonlySet<string> = new Set([
  Command.annotateSelection,
  Command.importAnnotations,
  Command.treatAsNews,
  Command.treatAsNotNews,
  Command.undo,
  Command.redo,
]);

/** The server says why it refuses and what to do: a message, where the editor would show an error of the command. */
function refusable(run: ExecuteCommandSignature): (command: string, given: unknown[]) => Promise<unknown> {
  return async (command, given) => {
    try {
      return (await run(command, given)) as unknown;
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.RequestFailed) throw error;
      void window.showWarningMessage(error.message);
      return undefined;
    }
  };
}

const builtIn: Record<string, 'undo' | 'redo'> = { [Command.undo]: 'undo', [Command.redo]: 'redo' };

/** Whether the key was pressed before the editor heard that it belongs to the words again. */
function isLateKey(argument: unknown, command: string, { canUndo, canRedo }: ArticleState): boolean {
  const byKey = typeof argument === 'object' && argument !== null && 'key' in argument;
  return byKey && !(command === Command.undo ? canUndo : canRedo);
}

function complete(
  command: string,
  article: ArticleArguments,
  editor?: TextEditor,
): Promise<object | undefined> | object | undefined {
  if (command === Command.annotateSelection) return withSelection(article, editor);
  if (
    command === Command.changeAnnotation ||
    command === Command.compareQuotation ||
    command === Command.verify ||
    command === Command.label
  )
    return editor && { ...article, range: rangeOf(editor) };
  if (command === Command.changeSpeaker) return { ...article, ...(editor && { range: rangeOf(editor) }) };
  if (command === Command.compareAnnotations) return withOther(article);
  return article;
}

async function withSelection(article: ArticleArguments, editor?: TextEditor): Promise<SelectionArguments | undefined> {
  if (!editor || editor.selection.isEmpty) {
    await tell(l10n.t('Nothing is selected. Select the words to annotate, then run the command again.'));
    return undefined;
  }
  return { ...article, range: rangeOf(editor) };
}

function rangeOf({ selection: { start, end } }: TextEditor): SelectionArguments['range'] {
  const position = ({ line, character }: { line: number; character: number }) => ({ line, character });
  return { start: position(start), end: position(end) };
}

function isComplete(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && typeof argument.uri === 'string';
}

async function tell(message: string): Promise<void> {
  await window.showInformationMessage(message);
}
