import type { Connection } from 'vscode-languageserver';
import { l10n } from '../l10n';

/** Asks the user by `window/showMessageRequest`; true only when they choose `yes`, not when they turn away. */
export async function confirm({ window }: Pick<Connection, 'window'>, question: string, yes: string): Promise<boolean> {
  const answer = await window.showInformationMessage(question, { title: yes }, { title: l10n.t('Leave') });
  return answer?.title === yes;
}
