import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { State, type StateChangeEvent } from 'vscode-languageclient';
import type { CanUndoParams, ServedParams } from '../../server/src/protocol/messages';

/** State of an open article; all of it false until the server says so. */
export interface ArticleState {
  served?: boolean;
  canUndo?: boolean;
  canRedo?: boolean;
}

/** How long the server may take to say whether a document that was just opened is news. */
const WORD_WAIT_MS = 3000;

/** The states of the open articles. */
export type ArticleStates = ReturnType<typeof articleStates>;

/** State of each article as the server tells it, as context keys `attribune.*` of the one in the active editor; `known`: one was looked at before. */
export function articleStates() {
  const states = new Map<string, ArticleState>();
  const told = new EventEmitter<string>();
  let last: string | undefined;
  const show = () => {
    const { served, canUndo, canRedo } = states.get(activeUri()) ?? {};
    if (served) last = activeUri();
    const known = last !== undefined && states.get(last)?.served;
    for (const [key, value] of Object.entries({ served, known, canUndo, canRedo })) {
      void commands.executeCommand('setContext', `attribune.${key}`, value ?? false);
    }
  };
  const merge = (uri: string, news: ArticleState) => {
    states.set(uri, { ...states.get(uri), ...news });
    show();
  };
  const listeners = Disposable.from(
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => {
      states.delete(uri.toString());
      show();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const uri = document.uri.toString();
      const { canUndo, canRedo } = states.get(uri) ?? {};
      // From here on Ctrl+Z is about the words again.
      if (contentChanges.length > 0 && (canUndo || canRedo)) merge(uri, { canUndo: false, canRedo: false });
    }),
  );
  return {
    of: (uri: string): ArticleState => states.get(uri) ?? {},
    /** The URI of the article looked at last, while it is open. */
    last: () => (last !== undefined && states.get(last)?.served ? last : undefined),
    canUndo: ({ uri, canUndo, canRedo }: CanUndoParams) => {
      merge(spelled(uri), { canUndo, canRedo });
    },
    served: ({ uri, served }: ServedParams) => {
      merge(spelled(uri), { served });
      told.fire(spelled(uri));
    },
    /** Whether the server takes a document for news; waits for its word on one that was just opened. */
    isServed: (uri: string): Promise<boolean> =>
      new Promise((resolve) => {
        const answer = () => {
          listener.dispose();
          clearTimeout(timer);
          resolve(states.get(uri)?.served ?? false);
        };
        const listener = told.event((other) => {
          if (other === uri) answer();
        });
        const timer = setTimeout(answer, states.get(uri)?.served === undefined ? WORD_WAIT_MS : 0);
      }),
    serverChanged: ({ newState }: StateChangeEvent) => {
      if (newState === State.Running) return;
      states.clear();
      show();
    },
    dispose: () => {
      listeners.dispose();
      told.dispose();
    },
  };
}

function activeUri(): string {
  return window.activeTextEditor?.document.uri.toString() ?? '';
}

/** A URI as the editor spells it; the server may encode it in another way. */
export function spelled(uri: string): string {
  return Uri.parse(uri, true).toString();
}
