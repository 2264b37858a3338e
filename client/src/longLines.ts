import { commands, Disposable, TabInputText, type TextDocument, window, workspace } from 'vscode';
import type { ArticleStates } from './articleStates';

/** Lines of more characters go out of sight in most windows. */
const LONG = 100;
/** So many lines are looked at. */
const LOOKED_AT = 200;

/** Wraps the lines of plain texts that are news, once each, as `editor.wordWrap` is for `news`. */
export interface LongLines {
  /** Call it when it may have become clear that the active text is news. */
  readonly wrap: () => void;
  readonly dispose: () => void;
}

/** A paragraph of news is a line of text, and unwrapped most of it is out of sight. Whoever has set `editor.wordWrap`, or turns it off again, keeps it so. */
export function longLines(states: ArticleStates): LongLines {
  const done = new WeakSet<TextDocument>();
  const wrap = () => {
    const document = window.activeTextEditor?.document;
    if (!document || done.has(document) || !states.of(document.uri.toString()).served) return;
    // The command is for the editor that has the keyboard, which may be one side of a comparison.
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof TabInputText) || input.uri.toString() !== document.uri.toString()) return;
    done.add(document);
    if (hasLongLine(document) && isUnwrappedByDefault(document))
      void commands.executeCommand('editor.action.toggleWordWrap');
  };
  const listeners = Disposable.from(window.onDidChangeActiveTextEditor(wrap), window.tabGroups.onDidChangeTabs(wrap));
  return {
    wrap,
    dispose: () => {
      listeners.dispose();
    },
  };
}

function hasLongLine(document: TextDocument): boolean {
  for (let line = 0; line < Math.min(document.lineCount, LOOKED_AT); line++)
    if (document.lineAt(line).text.length > LONG) return true;
  return false;
}

function isUnwrappedByDefault(document: TextDocument): boolean {
  const setting = workspace.getConfiguration('editor', document);
  if (setting.get('wordWrap') !== 'off') return false;
  const values = Object.entries(setting.inspect('wordWrap') ?? {});
  return values.every(([where, value]) => !/^(?:global|workspace)/.test(where) || value === undefined);
}
