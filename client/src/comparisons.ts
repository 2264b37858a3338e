import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type {
  AnotherFile,
  ArticleArguments,
  CompareArguments,
  ComparisonView,
} from '../../server/src/protocol/commands';
import { sidecarOf } from '../../server/src/protocol/sidecarPath';
import { folderOf } from './formats';

const COMPARISON_SCHEME = 'attribune-comparison';

/** Shows two people's annotations side by side. */
export interface Comparisons {
  readonly show: (comparison: ComparisonView) => Thenable<unknown>;
  readonly dispose: () => void;
}

/** Documents of a scheme of their own, which nobody is asked to save. */
export function comparisons(): Comparisons {
  const texts = new Map<string, string>();
  let count = 0;
  const provider = workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString()));
  const listener = Disposable.from(provider, closed);
  return {
    show: ({ left, right, title }) => {
      count++;
      const [one, other] = [left, right].map((text, side) => {
        const uri = Uri.from({ scheme: COMPARISON_SCHEME, path: `/${count}/${side === 0 ? 'own' : 'other'}.txt` });
        texts.set(uri.toString(), text);
        return uri;
      });
      return commands.executeCommand('vscode.diff', one, other, title);
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

/** Asks for the other sidecar; several are compared with the article's own in a page about all of them. */
export async function withOther(article: ArticleArguments): Promise<CompareArguments | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Compare with the Annotations in'),
    filters: { Annotations: ['jsonld', 'json'] },
    defaultUri: folderOf(Uri.parse(article.uri)),
    canSelectMany: true,
  });
  const own = Uri.parse(sidecarOf(article.uri));
  const others = (chosen ?? []).filter((uri) => uri.toString() !== own.toString());
  if (others.length > 1) await commands.executeCommand('attribune.showAgreement', own, [own, ...others]);
  const [other = chosen?.[0]] = others;
  return other && others.length < 2 ? { ...article, other: other.toString() } : undefined;
}

/** Whether the person chose to compare with a file that is not in the list. */
export function isAnotherFile(result: unknown): result is AnotherFile {
  return typeof result === 'object' && result !== null && 'anotherFile' in result;
}

/** Asks for the file to compare with, and goes on with it. */
export async function withFileToCompare(article: Uri, next: (other: string) => Promise<unknown>): Promise<unknown> {
  const chosen = await window.showOpenDialog({ title: l10n.t('Compare with'), defaultUri: folderOf(article) });
  return chosen?.[0] && next(chosen[0].toString());
}
